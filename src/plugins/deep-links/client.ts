/**
 * Client module: puts the target of an address exactly at its place, keeps it there until the reader moves, and marks
 * it for a moment. Without JavaScript the browser does the first, and `:target` the last.
 */
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';
import {measureDrift, readTargetId} from './place';

/** What a reader does to move on. Scrollbars send none of these; scrolling itself tells of them. */
const readerActions = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** Browsers round scroll positions to whole device pixels. */
const tolerance = 1;
const markedClass = 'deep-link-target';

let release = (): void => undefined;
let frame = 0;

function isAtPlace(target: Element): boolean {
  const page = document.documentElement;
  const inPx = (value: string): number => Number.parseFloat(value) || 0;
  const drift = measureDrift({
    top: target.getBoundingClientRect().top,
    clearance: inPx(getComputedStyle(page).scrollPaddingTop) + inPx(getComputedStyle(target).scrollMarginTop),
    scrollY: window.scrollY,
    maxScrollY: page.scrollHeight - page.clientHeight,
  });
  return Math.abs(drift) <= tolerance;
}

/** Opens every closed `<details>` around the target, the outermost first. */
function openAround(target: Element): boolean {
  const closed: HTMLDetailsElement[] = [];
  for (
    let details = target.parentElement?.closest('details');
    details;
    details = details.parentElement?.closest('details')
  ) {
    // The theme's own <details> keeps its state in data-collapsed and opens on a click only.
    if (!details.open || details.dataset.collapsed === 'true') {
      closed.unshift(details);
    }
  }
  for (const details of closed) {
    details.querySelector('summary')?.click();
  }
  return closed.length > 0;
}

/** Keeps the target at its place while the page around it still changes, until the reader moves. */
function hold(target: Element): void {
  const page = document.documentElement;
  let height = page.scrollHeight;
  const mend = (): void => {
    height = page.scrollHeight;
    if (!isAtPlace(target)) {
      target.scrollIntoView();
    }
  };
  // A scroll that leaves the place on a page of the same height is the reader's, by scrollbar or by search on the page.
  const onScroll = (): void => {
    if (page.scrollHeight !== height) {
      mend();
    } else if (!isAtPlace(target)) {
      release();
    }
  };
  const observer = new ResizeObserver(mend);
  const stop = (): void => {
    observer.disconnect();
    readerActions.forEach((action) => window.removeEventListener(action, stop));
    window.removeEventListener('scroll', onScroll);
    release = () => undefined;
  };
  release = stop;
  readerActions.forEach((action) => window.addEventListener(action, stop, {passive: true}));
  window.addEventListener('scroll', onScroll, {passive: true});
  // Body is as high as the window; what React fills grows and shrinks with the page.
  observer.observe(document.getElementById('__docusaurus') ?? document.body);
}

function mark(target: Element): void {
  document.querySelectorAll(`.${markedClass}`).forEach((element) => element.classList.remove(markedClass));
  // Reading the layout in between lets the animation start again on a target that is marked already.
  target.getBoundingClientRect();
  target.classList.add(markedClass);
}

/** Whether the page was opened by its address; after a reload the browser goes back to where the reader was. */
function isFreshVisit(): boolean {
  return performance
    .getEntriesByType('navigation')
    .every((entry) => !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate');
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    release();
    cancelAnimationFrame(frame);
    const id = readTargetId(location.hash);
    const target = id === undefined ? null : document.getElementById(id);
    if (id !== undefined && target === null) {
      void import('./tell-missing').then(({tellMissing}) => tellMissing(id)).catch(tellLost);
    }
    // The link past the header leads to what holds the whole text: there is nothing to mark.
    if (target?.querySelector('main') !== null) {
      return;
    }
    const opened = openAround(target);
    // A quick page is taken over before the browser has scrolled.
    const isAhead = previousLocation === null && window.scrollY === 0 && isFreshVisit();
    if (opened || isAhead) {
      target.scrollIntoView();
    }
    if (opened || previousLocation !== null) {
      mark(target);
    }
    const keep = (): void => {
      // Off its place, the page was scrolled by the reader, or by the browser to where the reader was.
      if (isAtPlace(target)) {
        hold(target);
      }
    };
    if (previousLocation === null) {
      keep();
    } else {
      // The browser scrolls once it has told of the way: to a link's target, or back to where the reader was.
      frame = requestAnimationFrame(keep);
    }
  },
};

export default clientModule;
