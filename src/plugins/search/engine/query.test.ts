import {describe, expect, test} from 'vitest';
import {foldTight} from './fold';
import {buildEquivalence, cutQuery, longestQuery, parseQuery, readLiteral} from './query';

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

  test.each([
    ['動かすタイミング', ['動', 'タイミング']],
    ['使いどころ', ['使', 'いどころ']],
    ['効かないアラーム', ['効', 'かない', 'アラーム']],
    ['ログからアラーム', ['ログ', 'アラーム']],
  ])('a frame inside a word is none: %s', (input, pieces) => {
    const {concepts, literal} = parseQuery(input, equivalence, lexicon);
    expect(concepts.map(({surface}) => surface)).toEqual(expect.arrayContaining(pieces));
    expect(literal).toBe(foldTight(input));
  });

  test.each([
    ['どう戻すか', '戻す'],
    ['スタックとは何ですか?', 'すたく'],
    ['どれを使えばいい?', '使えばいい'],
    ['アカウントをまたいで見るには', 'あかうんとをまたいで見るには'],
  ])('query and search word lose the same frames: %s', (word, literal) => {
    expect([parseQuery(word, equivalence, lexicon).literal, readLiteral(word, lexicon)]).toEqual([literal, literal]);
  });

  test('known words are found before frames are cut', () => {
    expect(surfaces('いつ動かすか決める')).toContain('動');
    expect(
      parseQuery(
        '動かすには',
        buildEquivalence([['動かす', '実行']]),
        new Set(['動かす']),
      ).concepts[0]?.alternatives.map(({literal}) => literal),
    ).toEqual(['動かす', '実行']);
  });

  test('tells comparisons and exam points', () => {
    expect(parseQuery('A と B の違い', equivalence, lexicon).wantsComparison).toBe(true);
    expect(parseQuery('試験に出る点', equivalence, lexicon).wantsExam).toBe(true);
    expect(parseQuery('メトリクス', equivalence, lexicon)).toMatchObject({wantsComparison: false, wantsExam: false});
  });

  test('reads no more than the first characters', () => {
    const [concept] = parseQuery('あ'.repeat(2000), equivalence, lexicon).concepts;
    expect(concept?.surface).toHaveLength(longestQuery);
  });

  test('a cut leaves whole characters, which an address can hold', () => {
    const cut = cutQuery(`${'あ'.repeat(longestQuery - 1)}𠮷野家`);
    expect(Array.from(cut)).toHaveLength(longestQuery);
    expect(decodeURIComponent(encodeURIComponent(cut))).toBe(cut);
    expect(encodeURIComponent(cutQuery('ログ\ud842'))).toBe(encodeURIComponent('ログ'));
  });

  test.each(['', '   ', '?!', '<b>', '.*+?^${}()|[]\\'])('signs alone break nothing: %s', (input) => {
    expect(parseQuery(input, equivalence, lexicon).concepts.every(({surface}) => /^[a-z]+$/.test(surface))).toBe(true);
  });
});
