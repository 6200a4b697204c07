import {cutQuery} from '../engine/cut-query';
import {readRecord, recordKeys, writeRecord} from '../../../records/storage';

/** So many are offered, and kept. */
const most = 5;

/**
 * Reads queries, one a line, the newest first: a field of one line holds no line break. Storage belongs to the reader,
 * who may have changed it.
 */
export const parseRecent = (text: string): readonly string[] =>
  [...new Set(text.split('\n').map(cutQuery))].filter((query) => query !== '').slice(0, most);

/** The queries that led to a result, as they stand now, in whatever tab they were asked. */
export const loadRecent = (): readonly string[] => parseRecent(readRecord(recordKeys.recentQueries));

/** Keeps a query that led to a result. */
export function keepRecent(query: string): void {
  writeRecord(recordKeys.recentQueries, parseRecent([query, ...loadRecent()].join('\n')).join('\n'));
}

/** Forgets one query. */
export function forgetRecent(query: string): void {
  writeRecord(
    recordKeys.recentQueries,
    loadRecent()
      .filter((other) => other !== query)
      .join('\n'),
  );
}
