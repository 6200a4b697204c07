import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {areas} from '../../data/areas';
import {corrections} from '../../data/corrections';
import {terms} from '../../data/glossary';
import {searchWords} from '../../data/search-words';
import type {TopicArea} from './browser/topics';
import {packSite, unpackSite} from './engine/pack';
import type {SiteText} from './engine/section';
import {openSearchDescription} from './opensearch';
import {checkBuiltAddresses} from './sections/check-built-addresses';
import {composeSite} from './sections/compose-site';
import {readSitePages} from './sections/read-site';

/** The pages by area, for the list of topics on the search page. */
function listTopics({pages}: SiteText): TopicArea[] {
  return areas.map(({key, label}) => ({
    key,
    label,
    pages: pages.filter(({area}) => area === key).map(({address, title}) => ({address, title})),
  }));
}

/** Docusaurus hands a plugin its own content back untyped. */
function readContent(content: unknown): SiteText {
  const site = unpackSite(content);
  if (site === undefined) {
    throw new Error('検索: 集めた本文の形が違う。直し方: src/plugins/search/engine/pack.ts の packSite と unpackSite を合わせる');
  }
  return site;
}

/**
 * Search by section: the texts of the site as one file, `/search/`, the box of the navbar (theme component `SearchBar`)
 * and `opensearch.xml`. See README.md in this folder.
 */
export default function search({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const openSearchFile = 'opensearch.xml';
  return {
    name: 'search',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}'],
    getThemePath: () => path.resolve(__dirname, 'theme'),
    loadContent: () => packSite(composeSite(readSitePages(siteDir), {terms, corrections, searchWords})),
    async contentLoaded({content, actions: {addRoute, createData}}) {
      await createData('sections.json', JSON.stringify(content));
      const topics = await createData('topics.json', JSON.stringify(listTopics(readContent(content))));
      addRoute({path: `${baseUrl}search/`, component: '@site/src/plugins/search/browser/SearchPage', exact: true, modules: {topics}});
    },
    configureWebpack: () => ({
      module: {
        rules: [
          {
            // The texts are fetched by the worker, not bundled: a file with the hash of its content in its name.
            test: /[\\/]search[\\/]default[\\/]sections\.json$/,
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
          attributes: {rel: 'search', type: 'application/opensearchdescription+xml', title: siteConfig.title, href: baseUrl + openSearchFile},
        },
      ],
    }),
    async postBuild({outDir, content}) {
      checkBuiltAddresses(outDir, readContent(content));
      writeFileSync(path.join(outDir, openSearchFile), openSearchDescription({title: siteConfig.title, description: siteConfig.tagline, siteUrl: siteConfig.url + baseUrl}));
    },
  };
}
