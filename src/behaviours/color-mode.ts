/**
 * The button of the colour mode, as the theme renders it on the server: the same choices, attributes and storage as its
 * React component. Of light pages alone: where React runs, the component is its own.
 */
import siteStorage from '@generated/site-storage';
import type {ClientModule} from '@docusaurus/types';
import {isChoice, nextChoice} from './color-choice';
import type {ColorChoice} from './color-choice';

const names: Readonly<Record<ColorChoice, string>> = {
  system: 'システムモード',
  light: 'ライトモード',
  dark: 'ダークモード',
};
const storageKey = `theme${siteStorage.namespace}`;
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
/** Its class is hashed by CSS modules, the name in front is not. */
const buttonOfTheme = '[class*="colorModeToggle"] button';
const root = document.documentElement;

const readChoice = (): ColorChoice => {
  const {themeChoice = 'system'} = root.dataset;
  return isChoice(themeChoice) ? themeChoice : 'system';
};

function show(choice: ColorChoice): void {
  root.dataset.themeChoice = choice;
  root.dataset.theme = choice === 'system' ? (prefersDark.matches ? 'dark' : 'light') : choice;
  for (const button of document.querySelectorAll<HTMLButtonElement>(buttonOfTheme)) {
    button.disabled = false;
    button.style.cursor = 'pointer';
    button.title = names[choice];
    button.setAttribute('aria-label', `ダークモードを切り替える(現在は${names[choice]})`);
  }
}

function keep(choice: ColorChoice): void {
  try {
    const storage = window[siteStorage.type];
    if (choice === 'system') {
      storage.removeItem(storageKey);
    } else {
      storage.setItem(storageKey, choice);
    }
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
}

document.addEventListener('click', ({target}) => {
  if (target instanceof Element && target.closest(buttonOfTheme) !== null) {
    const choice = nextChoice(readChoice());
    show(choice);
    keep(choice);
  }
});
prefersDark.addEventListener('change', () => show(readChoice()));

const clientModule: ClientModule = {
  onRouteDidUpdate: () => show(readChoice()),
};

export default clientModule;
