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

/** What a term is sorted by: its reading, from the name of its own on where `AWS` or `Amazon` stands before it. */
function readName({ja, reading}: Term): string {
  const name = /^(AWS|Amazon) /.test(ja) ? reading.replace(/^(えーだぶりゅーえす|あまぞん)/, '') : reading;
  return name.replaceAll(' ', '');
}

/**
 * The terms sorted by the reading of their names and split into the rows of the kana table; empty rows are left out.
 */
export function groupTerms(terms: readonly Term[]): TermGroup[] {
  const sorted = [...terms].sort((a, b) => readName(a).localeCompare(readName(b), 'ja'));
  return rows
    .map(([row, heads]) => ({row, terms: sorted.filter((term) => heads.test(readName(term)))}))
    .filter((group) => group.terms.length > 0);
}
