import type {Config, CustomPlugin, XastChild, XastElement, XastRoot} from 'svgo';
import type {DiagramGraph} from '../../site/diagram-source';
import {iconId, standInOf} from './icons';
import {load} from './load';
import {markSteps} from './mark-steps';
import {childElements, classesOf, forEachElement, isElement, textOf} from './svg-tree';

const svgo = load('svgo');

/** What {@link finishSvg} needs to know besides the drawing. */
export interface Finishing {
  /** Id of the figure; every id of the SVG starts with it. */
  readonly figureId: string;
  /** accDescr, spoken after the name. */
  readonly description: string;
  /** Classes by id of the edge or the node with an icon (see src/site/diagram-source.ts). */
  readonly classes: ReadonlyMap<string, string>;
  readonly graph: DiagramGraph;
}

/** Classes of mermaid that neither stylesheet nor test asks for. */
const unusedClasses = new Set([
  'default',
  'basic',
  'row',
  'root',
  'output',
  'nodes',
  'clusters',
  'edgeLabels',
  'edgePaths',
  'clickable',
  'outer-path',
  'text-outer-tspan',
  'text-inner-tspan',
  'edge-thickness-normal',
  'edge-pattern-solid',
  'flowchart-v2',
  'flowchart-label',
  'statediagram-state',
  'actor-top',
  'actor-bottom',
]);

/** Attributes kept besides geometry; all else that mermaid writes (its data-*, name, colours, fonts) goes. */
const keptAttributes = new Set([
  'class',
  'data-step',
  'id',
  'transform',
  'd',
  'points',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'viewBox',
  'refX',
  'refY',
  'markerUnits',
  'markerWidth',
  'markerHeight',
  'orient',
  'marker-start',
  'marker-end',
  'text-anchor',
  'dominant-baseline',
  'href',
]);

function replace(parent: XastRoot | XastElement, old: XastElement, by: XastChild[]): void {
  parent.children = parent.children.flatMap((child) => (child === old ? by : [child]));
}

const translation = /^translate\(\s*(-?[\d.e-]+)[\s,]+(-?[\d.e-]+)\s*\)$/;

