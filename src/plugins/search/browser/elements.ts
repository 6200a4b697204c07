import './results.css';
import type {MarkedPart} from '../engine/marks';
import type {SearchResult} from '../engine/present';
import type {Definition} from '../engine/search-engine';
import type {Answered} from './questions';

/** Makes an element; texts stay texts, whatever is in them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  made.append(...content);
  return made;
}

/**
 * A part that the server rendered.
 * @throws Error where it is not there: markup and module have come apart
 */
export function partOf<Part extends Element>(root: Element, selector: string, kind: new () => Part): Part {
  const part = root.querySelector(selector);
  if (!(part instanceof kind)) {
    throw new Error(`検索の部品がない: ${selector}`);
  }
  return part;
}

const markedText = (parts: readonly MarkedPart[]): (Node | string)[] =>
  parts.map(({text, marked}) => (marked ? element('mark', '', text) : text));

/** A result as read: page › section, the excerpt, and the word that found it where neither shows it. */
export function resultText({kind, page, heading, excerpt, foundAs, area}: SearchResult): Node[] {
  const isPage = kind === 'page';
  const mark = element('span', `search-area area--${area}`);
  mark.setAttribute('aria-hidden', 'true');
  return [
    element(
      'span',
      'search-place',
      mark,
      ...(isPage ? [] : [element('span', 'search-place__page', page), element('span', 'search-place__arrow', ' › ')]),
      element('span', 'search-place__heading', ...markedText(heading)),
      ...(isPage ? [element('span', 'search-note', 'ページの先頭')] : []),
    ),
    element('span', 'search-excerpt', ...markedText(excerpt)),
    ...(foundAs === undefined ? [] : [element('span', 'search-note', `「${foundAs}」で一致`)]),
  ];
}

/**
 * The meaning of the term that was asked for, before the results; in place of the one that stands there.
 * @param results what the definition stands before
 * @param toLink makes an address a link
 */
export function showDefinition(
  results: Element,
  definition: Definition | undefined,
  toLink: (address: string) => string,
): void {
  results.parentElement?.querySelector('.search-definition')?.remove();
  if (definition !== undefined) {
    const link = element('a', '', definition.term);
    link.href = toLink(definition.address);
    results.before(element('p', 'search-definition', link, ` ${definition.meaning}`));
  }
}

/** What stands there until the first answer. */
const loadingText = '索引を読み込み中…';

/** How many results there are, in words, and whether more may come. */
export function stateText(answered: Answered | undefined): string {
  if (answered === undefined || (answered.answer.total === 0 && !answered.isWhole)) {
    return loadingText;
  }
  const {
    answer: {total, corrected},
    isWhole,
  } = answered;
  const found = `${corrected === '' ? '' : `「${corrected}」の結果 `}${total} 件`;
  return `${total === 0 ? '一致する節がない' : found}${isWhole ? '' : '（本文を読み込み中…）'}`;
}

/** Whether all was searched and nothing found. */
export const isInVain = (answered: Answered | undefined): boolean =>
  answered?.isWhole === true && answered.answer.results.length === 0;
