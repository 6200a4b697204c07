import type {Term} from './types';

/** The terms of one row of the kana table. */
export interface TermGroup {
  /** `あ行` … `わ行`, or `英数字` for readings that do not start with kana. */
  readonly row: string;
  readonly terms: readonly Term[];
}

const rows: readonly (readonly [row: string, heads: RegExp])[] = [
  ['あ行', /^[ぁ-おゔ]/],
  ['か行', /^[か-ご]/],
  ['さ行', /^[さ-ぞ]/],
  ['た行', /^[た-ど]/],
  ['な行', /^[な-の]/],
  ['は行', /^[は-ぽ]/],
  ['ま行', /^[ま-も]/],
  ['や行', /^[ゃ-よ]/],
  ['ら行', /^[ら-ろ]/],
  ['わ行', /^[ゎ-ん]/],
  ['英数字', /^[^ぁ-んゔ]/],
];

/** The terms sorted by reading and split into the rows of the kana table; empty rows are left out. */
export function groupTerms(terms: readonly Term[]): TermGroup[] {
  const sorted = [...terms].sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));
  return rows
    .map(([row, heads]) => ({row, terms: sorted.filter((term) => heads.test(term.reading))}))
    .filter((group) => group.terms.length > 0);
}
