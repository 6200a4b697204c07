/**
 * How a source was read, as readers are told on every page.
 *
 * - `recent`: a text of the page published in 2026, or undated and current, was read
 * - `YYYY-MM`: the edition of that month was read
 * - `quoted`: read only as other texts quote it
 * - `unread`: the page is named from general knowledge; its text was not read
 */
export type Edition = 'recent' | `${number}-${number}` | 'quoted' | 'unread';

/** One official page that a statement of the notes rests on. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly edition: Edition;
}
