import {findHits, findPair} from './column';
import type {Hits} from './column';
import {parseQuery, toAlternative} from './query';
import type {Alternative, Concept, Query} from './query';
import {remember} from './remember';
import type {SearchIndex} from './search-index';
import {bigrams} from './tokenise';
import {findCorrections} from './typos';
import type {Weights} from './weights';

/** A way to write the whole query. */
interface Spelling {
  /** In normal form. */
  readonly literal: string;
  /** Whether it is the reader's own. */
  readonly isOwn: boolean;
}

/** A word of the query and where it stands. */
interface FoundConcept extends Concept {
  /** How well each phrase holds it in the best of its words, 0 to 1; and how many letters of that word. */
  readonly phrases: Float32Array;
  readonly letters: Float32Array;
  /** How well each entry holds it in the best of its places, as they are weighed. */
  readonly best: Float64Array;
  /** How well the page's title, its other names, or the heading around each entry hold it. */
  readonly titles: Float32Array;
  /** How often the text of each entry holds it, up to 1; a part of a word counts less. */
  readonly often: Float64Array;
  /** How much it says: its weight, more the fewer entries hold it. */
  readonly rarity: number;
  /** Those of its alternatives that mend a slip, the likest first. */
  readonly corrections: readonly Alternative[];
}

/** What is asked, as every entry is held against it. */
export interface Asked {
  readonly query: Query;
  readonly concepts: readonly FoundConcept[];
  /** The sum of their rarities. */
  readonly sum: number;
  /** How many letters of each phrase those of them hold that say most: particles stand in all. */
  readonly said: Float32Array;
  /** Ways to write the whole query. */
  readonly spellings: readonly Spelling[];
  /** The share of the query's pairs of Japanese letters that heading and words of each entry hold, by rarity. */
  readonly overlap: Float32Array;
}

const mostSpellings = 12;
const mostCorrections = 3;
const mostPairs = 400;
const mostConcepts = 24;

/** The phrases that hold a pair of letters. */
const findPairLines = ({names, pairs}: SearchIndex, pair: string): readonly number[] =>
  remember(pairs, mostPairs, pair, () => findPair(names, pair).lines);

/** How many entries have a phrase above 0. */
function countEntries(phrases: Float32Array, {entryOf}: SearchIndex): number {
  let count = 0;
  let last = -1;
  for (let line = 0; line < phrases.length; line++) {
    const entry = entryOf[line] ?? 0;
    if (entry !== last && (phrases[line] ?? 0) > 0) {
      count += 1;
      last = entry;
    }
  }
  return count;
}

/** What the places of each entry hold of a word, from its phrases and how often its text does. */
function weighPlaces(
  phrases: Float32Array,
  texts: Float32Array,
  {entries, entryOf, phraseAt}: SearchIndex,
  weights: Weights,
): Pick<FoundConcept, 'best' | 'titles' | 'often'> {
  const headings = new Float32Array(entries.length);
  const words = new Float32Array(entries.length);
  // Heading and names.
  const called = new Float32Array(entries.length);
  for (let line = 0; line < phrases.length; line++) {
    const value = phrases[line] ?? 0;
    if (value > 0) {
      const id = entryOf[line] ?? 0;
      const place = line - (phraseAt[id] ?? 0);
      const field = place === 0 ? headings : words;
      field[id] = Math.max(field[id] ?? 0, value);
      if (place === 0 || place >= (entries[id]?.own ?? 0)) {
        called[id] = Math.max(called[id] ?? 0, value);
      }
    }
  }
  const best = new Float64Array(entries.length);
  const titles = new Float32Array(entries.length);
  const often = new Float64Array(entries.length);
  for (const {id, top, around} of entries) {
    const ofPage = top === undefined ? 0 : (called[top.id] ?? 0);
    const title = Math.max(ofPage, around === undefined ? 0 : (headings[around.id] ?? 0));
    const times = texts[id] ?? 0;
    const text = Math.min(1, times) * weights.text;
    titles[id] = title;
    best[id] = Math.max(headings[id] ?? 0, (words[id] ?? 0) * weights.words, title * weights.title, text);
    often[id] = times / (times + 1);
  }
  return {best, titles, often};
}

/** How much a word or pair of letters says that so many entries hold. */
const rarityOf = (holders: number, {entries}: SearchIndex): number => Math.log(1 + entries.length / (1 + holders));

const isJapanese = (letters: string): boolean => !/[a-z0-9]/.test(letters);

/** How many of some pairs of letters phrases hold. */
export function countPairs(pairs: Iterable<string>, index: SearchIndex): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    for (const line of findPairLines(index, pair)) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return counts;
}

/** The phrases that hold enough of a word's pairs of letters, or of a short one's letters, by their share. */
function findPairs(literal: string, index: SearchIndex, {pairs: least}: Weights): Hits {
  const pairs = new Set(literal.length > 2 ? bigrams(literal) : literal);
  const held = [...countPairs(pairs, index)].filter(([, count]) => count >= least * pairs.size);
  const shares = held.map(([, count]) => (least * count) / pairs.size);
  return {lines: held.map(([line]) => line), best: shares, sums: shares};
}

