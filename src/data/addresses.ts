/**
 * A page of the site: path from the base path on, with leading and trailing slash.
 * @example '/deploy-patterns/rolling/'
 */
export type PageAddress = '/' | `/${string}/`;

/**
 * A section, diagram, term or correction of a page.
 * @example '/deploy-patterns/rolling/#batch-size'
 */
export type SectionAddress = `${PageAddress}#${string}`;

/** The page that searches; a plugin makes it, so it is no file of `docs/`. */
export const searchPage = '/search/' satisfies PageAddress;

/** The feed of what changed, from the base path on (src/plugins/changes). */
export const changesFeed = 'changes.xml';

/**
 * Where a page stands as Markdown, from the base path on (src/plugins/page-markdown).
 * @example '/deploy-patterns/rolling.md'
 */
export const pageMarkdown = (page: string): string => `${page === '/' ? '/index' : page.replace(/\/$/, '')}.md`;

/** The published addresses, from the project's root: one a line, and none ever goes (src/plugins/permalinks). */
export const ledgerFile = 'src/data/permalinks.txt';

/** Whether a text may be an id: lower-case ASCII words joined by `-`, which survives every chat and shell. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** Whether a text has the form of a page's address. */
export const isPageAddress = (text: string): text is PageAddress => /^\/(?:[a-z0-9-]+\/)*$/.test(text);

/** Page and id of an address; no id where it names a page. */
export function splitAddress(address: string): {readonly page: string; readonly id: string | undefined} {
  const [page = '', id] = address.split('#');
  return {page, id};
}

/** Whether a text has the form of an address of a page or a section. */
export function isAddress(text: string): text is PageAddress | SectionAddress {
  const {page, id} = splitAddress(text);
  return isPageAddress(page) && (id === undefined || isId(id));
}

/**
 * The small page that stands for a section, which a chat's preview can read; a `#id` never reaches it.
 * @param page path of the page, with or without the base path
 */
export const sectionPage = (page: string, id: string): string => `${page}${id}/`;
