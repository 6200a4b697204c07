import type {Seed} from './seed';

const rolling = 'docs/deploy-patterns/rolling.mdx';
const long = '長'.repeat(60);
/** The end of a heading that stays; what goes below it is put behind. */
const heading = '{/* #batch-size */}';
const layout = 'src/css/layout.css';

/** A line of a page below a heading that stays. */
const below = (line: string): Pick<Seed, 'edits' | 'at'> => ({
  edits: [{file: rolling, find: heading, put: `${heading}\n\n${line}`}],
  at: {file: rolling, text: line},
});

/** Defects that once got through, and their kin: language, focus, base path, unseen letters, late pictures, labels. */
export const seeds: readonly Seed[] = [
  {
    name: 'language-of-site',
    kind: 'language',
    edits: [
      {
        file: 'docusaurus.config.ts',
        find: "i18n: {defaultLocale: 'ja', locales: ['ja']},",
        put: "i18n: {defaultLocale: 'ja', locales: ['ja'], localeConfigs: {ja: {htmlLang: 'en'}}},",
      },
    ],
    check: 'e2e/html.spec.ts',
    test: 'every file of the build is whole',
    at: {file: '/404.html'},
    says: 'lang が ja でない: en',
    mend: 'docusaurus.config.ts の i18n',
  },
  {
    name: 'language-of-section-pages',
    kind: 'language',
    edits: [
      {
        file: 'src/plugins/section-pages/section-page.ts',
        find: "h('html', {lang: 'ja'}",
        put: "h('html', {lang: 'en'}",
      },
    ],
    check: 'e2e/html.spec.ts',
    test: 'every file of the build is whole',
    at: {file: '/deploy-patterns/rolling/batch-size/'},
    says: 'lang が ja でない: en',
    mend: 'ページを書く部品の lang',
  },
  {
    name: 'language-of-redirects',
    kind: 'language',
    edits: [
      {file: 'src/plugins/permalinks/redirect-pages.ts', find: '\'<html lang="ja">\'', put: '\'<html class="moved">\''},
    ],
    check: 'e2e/sub-path/links.spec.ts',
    test: 'every file is whole',
    at: {file: '/notes/area/before/'},
    says: 'lang が ja でない: なし',
    mend: 'ページを書く部品の lang',
  },
  {
    name: 'outline-none',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/typography.css',
        find: ':focus-visible {\n  outline: 2px solid var(--focus);',
        put: ':focus-visible {\n  outline: none;',
      },
    ],
    check: 'npm run lint:styles',
    says: 'outline: none',
    mend: '形を変えるなら outline: 2px solid var(--focus)',
  },
  {
    name: 'outline-transparent',
    kind: 'accessibility',
    edits: [{file: layout, find: '.footer__copyright {', put: '.footer__copyright {\n  outline-color: transparent;'}],
    at: {file: layout, text: 'outline-color: transparent'},
    check: 'npm run lint:styles',
    says: 'outline-color: transparent',
    mend: '直し方: 消す',
  },
  {
    name: 'focus-too-faint',
    kind: 'accessibility',
    edits: [{file: 'src/css/tokens.css', find: '--focus: #3b43b5;', put: '--focus: #eef;'}],
    at: {file: '/'},
    check: 'e2e/focus.spec.ts',
    test: 'every kind of control shows the focus',
    says: 'フォーカスが見えない',
    mend: 'outline: 2px solid var(--focus)',
  },
  {
    name: 'hard-coded-address-in-component',
    kind: 'links',
    edits: [{file: 'src/components/WaysOn.tsx', find: 'action={useBaseUrl(searchPage)}', put: 'action="/search/"'}],
    check: 'npm run lint:code',
    says: 'ベースパスの下で切れるアドレス',
    mend: 'useBaseUrl',
  },
  {
    name: 'hard-coded-address-in-client',
    kind: 'links',
    edits: [
      {
        file: 'src/plugins/near-addresses/offer.ts',
        find: 'link.href = base + address;',
        put: 'link.href = `/${address}`;',
      },
    ],
    check: 'npm run lint:code',
    says: 'ベースパスの下で切れるアドレス',
    mend: 'baseUrl',
  },
  {
    name: 'address-without-base-path',
    kind: 'links',
    edits: [{file: 'src/components/WaysOn.tsx', find: 'action={useBaseUrl(searchPage)}', put: 'action={searchPage}'}],
    at: {file: '/notes/404.html'},
    check: 'e2e/sub-path/links.spec.ts',
    test: 'every link of every page stays below the path',
    says: 'リンク /search/ がベースパス /notes/ の外に出る',
    mend: 'useBaseUrl',
  },
  {
    name: 'hard-coded-address-in-page',
    kind: 'links',
    ...below('<a href="/glossary/">用語集</a>'),
    check: 'npm run build',
    says: '<a href="/glossary/"> はベースパスの下で切れる',
    mend: '[文](/area/page/#id) と書く',
  },
  {
    name: 'hard-coded-address-in-stylesheet',
    kind: 'styles',
    edits: [
      {file: layout, find: '.footer__copyright {', put: '.footer__copyright {\n  background: url("/img/logo.svg");'},
    ],
    at: {file: layout, text: 'url("/img/logo.svg")'},
    check: 'npm run lint:styles',
    says: 'はベースパスの下で切れるか',
    mend: '相対パスにする',
  },
  {
    name: 'dead-link-on-404',
    kind: 'links',
    edits: [
      {
        file: 'src/components/WaysOn.tsx',
        find: '<Link to={path}>',
        // Else Docusaurus would stop the build.
        put: '<Link to={`${path}gone/`} data-noBrokenLinkCheck>',
      },
    ],
    at: {file: '/404.html'},
    check: 'e2e/links.spec.ts',
    test: 'every link of every page leads somewhere',
    says: '/gone/ の行き先がない',
    mend: 'あるページ: ',
  },
  {
    name: 'dead-id-on-search-page',
    kind: 'links',
    edits: [
      {
        file: 'src/plugins/search/browser/SearchPage.tsx',
        find: '<h1>検索</h1>',
        put: '<h1><a href="#gone">検索</a></h1>',
      },
    ],
    at: {file: '/search/'},
    check: 'e2e/links.spec.ts',
    test: 'every link of every page leads somewhere',
    says: '/search/#gone の id がない',
    mend: 'にある id を使う',
  },
  {
    name: 'nul-in-source',
    kind: 'NUL bytes',
    edits: [
      {file: 'src/data/identity.ts', find: 'export const siteTagline', put: '// \u0000\nexport const siteTagline'},
    ],
    check: 'src/clean-text.test.ts',
    test: 'no file that is written by hand',
    says: '見えない文字 U+0000',
    mend: '消す',
  },
  {
    name: 'bidi-mark-in-page',
    kind: 'NUL bytes',
    edits: [{file: rolling, find: heading, put: `\u202E${heading}`}],
    check: 'src/clean-text.test.ts',
    test: 'no file that is written by hand',
    says: '見えない文字 U+202E',
    mend: '消す',
  },
  {
    name: 'picture-without-size-in-page',
    kind: 'layout shift',
    ...below('<img src="https://example.com/a.png" alt="" />'),
    check: 'npm run build',
    says: '<img> に width と height がない',
    mend: '寸法はビルドが入れる',
  },
  {
    name: 'picture-without-size-in-component',
    kind: 'layout shift',
    edits: [
      {
        file: 'src/components/WaysOn.tsx',
        find: '<p role="status" className="not-found__status" />',
        put: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" /><p role="status" className="not-found__status" />',
      },
    ],
    at: {file: '/404.html'},
    check: 'e2e/html.spec.ts',
    test: 'every file of the build is whole',
    says: '遅れて届くと読んでいる所が動く: <img',
    mend: 'width と height を数で書く',
  },
  {
    name: 'banner-over-text',
    kind: 'layout shift',
    edits: [
      {
        file: layout,
        find: '.footer__copyright {',
        put: '.footer {\n  position: fixed;\n  inset: 40% 0 auto;\n  pointer-events: none;\n}\n\n.footer__copyright {',
      },
    ],
    at: {file: '/reading-guide/'},
    check: 'e2e/pages.spec.ts',
    test: 'a banner over the text that takes no clicks',
    says: 'を覆う',
    mend: '文の流れの中に置く',
  },
  {
    name: 'label-of-60-letters',
    kind: 'figures',
    edits: [{file: rolling, find: 'out["① バッチを切り離す"]', put: `out["① ${long}"]`}],
    check: 'npm run build',
    says: '図の箱のラベルが',
    mend: '30 字までにする',
  },
  {
    name: 'title-of-60-letters',
    kind: 'front matter',
    edits: [{file: rolling, find: 'title: ローリングデプロイ\n', put: `title: ${long}\n`}],
    check: 'npm run build',
    says: 'title が 60 字ある',
    mend: '36 字までにする',
  },
  {
    name: 'group-of-60-letters',
    kind: 'sidebar',
    edits: [{file: 'src/data/areas.ts', find: "label: 'Code シリーズ'", put: `label: '${long}'`}],
    check: 'npm run build',
    says: 'サイドバーの名前が 60 字ある',
    mend: '20 字までにする',
  },
  {
    name: 'search-word-of-60-letters',
    kind: 'search index',
    edits: [
      {
        file: 'src/data/search-words/monitoring.ts',
        find: "'/monitoring/#comparison': [",
        put: `'/monitoring/#comparison': [\n    '${long}',`,
      },
    ],
    at: {file: 'src/data/search-words/monitoring.ts', text: long},
    check: 'npm run build',
    says: 'の検索語が 60 字ある',
    mend: '40 字までにする',
  },
  {
    name: 'colour-of-8-digits-in-sequence',
    kind: 'figures',
    edits: [
      {
        file: 'docs/deploy-patterns/blue-green-elastic-beanstalk.mdx',
        find: '  op->>eb: ① eb clone\n',
        put: '  rect #ff0000cc\n  op->>eb: ① eb clone\n  end\n',
      },
    ],
    check: 'npm run build',
    says: '図に色がある',
    mend: 'src/css/diagrams.css',
  },
  {
    name: 'rect-in-sequence',
    kind: 'figures',
    edits: [
      {
        file: 'docs/deploy-patterns/blue-green-elastic-beanstalk.mdx',
        find: '  op->>eb: ① eb clone\n',
        put: '  rect lightblue\n  op->>eb: ① eb clone\n  end\n',
      },
    ],
    check: 'npm run build',
    says: '図に色の枠',
    mend: '消す',
  },
  {
    name: 'heading-id-without-comment',
    kind: 'content',
    edits: [{file: rolling, find: heading, put: '{#batch-size}'}],
    check: 'npm run build',
    says: 'MDX として読めない',
    mend: '見出しの id は {/* #id */} と書く',
  },
  {
    name: 'yaml-with-a-colon',
    kind: 'front matter',
    edits: [{file: rolling, find: 'title: ローリングデプロイ\n', put: 'title: ローリング: デプロイ\n'}],
    check: 'npm run build',
    says: 'フロントマターを YAML として読めない',
    mend: "値は '…' で囲む",
  },
  {
    name: 'data-that-is-no-typescript',
    kind: 'data',
    edits: [
      {
        file: 'src/data/search-words/monitoring.ts',
        find: "'/monitoring/#comparison': [",
        put: "'/monitoring/#comparison': ['it's',",
      },
    ],
    check: 'npm run build',
    says: 'データを読めない',
    mend: '括弧と , と引用符をそろえる',
  },
  {
    name: 'search-words-of-no-section',
    kind: 'search index',
    edits: [
      {
        file: 'src/data/search-words/monitoring.ts',
        find: "'/monitoring/#comparison': [",
        put: "'/monitoring/#comparisons': [",
      },
    ],
    check: 'npm run build',
    says: '行き先の id がない: /monitoring/#comparisons',
    mend: '/monitoring/ にある id',
  },
];
