import type {Entry, ReadEntry} from './entries';
import {foldTight} from './fold';
import type {Query} from './query';
import {bigrams} from './tokenise';

const mostNear = 5;
const leastNear = 0.2;

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) {
    return 0;
  }
  const there = new Set(b);
  return (2 * a.filter((token) => there.has(token)).length) / (a.length + b.length);
}

/** Chinese characters and runs of three Latin letters: what unlike words may still share. */
function letterGrams(text: string): string[] {
  return [
    ...(text.match(/\p{Script=Han}/gu) ?? []),
    ...(text.match(/[a-z]+/g) ?? []).flatMap((word) =>
      Array.from({length: Math.max(0, word.length - 2)}, (_, start) => word.slice(start, start + 3)),
    ),
  ];
}

/** Names of pages and terms with letters like those of the query. */
export function suggest(query: Query, entries: readonly Entry[]): string[] {
  const tokens = bigrams(query.literal);
  const names = entries
    .filter(({section}) => section.kind === 'page' || section.kind === 'term')
    .flatMap(({section}) => [section.heading]);
  return [...new Set(names)]
    .map((name) => ({name, near: dice(tokens, bigrams(foldTight(name)))}))
    .filter(({near}) => near > 0.15)
    .sort((a, b) => b.near - a.near)
    .slice(0, 5)
    .map(({name}) => name);
}

/** The entries with the likest letters, where no word of the query stands anywhere on the site. */
export function findNear({literal}: Query, read: ReadonlyMap<Entry, ReadEntry>): [Entry, number][] {
  const grams = letterGrams(literal);
  return [...read]
    .map(([entry, {phrases}]): [Entry, number] => [
      entry,
      Math.max(...phrases.map(({tight}) => dice(grams, letterGrams(tight)))),
    ])
    .filter(([, near]) => near >= leastNear)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNear);
}
