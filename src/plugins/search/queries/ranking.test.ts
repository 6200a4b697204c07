import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {listAddresses} from '../../../site/address-book';
import {readThisSite} from '../../../site/this-site';
import {exampleSite} from '../engine/example-site';
import {buildRanker} from '../engine/search-engine';
import {floors} from './floors';
import {querySets, rankSite} from './query-sets';
import {compareMisses, findFallen, placeOf, rankQueries, readMisses, recordMisses, summarise} from './ranking';
import type {Miss, Ranked} from './ranking';

describe('the site', () => {
  test('every query is answered as well as recorded, and no record is out of date', async () => {
    const ranked = await rankSite();
    const misses = readMisses(readFileSync(path.join(__dirname, 'misses.json'), 'utf8'));
    expect(ranked.length).toBeGreaterThan(300);
    // The record may accept any miss; how many it accepts has a limit.
    expect([...compareMisses(ranked, misses), ...findFallen(ranked, floors)]).toEqual([]);
  });

  test('every query expects a section that is there', async () => {
    // Written without the last `/` of the page.
    const short = (address: string): string => address.replace(/\/(?=#|$)/, '');
    const there = new Set(listAddresses(await readThisSite()).map(short));
    const lost = Object.entries(querySets).flatMap(([set, queries]) =>
      queries.flatMap(({q, expect: wanted}) =>
        wanted
          .filter((address) => !there.has(short(address)))
          .map((address) => `${placeOf(set, q)}: 「${q}」の ${address} がない。直し方: 今の節のアドレスにする`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('no query stands in two sets, however it is written', () => {
    const sets = new Map<string, Map<string, string>>();
    for (const [set, queries] of Object.entries(querySets)) {
      for (const {q} of queries) {
        const letters = q
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, '');
        sets.set(letters, (sets.get(letters) ?? new Map<string, string>()).set(set, q));
      }
    }
    const doubled = [...sets.values()]
      .filter(({size}) => size > 1)
      .map((found) => [...found].map(([set, q]) => placeOf(set, q)).join(' と ') + ': 同じ問い。直し方: 片方を消す');
    expect(doubled).toEqual([]);
  });
});

describe('rankQueries', () => {
  const engine = buildRanker(exampleSite);
  const rank = (q: string, expected: string): string | undefined =>
    rankQueries(engine, 'set', [{q, kind: 'exact', expect: [expected]}])[0]?.place;

  test.each([
    ['バケットポリシー', '/monitoring/vpc-flow-logs#to-s3', 'section'],
    ['ローリングデプロイ', '/deploy-patterns/rolling#rollback', 'three'],
    ['バケットポリシー', '/deploy-patterns/rolling#rollback', 'nowhere'],
    ['用語集', '/glossary#flow-logs', 'page'],
    ['用語集', '/glossary', 'section'],
    ['用語集', '/glossary/', 'section'],
  ])('%s for %s stands in place %s', (q, expected, place) => {
    expect(rank(q, expected)).toBe(place);
  });
});

describe('compareMisses', () => {
  const ranked = (place: Ranked['place']): Ranked => ({
    set: 'tuned',
    q: '問い',
    place,
    first: '/a/#b',
    expect: ['/a/#c'],
  });
  const miss = (place: Miss['place']): Miss => ({set: 'tuned', q: '問い', place, reason: 'r'});

  test('a new miss names the section that lacks a word', () => {
    expect(compareMisses([ranked('three')], [])).toEqual([
      expect.stringMatching(
        /^src\/.*\/tuned.json:1: 「問い」: 前は section、今は three（1 位は \/a\/#b）。直し方: .*\/a\/#c に読者の語を加える/,
      ),
    ]);
  });

  test('a known miss passes; a healed one and one without a query are stale', () => {
    expect(compareMisses([ranked('three')], [miss('three')])).toEqual([]);
    expect(compareMisses([ranked('page')], [miss('three')])).toEqual([
      expect.stringContaining('良くなった。直し方: npm run search:misses'),
    ]);
    expect(compareMisses([], [miss('three')])).toEqual([expect.stringContaining('そのような問いはない')]);
  });
});

describe('findFallen', () => {
  const ranked = (['section', 'page', 'three', 'later'] as const).map((place, number): Ranked => ({
    set: 's',
    q: `問い ${number}`,
    place,
    first: '/a/',
    expect: [`/a/#${number}`],
  }));

  test('a set that reaches its floor passes', () => {
    expect(findFallen(ranked, {s: {right: 0.5, section: 0.25, three: 0.75}})).toEqual([]);
  });

  test.each([
    ['正@1 が 0.500', {right: 0.6, section: 0, three: 0}],
    ['節@1 が 0.250', {right: 0, section: 0.3, three: 0}],
    ['@3 が 0.750', {right: 0, section: 0, three: 0.8}],
  ])('a fallen share is told with what to mend: %s', (said, floor) => {
    expect(findFallen(ranked, {s: floor})).toEqual([
      expect.stringMatching(
        new RegExp(
          `^src/plugins/search/queries/s.json: ${said} で、下限 .*直し方: .*search-words/.*「問い 3」later /a/#3`,
        ),
      ),
    ]);
  });

  test('a set without a floor is told', () => {
    expect(findFallen(ranked, {})).toEqual([expect.stringMatching(/組 s の下限がない。直し方/)]);
  });
});

test('recordMisses keeps reasons; summarise tells the shares', () => {
  const ranked: Ranked[] = [
    {set: 's', q: 'a', place: 'section', first: '/x/', expect: []},
    {set: 's', q: 'b', place: 'later', first: '/y/', expect: []},
    {set: 's', q: 'c', place: 'page', first: '/z/', expect: []},
  ];
  expect(recordMisses(ranked, [{set: 's', q: 'b', place: 'later', reason: '語がない'}])).toEqual([
    {set: 's', q: 'b', place: 'later', reason: '語がない'},
    {set: 's', q: 'c', place: 'page', reason: '1 位は /z/'},
  ]);
  expect(summarise(ranked)).toBe('3 問: 正@1 0.667 / 節@1 0.333 / @3 0.667');
});

test('readMisses refuses another form', () => {
  expect(() => readMisses('[{"q":"x"}]')).toThrow(/misses.json: 形が違う.*直し方/);
  expect(() => readMisses('{}')).toThrow(/形が違う/);
});
