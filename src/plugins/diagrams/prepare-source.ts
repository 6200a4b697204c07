import {breakLabel} from '../../japanese/line-breaks';

/** Greatest width of a label's line in half-width characters, by what carries it. */
const limits = {node: 20, edge: 16, frame: 36} as const;

const isStatement = /^\s*(?:accTitle|accDescr|click|class|direction)\b/;

const breakInto = (label: string, limit: number): string => breakLabel(label, limit).join('<br/>');

function prepareFlowchartLine(line: string): string {
  const limit = /^\s*subgraph\b/.test(line) ? limits.frame : limits.node;
  return line
    .replace(/"([^"]+)"/g, (_, label: string) => `"${breakInto(label, limit)}"`)
    .replace(/\|([^|"]+)\|/g, (_, label: string) => `|${breakInto(label, limits.edge)}|`);
}

function prepareSequenceLine(line: string): string {
  return line
    .replace(/^(\s*(?:participant|actor)\s+\S+\s+as\s+)(.+)$/, (_, head: string, label: string) => head + breakInto(label, limits.node))
    .replace(/^(\s*(?:note\s.*?|\w+\s*-?[-<].*?):\s*)(.+)$/i, (_, head: string, label: string) => head + breakInto(label, limits.node));
}

function prepareStateLine(line: string): string {
  return line
    .replace(/"([^"]+)"/g, (_, label: string) => `"${breakInto(label, limits.node)}"`)
    .replace(/^(\s*[^":]+:\s*)(.+)$/, (_, head: string, label: string) => head + breakInto(label, limits.edge));
}

const kinds: readonly (readonly [head: RegExp, prepare: (line: string) => string])[] = [
  [/^(?:flowchart|graph)\b/, prepareFlowchartLine],
  [/^sequenceDiagram\b/, prepareSequenceLine],
  [/^stateDiagram\b/, prepareStateLine],
];

/**
 * Sets the line breaks of every label in a mermaid text. The number of lines stays, so that a line of an error is a line
 * of the source. Kinds of diagram that it does not know are left as they are.
 */
export function prepareSource(source: string): string {
  const lines = source.split('\n');
  const head = lines.find((line) => line.trim() !== '' && !/^\s*%%/.test(line))?.trim() ?? '';
  const prepare = kinds.find(([form]) => form.test(head))?.[1];
  return prepare === undefined ? source : lines.map((line) => (isStatement.test(line) ? line : prepare(line))).join('\n');
}

/** The value of `accTitle: …` or `accDescr: …`; empty where there is none. */
export function readAccessibleText(source: string, key: 'accTitle' | 'accDescr'): string {
  return new RegExp(`^\\s*${key}\\s*:\\s*(.+?)\\s*$`, 'm').exec(source)?.[1] ?? '';
}

/** Classes that `class id[,id] name` lines give to edges. Mermaid drops them where no classDef stands behind. */
export function readAssignedClasses(source: string): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [, ids, name] of source.matchAll(/^\s*class\s+(\S+)\s+([\w-]+)\s*;?\s*$/gm)) {
    for (const id of ids?.split(',') ?? []) {
      classes.set(id, name ?? '');
    }
  }
  return classes;
}
