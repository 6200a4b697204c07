import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Ranker} from '../engine/search-engine';

/** A query and the sections or whole pages that answer it; the last `/` of the page may be left out. */
export interface RankedQuery {
  readonly q: string;
  readonly kind: string;
  readonly expect: readonly string[];
}

/** How well a query is answered, best first: the first result is a right section, the top of its page, and so on. */
const places = ['section', 'page', 'three', 'later', 'nowhere'] as const;

/** One of {@link places}. */
type Place = (typeof places)[number];

/** A query that does not find its section first, known and accepted. */
export interface Miss {
  readonly set: string;
  readonly q: string;
  readonly place: Place;
  /** Why it is left so; what stood first when it was recorded, until somebody writes why. */
  readonly reason: string;
}

/** What a query found. */
export interface Ranked extends Omit<Miss, 'reason'> {
  /** Address of the first result; `undefined` where there is none. */
  readonly first: string | undefined;
  readonly expect: readonly string[];
}

/** Asks every query of a set and tells how well each is answered. */
export function rankQueries(engine: Ranker, set: string, queries: readonly RankedQuery[]): Ranked[] {
  return queries.map(({q, expect}) => {
    const sections = expect.map((address) => address.replace(/\/?(#|$)/, '/$1'));
    const isRight = (address: string): boolean =>
      sections.includes(address) || sections.some((section) => section.split('#')[0] === address);
    const ranked = engine.rank(q);
    const [first] = ranked;
    const at = ranked.slice(0, 50).findIndex(isRight);
    const place =
      at === -1 ? 'nowhere' : at > 2 ? 'later' : at > 0 ? 'three' : sections.includes(first ?? '') ? 'section' : 'page';
    return {set, q, place, first, expect: sections};
  });
}

/**
 * Reads `misses.json`.
 * @throws Error where an entry has not the form of a {@link Miss}
 */
export function readMisses(json: string): Miss[] {
  const list: unknown = JSON.parse(json);
  return (Array.isArray(list) ? list : [undefined]).map((entry: unknown): Miss => {
    if (
      typeof entry === 'object' &&
      entry !== null &&
      'set' in entry &&
      'q' in entry &&
      'place' in entry &&
      'reason' in entry
    ) {
      const {set, q, place, reason} = entry;
      const known = places.find((name) => name === place);
      if (typeof set === 'string' && typeof q === 'string' && typeof reason === 'string' && known !== undefined) {
        return {set, q, place: known, reason};
      }
    }
    throw new Error(`src/plugins/search/queries/misses.json: 形が違う: ${JSON.stringify(entry)}。直し方: ${refresh}`);
  });
}

const refresh = 'npm run search:misses で一覧を作り直し、差分を読む';

/** Where a query stands in a file of this folder, which has a line for each. */
export function placeOf(name: string, q: string): string {
  const lines = readFileSync(path.join(__dirname, `${name}.json`), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.replace('"q": ', '"q":').includes(`"q":${JSON.stringify(q)}`));
  return `src/plugins/search/queries/${name}.json:${Math.max(line, 0) + 1}`;
}

/** Queries that are answered worse than recorded, and records that are out of date; one message each, with the mend. */
export function compareMisses(ranked: readonly Ranked[], misses: readonly Miss[]): string[] {
  const worth = (place: Place): number => places.indexOf(place);
  const known = new Map(misses.map((miss) => [`${miss.set} ${miss.q}`, miss]));
  const asked = new Set(ranked.map(({set, q}) => `${set} ${q}`));
  return [
    ...ranked.flatMap(({set, q, place, first, expect}) => {
      const recorded = known.get(`${set} ${q}`)?.place ?? 'section';
      if (worth(place) > worth(recorded)) {
        return [
          `${placeOf(set, q)}: 「${q}」: 前は ${recorded}、今は ${place}（1 位は ${first ?? 'なし'}）。` +
            `直し方: src/data/search-words/ の ${expect.join(' か ')} に読者の語を加える。避けられないなら ${refresh}`,
        ];
      }
      return worth(place) < worth(recorded)
        ? [
            `${placeOf('misses', q)}: 「${q}」（${set}）: 前は ${recorded}、今は ${place} に良くなった。直し方: ${refresh}`,
          ]
        : [];
    }),
    ...misses
      .filter(({set, q}) => !asked.has(`${set} ${q}`))
      .map(({set, q}) => `${placeOf('misses', q)}: 「${q}」（${set}）: そのような問いはない。直し方: ${refresh}`),
  ];
}

/** The list anew: what is still missed keeps its reason where its place is the same. */
export function recordMisses(ranked: readonly Ranked[], before: readonly Miss[]): Miss[] {
  return ranked
    .filter(({place}) => place !== 'section')
    .map(({set, q, place, first}) => {
      const known = before.find((miss) => miss.set === set && miss.q === q && miss.place === place);
      return {set, q, place, reason: known?.reason ?? `1 位は ${first ?? 'なし'}`};
    });
}

/** Shares of a set: a right section or the top of its page first, a right section first, one of them among three. */
export type Floor = Readonly<Record<'right' | 'section' | 'three', number>>;

/** See {@link Floor}. */
export function sharesOf(ranked: readonly Ranked[]): Floor {
  const share = (wanted: readonly Place[]): number =>
    ranked.filter(({place}) => wanted.includes(place)).length / ranked.length;
  return {right: share(['section', 'page']), section: share(['section']), three: share(['section', 'page', 'three'])};
}

const shareNames = {right: '正@1', section: '節@1', three: '@3'} as const;

/** Sets that are answered worse than their floor, or have none; one message each, with the mend. */
export function findFallen(ranked: readonly Ranked[], floors: Readonly<Partial<Record<string, Floor>>>): string[] {
  return [...new Set(ranked.map(({set}) => set))].flatMap((set) => {
    const floor = floors[set];
    if (floor === undefined) {
      return [
        `src/plugins/search/queries/floors.ts: 組 ${set} の下限がない。直し方: npm run search:misses が出す割合から 2 問ほど下を書く`,
      ];
    }
    const asked = ranked.filter((query) => query.set === set);
    const shares = sharesOf(asked);
    const missed = asked
      .filter(({place}) => place !== 'section')
      .map(({q, place, expect}) => `「${q}」${place} ${expect.join(' ')}`);
    return (['right', 'section', 'three'] as const)
      .filter((name) => shares[name] < floor[name])
      .map(
        (name) =>
          `src/plugins/search/queries/${set}.json: ${shareNames[name]} が ${shares[name].toFixed(3)} で、下限 ${floor[name]} を割った。` +
          `直し方: 次の問いの節に、src/data/search-words/ で読者の語を加える: ${missed.join('、')}`,
      );
  });
}

/** How much the answers to a set are worth, at most 1 a query. */
export function worthOf(ranked: readonly Ranked[]): number {
  const worth: Readonly<Record<Place, number>> = {section: 1, page: 0.8, three: 0.5, later: 0.1, nowhere: 0};
  return ranked.reduce((sum, {place}) => sum + worth[place], 0);
}

/** Shares of a set, as the README reports them. */
export function summarise(ranked: readonly Ranked[]): string {
  const {right, section, three} = sharesOf(ranked);
  return `${ranked.length} 問: 正@1 ${right.toFixed(3)} / 節@1 ${section.toFixed(3)} / @3 ${three.toFixed(3)}`;
}
