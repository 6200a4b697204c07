import path from 'node:path';
import type {Code, Parents, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {findBrowser} from '../../chromium/find-browser';
import {readDiagramSource, readFigureId, replaceIcons} from '../../site/diagram-source';
import {formatFinding} from '../../site/finding';
import {describeDrawingError} from './drawing-finding';
import {planDrawing} from './drawing-plan';
import type {DrawingPlan} from './drawing-plan';
import {drawDiagram, listDrawings, measureDrawing, readDrawing} from './drawings';
import {writeSymbols} from './icons';
import {prepareSource} from './prepare-source';

const siteDir = path.resolve(__dirname, '../../..');

/** What was drawn since the process started: an author who writes on beside a new diagram waits for it once. */
const drawn = new Map<string, Promise<string>>();

/** Draws what is not kept. */
async function drawOnce(plan: DrawingPlan): Promise<string> {
  const drawing = drawn.get(plan.file) ?? drawDiagram(plan);
  drawn.set(plan.file, drawing);
  return drawing;
}

/** Puts the base path before the links of a drawing. */
export const rebase = (svg: string, baseUrl: string): string =>
  svg.replace(/(<a [^>]*?href=")\//g, (_, before: string) => before + baseUrl);

/**
 * The `<Diagram>` that stands for a block.
 * @param svg the drawing; without it the block stays inside, for theme-mermaid to draw in the reader's browser, which
 *   has no icons
 * @param icons the icons of the page, which stand in one of its figures
 */
function buildFigure(
  block: Code,
  figureId: string,
  baseUrl: string,
  svg: string | undefined,
  icons: string,
): MdxJsxFlowElement {
  const attributes = {
    id: figureId,
    title: readDiagramSource(block.value).title,
    source: block.value,
    ...(svg === undefined ? {} : {svg: rebase(svg, baseUrl), width: String(measureDrawing(svg).width)}),
    ...(icons === '' ? {} : {icons}),
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Diagram',
    attributes: Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: svg === undefined ? [{...block, value: prepareSource(replaceIcons(block.value), baseUrl)}] : [],
  };
}

interface DiagramOptions {
  readonly baseUrl: string;
  /** The drawings that are kept: with others Docusaurus must not take pages from its cache, and it asks the options. */
  readonly kept: readonly string[];
}

const remarkDiagrams: Plugin<[DiagramOptions], Root> =
  ({baseUrl}) =>
  async (root, file) => {
    const blocks: {block: Code; parent: Parents}[] = [];
    visit(root, 'code', (block, _index, parent) => {
      if (block.lang === 'mermaid' && parent !== undefined) {
        blocks.push({block, parent});
      }
    });
    const name = path.relative(siteDir, file.path).split(path.sep).join('/');
    const drawings = await Promise.all(
      blocks.map(async ({block}) => {
        const figureId = readFigureId(block.meta) ?? '';
        const plan = planDrawing(block.value, figureId);
        let svg = readDrawing(plan);
        if (svg === undefined && findBrowser() !== undefined) {
          try {
            svg = await drawOnce(plan);
          } catch (error) {
            const line = block.position?.start.line ?? 1;
            throw new Error(formatFinding(describeDrawingError(name, line, block.value, error)), {cause: error});
          }
        }
        return {figureId, svg};
      }),
    );
    const icons = writeSymbols(drawings.map(({svg = ''}) => svg));
    blocks.forEach(({block, parent}, index) => {
      const {figureId = '', svg} = drawings[index] ?? {};
      const at = parent.children.findIndex((child) => child === block);
      parent.children.splice(at, 1, buildFigure(block, figureId, baseUrl, svg, index === 0 ? icons : ''));
    });
  };

/**
 * remark plugin (before Docusaurus's own, so before theme-mermaid sees the blocks): every ```mermaid block becomes a
 * `<Diagram>` that holds its drawing as SVG: the kept one, else one drawn now, else none. It stops with `file:line: …`
 * and the mend where a block cannot be drawn.
 * @param baseUrl the site's base path, which the links of a drawing need before them
 */
export const diagrams = (baseUrl: string): [typeof remarkDiagrams, DiagramOptions] => [
  remarkDiagrams,
  {baseUrl, kept: listDrawings()},
];
