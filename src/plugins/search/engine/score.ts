import type {Entry} from './entries';
import type {Spelling} from './ask';
import {longestShared, matchConcept, matchField, matchLetters} from './match';
import type {Query} from './query';
import type {SearchIndex} from './search-index';
import type {Weights} from './weights';

/** What is asked, as every entry is held against it. */
export interface Asked {
  readonly query: Query;
  /** Ways to write the whole query. */
  readonly literals: readonly Spelling[];
  /** How much each concept of the query says. */
  readonly rarities: readonly number[];
}

/**
 * How well an entry answers; 0 where it holds nothing of what is asked.
 * @param candidateScore MiniSearch's own score, 0 to 1
 */
export function scoreEntry(
  entry: Entry,
  {query, literals, rarities}: Asked,
  candidateScore: number,
  {read}: SearchIndex,
  weights: Weights,
): number {
  const texts = read.get(entry);
  if (texts === undefined) {
    return 0;
  }
  const {fields, all, phrases} = texts;
  let covered = 0;
  let missing = 0;
  let sum = 0;
  const held = query.concepts.map((concept, place) => {
    const rarity = rarities[place] ?? 0;
    sum += rarity;
    // Most of the ways to say a word are not in this entry at all; the rest is looked for field by field.
    const present = {
      ...concept,
      alternatives: concept.alternatives.filter((alternative) => matchField(all, alternative, concept.last) > 0),
    };
    const title = matchConcept(fields.title, present);
    const best = Math.max(
      matchConcept(fields.heading, present),
      matchConcept(fields.words, present) * weights.words,
      title * weights.title,
      matchConcept(fields.text, present) * (entry.section.kind === 'page' ? weights.introduction : weights.text),
    );
    covered += rarity * best;
    missing += best === 0 ? rarity : 0;
    return {concept: present, rarity, title};
  });
  if (covered === 0) {
    return 0;
  }
  const coverage = covered / sum;
  let likeness = 0;
  let exact = 0;
  for (const phrase of phrases) {
    let recall = 0;
    let letters = 0;
    let touched = false;
    for (const {concept, rarity, title} of held) {
      const {match, letters: here} = matchLetters(phrase, concept);
      touched ||= match > 0;
      recall += rarity * Math.max(match, title * weights.context);
      letters += here;
    }
    if (!touched) {
      continue;
    }
    const precision = Math.min(1, letters / Math.max(1, phrase.literal.length));
    likeness = Math.max(
      likeness,
      (recall / sum) * (1 - weights.precision + weights.precision * precision) * phrase.trust,
    );
    for (const {literal, trust} of literals) {
      if (phrase.literal === literal) {
        exact = Math.max(exact, phrase.trust * trust);
      } else if (literal.length > 1 && phrase.literal.startsWith(literal)) {
        exact = Math.max(exact, phrase.trust * trust * weights.beginning * (literal.length / phrase.literal.length));
      }
    }
  }
  const run = query.literal.length > 4 ? longestShared(query.literal, fields.text.tight) / query.literal.length : 0;
  let score =
    weights.run * run +
    weights.coverage * coverage +
    weights.likeness * likeness +
    weights.exact * exact +
    weights.candidate * candidateScore;
  score *= entry.isOpening ? weights.first : 1;
  score *= 1 - (weights.missing * missing) / sum;
  if (entry.isGuide && !query.wantsGuide) {
    score *= weights.guide;
  }
  if (entry.isComparison) {
    score *= query.wantsComparison ? weights.comparisonAsked : weights.comparison;
  }
  switch (entry.section.kind) {
    case 'term':
      return score * weights.term;
    case 'correction':
      return score * weights.correction;
    case 'exam':
      return score * (query.wantsExam ? 1 : weights.exam);
    default:
      return score;
  }
}

/** Whether the query says a page's title or another name of it, so that the page itself is meant. */
export function isNamed(entry: Entry, {query, rarities}: Asked, {read}: SearchIndex, weights: Weights): boolean {
  const sum = rarities.reduce((total, rarity) => total + rarity, 0);
  return (read.get(entry)?.phrases ?? []).some((phrase) => {
    let named = 0;
    let letters = 0;
    query.concepts.forEach((concept, place) => {
      const {match, letters: here} = matchLetters(phrase, concept);
      named += (rarities[place] ?? 0) * match;
      letters += here;
    });
    return (
      named >= sum * 0.7 &&
      (letters >= phrase.tight.length * weights.named ||
        (query.literal.length > 3 && phrase.tight.startsWith(query.literal)))
    );
  });
}
