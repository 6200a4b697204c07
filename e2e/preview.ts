import {readFileSync} from 'node:fs';
import path from 'node:path';
import {buildDir, publishedIds, sitemapPaths} from './site';

/** What a preview reads: `property` or `name` to `content`, and title, canonical as `title` and `canonical`. */
export async function readTags(html: string): Promise<Map<string, string>> {
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const {toString} = await import('hast-util-to-string');
  // A page is long, and its body says nothing here.
  const root = fromHtml(html.slice(0, html.indexOf('<body')));
  const tags = selectAll('head meta[property], head meta[name]', root).map(({properties}): [string, string] => [
    String(properties.property ?? properties.name),
    String(properties.content),
  ]);
  return new Map([
    ...tags,
    ...selectAll('head title', root).map((title): [string, string] => ['title', toString(title)]),
    ...selectAll('head link[rel=canonical]', root).map(({properties}): [string, string] => [
      'canonical',
      String(properties.href),
    ]),
  ]);
}

/** The HTML of a built page. */
export const readBuilt = (address: string): string => readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');

/** Pages of the notes that the sitemap lists. */
export const listedPages = (): string[] => {
  const published = publishedIds();
  return sitemapPaths().filter((address) => published.has(address));
};
