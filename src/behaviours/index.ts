/**
 * What readers operate on a page without React: the client module of every feature (`src/plugins/<feature>/client.ts`)
 * and the shared one, called as Docusaurus' client calls them. Bundled as an entry of its own
 * (src/plugins/static-pages); `npm start` takes each module from its plugin.
 */
import type {ClientModule} from '@docusaurus/types';
import shared from './shared';

type RouteUpdate = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0];

/** The bundler puts in what the folder holds, so that a feature comes and goes with its own. */
const features = import.meta.webpackContext('../plugins', {regExp: /^\.\/[a-z-]+\/client\.ts$/});

/** The shared ones come last: they say that the page can be operated. */
const behaviours: readonly ClientModule[] = [...features.keys().map((key) => features(key).default), shared];

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
