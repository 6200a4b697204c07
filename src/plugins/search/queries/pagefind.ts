import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {addressOf} from '../engine/entries';
import type {Entry} from '../engine/entries';
import {listBest, toHtml} from './pagefind-site';
import type {Scores, Writing} from './pagefind-site';

/** Asked for by npx, at this version: 13 MB that only the comparison needs are no dependency. */
const pagefind = 'pagefind@1.6.0';

/** What is used of the client that Pagefind puts beside its index. */
interface Client {
  readonly search: (text: string) => Promise<{readonly results: readonly Found[]}>;
}
interface Found {
  readonly id: string;
  readonly score: number;
  /** Fetches what the result shows. */
  readonly data: () => Promise<{readonly url: string}>;
}
interface ClientModule {
  readonly createInstance: (options: {readonly basePath: string}) => Client;
}
const isClientModule = (value: unknown): value is ClientModule =>
  typeof value === 'object' && value !== null && 'createInstance' in value;

/** A client of Pagefind and what it did. */
export interface Session {
  /** Scores by Pagefind's own ids. What was asked before is remembered. */
  readonly search: (text: string) => Promise<Scores>;
  /** The addresses of the best, with what they show. */
  readonly show: (scores: Scores, limit: number) => Promise<string[]>;
  /** How many bytes it has fetched, its code and wasm aside. */
  readonly fetched: () => number;
}

/** An index of Pagefind. */
export interface PagefindIndex {
  /** A client that has fetched nothing yet. */
  readonly open: () => Session;
  /** Bytes of its scripts and its wasm, packed. */
  readonly code: number;
}

let fetched = 0;
/** Files for Pagefind's client, which knows no other way to them than `fetch`. */
const fetchFile: typeof fetch = (input) => {
  const body = readFileSync(new URL(input instanceof Request ? input.url : input));
  fetched += body.length;
  return Promise.resolve(new Response(new Uint8Array(body)));
};

function openSession(client: Client, entries: readonly Entry[], before: number): Session {
  const results = new Map<string, Found>();
  const asked = new Map<string, Scores>();
  return {
    search: async (text) => {
      const known = asked.get(text);
      if (known !== undefined) {
        return known;
      }
      const found = (await client.search(text)).results;
      found.forEach((result) => results.set(result.id, result));
      const scores = new Map(found.map(({id, score}) => [id, score]));
      asked.set(text, scores);
      return scores;
    },
    show: (scores, limit) =>
      Promise.all(
        listBest(scores, limit).map(async (id) => {
          const shown = await results.get(id)?.data();
          const entry = entries[Number(path.parse(shown?.url ?? '').name)];
          return entry === undefined ? '' : addressOf(entry);
        }),
      ),
    fetched: () => fetched - before,
  };
}

/**
 * Has Pagefind index entries, below a folder.
 * @throws Error where npx cannot get it
 */
export async function indexWithPagefind(
  entries: readonly Entry[],
  writing: Writing,
  folder: string,
): Promise<PagefindIndex> {
  const pages = path.join(folder, writing.lang);
  const bundle = path.join(folder, `${writing.lang}-index`);
  mkdirSync(pages);
  for (const entry of entries) {
    writeFileSync(path.join(pages, `${entry.id}.html`), toHtml(entry, writing));
  }
  const {status} = spawnSync('npx', ['--yes', pagefind, '--silent', '--site', pages, '--output-path', bundle], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const client: unknown = status === 0 && (await import(pathToFileURL(path.join(bundle, 'pagefind.js')).href));
  if (!isClientModule(client)) {
    throw new Error(`npx ${pagefind} が動かない。直し方: npm のレジストリに届くかを確かめて、もう一度`);
  }
  globalThis.fetch = fetchFile;
  const read = (name: string): Buffer => readFileSync(path.join(bundle, name));
  const wasm = read('wasm.unknown.pagefind').length;
  const scripts = ['pagefind.js', 'pagefind-worker.js'].map((name) => brotliCompressSync(read(name)).length);
  return {
    open: () =>
      openSession(client.createInstance({basePath: `${pathToFileURL(bundle).href}/`}), entries, fetched + wasm),
    code: scripts.reduce((sum, size) => sum + size, wasm),
  };
}
