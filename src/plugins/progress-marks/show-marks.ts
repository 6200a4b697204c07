/** Fetched once there is something to show: marks the lines of the sidebar, and the page itself. */
import outline from '@generated/progress-marks/default/outline.json';
import {announce} from '../../components/announce/announce';
import {loadProgress} from '../../records/progress';
import {recordKeys, writeRecord} from '../../records/storage';
import {pageOf} from './keep-read';
import {markOf} from './mark-of';
import type {Mark} from './mark-of';
import {loadRead} from './read-pages';

/** Leaves alone what says the same already. */
function markLine(link: HTMLAnchorElement, mark: Mark | undefined): void {
  const before = link.querySelector<HTMLElement>('.line-mark');
  if (before?.title === mark?.words) {
    return;
  }
  before?.remove();
  if (mark !== undefined) {
    const span = document.createElement('span');
    span.className = 'line-mark';
    span.setAttribute('role', 'img');
    span.title = mark.words;
    span.textContent = mark.sign;
    link.append(span);
  }
}

/** Takes away what is kept, if the reader means it. */
function forgetRecords(): void {
  if (window.confirm('読んだ印と、問題の答えの記録を、すべて消す')) {
    writeRecord(recordKeys.readPages, '');
    writeRecord(recordKeys.progress, '');
    announce('記録を消した');
  }
}

/** Says how much is kept, where it can be taken away. */
function tellKept(read: number, answered: number): void {
  const button = document.querySelector<HTMLButtonElement>('.forget-records button');
  if (button !== null) {
    button.disabled = read + answered === 0;
    button.onclick = forgetRecords;
    button.previousElementSibling?.replaceChildren(`読んだページ ${read}、答えた問題 ${answered}`);
  }
}

/** Shows what is kept: in the sidebar, in the menu of a phone where it is open, and on the page. */
export function showMarks(): void {
  const progress = loadProgress();
  const read = loadRead(outline.moved);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.menu__link')) {
    markLine(link, markOf(link.pathname, outline, {read, progress}));
  }
  const box = document.querySelector<HTMLInputElement>('.read-toggle input');
  if (box !== null) {
    box.checked = read.has(pageOf(window.location.pathname));
  }
  tellKept(read.size, Object.keys(progress).length);
}
