/** Client module: who comes for a section that moved to another page (`AnchorAlias`) is led there. */
import type {ClientModule} from '@docusaurus/types';

const clientModule: ClientModule = {
  onRouteDidUpdate({location}) {
    const moved = [...document.querySelectorAll<HTMLElement>('[data-moved-to]')].find(
      ({id}) => location.hash === `#${id}`,
    );
    if (moved?.dataset.movedTo !== undefined) {
      window.location.replace(moved.dataset.movedTo);
    }
  },
};

export default clientModule;
