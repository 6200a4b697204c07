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

type Place = Pick<Finding, 'file' | 'line'>;

/** The last place that writes each string and each key, in a file of the data or the files of a folder. */
function indexPlaces(file: string): ReadonlyMap<string, Place> {
  const whole = path.join(root, file);
  if (!existsSync(whole)) {
    return new Map();
  }
  const files = statSync(whole).isDirectory() ? listFiles(whole).map((name) => `${file}${name}`) : [file];
  return new Map(
    files.flatMap((name) =>
      readFileSync(path.join(root, name), 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          // What stands between any two quotes: a pattern of pairs is put off by an apostrophe in another string.
          [...text.split("'").slice(1, -1), text.trim().replace(/:.*/, '')].map((entry): [string, Place] => [
            entry,
            {file: name, line: index + 1},
          ]),
        ),
    ),
  );
}

/** The messages for faults: `file:line: problem`, then the mend on a line of its own. */
export function formatFindings(findings: readonly Finding[]): string {
  // Thousands of faults may stand in one file, which is read once.
  const indexes = new Map<string, ReadonlyMap<string, Place>>();
  const locate = ({file, line, entry}: Finding): Place => {
    if (entry === undefined) {
      return {file, line};
    }
    const index = indexes.get(file) ?? indexPlaces(file);
    indexes.set(file, index);
    return index.get(entry) ?? {file, line};
  };
  return findings
    .map((finding) => {
      const {file, line} = locate(finding);
      return `${file}:${line}: ${finding.problem}\n    直し方: ${finding.mend}`;
    })
    .join('\n');
}

/** The message for a fault. */
export const formatFinding = (finding: Finding): string => formatFindings([finding]);

/**
 * Stops on faults, all at once.
 * @param what what is at fault, as the message says it: 「内容」
 * @throws Error that lists every finding, where there is any
 */
export function refuse(what: string, findings: readonly Finding[]): void {
  if (findings.length > 0) {
    throw new Error(`${what}の誤りが ${findings.length} 件ある\n${formatFindings(findings)}`);
  }
}
