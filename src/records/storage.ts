/**
 * What the reader's browser keeps from page to page, and no one else gets. Storage belongs to the reader: it may be
 * refused or full, and what it holds may have been changed. Then what was written lasts as long as the page. Reaches
 * every reader: what only some need stands beside it.
 */

/** The names by which records are kept: readers have theirs by them, so they stay. */
export const recordKeys = {progress: 'self-check', readPages: 'read-pages', recentQueries: 'recent-searches'} as const;

/** What could not be kept. */
const unkept = new Map<string, string>();

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
  window.dispatchEvent(new StorageEvent('storage', told));
  return !unkept.has(key);
}

/**
 * Changes a record by what stands now, in whatever tab it was made: one tab at a time, so that none writes over what
 * another just wrote. Where the browser has no locks, or refuses them with the storage, and where the page is left
 * before its turn, at once.
 * @returns whether the change will be there on the next page
 */
export async function changeRecord(key: string, change: (text: string) => string): Promise<boolean> {
  let isKept: boolean | undefined;
  const make = (): boolean => (isKept ??= writeRecord(key, change(readRecord(key))));
  const {navigator} = window;
  window.addEventListener('pagehide', make, {once: true});
  return 'locks' in navigator ? navigator.locks.request(key, make).catch(make) : make();
}
