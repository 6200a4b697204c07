/** Client module: notices who narrows the comparison, or comes by an address that does, and fetches what answers. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

const selector = '.decide';

const choicesAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Whether what the table shows may be other than the whole. */
let isUsed = false;

function answer(choices: HTMLElement | null, event?: Event): void {
  if (choices !== null) {
    isUsed = true;
    void import('./narrow')
      .then(({narrow, operate}) => (event === undefined ? narrow(choices) : operate(choices, event)))
      // The whole table stands.
      .catch(tellLost)
      .finally(() => document.documentElement.removeAttribute('data-deciding'));
  }
}

if (ExecutionEnvironment.canUseDOM) {
  ['change', 'click'].forEach((type) =>
    document.addEventListener(type, (event) => answer(choicesAt(event.target), event)),
  );
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location}) {
    if (isUsed || location.search.includes('need=')) {
      answer(document.querySelector<HTMLElement>(selector));
    }
  },
};

export default clientModule;
