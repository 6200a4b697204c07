import type {PageAddress} from '../../data/addresses';
import type {Area} from '../../data/areas';

/** A page of the site, as far as its place in the book goes. */
export interface BookPage {
  /** Path in `docs/` without the ending. */
  readonly docId: string;
  readonly address: PageAddress;
  readonly title: string;
}

/** Pages that stand under one name of the sidebar, or a page that stands there alone. */
export interface BookGroup {
  /** Name of the group; none where the page stands alone, or the part has this name already. */
  readonly label: string | undefined;
  readonly pages: readonly BookPage[];
}

/** What begins on a sheet of its own: an area of the sidebar, or a piece of its last one. */
export interface BookPart {
  /** Id of the part in the book; holds a `_`, so that no page has it. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly BookGroup[];
}

/** The pages of the book in order, and those that are left to the site. */
export interface BookPlan {
  readonly parts: readonly BookPart[];
  readonly leftOut: readonly BookPage[];
}

/** What is made to be operated, or would say again what the book has: the list of terms is its index. */
const isLeftOut = (docId: string): boolean =>
  docId === 'index' || docId === 'glossary/index' || docId.startsWith('drill/');

/** Says how to read the rest: stands before it. */
const readFirst = 'reading-guide';

type Item = Area['items'][number];
const docsOf = (item: Item): readonly string[] => (typeof item === 'string' ? [item] : item.docs);

/**
 * The book's order: that of the sidebar, but what explains the notes first, and the pieces of the last area, which is
 * the appendix, as parts of their own, named for what stands first in each.
 * @param pages every page of the site; one of no area is not in the book
 */
export function planBook(areas: readonly Area[], pages: readonly BookPage[]): BookPlan {
  const byId = new Map(pages.map((page) => [page.docId, page]));
  const pagesOf = (item: Item): BookPage[] =>
    docsOf(item).flatMap((docId) => (isLeftOut(docId) ? [] : (byId.get(docId) ?? [])));
  const groupOf = (item: Item): BookGroup => ({
    label: typeof item === 'string' ? undefined : item.label,
    pages: pagesOf(item),
  });
  const labelOf = (item: Item): string => (typeof item === 'string' ? (byId.get(item)?.title ?? item) : item.label);

  const body = areas.slice(0, -1).map(({key, label, items}, index) => ({
    id: `part_${key}`,
    label,
    groups: (index === 0 ? [readFirst, ...items] : items).map(groupOf),
  }));
  const pieces = new Map<string, Item[]>();
  for (const item of areas.at(-1)?.items ?? []) {
    const [docId = ''] = docsOf(item);
    const [folder = ''] = docId.split('/');
    if (docId !== readFirst) {
      pieces.set(folder, [...(pieces.get(folder) ?? []), item]);
    }
  }
  const appendix = [...pieces].map(([folder, items]) => {
    const label = items[0] === undefined ? folder : labelOf(items[0]);
    const groups = items.map(groupOf).map((group) => (group.label === label ? {...group, label: undefined} : group));
    return {id: `part_${folder}`, label, groups};
  });
  const parts = [...body, ...appendix]
    .map((part) => ({...part, groups: part.groups.filter((group) => group.pages.length > 0)}))
    .filter(({groups}) => groups.length > 0);
  const placed = new Set(parts.flatMap(({groups}) => groups.flatMap((group) => group.pages)));
  return {parts, leftOut: pages.filter((page) => !placed.has(page))};
}
