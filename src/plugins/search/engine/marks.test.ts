import {describe, expect, test} from 'vitest';
import {normalise} from './normal';
import {excerpt, findMarks, markParts} from './marks';

function marked(text: string, words: readonly string[]): string[] {
  return findMarks(text, words.map(normalise)).map(({start, end}) => text.slice(start, end));
}

describe('findMarks', () => {
  test.each([
    ['kana forms', 'VPC フローログを送る', ['ふろーろぐ'], ['フローログ']],
    ['a long vowel at the end', 'サーバーの数', ['サーバ'], ['サーバー']],
    ['doubled consonants', 'カットとトラフィック', ['カト', 'フィク'], ['カット', 'フィック']],
    ['characters that are several letters', '1㌔と㍿', ['キロ', '株式'], ['㌔', '㍿']],
    ['half-width kana', 'ﾊﾞｯﾁとﾀｸﾞ', ['バッチ'], ['ﾊﾞｯﾁ']],
    ['signs inside', 'ブルー/グリーンの費用', ['ブルーグリーン'], ['ブルー/グリーン']],
    ['the end of the text', '選ぶサーバー', ['サーバー'], ['サーバー']],
    ['Latin only from the start of a word', 'web と EB と eb-swap', ['eb'], ['EB', 'eb']],
    ['neighbours as one', 'ログ保存', ['ログ', '保存'], ['ログ保存']],
    ['nothing', 'ログ', ['タグ'], []],
  ])('%s', (_, text, words, found) => {
    expect(marked(text, words)).toEqual(found);
  });

  test.each(['CloudWatchログ ｱﾗｰﾑ', '①½', 'Ａ‐Ｂ—Ｃ', '𠮷野家'])(
    'letters are those of the normal form, which leaves signs and spaces out: %s',
    (text) => {
      expect(marked(text, [text])).toEqual([text]);
    },
  );

  test('an empty word marks nothing', () => {
    expect(findMarks('ログ', [''])).toEqual([]);
  });
});

test('markParts keeps every letter', () => {
  const text = 'ログを保存する';
  const parts = markParts(text, findMarks(text, [normalise('保存')]));
  expect(parts).toEqual([
    {text: 'ログを', marked: false},
    {text: '保存', marked: true},
    {text: 'する', marked: false},
  ]);
});

describe('excerpt', () => {
  const long = `${'前置きの文。'.repeat(30)}フローログは S3 に保存できる。${'後の文。'.repeat(40)}`;

  test('shows the place of the match', () => {
    const parts = excerpt(long, [normalise('フローログ')]);
    expect(parts.filter((part) => part.marked).map(({text}) => text)).toEqual(['フローログ']);
    expect(parts.map(({text}) => text).join('').length).toBeLessThan(130);
  });

  test('starts where a sentence does, not after a Latin word', () => {
    const text = `${'前置きの文。'.repeat(30)}ECS は、タグをダイジェストに解決する。`;
    expect(excerpt(text, [normalise('タグ')])[0]?.text).toBe('ECS は、');
    const table = `観点: 鍵 / 役割\n踏み台: 必要。費用もかかる / 不要\n${'長い行。'.repeat(30)}`;
    expect(excerpt(table, [normalise('費用')])[0]?.text).toBe('踏み台: 必要。');
    expect(excerpt(`${'切れ目のない文'.repeat(30)}タグ`, [normalise('タグ')])[0]?.text).toBe('…');
  });

  test('starts at the beginning without a match', () => {
    expect(excerpt('短い文。', ['ない'])).toEqual([{text: '短い文。', marked: false}]);
  });
});
