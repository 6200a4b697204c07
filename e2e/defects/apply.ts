import type {Edit} from './seed';

/** A file before and after an edit; `undefined` where there is none. */
export interface Change {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Text of a file as it is, with what came before this edit; `undefined` where it is not there. */
export type ReadText = (file: string) => string | undefined;

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Line of an offset, 1-based. */
const lineAt = (text: string, offset: number): number => countOf(text.slice(0, offset), '\n') + 1;

/**
 * What an edit changes.
 * @throws Error where the seed is stale: what it changes is not there as it says
 */
export function planEdit(edit: Edit, read: ReadText): Change[] {
  const {file} = edit;
  const before = read(file);
  const stale = (problem: string): Error =>
    new Error(`${file}: ${problem}。直し方: 種の edits を今のファイルに合わせる`);
  if ('create' in edit) {
    if (before !== undefined) {
      throw stale('作るファイルがもうある');
    }
    return [{file, before, after: edit.create}];
  }
  if (before === undefined) {
    throw stale('ファイルがない');
  }
  if ('remove' in edit) {
    return [{file, before, after: undefined}];
  }
  if ('moveTo' in edit) {
    return [
      {file, before, after: undefined},
      {file: edit.moveTo, before: read(edit.moveTo), after: before},
    ];
  }
  const count = countOf(before, edit.find);
  if (count !== 1 || edit.find === edit.put) {
    throw stale(`「${edit.find}」が ${count} か所にある（1 か所だけにする）`);
  }
  return [{file, before, after: before.replace(edit.find, () => edit.put)}];
}

/** First line that a change makes another, 1-based; 1 for a file that came or went. */
export function findChangedLine({before, after}: Change): number {
  if (before === undefined || after === undefined) {
    return 1;
  }
  let at = 0;
  while (before[at] === after[at]) {
    at += 1;
  }
  return lineAt(after, at);
}

/**
 * The line of a text that stands once.
 * @throws Error where it does not: the seed is stale
 */
export function findLine(file: string, text: string, part: string): number {
  const count = countOf(text, part);
  if (count !== 1) {
    throw new Error(`${file}: at の「${part}」が ${count} か所にある。直し方: 1 行だけにある文にする`);
  }
  return lineAt(text, text.indexOf(part));
}
