import type {Entry} from '../engine/entries';
import {normalise} from '../engine/normal';
import {bigrams, splitRuns} from '../engine/tokenise';

/** How texts and queries are written for Pagefind. */
export interface Writing {
  /** What the pages say that they are written in: Pagefind segments some languages and stems others. */
  readonly lang: string;
  readonly write: (text: string) => string;
}

/** As they are, for Pagefind's own segmenter. */
export const asWritten: Writing = {lang: 'ja', write: (text) => text};

/** In normal form, Japanese as pairs of letters; under a code of no language, so that no pair is cut or stemmed. */
export const inPairs: Writing = {
  lang: 'zxx',
  write: (text) =>
    splitRuns(text)
      .flatMap(({script, text: run}) =>
        script === 'latin' ? run.split(/[^A-Za-z0-9]/).map(normalise) : bigrams(normalise(run)),
      )
      .join(' '),
};

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An entry as a page of its own, what it is called in headings: Pagefind weighs them by their level. */
export function toHtml({page, section, phrases: [heading = '', ...words]}: Entry, {lang, write}: Writing): string {
  const said = (text: string): string => escapeHtml(write(text));
  return (
    `<html lang="${lang}"><body data-pagefind-body><h1>${said(heading)}</h1><h2>${said(page.title)}</h2>` +
    `<h3>${words.map(said).join(' ')}</h3><p>${said(section.text)}</p></body></html>`
  );
}

/** Scores by what was found. */
export type Scores = ReadonlyMap<string, number>;

/** A word of a query: what it says, and what each way to say it found, the reader's own first. */
export interface AskedWord {
  readonly weight: number;
  readonly found: readonly Scores[];
}

/** Words asked one by one: the sum of what each scores in the best of its ways. */
export function sumScores(words: readonly AskedWord[], otherWord: number): Scores {
  const sums = new Map<string, number>();
  for (const {weight, found} of words) {
    const best = new Map<string, number>();
    for (const [place, scores] of found.entries()) {
      for (const [id, score] of scores) {
        best.set(id, Math.max(best.get(id) ?? 0, score * (place === 0 ? 1 : otherWord)));
      }
    }
    for (const [id, score] of best) {
      sums.set(id, (sums.get(id) ?? 0) + score * weight);
    }
  }
  return sums;
}

/** The best, first. */
export const listBest = (scores: Scores, limit: number): string[] =>
  [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([id]) => id);

/** A table of Markdown. */
export const toTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
