import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {searchPage} from '../../data/addresses';
import {docsOffMap} from '../../data/areas';
import type {ReadSite} from '../../site/open-site';
import type {Site} from '../../site/site';
import type {TopicArea} from './browser/topics';
import {packSite} from './engine/pack';
import {openSearchDescription} from './opensearch';
import {composeTexts} from './sections/compose-texts';
import {addReadings} from './sections/readings';

/** The pages by area, for the list of topics on the search page. */
function listTopics({pages, data: {areas}}: Site): TopicArea[] {
  const left = docsOffMap(areas);
  return areas.map(({key, label, docs}) => ({
    key,
    label,
    pages: pages
      .filter(({docId}) => docs.includes(docId) && !left.includes(docId))
      .map(({address, frontMatter: {title}}) => ({address, title})),
  }));
}

/**
 * Search by section: the texts of the site as one file, `/search/`, the box of the navbar (theme component `SearchBar`)
 * and `opensearch.xml`. See README.md in this folder.
 */
export function search(readSite: ReadSite): PluginModule {
  const openSearchFile = 'opensearch.xml';
  return ({siteConfig, baseUrl}) => ({
    name: 'search',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    getThemePath: () => path.resolve(__dirname, 'theme'),
    getClientModules: () =>
      ['client.ts', 'browser/search.css', 'browser/search-page.css'].map((file) => path.join(__dirname, file)),
    async contentLoaded({actions: {addRoute, createData}}) {
      const site = await readSite();
      await createData('sections.txt', packSite(await addReadings(composeTexts(site))));
      const topics = await createData('topics.json', JSON.stringify(listTopics(site)));
      const component = '@site/src/plugins/search/browser/SearchPage';
      addRoute({path: `${baseUrl}${searchPage.slice(1)}`, component, exact: true, modules: {topics}});
    },
    configureWebpack: () => ({
      module: {
        rules: [
          {
            // The texts are fetched by the worker, not bundled: a file with the hash of its content in its name,
            // and of a type that every host compresses.
            test: /[\\/]search[\\/]default[\\/]sections\.txt$/,
            type: 'asset/resource',
            generator: {filename: 'assets/search/[name].[contenthash:8][ext]'},
          },
        ],
      },
    }),
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: siteConfig.title,
            href: baseUrl + openSearchFile,
          },
        },
      ],
    }),
    postBuild({outDir}) {
      const {title, tagline: description, url} = siteConfig;
      const xml = openSearchDescription({title, description, siteUrl: url + baseUrl});
      writeFileSync(path.join(outDir, openSearchFile), xml);
      return Promise.resolve();
    },
  });
}
