import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {decideDrawingPlace} from './mermaid-fallback';

describe('decideDrawingPlace', () => {
  it('draws at build time where there is a browser, in CI too', () => {
    expect(decideDrawingPlace('/usr/bin/chromium', {CI: 'true'})).toBe('build');
  });

  it.each([[{}], [{CI: ''}], [{CI: 'false'}]])('falls back without a browser: %o', (environment) => {
    expect(decideDrawingPlace(undefined, environment)).toBe('reader');
  });

  it.each([[{CI: 'true'}], [{CI: '1'}]])('refuses the fallback in CI: %o', (environment) => {
    expect(() => decideDrawingPlace(undefined, environment)).toThrow(/閲覧者のブラウザに描かせない\n {4}直し方: .*npm run browser/);
  });
});

it('npm test gets a browser, or fails, before it builds', () => {
  const manifest: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../../package.json'), 'utf8'));
  expect(manifest).toMatchObject({scripts: {test: expect.stringMatching(/npm run browser && .*npm run build/)}});
});
