/** What a cell's padding takes, in em, and some for letters that are wider than {@link widthOf} says. */
const padding = 1.4;
/** Longer pieces are cut rather than given their room; in em. */
export const longestPiece = 9;
const step = 0.5;
/** Columns give no more than to this part of their width for the names of rows. */
const leastPart = 0.8;

/** About, in em: letters of other scripts are narrower than Japanese ones. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (letter < '\u0100' ? 0.64 : 1), 0);

/** How wide a text is that is not broken, and the longest piece of it that should not be. */
export interface Extent {
  readonly whole: number;
  readonly least: number;
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
  // Where a little is missing, names of rows stay whole, and the other columns give; where much is, all do.
  const [first = 0, ...others] = widths.map((width) => width + padding);
  const part = (room - first) / others.reduce((sum, width) => sum + width, 0);
  return [first, ...others.map((width) => (part < leastPart ? width : width * Math.min(1, part)))];
}
