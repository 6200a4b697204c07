import type {Seed} from './seed';

const rolling = 'build/deploy-patterns/rolling/index.html';
const behaviours = 'src/behaviours/index.ts';

/** So many letters that no compression makes fewer. */
function noise(length: number): string {
  let state = 1;
  return Array.from({length}, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}

/** What only the built site shows, or a browser. */
export const seeds: readonly Seed[] = [
  {
    name: 'link-in-html-leads-nowhere',
    kind: 'links',
    edits: [{file: 'build/glossary/index.html', find: '</main>', put: '<a href="/glosary/">用語集</a></main>'}],
    check: 'e2e/links.spec.ts',
    test: 'every link of every page leads somewhere',
    at: {file: '/glossary/'},
    says: 'リンク /glosary/ の行き先がない',
    mend: '末尾の / と大文字小文字を確かめる',
  },
  {
    name: 'page-that-the-sitemap-lacks',
    kind: 'links',
    edits: [{file: 'build/sitemap.xml', find: '/drill/rolling/</loc>', put: '/search/</loc>'}],
    check: 'e2e/pages.spec.ts',
    test: 'the sitemap lists every page',
    at: {file: '/drill/rolling/'},
    says: '"/drill/rolling/"',
    mend: 'ignorePatterns',
  },
  {
    name: 'nul-byte-in-the-build',
    kind: 'NUL bytes',
    edits: [{file: rolling, find: '</main>', put: '\0</main>'}],
    check: 'e2e/pages.spec.ts',
    test: 'no U+0000 in the build',
    at: {file: 'deploy-patterns/rolling/index.html'},
    says: '"deploy-patterns/rolling/index.html"',
    mend: 'U+0000 を消す',
  },
  {
    name: 'mark-left-in-the-text',
    kind: 'content',
    edits: [{file: rolling, find: '</main>', put: '<p>:::note</main>'}],
    check: 'e2e/pages.spec.ts',
    test: 'read, and fit on a desktop and a phone',
    at: {file: '/deploy-patterns/rolling/'},
    says: '/deploy-patterns/rolling/ に書き方の印が文字のまま出ている',
    mend: '::: は行の頭に書いて閉じ',
  },
  {
    name: 'source-map-shipped',
    kind: 'budgets',
    edits: [{file: 'build/assets/js/behaviours.0123abcd.js.map', create: '{}'}],
    check: 'e2e/light.spec.ts',
    test: 'no source map is shipped',
    at: {file: 'assets/js/behaviours.0123abcd.js.map'},
    says: '"assets/js/behaviours.0123abcd.js.map"',
    mend: 'ソースマップを書き出す設定を消す',
  },
  {
    name: 'client-bundle-on-a-page',
    kind: 'budgets',
    edits: [{file: rolling, find: '</main>', put: '<script src="/assets/js/main.0123abcd.js" defer></script></main>'}],
    check: 'e2e/light.spec.ts',
    test: 'no page brings the client bundle',
    at: {file: '/deploy-patterns/rolling/index.html'},
    says: '"/deploy-patterns/rolling/index.html"',
    mend: 'hydrate を消すか',
  },
  {
    name: 'script-for-newer-browsers-alone',
    kind: 'code',
    edits: [{file: 'build/assets/js/late.0123abcd.js', create: 'document.title.replace(/(?<=a)b/, "");\n'}],
    check: 'e2e/light.spec.ts',
    test: 'no script needs a browser newer',
    at: {file: 'assets/js/late.0123abcd.js'},
    says: '"assets/js/late.0123abcd.js"',
    mend: '前を取り込む組に書き直す',
  },
  {
    name: 'page-too-heavy',
    kind: 'budgets',
    edits: [{file: rolling, find: '</main>', put: `<p hidden>${noise(60_000)}</main>`}],
    check: 'e2e/light.spec.ts',
    test: 'a first visit of /deploy-patterns/rolling/',
    at: {file: '/deploy-patterns/rolling/'},
    says: '合計: ',
    mend: '大きいものを減らすか、使うときに読む',
  },
  {
    name: 'behaviours-too-heavy',
    kind: 'budgets',
    edits: [
      {
        file: behaviours,
        find: '  let location: RouteUpdate',
        put: `  document.documentElement.dataset.noise = '${noise(12_000)}';\n  let location: RouteUpdate`,
      },
    ],
    check: 'e2e/light.spec.ts',
    test: 'a first visit of /deploy-patterns/rolling/',
    at: {file: '/deploy-patterns/rolling/'},
    says: 'JavaScript: ',
    mend: '大きいものを減らすか、使うときに読む',
  },
  {
    name: 'layout-before-a-page-is-seen',
    kind: 'budgets',
    edits: [
      {
        file: behaviours,
        find: 'whenSeen(() => whenParsed(start))',
        put: 'whenParsed(start)',
      },
    ],
    check: 'e2e/light.spec.ts',
    test: 'no script asks for the layout',
    at: {file: '/deploy-patterns/'},
    says: 'getBoundingClientRect',
    mend: '読み込むときでなく、onRouteDidUpdate の中で測る',
  },
  {
    name: 'something-that-arrives-late',
    kind: 'layout shift',
    edits: [
      {
        file: behaviours,
        find: '    update();\n  };',
        put: "    update();\n    setTimeout(() => document.querySelector('main')?.prepend('後から入る文。'.repeat(99)), 50);\n  };",
      },
    ],
    check: 'e2e/pages.spec.ts',
    test: 'arrives on a desktop',
    at: {file: '/'},
    says: ' の中身が動いた',
    mend: '後から入るものの場所を先に取る',
  },
  {
    name: 'button-without-name',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/theme/BackToTopButton/index.tsx',
        find: "      aria-label={translate({id: 'theme.BackToTopButton.buttonAriaLabel'})}\n",
        put: '',
      },
    ],
    check: 'e2e/html.spec.ts',
    test: 'every file of the build is whole',
    at: {file: '/index.html'},
    says: 'ボタンに名前がない: <button',
    mend: 'aria-label を書く',
  },
  {
    name: 'letters-too-pale',
    kind: 'accessibility',
    edits: [{file: 'src/css/tokens.css', find: '  --ink-muted: #545b68;', put: '  --ink-muted: #9aa1ad;'}],
    check: 'e2e/pages.spec.ts',
    test: 'can be used by everybody on a desktop',
    at: {file: '/'},
    says: '/ color-contrast: <',
    mend: 'Expected contrast ratio of 4.5:1',
  },
];
