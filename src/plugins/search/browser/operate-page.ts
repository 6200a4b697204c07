import {cutQuery} from '../engine/cut-query';
import type {SearchAnswer} from '../engine/search-engine';
import {linkTo} from './address';
import {readAsked, writeAsked} from './asked';
import {searchClient} from './client';
import {isConverting} from './conversion';
import {element, isInVain, partOf, resultText, showDefinition, stateText} from './elements';
import {tellFailure} from './failure';
import {rememberForLanding} from './landing';
import {createQuestions} from './questions';
import type {Answered} from './questions';
import {keepRecent} from './recent';

const shown = 50;
/** How long after the last letter the address follows, in milliseconds. */
const addressDelay = 300;

const followers = new WeakMap<Element, () => void>();

/** Starts search and lets the page be operated, from what stands in its form now; follows its address. */
export function operate(page: HTMLElement): void {
  searchClient.start();
  (followers.get(page) ?? operateNew(page))();
}

/** @returns lets the page follow its address: back, forward and links bring their query into the field */
function operateNew(page: HTMLElement): () => void {
  const form = partOf(page, 'form', HTMLFormElement);
  const field = partOf(page, 'input[name="q"]', HTMLInputElement);
  const status = partOf(page, '[role="status"]', HTMLElement);
  const place = partOf(page, '.search-page__answers', HTMLElement);
  const topics = partOf(page, '.search-page__topics', HTMLElement);
  // Not the page's own path: hosts serve it at `//elsewhere/..%2fsearch/` too, and links from there lead elsewhere.
  const searchPath = new URL(form.action).pathname;
  const plainTitle = document.title;
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[name="area"]')];
  const areas = radios.map(({value}) => value);
  const questions = createQuestions(searchClient, shown, show);
  const readArea = (): string => radios.find(({checked}) => checked)?.value ?? '';

  let asked = readAsked(location.search, areas);
  /** The query that the field has written into the address, or taken from there. */
  let written = asked.query;
  /** Whether the current history entry holds a query still being typed. */
  let draft = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listed: Answered | undefined;

  function show(): void {
    const answered = questions.getAnswered();
    const isAsking = field.value.trim() !== '';
    const state = searchClient.getStatus();
    const failed = state.phase === 'failed';
    if (answered !== listed) {
      listed = answered;
      place.replaceChildren(...(answered === undefined ? [] : answerElements(answered.answer, searchPath)));
      showDefinition(place, answered?.answer.definition, (address) => linkTo(address, searchPath));
    }
    place.dataset.answers = answered?.isWhole === true ? answered.query : '';
    tellFailure(page, failed ? state.reason : undefined);
    status.textContent = !isAsking || failed ? '' : stateText(answered);
    topics.hidden = isAsking && !failed && !isInVain(answered);
    document.title = asked.query === '' ? plainTitle : plainTitle.replace(/^検索/, () => `「${asked.query}」の検索`);
  }
  function write(how: 'pushState' | 'replaceState'): void {
    clearTimeout(timer);
    written = cutQuery(field.value);
    asked = {query: written, area: readArea()};
    const target = writeAsked(asked);
    if (target !== location.search) {
      history[how](null, '', searchPath + target);
    }
  }
  function read(): void {
    questions.ask(field.value, asked.area);
    clearTimeout(timer);
    if (cutQuery(field.value) !== written && !isConverting()) {
      // The first change after a query was submitted, or arrived at, opens an entry of its own: back leads to that one.
      timer = setTimeout(() => {
        write(draft || asked.query === '' ? 'replaceState' : 'pushState');
        draft = true;
        show();
      }, addressDelay);
    }
    show();
  }
  function follow(): void {
    asked = readAsked(location.search, areas);
    if (asked.query !== written) {
      written = asked.query;
      draft = false;
      field.value = asked.query;
    }
    radios.forEach((radio) => {
      radio.checked = radio.value === asked.area;
    });
    read();
  }

  field.addEventListener('input', read);
  // What was composed may now go into the address.
  field.addEventListener('compositionend', read);
  form.addEventListener('change', ({target}) => {
    if (radios.some((radio) => radio === target)) {
      write('pushState');
      read();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isConverting()) {
      write(draft ? 'replaceState' : 'pushState');
      draft = false;
      show();
    }
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const result = listed?.answer.results.find(
      ({address}) => linkTo(address, searchPath) === link?.getAttribute('href'),
    );
    if (result !== undefined) {
      keepRecent(listed?.query ?? '');
    }
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    if (result === undefined) {
      // A suggestion: the page asks it without the index being built anew.
      event.preventDefault();
      history.pushState(null, '', link.href);
      follow();
    } else {
      rememberForLanding(linkTo(result.address, searchPath), result.literals);
    }
  });
  searchClient.subscribe(show);
  if (readArea() !== asked.area) {
    // Chosen before any of this was there.
    write('pushState');
  } else if (cutQuery(field.value) === asked.query) {
    // Sent before any of this was there, the form has written its empty choice of area, too.
    write('replaceState');
  }
  followers.set(page, follow);
  return follow;
}

/** The results as an ordered list of links, and names near to the query. */
function answerElements({results, suggestions}: SearchAnswer, searchPath: string): Node[] {
  const link = (className: string, href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement => {
    const made = element('a', className, ...content);
    made.href = href;
    return made;
  };
  const items = results.map((result) =>
    element('li', '', link('search-result', linkTo(result.address, searchPath), ...resultText(result))),
  );
  const names = suggestions.map((name) => link('', `${searchPath}?q=${encodeURIComponent(name)}`, name));
  return [
    ...(items.length === 0 ? [] : [element('ol', 'search-results', ...items)]),
    ...(names.length === 0 ? [] : [element('p', 'search-suggestions', '近い用語: ', ...names)]),
  ];
}