function offsetOf(element: XastElement): [x: number, y: number] {
  const [, x, y] = translation.exec(element.attributes.transform ?? '') ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/** Distance of two lines of a label, in em. */
const lineHeight = 1.2;

/** Rows of tspans in em become lines of plain text; a label that says nothing goes. */
function simplifyLabel(label: XastElement, parent: XastRoot | XastElement): void {
  const rows = childElements(label).filter((child) => classesOf(child).includes('text-outer-tspan'));
  if (rows.length === 0) {
    return;
  }
  const lines = rows.map(textOf).map((line) => line.trim());
  if (lines.every((line) => line === '')) {
    replace(parent, label, []);
    return;
  }
  delete label.attributes.y;
  const [first = ''] = lines;
  if (lines.length === 1) {
    label.attributes.y = '1em';
    label.children = [{type: 'text', value: first}];
    return;
  }
  // Mermaid sets lines 1.1 em apart, from a baseline of 1 em: tight for kanji. The middle of the label stays.
  const start = Math.floor((1 + (1.1 - lineHeight) * ((lines.length - 1) / 2)) * 10) / 10;
  label.children = lines.map((value, index): XastElement => ({
    type: 'element',
    name: 'tspan',
    attributes: {x: '0', y: `${(start + lineHeight * index).toFixed(1)}em`},
    children: [{type: 'text', value}],
  }));
}

/** A hand-drawn shape is a filled path and an outline of the same form: the first can do both. */
function mergeSketch(group: XastElement): void {
  if (!classesOf(group).includes('outer-path') || group.name !== 'g') {
    return;
  }
  const [fill, outline, ...rest] = childElements(group);
  if (fill?.name === 'path' && outline?.name === 'path') {
    group.children = [fill, ...rest];
  }
}

/**
 * Text is centred by its anchor, so that it stays in the middle in a font of another width; mermaid does so in
 * flowcharts only, and sets the labels of states by their measured left edge. Titles of frames stand on the left, clear
 * of arrows.
 */
function anchorLabels(svg: XastElement): void {
  const isState = (svg.attributes['aria-roledescription'] ?? '').startsWith('state');
  forEachElement(svg, (element) => {
    const classes = classesOf(element);
    const label = childElements(element).find((child) =>
      classesOf(child).some((name) => name === 'label' || name === 'cluster-label'),
    );
    if (label === undefined) {
      return;
    }
    const [, y] = offsetOf(label);
    const frame = childElements(element).find(({name}) => name === 'rect');
    if (isState && classes.includes('node')) {
      label.attributes.transform = `translate(0,${y})`;
    } else if (classes.some((name) => name.includes('cluster')) && frame !== undefined) {
      label.attributes.transform = `translate(${Number(frame.attributes.x) + 10},${y})`;
    }
  });
}

/** Keeps the anchor that mermaid writes into a style. */
function liftAnchor(element: XastElement): void {
  const anchor = /text-anchor:\s*(\w+)/.exec(element.attributes.style ?? '')?.[1];
  if (anchor !== undefined && element.attributes['text-anchor'] === undefined) {
    element.attributes['text-anchor'] = anchor;
  }
}

/** Gives the edges that the writer named their class, on the line and on its label. */
function classifyEdges(root: XastRoot, classes: ReadonlyMap<string, string>): void {
  forEachElement(root, (element, parent) => {
    const name = classes.get(element.attributes['data-id'] ?? '');
    if (name !== undefined) {
      const target = classesOf(element).includes('label') && isElement(parent) ? parent : element;
      target.attributes.class = `${target.attributes.class ?? ''} ${name}`;
    }
  });
}

/** Side of an icon in px. */
const iconSize = 34;

/**
 * A node with an icon becomes its outline, which a class may show, the icon by reference, and its label. It has the
 * classes of a node, which mermaid keeps from it.
 */
function placeIcons(root: XastRoot, classes: ReadonlyMap<string, string>): void {
  forEachElement(root, (node) => {
    if (!classesOf(node).includes('icon-shape')) {
      return;
    }
    const parts = childElements(node);
    const label = parts.find((part) => classesOf(part).includes('label'));
    const outline = parts.flatMap(childElements).find(({attributes}) => attributes.fill === 'transparent');
    const stand = parts.find((part) => standInOf(part) !== undefined);
    const name = stand && standInOf(stand);
    if (label === undefined || outline === undefined || stand === undefined || name === undefined) {
      throw new Error('アイコンの節の形が変わった。直し方: finish-svg.ts の placeIcons を mermaid の版に合わせる');
    }
    // Paper behind the label.
    forEachElement(label, (part) => {
      delete (part.name === 'rect' ? part : outline).attributes.width;
    });
    const [x, y] = offsetOf(stand);
    outline.attributes.d = `${outline.attributes.d ?? ''}z`;
    node.attributes.class = `node icon ${classes.get(/-flowchart-(.+)-\d+$/.exec(node.attributes.id ?? '')?.[1] ?? '') ?? ''}`;
    // In the middle of its box, but clear of an arrow from above; below, the label is farther away.
    node.children = [
      outline,
      {
        type: 'element',
        name: 'use',
        attributes: {
          href: `#${iconId(name)}`,
          x: String(x + (-x * 2 - iconSize) / 2),
          y: String(y + 4),
          width: String(iconSize),
          height: String(iconSize),
        },
        children: [],
      },
      label,
    ];
  });
}

/** Frames lie on the lines that cross them, so that their titles do (src/css/diagrams.css); fills hide nothing. */
function raiseFrames(root: XastRoot): void {
  forEachElement(root, (group) => {
    const lines = childElements(group).find((child) => classesOf(child).includes('edgePaths'));
    if (lines !== undefined) {
      group.children = [lines, ...group.children.filter((child) => child !== lines)];
    }
  });
}

/** Height that the title of a frame takes, from the frame's top to that of a frame in it. */
const titleHeight = 28;

/** A frame begins above the frames in it by the height of its title, for which mermaid leaves them no room. */
function separateTitles(svg: XastElement): void {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.attributes.viewBox ?? '').split(/\s+/).map(Number);
  const read = ({attributes: {x, y, width: w, height: h}}: XastElement) =>
    ({x: Number(x), y: Number(y), right: Number(x) + Number(w), bottom: Number(y) + Number(h)}) as const;
  let highest = top;
  forEachElement(svg, (group) => {
    const frames = childElements(group).filter((child) => classesOf(child).includes('cluster'));
    const rects = frames.flatMap((frame) => childElements(frame).filter(({name}) => name === 'rect'));
    // From the inside out, so that a frame rises by what those in it have risen.
    const byHeight = [...rects].sort((a, b) => Number(a.attributes.height) - Number(b.attributes.height));
    for (const rect of byHeight) {
      const outer = read(rect);
      const inside = rects
        .map(read)
        .filter(({x, y, right}) => x > outer.x && y > outer.y - titleHeight && right < outer.right && y < outer.bottom);
      const rise = Math.max(0, ...inside.map(({y}) => titleHeight - (y - outer.y)));
      rect.attributes.y = String(outer.y - rise);
      rect.attributes.height = String(outer.bottom - outer.y + rise);
      const label = frames
        .flatMap((frame) => (frame.children.includes(rect) ? childElements(frame) : []))
        .find((part) => classesOf(part).includes('cluster-label'));
      if (label !== undefined) {
        const [x, y] = offsetOf(label);
        label.attributes.transform = `translate(${x},${y - rise})`;
      }
      highest = Math.min(highest, outer.y - rise - 4);
    }
  });
  svg.attributes.viewBox = [left, highest, width, height + top - highest].join(' ');
}

