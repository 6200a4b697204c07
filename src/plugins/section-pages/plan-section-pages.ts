import type {PageRedirect} from '../../data/redirects';
import type {PublishedPage} from '../permalinks/published-page';
import {writeSectionPage} from './section-page';
import type {SectionPage, SiteAddress} from './section-page';

/**
 * The small pages of all sections; those of a page that moved stand at its old address too.
 * @param taken paths from the base path on where something else stands
 * @throws Error that lists every section whose address is taken
 */
export function planSectionPages(
  pages: readonly PublishedPage[],
  redirects: readonly PageRedirect[],
  taken: (path: string) => boolean,
  site: SiteAddress,
): SectionPage[] {
  const planned = pages.flatMap((page) => {
    const homes = [page.path, ...redirects.filter(({to}) => to === page.path).map(({from}) => from)];
    return homes.flatMap((home) => page.sections.map((section) => writeSectionPage(`${home}${section.id}/`, page, section, site)));
  });
  const clashes = planned.filter(({path}) => taken(path));
  if (clashes.length > 0) {
    const lines = clashes.map(({path}) => `${path}: 節の小さなページの住所に、別のページがある\n    直し方: まだ公開していない方の見出しの id か slug を変える`);
    throw new Error(`節のページの誤りが ${clashes.length} 件ある\n${lines.join('\n')}`);
  }
  return planned;
}
