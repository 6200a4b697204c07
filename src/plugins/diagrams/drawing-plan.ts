import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import {readDiagramSource} from '../../site/diagram-source';
import type {Finishing} from './finish-svg';
import {drawingFonts, drawingStyle, mermaidConfig} from './mermaid-config';
import {prepareSource} from './prepare-source';

const {mermaid} = manifest.dependencies;
const {
  'mermaid-isomorphic': renderer,
  svgo,
  '@fontsource/noto-sans-jp': font,
  '@iconify-json/logos': icons,
} = manifest.devDependencies;

/**
 * What a drawing is made with, besides its text. Not the browser, so that whoever has another one need not draw all of
 * them anew. Not the base path: a drawing gets it on its page.
 */
export const drawnWith = {
  config: mermaidConfig,
  fonts: drawingFonts,
  versions: {mermaid, renderer, svgo, font, icons},
  code: [
    drawingStyle,
    ...['finish-svg.ts', 'icons.ts', 'mark-steps.ts', 'svg-tree.ts'].map((file) => path.join(__dirname, file)),
  ].map((file) => readFileSync(file, 'utf8')),
};

/** How a diagram is drawn, and what the file of its drawing is called. */
export interface DrawingPlan {
  /** What mermaid is given. */
  readonly prepared: string;
  readonly finishing: Finishing;
  /** Name of its file. Another once anything changes that shapes the drawing. */
  readonly file: string;
}

/**
 * Plans the drawing of a diagram.
 * @param source the mermaid text, as written
 * @param figureId id of the figure
 * @param basis what it is drawn with
 */
export function planDrawing(source: string, figureId: string, basis: unknown = drawnWith): DrawingPlan {
  const prepared = prepareSource(source, '/');
  const {description, classes, graph} = readDiagramSource(source);
  const read = [description, [...classes], [...graph.edgeEnds], [...graph.frames]];
  const hash = createHash('sha256').update(JSON.stringify([prepared, figureId, read, basis]));
  const file = `${figureId}.${hash.digest('hex').slice(0, 12)}.svg`;
  return {prepared, finishing: {figureId, description, classes, graph}, file};
}
