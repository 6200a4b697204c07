/** What is saved: the list that the build writes, the service worker fills its cache by, and the page shows. */

/** A file: its address from the base path on, the hash of what it holds where its name has none, its bytes in gzip. */
export type SavedFile = readonly [address: string, revision: string | null, transfer: number];

/** All that a reader takes along, as `offline.json` says it. */
export interface SavedList {
  /** Changes with whatever the files hold. */
  readonly content: string;
  /** Day of the newest thing that the notes say, `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: readonly SavedFile[];
  /** Pages that moved, from the base path on: old address to new. */
  readonly redirects: Readonly<Record<string, string>>;
}

const isList = (value: unknown): value is SavedList =>
  typeof value === 'object' && value !== null && ['content', 'date', 'files', 'redirects'].every((key) => key in value);

/**
 * Reads a list.
 * @throws Error where it is none: a host that does not know the file may answer with a page
 */
export async function readList(response: Response): Promise<SavedList> {
  const list: unknown = response.ok ? await response.json() : undefined;
  if (!isList(list)) {
    throw new Error(`${listFile}: ${response.status}`);
  }
  return list;
}

/** The list, from the base path on. Never saved as such: it is asked of the host. */
export const listFile = 'offline.json';
/** The service worker, from the base path on. The address is for good: browsers come back to it by themselves. */
export const workerFile = 'sw.js';
/** The page that stands for what is not saved, from the base path on. */
export const notSavedPage = 'not-saved/';
/** Below it, names hold a hash: the same address is the same file forever. */
export const hashedFolder = 'assets/';

/** The cache of a site; more than one may stand at the same origin. */
export const cacheNameOf = (scope: string): string => `offline:${scope}`;

/** Where the cache keeps the list of a content, once all of its files are there: a list in the cache is a whole one. */
export const listKey = (scope: string, content: string): string => `${scope}${listFile}?content=${content}`;

/** Where Workbox keeps a file in the cache. */
export const keyOf = (scope: string, [address, revision]: SavedFile): string =>
  `${scope}${address}${revision === null ? '' : `?__WB_REVISION__=${revision}`}`;

/** The files of a list that the cache does not hold. */
export async function missingFiles(scope: string, {files}: SavedList): Promise<SavedFile[]> {
  const cache = await caches.open(cacheNameOf(scope));
  const keys = new Set((await cache.keys()).map(({url}) => url));
  return files.filter((file) => !keys.has(keyOf(scope, file)));
}

/** What an address of the service worker says: which content it holds, and since when, in ms. */
export interface WorkerAddress {
  readonly content: string;
  readonly at: number;
}

/**
 * The service worker's address for a content: another one makes the browser install anew, and only the reader's press
 * asks for it. What a host changes in the file itself replaces the code and fetches no content.
 */
export const writeWorkerAddress = (base: string, {content, at}: WorkerAddress): string =>
  `${base}${workerFile}?content=${content}&at=${at}`;

/** Reads {@link writeWorkerAddress}; nothing where it is the address of another worker. */
export function readWorkerAddress(address: string): WorkerAddress | undefined {
  const {pathname, searchParams} = new URL(address);
  const content = searchParams.get('content');
  return content === null || !pathname.endsWith(`/${workerFile}`)
    ? undefined
    : {content, at: Number(searchParams.get('at'))};
}

/** Bytes that a list of files takes to fetch. */
export const transferOf = (files: readonly SavedFile[]): number =>
  files.reduce((sum, [, , transfer]) => sum + transfer, 0);

/** Bytes in words, as one decides by them. */
export const inMegabytes = (bytes: number): string => `${Math.max(bytes / 1e6, 0.1).toFixed(1)} MB`;

/** Why nothing was saved. */
export type Failure = 'changed' | 'network' | 'quota' | 'refused';

/** What the service worker says to the pages while it saves. */
export type FromWorker =
  | {readonly content: string; readonly saved: number; readonly of: number}
  | {readonly content: string; readonly failure: Failure};
