/** The menu of a phone: a modal dialog with copies of the header's links and of the sidebar, made when it is opened. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {showCurrent} from './sidebar';

const toggle = '.site-menu-toggle';

function makeMenu(): HTMLDialogElement {
  const menu = document.createElement('dialog');
  menu.className = 'site-menu';
  menu.setAttribute('aria-label', 'ナビゲーション');

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'clean-btn site-menu__close';
  close.setAttribute('aria-label', 'ナビゲーションバーを閉じる');
  close.textContent = '×';
  const head = document.createElement('div');
  head.className = 'site-menu__head';
  const links = document.createElement('nav');
  links.className = 'site-menu__links';
  links.setAttribute('aria-label', 'ページの種類');
  const copies = (selector: string): Node[] =>
    [...document.querySelectorAll(selector)].map((element) => element.cloneNode(true));
  links.append(...copies('.navbar__items--right > .navbar__link'));
  head.append(links, ...copies('.color-mode'), close);
  menu.append(head, ...copies('.theme-doc-sidebar-container .menu'));

  menu.addEventListener('click', ({target}) => {
    // Besides its content the dialog itself is the target: its backdrop.
    if (target === menu || (target instanceof Element && target.closest('a, .site-menu__close') !== null)) {
      menu.close();
    }
  });
  menu.addEventListener('close', () => menu.remove());
  return menu;
}

if (ExecutionEnvironment.canUseDOM) {
  // Without this script the form leads to the list of all topics.
  document.addEventListener('submit', (event) => {
    if (event.target instanceof Element && event.target.matches(toggle)) {
      event.preventDefault();
      const menu = makeMenu();
      document.body.append(menu);
      menu.showModal();
      showCurrent(menu.querySelector('.menu'), menu);
    }
  });
}
