import {findCorrections} from './typos';
import {parseQuery, toAlternative} from './query';
import type {Concept, Query} from './query';
import type {SearchIndex} from './search-index';

/** A way to write the whole query, folded and tight. */
export interface Spelling {
  readonly literal: string;
  readonly trust: number;
}

const mostSpellings = 12;

/** Adds the nearest known words to a word that nothing on the site is called. */
function withCorrections(concept: Concept, {known, knownAll, holders}: SearchIndex): Concept {
  const [own] = concept.alternatives;
  if (own === undefined || concept.weight < 0.5) {
    return concept;
  }
  const isKnown =
    own.script === 'japanese'
      ? knownAll.includes(own.literal) ||
        own.tokens.every((token) => (holders.get(token) ?? 0) > 0 && own.tokens.length < 3)
      : knownAll.includes(`|${own.tokens[0] ?? ''}`);
  if (isKnown) {
    return concept;
  }
  const corrections = findCorrections(own.literal, known, 3).map(({word, distance}) => ({
    ...toAlternative(word, 0.92 - 0.08 * distance),
    isCorrection: true,
  }));
  return {...concept, alternatives: [...concept.alternatives, ...corrections]};
}

/** What was asked, with the nearest known words beside those that are not. */
export function ask(input: string, index: SearchIndex): Query {
  const parsed = parseQuery(input, index.equivalence, index.reading.lexicon);
  return {...parsed, concepts: parsed.concepts.map((concept) => withCorrections(concept, index))};
}

/** The whole query; the same with its slips mended; the same with one word said otherwise. */
export function spellings({literal, concepts}: Query): Spelling[] {
  let mended: Spelling = {literal, trust: 1};
  for (const {alternatives} of concepts) {
    const [own] = alternatives;
    const correction = alternatives.find(({isCorrection}) => isCorrection);
    if (own !== undefined && correction !== undefined) {
      mended = {
        literal: mended.literal.replace(own.literal, correction.literal),
        trust: mended.trust * correction.trust,
      };
    }
  }
  const otherwise = concepts.flatMap(({alternatives: [own, ...others]}) =>
    own === undefined || own.literal === literal
      ? []
      : others.map((other) => ({literal: literal.replace(own.literal, other.literal), trust: other.trust})),
  );
  return [{literal, trust: 1}, ...(mended.literal === literal ? [] : [mended]), ...otherwise.slice(0, mostSpellings)];
}
