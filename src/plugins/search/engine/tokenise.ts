import {fold} from './fold';

/** A stretch of a text in one writing system. */
export interface Run {
  readonly script: 'latin' | 'japanese';
  /** As written, after NFKC. */
  readonly text: string;
}

const runForm =
  /(?<latin>[A-Za-z0-9]+(?:[-_.:'][A-Za-z0-9]+)*)|(?<japanese>[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/gu;

/** The words of Latin letters and the stretches of Japanese of a text, in order. Signs and spaces separate. */
export function splitRuns(text: string): Run[] {
  return [
    ...text
      .normalize('NFKC')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .matchAll(runForm),
  ].map(({groups}) =>
    groups?.latin === undefined
      ? {script: 'japanese', text: groups?.japanese ?? ''}
      : {script: 'latin', text: groups.latin},
  );
}

/** A Latin word without its plural ending. */
function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) {
    return word;
  }
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/**
 * A Latin word as searched: the whole without signs first, then the parts of `kebab-case`, `snake_case` and `camelCase`
 * and of letters against digits. `Route53` gives `route53`, `route`, `53`; `X-Ray` gives `xray`, `ray`.
 */
export function latinTokens(word: string): string[] {
  const whole = singular(word.replace(/[^A-Za-z0-9]/g, '').toLowerCase());
  const parts = word
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=\d)/)
    .filter((part) => part.length > 1)
    .map((part) => singular(part.toLowerCase()));
  return [...new Set([whole, ...parts])];
}

/** Overlapping pairs of letters of a folded Japanese stretch; the letter itself where there is only one. */
export function bigrams(folded: string): string[] {
  return folded.length < 2
    ? [folded].filter(Boolean)
    : Array.from({length: folded.length - 1}, (_, index) => folded.slice(index, index + 2));
}

/**
 * Every token of a text, for the index. Neighbouring Latin words are also joined (`CloudWatch Logs` → `cloudwatchlog`).
 */
export function tokenise(text: string): string[] {
  const runs = splitRuns(text);
  return runs.flatMap(({script, text: run}, index) => {
    if (script === 'japanese') {
      return bigrams(fold(run));
    }
    const next = runs[index + 1];
    return [
      ...latinTokens(run),
      ...(next?.script === 'latin'
        ? latinTokens(run.replace(/\W/g, '') + next.text.replace(/\W/g, '').toLowerCase()).slice(0, 1)
        : []),
    ];
  });
}
