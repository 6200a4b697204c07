import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import {checkCode} from './check-code';

const settings = {compilerOptions: {strict: true, target: 'es2015', lib: ['es2015'], types: [], noEmit: true}};
const rules = [
  `import tseslint from '${pathToFileURL(require.resolve('typescript-eslint')).href}';`,
  'export default tseslint.config({',
  "  files: ['**/*.ts'],",
  '  extends: [tseslint.configs.base],',
  '  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},',
  "  rules: {'@typescript-eslint/no-floating-promises': 'error'},",
  '});',
].join('\n');

async function check(code: string): ReturnType<typeof checkCode> {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-code-'));
  try {
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
    writeFileSync(path.join(folder, '.eslint.config.mjs'), rules);
    writeFileSync(path.join(folder, 'code.ts'), code);
    return await checkCode(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

it('finds what tsc finds, and what a rule that asks for types finds, each at its place', async () => {
  const {types, rules: broken} = await check('export const a: string = 1;\nPromise.resolve(a);\n');
  expect(types).toMatch(/code\.ts\(1,14\): error TS2322/);
  expect(broken).toMatch(/code\.ts\n +2:1 +error .*no-floating-promises/);
});

it('has nothing to say of code that is right', async () => {
  expect(await check('export const a = 1;\n')).toEqual({types: '', rules: ''});
});
