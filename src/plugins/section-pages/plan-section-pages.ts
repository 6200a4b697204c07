import {sectionPage} from '../../data/addresses';
import type {Finding} from '../../site/finding';
import type {Page, Site} from '../../site/site';
import {writeSectionPage} from './section-page';
import type {SectionPage, SiteAddress} from './section-page';

/**
 * The small pages of all sections; those of a page that moved stand at its old address too.
 * @param pictureOf the picture that a preview shows for a page, from the base path on; no picture without it
 */
export function planSectionPages(
  {pages, data: {redirects}}: Pick<Site, 'pages' | 'data'>,
  pictureOf: ((page: Page) => string) | undefined,
  site: SiteAddress,
): SectionPage[] {
  return pages.flatMap((page) => {
    const homes = [page.address, ...redirects.filter(({to}) => to === page.address).map(({from}) => from)];
    return homes.flatMap((home) =>
      page.sections.map((section) =>
        writeSectionPage(sectionPage(home, section.id), page, section, pictureOf?.(page), site),
      ),
    );
  });
}

/** Sections whose small page would stand where another page stands, or the redirect of one that moved. */
export function findClashes({pages, data: {redirects}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const taken = new Set<string>([...pages.map(({address}) => address), ...redirects.map(({from}) => from)]);
  return pages.flatMap(({address, sections}) =>
    sections
      .filter(({id}) => taken.has(sectionPage(address, id)))
      .map(({id, file, line}) => ({
        file,
        line,
        problem: `${sectionPage(address, id)}: 節の小さなページのアドレスに、別のページがある`,
        mend: 'まだ公開していない方の見出しの id か slug を変える',
      })),
  );
}
