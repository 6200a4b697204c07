import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {listFiles} from './list-files';

/** One fault of the content, with its place and its mend. */
export interface Finding {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What of the data is at fault, as `file`, or one of the folder `file`, writes it: the place is looked up by it. */
  readonly entry?: string;
  readonly problem: string;
  readonly mend: string;
}

const root = path.resolve(__dirname, '../..');

/** The last place that writes the entry, as a string or as a key: where two have it, that is the second. */
function locate(finding: Finding): Finding {
  const {file, entry} = finding;
  const whole = path.join(root, file);
  if (entry === undefined || !existsSync(whole)) {
    return finding;
  }
  const files = statSync(whole).isDirectory() ? listFiles(whole).map((name) => `${file}${name}`) : [file];
  const places = files.flatMap((name) =>
    readFileSync(path.join(root, name), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        text.includes(`'${entry}'`) || text.trim().startsWith(`${entry}:`) ? [{file: name, line: index + 1}] : [],
      ),
  );
  return {...finding, ...places.at(-1)};
}

/** The message for a fault: `file:line: problem`, then the mend on a line of its own. */
export function formatFinding(finding: Finding): string {
  const {file, line, problem, mend} = locate(finding);
  return `${file}:${line}: ${problem}\n    直し方: ${mend}`;
}

/**
 * Stops on faults, all at once.
 * @param what what is at fault, as the message says it: 「内容」
 * @throws Error that lists every finding, where there is any
 */
export function refuse(what: string, findings: readonly Finding[]): void {
  if (findings.length > 0) {
    throw new Error(`${what}の誤りが ${findings.length} 件ある\n${findings.map(formatFinding).join('\n')}`);
  }
}
