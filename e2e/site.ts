import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {ledgerFile, splitAddress} from '../src/data/addresses';
import {splitLines} from '../src/site/open-site';
import {readDiagramSource, readFigureId} from '../src/site/diagram-source';
import type {DiagramSource} from '../src/site/diagram-source';
import {listFiles} from '../src/site/list-files';
import {basePath} from './variants';

/** True for `npm run test:all`: what is sampled otherwise is tested whole. */
export const everything = process.env.E2E_EVERYTHING !== undefined;

/** Folder of the built site. */
export const buildDir = path.resolve(__dirname, '../build');

/** The built file of a path, base path included. */
export const builtFile = (address: string): string => path.join(buildDir, address.slice(basePath.length));

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

/** A diagram as its page's source writes it. */
interface WrittenDiagram extends DiagramSource {
  readonly id: string | undefined;
}

/**
 * The diagrams of every page of `docs/`, in order, by address: from the text alone, since to parse all pages takes
 * every process of the tests seconds. None is missed, or a built page would hold more, which the parser found.
 */
function readWritten(): ReadonlyMap<string, readonly WrittenDiagram[]> {
  const docs = path.resolve(__dirname, '../docs');
  const pages = listFiles(docs).filter((file) => file.endsWith('.mdx'));
  return new Map(
    pages.map((file) => {
      const text = readFileSync(path.join(docs, file), 'utf8');
      const blocks = [...text.matchAll(/^```mermaid(.*)\n([^]*?)\n```$/gm)];
      return [
        /^slug: (\S+)$/m.exec(text)?.[1] ?? file,
        blocks.map(([, meta, source = '']) => ({...readDiagramSource(source), id: readFigureId(meta)})),
      ];
    }),
  );
}

let written: ReadonlyMap<string, readonly WrittenDiagram[]> | undefined;

/** Addresses of the pages of `docs/`, as written. */
export const writtenPages = (): string[] => [...(written ??= readWritten()).keys()];

/** The diagrams that a page's source holds, in order. */
export const diagramsOf = (address: string): readonly WrittenDiagram[] =>
  (written ??= readWritten()).get(address) ?? [];

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
 * alike in every language; its words differ by their colour, and the marks of editions by their text.
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
          .replace(/\blanguage-\w+|\bedition--[\w-]+|\btoken [^"]*(?=color:)|(?<=[\s="])--[\w-]+:[^\s">]+/g, '')
          .match(/\s(?:(?:class|role|type)=(?:"[^"]*"|\S+)|aria-\w+|hidden|open|tabindex)/g) ?? []),
      ].join(''),
    ),
  );

/**
 * How many letters of HTML one more kind of element may cost: what stands only on a longer page is left to
 * `npm run test:all`.
 */
const dearest = 100_000;

/**
 * A few small pages, found greedily, on which almost every kind of element of the site stands once: what depends on how
 * the site is made, not on what a page says, need not be looked at a hundred times. All for `npm run test:all`.
 */
export function pagesOfEveryKind(addresses: readonly string[]): string[] {
  if (everything) {
    return [...addresses];
  }
  const pages = addresses.map((address) => {
    const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
    return {address, size: html.length, kinds: [...kindsIn(html)]};
  });
  const kindsOn = (shown: typeof pages): Set<string> => new Set(shown.flatMap(({kinds}) => kinds));
  const chosen: typeof pages = [];
  for (;;) {
    const seen = kindsOn(chosen);
    const worthOf = ({size, kinds}: (typeof pages)[number]): number =>
      kinds.filter((kind) => !seen.has(kind)).length / size;
    const best = pages.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
    if (worthOf(best) < 1 / dearest) {
      break;
    }
    chosen.push(best);
  }
  // A page chosen early may show nothing that the later ones do not.
  const needed = chosen.reduce((kept, page) => {
    const others = kept.filter((other) => other !== page);
    const shown = kindsOn(others);
    return page.kinds.every((kind) => shown.has(kind)) ? others : kept;
  }, chosen);
  return needed.map(({address}) => address);
}

/** A list cut into lists of so many. */
export const inBatches = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({length: Math.ceil(list.length / size)}, (_, index) => list.slice(index * size, (index + 1) * size));
