/**
 * What leads to a section.
 * @param page path of its page, with base path and trailing slash
 */
type SectionPath = (page: string, id: string) => string;

let pathOf: SectionPath = (page, id) => `${page}#${id}`;

/** Lets copied links lead to a section by another path than the `#id` of its page. */
export function leadBy(other: SectionPath): void {
  pathOf = other;
}

/**
 * The address that is copied for a section.
 * @param page path of its page, with base path and trailing slash
 * @param origin scheme and host
 */
export const sectionAddress = (page: string, id: string, origin: string): string =>
  new URL(pathOf(page, id), origin).href;
