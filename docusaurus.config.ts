import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import {behaviours} from './src/behaviours/plugin';
import {codeTheme} from './src/css/code-theme';
import {cardSize, siteTagline, siteTitle} from './src/data/identity';
import {redirects} from './src/data/redirects';
import {anki} from './src/plugins/anki';
import {changes} from './src/plugins/changes';
import {contentChecks} from './src/plugins/content-checks';
import {securePage, securePages} from './src/plugins/content-security-policy';
import {decide} from './src/plugins/decide';
import deepLinks from './src/plugins/deep-links';
import {diagrams} from './src/plugins/diagrams';
import {diagramTheme, leavesDrawingToReaders} from './src/plugins/diagrams/diagram-theme';
import {freshness} from './src/plugins/freshness';
import {home} from './src/plugins/home';
import {hosting} from './src/plugins/hosting';
import {nearAddresses} from './src/plugins/near-addresses';
import {offline, writeOffline} from './src/plugins/offline';
import {pageMarkdowns} from './src/plugins/page-markdown';
import {permalinks} from './src/plugins/permalinks';
import {redirectPages} from './src/plugins/permalinks/redirect-pages';
import {progressMarks} from './src/plugins/progress-marks';
import {routeLookup} from './src/plugins/route-lookup';
import {search} from './src/plugins/search';
import {sectionPages} from './src/plugins/section-pages';
import {selfCheck} from './src/plugins/self-check';
import {socialCards} from './src/plugins/social-cards';
import {nameCard, pictureOf, siteCard} from './src/plugins/social-cards/card-address';
import {staticPages} from './src/plugins/static-pages';
import {stepButtons, steps} from './src/plugins/steps';
import {tables} from './src/plugins/tables';
import {termLinks, terms} from './src/plugins/terms';
import {topicPage} from './src/plugins/topic-page';
import {readThisSite as readSite} from './src/site/this-site';

const baseUrl = process.env.BASE_URL ?? '/';

const preset = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: true,
    beforeDefaultRemarkPlugins: [
      [termLinks, {readSite}],
      [topicPage, {readSite}],
      stepButtons,
      diagrams(baseUrl),
      tables,
    ],
  },
  blog: false,
  theme: {
    customCss: [
      './src/css/tokens.css',
      './src/css/typography.css',
      './src/css/layout.css',
      './src/css/buttons.css',
      './src/components/admonition.css',
      './src/components/announce/announce.css',
      './src/components/code-buttons/code-buttons.css',
      './src/components/copy-link/copy-link.css',
      './src/components/time-strip/time-strips.css',
      './src/components/topic-map.css',
      './src/components/not-found.css',
      './src/components/home/home.css',
      './src/components/term-list.css',
      './src/components/correction-list.css',
      './src/css/diagrams.css',
      './src/plugins/tables/wide-table.css',
      './src/css/print.css',
    ],
  },
  sitemap: {lastmod: null, changefreq: null, priority: null, ignorePatterns: ['**/search/**', '**/not-saved/**']},
} satisfies PresetOptions;

const themeConfig = {
  image: siteCard,
  metadata: [
    {property: 'og:type', content: 'article'},
    {property: 'og:site_name', content: siteTitle},
    {property: 'og:image:width', content: String(cardSize.width)},
    {property: 'og:image:height', content: String(cardSize.height)},
  ],
  colorMode: {respectPrefersColorScheme: true},
  navbar: {
    title: siteTitle,
    logo: {alt: '', src: 'img/logo.svg', width: 24, height: 24},
    items: [
      {to: '/self-check/', label: '練習問題', position: 'right'},
      {to: '/glossary/', label: '用語集', position: 'right'},
      {to: '/corrections/', label: '変更・訂正', position: 'right'},
    ],
  },
  footer: {
    copyright: `AWS の公式資料ではない個人の学習ノート。AWS、Amazon Web Services は Amazon.com, Inc. またはその関連会社の商標。<br><a href="${baseUrl}reading-guide/#offline">オフラインで読む</a>`,
  },
  docs: {sidebar: {hideable: false}},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  prism: {theme: codeTheme, additionalLanguages: ['bash', 'json', 'yaml']},
} satisfies ThemeConfig;

const config = {
  title: siteTitle,
  tagline: siteTagline,
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl,
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  // It waits for the client bundle, which light pages do not have.
  baseUrlIssueBanner: false,
  i18n: {defaultLocale: 'ja', locales: ['ja']},
  future: {v4: true, faster: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    mermaid: true,
    parseFrontMatter: nameCard,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [['classic', preset]],
  plugins: [
    contentChecks(readSite),
    search(readSite),
    nearAddresses(readSite),
    permalinks(readSite),
    sectionPages(readSite, pictureOf, securePage),
    socialCards(readSite),
    selfCheck(readSite),
    progressMarks(readSite),
    home(readSite),
    freshness(readSite),
    changes(readSite),
    terms(readSite),
    steps(readSite),
    pageMarkdowns(readSite),
    anki(readSite),
    decide(readSite),
    deepLinks,
    offline,
    staticPages(readSite, leavesDrawingToReaders, securePages, writeOffline(readSite)),
    behaviours,
    routeLookup,
    hosting,
    redirectPages(redirects, securePage),
  ],
  themes: [diagramTheme(readSite)],
  themeConfig,
} satisfies Config;

export default config;
