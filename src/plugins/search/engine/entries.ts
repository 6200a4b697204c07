import {foldTight} from './fold';
import {cutCompound, loansOf, toField} from './fields';
import type {Field, Reading} from './fields';
import {readLiteral} from './query';
import type {Equivalence} from './query';
import type {PageText, SectionText, SiteText} from './section';

/** A search word, heading or name of an entry. */
interface Phrase extends Field {
  readonly text: string;
  /** What a query is compared with as a whole. */
  readonly literal: string;
  readonly trust: number;
}

/** The texts of an entry, by how much a hit in them says. */
export type FieldName = 'heading' | 'words' | 'title' | 'text';

/** A section with what the rest of the site says of it. */
export interface Entry {
  readonly id: number;
  readonly page: PageText;
  readonly section: SectionText;
  /** Other names of the thing it explains. */
  readonly names: string[];
  /** Other names of what its page is about. */
  readonly pageNames: readonly string[];
  readonly isComparison: boolean;
  readonly isGuide: boolean;
  /** Whether a hit on the page's title or introduction is handed to it. */
  readonly isOpening: boolean;
}

/** An entry, prepared for comparison with a query. */
export interface ReadEntry {
  readonly fields: Readonly<Record<FieldName, Field>>;
  readonly all: Field;
  readonly phrases: readonly Phrase[];
}

const comparisonHeading = /違い|比較/;
/** Headings of sections that weigh a thing against others, and so name them. */
const guideHeading = /選ぶとき|使い分け|選び方|使うとき/;

/** The entries of a site, in reading order; their place is their id. */
export function collectEntries({pages}: SiteText): Entry[] {
  const entries: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  const namesByPage = new Map<PageText, string[]>();
  for (const page of pages) {
    const pageNames: string[] = [];
    namesByPage.set(page, pageNames);
    for (const section of page.sections) {
      const entry: Entry = {
        id: entries.length,
        page,
        section,
        names: [],
        pageNames,
        isComparison: comparisonHeading.test(section.heading),
        isGuide: guideHeading.test(section.heading),
        isOpening: section.id === page.opening,
      };
      entries.push(entry);
      byAddress.set(addressOf(entry), entry);
    }
  }
  for (const {section} of entries) {
    if (section.explains === '') {
      continue;
    }
    const names = [section.heading, ...section.words];
    const target = byAddress.get(section.explains);
    target?.names.push(...names);
    // A term that the page's title names is another name of the page.
    const pageEntry = target === undefined ? undefined : byAddress.get(target.page.address);
    const title = foldTight(target?.page.title ?? '');
    if (
      pageEntry !== undefined &&
      names.slice(0, 3).some((name) => foldTight(name).length > 2 && title.includes(foldTight(name)))
    ) {
      pageEntry.names.push(...names);
      namesByPage.get(pageEntry.page)?.push(...names);
    }
  }
  return entries;
}

/** Where an entry stands: `/area/page/#id`, without the base path. */
export function addressOf({page, section}: Entry): string {
  return section.id === '' ? page.address : `${page.address}#${section.id}`;
}

/** What an entry takes from its page: title, heading around it, other names. */
export function titleOf({page, section, pageNames}: Entry): string {
  return section.kind === 'page' || section.kind === 'term' || section.kind === 'correction'
    ? ''
    : [page.title, section.within, ...pageNames].join('\n');
}

/** Prepares an entry. */
export function readEntry(entry: Entry, reading: Reading): ReadEntry {
  const {section, names} = entry;
  const toPhrase = (text: string, trust: number): Phrase => ({
    ...toField(text, reading),
    text,
    literal: readLiteral(text, reading.lexicon),
    trust,
  });
  const fields = {
    heading: toField(section.heading, reading),
    words: toField([...section.words, ...names].join('\n'), reading),
    title: toField(titleOf(entry), reading),
    text: toField(section.text, reading),
  };
  const values = Object.values(fields);
  return {
    fields,
    all: {
      tight: values.map(({tight}) => tight).join('|'),
      latin: values.map(({latin}) => latin).join(''),
      loans: values.map(({loans}) => loans).join(''),
    },
    phrases: [
      toPhrase(section.heading, 1),
      ...section.words.map((text) => toPhrase(text, 0.97)),
      ...names.map((text) => toPhrase(text, 0.95)),
    ],
  };
}

/** Every loan word of the site with the known words that it is made of. */
export function collectLoans(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(
    entries.flatMap((entry) =>
      loansOf(
        [entry.section.heading, titleOf(entry), entry.section.text, ...entry.section.words, ...entry.names].join('\n'),
      ),
    ),
  );
  return new Map([...known].map((word) => [word, cutCompound(word, known)]));
}

/** Japanese words of the site that a query may be cut into: names, short search words, words with equivalents. */
export function collectLexicon(entries: readonly Entry[], equivalence: Equivalence): ReadonlySet<string> {
  const words = new Set(equivalence.keys());
  for (const {section, names} of entries) {
    for (const word of [...section.words, ...names]) {
      if (
        word.length > 1 &&
        word.length <= 8 &&
        /^(?=.*[\p{Script=Han}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(
          word,
        )
      ) {
        words.add(foldTight(word));
      }
    }
  }
  return words;
}
