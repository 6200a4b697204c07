import type {Asked} from './ask';
import type {Entry} from './entries';
import type {SearchIndex} from './search-index';
import type {Weights} from './weights';

/** How like the query is to the entry's heading and search words: the best of each, up to 1. */
function comparePhrases(
  {id}: Entry,
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
    for (const {phrases, titles, rarity} of concepts) {
      recall += rarity * Math.max(phrases[line] ?? 0, (titles[id] ?? 0) * weights.context);
    }
    const precision = Math.min(1, (said[line] ?? 0) / Math.max(1, letters[line] ?? 1));
    likeness = Math.max(likeness, (recall / sum) * (1 - weights.precision + weights.precision * precision));
    const start = names.lines[line] ?? 0;
    const length = (names.lines[line + 1] ?? 0) - 1 - start;
    for (const {literal, isOwn} of spellings) {
      if (literal.length <= length && names.text.startsWith(literal, start)) {
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
  for (const {best, often, rarity} of concepts) {
    covered += rarity * (best[id] ?? 0);
    mentioned += rarity * (often[id] ?? 0);
    missing += best[id] === 0 ? rarity : 0;
  }
  if (covered === 0) {
    return 0;
  }
  const {likeness, exact} = comparePhrases(entry, asked, index, weights);
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
  id: number,
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
