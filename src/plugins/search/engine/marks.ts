import {foldWithPositions} from './fold';
import type {Folded} from './fold';
import {remember} from './remember';

/** A stretch of a text, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, matched or not. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

const wordSign = /[\p{L}\p{N}]/u;
const latinSign = /[a-z0-9]/;

/** The letters of a folded text, and where each stands in it. */
interface Tight {
  readonly folded: Folded;
  readonly letters: string;
  readonly from: readonly number[];
}

function tighten(text: string): Tight {
  const folded = foldWithPositions(text);
  let letters = '';
  const from: number[] = [];
  for (let index = 0; index < folded.text.length; index++) {
    const sign = folded.text[index] ?? '';
    if (wordSign.test(sign)) {
      letters += sign;
      from.push(index);
    }
  }
  return {folded, letters, from};
}

const tightened = new Map<string, Tight>();
/** Headings and texts of what is shown, and was just before. */
const mostTexts = 60;

/**
 * Where folded, tight words stand in a text as written, in order, without overlaps. A Latin word only counts from the
 * start of a word.
 * @param literals words as `normalise` gives them
 */
export function findMarks(text: string, literals: readonly string[]): Range[] {
  const {folded, letters, from} = remember(tightened, mostTexts, text, () => tighten(text));
  const ranges: Range[] = [];
  for (const literal of literals) {
    if (literal === '') {
      continue;
    }
    for (let found = letters.indexOf(literal); found !== -1; found = letters.indexOf(literal, found + 1)) {
      const first = from[found] ?? 0;
      const latinBefore = latinSign.test(literal[0] ?? '') && first > 0 && latinSign.test(folded.text[first - 1] ?? '');
      if (!latinBefore) {
        const start = folded.at[first] ?? 0;
        const afterLast = (from[found + literal.length - 1] ?? 0) + 1;
        const last = folded.at[afterLast - 1] ?? 0;
        // Long vowel marks and doubled consonants leave no letter behind; the mark covers them up to the next letter.
        let next = afterLast;
        while ((folded.at[next] ?? text.length) <= last) {
          next += 1;
        }
        let end = folded.at[next] ?? text.length;
        const [own = ''] = /^[^][\u3099\u309a\uff9e\uff9f]?[ーっッｰｯ]*/u.exec(text.slice(last, end)) ?? [];
        end = Math.min(end, last + own.length);
        ranges.push({start, end});
      }
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of ranges) {
    const before = merged.at(-1);
    if (before !== undefined && range.start <= before.end) {
      merged[merged.length - 1] = {start: before.start, end: Math.max(before.end, range.end)};
    } else {
      merged.push(range);
    }
  }
  return merged;
}

/** A text cut at its marks. */
export function markParts(text: string, ranges: readonly Range[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const {start, end} of ranges) {
    if (start > at) {
      parts.push({text: text.slice(at, start), marked: false});
    }
    parts.push({text: text.slice(start, end), marked: true});
    at = end;
  }
  if (at < text.length) {
    parts.push({text: text.slice(at), marked: false});
  }
  return parts;
}

/** Letters of an excerpt. */
const excerptLength = 110;
/** So many letters before its first mark leave that room. */
const farBefore = 70;

/** The stretch of a text with the most marks, from the start of a line or at least a sentence, with its marks. */
export function excerpt(text: string, literals: readonly string[]): MarkedPart[] {
  const marks = findMarks(text, literals);
  let start = 0;
  let most = 0;
  for (const mark of marks) {
    const within = marks
      .filter((other) => other.start >= mark.start && other.end <= mark.start + excerptLength)
      .reduce((sum, {start: s, end: e}) => sum + e - s, 0);
    if (within > most) {
      most = within;
      start = mark.start;
    }
  }
  const before = text.slice(0, start);
  const lineAt = before.lastIndexOf('\n') + 1;
  const sentenceAt = Math.max(lineAt, before.lastIndexOf('。') + 1);
  const whole = start - lineAt < farBefore ? lineAt : sentenceAt;
  const isCut = start - whole >= farBefore;
  const from = isCut ? start - 24 : whole;
  const to = Math.min(text.length, from + excerptLength);
  const parts = markParts(
    text.slice(from, to),
    marks
      .filter((mark) => mark.start < to && mark.end > from)
      .map((mark) => ({start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from})),
  );
  return [
    ...(isCut ? [{text: '…', marked: false}] : []),
    ...parts,
    ...(to < text.length ? [{text: '…', marked: false}] : []),
  ];
}
