import path from 'node:path';
import type {Code, Parents, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {findBrowser, identifyBrowser} from '../../chromium/find-browser';
import {readDiagramSource, readFigureId} from '../../site/diagram-source';
import {formatFinding} from '../../site/finding';
import {drawMermaid} from './draw';
import {nameDrawing, openDrawingCache, readDrawingBasis} from './drawing-cache';
import type {DrawingBasis} from './drawing-cache';
import {describeDrawingError} from './drawing-finding';
import {finishSvg} from './finish-svg';
import type {FinishedSvg} from './finish-svg';
import {drawsHere} from './mermaid-fallback';
import {prepareSource} from './prepare-source';

const siteDir = path.resolve(__dirname, '../../..');
const fromCache = openDrawingCache(path.join(siteDir, 'node_modules/.cache/diagrams'));
let basis: DrawingBasis | undefined;

/** Draws a block, or takes the drawing that an earlier build, or the other bundle of this one, made. */
async function drawBlock(source: string, prepared: string, figureId: string): Promise<FinishedSvg> {
  basis ??= readDrawingBasis(identifyBrowser(findBrowser() ?? ''));
  return fromCache(nameDrawing(prepared, figureId, basis), async () => {
    const {svg} = await drawMermaid(prepared);
    const {description, edgeClasses} = readDiagramSource(source);
    return finishSvg(svg, {figureId, description, edgeClasses});
  });
}

/**
 * The `<Diagram>` that stands for a block.
 * @param prepared the block's text, ready to be drawn
 * @param drawing what was drawn; without it the block stays inside, for theme-mermaid to draw in the reader's browser
 */
function buildFigure(block: Code, prepared: string, figureId: string, drawing?: FinishedSvg): MdxJsxFlowElement {
  const attributes = {
    id: figureId,
    title: readDiagramSource(block.value).title,
    source: block.value,
    ...(drawing === undefined ? {} : {svg: drawing.svg, width: String(drawing.width), height: String(drawing.height)}),
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Diagram',
    attributes: Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: drawing === undefined ? [{...block, value: prepared}] : [],
  };
}

/**
 * remark plugin (before Docusaurus's own, so before theme-mermaid sees the blocks): every ```mermaid block becomes a
 * `<Diagram>` that holds its drawing as SVG.
 * @param options.baseUrl the site's base path, which the links of a drawing need before them
 * @throws Error `file:line: …` with the mend where a block cannot be drawn
 */
export const diagrams: Plugin<[{readonly baseUrl: string}], Root> =
  ({baseUrl}) =>
  async (root, file) => {
    const blocks: {block: Code; parent: Parents; figureId: string; line: number}[] = [];
    visit(root, 'code', (block, _index, parent) => {
      if (block.lang === 'mermaid' && parent !== undefined) {
        const figureId = readFigureId(block.meta) ?? `fig-${blocks.length + 1}`;
        blocks.push({block, parent, figureId, line: block.position?.start.line ?? 1});
      }
    });
    if (blocks.length === 0) {
      return;
    }
    const drawn = drawsHere();
    const name = path.relative(siteDir, file.path).split(path.sep).join('/');
    await Promise.all(
      blocks.map(async ({block, parent, figureId, line}) => {
        const prepared = prepareSource(block.value, baseUrl);
        let drawing: FinishedSvg | undefined;
        if (drawn) {
          try {
            drawing = await drawBlock(block.value, prepared, figureId);
          } catch (error) {
            throw new Error(formatFinding(describeDrawingError(name, line, block.value, error)), {cause: error});
          }
        }
        const at = parent.children.findIndex((child) => child === block);
        parent.children.splice(at, 1, buildFigure(block, prepared, figureId, drawing));
      }),
    );
  };
