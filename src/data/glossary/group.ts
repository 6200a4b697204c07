import type {PageAddress, SectionAddress} from '../addresses';
import type {Term} from './types';

/** The terms whose names are read with the same letter first. */
export interface TermGroup {
  readonly letter: string;
  /** Anchor of the letter, on the list of names and on the page of the meanings. Published forever. */
  readonly id: string;
  /** The page that has their meanings. */
  readonly page: PageAddress;
  /** In reading order. */
  readonly terms: readonly Term[];
}

/** The letters by the key of the page that has their terms, as many as weigh about the same. A key is an address. */
const pages: readonly (readonly [key: string, letters: string])[] = [
  ['a', 'あいう'],
  ['e', 'えお'],
  ['ka', 'かきくけこ'],
  ['sa', 'さしすせそ'],
  ['ta', 'たちつてとなにぬねの'],
  ['ha', 'はひふへほ'],
  ['ma', 'まみむめもやゆよらりるれろわ'],
];
const kanaTable = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わ',
];
const consonants = ['', 'k', 's', 't', 'n', 'h', 'm', 'y', 'r', 'w'];

/** か as `kana-ka`. */
const idOf = (rowAt: number, row: string, letterAt: number): string =>
  `kana-${consonants[rowAt] ?? ''}${(row.length === 3 ? 'auo' : 'aiueo').charAt(letterAt)}`;

/** The keys of the pages below `/glossary/`, in reading order. */
export const rowKeys: readonly string[] = pages.map(([key]) => key);

/** The page below `/glossary/` with a key. */
export const pageOfRow = (key: string): PageAddress => `/glossary/${key}/`;

/** What a term is sorted by: its reading, from the name of its own on where `AWS` or `Amazon` stands before it. */
function readName({ja, reading}: Term): string {
  const name = /^(AWS|Amazon) /.test(ja) ? reading.replace(/^(えーだぶりゅーえす|あまぞん)/, '') : reading;
  return name.replaceAll(' ', '');
}

/** What a name begins with: が as か, ぱ as は. */
const initialOf = (name: string): string => name.normalize('NFD').charAt(0);

function pageOfLetter(letter: string): PageAddress | undefined {
  const page = pages.find(([, letters]) => [...letters].includes(letter));
  return page === undefined ? undefined : pageOfRow(page[0]);
}

const {compare} = new Intl.Collator('ja');

/** Every row of the kana table, letter by letter, with its terms by the reading of their names. */
export function groupTerms(terms: readonly Term[]): TermGroup[][] {
  const named = terms
    .map((term) => ({term, name: readName(term), letter: initialOf(readName(term))}))
    .sort((a, b) => compare(a.name, b.name));
  return kanaTable.map((row, rowAt) =>
    [...row].flatMap((letter, letterAt) => {
      const page = pageOfLetter(letter);
      const own = named.filter((of) => of.letter === letter).map(({term}) => term);
      return page === undefined ? [] : [{letter, id: idOf(rowAt, row, letterAt), page, terms: own}];
    }),
  );
}

/** The letters that some term begins with, of a page or of all. */
export const lettersWithTerms = (terms: readonly Term[], key?: string): TermGroup[] =>
  groupTerms(terms)
    .flat()
    .filter((group) => group.terms.length > 0 && (key === undefined || group.page === pageOfRow(key)));

/** Where the meaning of a term stands; nowhere, where its reading begins with a letter of no page. */
export function addressOfTerm(term: Term): SectionAddress | undefined {
  const page = pageOfLetter(initialOf(readName(term)));
  return page === undefined ? undefined : `${page}#${term.id}`;
}
