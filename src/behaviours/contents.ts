/**
 * The contents follow the reader: the section that is read is marked in the list, and named in the bar of a phone. That
 * bar's list closes by a choice, by Esc and by a press or the focus elsewhere.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {readingPlace} from './reading-place';

const activeClass = 'table-of-contents__link--active';

function follow(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents__link')];
  const headings = [...new Set(links.map(({hash}) => hash))].flatMap((hash) => {
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
    return heading === null ? [] : [{hash, heading}];
  });
  const tops = headings.map(({heading}) => heading.getBoundingClientRect().top);
  // A heading that was arrived at stands below the header by the page's own clearance.
  const clearance = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const current = headings[readingPlace(tops, clearance - 1, window.innerHeight)];
  links.forEach((link) => link.classList.toggle(activeClass, link.hash === current?.hash));
  const named = document.querySelector('.page-contents__section');
  const name = current?.heading.textContent ?? '';
  if (named !== null && named.textContent !== name) {
    named.textContent = name;
  }
}

let isAsked = false;

/** Once a frame at most. */
function ask(): void {
  if (!isAsked) {
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  }
}

const openList = (): HTMLDetailsElement | null => document.querySelector('details.page-contents[open]');

function closeElsewhere({target}: Event): void {
  const list = openList();
  if (list !== null && target instanceof Node && !list.contains(target)) {
    list.open = false;
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('pointerdown', closeElsewhere);
  document.addEventListener('focusin', closeElsewhere);
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('.page-contents a') !== null) {
      openList()?.removeAttribute('open');
    }
  });
  document.addEventListener('keydown', ({key}) => {
    const list = key === 'Escape' ? openList() : null;
    if (list !== null) {
      list.open = false;
      list.querySelector('summary')?.focus();
    }
  });
}

const clientModule: ClientModule = {
  onRouteDidUpdate() {
    // Not before: a phone tells of its size while a page comes. Said again, it is the same listener.
    window.addEventListener('scroll', ask, {passive: true});
    window.addEventListener('resize', ask, {passive: true});
    ask();
  },
};

export default clientModule;
