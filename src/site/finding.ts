/** One fault of the content, with its place and its mend. */
export interface Finding {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly problem: string;
  readonly mend: string;
}

/** The message for a fault: `file:line: problem`, then the mend on a line of its own. */
export function formatFinding({file, line, problem, mend}: Finding): string {
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
