/** A stretch of a text in one writing system. */
export interface Run {
  readonly script: 'latin' | 'japanese';
  /** As written, after NFKC. */
  readonly text: string;
}

const runForm = /[A-Za-z0-9]+(?:[-_.:'][A-Za-z0-9]+)*|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu;

/** The words of Latin letters and the stretches of Japanese of a text, in order. Signs and spaces separate. */
export function splitRuns(text: string): Run[] {
  const runs = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .matchAll(runForm);
  return [...runs].map(([run]) => ({script: /^\w/.test(run) ? 'latin' : 'japanese', text: run}));
}

/** Overlapping pairs of letters of a stretch in normal form; the letter itself where there is only one. */
export function bigrams(folded: string): string[] {
  return folded.length < 2
    ? [folded].filter(Boolean)
    : Array.from({length: folded.length - 1}, (_, index) => folded.slice(index, index + 2));
}
