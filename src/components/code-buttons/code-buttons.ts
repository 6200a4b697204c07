/**
 * Client module: the buttons of every code block (src/theme/CodeBlock). The one that wraps long lines is there where a
 * line is too long for the block, and as long as lines are wrapped.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {announce, prepareAnnouncements} from '../announce/announce';

/** How long a button shows that it has copied, in ms. */
const copiedTime = 1000;

const findButton = (block: Element | null, name: 'wrap' | 'copy'): HTMLButtonElement | null =>
  block?.querySelector<HTMLButtonElement>(`.code-buttons > [name="${name}"]`) ?? null;

const isPressed = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

function offerWrapping(lines: Element): void {
  const button = findButton(lines.parentElement, 'wrap');
  if (button !== null) {
    button.hidden = !isPressed(button) && lines.scrollWidth <= lines.clientWidth;
  }
}

function wrap(button: HTMLButtonElement, code: HTMLElement): void {
  const wraps = !isPressed(button);
  button.setAttribute('aria-pressed', String(wraps));
  code.style.whiteSpace = wraps ? 'pre-wrap' : '';
  // The longest word wraps, too.
  code.style.overflowWrap = wraps ? 'anywhere' : '';
}

async function copy(button: HTMLButtonElement, code: HTMLElement): Promise<void> {
  try {
    // Each line is an element that ends with <br>, which is no text.
    await navigator.clipboard.writeText([...code.children].map(({textContent}) => textContent).join('\n'));
    announce('コピーしました');
    button.dataset.copied = '';
    window.setTimeout(() => {
      delete button.dataset.copied;
    }, copiedTime);
  } catch {
    window.getSelection()?.selectAllChildren(code);
    announce('コピーできない。選択したコードをコピーする');
  }
}

function onClick({target}: Event): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.code-buttons > button') : null;
  const code = button?.closest('.theme-code-block')?.querySelector('code');
  if (button && code) {
    if (button.name === 'wrap') {
      wrap(button, code);
    } else {
      void copy(button, code);
    }
  }
}

const observer = ExecutionEnvironment.canUseDOM
  ? new ResizeObserver((entries) => entries.forEach(({target}) => offerWrapping(target)))
  : undefined;

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', onClick);
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    prepareAnnouncements();
    if (location.pathname !== previousLocation?.pathname) {
      observer?.disconnect();
      document.querySelectorAll('.theme-code-block pre').forEach((lines) => observer?.observe(lines));
    }
  },
};

export default clientModule;
