/**
 * The service worker of who chose to save. It fetches a content only when it is registered by the reader's press, and
 * then whole or not at all (Workbox). Online, a page comes from the host; the saved one stands in where none does.
 */
import {PrecacheController} from 'workbox-precaching/PrecacheController';
import {NetworkFirst} from 'workbox-strategies/NetworkFirst';
import {answerOffline} from './answer';
import {
  cacheNameOf,
  hashedFolder,
  keyOf,
  listFile,
  listKey,
  missingFiles,
  notSavedPage,
  readList,
  readWorkerAddress,
  workerFile,
} from './saved-list';
import type {Failure, FromWorker, SavedList} from './saved-list';

declare const self: ServiceWorkerGlobalScope;

const {scope} = self.registration;
const content = readWorkerAddress(self.location.href)?.content ?? '';
const cacheName = cacheNameOf(scope);
/** Cached by address alone: hosts vary by what the reader's browser sends. */
const matchOptions = {ignoreVary: true};

async function tell(message: FromWorker): Promise<void> {
  for (const page of await self.clients.matchAll({type: 'window', includeUncontrolled: true})) {
    page.postMessage(message);
  }
}

/** Seconds after which the saved page stands in for one that does not come. */
const networkTimeoutSeconds = 3;

let known: SavedList | undefined;

/** The list of this worker's content, once all of it is there. */
async function keptList(): Promise<SavedList | undefined> {
  const kept = known === undefined ? await caches.match(listKey(scope, content), {cacheName}) : undefined;
  return (known ??= kept && (await readList(kept)));
}

/** The list of what the host has now; another content than was asked for is none. */
async function fetchList(): Promise<SavedList> {
  const list = await readList(await fetch(`${scope}${listFile}`, {cache: 'no-store'}));
  if (list.content !== content) {
    throw new DOMException('another content', 'VersionError');
  }
  return list;
}

async function fill(event: ExtendableEvent): Promise<void> {
  const list = await fetchList();
  let saved = 0;
  const count = async (): Promise<void> => {
    saved += 1;
    if (saved % 4 === 0) {
      await tell({content, saved, of: list.files.length});
    }
  };
  const controller = new PrecacheController({cacheName, plugins: [{handlerDidComplete: count}]});
  controller.addToCacheList(list.files.map(([address, revision]) => ({url: `${scope}${address}`, revision})));
  await controller.install(event);
  // The host may have got another content meanwhile, which the last files would be of.
  await fetchList();
  const cache = await caches.open(cacheName);
  await cache.put(listKey(scope, content), new Response(JSON.stringify(list)));
}

const reasons: Readonly<Record<string, Failure>> = {QuotaExceededError: 'quota', VersionError: 'changed'};

/**
 * Leaves in the cache what the given lists hold.
 * @param isLeft what else
 */
async function leaveOnly(lists: readonly SavedList[], isLeft: (key: string) => boolean = () => false): Promise<void> {
  const keys = new Set(
    lists.flatMap((list) => [listKey(scope, list.content), ...list.files.map((file) => keyOf(scope, file))]),
  );
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    if (!keys.has(request.url) && !isLeft(request.url)) {
      await cache.delete(request);
    }
  }
}

/** The whole lists in the cache: this worker's and, until it has taken over, the one of the worker before. */
async function wholeLists(): Promise<SavedList[]> {
  const cache = await caches.open(cacheName);
  const found = await cache.matchAll(`${scope}${listFile}`, {ignoreSearch: true});
  return Promise.all(found.map(readList));
}

async function install(event: ExtendableEvent): Promise<void> {
  try {
    // Kept already where the host changed this file and nothing else: then there is nothing to fetch.
    const list = await keptList();
    if (list === undefined || (await missingFiles(scope, list)).length > 0) {
      await fill(event);
    }
  } catch (error) {
    const failure = reasons[error instanceof Error ? error.name : ''] ?? 'network';
    // What came before the connection was lost is there for the next try; what found no room gives its room back.
    if (failure === 'quota') {
      await leaveOnly(await wholeLists());
    }
    await tell({content, failure});
    throw error;
  }
  // The reader asked for it, and open pages find their files: nothing has to wait.
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const list = await keptList();
  if (list !== undefined) {
    // Tabs that are open may still ask for files of the content before.
    const before = (await wholeLists()).filter((other) => other.content !== content);
    const assets = new Set(
      before.flatMap(({files}) =>
        files.filter(([address]) => address.startsWith(hashedFolder)).map((file) => keyOf(scope, file)),
      ),
    );
    await leaveOnly([list], (key) => assets.has(key));
  }
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
}

const addressOf = (url: string): string => url.slice(scope.length).replace(/[?#].*/, '');

async function readSaved(list: SavedList, address: string): Promise<Response | undefined> {
  const file = list.files.find(([saved]) => saved === address);
  return file && (await caches.match(keyOf(scope, file), {cacheName, ...matchOptions}));
}

const networkFirst = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds,
  matchOptions,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({request}) => {
        const address = addressOf(request.url);
        const file = (await keptList())?.files.find(([saved]) => saved === address);
        return file === undefined ? request : keyOf(scope, file);
      },
      // Pages come into the cache together with their files, or not at all.
      cacheWillUpdate: () => Promise.resolve(null),
    },
  ],
});

async function standIn(request: Request, list: SavedList): Promise<Response | undefined> {
  const readPage = async (page: string): Promise<string> => (await (await readSaved(list, page))?.text()) ?? '';
  const answer = await answerOffline(addressOf(request.url), list, readPage);
  if (answer !== undefined && 'redirect' in answer) {
    // Keeps a query, as the small pages of sections do: it names a state of the section.
    const {search} = new URL(request.url);
    return Response.redirect(`${scope}${answer.redirect.replace(/#|$/, (hash) => search + hash)}`);
  }
  return readSaved(list, answer?.page ?? notSavedPage);
}

async function respond(event: FetchEvent): Promise<Response> {
  const {request} = event;
  if (addressOf(request.url).startsWith(hashedFolder)) {
    return (await caches.match(request, {cacheName, ...matchOptions})) ?? fetch(request);
  }
  try {
    return await networkFirst.handle({event, request});
  } catch (error) {
    const list = request.mode === 'navigate' ? await keptList() : undefined;
    const response = list && (await standIn(request, list));
    if (response === undefined) {
      throw error;
    }
    return response;
  }
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const {method, url} = event.request;
  if (method === 'GET' && url.startsWith(scope) && ![listFile, workerFile].includes(addressOf(url))) {
    event.respondWith(respond(event));
  }
});
