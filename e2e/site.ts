import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

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

/** The published addresses of `src/data/permalinks.txt`: ids by page path. */
export function publishedIds(): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const line of readFileSync(path.resolve(__dirname, '../src/data/permalinks.txt'), 'utf8').split('\n')) {
    const [page, id] = line.split('#');
    if (page) {
      ids.set(page, [...(ids.get(page) ?? []), ...(id === undefined ? [] : [id])]);
    }
  }
  return ids;
}

/** Every file of the built site with the given ending, as paths from the build folder. */
export function builtFiles(ending: string): string[] {
  return readdirSync(buildDir, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith(ending) && statSync(path.join(buildDir, name)).isFile(),
  );
}
