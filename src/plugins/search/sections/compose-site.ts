import {areas} from '../../../data/areas';
import type {Area} from '../../../data/areas';
import type {Correction} from '../../../data/corrections/types';
import type {Term} from '../../../data/glossary/types';
import type {PageText, SectionText, SiteText} from '../engine/section';
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

function termEntry({id, ja, en, abbr, reading, aliases, meaning, section}: Term): SectionText {
  const names = [en, ...(abbr === undefined ? [] : [abbr]), reading, ...aliases];
  return {id, kind: 'term', heading: ja, text: meaning, words: [...new Set(names)].filter((name) => name !== ja), explains: section};
}

function correctionEntry({id, said, now, why}: Correction): SectionText {
  return {id, kind: 'correction', heading: said, text: `${now} ${why}`};
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
  return {
    version: 1,
    pages: [...pages]
      .sort((a, b) => order.indexOf(a.docId) - order.indexOf(b.docId))
      .map(({docId, address, title, components, entries}): PageText => ({
        address,
        title,
        area: areaOf(docId),
        sections: [
          ...entries.map((entry) => {
            const words = searchWords[`${address}#${entry.id}`];
            return words === undefined ? entry : {...entry, words};
          }),
          ...(components.has('TermList') ? terms.map(termEntry) : []),
          ...(components.has('CorrectionList') ? corrections.map(correctionEntry) : []),
        ],
      })),
  };
}
