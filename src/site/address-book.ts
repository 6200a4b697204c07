import {searchPage, splitAddress} from '../data/addresses';
import type {Site} from './site';

/** Ids that exist, by page path (`/area/page/`). */
export type AddressBook = ReadonlyMap<string, ReadonlySet<string>>;

/** Pages that plugins make, beside those of `docs/`; they have no sections. */
const pluginPages: readonly string[] = [searchPage];

/** Every id that a reader can link to, by page path; pages that plugins make have none. */
export function bookAddresses({pages}: Pick<Site, 'pages'>): AddressBook {
  return new Map<string, ReadonlySet<string>>([
    ...pluginPages.map((page) => [page, new Set<string>()] as const),
    ...pages.map(({address, sections}) => [address, new Set(sections.map(({id}) => id))] as const),
  ]);
}

/** The addresses that the site publishes: each page, and each `page#id`. */
export function listAddresses({pages}: Pick<Site, 'pages'>): string[] {
  return pages.flatMap(({address, sections}) => [address, ...sections.map(({id}) => `${address}#${id}`)]);
}

/** Why an address of the site is dead, and the mend; `undefined` where it lives. */
export function findDeadAddress(
  address: string,
  book: AddressBook,
): {readonly problem: string; readonly mend: string} | undefined {
  const {page, id} = splitAddress(address);
  const ids = book.get(page);
  if (ids === undefined) {
    const slashed = page.endsWith('/') ? undefined : `${page}/`;
    return {
      problem: `行き先のページがない: ${address}`,
      mend:
        slashed !== undefined && book.has(slashed)
          ? `末尾に / を付ける: ${slashed}`
          : `あるページ: ${[...book.keys()].join(' ')}`,
    };
  }
  if (id !== undefined && !ids.has(id)) {
    return {problem: `行き先の id がない: ${address}`, mend: `${page} にある id: ${[...ids].join(' ')}`};
  }
  return undefined;
}
