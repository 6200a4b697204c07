/** Client module: fetches what the pages with questions need, on those pages alone. */
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

const stay = (): void => undefined;
let leave = stay;

async function start(form: HTMLFormElement): Promise<void> {
  const {practise} = await import('./practise');
  // React may have shown another page meanwhile.
  if (form.isConnected) {
    leave = practise(form);
  }
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (location.pathname === previousLocation?.pathname) {
      return;
    }
    leave();
    leave = stay;
    const form = document.querySelector<HTMLFormElement>('form.practice');
    if (form !== null) {
      start(form).catch(tellLost);
    }
  },
};

export default clientModule;
