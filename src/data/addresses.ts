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