/** Looks for a word of the query, in all ways to say it, in names and texts. */
function findConcept(concept: Concept, index: SearchIndex, weights: Weights): FoundConcept {
  const {entries, names, texts: column, entryOf} = index;
  const phrases = new Float32Array(entryOf.length);
  const letters = new Float32Array(entryOf.length);
  const texts = new Float32Array(entries.length);
  const take = ({lines, best}: Hits, word: Alternative): void =>
    lines.forEach((line, place) => {
      const value = (best[place] ?? 0) * (word.isOwn ? 1 : weights.otherWord);
      if (value > (phrases[line] ?? 0)) {
        phrases[line] = value;
        letters[line] = (best[place] ?? 0) * word.letters;
      }
    });
  const look = (word: Alternative): number => {
    const hits = findHits(names, word, weights);
    take(hits, word);
    return hits.lines.length;
  };
  const [own, ...others] = concept.alternatives;
  let held = look(own);
  // Particles stand in every text.
  if (column !== undefined && concept.weight > weights.particle) {
    // The reader's own word alone: what else means the same stands in texts about anything.
    const {lines, sums} = findHits(column, own, weights);
    lines.forEach((line, place) => {
      texts[line] = sums[place] ?? 0;
    });
    held += lines.length;
  }
  // Counted before the rest: what else means the same says nothing of how rare the reader's word is.
  const holders = countEntries(phrases, index);
  others.forEach(look);
  let corrections: readonly Alternative[] = [];
  if (concept.weight === 1) {
    if (held === 0 || (own.literal.length > 2 && isJapanese(own.literal))) {
      take(findPairs(own.literal, index, weights), own);
    }
    if (held === 0) {
      corrections = findCorrections(own.literal, index.known(), mostCorrections).map((word) =>
        toAlternative(word, false),
      );
      corrections.forEach(look);
    }
  }
  return {
    ...concept,
    alternatives: [own, ...others, ...corrections],
    corrections,
    phrases,
    letters,
    ...weighPlaces(phrases, texts, index, weights),
    rarity: concept.weight * rarityOf(holders, index),
  };
}

/** The whole query, with and without the frame of a question; with its slips mended; with one word said otherwise. */
function spell({literal, core}: Query, concepts: readonly FoundConcept[]): Spelling[] {
  const mended = concepts.reduce(
    (text, {alternatives: [own], corrections: [correction]}) =>
      correction === undefined ? text : text.replace(own.literal, correction.literal),
    core,
  );
  const otherwise = concepts.flatMap(({alternatives: [own, ...others]}) =>
    own.literal === core ? [] : others.map((other) => core.replace(own.literal, other.literal)),
  );
  return [
    {literal, isOwn: true},
    ...[core, mended, ...otherwise.slice(0, mostSpellings)].map((other) => ({literal: other, isOwn: false})),
  ].filter((spelling) => spelling.literal.length > 1);
}

/** See {@link Asked.overlap}. */
function findOverlap(core: string, index: SearchIndex): Float32Array {
  const {entries, entryOf} = index;
  const overlap = new Float32Array(entries.length);
  let sum = 0;
  for (const pair of new Set(bigrams(core).filter(isJapanese))) {
    const holders = new Set<number>();
    for (const line of findPairLines(index, pair)) {
      holders.add(entryOf[line] ?? 0);
    }
    const rarity = rarityOf(holders.size, index);
    sum += rarity;
    for (const id of holders) {
      overlap[id] = (overlap[id] ?? 0) + rarity;
    }
  }
  return overlap.map((held) => held / Math.max(sum, 1));
}

/** Words of queries lately asked. */
export type KeptConcepts = Map<string, FoundConcept>;

/**
 * What was asked, with the nearest known words beside those that are not.
 * @param kept of the same index and weights
 */
export function ask(input: string, index: SearchIndex, weights: Weights, kept: KeptConcepts = new Map()): Asked {
  const query = parseQuery(input, index, weights);
  const concepts = query.concepts.map((concept) =>
    remember(kept, mostConcepts, JSON.stringify(concept), () => findConcept(concept, index, weights)),
  );
  const said = new Float32Array(index.entryOf.length);
  const heaviest = Math.max(...concepts.map(({weight}) => weight));
  for (const {letters} of concepts.filter(({weight}) => weight === heaviest)) {
    for (let line = 0; line < said.length; line++) {
      said[line] = (said[line] ?? 0) + (letters[line] ?? 0);
    }
  }
  return {
    query,
    concepts,
    sum: concepts.reduce((sum, {rarity}) => sum + rarity, 0),
    said,
    spellings: spell(query, concepts),
    overlap: findOverlap(query.core, index),
  };
}
