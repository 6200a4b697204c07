import {closest, distance} from 'fastest-levenshtein';
import {announce} from '../../components/announce/announce';
import {readTitle} from '../../components/copy-link/link-forms';

/** What has no heading, a figure or an entry, is named by the button that copies its link. */
function titleOf(target: Element): string {
  const button = document.querySelector<HTMLButtonElement>(`[data-link-to="${target.id}"] > [aria-label]`);
  return button === null ? target.textContent : readTitle(button.getAttribute('aria-label') ?? '', button.title);
}

/** Says that a page has no such id, and which of its sections may be meant. */
export function tellMissing(id: string): void {
  // Neither parts of drawings nor old addresses have a title.
  const targets = [...document.querySelectorAll('main [id]:not(svg *, .anchor-alias)')];
  const near = closest(
    id,
    targets.map((target) => target.id),
  );
  const target = targets.find((each) => each.id === near && distance(id, near) <= near.length / 2);
  announce(`「#${id}」はこのページにない。${target === undefined ? '' : `近い節: ${titleOf(target)}`}`);
}
