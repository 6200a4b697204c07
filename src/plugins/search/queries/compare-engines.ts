/**
 * Ranks every set of queries with this engine and with Pagefind: `npm run search:compare`, some minutes. Pagefind gets
 * the same entries with the same words, and is asked in three ways; the last row of each set is the most that it could
 * reach with this ranking behind it. Sizes are as they travel: this engine's in brotli, Pagefind's own in gzip.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {normalise} from '../engine/normal';
import {packSite, unpackSite} from '../engine/pack';
import {parseQuery} from '../engine/query';
import {buildRanker} from '../engine/search-engine';
import {indexSite} from '../engine/search-index';
import {defaultWeights} from '../engine/weights';
import {indexWithPagefind} from './pagefind';
import type {PagefindIndex, Session} from './pagefind';
import {asWritten, inPairs, sumScores, toTable} from './pagefind-site';
import type {Scores} from './pagefind-site';
import {composeThisSite, querySets} from './query-sets';
import {rankQueries, sharesOf} from './ranking';
import samples from './samples.json';

/** As many results as {@link rankQueries} looks at. */
const most = 50;
/** As many as a reader sees at first; Pagefind fetches a file for each. */
const shown = 5;
/** What sizes and times are measured with. */
const timed = samples.filter((_, place) => place % 5 === 0);

/** An engine, ready to be asked. */
interface Opened {
  readonly ask: (query: string, limit: number) => Promise<readonly string[]>;
  /** How many bytes of data it has fetched so far. */
  readonly fetched: () => number;
}
interface Engine {
  readonly name: string;
  /** Opens it as for a reader who has nothing in cache. */
  readonly open: () => Opened;
  /** Bytes of code. */
  readonly code?: number;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How well it answers each set; a row of a table each. */
async function* rankSets({name, open}: Engine): AsyncGenerator<string[]> {
  const {ask} = open();
  for (const [set, queries] of Object.entries(querySets)) {
    const found = new Map<string, readonly string[]>();
    for (const {q} of queries) {
      found.set(q, await ask(q, most));
    }
    const ranked = rankQueries({rank: (query) => found.get(query) ?? []}, set, queries);
    const {right, section, three} = sharesOf(ranked);
    const none = ranked.filter(({first}) => first === undefined).length;
    yield [set, `${queries.length}`, name, ...[right, section, three].map((share) => share.toFixed(3)), `${none}`];
  }
}

/** What a cold first query and the one after it cost; a row of a table. */
async function measureCosts({name, open, code}: Engine): Promise<string[]> {
  const bytes: number[] = [];
  const cold: number[] = [];
  const next: number[] = [];
  for (const [place, {q}] of timed.entries()) {
    const start = performance.now();
    const {ask, fetched} = open();
    await ask(q, shown);
    cold.push(performance.now() - start);
    bytes.push(fetched());
    const then = performance.now();
    await ask(timed[(place + 1) % timed.length]?.q ?? '', shown);
    next.push(performance.now() - then);
  }
  const times = [cold, next].map((values) => average(values).toFixed(1));
  return [name, code === undefined ? '' : kilobytes(code), kilobytes(average(bytes)), ...times];
}

/** This engine with the first parts of what it fetches. */
function describeOurs(name: string, parts: readonly string[]): Engine {
  const size = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  const open = (): Opened => {
    const site = unpackSite(parts.map((part): unknown => JSON.parse(part)));
    if (site === undefined) {
      throw new Error('engine/pack.ts: 詰めたものを読めない。直し方: packSite と unpackSite の形を揃える');
    }
    const {rank} = buildRanker(site);
    return {ask: (query) => Promise.resolve(rank(query)), fetched: () => size};
  };
  return {name, open};
}

async function compareEngines(folder: string): Promise<void> {
  const site = await composeThisSite();
  const index = indexSite(site);
  const {rank} = buildRanker(site);
  const parts = packSite(site).split('\n');
  // In normal form `flow logs` is one word.
  const spelled = new Map(site.equivalents.flat().map((word) => [normalise(word), word]));

  const askWords = async ({search}: Session, query: string): Promise<Scores> => {
    const words = parseQuery(query, index, defaultWeights).concepts.map(async ({weight, alternatives}) => ({
      weight,
      found: await Promise.all(alternatives.map(({literal}) => search(inPairs.write(spelled.get(literal) ?? literal)))),
    }));
    return sumScores(await Promise.all(words), defaultWeights.otherWord);
  };
  const openPagefind =
    ({open}: PagefindIndex, search: (session: Session, query: string) => Promise<Scores>) =>
    (): Opened => {
      const session = open();
      return {
        ask: async (query, limit) => session.show(await search(session, query), limit),
        fetched: session.fetched,
      };
    };
  const plain = await indexWithPagefind(index.entries, asWritten, folder);
  const pairs = await indexWithPagefind(index.entries, inPairs, folder);
  const byWord = openPagefind(pairs, askWords);
  const engines: Engine[] = [
    describeOurs('この検索、見出しまで', parts.slice(0, 1)),
    describeOurs('この検索、すべて', parts),
    {
      name: 'Pagefind、そのまま',
      open: openPagefind(plain, ({search}, query) => search(query)),
      code: plain.code,
    },
    {
      name: 'Pagefind、2 字組',
      open: openPagefind(pairs, ({search}, query) => search(inPairs.write(query))),
      code: pairs.code,
    },
    {name: 'Pagefind、2 字組、語ごとに言い換えも', open: byWord, code: pairs.code},
  ];
  const reordered: Engine = {
    name: '同、この検索で並べ直す',
    open: () => {
      const {ask, fetched} = byWord();
      return {
        ask: async (query, limit) => {
          const found = new Set(await ask(query, limit));
          return rank(query).filter((address) => found.has(address));
        },
        fetched,
      };
    },
  };
  const ranks: string[][] = [];
  for (const engine of [...engines, reordered]) {
    for await (const row of rankSets(engine)) {
      ranks.push(row);
    }
  }
  const sets = Object.keys(querySets);
  ranks.sort(([one = ''], [other = '']) => sets.indexOf(one) - sets.indexOf(other));
  console.log(toTable(['組', '問い', 'エンジン', '正 @1', '節 @1', '@3', '結果なし'], ranks));
  const costs: string[][] = [];
  for (const engine of engines) {
    costs.push(await measureCosts(engine));
  }
  console.log(`\n${toTable(['エンジン', 'コード kB', 'データ kB', '冷えた 1 問 ms', '次の 1 問 ms'], costs)}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'compare-engines-'));
void compareEngines(folder).finally(() => rmSync(folder, {recursive: true}));
