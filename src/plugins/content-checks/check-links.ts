import type {Finding} from '../../site/finding';
import type {Page} from './page';

/** Ids that exist, by page path (`/area/page/`). */
export type AddressBook = ReadonlyMap<string, ReadonlySet<string>>;

/** Why an address of the site is dead, and the mend; `undefined` where it lives. */
export function findDeadAddress(address: string, book: AddressBook): {problem: string; mend: string} | undefined {
  const [path = '', id] = address.split('#');
  const ids = book.get(path);
  if (ids === undefined) {
    const slashed = path.endsWith('/') ? undefined : `${path}/`;
    return {
      problem: `行き先のページがない: ${address}`,
      mend: slashed !== undefined && book.has(slashed) ? `末尾に / を付ける: ${slashed}` : `あるページ: ${[...book.keys()].join(' ')}`,
    };
  }
  if (id !== undefined && !ids.has(id)) {
    return {problem: `行き先の id がない: ${address}`, mend: `${path} にある id: ${[...ids].join(' ')}`};
  }
  return undefined;
}

/** Links of a page's body, front matter and diagrams that lead nowhere inside the site. Outside links are not looked at. */
export function checkLinks(page: Page, book: AddressBook): Finding[] {
  const slug = typeof page.frontMatter.slug === 'string' ? page.frontMatter.slug : '';
  return page.links.flatMap(({value, line}) => {
    const address = value.startsWith('#') ? `${slug}${value}` : value;
    if (/^[a-z]+:/i.test(address)) {
      return [];
    }
    if (!address.startsWith('/')) {
      return [{file: page.file, line, problem: `相対リンク: ${value}`, mend: '/area/page/#id の形で書く'}];
    }
    const dead = findDeadAddress(address, book);
    return dead === undefined ? [] : [{file: page.file, line, ...dead}];
  });
}
