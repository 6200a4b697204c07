import type {Entry} from './entries';
import {normalise} from './normal';
import {bigrams} from './tokenise';

const mostNear = 5;
const leastNear = 0.45;

function dice(a: readonly string[], b: readonly string[]): number {
  const there = new Set(b);
  return (2 * a.filter((pair) => there.has(pair)).length) / Math.max(1, a.length + b.length);
}

/** Names of pages and terms with letters like those of a query in normal form. */
export function suggest(query: string, entries: readonly Entry[]): string[] {
  const pairs = bigrams(query);
  const names = entries
    .filter(({section}) => section.kind === 'page' || section.kind === 'term')
    .map(({section}) => section.heading);
  return [...new Set(names)]
    .map((name) => ({name, near: dice(pairs, bigrams(normalise(name)))}))
    .filter(({near}) => near > leastNear)
    .sort((a, b) => b.near - a.near)
    .slice(0, mostNear)
    .map(({name}) => name);
}
