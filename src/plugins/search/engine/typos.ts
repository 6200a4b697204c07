import {bigrams} from './tokenise';

/** Where a pattern stands in a text with the fewest slips. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  /** Letters left out, put in, replaced or swapped. */
  readonly distance: number;
}

/** A slip weighs more than any start: of equally near stretches the longest, a word whole rather than a part of it. */
const slip = 2 ** 16;

/**
 * The stretch of a text nearest to a pattern by edit distance with swaps (optimal string alignment), start and end free
 * (Sellers 1980). `undefined` where every stretch needs more than `limit` slips.
 * @param text of fewer than 65,536 letters
 */
export function findNearest(pattern: string, text: string, limit: number): NearMatch | undefined {
  // Slips and start of the best stretch that ends before each letter, in one number.
  let beforeLast: number[] = [];
  let last = Array.from({length: text.length + 1}, (_, column) => column);
  for (let row = 1; row <= pattern.length; row++) {
    const now = [row * slip];
    for (let column = 1; column <= text.length; column++) {
      const isSame = pattern[row - 1] === text[column - 1];
      const isSwap = pattern[row - 1] === text[column - 2] && pattern[row - 2] === text[column - 1];
      now.push(
        Math.min(
          (last[column - 1] ?? 0) + (isSame ? 0 : slip),
          Math.min(last[column] ?? 0, now[column - 1] ?? 0) + slip,
          isSwap ? (beforeLast[column - 2] ?? Infinity) + slip : Infinity,
        ),
      );
    }
    if (Math.min(...now) >= (limit + 1) * slip) {
      return undefined;
    }
    [beforeLast, last] = [last, now];
  }
  let end = 0;
  last.forEach((value, column) => {
    if (Math.floor(value / slip) <= Math.floor((last[end] ?? 0) / slip)) {
      end = column;
    }
  });
  const best = last[end] ?? 0;
  return {start: best % slip, end, distance: Math.floor(best / slip)};
}

/** How many slips a word of this many letters may hold and still be told from another word. */
export function allowedSlips(letters: number): number {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

/**
 * The known words nearest to a word, best first.
 * @param known folded words with how often each occurs
 */
export function findCorrections(word: string, known: ReadonlyMap<string, number>, most: number): string[] {
  const limit = allowedSlips(word.length);
  if (limit === 0) {
    return [];
  }
  const pairs = bigrams(word);
  const best = new Map<string, {distance: number; often: number}>();
  for (const [candidate, often] of known) {
    if (candidate.length < word.length - limit || !pairs.some((pair) => candidate.includes(pair))) {
      continue;
    }
    const near = findNearest(word, candidate, limit);
    if (near === undefined) {
      continue;
    }
    const found = candidate.slice(near.start, near.end);
    // A word cut out of a longer one is less likely meant than a whole word.
    const distance = near.distance + (found.length === candidate.length ? 0 : 0.4);
    const before = best.get(found);
    best.set(found, {distance: Math.min(distance, before?.distance ?? distance), often: often + (before?.often ?? 0)});
  }
  return [...best.entries()]
    .sort(([, a], [, b]) => a.distance - b.distance || b.often - a.often)
    .slice(0, most)
    .map(([found]) => found);
}
