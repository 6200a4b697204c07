import type {XastElement, XastRoot} from 'svgo';
import type {DiagramGraph} from '../../site/diagram-source';
import {readStepNumbers} from '../../site/step-numbers';
import {classesOf, forEachElement, isElement, textOf} from './svg-tree';

/** A node, a frame or an edge with its label. */
interface Part {
  readonly elements: XastElement[];
  /** The numbers that its own label begins with. */
  readonly own: number[];
  readonly steps: Set<number>;
}

interface Edge extends Part {
  readonly ends: readonly Part[];
}

const newPart = (): Part => ({elements: [], own: [], steps: new Set()});

/** The step that a marked part belongs to before all others. */
const homeOf = ({own: [own], steps}: Part): number => own ?? Math.min(...steps);

/** The ends of an edge: mermaid names it `L_from_to_0` where the writer gave it no id. */
function endsOf(edge: string, boxes: ReadonlyMap<string, Part>, {edgeEnds}: DiagramGraph): Part[] {
  const any = `(${[...boxes.keys()].join('|')})`;
  const [, ...named] = new RegExp(`^L_${any}_${any}_\\d+$`).exec(edge) ?? [];
  return (edgeEnds.get(edge) ?? named).flatMap((id) => boxes.get(id) ?? []);
}

/** Nodes and frames by id, and edges, as mermaid's drawing of a flowchart has them. */
function readFlowchart(svg: XastElement, graph: DiagramGraph): {boxes: Map<string, Part>; edges: Edge[]} {
  const boxes = new Map<string, Part>();
  const lines = new Map<string, Part>();
  const add = (parts: Map<string, Part>, id: string, element: XastElement, label: string): void => {
    const part = parts.get(id) ?? newPart();
    parts.set(id, part);
    part.elements.push(element);
    readStepNumbers(label).forEach((step) => {
      part.own.push(step);
      part.steps.add(step);
    });
  };
  const readPart = (element: XastElement, parent: XastRoot | XastElement): void => {
    const id = (element.attributes.id ?? '').slice(`${svg.attributes.id ?? ''}-`.length);
    const classes = classesOf(element);
    const edge = element.attributes['data-id'];
    // By its id: one that is drawn as an icon has no class of a node.
    const [, node] = /^flowchart-(.+)-\d+$/.exec(id) ?? [];
    if (node !== undefined) {
      add(boxes, node, element, textOf(element));
    } else if (classes.includes('cluster')) {
      add(boxes, id, element, textOf(element));
    } else if (edge !== undefined && isElement(parent)) {
      add(lines, edge, classes.includes('label') ? parent : element, textOf(element));
    }
  };
  forEachElement(svg, readPart);
  // Of an invisible edge nothing is left but its empty label.
  const drawn = [...lines].filter(([, {elements}]) => elements.some(({name}) => name === 'path'));
  return {boxes, edges: drawn.map(([id, part]) => ({...part, ends: endsOf(id, boxes, graph)}))};
}

/**
 * What has no number belongs to the step beside it: an edge between two steps to the later one, which it leads to or
 * goes back from; else edge and node to the one that they hang on, from step to step outwards.
 */
function spread(edges: readonly Edge[]): void {
  const open = edges.filter(({ends, steps}) => ends.length === 2 && steps.size === 0);
  const reached = open.flatMap(({ends, steps}): (() => void)[] => {
    const marked = ends.filter((end) => end.steps.size > 0);
    const step = Math.max(...marked.map(homeOf));
    return marked.length === 0
      ? []
      : [steps, ...ends.filter((end) => end.steps.size === 0).map((end) => end.steps)].map(
          (gaining) => () => void gaining.add(step),
        );
  });
  if (reached.length > 0) {
    reached.forEach((mark) => mark());
    spread(edges);
  }
}

/** The steps of a flowchart, by part. */
function findSteps(svg: XastElement, graph: DiagramGraph): Part[] {
  const {boxes, edges} = readFlowchart(svg, graph);
  const framesOf = new Map(
    [...graph.frames].map(([id, frames]) => [boxes.get(id), frames.map((frame) => boxes.get(frame))]),
  );
  // A frame's number is that of all in it.
  for (const [box, frames] of framesOf) {
    frames.forEach((frame) => frame?.own.forEach((step) => box?.steps.add(step)));
  }
  for (const {own, ends} of edges) {
    own.forEach((step) => ends.forEach(({steps}) => steps.add(step)));
  }
  spread(edges);
  for (const {
    ends: [from, to],
    steps,
  } of edges) {
    const around = framesOf.get(from) ?? [];
    around
      .filter((frame) => (framesOf.get(to) ?? []).includes(frame))
      .forEach((frame) => frame?.own.forEach((step) => steps.add(step)));
  }
  return [...boxes.values(), ...edges];
}

/** The steps of a sequence: a message without a number answers the one above it. */
function findMessages(svg: XastElement): Part[] {
  const found: Part[] = [];
  let steps = new Set<number>();
  forEachElement(svg, (element) => {
    const isText = classesOf(element).includes('messageText');
    const numbers = isText ? readStepNumbers(textOf(element)) : [];
    steps = numbers.length > 0 ? new Set(numbers) : steps;
    if (isText || classesOf(element).some((name) => name.startsWith('messageLine'))) {
      found.push({elements: [element], own: [], steps});
    }
  });
  return found;
}

/**
 * Writes on every part of a drawing which numbered steps it belongs to: `data-step="2 3"`. What no step reaches has
 * none, and a drawing without numbers stays as it is.
 */
export function markSteps(svg: XastElement, graph: DiagramGraph): void {
  for (const {elements, steps} of [...findSteps(svg, graph), ...findMessages(svg)]) {
    if (steps.size > 0) {
      const said = [...steps].sort((a, b) => a - b).join(' ');
      elements.forEach(({attributes}) => (attributes['data-step'] = said));
    }
  }
}
