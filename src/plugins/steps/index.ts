import path from 'node:path';
import type {Nodes, Paragraph, Parents, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import type {PluginModule} from '@docusaurus/types';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {readFigureId} from '../../site/diagram-source';
import {refuse} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import {readStepNumbers} from '../../site/step-numbers';
import {checkSteps} from './check-steps';

/** Figures whose numbers stand in their text are walked step by step; the numbers of both must be the same. */
export function steps(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'steps',
    getClientModules: () => [path.join(__dirname, 'client.ts')],
    getPathsToWatch: () => ['docs/**/*.{md,mdx}'],
    async loadContent() {
      refuse('図の手順', checkSteps((await readSite()).pages));
    },
  });
}

/**
 * The button that starts the walk (`client.ts`), at the end of the line that unfolds the text. It looks like those of
 * the figure, is hidden like them without JavaScript, and takes no room of its own.
 */
const startButton = (figureId: string): Paragraph => ({
  type: 'paragraph',
  data: {hName: 'div', hProperties: {className: ['diagram__actions'], style: 'float:inline-end'}},
  children: [
    {
      type: 'emphasis',
      data: {
        hName: 'button',
        hProperties: {
          type: 'button',
          className: ['push', 'push--quiet'],
          dataSteps: figureId,
          ariaExpanded: 'false',
          ariaDescribedBy: [`${figureId}-caption`],
        },
      },
      children: [{type: 'text', value: '1 つずつ見る'}],
    },
  ],
});

const isText = (node: Nodes | undefined): node is MdxJsxFlowElement =>
  node?.type === 'mdxJsxFlowElement' && node.name === 'DiagramText';

/** Whether a text has two steps or more to walk. */
function hasSteps(text: MdxJsxFlowElement): boolean {
  const items = text.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  return items.filter((item) => readStepNumbers(toString(item)).length > 0).length > 1;
}

/** remark plugin, before those that replace diagrams: gives every figure with steps the button to walk it. */
export const stepButtons: Plugin<[], Root> = () => (root) => {
  const starts: {readonly parent: Parents; readonly text: MdxJsxFlowElement; readonly figureId: string}[] = [];
  visit(root, 'code', (block, index, parent) => {
    const text = parent?.children[(index ?? 0) + 1];
    const figureId = block.lang === 'mermaid' ? readFigureId(block.meta) : undefined;
    if (parent !== undefined && figureId !== undefined && isText(text) && hasSteps(text)) {
      starts.push({parent, text, figureId});
    }
  });
  for (const {parent, text, figureId} of starts) {
    parent.children.splice(
      parent.children.findIndex((child) => child === text),
      0,
      startButton(figureId),
    );
  }
};
