import {areas} from '../../../data/areas';
import type {Area} from '../../../data/areas';
import type {Correction} from '../../../data/corrections/types';
import type {Term} from '../../../data/glossary/types';
import {foldTight} from '../engine/fold';
import type {PageText, SectionText, SiteText} from '../engine/section';
import {equivalents} from './equivalents';
import {pageOpenings} from './page-openings';
import type {PageEntries} from './read-page';

/** The data that stands beside the pages. */
export interface SiteData {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** What readers type, by address of the section. */
  readonly searchWords: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** A page's entries with the id of its document in `docs/`. */
export interface SitePage extends PageEntries {
  readonly docId: string;
}

/** Words without those that are equal once folded, to each other or to one that is there already. */
function newWords(words: readonly string[], there: readonly string[]): string[] {
  const seen = new Set(there.map(foldTight));
  return words.filter((word) => {
    const folded = foldTight(word);
    return !seen.has(folded) && seen.add(folded);
  });
}

const namesOf = ({ja, en, abbr, reading, aliases, words = []}: Term): string[] => [ja, en, ...(abbr === undefined ? [] : [abbr]), reading, ...aliases, ...words];

function termEntry(term: Term): SectionText {
  return {id: term.id, kind: 'term', heading: term.ja, within: '', text: term.meaning, words: newWords(namesOf(term), [term.ja]), explains: term.section};
}

function correctionEntry({id, said, now}: Correction): SectionText {
  return {id, kind: 'correction', heading: said, within: '', text: now, words: [], explains: ''};
}

/**
 * What the browser fetches: the pages in reading order with the words of `src/data` beside their sections. Terms and
 * corrections belong to the page that shows them (the one with `<TermList>`, with `<CorrectionList>`).
 * @throws Error where a page belongs to no area, and so could not be filtered
 */
export function composeSite(pages: readonly SitePage[], {terms, corrections, searchWords}: SiteData): SiteText {
  const order: readonly string[] = areas.flatMap(({docs}): readonly string[] => docs);
  const areaOf = (docId: string): string => {
    const area = areas.find(({docs}: Area) => docs.some((doc) => doc === docId));
    if (area === undefined) {
      throw new Error(`docs/${docId}.mdx: 検索で絞り込む領域がない。直し方: src/data/areas.ts の領域に '${docId}' を加える`);
    }
    return area.key;
  };
  const names = new Map<string, string[]>();
  for (const term of terms) {
    names.set(term.section, [...(names.get(term.section) ?? []), ...namesOf(term)]);
  }
  return {
    equivalents,
    pages: [...pages]
      .sort((a, b) => order.indexOf(a.docId) - order.indexOf(b.docId))
      .map(({docId, address, title, components, entries}): PageText => ({
        address,
        title,
        area: areaOf(docId),
        opening: pageOpenings[address] ?? entries.find(({kind}) => kind === 'section' || kind === 'detail')?.id ?? '',
        sections: [
          ...entries.map((entry) => {
            const section = `${address}#${entry.id}`;
            const words = searchWords[section];
            // The engine hears a term's names for the section that explains it; they need not travel twice.
            return words === undefined ? entry : {...entry, words: newWords(words, [entry.heading, ...(names.get(section) ?? [])])};
          }),
          ...(components.has('TermList') ? terms.map(termEntry) : []),
          ...(components.has('CorrectionList') ? corrections.map(correctionEntry) : []),
        ],
      })),
  };
}
