/**
 * What a table tells the stylesheet (src/css/typography.css), whoever writes it: src/plugins/tables for Markdown, a
 * component for its data.
 */
import {columnWidths, widthOf} from './column-widths';
import type {Extent} from './column-widths';

/** Width of the text in em of a table's letters: on a small desk, for a wide table at 1280 px, on a phone. */
const rooms = {desk: 36, wide: 50, phone: 23};
/** A first column of two that is as narrow is so everywhere; in em. */
const narrow = 9;
/** A table of so many columns needs a desk for itself. */
const manyColumns = 5;

/** The letters of a table, and those of the names of columns beside its cells, in rem (`src/css/typography.css`). */
const letters = {table: 0.92, label: 0.85};
/** Longer names of columns take two lines; in em. */
const longestLabel = 8;

/** Room for the names of columns beside their cells, and some for letters wider than {@link widthOf} says; in rem. */
const labelWidth = (labels: readonly string[]): number =>
  0.2 + letters.label * Math.min(longestLabel, Math.max(...labels.map(widthOf)));

/** What a column takes of its table. */
const share = (widths: readonly number[], at: number): string =>
  `${Math.round((100 * (widths[at] ?? 0)) / widths.reduce((sum, width) => sum + width, 0))}%`;

type Variables = Readonly<Record<string, string>>;

/** How a table stands on its page. */
interface TableForm {
  /** Whether its rows are blocks on a phone, roles still say that it is a table, and each cell names its column. */
  readonly isBlocks: boolean;
  /** The class of a table of many columns. */
  readonly className: 'wide' | undefined;
  /** Variables of the table. */
  readonly table: Variables;
  /** Variables of the cells of its head; the last column takes what the others leave. */
  readonly heads: readonly Variables[];
}

/**
 * The form of a table.
 * @param labels what its head says
 * @param rows extents of its cells, row by row, the head first
 */
export function formTable(labels: readonly string[], rows: readonly (readonly Extent[])[]): TableForm {
  const isBlocks = labels.length > 2;
  const isWide = labels.length >= manyColumns;
  const widths = columnWidths(rows, isWide ? rooms.wide : rooms.desk);
  const [first = 0] = widths;
  const headOf = (at: number): Variables =>
    isBlocks
      ? {'--w': share(widths, at)}
      : first <= narrow
        ? {'--p': `${(first * letters.table).toFixed(1)}rem`}
        : {'--w': share(widths, 0), '--p': share(columnWidths(rows, rooms.phone), 0)};
  return {
    isBlocks,
    className: isWide ? 'wide' : undefined,
    table: isBlocks ? {'--l': `${labelWidth(labels.slice(1)).toFixed(1)}rem`} : {},
    heads: labels.map((_, at) => (at === labels.length - 1 ? {} : headOf(at))),
  };
}
