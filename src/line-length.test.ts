import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const siteDir = path.resolve(__dirname, '..');
const columns = 120;

/**
 * Not prose (`.md`, `.mdx`): a break inside Japanese would be read as a space. Not lists of one entry a line (`.json`,
 * `.txt`).
 */
const code = /\.(?:ts|tsx|mts|mjs|js|css|yml)$/;

/** What no break can divide: a string, a template, a pattern, an expression of GitHub. */
const whole = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\s])+\/|\$\{\{.*\}\}/g;

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);

/** Lines that are longer than what cannot be divided makes them. Prettier sees to code, and leaves comments alone. */
function findLongLines(file: string, text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const length = (isComment(line) ? line : line.replace(whole, '')).length;
    return length > columns ? [`${file}:${index + 1}: ${columns} 桁を超える（${length} 桁）。直し方: 行を分ける`] : [];
  });
}

it('a line has at most 120 columns', () => {
  const files = execFileSync('git', ['ls-files'], {cwd: siteDir, encoding: 'utf8'}).split('\n');
  const found = files
    .filter((file) => code.test(file))
    .flatMap((file) => findLongLines(file, readFileSync(path.join(siteDir, file), 'utf8')));
  expect(found).toEqual([]);
});

it('a long line is found, in code as in a comment', () => {
  const name = 'a'.repeat(117);
  expect(findLongLines('a.ts', `// ${name}\n// ${name}a\n${name}();\n${name}(1);`)).toEqual([
    expect.stringMatching(/^a\.ts:2: .*121 桁/),
    expect.stringMatching(/^a\.ts:4: .*121 桁/),
  ]);
});

it('a string is not divided', () => {
  expect(findLongLines('a.ts', `const text = '${'文'.repeat(130)}';`)).toEqual([]);
});
