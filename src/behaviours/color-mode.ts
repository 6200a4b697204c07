/** The button of the colour mode: the reader's choice, kept where the theme keeps it. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteStorage from '@generated/site-storage';
import type {ClientModule} from '@docusaurus/types';
import {writeRecord} from '../records/storage';
import {isChoice, nextChoice} from './color-choice';
import type {ColorChoice} from './color-choice';

const names: Readonly<Record<ColorChoice, string>> = {
  system: 'システムモード',
  light: 'ライトモード',
  dark: 'ダークモード',
};
const storageKey = `theme${siteStorage.namespace}`;
const darkScheme = '(prefers-color-scheme: dark)';

const readChoice = (): ColorChoice => {
  const {themeChoice = 'system'} = document.documentElement.dataset;
  return isChoice(themeChoice) ? themeChoice : 'system';
};

function show(choice: ColorChoice): void {
  const {dataset} = document.documentElement;
  dataset.themeChoice = choice;
  dataset.theme = choice === 'system' ? (window.matchMedia(darkScheme).matches ? 'dark' : 'light') : choice;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.color-mode')) {
    button.disabled = false;
    button.title = names[choice];
    button.setAttribute('aria-label', `ダークモードを切り替える(現在は${names[choice]})`);
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('.color-mode') !== null) {
      const choice = nextChoice(readChoice());
      show(choice);
      // Where React runs (`npm start`, `hydrate`), the theme's own state follows.
      writeRecord(storageKey, choice === 'system' ? '' : choice);
    }
  });
  window.matchMedia(darkScheme).addEventListener('change', () => show(readChoice()));
}

const clientModule: ClientModule = {
  onRouteDidUpdate: () => show(readChoice()),
};

export default clientModule;
