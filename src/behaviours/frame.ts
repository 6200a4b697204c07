/** Client module: what readers operate on the theme's own frame. */
import type {ClientModule} from '@docusaurus/types';
import backToTop from './back-to-top';
import colorMode from './color-mode';
import contents from './contents';
import './site-menu';
import sidebar from './sidebar';

const clientModule: ClientModule = {
  onRouteDidUpdate(update) {
    for (const {onRouteDidUpdate} of [colorMode, sidebar, contents, backToTop]) {
      onRouteDidUpdate?.(update);
    }
    document.documentElement.dataset.ready = 'true';
  },
};

export default clientModule;
