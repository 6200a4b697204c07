import {readRecord, recordKeys, writeRecord} from '../../records/storage';
import {pageOf} from './keep-read';

/** Reads paths, one a line. What is none counts for nothing: storage belongs to the reader, who may have changed it. */
export const parseRead = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .filter((line) => /^\/\S*$/.test(line))
      .map(pageOf),
  );

/**
 * The pages read as they stand now, in whatever tab they were marked.
 * @param moved where pages moved to: what was read there stays read
 */
export function loadRead(moved: Readonly<Partial<Record<string, string>>>): ReadonlySet<string> {
  const read = parseRead(readRecord(recordKeys.readPages));
  if (![...read].some((path) => moved[path] !== undefined)) {
    return read;
  }
  const followed = new Set([...read].map((path) => moved[path] ?? path));
  // Or the page, where it now stands, could not be given up.
  writeRecord(recordKeys.readPages, [...followed].join('\n'));
  return followed;
}
