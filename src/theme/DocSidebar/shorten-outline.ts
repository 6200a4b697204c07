import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';

/** So many rows are run through with the eye. A longer outline, on every page, grows with the square of the site. */
const most = 120;

/** An area's rows: its groups, and its pages that stand alone. */
const rowsOf = (item: PropSidebarItem): readonly PropSidebarItem[] => (item.type === 'category' ? item.items : []);

/**
 * The outline as a page shows it. Where it is long, an area is a link to its first page, and shows its groups while one
 * of its pages is read: what a group is to its pages.
 * @param isRead whether the page that is read is the item, or below it
 */
export function shortenOutline(
  areas: readonly PropSidebarItem[],
  isRead: (item: PropSidebarItem) => boolean,
): readonly PropSidebarItem[] {
  if (areas.flatMap(rowsOf).length <= most) {
    return areas;
  }
  return areas.map((area) => {
    if (area.type !== 'category' || isRead(area)) {
      return area;
    }
    const [href] = area.items.flatMap((item) => (item.type === 'html' || item.href === undefined ? [] : [item.href]));
    return {...area, ...(href === undefined ? {} : {href}), items: []};
  });
}
