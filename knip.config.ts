import type {KnipConfig} from 'knip';

export default {
  // Knip's own reader of docusaurus.config.ts calls plugins without their context: entries stand here instead.
  docusaurus: false,
  entry: [
    'docusaurus.config.ts',
    // Docusaurus takes these by their place or by a name in a string: no import leads to them.
    'sidebars.ts',
    'docs/**/*.mdx',
    'src/theme/**/*.tsx',
    'src/plugins/search/theme/*.tsx',
    'src/plugins/search/browser/SearchPage.tsx',
    'src/plugins/section-pages/ForwardToSection.tsx',
    'src/plugins/deep-links/arrive.ts',
    'src/plugins/self-check/practise.ts',
    // Run by hand.
    'src/plugins/social-cards/draw-site-card.ts',
    // The small site of the tests for what is mended: a `docusaurus.config.ts` with docs and data of its own.
    'e2e/mends/site/**/*.{ts,mdx}',
    'e2e/**/*.spec.ts',
    '.github/*.test.ts',
  ],
  project: ['**/*.{ts,tsx,mts,mjs,mdx}'],
  ignoreDependencies: [
    // Aliases of Docusaurus, no packages.
    '@theme/.+',
    '@theme-original/.+',
    '@generated/.+',
    '@docusaurus/(BrowserOnly|ExecutionEnvironment|Head|Link|router|useBaseUrl|useBrokenLinks|useIsBrowser)',
    // Parts of `@docusaurus/preset-classic`, at the version that it brings.
    '@docusaurus/plugin-content-docs',
    '@docusaurus/theme-classic',
    // Loaded by path or through `createRequire`, not imported.
    '@docusaurus/theme-mermaid',
    '@fontsource/noto-sans-jp',
  ],
} satisfies KnipConfig;
