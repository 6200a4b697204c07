/** The meaning of a term, beside its link: read from the glossary's page, which is fetched once. */
import {fetchDocument} from '../../components/fetch-document';
import './popover.css';

const pages = new Map<string, Promise<Document>>();

async function readPage(address: string): Promise<Document> {
  const known = pages.get(address) ?? fetchDocument(address);
  pages.set(address, known);
  try {
    return await known;
  } catch (error) {
    pages.delete(address);
    throw error;
  }
}

function make(name: string, className: string, text: string | null | undefined): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text ?? '';
  return element;
}

function makeLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

const meaningId = 'gloss-meaning';

/** The entry of a term, as the glossary's page has it. */
async function compose(link: HTMLAnchorElement): Promise<HTMLElement> {
  const {pathname, hash, href} = link;
  const heading = (await readPage(pathname)).getElementById(decodeURIComponent(hash.slice(1)));
  const section = heading?.querySelector('a');
  if (!heading || !section) {
    throw new Error(`${href}: 用語がない`);
  }
  const title = make('span', 'gloss-box__title', section.textContent);
  for (const part of ['.term__abbr', '.term__en']) {
    const said = heading.querySelector(part);
    if (said !== null) {
      title.append(' ', make('span', 'gloss-box__other', said.textContent));
    }
  }
  const meaning = make('span', 'gloss-box__meaning', heading.nextElementSibling?.firstChild?.textContent);
  meaning.id = meaningId;
  meaning.setAttribute('role', 'tooltip');
  const links = make('span', 'gloss-box__links', '');
  links.append(makeLink(section.getAttribute('href') ?? href, '説明のある節へ'), makeLink(href, '用語集で読む'));
  const box = make('span', 'gloss-box', '');
  box.append(title, meaning, links);
  return box;
}

let shown: {readonly link: HTMLAnchorElement; readonly box: HTMLElement} | undefined;
/** The link to which the focus goes back from its meaning, which is not to show again for that. */
let dismissed: HTMLAnchorElement | undefined;

function hide(): void {
  shown?.link.removeAttribute('aria-describedby');
  shown?.box.remove();
  shown = undefined;
}

/** Room between the link and the box, and between the box and the edge of the window; in CSS px. */
const [gap, margin] = [6, 12];
/** How long neither pointer nor focus may be in it before it goes, in ms. */
const leaveTime = 300;

/** Below the link, or above where it does not fit; wherever its `absolute` is counted from. */
function place(box: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  const all = link.getBoundingClientRect();
  const own = box.getBoundingClientRect();
  // Of the body: without what is kept free for a scrollbar.
  const {clientWidth} = document.body;
  const {clientHeight} = document.documentElement;
  const left = Math.max(margin, Math.min(first?.left ?? all.left, clientWidth - margin - own.width));
  const below = all.bottom + gap;
  const above = all.top - gap - own.height;
  const top = below + own.height > clientHeight && above > 0 ? above : below;
  box.style.left = `${left - own.left}px`;
  box.style.top = `${top - own.top}px`;
}

/**
 * Shows the meaning that a link leads to.
 * @param isAsked whether the reader still asks once the meaning has arrived; a tap asks until it is answered
 * @throws Error where it cannot be fetched
 */
export async function showMeaning(link: HTMLAnchorElement, isAsked = (): boolean => true): Promise<void> {
  if (shown?.link === link || dismissed === link) {
    dismissed = undefined;
    return;
  }
  const box = await compose(link);
  if (!isAsked() || !link.isConnected) {
    return;
  }
  hide();
  if ('popover' in box) {
    // Behind the link, so that Tab leads into it; in the top layer, so that nothing cuts it off.
    box.popover = 'manual';
    link.after(box);
    box.showPopover();
  } else {
    link.after(box);
  }
  link.setAttribute('aria-describedby', meaningId);
  shown = {link, box};
  place(box, link);
}

const isInside = (target: EventTarget | null): boolean =>
  target instanceof Node && shown !== undefined && (shown.link.contains(target) || shown.box.contains(target));

/** Hides it when neither pointer nor focus has been in it for a moment. */
function leave(): void {
  const left = shown;
  window.setTimeout(() => {
    const isUsed = left?.link.matches(':hover, :focus') === true || left?.box.matches(':hover, :focus-within') === true;
    if (shown === left && !isUsed) {
      hide();
    }
  }, leaveTime);
}

document.addEventListener('pointerover', ({target, pointerType}) => {
  if (pointerType === 'mouse' && !isInside(target)) {
    leave();
  }
});
document.addEventListener('focusout', leave);
document.addEventListener('pointerdown', ({target}) => {
  if (!isInside(target)) {
    hide();
  }
});
document.addEventListener('keydown', ({key}) => {
  if (key === 'Escape') {
    const left = shown?.box.contains(document.activeElement) === true ? shown.link : undefined;
    hide();
    dismissed = left;
    left?.focus();
  }
});
window.addEventListener('resize', hide);
