import {describe, expect, test} from 'vitest';
import {buildEquivalence, longestQuery, parseQuery} from './query';

const equivalence = buildEquivalence([
  ['戻す', 'ロールバック', 'rollback'],
  ['費用', '料金', 'cost'],
]);
const lexicon = new Set([...equivalence.keys(), '切り替え']);
const surfaces = (input: string): string[] =>
  parseQuery(input, equivalence, lexicon)
    .concepts.filter(({weight}) => weight >= 0.3)
    .map(({surface}) => surface);

describe('parseQuery', () => {
  test.each([
    ['パッチグループのタグがない場合はどうなる?', ['パッチグループ', 'タグ', '場合']],
    ['eb swapで問題が起きたらどう戻す?', ['eb', 'swap', '問題', '起', '戻す']],
    ['切り替えの費用', ['切り替え', '費用']],
    ['ふろーろぐ', ['ふろーろぐ']],
    ['ローリング バッチ 割合', ['ローリング', 'バッチ', '割合']],
  ])('%s', (input, expected) => {
    expect(surfaces(input)).toEqual(expected);
  });

  test('adds equivalents with less trust', () => {
    const [concept] = parseQuery('料金', equivalence, lexicon).concepts;
    expect(concept?.alternatives.map(({literal, trust}) => [literal, trust === 1])).toEqual([
      ['料金', true],
      ['費用', false],
      ['cost', false],
    ]);
  });

  test('understands an English word that is still being typed', () => {
    const [concept] = parseQuery('rollb', equivalence, lexicon).concepts;
    expect(concept?.alternatives.map(({literal}) => literal)).toContain('戻す');
  });

  test('takes the frame of a question off what is compared as a whole', () => {
    expect(parseQuery('スタックとは?', equivalence, lexicon).literal).toBe('すたく');
  });

  test('tells comparisons, exam points and questions', () => {
    expect(parseQuery('A と B の違い', equivalence, lexicon).wantsComparison).toBe(true);
    expect(parseQuery('試験に出る点', equivalence, lexicon).wantsExam).toBe(true);
    expect(parseQuery('戻すには?', equivalence, lexicon).isQuestion).toBe(true);
    expect(parseQuery('メトリクス', equivalence, lexicon)).toMatchObject({wantsComparison: false, wantsExam: false, isQuestion: false});
  });

  test('reads no more than the first characters', () => {
    const [concept] = parseQuery('あ'.repeat(2000), equivalence, lexicon).concepts;
    expect(concept?.surface).toHaveLength(longestQuery);
  });

  test.each(['', '   ', '?!', '<b>', '.*+?^${}()|[]\\'])('signs alone break nothing: %s', (input) => {
    expect(parseQuery(input, equivalence, lexicon).concepts.every(({surface}) => /^[a-z]+$/.test(surface))).toBe(true);
  });
});
