import {changeRecord, readRecord, recordKeys} from './storage';

/** What a reader got right and wrong, by question id. Kept in the browser only. */
export type Progress = Readonly<Record<string, 'right' | 'wrong'>>;

/** How many of a set of questions were answered, and how. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

/**
 * Reads what {@link writeProgress} wrote. What is no progress counts as none: storage belongs to the reader, who may
 * have changed it.
 * @param text what the storage holds; empty where it holds nothing
 */
export function readProgress(text: string): Progress {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([id, result]) => (result === 'right' || result === 'wrong' ? [[id, result]] : [])),
  );
}

/** The text that the storage keeps; empty for no progress. */
export function writeProgress(progress: Progress): string {
  return Object.keys(progress).length === 0 ? '' : JSON.stringify(progress);
}

/** The progress with one more answer; a newer answer replaces the one before. */
export function recordAnswer(progress: Progress, id: string, isRight: boolean): Progress {
  return {...progress, [id]: isRight ? 'right' : 'wrong'};
}

/** Counts the answers to the given questions. */
export function tallyAnswers(progress: Progress, ids: readonly string[]): Tally {
  const count = (result: 'right' | 'wrong'): number => ids.filter((id) => progress[id] === result).length;
  return {right: count('right'), wrong: count('wrong'), open: ids.filter((id) => progress[id] === undefined).length};
}

/** The progress as it stands now, in whatever tab it was made. */
export const loadProgress = (): Progress => readProgress(readRecord(recordKeys.progress));

/**
 * Adds one answer to what stands now.
 * @returns whether it will be known on the next page
 */
export function keepAnswer(id: string, isRight: boolean): Promise<boolean> {
  return changeRecord(recordKeys.progress, (text) => writeProgress(recordAnswer(readProgress(text), id, isRight)));
}
