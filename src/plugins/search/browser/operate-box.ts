import {searchPage} from '../../../data/addresses';
import {cutQuery} from '../engine/cut-query';
import type {SearchResult} from '../engine/present';
import {linkTo} from './address';
import {searchClient} from './client';
import {isConverting, isOfConversion} from './conversion';
import {element, isInVain, partOf, resultText, showDefinition, stateText} from './elements';
import {tellFailure} from './failure';
import {rememberForLanding} from './landing';
import {close, tellExpanded} from './panel';
import {createQuestions} from './questions';
import type {Answered} from './questions';
import {keepRecent, loadRecent} from './recent';

const shown = 12;

const operated = new WeakSet<Element>();

/** What was searched for lately shows while nothing is asked: fetched where there is some. */
function offerRecent(box: HTMLElement): void {
  if (loadRecent().length > 0) {
    void import('./recent-list').then(({offerRecent: offer}) => offer(box)).catch(() => undefined);
  }
}

/**
 * Starts search and lets the box be operated, from what stands in its field now. Keys of a conversion in progress are
 * the input method's.
 */
export function operate(box: HTMLElement): void {
  searchClient.start();
  if (operated.has(box)) {
    offerRecent(box);
    return;
  }
  operated.add(box);
  const field = partOf(box, 'input', HTMLInputElement);
  const list = partOf(box, '[role="listbox"]', HTMLElement);
  const status = partOf(box, '[role="status"]', HTMLElement);
  const all = partOf(box, '.search-box__all', HTMLAnchorElement);
  const searchPath = box.getAttribute('action') ?? searchPage;
  const emptyText = status.textContent;
  const questions = createQuestions(searchClient, shown, show);
  /** What the list shows. */
  let listed: Answered | undefined;
  let active = -1;

  const results = (): readonly SearchResult[] => listed?.answer.results ?? [];
  const allResults = (): string => `${searchPath}?q=${encodeURIComponent(cutQuery(field.value))}`;

  function setActive(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option === undefined) {
      field.removeAttribute('aria-activedescendant');
    } else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({block: 'nearest'});
    }
  }
  function showList(answered: Answered | undefined): void {
    if (answered !== listed) {
      // A choice belongs to the question it was made for, and stays where its answer gets better.
      const chosen = answered?.query === listed?.query ? results()[active]?.address : undefined;
      listed = answered;
      list.replaceChildren(
        ...results().map((result, index) => {
          const option = element('li', 'search-option', ...resultText(result));
          option.id = `${list.id}-${index}`;
          option.setAttribute('role', 'option');
          return option;
        }),
      );
      list.hidden = results().length === 0;
      showDefinition(list, answered?.answer.definition, (address) => linkTo(address, searchPath));
      setActive(results().findIndex(({address}) => address === chosen));
      tellExpanded(box);
    }
  }
  function show(): void {
    const answered = questions.getAnswered();
    const isAsking = field.value.trim() !== '';
    const state = searchClient.getStatus();
    showList(answered);
    list.dataset.answers = answered?.isWhole === true ? answered.query : '';
    tellFailure(box, state.phase === 'failed' ? state.reason : undefined);
    status.textContent = state.phase === 'failed' ? '' : !isAsking ? emptyText : stateText(answered);
    all.hidden = !isAsking;
    all.href = allResults();
    all.textContent = isInVain(answered) ? '近い用語とトピックの一覧を見る' : 'すべての結果を見る';
  }
  function read(): void {
    // What was marked answered another question: Enter must not open it while the answer is under way.
    setActive(-1);
    questions.ask(field.value, '');
    show();
    offerRecent(box);
  }
  function openResult({address, literals}: SearchResult, isAside = false): void {
    const link = linkTo(address, searchPath);
    keepRecent(listed?.query ?? '');
    if (isAside) {
      window.open(link, '_blank', 'noopener');
      return;
    }
    rememberForLanding(link, literals);
    close(box);
    location.assign(link);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (isOfConversion(event)) {
      return;
    }
    const chosen = results()[active];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const count = results().length + 1;
        setActive(((active + 1 + step + count) % count) - 1);
        break;
      }
      case 'Enter':
        if (chosen !== undefined) {
          event.preventDefault();
          openResult(chosen);
        }
        break;
      case 'Escape':
        event.preventDefault();
        if (field.value === '') {
          close(box);
        } else {
          field.value = '';
          read();
        }
        break;
      default:
    }
  }
  const indexOf = (target: EventTarget | null): number =>
    [...list.children].findIndex((option) => target instanceof Node && option.contains(target));

  field.addEventListener('input', read);
  field.addEventListener('keydown', onKeyDown);
  list.addEventListener('mousemove', ({target}) => {
    const index = indexOf(target);
    if (index !== -1 && index !== active) {
      setActive(index);
    }
  });
  list.addEventListener('click', ({target, ctrlKey, metaKey, shiftKey}) => {
    const result = results()[indexOf(target)];
    if (result !== undefined) {
      openResult(result, ctrlKey || metaKey || shiftKey);
    }
  });
  all.addEventListener('click', () => close(box));
  box.addEventListener('focusout', () => setActive(-1));
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isConverting() && field.value.trim() !== '') {
      close(box);
      location.assign(allResults());
    }
  });
  searchClient.subscribe(() => show());
  read();
}
