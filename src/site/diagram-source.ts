/** What carries a label: a node (also a participant or a note), an edge or a frame around nodes. */
export type LabelCarrier = 'node' | 'edge' | 'frame';

/** One label of a mermaid text, as written. */
interface DiagramLabel {
  readonly text: string;
  readonly carrier: LabelCarrier;
  /** 1-based in the mermaid text. */
  readonly line: number;
}

/** One line of a mermaid text. */
interface DiagramLine {
  readonly content: string;
  /** 1-based in the mermaid text. */
  readonly line: number;
  /** `words` name, describe or link the diagram; `comment` is dropped by mermaid before it counts lines. */
  readonly kind: 'comment' | 'words' | 'drawn';
}

/** What mermaid's drawing does not tell of a flowchart: which part belongs to which. */
export interface DiagramGraph {
  /** Both ends of the edges that have an id of their own, by that id. */
  readonly edgeEnds: ReadonlyMap<string, readonly [from: string, to: string]>;
  /** The frames around each word that may be a node, outermost first. */
  readonly frames: ReadonlyMap<string, readonly string[]>;
}

/** What is read from a mermaid text without drawing it. */
export interface DiagramSource {
  /** The mermaid text, as written. */
  readonly source: string;
  /** accTitle: caption and accessible name; empty where there is none. */
  readonly title: string;
  /** accDescr; empty where there is none. */
  readonly description: string;
  readonly lines: readonly DiagramLine[];
  readonly labels: readonly DiagramLabel[];
  /** Addresses of `click … href`. */
  readonly links: readonly {readonly address: string; readonly line: number}[];
  readonly frames: readonly DiagramFrame[];
  /** Nodes that show the icon of a service: the icon's name in its pack, `aws-s3`. */
  readonly icons: readonly {readonly name: string; readonly line: number}[];
  /** Classes that `class id[,id] name` lines give. Mermaid drops those of edges and of nodes with an icon. */
  readonly classes: ReadonlyMap<string, string>;
  readonly graph: DiagramGraph;
}

/** A `subgraph`. */
interface DiagramFrame {
  readonly id: string;
  readonly title: string;
  /** 1 for a frame that is in no other. */
  readonly depth: number;
  /** 1-based in the mermaid text. */
  readonly line: number;
}

type RewriteLabel = (label: string, carrier: LabelCarrier) => string;

const isStatement = /^\s*(?:accTitle|accDescr|click|class|direction)\b/;

/** A node with an icon, the one use of `@{ }`: `s3@{ icon: "logos:aws-s3", label: "S3 バケット" }`. */
const iconNode = /([\w-]+)@\{ icon: "logos:([\w-]+)", label: "([^"]+)" \}/g;

/** A line of a mermaid text without its nodes that have an icon, which only a form that fails to be one survives. */
export const dropIconNodes = (line: string): string => line.replace(iconNode, '');

/** The same diagram with a plain box for every icon, for where there are no icons. */
export const replaceIcons = (source: string): string => source.replace(iconNode, '$1["$3"]');

/** Has every icon drawn in a box of so many px, which mermaid otherwise makes 48. */
export const sizeIcons = (source: string, size: number): string =>
  source.replace(iconNode, `$1@{ icon: "logos:$2", label: "$3", h: ${size}, w: ${size} }`);

