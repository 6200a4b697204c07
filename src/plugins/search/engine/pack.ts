import type {PageText, SectionKind, SectionText, SiteText} from './section';

/**
 * The parts of a {@link SiteText} that have arrived. The file that the browser fetches has a line of JSON for each, in
 * the order in which a reader needs them: headings, words, texts. One can be searched while the next is under way.
 */
export type Arrived = readonly unknown[];

/** How many parts make a whole site. */
export const wholeSite = 3;

type Head = Pick<SectionText, 'id' | 'kind' | 'heading' | 'within'>;
type PageHead = Omit<PageText, 'sections'> & {readonly sections: readonly Head[]};
interface Words {
  /** Search words of each section, in reading order. */
  readonly words: readonly (readonly string[])[];
  /** Where each of them is explained. */
  readonly explains: readonly string[];
  readonly equivalents: readonly (readonly string[])[];
  readonly readings: readonly (readonly string[])[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Packs a site for the way to the browser. */
export function packSite({pages, equivalents, readings}: SiteText): string {
  const sections = pages.flatMap((page) => page.sections);
  const heads: PageHead[] = pages.map((page) => ({
    ...page,
    sections: page.sections.map(({id, kind, heading, within}) => ({id, kind, heading, within})),
  }));
  const words: Words = {
    words: sections.map((section) => section.words.map(oneLine)),
    explains: sections.map(({explains}) => explains),
    equivalents,
    readings,
  };
  const texts = sections.map(({text}) => text);
  return [heads, words, texts].map((part) => JSON.stringify(part)).join('\n');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(isItem);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => isListOf(value, isText);
const kinds: readonly unknown[] = ['page', 'section', 'exam', 'term', 'correction'] satisfies SectionKind[];
const isHead = (value: unknown): value is Head =>
  isRecord(value) && isTexts([value.id, value.heading, value.within]) && kinds.includes(value.kind);
const isPageHead = (value: unknown): value is PageHead =>
  isRecord(value) &&
  isTexts([value.address, value.title, value.area, value.opening]) &&
  isListOf(value.sections, isHead);
const isWords = (value: unknown, count: number): value is Words =>
  isRecord(value) &&
  isListOf(value.words, isTexts) &&
  value.words.length === count &&
  isTexts(value.explains) &&
  value.explains.length === count &&
  isListOf(value.equivalents, isTexts) &&
  isListOf(value.readings, isTexts);

/** The site as far as its parts have arrived; `undefined` where one of them has another form. */
export function unpackSite([heads, words, texts]: Arrived): SiteText | undefined {
  if (!isListOf(heads, isPageHead) || heads.length === 0) {
    return undefined;
  }
  const count = heads.reduce((sum, {sections}) => sum + sections.length, 0);
  const known = words ?? {
    words: Array.from({length: count}, () => []),
    explains: Array.from({length: count}, () => ''),
    equivalents: [],
    readings: [],
  };
  const read = texts ?? Array.from({length: count}, () => '');
  if (!isWords(known, count) || !isTexts(read) || read.length !== count) {
    return undefined;
  }
  let row = 0;
  const pages = heads.map((page) => ({
    ...page,
    sections: page.sections.map((head): SectionText => {
      const own = {words: known.words[row] ?? [], explains: known.explains[row] ?? '', text: read[row] ?? ''};
      row += 1;
      return {...head, ...own};
    }),
  }));
  return {pages, equivalents: known.equivalents, readings: known.readings};
}
