/**
 * Client module: who comes for something that moved to another page (`AnchorAlias`, or an id of its own inside
 * `data-moved`) is led to where its link leads.
 */
import type {ClientModule} from '@docusaurus/types';

const clientModule: ClientModule = {
  onRouteDidUpdate({location}) {
    const moved = document.getElementById(location.hash.slice(1));
    const link = moved?.closest('a') ?? moved?.querySelector('a');
    if (link && moved?.closest('[data-moved]')) {
      window.location.replace(link.href);
    }
  },
};

export default clientModule;