function rewriteFlowchart(line: string, rewrite: RewriteLabel): string {
  const carrier = /^\s*subgraph\b/.test(line) ? 'frame' : 'node';
  return line
    .replace(/(icon: )?"([^"]+)"/g, (whole, icon: string | undefined, label: string) =>
      icon === undefined ? `"${rewrite(label, carrier)}"` : whole,
    )
    .replace(/\|([^|"]+)\|/g, (_, label: string) => `|${rewrite(label, 'edge')}|`);
}

function rewriteSequence(line: string, rewrite: RewriteLabel): string {
  const rewriteEnd = (_: string, head: string, label: string): string => head + rewrite(label, 'node');
  return line
    .replace(/^(\s*(?:participant|actor)\s+\S+\s+as\s+)(.+)$/, rewriteEnd)
    .replace(/^(\s*(?:note\s.*?|\w+\s*-?[-<].*?):\s*)(.+)$/i, rewriteEnd);
}

function rewriteState(line: string, rewrite: RewriteLabel): string {
  return line
    .replace(/"([^"]+)"/g, (_, label: string) => `"${rewrite(label, 'node')}"`)
    .replace(/^(\s*[^":]+:\s*)(.+)$/, (_, head: string, label: string) => head + rewrite(label, 'edge'));
}

const kinds: readonly (readonly [head: RegExp, rewriteLine: (line: string, rewrite: RewriteLabel) => string])[] = [
  [/^(?:flowchart|graph)\b/, rewriteFlowchart],
  [/^sequenceDiagram\b/, rewriteSequence],
  [/^stateDiagram\b/, rewriteState],
];

/**
 * Rewrites every label of a mermaid text. The number of lines stays, so that a line of an error is a line of the
 * source. Kinds of diagram that are not known are left as they are.
 */
export function rewriteLabels(
  source: string,
  rewrite: (label: string, carrier: LabelCarrier, line: number) => string,
): string {
  const lines = source.split('\n');
  const head = lines.find((line) => line.trim() !== '' && !/^\s*%%/.test(line))?.trim() ?? '';
  const rewriteLine = kinds.find(([form]) => form.test(head))?.[1];
  const rewriteAt = (content: string, index: number): string =>
    isStatement.test(content) || rewriteLine === undefined
      ? content
      : rewriteLine(content, (label, carrier) => rewrite(label, carrier, index + 1));
  return lines.map(rewriteAt).join('\n');
}

const link = /^(\s*click\s+\S+\s+href\s+")([^"]+)"(?:\s+"[^"]*")?/;

/**
 * Rewrites every address of `click … href` in a mermaid text, and leaves its tooltip out: a drawing made at the build
 * has none, and mermaid in the browser fails at showing one (`transition is not a function`, 11.17). The number of
 * lines stays.
 */
export function rewriteLinks(source: string, rewrite: (address: string) => string): string {
  return source
    .split('\n')
    .map((line) => line.replace(link, (_, head: string, address: string) => `${head}${rewrite(address)}"`))
    .join('\n');
}

function kindOf(content: string): DiagramLine['kind'] {
  if (/^\s*%%/.test(content)) {
    return 'comment';
  }
  return /^\s*(?:accTitle|accDescr|click)\b/.test(content) ? 'words' : 'drawn';
}

function readGraph(lines: readonly DiagramLine[]): DiagramGraph {
  const edgeEnds = new Map<string, [from: string, to: string]>();
  const frames = new Map<string, string[]>();
  const around: string[] = [];
  for (const {content} of lines.filter(({kind}) => kind === 'drawn')) {
    const bare = content.replace(/"[^"]*"|\|[^|]*\|/g, '');
    const frame = /^\s*subgraph\s+(\w+)/.exec(bare)?.[1];
    const [, from, id, to] = /(\w+)\s+(\w+)@[<=-]\S*\s*(\w+)/.exec(bare) ?? [];
    if (frame !== undefined) {
      around.push(frame);
    } else if (bare.trim() === 'end') {
      around.pop();
    } else if (around.length > 0) {
      bare.match(/\w+/g)?.forEach((word) => frames.set(word, [...around]));
    }
    if (from !== undefined && id !== undefined && to !== undefined) {
      edgeEnds.set(id, [from, to]);
    }
  }
  return {edgeEnds, frames};
}

function readFrames(lines: readonly DiagramLine[]): DiagramFrame[] {
  let depth = 0;
  return lines.flatMap(({content, line}) => {
    const [, id = '', title = ''] = /^\s*subgraph\s+([\w-]+)(?:\s*\["([^"]*)"\])?/.exec(content) ?? [];
    depth += id === '' ? 0 : 1;
    depth -= /^\s*end\s*$/.test(content) ? 1 : 0;
    return id === '' ? [] : [{id, title, depth, line}];
  });
}

/** Reads a mermaid text. */
export function readDiagramSource(source: string): DiagramSource {
  const lines = source.split('\n').map((content, index) => ({content, line: index + 1, kind: kindOf(content)}));
  const valueOf = (key: 'accTitle' | 'accDescr'): string =>
    new RegExp(`^\\s*${key}\\s*:\\s*(.+?)\\s*$`, 'm').exec(source)?.[1] ?? '';
  const labels: DiagramLabel[] = [];
  rewriteLabels(source, (text, carrier, line) => {
    labels.push({text, carrier, line});
    return text;
  });
  const classes = lines.flatMap(({content}) => {
    const [, ids = '', name = ''] = /^\s*class\s+(\S+)\s+([\w-]+)\s*;?\s*$/.exec(content) ?? [];
    return name === '' ? [] : ids.split(',').map((id) => [id, name] as const);
  });
  return {
    source,
    title: valueOf('accTitle'),
    description: valueOf('accDescr'),
    lines,
    labels,
    links: lines.flatMap(({content, line}) => {
      const address = link.exec(content)?.[2];
      return address === undefined ? [] : [{address, line}];
    }),
    frames: readFrames(lines),
    icons: lines.flatMap(({content, line, kind}) =>
      kind === 'drawn' ? [...content.matchAll(iconNode)].map(([, , name = '']) => ({name, line})) : [],
    ),
    classes: new Map(classes),
    graph: readGraph(lines),
  };
}

/** The figure's id in what stands behind ` ```mermaid `: `id=…`; `undefined` where there is none. */
export function readFigureId(meta: string | null | undefined): string | undefined {
  return /(?:^|\s)id=(\S+)/.exec(meta ?? '')?.[1];
}
