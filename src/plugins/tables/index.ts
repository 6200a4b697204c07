import type {PhrasingContent, Root, Table, TableCell} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {textOf} from '../../site/plain-text';
import {columnWidths, extentOf, splitCode, widthOf} from './column-widths';
import type {Extent} from './column-widths';

/** Width of the text on a small desk, for a wide table on a larger one, and on a phone, in em of a table's letters. */
const rooms = {desk: 36, wide: 56, phone: 23};
/** A first column of two that is as narrow is so everywhere; in em. */
const narrow = 9;
/** A table of so many columns needs a desk for itself. */
const manyColumns = 5;

/** Cells of one word that answers yes or no. */
const answers = new Map([
  ...['できる', '使える', '見える'].map((word) => [word, 'yes'] as const),
  ...['できない', '使えない', '見えない'].map((word) => [word, 'no'] as const),
]);

/** The letters of a table, and those of the names of columns beside its cells, in rem (`src/css/typography.css`). */
const letters = {table: 0.92, label: 0.85};
/** Longer names of columns take two lines; in em. */
const longestLabel = 8;

/** Room for the names of columns beside their cells, and some for letters wider than {@link widthOf} says; in rem. */
const labelWidth = (labels: readonly string[]): number =>
  0.2 + letters.label * Math.min(longestLabel, Math.max(...labels.map(widthOf)));

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

/** What a column takes of its table. */
const share = (widths: readonly number[], at: number): string =>
  `${Math.round((100 * (widths[at] ?? 0)) / widths.reduce((sum, width) => sum + width, 0))}%`;

function prepare(table: Table): void {
  const rows = table.children.map(({children}) => children);
  const [head = [], ...body] = rows;
  const labels = head.map(textOf);
  const isBlocks = head.length > 2;
  const isWide = head.length >= manyColumns;
  const role = (name: string): Properties => (isBlocks ? {role: name} : {});
  const extents = rows.map((row) => row.map(extentIn));
  const widths = columnWidths(extents, isWide ? rooms.wide : rooms.desk);
  const [first = 0] = widths;
  const style = (at: number): string =>
    isBlocks
      ? `--w:${share(widths, at)}`
      : first <= narrow
        ? `--p:${(first * letters.table).toFixed(1)}rem`
        : `--w:${share(widths, 0)};--p:${share(columnWidths(extents, rooms.phone), 0)}`;
  head.forEach((cell, at) => {
    // The last column takes what the others leave.
    give(cell, {...role('columnheader'), ...(at === head.length - 1 ? {} : {style: style(at)})});
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
      ...(isWide ? {className: ['wide']} : {}),
      style: `--l:${labelWidth(labels.slice(1)).toFixed(1)}rem`,
    });
  }
}

/**
 * remark plugin: what `src/css/typography.css` needs to show every table without scrolling. Widths of columns are known
 * before the rows arrive; a table of three columns or more, whose rows are blocks on a phone, says each column's name
 * at each cell, and by roles that it is a table still. The first cell of a row names it.
 */
export const tables: Plugin<[], Root> = () => (root) => visit(root, 'table', prepare);
