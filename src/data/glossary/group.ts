import type {PageAddress, SectionAddress} from '../addresses';
import type {Term} from './types';

/** The terms whose names are read with the same letter first. */
export interface TermGroup {
  readonly letter: string;
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
const letterOf = (term: Term): string => readName(term).normalize('NFD').charAt(0);

function pageOfLetter(letter: string): PageAddress | undefined {
  const page = pages.find(([, letters]) => [...letters].includes(letter));
  return page === undefined ? undefined : pageOfRow(page[0]);
}

const {compare} = new Intl.Collator('ja');

/** Every row of the kana table, letter by letter, with its terms by the reading of their names. */
export function groupTerms(terms: readonly Term[]): TermGroup[][] {
  const sorted = [...terms].sort((a, b) => compare(readName(a), readName(b)));
  return kanaTable.map((row) =>
    [...row].flatMap((letter) => {
      const page = pageOfLetter(letter);
      return page === undefined ? [] : [{letter, page, terms: sorted.filter((term) => letterOf(term) === letter)}];
    }),
  );
}

/** The terms of a page, by the reading of their names. */
export const termsOfRow = (terms: readonly Term[], key: string): Term[] =>
  groupTerms(terms.filter((term) => pageOfLetter(letterOf(term)) === pageOfRow(key)))
    .flat()
    .flatMap((group) => group.terms);

/** Where the meaning of a term stands; nowhere, where its reading begins with a letter of no page. */
export function addressOfTerm(term: Term): SectionAddress | undefined {
  const page = pageOfLetter(letterOf(term));
  return page === undefined ? undefined : `${page}#${term.id}`;
}
