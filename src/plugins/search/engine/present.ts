import type {Asked} from './ask';
import {addressOf} from './entries';
import type {Entry} from './entries';
import {excerpt, findMarks, markParts} from './marks';
import type {MarkedPart} from './marks';
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
  /** Words in normal form that matched, for marking them on the page. */
  readonly literals: readonly string[];
  /** What of the section's search words matched, where neither heading nor excerpt shows a match. */
  readonly foundAs: string | undefined;
}

/** Shows an entry as a result. */
export function present(entry: Entry, {query, concepts}: Asked, {names, texts, phraseAt}: SearchIndex): SearchResult {
  const {section, page, phrases} = entry;
  const first = phraseAt[entry.id] ?? 0;
  const lineOf = (place: number, next = place + 1): string =>
    names.text.slice(names.lines[first + place], names.lines[first + next]);
  const text = texts?.text.slice(texts.lines[entry.id], texts.lines[entry.id + 1]);
  const all = `${lineOf(0, phrases.length)}${text ?? ''}`;
  const words = concepts
    .filter(({weight}) => weight === 1)
    .flatMap(({alternatives}) => alternatives.map(({literal}) => literal));
  const literals = [...new Set([query.literal, ...words])].filter(
    // What has not arrived may hold any of them.
    (literal) => literal.length > 1 && (text === undefined || all.includes(literal)),
  );
  const heading = markParts(section.heading, findMarks(section.heading, literals));
  const found = excerpt(section.text, literals);
  const isShown = [...heading, ...found].some(({marked}) => marked);
  const place = isShown ? -1 : phrases.findIndex((_, at) => literals.some((literal) => lineOf(at).includes(literal)));
  return {
    address: addressOf(entry),
    kind: section.kind,
    area: page.area,
    page: page.title,
    heading,
    excerpt: found,
    literals,
    foundAs: phrases[place],
  };
}
