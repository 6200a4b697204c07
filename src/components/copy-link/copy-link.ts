/**
 * Client module: operates every button that `CopyLink` writes. A press copies the address at once and opens the panel
 * with the other forms, which a press elsewhere, the focus elsewhere or Esc closes.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {prepareAnnouncements, takeBackAnnouncement} from '../announce/announce';
import {makeButton} from '../push-button';
import {readTitle, writeLinkForms} from './link-forms';
import type {LinkSubject} from './link-forms';
import {copyText} from './copy-text';
import {sectionAddress} from './section-address';

/** What is open; at most one at a time. */
interface Opened {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

const panelId = 'copy-link-panel';
/** The room between a panel and its heading, in CSS px. */
const gap = 4;
let opened: Opened | undefined;

const canShare = (): boolean => 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

/** The path of the page, whichever way it was asked for (`…/index.html`, no slash at the end). */
function readPagePath(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(canonical ?? window.location.href).pathname;
}

/** What an element says, with spaces as they are typed (src/japanese/particles.ts). */
const textOf = (element: Element | null): string | undefined => element?.textContent.replace(/\u00a0/g, ' ');

/** An address with the query that its button adds (`data-query`), a state of the section. */
function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.search = query;
  return url.href;
}

/** A section that was fetched from another page says so around itself (`data-page`, `data-page-title`). */
function readSubject(root: HTMLElement, button: HTMLButtonElement): LinkSubject {
  const {page, pageTitle} = root.closest<HTMLElement>('[data-page]')?.dataset ?? {};
  return {
    pageTitle: pageTitle ?? textOf(document.querySelector('h1')) ?? document.title,
    title:
      textOf(document.getElementById(button.getAttribute('aria-describedby') ?? '')) ??
      readTitle(button.getAttribute('aria-label') ?? '', button.title),
    address: withQuery(
      sectionAddress(page ?? readPagePath(), root.dataset.linkTo ?? '', window.location.origin),
      root.dataset.query ?? '',
    ),
  };
}

function close(): void {
  if (opened !== undefined) {
    const {button, panel} = opened;
    opened = undefined;
    panel.remove();
    // Only read out while the panel said it, it would be seen now.
    takeBackAnnouncement();
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-controls');
  }
}

async function copy(panel: HTMLElement, label: string, text: string, placed?: Promise<unknown>): Promise<void> {
  const done = panel.firstElementChild;
  if (done !== null) {
    // One space stands between Japanese and letters.
    const what = /^[A-Z]/.test(label) ? ` ${label} ` : label;
    const isCopied = await copyText(done, what, text, placed);
    done.textContent = isCopied ? `${what}をコピーした。別の形:` : `コピーできない。選択した${what}をコピーする:`;
  }
}

async function share({pageTitle, title, address}: LinkSubject): Promise<void> {
  try {
    await navigator.share({title: `${pageTitle} › ${title}`, url: address});
  } catch {
    // The reader closed the sheet: nothing to say.
  }
}

function addForm(panel: HTMLElement, label: string, act: () => Promise<void>): void {
  panel.append(makeButton(label, () => void act(), 'push--small'));
}

/** Puts a panel above its heading, in the room between sections, so that what is copied can be read; where it fits. */
function raise(root: HTMLElement, panel: HTMLElement): void {
  const top = root.closest('.copy-link-row')?.previousElementSibling?.getBoundingClientRect().top ?? 0;
  // What covers the top of the window, with some room.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top > panel.offsetHeight + covered) {
    panel.style.inset = `auto 0 ${root.getBoundingClientRect().bottom - top + gap}px auto`;
  }
}

function open(root: HTMLElement, button: HTMLButtonElement): void {
  const subject = readSubject(root, button);
  const forms = writeLinkForms(subject);
  const panel = document.createElement('span');
  panel.id = panelId;
  panel.className = 'copy-link__panel';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', 'リンクの形');
  panel.append(document.createElement('span'));
  for (const {label, text} of forms) {
    addForm(panel, label, () => copy(panel, label, text));
  }
  const {source} = root.dataset;
  if (source !== undefined) {
    addForm(panel, '図のソース', () => copy(panel, '図のソース', source));
  }
  if (canShare()) {
    addForm(panel, '共有', () => share(subject));
  }
  opened = {root, button, panel};
  // With how the panel looks; without it, it works.
  const dressed = import('./refused').catch(() => undefined);
  const placed = dressed.then(() => {
    if (opened?.panel === panel) {
      root.append(panel);
      raise(root, panel);
      button.setAttribute('aria-expanded', 'true');
      button.setAttribute('aria-controls', panelId);
    }
  });
  // At once: browsers let a page write to the clipboard in answer to a press.
  void copy(panel, forms[0].label, forms[0].text, placed);
}

function onClick({target}: Event): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.copy-link__button') : null;
  const root = button?.closest<HTMLElement>('.copy-link');
  if (button && root) {
    const isOpen = opened?.button === button;
    close();
    if (!isOpen) {
      open(root, button);
    }
  }
}

function closeOutside({target}: Event): void {
  if (target instanceof Node && opened?.root.contains(target) !== true) {
    close();
  }
}

function onKeyDown({key}: KeyboardEvent): void {
  if (key === 'Escape' && opened !== undefined) {
    const {button} = opened;
    close();
    button.focus();
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', closeOutside);
  document.addEventListener('focusin', closeOutside);
  document.addEventListener('keydown', onKeyDown);
}

const clientModule: ClientModule = {
  onRouteDidUpdate: prepareAnnouncements,
};

export default clientModule;
