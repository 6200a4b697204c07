import type {InlineCode, Nodes, Text} from 'mdast';
import type {} from 'mdast-util-mdx';
import {splitPhrases} from '../../japanese/line-breaks';

/** What a cell's padding takes, in em, and some for letters that are wider than {@link widthOf} says. */
const padding = 1.4;
/** Of a mark behind a word, which is not broken. */
const markWidth = 6.5;
/** Longer pieces are cut rather than given their room; in em. */
const longestPiece = 9;
const step = 0.5;

/** About, in em: letters of other scripts are narrower than Japanese ones. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (letter < '\u0100' ? 0.64 : 1), 0);

/** A word of code that is longer may be broken. */
const longestWord = 12;

/**
 * The pieces of code, between which it may be broken: `MinInstancesInService` into `Min`, `Instances`, `In`,
 * `Service`.
 */
export const splitCode = (code: string): string[] =>
  code
    .split(/(?<= )/)
    .flatMap((word) =>
      word.trim().length > longestWord ? (word.match(/[_.:/=]*[A-Z]*[^A-Z_.:/=]*[_.:/=]*/g) ?? []) : [word],
    )
    .filter((piece) => piece !== '');

/** How wide a text is that is not broken, and the longest piece of it that should not be. */
export interface Extent {
  readonly whole: number;
  readonly least: number;
}

/** What of a text should stand on one line each. */
const piecesOf = (node: InlineCode | Text): string[] =>
  node.type === 'text'
    ? splitPhrases(node.value)
    : node.value.split(' ').flatMap((word) => (widthOf(word) > longestPiece ? splitCode(word) : [word]));

/** Of what stands in a cell, in em. */
export function extentOf(node: Nodes): Extent {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return {
      whole: widthOf(node.value),
      least: Math.max(0, ...piecesOf(node).map((piece) => widthOf(piece.trim()))),
    };
  }
  if (!('children' in node) || node.children.length === 0) {
    const width = node.type === 'mdxJsxTextElement' ? markWidth : 0;
    return {whole: width, least: width};
  }
  const parts = node.children.map(extentOf);
  return {
    whole: parts.reduce((sum, {whole}) => sum + whole, 0),
    least: Math.max(...parts.map(({least}) => least)),
  };
}

/**
 * How wide the columns of a table should be, in em: each as wide as its longest phrase, and what is left goes, bit
 * by bit, where it shortens the highest rows most.
 * @param rows the cells, row by row, the head first
 * @param room width of the table, in em
 */
export function columnWidths(rows: readonly (readonly Extent[])[], room: number): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
  const widths = columns.map((cells) => Math.max(2, ...cells.map(({least}) => Math.min(least, longestPiece))));
  // The fourth power: a row is as high as its highest cell.
  const heightOf = (column: number, width: number): number =>
    (columns[column] ?? []).reduce((sum, {whole}) => sum + Math.max(1, whole / width) ** 4, 0);
  const gainOf = (width: number, column: number): number => heightOf(column, width) - heightOf(column, width + step);
  let left = room - widths.reduce((sum, width) => sum + width + padding, 0);
  for (; left > 0; left -= step) {
    const gains = widths.map(gainOf);
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) === 0) {
      break;
    }
    widths[best] = (widths[best] ?? 0) + step;
  }
  return widths.map((width) => width + padding);
}
