const siteLink = /(<a\b[^>]*? href=")\/([^"]*")/g;

/**
 * Puts the base path before the links of a drawing.
 * @param svg `<svg>` whose links are written as in the pages, from `/` on
 * @param baseUrl the site's base path, with leading and trailing slash
 */
export function prefixLinks(svg: string, baseUrl: string): string {
  return svg.replace(siteLink, (_, head: string, rest: string) => `${head}${baseUrl}${rest}`);
}

/** Addresses that a drawing links to. */
export function listLinks(svg: string): string[] {
  return [...svg.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(([, link]) => link ?? '');
}
