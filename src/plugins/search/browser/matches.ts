import {findMarks} from '../engine/marks';
import {isOfConversion} from './conversion';
import {element} from './elements';

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

/**
 * Marks words below an element with the CSS Custom Highlight API, until Esc or the button that appears: neither the
 * text nor the address changes. Does nothing in browsers without it.
 * @returns how to take the marks away
 */
export function showMatches(root: Element, literals: readonly string[]): () => void {
  const nothing = (): void => undefined;
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) {
    return nothing;
  }
  const ranges = collectTexts(root)
    .flatMap((texts) => toRanges(texts, literals))
    .slice(0, mostRanges);
  if (ranges.length === 0) {
    return nothing;
  }
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  // A finger has no key to press.
  const key = matchMedia('(pointer: coarse)').matches ? '' : element('kbd', '', 'Esc');
  const button = element('button', 'push search-clear', '一致の強調を消す ', key);
  button.type = 'button';
  const shown = new AbortController();
  const hide = (): void => {
    shown.abort();
    button.remove();
    CSS.highlights.delete(highlightName);
  };
  button.addEventListener('click', hide);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isOfConversion(event) && !event.defaultPrevented) {
      hide();
    }
  };
  document.addEventListener('keydown', onKeyDown, {signal: shown.signal});
  // In a landmark, like everything on the page.
  document.querySelector('.search-box')?.after(button);
  return hide;
}
