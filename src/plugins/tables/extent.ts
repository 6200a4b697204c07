import type {InlineCode, Nodes, Text} from 'mdast';
import type {} from 'mdast-util-mdx';
import {splitPhrases} from '../../japanese/line-breaks';
import {longestPiece, widthOf} from '../../tables/column-widths';
import type {Extent} from '../../tables/column-widths';

/** Of a mark behind a word, which is not broken. */
const markWidth = 6.5;

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
