import {readRecord, recordKeys, writeRecord} from '../../records/storage';

/** A page by its path, whichever way it was asked for: `/page`, `/page/`, `/page/index.html`. */
export const pageOf = (path: string): string => path.replace(/(?:\/(?:index\.html)?)?$/, '/');

/**
 * Keeps whether a page was read.
 * @returns whether that will be known on the next page
 */
export function keepRead(path: string, isRead: boolean): boolean {
  const page = pageOf(path);
  const others = readRecord(recordKeys.readPages)
    .split('\n')
    .filter((other) => other !== '' && pageOf(other) !== page);
  return writeRecord(recordKeys.readPages, (isRead ? [...others, page] : others).join('\n'));
}
