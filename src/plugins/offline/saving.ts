import {
  cacheNameOf,
  listFile,
  listKey,
  missingFiles,
  readList,
  readWorkerAddress,
  transferOf,
  writeWorkerAddress,
} from './saved-list';
import type {Failure, FromWorker, SavedList, WorkerAddress} from './saved-list';

/** What this browser holds of the site. */
export type Holding =
  | {readonly kind: 'nothing'}
  /** The browser took some of it away. */
  | {readonly kind: 'broken'}
  | {readonly kind: 'whole'; readonly at: number; readonly list: SavedList};

/** Address of the site, as service workers and caches name it. */
const scopeOf = (base: string): string => new URL(base, location.href).href;

/** This site's registration: a page may stand below the scope of another site's worker at the same origin. */
async function registrationOf(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** The content of the worker that answers, where there is one. */
async function activeOf(scope: string): Promise<WorkerAddress | undefined> {
  const worker = (await registrationOf(scope))?.active;
  return worker ? readWorkerAddress(worker.scriptURL) : undefined;
}

/** Whether this page can be kept at all. */
export const canSave = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Looks at what is held; whole is only what is there to the last file. */
export async function readHolding(base: string): Promise<Holding> {
  const scope = scopeOf(base);
  const active = await activeOf(scope);
  if (active === undefined) {
    return {kind: 'nothing'};
  }
  const cache = await caches.open(cacheNameOf(scope));
  const kept = await cache.match(listKey(scope, active.content));
  const list = kept && (await readList(kept));
  return list !== undefined && (await missingFiles(scope, list)).length === 0
    ? {kind: 'whole', at: active.at, list}
    : {kind: 'broken'};
}

/**
 * Asks the host what there is now.
 * @throws Error where it does not answer, or there is no connection to ask by
 */
export async function fetchNewest(base: string): Promise<SavedList> {
  if (!navigator.onLine) {
    throw new Error('offline');
  }
  return readList(await fetch(base + listFile, {cache: 'no-store'}));
}

/** Bytes in gzip of what a list has and this browser does not. */
export async function transferOfMissing(base: string, list: SavedList): Promise<number> {
  return transferOf(await missingFiles(scopeOf(base), list));
}

/**
 * Saves what the host has now; what was held before stays until all is there.
 * @param tell is told how many of how many files are there
 * @returns why not, if not
 */
export async function save(base: string, tell: (saved: number, of: number) => void): Promise<Failure | undefined> {
  const watching = new AbortController();
  const {signal} = watching;
  try {
    const {content} = await fetchNewest(base);
    const address = writeWorkerAddress(scopeOf(base), {content, at: Date.now()});
    const failed = new Promise<Failure>((resolve) => {
      const listen = ({data}: MessageEvent<FromWorker>): void => {
        if (data.content !== content) {
          return;
        }
        if ('failure' in data) {
          resolve(data.failure);
        } else {
          tell(data.saved, data.of);
        }
      };
      navigator.serviceWorker.addEventListener('message', listen, {signal});
    });
    const registration = await navigator.serviceWorker.register(address, {updateViaCache: 'none'});
    const worker = [registration.installing, registration.waiting, registration.active].find(
      (each) => each?.scriptURL === address,
    );
    const ended = new Promise<Failure | undefined>((resolve) => {
      const look = (): void => {
        if (worker?.state === 'activated') {
          resolve(undefined);
        } else if (worker === undefined || worker?.state === 'redundant') {
          // What the worker has to say of it may be under way.
          window.setTimeout(() => resolve('network'), 1000);
        }
      };
      worker?.addEventListener('statechange', look, {signal});
      look();
    });
    return await Promise.race([failed, ended]);
  } catch (error) {
    return error instanceof Error && error.name === 'SecurityError' ? 'refused' : 'network';
  } finally {
    watching.abort();
  }
}

/** Takes away all that was saved, and what answers from it. */
export async function forget(base: string): Promise<void> {
  const scope = scopeOf(base);
  await (await registrationOf(scope))?.unregister();
  await caches.delete(cacheNameOf(scope));
}
