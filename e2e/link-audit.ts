import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** What one built page offers and asks for. */
export interface PageLinks {
  /** Every `id` of the page, with exact case. */
  readonly ids: ReadonlySet<string>;
  /** Every `href`, `src` and the like of the page as absolute path with query and fragment; other origins left out. */
  readonly links: readonly string[];
}

/**
 * Links that lead nowhere, one message each: page, link, and the ids that do exist.
 * @param pages the built pages by path (`/area/page/`)
 * @param fileExists whether the build holds a file at a path that is no page
 * @param base path below which the site stands
 */
export function findDeadLinks(
  pages: ReadonlyMap<string, PageLinks>,
  fileExists: (path: string) => boolean,
  base = '/',
): string[] {
  const dead: string[] = [];
  for (const [page, {links}] of pages) {
    for (const link of new Set(links)) {
      const [target = '', fragment] = link.split('#');
      const path = decodeURIComponent(target.split('?')[0] ?? '');
      const destination = pages.get(path);
      if (!path.startsWith(base)) {
        dead.push(
          `${page}: リンク ${link} がベースパス ${base} の外に出る。直し方: 部品では <Link to> か useBaseUrl、クライアントではページのリンクの href から作る`,
        );
      } else if (destination === undefined) {
        if (!fileExists(path)) {
          dead.push(
            `${page}: リンク ${link} の行き先がない。直し方: 末尾の / と大文字小文字を確かめる。あるページ: ${[...pages.keys()].join(' ')}`,
          );
        }
      } else if (fragment !== undefined && fragment !== '' && !destination.ids.has(decodeURIComponent(fragment))) {
        dead.push(
          `${page}: リンク ${link} の id がない。直し方: ${path} にある id を使う: ${[...destination.ids].join(' ')}`,
        );
      }
    }
  }
  return dead;
}

/** What a browser would ask for at the address, and what it finds there, by the page's HTML. */
async function readLinks(address: string, html: string): Promise<PageLinks> {
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const root = fromHtml(html);
  const here = new URL(address, 'http://site.invalid');
  const asking = selectAll('[href], [src], [action], [poster], [srcset], meta[http-equiv=refresh]', root);
  const links = asking.flatMap(({properties: {href, xLinkHref, src, action, poster, srcSet, content}}) => {
    const refreshed = typeof content === 'string' ? content.replace(/^.*?url=/, '') : undefined;
    const named = href ?? xLinkHref ?? src ?? action ?? poster ?? refreshed;
    const all = [named, ...[srcSet ?? []].flat().map((each) => each.trim().split(' ')[0])];
    return all.flatMap((each) => {
      const url = new URL(each ?? '', here);
      return each !== undefined && url.origin === here.origin ? [`${url.pathname}${url.search}${url.hash}`] : [];
    });
  });
  return {ids: new Set(selectAll('[id]', root).map(({properties: {id}}) => String(id))), links};
}

/**
 * The links of a build, by page.
 * @param files its pages, from its folder
 * @param base path below which it stands
 */
export async function readPages(dir: string, files: readonly string[], base: string): Promise<Map<string, PageLinks>> {
  const pages = new Map<string, PageLinks>();
  for (const file of files) {
    // The page that stands for those that are not there is read at any depth: nothing in it may be relative to a place.
    const address = base + (file === '404.html' ? '404.html/' : file.replace(/index\.html$/, ''));
    pages.set(address, await readLinks(address, readFileSync(path.join(dir, file), 'utf8')));
  }
  return pages;
}

/** Whether a build holds a file at a path, or the page of a folder. */
export const isBuilt =
  (dir: string, base: string) =>
  (asked: string): boolean => {
    const file = path.join(dir, asked.slice(base.length));
    return existsSync(path.join(file, 'index.html')) || (existsSync(file) && statSync(file).isFile());
  };
