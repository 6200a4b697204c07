import {readRecord, recordKeys, writeRecord} from '../../records/storage';

/**
 * Keeps whether a page was read.
 * @returns whether that will be known on the next page
 */
export function keepRead(path: string, isRead: boolean): boolean {
  const others = readRecord(recordKeys.readPages)
    .split('\n')
    .filter((other) => other !== path && other !== '');
  return writeRecord(recordKeys.readPages, (isRead ? [...others, path] : others).join('\n'));
}
