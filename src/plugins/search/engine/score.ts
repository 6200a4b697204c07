import type {Asked, FoundConcept} from './ask';
import type {Entry} from './entries';
import type {SearchIndex} from './search-index';
import type {Weights} from './weights';

/** How well the page's title, its other names, or the heading around hold a concept. */
const titleOf = ({called, headings}: FoundConcept, {top, around}: Entry): number =>
  Math.max(called[top?.id ?? -1] ?? 0, headings[around?.id ?? -1] ?? 0);

/** How well an entry's text holds a concept, and how often: up to 1 each. */
function readText({texts}: FoundConcept, {id}: Entry): {readonly held: number; readonly often: number} {
  const times = texts[id] ?? 0;
  return {held: Math.min(1, times), often: times / (times + 1)};
}

/** How like the query is to the entry's heading and search words: the best of each, up to 1. */
function comparePhrases(
  {id}: Entry,
  titles: readonly number[],
  {concepts, sum, said, spellings}: Asked,
  {names, phraseAt, letters}: SearchIndex,
  weights: Weights,
): {readonly likeness: number; readonly exact: number} {
  let likeness = 0;
  let exact = 0;
  for (let line = phraseAt[id] ?? 0; line < (phraseAt[id + 1] ?? 0); line++) {
    if (said[line] === 0) {
      continue;
    }
    let recall = 0;
    for (const [place, {phrases, rarity}] of concepts.entries()) {
      recall += rarity * Math.max(phrases[line] ?? 0, (titles[place] ?? 0) * weights.context);
    }
    const precision = Math.min(1, (said[line] ?? 0) / Math.max(1, letters[line] ?? 1));
    likeness = Math.max(likeness, (recall / sum) * (1 - weights.precision + weights.precision * precision));
    const start = names.lines[line] ?? 0;
    const length = (names.lines[line + 1] ?? 0) - 1 - start;
    for (const {literal, isOwn} of spellings) {
      if (literal.length > 1 && literal.length <= length && names.text.startsWith(literal, start)) {
        const share = literal.length === length ? 1 : weights.beginning * (literal.length / length);
        exact = Math.max(exact, share * (isOwn ? 1 : weights.otherWord));
      }
    }
  }
  return {likeness, exact};
}

/** How well an entry answers; 0 where it holds nothing of what is asked. */
export function scoreEntry(entry: Entry, asked: Asked, index: SearchIndex, weights: Weights): number {
  const {concepts, sum, query, overlap} = asked;
  const {id, section, isGuide, isComparison} = entry;
  let covered = 0;
  let mentioned = 0;
  let missing = 0;
  const titles = concepts.map((concept) => {
    const title = titleOf(concept, entry);
    const {held, often} = readText(concept, entry);
    const best = Math.max(
      concept.headings[id] ?? 0,
      (concept.words[id] ?? 0) * weights.words,
      title * weights.title,
      held * weights.text,
    );
    covered += concept.rarity * best;
    mentioned += concept.rarity * often;
    missing += best === 0 ? concept.rarity : 0;
    return title;
  });
  if (covered === 0) {
    return 0;
  }
  const isCalled = concepts.some(({headings, words}) => Math.max(headings[id] ?? 0, words[id] ?? 0) > 0);
  const {likeness, exact} = isCalled ? comparePhrases(entry, titles, asked, index, weights) : {likeness: 0, exact: 0};
  const isLesser =
    section.kind === 'term' || section.kind === 'correction' || (section.kind === 'exam' && !query.wantsExam);
  return (
    ((covered + weights.mentioned * mentioned) / sum +
      weights.overlap * (overlap[id] ?? 0) +
      weights.likeness * likeness +
      weights.exact * exact) *
    (1 - (weights.missing * missing) / sum) *
    (isGuide && !query.wantsGuide ? weights.guide : 1) *
    (isComparison && !query.wantsComparison ? weights.comparison : 1) *
    (isLesser ? weights.lesser : 1)
  );
}

/** Whether the query says a page's title or another name of it, so that the page itself is meant. */
export function isNamed(
  {id}: Entry,
  {query, concepts, sum, said}: Asked,
  index: SearchIndex,
  weights: Weights,
): boolean {
  const {phraseAt, letters, names} = index;
  for (let line = phraseAt[id] ?? 0; line < (phraseAt[id + 1] ?? 0); line++) {
    const named = concepts.reduce((all, {phrases, rarity}) => all + rarity * (phrases[line] ?? 0), 0);
    const isSaid = (said[line] ?? 0) >= (letters[line] ?? 0) || names.text.startsWith(query.core, names.lines[line]);
    if (isSaid && named >= sum * weights.meant) {
      return true;
    }
  }
  return false;
}
