/** Client module: the panel, and who has saved the site, get the rest; nobody else does. */
import type {ClientModule} from '@docusaurus/types';

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
    // Where there are no service workers, or the browser refuses to look, nothing is saved.
    start().catch(() => undefined);
  },
};

export default clientModule;
