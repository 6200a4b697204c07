import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {fold} from './fold';
import type {ReadSite} from '../../site/open-site';
import type {Site} from '../../site/site';
import {prepareNames} from './find-names';
import type {FindNames} from './find-names';
import {linkTerms, termsToExplain} from './link-terms';

/** Terms explain themselves: their links show the meaning where they stand, and the glossary narrows as one types. */
export function terms(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'terms',
    getPathsToWatch: () => ['src/data/**/*'],
    async contentLoaded({actions}) {
      const {data} = await readSite();
      const typed = new Map(
        data.terms.map(({id, ja, en, abbr = '', reading, aliases}) => [
          id,
          [ja, en, abbr, reading, ...aliases].map(fold),
        ]),
      );
      await actions.createData('names.json', JSON.stringify(Object.fromEntries(typed)));
    },
    getClientModules: () => ['client.ts', 'terms.css', 'term-filter.css'].map((file) => path.join(__dirname, file)),
  });
}

/**
 * remark plugin (before `topicPage`, which adds what says the page again): makes the first use of a term in each
 * section a link to its meaning. It changes what is shown alone: the site is read from the files.
 */
export const termLinks: Plugin<[{readonly readSite: ReadSite}], Root> = ({readSite}) => {
  let prepared: {readonly site: Site; readonly findNames: FindNames} | undefined;
  return async (root, file) => {
    const {frontMatter} = file.data;
    const site = await readSite();
    if (prepared?.site !== site) {
      prepared = {site, findNames: prepareNames(site.data.terms)};
    }
    const {findNames} = prepared;
    const slug = typeof frontMatter === 'object' && frontMatter !== null && 'slug' in frontMatter && frontMatter.slug;
    linkTerms(root, findNames, termsToExplain(site, typeof slug === 'string' ? slug : '', findNames));
  };
};
