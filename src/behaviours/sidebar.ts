/** The sidebar shows where the reader is: the line of the current page is in view on every page. */
import type {ClientModule} from '@docusaurus/types';

/**
 * Scrolls a list so that the line of the current page stands in its middle; leaves it alone where that is seen.
 * @param list what holds the lines
 * @param pane what scrolls
 */
export function showCurrent(list: Element | null, pane: Element | null): void {
  const current = list?.querySelector('[aria-current="page"]');
  if (current === null || current === undefined || pane === null) {
    return;
  }
  const line = current.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (line.top < view.top || line.bottom > view.bottom) {
    pane.scrollTop += line.top - view.top - (view.height - line.height) / 2;
  }
}

const clientModule: ClientModule = {
  onRouteDidUpdate() {
    // With the next frame, which lays the page out anyhow: before it, the page would wait for that to be shown.
    requestAnimationFrame(() => {
      const list = document.querySelector('.theme-doc-sidebar-container .menu');
      showCurrent(list, list);
    });
  },
};

export default clientModule;
