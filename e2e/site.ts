import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {ledgerFile, splitAddress} from '../src/data/addresses';
import {splitLines} from '../src/site/open-site';
import {readPages} from '../src/site/read-pages';
import type {Page as SourcePage} from '../src/site/site';

/** True for `npm run test:all`: what is sampled otherwise is tested whole. */
export const everything = process.env.E2E_EVERYTHING !== undefined;

/** Folder of the built site. */
export const buildDir = path.resolve(__dirname, '../build');

/**
 * Paths of every page that the built `sitemap.xml` lists, in its order.
 * @throws Error where it lists none: an empty list would make every test pass
 */
export function sitemapPaths(): string[] {
  const xml = readFileSync(path.join(buildDir, 'sitemap.xml'), 'utf8');
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  if (paths.length === 0) {
    throw new Error('build/sitemap.xml にページがない。直し方: npm run build をやり直す');
  }
  return paths;
}

/** The published addresses of the ledger: ids by page path. */
export function publishedIds(): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const ledger = readFileSync(path.resolve(__dirname, '..', ledgerFile), 'utf8');
  for (const {page, id} of splitLines(ledger).map(splitAddress)) {
    ids.set(page, [...(ids.get(page) ?? []), ...(id === undefined ? [] : [id])]);
  }
  return ids;
}

/** Every file of the built site with the given ending, as paths from the build folder. */
export function builtFiles(ending: string): string[] {
  return readdirSync(buildDir, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith(ending) && statSync(path.join(buildDir, name)).isFile(),
  );
}

let sources: readonly SourcePage[] | undefined;
/** Read on first use: it takes seconds, and most of the processes that import this file ask for none. */
const readSources = (): readonly SourcePage[] => (sources ??= readPages(path.resolve(__dirname, '..')));

/** Addresses of the pages of `docs/`, as written. */
export const writtenPages = (): string[] => readSources().map(({address}) => address);

/** The diagrams that a page's source holds, in order. */
export function diagramsOf(address: string): readonly {readonly id: string | undefined; readonly source: string}[] {
  return readSources().find((source) => source.address === address)?.diagrams ?? [];
}

/** FNV-1a over the letters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/**
 * So many of the addresses, chosen by their hash: a new address changes at most one of the chosen, however many there
 * are and wherever it stands. All of them for `npm run test:all`, in the same order, so that the first few are a
 * sample too.
 */
export function sampleOf(addresses: readonly string[], size: number): string[] {
  const sorted = [...addresses].sort((a, b) => hash(a) - hash(b));
  return everything ? sorted : sorted.slice(0, size);
}

/**
 * What tells one kind of element from another for a reader of the tree: its name, class, role and states. Code is
 * alike in every language; its words differ by their colour.
 */
const kindsIn = (html: string): Set<string> =>
  new Set(
    [
      ...html
        // The classes of `html` name its page.
        .slice(html.indexOf('<body'))
        .replace(/<(svg|script)\b[^]*?<\/\1>/g, '<$1>')
        .matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g),
    ].map(([, name = '', attributes = '']) =>
      [
        name,
        ...(attributes
          .replace(/\blanguage-\w+|\bclass="token [^"]*"/g, '')
          .match(/\s(?:(?:class|role|type)=(?:"[^"]*"|\S+)|aria-\w+|hidden|open|tabindex|style=color:\S+)/g) ?? []),
      ].join(''),
    ),
  );

/**
 * A few small pages, found greedily, on which every kind of element of the site stands once: what depends on how the
 * site is made, not on what a page says, need not be looked at a hundred times. All for `npm run test:all`.
 */
export function pagesOfEveryKind(addresses: readonly string[]): string[] {
  if (everything) {
    return [...addresses];
  }
  const pages = addresses.map((address) => {
    const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
    return {address, size: html.length, kinds: kindsIn(html)};
  });
  const chosen: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    const gains = pages.map(({address, size, kinds}) => {
      const gain = [...kinds].filter((kind) => !seen.has(kind));
      return {address, gain, worth: gain.length / size};
    });
    const best = gains.reduce((a, b) => (b.worth > a.worth ? b : a), {address: '', gain: [], worth: 0});
    if (best.gain.length === 0) {
      return chosen;
    }
    chosen.push(best.address);
    best.gain.forEach((kind) => seen.add(kind));
  }
}