/** Keeps the markers that lines refer to, under ids of this figure, and no other id. */
function renameMarkers(root: XastRoot, figureId: string): void {
  const markers = new Map<string, string>();
  const reference = /url\(#([^)]+)\)/;
  forEachElement(root, (element) => {
    for (const key of ['marker-start', 'marker-end']) {
      const id = reference.exec(element.attributes[key] ?? '')?.[1];
      if (id !== undefined) {
        const short = markers.get(id) ?? `${figureId}-m${markers.size + 1}`;
        markers.set(id, short);
        element.attributes[key] = `url(#${short})`;
      }
    }
  });
  forEachElement(root, (element, parent) => {
    const id = element.attributes.id;
    const short = id === undefined ? undefined : markers.get(id);
    if (element.name === 'marker' && short === undefined) {
      replace(parent, element, []);
    } else if (short === undefined) {
      delete element.attributes.id;
    } else {
      element.attributes.id = short;
    }
  });
}

function cleanAttributes(element: XastElement): void {
  const link = element.attributes['xlink:href'];
  if (element.name === 'a' && link !== undefined) {
    element.attributes.href = link;
  }
  const classes = classesOf(element).filter((name) => !unusedClasses.has(name) && !/^\d+$/.test(name));
  if (element.attributes.fill === 'none' && element.name === 'path') {
    classes.push('open');
  }
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([key]) => keptAttributes.has(key)),
  );
  if (classes.length > 0) {
    element.attributes.class = [...new Set(classes)].join(' ');
  } else {
    delete element.attributes.class;
  }
}

/** Groups that carry nothing, and labels in groups of one, are not needed. */
function flattenGroups(node: XastRoot | XastElement): void {
  for (const child of childElements(node)) {
    flattenGroups(child);
  }
  for (const child of childElements(node)) {
    const inner = child.children;
    const only = inner[0];
    if (child.name === 'rect' && child.attributes.width === undefined) {
      replace(node, child, []);
    } else if ((child.name === 'g' || child.name === 'defs') && inner.length === 0) {
      replace(node, child, []);
    } else if (child.name === 'g' && Object.keys(child.attributes).length === 0) {
      replace(node, child, inner);
    } else if (
      classesOf(child).some((name) => name === 'label' || name === 'cluster-label') &&
      inner.length === 1 &&
      only !== undefined &&
      isElement(only) &&
      only.name === 'text'
    ) {
      only.attributes = {
        ...only.attributes,
        ...(child.attributes.transform === undefined ? {} : {transform: child.attributes.transform}),
      };
      replace(node, child, [only]);
    }
  }
}

