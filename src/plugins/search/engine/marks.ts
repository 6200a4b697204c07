import {readLetter} from './normal';
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

const latinSign = /[a-z0-9]/;
/** A character with the mark that voices it. */
const cluster = /[^][\u3099\u309a\uff9e\uff9f]?/gu;

/** The letters of a text in normal form, plurals left, and where each begins and ends in it. */
interface Tight {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function tighten(text: string): Tight {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text.match(cluster) ?? []) {
    const {kept, script} = readLetter(character);
    letters += kept;
    // Long vowel marks and doubled consonants leave no letter behind: they belong to the one before.
    if (kept === '' && script !== 'sign' && ends.at(-1) === at) {
      ends[ends.length - 1] = at + character.length;
    }
    while (starts.length < letters.length) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return {letters, starts, ends};
}

const tightened = new Map<string, Tight>();
/** Headings and texts of what is shown, and was just before. */
const mostTexts = 60;

/**
 * Where words stand in a text as written, in order, without overlaps. A Latin word only counts from the start of a
 * word.
 * @param literals words as `normalise` gives them
 */
export function findMarks(text: string, literals: readonly string[]): Range[] {
  const {letters, starts, ends} = remember(tightened, mostTexts, text, () => tighten(text));
  const ranges: Range[] = [];
  for (const literal of literals.filter(Boolean)) {
    const isLatin = latinSign.test(literal.charAt(0));
    for (let found = letters.indexOf(literal); found !== -1; found = letters.indexOf(literal, found + 1)) {
      const start = starts[found] ?? 0;
      const isInside = isLatin && latinSign.test(letters.charAt(found - 1)) && (ends[found - 1] ?? 0) >= start;
      if (!isInside) {
        ranges.push({start, end: ends[found + literal.length - 1] ?? start});
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
  for (const [place, mark] of marks.entries()) {
    let within = 0;
    for (let at = place; (marks[at]?.end ?? Infinity) <= mark.start + excerptLength; at++) {
      within += (marks[at]?.end ?? 0) - (marks[at]?.start ?? 0);
    }
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
