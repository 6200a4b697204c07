/** What a searchable entry is. `page` is a page's own entry: title and introduction. */
export type SectionKind = 'page' | 'section' | 'exam' | 'term' | 'correction';

/** One searchable entry of a page. */
export interface SectionText {
  /** Anchor on the page; empty for the page's own entry. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string;
  /** Heading of the section around it, for a section of the third level and below; else empty. */
  readonly within: string;
  readonly text: string;
  /** What readers type when they look for it. */
  readonly words: readonly string[];
  /** Address of the section that explains the term, for a `term`; else empty. */
  readonly explains: string;
}

/** A page with its entries; the page's own entry first, then in reading order. */
export interface PageText {
  /** `/area/page/`, without the site's base path. */
  readonly address: string;
  readonly title: string;
  /** Key of an area of `src/data/areas.ts`. */
  readonly area: string;
  /** Id of the section that answers to the page's name; empty for the page's top. */
  readonly opening: string;
  readonly sections: readonly SectionText[];
}

/** Everything that can be found. */
export interface SiteText {
  readonly pages: readonly PageText[];
  /** Groups of words that mean the same everywhere on the site. */
  readonly equivalents: readonly (readonly string[])[];
  /** In normal form: how words of the site are read, each followed by the words that are read so. */
  readonly readings: readonly (readonly string[])[];
}
