/**
 * Client module: readers reach for search. Opens the box, fills the search page's field from its address, and fetches
 * the rest only then; what is typed meanwhile stands in the field. On the page that a result led to, marks the match.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {readAsked} from './browser/asked';
import {isOfConversion} from './browser/conversion';
import {takeForLanding} from './browser/landing';
import {close, setOpen} from './browser/panel';

const boxSelector = '.search-box';
const pageSelector = '.search-page';
const fieldSelector = 'form[role="search"] input[name="q"]';

const findField = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>(fieldSelector);

/** The closest element around what an event hit, itself included. */
const around = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const operated = new WeakSet<Element>();

/** Fetches what operates the box or the page, and lets it look at how they stand now. */
async function operate(root: HTMLElement): Promise<void> {
  operated.add(root);
  const fetched = await (
    root.matches(boxSelector) ? import('./browser/operate-box') : import('./browser/operate-page')
  ).catch(() => undefined);
  if (fetched === undefined) {
    // The words of `failure.ts`, which is among what could not be fetched.
    const place = root.querySelector<HTMLElement>('.search-failure');
    place?.querySelector('p')?.replaceChildren('検索を始められない。続くときは、ページを開き直す。');
    place?.removeAttribute('hidden');
    showTopics(root);
  } else {
    fetched.operate(root);
  }
}

/** Shows the list of topics of the search page. */
function showTopics(root: Element): void {
  root.querySelector('.search-page__topics')?.removeAttribute('hidden');
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}

/** `Ctrl+K` and `⌘K` from everywhere, `/` from outside of fields: focus the field and select what it holds. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) {
    return false;
  }
  return event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k' && !event.shiftKey
    : event.key === '/' && !isEditable(event.target);
}

function onKeyDown(event: KeyboardEvent): void {
  if (isOfConversion(event)) {
    if (event.key === 'Enter' && around(event.target, fieldSelector) !== null) {
      // The Enter that confirms a conversion must not send the form either.
      event.preventDefault();
    }
    return;
  }
  const field = findField();
  const box = around(event.target, boxSelector);
  if (field !== null && isShortcut(event)) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === 'Escape' && box !== null && !event.defaultPrevented) {
    // Beside the field, and in it before what operates it has come.
    event.preventDefault();
    if (field !== null && event.target === field && field.value !== '') {
      field.value = '';
    } else {
      close(box);
    }
  }
}

function onFocusIn(target: EventTarget | null): void {
  const box = around(target, boxSelector);
  if (box !== null) {
    setOpen(box, true);
  }
  if (around(target, 'form[role="search"]') !== null) {
    const root = box ?? around(target, pageSelector);
    if (root !== null) {
      void operate(root);
    }
  }
}

/** Takes the marks of the page before away. */
let hideMarks = (): void => undefined;
let landings = 0;

/** Moves the focus to what a result led to, which is read out, and from where the keyboard goes on. */
function moveFocus(main: Element): void {
  const target = document.getElementById(location.hash.slice(1)) ?? main.querySelector('h1');
  if (target !== null) {
    target.tabIndex = -1;
    // A ring would frame the whole page's title or a section that no key operates; the words found are marked in it.
    // eslint-disable-next-line no-restricted-syntax -- No control: the focus stands here for what is read out next.
    target.style.outline = 'none';
    target.focus({preventScroll: true});
  }
}

/** Marks the match on the page that a result led to. */
async function land(address: string): Promise<void> {
  hideMarks();
  landings += 1;
  const landing = landings;
  const literals = takeForLanding(address);
  const main = document.querySelector('main');
  if (literals !== undefined && main !== null) {
    moveFocus(main);
    const fetched = await import('./browser/matches').catch(() => undefined);
    if (fetched !== undefined && landing === landings) {
      hideMarks = fetched.showMatches(main, literals);
    }
  }
}

if (ExecutionEnvironment.canUseDOM) {
  // The marks are of one visit: back to a page that the browser kept, they are gone.
  window.addEventListener('pagehide', () => hideMarks());
  document.addEventListener('keydown', onKeyDown);
  document.addEventListener('focusin', ({target}) => onFocusIn(target));
  document.addEventListener('focusout', ({target, relatedTarget}) => {
    const box = around(target, boxSelector);
    if (box !== null && !(relatedTarget instanceof Node && box.contains(relatedTarget))) {
      setOpen(box, false);
    }
  });
  document.addEventListener('mousedown', (event) => {
    // The field keeps the focus: a press elsewhere in the box would close the panel before the click.
    if (around(event.target, boxSelector) !== null && around(event.target, 'input') === null) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', ({target}) => {
    const box = around(target, boxSelector);
    if (box !== null && around(target, '.search-box__close') !== null) {
      close(box);
    }
    const root = box ?? around(target, pageSelector);
    if (root !== null && around(target, '.search-failure button') !== null) {
      void operate(root);
    }
  });
}

/** Brings the address into the form of the search page, once: from then on, the form and its module lead. */
function fillPage(page: HTMLElement, field: HTMLInputElement, search: string): void {
  if (page.dataset.filled !== undefined) {
    return;
  }
  page.dataset.filled = 'true';
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[name="area"]')];
  const keys = radios.map(({value}) => value);
  const {query, area} = readAsked(search, keys);
  // A reader may have typed before any script ran.
  field.value ||= query;
  const radio = radios[keys.indexOf(area)];
  if (radio !== undefined) {
    radio.checked = true;
  }
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location: {pathname, search, hash}}) {
    void land(`${pathname}${hash}`);
    const field = findField();
    const page = document.querySelector<HTMLElement>(pageSelector);
    if (page !== null && field !== null) {
      fillPage(page, field, search);
      if (search !== '' || field.value !== '' || operated.has(page)) {
        void operate(page);
      } else {
        showTopics(page);
      }
    }
    const hint = document.querySelector<HTMLElement>('.search-box__hint');
    if (hint !== null && /Mac|iPhone|iPad/.test(navigator.userAgent)) {
      hint.dataset.keys = '⌘ K';
    }
    if (field !== null && document.activeElement === field) {
      onFocusIn(field);
    }
  },
};

export default clientModule;
