/**
 * What the reader's browser keeps from page to page, and no one else gets. Storage belongs to the reader: it may be
 * refused or full, and what it holds may have been changed. Then what was written lasts as long as the page. Reaches
 * every reader: what only some need stands beside it.
 */

/** The names by which records are kept: readers have theirs by them, so they stay. */
export const recordKeys = {progress: 'self-check', readPages: 'read-pages', recentQueries: 'recent-searches'} as const;

/** What could not be kept. */
const unkept = new Map<string, string>();

/** Whether the page just hears of its own change. */
let isTelling = false;

/** The text kept by a name; empty where there is none. */
export function readRecord(key: string): string {
  try {
    return unkept.get(key) ?? window.localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/**
 * Keeps a text by a name, or with an empty one forgets it. The page hears of it by the event that other tabs get.
 * @returns whether it will be there on the next page
 */
export function writeRecord(key: string, text: string): boolean {
  const told: StorageEventInit = {key};
  try {
    const {localStorage} = window;
    if (text === '') {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, text);
      told.newValue = text;
    }
    told.storageArea = localStorage;
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
  isTelling = true;
  window.dispatchEvent(new StorageEvent('storage', told));
  isTelling = false;
  return !unkept.has(key);
}

/** How long after a change what another tab wrote at the same time may still arrive, in ms. */
const settling = 5000;

/**
 * Changes a record by what stands now, in whatever tab it was made. Browsers tell tabs of each other's changes a moment
 * later: what another wrote meanwhile without this change gets it again; what it emptied stays empty.
 * @param change what changes nothing the second time
 * @returns whether the change will be there on the next page
 */
export function changeRecord(key: string, change: (text: string) => string): boolean {
  const again = (): void => {
    const text = readRecord(key);
    if (!isTelling && text !== '' && change(text) !== text) {
      writeRecord(key, change(text));
    }
  };
  const isKept = writeRecord(key, change(readRecord(key)));
  window.addEventListener('storage', again);
  setTimeout(() => window.removeEventListener('storage', again), settling);
  return isKept;
}
