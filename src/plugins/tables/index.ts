import type {PhrasingContent, Root, Table, TableCell} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {textOf} from '../../site/plain-text';
import {widthOf} from '../../tables/column-widths';
import type {Extent} from '../../tables/column-widths';
import {formTable} from '../../tables/table-form';
import {extentOf, splitCode} from './extent';

/** Cells of one word that answers yes or no. */
const answers = new Map([
  ...['できる', '使える', '見える'].map((word) => [word, 'yes'] as const),
  ...['できない', '使えない', '見えない'].map((word) => [word, 'no'] as const),
]);

/** Of what is written as JSX in a page: no component of the theme takes its place. */
const asWritten: MdxJsxTextElement['data'] & {readonly _mdxExplicitJsx: true} = {_mdxExplicitJsx: true};

const element = (name: string, children: MdxJsxTextElement['children']): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children,
  data: asWritten,
});

/** Lets long words of code be broken. */
function breakCode(cell: TableCell): void {
  visit(cell, 'inlineCode', ({value}, index, parent) => {
    const pieces = splitCode(value);
    const children = pieces.flatMap((piece, at): MdxJsxTextElement['children'] => {
      const isWord = at === 0 || (pieces[at - 1] ?? '').endsWith(' ');
      return [...(isWord ? [] : [element('wbr', [])]), {type: 'text', value: piece}];
    });
    if (parent !== undefined && index !== undefined && children.length > pieces.length) {
      parent.children.splice(index, 1, element('code', children));
    }
  });
}

type Properties = Record<string, string | string[]>;

function give(node: {data?: TableCell['data']}, hProperties: Properties, hName?: string): void {
  node.data = {...node.data, hProperties, ...(hName === undefined ? {} : {hName})};
}

/** Puts the word of a cell that answers yes or no into an element that gets its mark. */
function markAnswer(cell: TableCell): void {
  const answer = answers.get(textOf(cell));
  const [word, ...marks] = cell.children;
  if (answer !== undefined && word !== undefined) {
    const marked: PhrasingContent = {
      type: 'emphasis',
      children: [word],
      data: {hName: 'span', hProperties: {className: [answer]}},
    };
    cell.children = [marked, ...marks];
  }
}

/** An answer stays beside its mark. */
function extentIn(cell: TableCell): Extent {
  const {whole, least} = extentOf(cell);
  const text = textOf(cell);
  return {whole, least: Math.max(least, answers.has(text) ? widthOf(`— ${text}`) : 0)};
}

/** Variables as the attribute `style` writes them. */
const styleOf = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

function prepare(table: Table): void {
  const rows = table.children.map(({children}) => children);
  const [head = [], ...body] = rows;
  const labels = head.map(textOf);
  const {
    isBlocks,
    className,
    table: variables,
    heads,
  } = formTable(
    labels,
    rows.map((row) => row.map(extentIn)),
  );
  const role = (name: string): Properties => (isBlocks ? {role: name} : {});
  head.forEach((cell, at) => {
    const style = styleOf(heads[at] ?? {});
    give(cell, {...role('columnheader'), ...(style === '' ? {} : {style})});
  });
  for (const [name, ...others] of body) {
    if (name !== undefined) {
      breakCode(name);
      give(name, {scope: 'row', ...role('rowheader')}, 'th');
    }
    others.forEach((cell, at) => {
      markAnswer(cell);
      breakCode(cell);
      give(cell, isBlocks ? {...role('cell'), dataLabel: labels[at + 1] ?? ''} : {});
    });
  }
  if (isBlocks) {
    table.children.forEach((row) => give(row, role('row')));
    give(table, {
      ...role('table'),
      ...(className === undefined ? {} : {className: [className]}),
      style: styleOf(variables),
    });
  }
}

/**
 * remark plugin: what `src/css/typography.css` needs to show every table without scrolling. Widths of columns are known
 * before the rows arrive; a table of three columns or more, whose rows are blocks on a phone, says each column's name
 * at each cell, and by roles that it is a table still. The first cell of a row names it.
 */
export const tables: Plugin<[], Root> = () => (root) => visit(root, 'table', prepare);
