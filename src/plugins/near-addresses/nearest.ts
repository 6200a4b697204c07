import {distance} from 'fastest-levenshtein';

/** A segment that the address lacks, and one that it has too many: each less than a segment that is quite another. */
const costs = {missing: 0.4, surplus: 0.5} as const;
/** How unlike the last segment may be, which names what is looked for. */
const mostUnlike = 0.45;
/** How far from an address another one may be to be offered, and how much farther than the nearest. */
const farthest = {atAll: 1.2, behindNearest: 0.4} as const;

/**
 * The segments of an address as all published ones are written: lower case, words joined by `-`. What a chat or a mail
 * hung on to it goes, and so does what servers write themselves (`index.html`).
 */
export function segmentsOf(address: string): string[] {
  let readable = address;
  try {
    readable = decodeURIComponent(address);
  } catch {
    // Mangled: what is left of it is compared.
  }
  return readable
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:index)?\.(?:html?|mdx?)\b/g, '')
    .split(/[/#?]/)
    .map((segment) =>
      segment
        .replace(/[\s_+]+/g, '-')
        .replace(/[^a-z0-9-]/g, '')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((segment) => segment !== '');
}

/** What has a published address, with what that is compared by: {@link segmentsOf} it, which takes longest. */
export type Segmented<Addressed> = Addressed & {readonly segments: readonly string[]};

/** How unlike two segments are, from 0 to 1. */
const unlikeness = (one: string, other: string): number => distance(one, other) / Math.max(one.length, other.length);

/** What it takes to make one list of segments the other, where segments may be missing, surplus or misspelt. */
function alignSegments(given: readonly string[], wanted: readonly string[]): number {
  let last = Array.from({length: wanted.length + 1}, (_, at) => at * costs.missing);
  for (const segment of given) {
    const now = [(last[0] ?? 0) + costs.surplus];
    wanted.forEach((other, at) => {
      now.push(
        Math.min(
          (last[at] ?? 0) + unlikeness(segment, other),
          (last[at + 1] ?? 0) + costs.surplus,
          (now[at] ?? 0) + costs.missing,
        ),
      );
    });
    last = now;
  }
  return last[wanted.length] ?? 0;
}

/** How far a published address is from the one asked for; infinite where that says nothing like its last segment. */
function measure(given: readonly string[], wanted: readonly string[]): number {
  const name = wanted.at(-1) ?? '';
  const ends = given.flatMap((segment, at) => {
    const unlike = name === '' ? 1 : unlikeness(segment, name);
    const behind = (given.length - 1 - at) * costs.surplus;
    return unlike > mostUnlike ? [] : [alignSegments(given.slice(0, at), wanted.slice(0, -1)) + unlike + behind];
  });
  return Math.min(Infinity, ...ends);
}

/**
 * The published addresses nearest to one that leads nowhere, the nearest first.
 * @param asked path and `#id`, without the site's base path
 * @param most at most so many
 */
export function findNearest<Place extends Segmented<object>>(
  asked: string,
  places: readonly Place[],
  most: number,
): Place[] {
  const given = segmentsOf(asked);
  const near = places
    .map((place) => ({place, far: measure(given, place.segments)}))
    .filter(({far}) => far <= farthest.atAll)
    .sort((a, b) => a.far - b.far);
  return near
    .filter(({far}) => far <= (near[0]?.far ?? 0) + farthest.behindNearest)
    .slice(0, most)
    .map(({place}) => place);
}

/** What an address seems to be about, in words: its last segment. */
export const wordsOf = (asked: string): string => (segmentsOf(asked).at(-1) ?? '').replaceAll('-', ' ');
