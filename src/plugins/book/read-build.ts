import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {splitAddress} from '../../data/addresses';
import {siteTagline, siteTitle} from '../../data/identity';
import type {Page, Site} from '../../site/site';
import type {BookSource} from './compose-book';

/** What a book is made of, and what it looks like. */
export interface BookMaterial {
  readonly source: BookSource;
  /** Text of the sheets that the pages link, then of the book's own. */
  readonly styles: readonly string[];
}

/** The pages as far as the book asks. */
export type PagesOfBook = readonly (Pick<Page, 'docId' | 'address'> & {
  readonly frontMatter: Pick<Page['frontMatter'], 'title' | 'checked'>;
})[];

/**
 * Reads what the built site gives for a book.
 * @param pages those of the book among others; what links to a page that is not named leads to the site
 * @param buildDir the built site, from its base path on
 * @throws Error where it is not built
 */
export function readBuild(
  pages: PagesOfBook,
  {areas, terms, changes}: Pick<Site['data'], 'areas' | 'terms' | 'changes'>,
  buildDir: string,
): BookMaterial {
  const home = path.join(buildDir, 'index.html');
  const unbuilt = (what: string): Error => new Error(`${what}\n    直し方: 先に npm run build`);
  if (!existsSync(home)) {
    throw unbuilt(`ビルドしたサイトがない: ${buildDir}`);
  }
  const [, canonical = ''] = /<link [^>]*rel="?canonical"? href="?([^\s">]+)/.exec(readFileSync(home, 'utf8')) ?? [];
  const {hostname, pathname: baseUrl} = new URL(canonical);
  const readHtml = (address: string): string => {
    const file = path.join(buildDir, address, 'index.html');
    if (!existsSync(file)) {
      throw unbuilt(`${address}: ビルドしたページがない`);
    }
    return readFileSync(file, 'utf8');
  };
  const sheets = new Set(
    pages.flatMap(({address}) =>
      [...readHtml(address).matchAll(/<link rel="?stylesheet"? href="?([^\s">]+)/g)].map(([, href = '']) => href),
    ),
  );
  // What styles single elements stands in the pages (src/plugins/content-security-policy).
  const ownRules = new Set(
    pages.flatMap(({address}) =>
      [...readHtml(address).matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css),
    ),
  );
  const read = (file: string): string => readFileSync(file, 'utf8');
  return {
    source: {
      title: siteTitle,
      tagline: siteTagline,
      edition:
        [...changes, ...pages.map(({frontMatter: {checked: date}}) => ({date}))]
          .map(({date}) => date)
          .sort()
          .at(-1) ?? '',
      areas,
      terms,
      pages: pages.map(({docId, address, frontMatter: {title}}) => ({docId, address, title})),
      readHtml,
      isOnSite: (address) => existsSync(path.join(buildDir, splitAddress(address).page)),
      siteUrl: hostname === 'localhost' ? undefined : canonical.replace(/\/$/, ''),
      baseUrl,
    },
    styles: [
      ...[...sheets].map((href) => read(path.join(buildDir, href.slice(baseUrl.length)))),
      ...ownRules,
      read(path.join(__dirname, 'book.css')),
    ],
  };
}
