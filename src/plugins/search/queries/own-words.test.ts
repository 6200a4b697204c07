import {describe, expect, test} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {buildRanker} from '../engine/search-engine';
import type {PageText} from '../engine/section';
import {compareStrays, findStrays, strayReasons} from './own-words';
import {composeThisSite} from './query-sets';
import accepted from './strays.json';

test('headings and search words of the site, typed as written, find their section: one in ten, and the accepted ones', async () => {
  const site = await composeThisSite();
  const words = new Set(accepted.map(({word}) => word));
  const strays = findStrays(buildRanker(site), site, (word, place) => place % 10 === 0 || words.has(word));
  expect(compareStrays(strays, accepted)).toEqual([]);
});

describe('findStrays', () => {
  const rank = (first: string) => ({rank: () => [first]});
  const strayWords = (first: string): string[] => findStrays(rank(first), exampleSite).map(({word}) => word);

  test('a word that finds another section is one, a page title that finds its page none', () => {
    const words = strayWords('/deploy-patterns/rolling/#batch-size');
    expect(words).toContain('切り戻し');
    expect(words).not.toContain('batch size');
    expect(words).not.toContain('ローリングデプロイ');
  });

  test('a section with the same words will do', () => {
    expect(strayWords('/monitoring/vpc-flow-logs/#use-cases')).not.toContain('通信ログ');
  });
});

describe('the reason why another section stands first', () => {
  const opening = {id: 'a', kind: 'section', heading: '選び方', within: '', text: '', explains: ''} as const;
  const guide: PageText = {
    address: '/guide/',
    title: '切り戻しの選び方',
    area: 'deploy-patterns',
    opening: 'a',
    sections: [{...opening, words: ['バケットポリシーの例']}],
  };
  const site = {...exampleSite, pages: [...exampleSite.pages, guide]};
  const reasonOf = (word: string, first: string): string | undefined =>
    findStrays({rank: () => [first]}, site).find((stray) => stray.word === word)?.reason;

  test.each([
    ['通信ログ', '/monitoring/vpc-flow-logs/#to-s3', strayReasons.term],
    ['切り戻し', '/deploy-patterns/rolling/#batch-size', strayReasons.samePage],
    ['切り戻し', '/guide/#a', strayReasons.named],
    ['バケットポリシー', '/guide/#a', strayReasons.within],
    ['比較', '/guide/#a', strayReasons.unknown],
    ['切り戻し', '', strayReasons.unknown],
  ])('of %s, where %s does', (word, first, reason) => {
    expect(reasonOf(word, first)).toBe(reason);
  });

  test('is written for every accepted one', () => {
    const known = new Set<string>(Object.values(strayReasons));
    expect(accepted.filter(({reason}) => !known.has(reason))).toEqual([]);
  });
});

test('compareStrays tells the new and the healed', () => {
  const stray = {word: '切り戻し', address: '/a/#b', first: '/c/', reason: strayReasons.unknown};
  expect(compareStrays([stray], [stray])).toEqual([]);
  expect(compareStrays([stray], [])).toEqual([
    expect.stringMatching(
      /search-words.*「切り戻し」は \/a\/#b の語だが、打つと \/c\/ が先.*直し方: どちらかの節の語を言い分ける/,
    ),
  ]);
  expect(compareStrays([], [stray])).toEqual([
    expect.stringMatching(/今は自分の節が先.*直し方: npm run search:misses/),
  ]);
});
