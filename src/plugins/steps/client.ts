/** Client module: notices who starts to walk a figure, by its button or by an address, and fetches the walk. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

function walk(button: HTMLElement, step?: string): void {
  void import('./walk')
    .then(({toggleWalk, walkTo}) => (step === undefined ? toggleWalk(button) : walkTo(button, Number(step))))
    .catch(tellLost);
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-steps]') : null;
    if (button !== null) {
      walk(button);
    }
  });
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location: {search, hash}}) {
    const step = new URLSearchParams(search).get('step');
    const button = document.querySelector<HTMLElement>(`[data-steps="${CSS.escape(hash.slice(1))}"]`);
    if (step !== null && button !== null) {
      walk(button, step);
    }
  },
};

export default clientModule;
