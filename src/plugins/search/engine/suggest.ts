import {countPairs} from './ask';
import type {SearchIndex} from './search-index';
import {bigrams} from './tokenise';

const mostNear = 5;
const leastNear = 0.45;

/** Names of pages and terms with letters like those of a query in normal form. */
export function suggest(query: string, index: SearchIndex): string[] {
  const {entries, entryOf, phraseAt, names} = index;
  const pairs = bigrams(query);
  const near = [...countPairs(pairs, index)].flatMap(([line, count]) => {
    const id = entryOf[line] ?? 0;
    const {kind, heading} = entries[id]?.section ?? {kind: 'section', heading: ''};
    // Twice what both hold, by what each does (Dice); a line ends with a line feed.
    const length = (names.lines[line + 1] ?? 0) - (names.lines[line] ?? 0) - 1;
    const share = (2 * count) / (pairs.length + Math.max(1, length - 1));
    const isName = line === phraseAt[id] && (kind === 'page' || kind === 'term');
    return isName && share > leastNear ? {heading, line, share} : [];
  });
  near.sort((a, b) => b.share - a.share || a.line - b.line);
  return [...new Set(near.map(({heading}) => heading))].slice(0, mostNear);
}
