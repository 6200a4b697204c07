import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

it('npm test gets a browser, or fails, before it builds', () => {
  const manifest: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'));
  expect(manifest).toHaveProperty('scripts.test', expect.stringMatching(/\btest:site\b/));
  expect(manifest).toHaveProperty(['scripts', 'test:site'], expect.stringMatching(/^npm run browser && npm run build/));
});
