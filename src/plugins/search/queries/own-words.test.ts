import {describe, expect, test} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {buildRanker} from '../engine/search-engine';
import {compareStrays, findStrays} from './own-words';
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

test('compareStrays tells the new and the healed', () => {
  const stray = {word: '切り戻し', address: '/a/#b', first: '/c/'};
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
