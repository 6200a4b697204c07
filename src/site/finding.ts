import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {listFiles} from './list-files';

/** One fault of the content, with its place and its mend. */
export interface Finding {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly problem: string;
  readonly mend: string;
  /**
   * For an entry of `src/data/`, of which a check knows neither file nor line: what stands on its line, then, where that
   * is not yet the place, what stands on a line below. `file` is then the file or folder (`/` behind it) to look in.
   */
  readonly entry?: readonly [string, ...string[]];
}

/** The finding at the line of its entry: the last one, since of two that are alike the later is at fault. */
function placeEntry(finding: Finding, siteDir: string): Finding {
  const {file, entry} = finding;
  const whole = path.join(siteDir, file);
  if (entry === undefined || !existsSync(whole)) {
    return finding;
  }
  const [first, ...below] = entry;
  const files = statSync(whole).isDirectory() ? listFiles(whole).map((name) => `${file}${name}`) : [file];
  for (const each of files.filter((name) => name.endsWith('.ts')).reverse()) {
    const lines = readFileSync(path.join(siteDir, each), 'utf8').split('\n');
    const start = lines.map((line) => line.includes(first)).lastIndexOf(true);
    if (start !== -1) {
      const at = below.reduce((from, text) => {
        const next = lines.findIndex((line, index) => index >= from && line.includes(text));
        return next === -1 ? from : next;
      }, start);
      return {...finding, file: each, line: at + 1};
    }
  }
  return finding;
}

/** The message for a fault: `file:line: problem`, then the mend on a line of its own. */
export function formatFinding({file, line, problem, mend}: Finding): string {
  return `${file}:${line}: ${problem}\n    直し方: ${mend}`;
}

/**
 * Stops on faults, all at once.
 * @param what what is at fault, as the message says it: 「内容」
 * @param siteDir where the files of the findings stand; the project's root by default
 * @throws Error that lists every finding, where there is any
 */
export function refuse(
  what: string,
  findings: readonly Finding[],
  siteDir: string = path.resolve(__dirname, '../..'),
): void {
  if (findings.length > 0) {
    const told = findings.map((finding) => formatFinding(placeEntry(finding, siteDir)));
    throw new Error(`${what}の誤りが ${findings.length} 件ある\n${told.join('\n')}`);
  }
}
