import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {terms} from '../data/glossary';
import {findAvoided} from './find-avoided';
import {findPolite} from './find-polite';
import {findPageProse, findStrings} from './find-prose';
import {startTextlint} from './lint-prose';

const page = [
  '---',
  'title: 題',
  "checked: '2026-11-25'",
  'exam:',
  '  - cue: "AWSの問い"',
  '---',
  "import {A} from '@site/a';",
  '',
  '{/* facts: a b */}',
  '',
  'S3を使う。',
  '',
  '```bash',
  '## 注釈',
  '```',
  '',
  '## 見出し {/* #id */}',
  '',
  'これは説明です。',
].join('\n');

const data = "export const a = [{reading: 'AWSの', meaning: 'S3に置く。', section: '/a/'}, {why: `AWS が送る。`}];";

/** Every text found is a slice of its file, spaces in the place of code. */
const isInPlace = (source: string, {text, start}: {readonly text: string; readonly start: number}): boolean =>
  Array.from(text).every((letter, at) => letter === ' ' || letter === source.charAt(start + at));

describe('prose', () => {
  it('of a page is its front matter and its blocks, without code', () => {
    const found = findPageProse(page);
    expect(found.map(({text}) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '題',
      'AWSの問い',
      'S3を使う。',
      '## 見出し',
      'これは説明です。',
    ]);
    expect(found.every((prose) => isInPlace(page, prose))).toBe(true);
  });

  it('of the data is its Japanese strings, without readings and words that readers type', () => {
    const found = findStrings(data);
    expect(found.map(({text}) => text)).toEqual(['S3に置く。', 'AWS が送る。']);
    expect(found.every((prose) => isInPlace(data, prose))).toBe(true);
  });
});

it('polite forms are found, in a table too, and no word that merely holds one', () => {
  const said = (text: string) => findPolite([{text, start: 5}]).map(({at, message}) => `${at} ${message}`);
  expect(said('避けられません。')).toEqual(['9 「ません」: 敬体の文。である調で書く']);
  expect(said('| 分けました | 分けます。 |')).toHaveLength(2);
  expect(said('ます目を増やす。ですます調')).toEqual([]);
});

describe('spellings to avoid', () => {
  const source = ['# 題', '', 'ディフォルトバージョンとネットワークインターフェースを見る。', '', 'メトリックス'].join(
    '\n',
  );
  const said = (text: string) =>
    findAvoided(findPageProse(text), terms).map(({message, at, fix}) => [message, text.slice(at, fix?.to), fix?.text]);

  it('are found at their places, with the name to write', () => {
    expect(said(source)).toEqual(
      expect.arrayContaining([
        [
          '「ディフォルトバージョン」でなく「デフォルトバージョン」と書く',
          'ディフォルトバージョン',
          'デフォルトバージョン',
        ],
        [
          '「ネットワークインターフェース」でなく「ネットワークインターフェイス」と書く',
          'ネットワークインターフェース',
          'ネットワークインターフェイス',
        ],
        ['「メトリックス」でなく「メトリクス」と書く', 'メトリックス', 'メトリクス'],
      ]),
    );
    expect(said(source)).toHaveLength(3);
  });

  it('are no part of a longer word, and no words that others write', () => {
    expect(said('サブスクリプションフィルター、バイオメトリックス')).toEqual([]);
    expect(findAvoided(findStrings("const a = {aliases: ['メトリック'], said: 'メトリック'};"), terms)).toEqual([]);
  });
});

describe('textlint', () => {
  it('finds a space that is missing between Japanese and Latin, and です・ます調, each at its place', async () => {
    const lint = await startTextlint(path.resolve(__dirname, '../..'));
    const said = (source: string, found: Awaited<ReturnType<typeof lint>>): string[] =>
      found.map(({at, rule}) => `${source.slice(at, at + 2)} ${rule.split('/')[1] ?? ''}`);
    expect(said(page, await lint(findPageProse(page)))).toEqual([
      'Sの ja-space-between-half-and-full-width',
      '3を ja-space-between-half-and-full-width',
      'です no-mix-dearu-desumasu',
    ]);
    expect(said(data, await lint(findStrings(data)))).toEqual(['3に ja-space-between-half-and-full-width']);
  });
});
