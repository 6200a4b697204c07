/** Client module: the panel, and who has saved the site, get the rest; nobody else does. */
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    // A link within the page asks for nothing, and there is a notice already.
    if (location.pathname === previousLocation?.pathname) {
      return;
    }
    const panel = document.querySelector<HTMLElement>('.offline');
    const start = async (): Promise<void> => {
      if (panel !== null) {
        (await import('./panel')).operate(panel);
        return;
      }
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration !== undefined) {
        await (await import('./notice')).tellNewer(registration.scope);
      }
    };
    // Where there are no service workers, or the browser refuses to look, nothing is saved, and there is no notice.
    start().catch(() => panel && tellLost());
  },
};

export default clientModule;
