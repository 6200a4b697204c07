/** What a searchable entry is. `page` is a page's own entry: title and introduction. */
export type SectionKind = 'page' | 'section' | 'exam' | 'term' | 'correction';

/** One searchable entry of a page, as shipped. */
export interface SectionText {
  /** Anchor on the page; empty for the page's own entry. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string;
  /** Heading of the section around it, for a section of the third level and below. */
  readonly within?: string;
  readonly text: string;
  /** What readers type when they look for it. */
  readonly words?: readonly string[];
  /** Address of the section that explains the term, for a `term`. */
  readonly explains?: string;
}

/** A page with its entries, as shipped; the page's own entry first, then in reading order. */
export interface PageText {
  /** `/area/page/`, without the site's base path. */
  readonly address: string;
  readonly title: string;
  /** Key of an area of `src/data/areas.ts`. */
  readonly area: string;
  readonly sections: readonly SectionText[];
}

/** The file that the browser fetches. */
export interface SiteText {
  readonly version: 1;
  readonly pages: readonly PageText[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const areStrings = (values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

function isSectionText(value: unknown): value is SectionText {
  return isRecord(value) && areStrings([value.id, value.kind, value.heading, value.text]) && (value.words === undefined || (Array.isArray(value.words) && areStrings(value.words)));
}

/** Whether a parsed file is a {@link SiteText} with at least one page; anything else is a broken index. */
export function isSiteText(value: unknown): value is SiteText {
  return (
    isRecord(value) &&
    value.version === 1 &&
    Array.isArray(value.pages) &&
    value.pages.length > 0 &&
    value.pages.every(
      (page: unknown) => isRecord(page) && areStrings([page.address, page.title, page.area]) && Array.isArray(page.sections) && page.sections.every(isSectionText),
    )
  );
}
