/** Client module: notices who asks for a meaning or types into the glossary; what answers is fetched on first use. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

/** How long the pointer rests on a link before the meaning shows, in ms. */
const restTime = 250;

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.gloss') : null;

async function explain(link: HTMLAnchorElement, isAsked?: () => boolean): Promise<void> {
  try {
    const {showMeaning} = await import('./popover');
    await showMeaning(link, isAsked);
  } catch {
    // Off the net, or `npm start`, which sends no pages: the link leads on. A tap has to be answered.
    if (isAsked === undefined) {
      window.location.assign(link.href);
    }
  }
}

if (ExecutionEnvironment.canUseDOM) {
  let pointer = '';
  document.addEventListener('pointerdown', ({pointerType}) => {
    pointer = pointerType;
  });
  document.addEventListener('pointerover', ({target, pointerType}) => {
    const link = linkAt(target);
    if (link !== null && pointerType === 'mouse') {
      window.setTimeout(() => {
        const isAsked = (): boolean => link.matches(':hover');
        if (isAsked()) {
          void explain(link, isAsked);
        }
      }, restTime);
    }
  });
  document.addEventListener('focusin', ({target}) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible') === true) {
      void explain(link, () => link === document.activeElement);
    }
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // A finger cannot hover: its first tap shows the meaning, with a link in it that leads on.
    if (link !== null && pointer === 'touch' && !link.hasAttribute('aria-describedby')) {
      event.preventDefault();
      void explain(link);
    }
  });
  document.addEventListener('input', ({target}) => {
    if (target instanceof HTMLInputElement && target.matches('.term-filter input')) {
      void import('./filter').then(({filterTerms}) => filterTerms(target)).catch(tellLost);
    }
  });
}

const clientModule: ClientModule = {};

export default clientModule;
