import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {buildEngine} from '../engine/search-engine';
import {querySets, rankSite} from './query-sets';
import {compareMisses, rankQueries, readMisses, recordMisses, summarise} from './ranking';
import type {Miss, Ranked} from './ranking';

const siteDir = path.resolve(__dirname, '../../../..');

describe('the site', () => {
  test('every query is answered as well as recorded, and no record is out of date', async () => {
    const ranked = await rankSite(siteDir);
    const misses = readMisses(readFileSync(path.join(__dirname, 'misses.json'), 'utf8'));
    expect(ranked.length).toBeGreaterThan(300);
    expect(compareMisses(ranked, misses)).toEqual([]);
    expect(ranked.filter(({first}) => first === undefined)).toEqual([]);
  });

  test('no query stands in two sets, however it is written', () => {
    const sets = new Map<string, Set<string>>();
    for (const [set, queries] of Object.entries(querySets)) {
      for (const {q} of queries) {
        const letters = q
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, '');
        sets.set(letters, (sets.get(letters) ?? new Set()).add(set));
      }
    }
    expect([...sets].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

describe('rankQueries', () => {
  const engine = buildEngine(exampleSite);
  const placeOf = (q: string, expected: string): string | undefined =>
    rankQueries(engine, 'set', [{q, kind: 'exact', expect: [expected]}])[0]?.place;

  test.each([
    ['バケットポリシー', '/monitoring/vpc-flow-logs#to-s3', 'section'],
    ['ローリングデプロイ', '/deploy-patterns/rolling#rollback', 'three'],
    ['バケットポリシー', '/deploy-patterns/rolling#rollback', 'nowhere'],
  ])('%s for %s stands in place %s', (q, expected, place) => {
    expect(placeOf(q, expected)).toBe(place);
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
        /^queries\/tuned.json「問い」: 前は section、今は three（1 位は \/a\/#b）。直し方: .*\/a\/#c に読者の語を加える/,
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
