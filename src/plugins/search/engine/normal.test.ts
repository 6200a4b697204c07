import {describe, expect, test} from 'vitest';
import {afterSign, loanLetter, normalise, normaliseLines, startOfWord, weighLetters} from './normal';

/** The letters of a line with a bar before each that begins a word. */
function wordsOf(text: string): string {
  const {text: letters, marks} = normaliseLines([text]);
  return Array.from(
    letters.trimEnd(),
    (letter, at) => (((marks[at] ?? 0) & startOfWord) !== 0 ? '|' : '') + letter,
  ).join('');
}

describe('normalise', () => {
  test.each([
    ['katakana and hiragana', 'フローログ', 'ふろーろぐ'],
    ['half and full width', 'ﾛｰﾘﾝｸﾞﾃﾞﾌﾟﾛｲ', 'ローリングデプロイ'],
    ['full-width Latin', 'Ｘ－Ｒａｙ', 'x-ray'],
    ['signs', 'container_commands', 'Container Commands'],
    ['spaces', 'CloudWatch Logs', 'cloudwatchlogs'],
    ['plurals', 'policies', 'policy'],
    ['plurals of abbreviations', 'VPCs', 'VPC'],
    ['plurals before other words', 'Logs の料金', 'log の料金'],
    ['long vowels and doubled consonants', 'トラフィック', 'トラフィク'],
    ['vu and bu', 'ヴァージョン', 'ブアージョン'],
    ['dashes', 'ssm–user', 'ssm-user'],
    ['small kana', 'メンテナンスウィンドウ', 'メンテナンスウインドウ'],
  ])('brings together %s', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test.each([
    ['パッチ', 'バッチ'],
    ['タグ', 'ログ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  test.each(['AWS', 'access', 'ECS'])('%s is no plural', (word) => {
    expect(normalise(word)).toBe(word.toLowerCase());
  });
});

describe('normaliseLines', () => {
  test.each([
    ['CloudWatch Logs', '|cloud|watch|log'],
    ['HTTPSProxy', '|https|proxy'],
    ['Route53 と EC2', '|route|53|と|ec2'],
    ['S3バケットの設定', '|s3|ばけと|の|設定'],
    ['blue/green', '|blue|green'],
  ])('%s holds the words %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test('keeps lines apart, and tells katakana and what stands after a sign', () => {
    const {text, marks, lines} = normaliseLines(['a-b', '', 'ロの']);
    expect(text).toBe('ab\n\nろの\n');
    expect([...lines]).toEqual([0, 3, 4, 7]);
    expect([...marks]).toEqual([
      startOfWord + afterSign,
      startOfWord + afterSign,
      startOfWord + afterSign,
      startOfWord + afterSign,
      startOfWord + afterSign + loanLetter,
      startOfWord,
      startOfWord + afterSign,
    ]);
  });

  test('letters outside of the basic plane keep their places', () => {
    const {text, marks} = normaliseLines(['𠮷野']);
    expect(text).toBe('𠮷野\n');
    expect(marks).toHaveLength(text.length);
  });
});

test.each([
  ['どう戻すか', 1],
  ['コストを減らすには', 4],
  ['まとめ', 3],
])('of %s, %i letters say something', (text, count) => {
  expect(weighLetters(normaliseLines([text]), 0)).toBe(count);
});
