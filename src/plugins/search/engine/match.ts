import type {Field} from './fields';
import type {Alternative, Concept} from './query';

/** How well a field holds a word: 1 for the word itself, less for its beginning or only parts of it. */
export function matchField(
  {tight, latin, loans}: Field,
  {tokens, literal, script, isLoan, trust}: Alternative,
  last: boolean,
): number {
  if (script === 'japanese') {
    if (isLoan && trust < 1) {
      return loans.includes(` ${literal} `) ? 1 : 0;
    }
    if (tight.includes(literal)) {
      return 1;
    }
    if (trust < 0.8 || literal.length < 3) {
      return 0;
    }
    const share = tokens.filter((token) => tight.includes(token)).length / tokens.length;
    return share < 0.4 ? 0 : share * 0.6;
  }
  if (script === 'latin') {
    let sum = 0;
    for (const token of tokens) {
      sum += latin.includes(` ${token} `)
        ? 1
        : token.length > 1 && latin.includes(` ${token}`)
          ? token.length < 3
            ? 0.3
            : last
              ? 0.85
              : 0.7
          : 0;
    }
    const found = sum / tokens.length;
    return found < 0.99 && tokens.length > 1 ? found * 0.5 : found;
  }
  if (tight.includes(literal)) {
    return 1;
  }
  const held =
    tokens.filter((token) => (/^[a-z0-9]/.test(token) ? latin.includes(` ${token} `) : tight.includes(token))).length /
    tokens.length;
  return held === 1 ? 0.9 : 0;
}

/** How well a field holds a concept of the query, in the best of its words: 0 to 1. */
export function matchConcept(field: Field, concept: Concept): number {
  return matchLetters(field, concept).match;
}

/** {@link matchConcept} with the number of letters that the matching word has in the field. */
export function matchLetters(
  field: Field,
  {alternatives, last}: Concept,
): {readonly match: number; readonly letters: number} {
  let match = 0;
  let letters = 0;
  for (const alternative of alternatives) {
    if (alternative.trust > match) {
      const here = alternative.trust * matchField(field, alternative, last);
      if (here > match) {
        match = here;
        letters = here * alternative.literal.length;
      }
    }
  }
  return {match, letters};
}

/** Length of the longest stretch that two texts share. */
export function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start + longest < a.length; start++) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) {
      longest += 1;
    }
  }
  return longest;
}
