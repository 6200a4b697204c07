import type {Area} from '../../data/areas';
import type {Page} from '../../site/site';

/** Something with a published address. */
export interface Place {
  /** `/area/page/` or `/area/page/#id`, without the site's base path. */
  readonly address: string;
  /** Title of the page. */
  readonly page: string;
  /** Title of the section; empty for the page itself. */
  readonly section: string;
  /** Key of an area of `src/data/areas.ts`. */
  readonly area: string;
  /** The area as readers see it. */
  readonly areaLabel: string;
}

/** Questions are titled by a whole sentence: more than a list of addresses shows. */
const longestTitle = 40;

const shorten = (title: string): string =>
  title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;

/**
 * What a reader may have meant by a wrong address, as the browser fetches it: a line for each page, and one that starts
 * with a tab for each of its sections. Addresses that only lead on stand where they lead to.
 */
export function packPlaces({
  pages,
  data: {areas},
}: {
  readonly pages: readonly Page[];
  readonly data: {readonly areas: readonly Area[]};
}): string {
  return pages
    .flatMap(({address, docId, frontMatter: {title}, sections}) => {
      const area = areas.find(({docs}) => docs.includes(docId));
      return [
        [address, title, area?.key ?? '', area?.label ?? ''].join('\t'),
        ...sections.flatMap((section) =>
          section.kind === 'alias' ? [] : [['', section.id, shorten(section.title)].join('\t')],
        ),
      ];
    })
    .join('\n');
}

/** Reads what {@link packPlaces} wrote. */
export function unpackPlaces(text: string): Place[] {
  let page: Place = {address: '', page: '', section: '', area: '', areaLabel: ''};
  return text.split('\n').map((line) => {
    const [address = '', second = '', third = '', areaLabel = ''] = line.split('\t');
    if (address === '') {
      return {...page, address: `${page.address}#${second}`, section: third};
    }
    page = {address, page: second, section: '', area: third, areaLabel};
    return page;
  });
}
