/**
 * What readers operate on a page without React: client modules, called as Docusaurus' client calls them. The entry that
 * src/plugins/static-pages writes hands those of the features over; `npm start` takes each from its plugin.
 */
import type {ClientModule} from '@docusaurus/types';
import shared from './shared';
import {whenSeen} from './when-seen';

type RouteUpdate = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0];

const readLocation = (): RouteUpdate['location'] => {
  const {pathname, search, hash} = window.location;
  return {pathname, search, hash, state: undefined};
};

/** Does something once the page is there as a whole. */
function whenParsed(work: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', work, {once: true});
  } else {
    work();
  }
}

/** Runs the behaviours of the features and the shared ones. */
export function run(features: readonly ClientModule[]): void {
  let location: RouteUpdate['previousLocation'] = null;
  const update = (): void => {
    const previousLocation = location;
    location = readLocation();
    // The shared ones come last: they say that the page can be operated.
    for (const {onRouteDidUpdate} of [...features, shared]) {
      onRouteDidUpdate?.({location, previousLocation});
    }
  };
  const start = (): void => {
    // Not hashchange: a link to where the reader already is has to land, too.
    window.addEventListener('popstate', update);
    update();
  };
  // A phone shows the page first. Not one that has to land on a section; and a desk shows the sidebar where it belongs.
  if (window.location.hash === '' && !window.matchMedia('(min-width: 997px)').matches) {
    whenSeen(() => whenParsed(start));
  } else {
    whenParsed(start);
  }
}
