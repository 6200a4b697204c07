/** Narrows the glossary to what is typed: by name, abbreviation, English, reading or other name. */
import names from '@generated/terms/default/names.json';
import {fold, holds} from './fold';

/** Shows the terms that hold what is in the field, the whole list where that is empty, and says how many are left. */
export function filterTerms(field: HTMLInputElement): void {
  const typed = fold(field.value);
  let count = 0;
  for (const group of document.querySelectorAll<HTMLElement>('.term-group')) {
    let left = 0;
    for (const item of group.querySelectorAll('li')) {
      item.hidden = names[item.querySelector('a')?.id ?? '']?.some((name) => holds(name, typed)) !== true;
      left += item.hidden ? 0 : 1;
    }
    group.hidden = left === 0;
    count += left;
  }
  const status = field.closest('.term-filter')?.querySelector('[role="status"]');
  if (status) {
    status.textContent =
      typed.trim() === ''
        ? ''
        : count === 0
          ? '一致する用語がない。検索なら、節の文からも探せる。'
          : `${count} 件の用語`;
  }
}
