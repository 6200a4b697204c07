import {addressOf, readEntry} from './entries';
import type {Entry} from './entries';
import {excerpt, findMarks, markParts} from './marks';
import type {MarkedPart} from './marks';
import {matchField} from './match';
import type {Query} from './query';
import type {SearchIndex} from './search-index';
import type {SectionKind} from './section';

/** One result: a section of the site and why it was found. */
export interface SearchResult {
  /** `/area/page/#id`, without the site's base path. */
  readonly address: string;
  readonly kind: SectionKind;
  /** Key of an area of `src/data/areas.ts`. */
  readonly area: string;
  readonly page: string;
  readonly heading: readonly MarkedPart[];
  readonly excerpt: readonly MarkedPart[];
  /** Folded words that matched, for marking them on the page. */
  readonly literals: readonly string[];
  /** What of the section's search words matched, where neither heading nor excerpt shows a match. */
  readonly foundAs: string | undefined;
  readonly score: number;
}

/** Shows an entry as a result. */
export function present(entry: Entry, query: Query, score: number, {read, reading}: SearchIndex): SearchResult {
  const {all, phrases} = read.get(entry) ?? readEntry(entry, reading);
  const literals = [
    ...new Set([
      ...(query.literal.length > 1 && all.tight.includes(query.literal) ? [query.literal] : []),
      ...query.concepts.flatMap(({alternatives, weight, last}) =>
        weight < 0.3
          ? []
          : alternatives
              .filter((alternative) => alternative.literal.length > 1 && matchField(all, alternative, last) >= 0.6)
              .map(({literal}) => literal),
      ),
    ]),
  ];
  const {section, page} = entry;
  const heading = markParts(section.heading, findMarks(section.heading, literals));
  const text = excerpt(section.text, literals);
  const shown = [...heading, ...text].some(({marked}) => marked);
  const foundAs = shown
    ? undefined
    : phrases.slice(1).find((phrase) => literals.some((literal) => phrase.tight.includes(literal)))?.text;
  return {
    address: addressOf(entry),
    kind: section.kind,
    area: page.area,
    page: page.title,
    heading,
    excerpt: text,
    literals,
    foundAs,
    score,
  };
}
