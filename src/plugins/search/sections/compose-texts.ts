import {docsOffMap} from '../../../data/areas';
import type {Term} from '../../../data/glossary';
import {topOpening} from '../../../site/front-matter';
import type {Page, Section, Site} from '../../../site/site';
import {normalise} from '../engine/normal';
import type {PageText, SectionKind, SectionText} from '../engine/section';
import type {UnreadText} from './readings';

/**
 * What of a site is searched, and as what. Figures, sources and related sections are found through the sections around.
 */
const kinds: Readonly<Partial<Record<Section['kind'], SectionKind>>> = {
  heading: 'section',
  exam: 'exam',
  term: 'term',
  correction: 'correction',
};

/** Words without those that are equal in normal form, to each other or to one that is there already. */
function newWords(words: readonly string[], there: readonly string[]): string[] {
  const seen = new Set(there.map(normalise));
  return words.filter((word) => {
    const folded = normalise(word);
    return !seen.has(folded) && seen.add(folded);
  });
}

const namesOf = ({ja, en, abbr, reading, aliases, words = []}: Term): string[] => [
  ja,
  en,
  ...(abbr === undefined ? [] : [abbr]),
  reading,
  ...aliases,
  ...words,
];

function openingOf({frontMatter: {opening}, sections}: Page): string {
  if (opening === topOpening) {
    return '';
  }
  return opening ?? sections.find(({kind}) => kind === 'heading')?.id ?? '';
}

/**
 * What the browser fetches: the pages in reading order, of those off the map the terms alone, with the words of
 * `src/data` beside their sections.
 * @throws Error where a page belongs to no area, and so could not be filtered
 */
export function composeTexts({pages, data: {areas, terms, corrections, searchWords, equivalents}}: Site): UnreadText {
  const areaOf = ({file, docId}: Page): string => {
    const area = areas.find(({docs}) => docs.includes(docId));
    if (area === undefined) {
      throw new Error(`${file}: 検索で絞り込む領域がない。直し方: src/data/areas.ts の領域に '${docId}' を加える`);
    }
    return area.key;
  };
  const names = new Map<string, string[]>();
  for (const term of terms) {
    names.set(term.section, [...(names.get(term.section) ?? []), ...namesOf(term)]);
  }
  const wordsOf = (address: string, heading: string): string[] =>
    // The engine hears a term's names for the section that explains it; they need not travel twice.
    newWords(searchWords[address] ?? [], [heading, ...(names.get(address) ?? [])]);
  const entryOf = (page: Page, {id, kind, title, within, text}: Section): SectionText[] => {
    const as = kinds[kind];
    const term = kind === 'term' ? terms.find((each) => each.id === id) : undefined;
    const said = corrections.find((each) => kind === 'correction' && each.id === id)?.said;
    const own = {
      id,
      heading: said ?? title,
      within,
      text,
      words: term === undefined ? wordsOf(`${page.address}#${id}`, title) : newWords(namesOf(term), [term.ja]),
      explains: term?.section ?? '',
    };
    return as === undefined ? [] : [{...own, kind: as}];
  };
  const offMap = docsOffMap(areas);
  return {
    equivalents,
    pages: pages.flatMap((page): PageText[] => {
      const {title} = page.frontMatter;
      const isOffMap = offMap.includes(page.docId);
      // A page off the map is left to the one that lists it, but for the terms: that lists their names alone.
      const entries = page.sections.filter(({kind}) => !isOffMap || kind === 'term');
      const top = {id: '', kind: 'page', heading: title, within: '', text: page.introduction, explains: ''} as const;
      const sections = [
        ...(isOffMap ? [] : [{...top, words: wordsOf(`${page.address}#`, title)}]),
        ...entries.flatMap((section) => entryOf(page, section)),
      ];
      const own = {address: page.address, title, area: areaOf(page), opening: openingOf(page), sections};
      return sections.length === 0 ? [] : [own];
    }),
  };
}
