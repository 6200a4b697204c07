import {tallyAnswers} from '../../records/progress';
import type {Progress} from '../../records/progress';
import type {Outline} from './outline';

/** What a line of the sidebar says of its reader. */
export interface Mark {
  /** As seen. */
  readonly sign: string;
  /** As read out, and under the pointer. */
  readonly words: string;
}

/** What is known of the reader. */
export interface Done {
  readonly read: ReadonlySet<string>;
  readonly progress: Progress;
}

type Outlined = Pick<Outline, 'groups' | 'asked'>;

const all = '✓';

/** Whether a page is done: all its questions answered rightly, or, where it asks none, read. */
function isDone(path: string, {asked}: Outlined, {read, progress}: Done): boolean {
  const ids = asked[path];
  return ids === undefined ? read.has(path) : tallyAnswers(progress, ids).right === ids.length;
}

/**
 * The mark of a line.
 * @param path where the line leads
 * @returns none where nothing was done
 */
export function markOf(path: string, outline: Outlined, done: Done): Mark | undefined {
  const {groups, asked} = outline;
  const {read, progress} = done;
  const pages = groups[path];
  if (pages !== undefined) {
    const count = pages.filter((page) => isDone(page, outline, done)).length;
    const verb = pages.some((page) => page in asked) ? '合格' : '読んだ';
    const share = `${count}/${pages.length}`;
    return count === 0 ? undefined : {sign: count === pages.length ? all : share, words: `${verb} ${share} ページ`};
  }
  const ids = asked[path];
  if (ids !== undefined) {
    const {right, wrong} = tallyAnswers(progress, ids);
    const share = `${right}/${ids.length}`;
    if (right === ids.length) {
      return {sign: all, words: `合格 ${share}`};
    }
    return right + wrong === 0 ? undefined : {sign: share, words: `正解 ${share}`};
  }
  return read.has(path) ? {sign: all, words: '読んだ'} : undefined;
}
