/** Fetched where there is something to offer: what the reader searched for lately, while the field is empty. */
import {announce} from '../../../components/announce/announce';
import {followRecord} from '../../../records/follow';
import {recordKeys, writeRecord} from '../../../records/storage';
import {isOfConversion} from './conversion';
import {element, partOf} from './elements';
import {tellExpanded} from './panel';
import {forgetRecent, loadRecent} from './recent';
import './recent.css';

const listId = 'search--recent';

const refreshers = new WeakMap<Element, () => void>();

/** Offers the queries in the box, or takes them away where the reader asks something. */
export function offerRecent(box: HTMLElement): void {
  const refresh = refreshers.get(box) ?? operateNew(box);
  refreshers.set(box, refresh);
  refresh();
}

function button(label: string, ...content: readonly string[]): HTMLButtonElement {
  const made = element('button', 'push push--quiet', ...content);
  made.type = 'button';
  made.setAttribute('aria-label', label);
  return made;
}

/**
 * A list of options beside the one of results: the keys of the field choose among them. What forgets a query stands
 * beside its option, since an option holds no button.
 * @returns shows what is kept now
 */
function operateNew(box: HTMLElement): () => void {
  const field = partOf(box, 'input', HTMLInputElement);
  const panel = partOf(box, '.search-box__panel', HTMLElement);
  const resultsId = field.getAttribute('aria-controls') ?? '';
  const list = element('ul', 'search-box__list');
  list.id = listId;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '最近の検索');
  const forgetters = element('div', 'search-recent__forget');
  const forgetAll = button('最近の検索をすべて消す', 'すべて消す');
  const part = element(
    'div',
    'search-recent',
    element('p', 'search-recent__head', '最近の検索', forgetAll),
    element('div', 'search-recent__rows', list, forgetters),
  );
  let shown: readonly string[] = [];
  let active = -1;

  function setActive(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option !== undefined) {
      field.setAttribute('aria-activedescendant', option.id);
    } else if (shown.length > 0) {
      field.removeAttribute('aria-activedescendant');
    }
  }
  function refresh(): void {
    const queries = field.value.trim() === '' ? loadRecent() : [];
    if (queries.join('\n') === shown.join('\n')) {
      return;
    }
    setActive(-1);
    shown = queries;
    list.replaceChildren(
      ...queries.map((query, index) => {
        const option = element('li', 'search-option', query);
        option.id = `${listId}-${index}`;
        option.setAttribute('role', 'option');
        return option;
      }),
    );
    forgetters.replaceChildren(...queries.map((query) => button(`「${query}」を消す`, '×')));
    if (queries.length === 0) {
      part.remove();
    } else {
      panel.append(part);
    }
    field.setAttribute('aria-controls', queries.length === 0 ? resultsId : listId);
    tellExpanded(box);
  }
  function choose(index: number): void {
    field.value = shown[index] ?? '';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  /** The focus goes to the next button, where it was on one; else it is in the field. */
  function forget(index: number): void {
    const query = shown[index] ?? '';
    const wasFocused = document.activeElement === forgetters.children[index];
    field.focus();
    forgetRecent(query);
    const next = forgetters.children[Math.min(index, forgetters.children.length - 1)];
    if (wasFocused && next instanceof HTMLElement) {
      next.focus();
    }
    announce(`「${query}」を消した`);
  }
  const indexIn = (parent: Element, target: EventTarget | null): number =>
    [...parent.children].findIndex((child) => child === target);

  field.addEventListener('keydown', (event) => {
    if (shown.length === 0 || isOfConversion(event)) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const count = shown.length + 1;
      setActive(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + count) % count) - 1);
    } else if (event.key === 'Enter' && active !== -1) {
      event.preventDefault();
      choose(active);
    }
  });
  box.addEventListener('focusout', () => setActive(-1));
  part.addEventListener('mousemove', ({target}) => {
    const index = indexIn(list, target);
    if (index !== -1 && index !== active) {
      setActive(index);
    }
  });
  part.addEventListener('click', ({target}) => {
    const [chosen, forgotten] = [indexIn(list, target), indexIn(forgetters, target)];
    if (chosen !== -1) {
      choose(chosen);
    } else if (forgotten !== -1) {
      forget(forgotten);
    } else if (target === forgetAll) {
      field.focus();
      writeRecord(recordKeys.recentQueries, '');
      announce('最近の検索をすべて消した');
    }
  });
  followRecord(recordKeys.recentQueries, refresh);
  return refresh;
}
