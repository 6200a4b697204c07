import path from 'node:path';
import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions} from '@docusaurus/preset-classic';
import {behaviours} from '../../../src/behaviours/plugin';
import {anki} from '../../../src/plugins/anki';
import {securePage, securePages} from '../../../src/plugins/content-security-policy';
import deepLinks from '../../../src/plugins/deep-links';
import {diagrams} from '../../../src/plugins/diagrams';
import {diagramTheme} from '../../../src/plugins/diagrams/diagram-theme';
import {freshness} from '../../../src/plugins/freshness';
import {hosting} from '../../../src/plugins/hosting';
import {nearAddresses} from '../../../src/plugins/near-addresses';
import {offline, writeOffline} from '../../../src/plugins/offline';
import {pageMarkdowns} from '../../../src/plugins/page-markdown';
import {permalinks} from '../../../src/plugins/permalinks';
import {redirectPages} from '../../../src/plugins/permalinks/redirect-pages';
import {progressMarks} from '../../../src/plugins/progress-marks';
import {search} from '../../../src/plugins/search';
import {sectionPages} from '../../../src/plugins/section-pages';
import {staticPages} from '../../../src/plugins/static-pages';
import {stepButtons, steps} from '../../../src/plugins/steps';
import {termLinks, terms} from '../../../src/plugins/terms';
import {topicPage} from '../../../src/plugins/topic-page';
import {openSite} from '../../../src/site/open-site';
import {redirects} from './data/redirects';

/** From the project's root, which is where this site is built from, too. */
const docs = 'e2e/mends/site/docs';
const baseUrl = process.env.BASE_URL ?? '/';
const readSite = openSite({siteDir: path.resolve(__dirname, '../../..'), docs, data: 'e2e/mends/site/data'});

const preset = {
  docs: {
    path: docs,
    routeBasePath: '/',
    sidebarPath: false,
    beforeDefaultRemarkPlugins: [[termLinks, {readSite}], [topicPage, {readSite}], stepButtons, diagrams(baseUrl)],
  },
  blog: false,
  pages: false,
  theme: {
    customCss: [
      './src/css/tokens.css',
      './src/components/announce/announce.css',
      './src/components/copy-link/copy-link.css',
    ],
  },
} satisfies PresetOptions;

/**
 * A site of a few pages on which every mend of an address has been used once. Small as it is, it stands for the site
 * where that is built in another way than usual: below a path, by who has no Chromium, by `npm start`.
 */
const config = {
  title: '見本',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl,
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  // It waits for the client bundle, which light pages do not have, and makes HTML of a text.
  baseUrlIssueBanner: false,
  i18n: {defaultLocale: 'ja', locales: ['ja']},
  future: {v4: true, faster: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {mermaid: true},
  presets: [['classic', preset]],
  plugins: [
    freshness(readSite),
    nearAddresses(readSite),
    permalinks(readSite),
    search(readSite),
    sectionPages(readSite, undefined, securePage),
    terms(readSite),
    progressMarks(readSite),
    steps(readSite),
    pageMarkdowns(readSite),
    anki(readSite),
    deepLinks,
    offline,
    staticPages(readSite, undefined, securePages, writeOffline(readSite)),
    behaviours,
    hosting,
    redirectPages(redirects, securePage),
  ],
  themes: [diagramTheme(readSite)],
} satisfies Config;

export default config;
