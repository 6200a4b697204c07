/** What one built page offers and asks for. */
export interface PageLinks {
  /** Every `id` of the page, with exact case. */
  readonly ids: ReadonlySet<string>;
  /** Every `href` and `src` of the page as absolute path with query and fragment; other origins left out. */
  readonly links: readonly string[];
}

/**
 * Links that lead nowhere, one message each: page, link, and the ids that do exist.
 * @param pages the built pages by path (`/area/page/`)
 * @param fileExists whether the build holds a file at a path that is no page
 */
export function findDeadLinks(pages: ReadonlyMap<string, PageLinks>, fileExists: (path: string) => boolean): string[] {
  const dead: string[] = [];
  for (const [page, {links}] of pages) {
    for (const link of new Set(links)) {
      const [target = '', fragment] = link.split('#');
      const path = decodeURIComponent(target.split('?')[0] ?? '');
      const destination = pages.get(path);
      if (destination === undefined) {
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
