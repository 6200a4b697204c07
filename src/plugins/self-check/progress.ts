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
 * @param text what the storage holds; null where it holds nothing
 */
export function readProgress(text: string | null): Progress {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '');
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

/** The text that the storage keeps. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** The progress with one more answer; a newer answer replaces the one before. */
export function recordAnswer(progress: Progress, id: string, isRight: boolean): Progress {
  return {...progress, [id]: isRight ? 'right' : 'wrong'};
}

/** A tally in words. */
export function describeTally({right, wrong, open}: Tally): string {
  return `正解 ${right} 問、まちがい ${wrong} 問、まだ ${open} 問（全 ${right + wrong + open} 問）`;
}

/** Counts the answers to the given questions. */
export function tallyAnswers(progress: Progress, ids: readonly string[]): Tally {
  const count = (result: 'right' | 'wrong'): number => ids.filter((id) => progress[id] === result).length;
  return {right: count('right'), wrong: count('wrong'), open: ids.filter((id) => progress[id] === undefined).length};
}
