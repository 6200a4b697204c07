import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const siteDir = path.resolve(__dirname, '..');
const binary = /\.(?:png|jpe?g|ico|woff2?|pdf)$/;

/**
 * What nobody sees in an editor: control and formatting characters (U+0000, a byte order mark, bidirectional marks,
 * spaces of no width), private and unassigned ones, spaces other than ASCII's and the full one, and U+FFFD, which
 * stands for bytes that are no UTF-8. Where a program needs one, it is written as `\u….`.
 */
const unseen = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]|(?![ \u3000])\p{Zs}/gu;

/** Where a file holds such a character, with its mend. */
function findUnseen(file: string, text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) =>
    [...line.matchAll(unseen)].map(({0: sign, index: at}) => {
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const mend = '消す。コードで要るなら \\u の形で書き、文字化けなら元の文字に戻して UTF-8 で保存する';
      return `${file}:${index + 1}: 見えない文字 U+${code} が ${at + 1} 文字目にある。直し方: ${mend}`;
    }),
  );
}

it('no file that is written by hand holds what nobody sees', () => {
  // Those that git does not know yet, too.
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: siteDir,
    encoding: 'utf8',
  }).split('\0');
  const written = files.filter((file) => file !== '' && !binary.test(file) && existsSync(path.join(siteDir, file)));
  expect(written.length).toBeGreaterThan(500);
  expect(written.flatMap((file) => findUnseen(file, readFileSync(path.join(siteDir, file), 'utf8')))).toEqual([]);
});

it.each([
  ['U+0000', '\u0000'],
  ['U+0008', '\b'],
  ['U+007F', '\u007F'],
  ['U+FEFF', '\uFEFF'],
  ['U+FFFD', '\uFFFD'],
  ['U+200B', '\u200B'],
  ['U+202E', '\u202E'],
  ['U+2066', '\u2066'],
  ['U+00AD', '\u00AD'],
  ['U+00A0', '\u00A0'],
  ['U+2028', '\u2028'],
  ['U+FE0F', '\uFE0F'],
  ['U+E000', '\uE000'],
  ['U+000D', '\r'],
])('%s is found, on its line', (code, sign) => {
  expect(findUnseen('a.mdx', `一\n二${sign}三\n`)).toEqual([
    expect.stringMatching(
      new RegExp(`^a\\.mdx:2: 見えない文字 ${code.replace('+', '\\+')} が 2 文字目にある。直し方: 消す`),
    ),
  ]);
});

it('bytes that are no UTF-8 are found', () => {
  expect(findUnseen('a.ts', Buffer.from([0x61, 0x0a, 0xff]).toString('utf8'))).toEqual([
    expect.stringMatching(/^a\.ts:2: 見えない文字 U\+FFFD/),
  ]);
});

it('Japanese, tabs and the ends of lines are seen', () => {
  expect(findUnseen('a.mdx', '一　二\t# ① — 𠮷\r\n')).toEqual([]);
});
