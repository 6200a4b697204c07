import {changeRecord, recordKeys} from '../../records/storage';

/** A page by its path, whichever way it was asked for: `/page`, `/page/`, `/page/index.html`. */
export const pageOf = (path: string): string => path.replace(/(?:\/(?:index\.html)?)?$/, '/');

/**
 * Keeps whether a page was read.
 * @returns whether that will be known on the next page
 */
export function keepRead(path: string, isRead: boolean): Promise<boolean> {
  const page = pageOf(path);
  return changeRecord(recordKeys.readPages, (text) => {
    const lines = text.split('\n').filter((line) => line !== '');
    const others = lines.filter((line) => pageOf(line) !== page);
    return others.length < lines.length === isRead ? text : (isRead ? [...others, page] : others).join('\n');
  });
}
