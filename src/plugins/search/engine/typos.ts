/** Where a pattern stands in a text with the fewest slips. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  /** Letters left out, put in, replaced or swapped. */
  readonly distance: number;
}

/**
 * The stretch of a text nearest to a pattern by edit distance with swaps (optimal string alignment), start and end free
 * (Sellers 1980). `undefined` where every stretch needs more than `limit` slips.
 */
export function findNearest(pattern: string, text: string, limit: number): NearMatch | undefined {
  const width = text.length + 1;
  let beforeLast: number[] = [];
  let beforeLastStart: number[] = [];
  let last = Array.from({length: width}, () => 0);
  let lastStart = Array.from({length: width}, (_, column) => column);
  for (let row = 1; row <= pattern.length; row++) {
    const now = [row];
    const nowStart = [0];
    let least = row;
    for (let column = 1; column < width; column++) {
      const same = pattern[row - 1] === text[column - 1];
      let cost = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let start = lastStart[column - 1] ?? 0;
      const take = (otherCost: number, otherStart: number): void => {
        // Of equally near stretches the longest: a word whole rather than a part of it.
        if (otherCost < cost || (otherCost === cost && otherStart < start)) {
          cost = otherCost;
          start = otherStart;
        }
      };
      take((last[column] ?? 0) + 1, lastStart[column] ?? 0);
      take((now[column - 1] ?? 0) + 1, nowStart[column - 1] ?? 0);
      if (row > 1 && column > 1 && pattern[row - 1] === text[column - 2] && pattern[row - 2] === text[column - 1]) {
        take((beforeLast[column - 2] ?? 0) + 1, beforeLastStart[column - 2] ?? 0);
      }
      now.push(cost);
      nowStart.push(start);
      least = Math.min(least, cost);
    }
    if (least > limit) {
      return undefined;
    }
    [beforeLast, beforeLastStart, last, lastStart] = [last, lastStart, now, nowStart];
  }
  let end = 0;
  last.forEach((cost, column) => {
    if (cost <= (last[end] ?? 0)) {
      end = column;
    }
  });
  const distance = last[end] ?? 0;
  return distance > limit ? undefined : {start: lastStart[end] ?? 0, end, distance};
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
  const pairs = new Set(Array.from({length: word.length - 1}, (_, index) => word.slice(index, index + 2)));
  const best = new Map<string, {distance: number; often: number}>();
  for (const [candidate, often] of known) {
    if (candidate.length < word.length - limit || ![...pairs].some((pair) => candidate.includes(pair))) {
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
