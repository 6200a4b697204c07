import {loanLetter, normaliseLines, startOfWord} from './normal';
import type {Normal} from './normal';
import type {Alternative} from './query';
import type {Weights} from './weights';

/** Lines that hold a word, in order. */
export interface Hits {
  readonly lines: readonly number[];
  /** How well each does, up to 1. */
  readonly best: readonly number[];
  /** The same, added up over the places where it stands. */
  readonly sums: readonly number[];
}

/** Loan words of lines in normal form: where each begins and ends. */
function* findLoans({text, marks}: Normal): Generator<{readonly word: string; readonly start: number}> {
  for (let start = 0; start < marks.length; start++) {
    if (((marks[start] ?? 0) & loanLetter) !== 0) {
      let end = start + 1;
      while (((marks[end] ?? 0) & loanLetter) !== 0 && ((marks[end] ?? 0) & startOfWord) === 0) {
        end += 1;
      }
      yield {word: text.slice(start, end), start};
      start = end - 1;
    }
  }
}

/** The loan words that stand alone somewhere in the lines. */
function collectLoans(lines: Normal): ReadonlySet<string> {
  return new Set([...findLoans(lines)].map(({word}) => word).filter((word) => word.length > 1));
}

/** Cuts a compound loan word into words that stand alone elsewhere, the fewest; itself where there are none. */
export function cutCompound(word: string, known: ReadonlySet<string>): readonly string[] {
  for (let size = word.length - 2; size > 1; size--) {
    if (known.has(word.slice(0, size))) {
      const rest = word.slice(size);
      const parts = known.has(rest) ? [rest] : cutCompound(rest, known);
      if (known.has(rest) || parts.length > 1) {
        return [word.slice(0, size), ...parts];
      }
    }
  }
  return [word];
}

/**
 * Lines in normal form, ready to be looked through: inside of a compound of loan words that stand alone in other lines,
 * each of them begins a word.
 */
export function normaliseColumn(source: readonly string[]): Normal {
  const lines = normaliseLines(source);
  const known = collectLoans(lines);
  const cut = new Map<string, readonly string[]>();
  for (const {word, start} of findLoans(lines)) {
    let parts = cut.get(word);
    if (parts === undefined) {
      parts = cutCompound(word, known);
      cut.set(word, parts);
    }
    let at = start;
    for (const part of parts) {
      lines.marks[at] = (lines.marks[at] ?? 0) | startOfWord;
      at += part.length;
    }
  }
  return lines;
}

/** The line that holds a place, at or after one. */
function lineAt(lines: Int32Array, place: number, from: number): number {
  if (place < (lines[from + 1] ?? 0)) {
    return from;
  }
  let low = from;
  let high = lines.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= place) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * Finds the lines that hold a literal.
 * @param grade how well it stands between two places
 */
function scan({text, lines}: Normal, literal: string, grade: (start: number, end: number) => number): Hits {
  const found: number[] = [];
  const best: number[] = [];
  const sums: number[] = [];
  let line = 0;
  for (let start = text.indexOf(literal); start !== -1; start = text.indexOf(literal, start + 1)) {
    line = lineAt(lines, start, line);
    const value = grade(start, start + literal.length);
    const last = found.length - 1;
    if (found[last] === line) {
      best[last] = Math.max(value, best[last] ?? 0);
      sums[last] = value + (sums[last] ?? 0);
    } else if (value > 0) {
      found.push(line);
      best.push(value);
      sums.push(value);
    }
  }
  return {lines: found, best, sums};
}

const latin = /[a-z0-9]/;

/** How well the lines hold a word: whole, or where another begins or ends with it. */
export function findHits(column: Normal, {literal, isLoan, isOwn}: Alternative, weights: Weights): Hits {
  const {marks} = column;
  const startsLatin = latin.test(literal.charAt(0));
  const endsLatin = latin.test(literal.charAt(literal.length - 1));
  // Another word for the reader's must not be a part of a third: ロール in コントロール.
  const part = isLoan && !isOwn ? 0 : weights.part;
  return scan(column, literal, (start, end) => {
    const first = marks[start] ?? 0;
    const next = marks[end] ?? 0;
    if ((first & startOfWord) === 0 && (startsLatin || (first & loanLetter) !== 0)) {
      return startsLatin ? 0 : part;
    }
    return (next & startOfWord) === 0 && (endsLatin || (next & loanLetter) !== 0) ? part : 1;
  });
}

/** The lines that hold a pair of letters. */
export const findPair = (column: Normal, pair: string): Hits => scan(column, pair, () => 1);
