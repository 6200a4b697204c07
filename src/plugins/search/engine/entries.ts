import {normalise} from './normal';
import type {PageText, SectionText, SiteText} from './section';

/** A section with what the rest of the site says of it. */
export interface Entry {
  readonly id: number;
  readonly page: PageText;
  readonly section: SectionText;
  /** What a query is compared with: the heading, the search words, other names of the thing it explains. */
  readonly phrases: string[];
  /** How many of {@link phrases} are no names. */
  readonly own: number;
  /** The page's own entry. */
  readonly top: Entry | undefined;
  /** The section around it. */
  readonly around: Entry | undefined;
  readonly isComparison: boolean;
  readonly isGuide: boolean;
  /** Whether a hit on the page's title or introduction is handed to it. */
  readonly isOpening: boolean;
}

const comparisonHeading = /違い|比較/;
/** Headings of sections that weigh a thing against others, and so name them. */
const guideHeading = /選ぶとき|使い分け|選び方|使うとき/;
/** Kinds of entries that a page's title says nothing about. */
const withoutTitle: readonly SectionText['kind'][] = ['page', 'term', 'correction'];

/** The entries of a site, in reading order; their place is their id. */
export function collectEntries({pages}: SiteText): Entry[] {
  const entries: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  for (const page of pages) {
    let top: Entry | undefined;
    const byHeading = new Map<string, Entry>();
    for (const section of page.sections) {
      const phrases = [section.heading, ...section.words];
      const entry: Entry = {
        id: entries.length,
        page,
        section,
        phrases,
        own: phrases.length,
        top: withoutTitle.includes(section.kind) ? undefined : top,
        around: byHeading.get(section.within),
        isComparison: comparisonHeading.test(section.heading),
        isGuide: guideHeading.test(section.heading),
        isOpening: section.id === page.opening,
      };
      top = section.kind === 'page' ? entry : top;
      byHeading.set(section.heading, entry);
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
    target?.phrases.push(...names);
    // A term that the page's title names is another name of the page.
    const title = normalise(target?.page.title ?? '');
    const page = byAddress.get(target?.page.address ?? '');
    if (
      page !== target &&
      names
        .slice(0, 3)
        .map(normalise)
        .some((name) => name.length > 2 && title.includes(name))
    ) {
      page?.phrases.push(...names);
    }
  }
  return entries;
}

/** Where an entry stands: `/area/page/#id`, without the base path. */
export function addressOf({page, section}: Entry): string {
  return section.id === '' ? page.address : `${page.address}#${section.id}`;
}
