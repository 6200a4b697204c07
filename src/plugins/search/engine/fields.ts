import {fold, foldTight} from './fold';
import {latinTokens, splitRuns} from './tokenise';

/** A text of an entry, prepared for comparison with the words of a query. */
export interface Field {
  /** Folded, without signs. */
  readonly tight: string;
  /** Latin tokens, each between spaces. */
  readonly latin: string;
  /** Folded loan words, each between spaces; of a compound of known ones its parts too. */
  readonly loans: string;
}

const loanForm = /[\p{Script=Katakana}ー]{2,}/gu;
/** The loan words of a text, folded. */
export const loansOf = (text: string): string[] => (text.normalize('NFKC').match(loanForm) ?? []).map(fold);

/** Cuts a compound loan word into words that stand alone elsewhere, the fewest; itself where there are none. */
export function cutCompound(word: string, known: ReadonlySet<string>): string[] {
  for (let size = word.length - 2; size > 1; size--) {
    if (known.has(word.slice(0, size))) {
      const rest = word.slice(size);
      const parts = known.has(rest) ? [rest] : cutCompound(rest, known);
      if (known.has(rest) || parts.length > 1) {
        return [word.slice(0, size), ...parts];
      }
    }
  }
  return [word];
}

/** How fields are read: every loan word of the site with its parts, and the words that texts are cut into. */
export interface Reading {
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly lexicon: ReadonlySet<string>;
}

/** Prepares a text. */
export function toField(text: string, {parts}: Reading): Field {
  const latin = splitRuns(text).flatMap(({script, text: run}) => (script === 'latin' ? latinTokens(run) : []));
  const loans = loansOf(text).flatMap((word) => {
    const own = parts.get(word) ?? [];
    return own.length > 1 ? [word, ...own.flatMap((part, place) => [part, `${part}${own[place + 1] ?? ''}`])] : [word];
  });
  return {tight: foldTight(text), latin: ` ${latin.join(' ')} `, loans: ` ${loans.join(' ')} `};
}