function nameDiagram(svg: XastElement, {figureId, description}: Finishing): void {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.attributes.viewBox ?? '').split(/\s+/).map(Number);
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [w, h] = [Math.ceil(x + width) - left, Math.ceil(y + height) - top];
  let links = 0;
  forEachElement(svg, (element) => {
    links += element.name === 'a' ? 1 : 0;
    // Without mirrored actors mermaid leaves every lifeline 2,000 px long.
    if (classesOf(element).includes('actor-line')) {
      element.attributes.y2 = String(Math.min(Number(element.attributes.y2), top + h));
    }
  });
  const kind = /^\w+/.exec(svg.attributes['aria-roledescription'] ?? '')?.[0] ?? 'diagram';
  svg.attributes = {
    class: `drawing drawing--${kind}`,
    width: String(w),
    height: String(h),
    viewBox: `${left} ${top} ${w} ${h}`,
    // An image hides what is in it; a diagram with links must not.
    role: links === 0 ? 'img' : 'graphics-document',
    'aria-labelledby': `${figureId}-caption`,
    'aria-describedby': `${figureId}-desc`,
  };
  svg.children = [
    {
      type: 'element',
      name: 'desc',
      attributes: {id: `${figureId}-desc`},
      children: [{type: 'text', value: description}],
    },
    ...svg.children.filter((child) => !(isElement(child) && ['title', 'desc', 'style'].includes(child.name))),
  ];
}

const dropped = new Set(['style', 'filter', 'linearGradient', 'symbol']);

function finishing(options: Finishing): CustomPlugin {
  return {
    name: 'diagram',
    fn: (root) => {
      forEachElement(root, (element, parent) => {
        // An invisible edge (~~~) only pushes nodes apart.
        if (dropped.has(element.name) || classesOf(element).includes('edge-thickness-invisible')) {
          replace(parent, element, []);
        }
      });
      const svg = childElements(root)[0];
      if (svg !== undefined) {
        markSteps(svg, options.graph);
      }
      classifyEdges(root, options.classes);
      placeIcons(root, options.classes);
      raiseFrames(root);
      forEachElement(root, (element, parent) => {
        if (element.name === 'text') {
          simplifyLabel(element, parent);
        }
        mergeSketch(element);
        liftAnchor(element);
      });
      renameMarkers(root, options.figureId);
      if (svg !== undefined) {
        separateTitles(svg);
        anchorLabels(svg);
        forEachElement(svg, cleanAttributes);
        flattenGroups(svg);
        nameDiagram(svg, options);
      }
      return {};
    },
  };
}

/** svgo's part: numbers and paths. What would move attributes between elements is off: the stylesheet asks for them. */
const minify: NonNullable<Config['plugins']> = [
  {name: 'cleanupNumericValues', params: {floatPrecision: 1}},
  {name: 'cleanupListOfValues', params: {floatPrecision: 1}},
  {name: 'convertPathData', params: {floatPrecision: 1}},
  {name: 'convertTransform', params: {floatPrecision: 1}},
  'removeEmptyContainers',
  'sortAttrs',
];

/**
 * Turns mermaid's drawing into the site's: no style, colour or font of its own, ids of the figure, as few bytes as it
 * takes. Colours come from src/css/diagrams.css by the classes that stay.
 * @param drawn the `<svg>` as mermaid made it
 * @returns `<svg>` with ids that start with the figure's, with its size in whole px
 * @throws Error where svgo cannot read the drawing
 */
export function finishSvg(drawn: string, options: Finishing): string {
  return svgo.optimize(drawn, {
    plugins: [finishing(options), ...minify, {name: 'removeXMLNS'}],
    js2svg: {eol: 'lf'},
  }).data;
}
