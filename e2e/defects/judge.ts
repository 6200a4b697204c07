import {stripVTControlCharacters} from 'node:util';

/** What the message of a defect has to hold. */
export interface Expected {
  readonly file: string;
  /** `undefined` where only what readers get shows the fault, which has no lines. */
  readonly line: number | undefined;
  readonly says: string;
  readonly mend: string;
}

/** What came of a defect. */
export interface Verdict {
  readonly outcome: 'caught' | 'poor' | 'survivor' | 'astray';
  /** What the message lacks; empty for what is caught. */
  readonly lacks: readonly ('file' | 'line' | 'mend')[];
  /** The line that says it. */
  readonly message: string;
}

/** A message's file stands so many lines before what it says at most, and its mend as many after. */
const reach = 12;

/** A text as a pattern that finds it. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a passage names the line of a file: `a.ts:12`, `a.ts(12,5)`, or `12:5` in the block below its name. */
function namesLine(passage: string, file: string, line: number): boolean {
  const name = escapeRegExp(file);
  return new RegExp(`${name}(?::${line}(?!\\d)|\\(${line},|[^\\n]*\\n(?:[^\\n]+\\n)*?\\s+${line}:\\d+\\s)`).test(
    passage,
  );
}

function findLacks(passage: string, {file, line, mend}: Expected): Verdict['lacks'] {
  return [
    ...(passage.includes(file) ? [] : (['file'] as const)),
    ...(line === undefined || namesLine(passage, file, line) ? [] : (['line'] as const)),
    ...(passage.includes(mend) ? [] : (['mend'] as const)),
  ];
}

/**
 * Judges a run of a check over a defect.
 * @param isRed whether the check failed
 * @param output all that it wrote
 */
export function judge(isRed: boolean, output: string, expected: Expected): Verdict {
  if (!isRed) {
    return {outcome: 'survivor', lacks: [], message: ''};
  }
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const passages = lines.flatMap((line, index) =>
    line.includes(expected.says)
      ? [{line, lacks: findLacks(lines.slice(Math.max(0, index - reach), index + reach + 1).join('\n'), expected)}]
      : [],
  );
  const [best] = passages.sort((a, b) => a.lacks.length - b.lacks.length);
  if (best === undefined) {
    return {outcome: 'astray', lacks: [], message: lines.filter((line) => line.trim() !== '').at(-1) ?? ''};
  }
  return {outcome: best.lacks.length === 0 ? 'caught' : 'poor', lacks: best.lacks, message: best.line.trim()};
}
