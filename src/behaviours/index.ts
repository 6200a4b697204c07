/**
 * What readers operate on a page without React: the client modules of the features, called as Docusaurus' client calls
 * them. Bundled as an entry of its own (src/plugins/static-pages); `npm start` takes each module from its feature.
 */
import type {ClientModule} from '@docusaurus/types';
import arrive from '../plugins/deep-links/arrive';
import diagrams from '../plugins/diagrams/figure/operate';
import forward from '../plugins/permalinks/forward';
import reachForSearch from '../plugins/search/browser/reach';
import selfCheck from '../plugins/self-check/start';
import shared from './shared';

type RouteUpdate = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0];

/** The shared ones come last: they say that the page can be operated. */
const behaviours: readonly ClientModule[] = [forward, arrive, diagrams, selfCheck, reachForSearch, shared];

const readLocation = (): RouteUpdate['location'] => {
  const {pathname, search, hash} = window.location;
  return {pathname, search, hash, state: undefined};
};

let location: RouteUpdate['previousLocation'] = null;

function update(): void {
  const previousLocation = location;
  location = readLocation();
  for (const {onRouteDidUpdate} of behaviours) {
    onRouteDidUpdate?.({location, previousLocation});
  }
}

// Not hashchange: a link to where the reader already is has to land, too.
window.addEventListener('popstate', update);
update();
