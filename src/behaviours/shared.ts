/** Client module: what readers operate that belongs to no plugin. */
import type {ClientModule} from '@docusaurus/types';
import codeButtons from '../components/code-buttons/code-buttons';
import copyLink from '../components/copy-link/copy-link';
import scrollPanes from '../components/scroll-panes';
import backToTop from './back-to-top';
import colorMode from './color-mode';
import contents from './contents';
import './site-menu';
import sidebar from './sidebar';

const clientModule: ClientModule = {
  onRouteDidUpdate(update) {
    for (const {onRouteDidUpdate} of [codeButtons, copyLink, scrollPanes, colorMode, sidebar, contents, backToTop]) {
      onRouteDidUpdate?.(update);
    }
    document.documentElement.dataset.ready = 'true';
  },
};

export default clientModule;
