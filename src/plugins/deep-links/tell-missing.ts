import {closest, distance} from 'fastest-levenshtein';
import {announce} from '../../components/announce/announce';

/** Says that a page has no such id, and which of its sections may be meant. */
export function tellMissing(id: string): void {
  const ids = [...document.querySelectorAll('main [id]')].map((element) => element.id);
  const near = closest(id, ids);
  const isNear = ids.length > 0 && distance(id, near) <= near.length / 2;
  // A link to itself stands in a heading as a letter of no width.
  const title = document.getElementById(isNear ? near : '')?.textContent.replace(/\u200b/g, '');
  announce(`「#${id}」はこのページにない。${title === undefined ? '' : `近い節: ${title}`}`);
}
