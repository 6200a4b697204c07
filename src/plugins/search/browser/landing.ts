import {findMarks} from '../engine/marks';

/** What to mark on the page that a result leads to, and that page's address. */
let pending: {readonly address: string; readonly literals: readonly string[]} | undefined;

/**
 * Keeps the words of a chosen result until its page stands. They are not part of the address.
 * @param address path and `#id` of the result, base path included
 */
export function rememberForLanding(address: string, literals: readonly string[]): void {
  pending = {address, literals};
}

/**
 * The words kept, where the page that now stands is the result's. Forgotten at the first navigation in any case: a
 * result opened in another tab leaves words that belong to no page of this one.
 */
export function takeForLanding(address: string): readonly string[] | undefined {
  const taken = pending;
  pending = undefined;
  return taken?.address === address ? taken.literals : undefined;
}

/** Name of the highlight in CSS: `::highlight(search-match)`. */
const highlightName = 'search-match';
const mostRanges = 400;
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,pre,figcaption,summary';

/** Text nodes in document order, those of one block together, so that a word cut by inline elements is still found. */
function collectTexts(root: Element): Text[][] {
  const groups: Text[][] = [];
  let last: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('svg,script,style,button') !== null) {
      continue;
    }
    const block = node.parentElement.closest(blocks);
    const group = groups.at(-1);
    if (group === undefined || block === null || block !== last) {
      groups.push([node]);
    } else {
      group.push(node);
    }
    last = block;
  }
  return groups;
}

function toRanges(texts: readonly Text[], literals: readonly string[]): Range[] {
  const place = (offset: number): [Text, number] | undefined => {
    let left = offset;
    for (const text of texts) {
      if (left <= text.data.length) {
        return [text, left];
      }
      left -= text.data.length;
    }
    return undefined;
  };
  return findMarks(texts.map(({data}) => data).join(''), literals).flatMap(({start, end}) => {
    const from = place(start);
    const to = place(end);
    if (from === undefined || to === undefined) {
      return [];
    }
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

const listeners = new Set<() => void>();
const tellListeners = (): void => {
  listeners.forEach((listener) => listener());
};

/** Calls back when marks come or go; returns how to stop that. */
export function watchMatches(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether any place is marked. */
export function areMatchesShown(): boolean {
  return 'highlights' in CSS && CSS.highlights.has(highlightName);
}

/**
 * Marks words below an element with the CSS Custom Highlight API: neither the document nor the address changes. Does
 * nothing in browsers without it.
 */
export function showMatches(root: Element, literals: readonly string[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) {
    return;
  }
  const ranges = collectTexts(root)
    .flatMap((texts) => toRanges(texts, literals))
    .slice(0, mostRanges);
  if (ranges.length > 0) {
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    tellListeners();
  }
}

/** Takes the marks away. */
export function hideMatches(): void {
  if (areMatchesShown()) {
    CSS.highlights.delete(highlightName);
    tellListeners();
  }
}
