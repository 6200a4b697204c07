import {showCurrent} from './sidebar';

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

/** Opens the menu of a phone: a modal dialog with copies of the header's links and of the sidebar. */
export function openSiteMenu(): void {
  // Who presses twice before this has come gets one.
  if (document.querySelector('.site-menu') === null) {
    const menu = makeMenu();
    document.body.append(menu);
    menu.showModal();
    showCurrent(menu.querySelector('.menu'), menu);
  }
}
