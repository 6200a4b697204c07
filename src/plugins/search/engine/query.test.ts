import {describe, expect, test} from 'vitest';
import {cutQuery, longestQuery} from './cut-query';
import {normalise} from './normal';
import {buildEquivalence, parseQuery} from './query';
import type {Query, Vocabulary} from './query';
import {defaultWeights} from './weights';

const equivalence = buildEquivalence([
  ['戻す', 'ロールバック', 'rollback'],
  ['費用', '料金', 'cost'],
]);
const readings = new Map([
  ['さびす', ['service']],
  ['かたろぐ', ['catalog']],
  ['かんし', ['監視', '漢詩']],
  ['しきいち', ['閾値']],
]);
const vocabulary = {equivalence, lexicon: new Set([...equivalence.keys(), '切り替え']), readings};
const read = (input: string, words: Vocabulary = vocabulary): Query => parseQuery(input, words, defaultWeights);
const ownWords = ({concepts}: Query): string[] => concepts.map(({alternatives: [own]}) => own.literal);
const wordsOf = (input: string): string[] => {
  const query = read(input);
  return ownWords({...query, concepts: query.concepts.filter(({weight}) => weight >= 0.3)});
};

describe('parseQuery', () => {
  test.each([
    ['パッチグループのタグがない場合はどうなる?', ['パッチグループ', 'タグ', '場合']],
    ['eb swapで問題が起きたらどう戻す?', ['eb', 'swap', '問題', '起', '戻す']],
    ['切り替えの費用', ['切り替え', '費用']],
    ['ふろーろぐ', ['ふろーろぐ']],
    ['ローリング バッチ 割合', ['ローリング', 'バッチ', '割合']],
  ])('%s', (input, expected) => {
    expect(wordsOf(input)).toEqual(expected.map(normalise));
  });

  test('adds equivalents', () => {
    const [concept] = read('料金').concepts;
    expect(concept?.alternatives.map(({literal, isOwn}) => [literal, isOwn])).toEqual([
      ['料金', true],
      ['費用', false],
      ['cost', false],
    ]);
  });

  test.each([
    ['サービスカタログ', ['servicecatalog', 'serviceかたろぐ', 'さびすcatalog']],
    ['サービスロール', ['serviceろる']],
    ['かんし', ['監視', '漢詩']],
    ['ロール', []],
  ])('writes kana as the words that are read so: %s', (input, written) => {
    const [concept] = read(input).concepts;
    expect(concept?.alternatives.slice(1).map(({literal}) => literal)).toEqual(written);
  });

  test('hiragana without a break are cut into the words that are read so, unless most of them are none', () => {
    expect(ownWords(read('かんしのしきいち'))).toEqual(['かんし', 'の', 'しきいち']);
    expect(ownWords(read('かんしかくをしらべる'))).toEqual(['かんしかくをしらべる']);
    // Who converts some of it has converted all that is to be.
    expect(ownWords(read('値がかんしく'))).toEqual(['値', 'がかんしく']);
  });

  test('many words of many writings are not written in all ways', () => {
    const [concept] = read('カンシ'.repeat(60)).concepts;
    expect(concept?.alternatives.length).toBeLessThan(20);
  });

  test('understands an English word that is still being typed', () => {
    const [concept] = read('rollb').concepts;
    expect(concept?.alternatives.map(({literal}) => literal)).toContain('戻す');
  });

  test('takes the frame of a question off what is compared as a whole', () => {
    expect(read('スタックとは?').core).toBe('すたく');
  });

  test.each([
    ['動かすタイミング', ['動', 'タイミング']],
    ['使いどころ', ['使', 'いどころ']],
    ['効かないアラーム', ['効', 'かない', 'アラーム']],
    ['ログからアラーム', ['ログ', 'アラーム']],
  ])('a frame inside a word is none: %s', (input, pieces) => {
    const query = read(input);
    expect(ownWords(query)).toEqual(expect.arrayContaining(pieces.map(normalise)));
    expect(query.core).toBe(normalise(input));
  });

  test.each([
    ['どう戻すか', '戻す'],
    ['スタックとは何ですか?', 'すたく'],
    ['どれを使えばいい?', '使えばいい'],
    ['アカウントをまたいで見るには', 'あかうんとをまたいで見るには'],
  ])('a query is kept as typed and without its frame: %s', (word, core) => {
    expect(read(word)).toMatchObject({literal: normalise(word), core});
  });

  test('known words are found before frames are cut', () => {
    expect(wordsOf('いつ動かすか決める')).toContain('動');
    expect(
      read('動かすには', {
        equivalence: buildEquivalence([['動かす', '実行']]),
        lexicon: new Set(['動かす']),
        readings,
      }).concepts[0]?.alternatives.map(({literal}) => literal),
    ).toEqual(['動かす', '実行']);
  });

  test('tells comparisons and exam points', () => {
    expect(read('A と B の違い').wantsComparison).toBe(true);
    expect(read('試験に出る点').wantsExam).toBe(true);
    expect(read('メトリクス')).toMatchObject({wantsComparison: false, wantsExam: false});
  });

  test('reads no more than the first characters', () => {
    const [word] = ownWords(read('あ'.repeat(2000)));
    expect(word).toHaveLength(longestQuery);
  });

  test('a cut leaves whole characters, which an address can hold', () => {
    const cut = cutQuery(`${'あ'.repeat(longestQuery - 1)}𠮷野家`);
    expect(Array.from(cut)).toHaveLength(longestQuery);
    expect(decodeURIComponent(encodeURIComponent(cut))).toBe(cut);
    expect(encodeURIComponent(cutQuery('ログ\ud842'))).toBe(encodeURIComponent('ログ'));
  });

  test.each(['', '   ', '?!', '<b>', '.*+?^${}()|[]\\'])('signs alone break nothing: %s', (input) => {
    expect(ownWords(read(input)).every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });
});
