/** The table of contents follows the reader: the section that is read is marked. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {readingPlace} from './reading-place';

const activeClass = 'table-of-contents__link--active';

function follow(): void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents .table-of-contents__link')].flatMap(
    (link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{link, heading}];
    },
  );
  const tops = entries.map(({heading}) => heading.getBoundingClientRect().top);
  // A heading that was arrived at stands below the header by the page's own clearance.
  const clearance = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const place = readingPlace(tops, clearance - 1, window.innerHeight);
  entries.forEach(({link}, index) => link.classList.toggle(activeClass, index === place));
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

if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener('scroll', ask, {passive: true});
  window.addEventListener('resize', ask, {passive: true});
}

const clientModule: ClientModule = {onRouteDidUpdate: ask};

export default clientModule;
