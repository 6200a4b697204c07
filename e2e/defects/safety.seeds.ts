import type {Seed} from './seed';

/** What src/plugins/content-security-policy and src/hostile promise to stop. */
export const seeds: readonly Seed[] = [
  {
    name: 'html-made-of-a-text',
    kind: 'CSP',
    edits: [
      {
        file: 'src/components/announce/announce.ts',
        find: '=> status.replaceChildren(message',
        put: '=> (status.innerHTML = message) && status.append(message',
      },
    ],
    check: 'npm run lint:code',
    says: 'HTML を文字列から作らない',
    mend: '直し方: textContent',
  },
  {
    name: 'text-run-as-code',
    kind: 'CSP',
    edits: [{file: 'src/records/progress.ts', find: 'parsed = JSON.parse(text);', put: 'parsed = eval(text);'}],
    check: 'npm run lint:code',
    says: '文字列をコードとして動かさない',
    mend: '直し方: データは JSON.parse',
  },
  {
    name: 'style-attribute-set-by-script',
    kind: 'CSP',
    edits: [
      {
        file: 'src/plugins/search/client.ts',
        find: 'target.tabIndex = -1;',
        put: "target.setAttribute('style', 'outline: none');\n    target.tabIndex = -1;",
      },
    ],
    check: 'npm run lint:code',
    says: '属性に書いたスタイルと操作は止められる',
    mend: '直し方: element.style',
  },
  {
    name: 'inline-handler',
    kind: 'CSP',
    edits: [
      {
        file: 'src/plugins/decide/Decide.tsx',
        find: '<div className="decide"',
        put: '<b dangerouslySetInnerHTML={{__html: \'<i onclick="go()"></i>\'}} />\n      <div className="decide"',
      },
    ],
    check: 'npm run build',
    at: {file: '/deploy-patterns/'},
    says: '<i onclick="go()"> は動かない',
    mend: '直し方: 操作は機能の client.ts',
  },
  {
    name: 'picture-of-another-origin',
    kind: 'third-party request',
    edits: [
      {
        file: 'src/plugins/decide/Decide.tsx',
        find: '<div className="decide"',
        put: '<img alt="" src="https://example.invalid/a.png" />\n      <div className="decide"',
      },
    ],
    check: 'npm run build',
    at: {file: '/deploy-patterns/'},
    // React asks for it by a link first.
    says: '="https://example.invalid/a.png"> はほかのオリジンに尋ねる',
    mend: '直し方: static/ か src/',
  },
  {
    name: 'question-to-another-origin',
    kind: 'third-party request',
    edits: [
      {
        file: 'src/plugins/offline/saving.ts',
        find: "fetch(base + listFile, {cache: 'no-store'})",
        put: "fetch('https://example.invalid/offline.json')",
      },
    ],
    check: 'npm run lint:code',
    says: 'ほかのオリジンに尋ねない',
    mend: '直し方: 要るものはビルドのときに',
  },
  {
    name: 'stylesheet-asks-another-origin',
    kind: 'third-party request',
    edits: [
      {
        file: 'src/components/correction-list.css',
        find: 'border-inline-start: 4px solid var(--area-hue);',
        put: 'border-image: url("https://example.invalid/a.png") 1;',
      },
    ],
    check: 'npm run lint:styles',
    says: 'ほかのオリジンへ取りに行く',
    mend: '直し方: ./',
  },
  {
    name: 'pages-without-policy',
    kind: 'CSP',
    edits: [{file: 'src/plugins/section-pages/index.ts', find: 'secure(html, address)', put: 'html'}],
    check: 'e2e/content-security-policy.spec.ts',
    test: 'every file of HTML has its policy',
    at: {file: 'build/changes/index.html'},
    says: 'Content-Security-Policy が先頭に 1 つでない',
    mend: '直し方: そのファイルを書くところで',
  },
  {
    name: 'input-becomes-markup',
    kind: 'markup from input',
    edits: [
      {
        file: 'src/components/announce/announce.ts',
        find: '=> status.replaceChildren(message',
        put: "=> Reflect.set(status, 'innerHTML', message) && status.append(message",
      },
    ],
    check: 'e2e/hostile.spec.ts',
    test: '/glossary/ takes what is brought to it for text',
    at: {file: '/glossary/'},
    says: "requires 'TrustedHTML' assignment",
    mend: 'textContent か replaceChildren で入れる',
  },
  {
    name: 'links-by-the-path-of-the-page',
    kind: 'markup from input',
    edits: [
      {
        file: 'src/plugins/search/browser/operate-page.ts',
        find: 'new URL(form.action).pathname',
        put: 'location.pathname',
      },
    ],
    check: 'e2e/hostile.spec.ts',
    test: 'hosts that serve a page at a longer path',
    at: {file: '/search/'},
    says: 'の結果のリンクがよそへ導く',
    mend: 'operate-page.ts の searchPath',
  },
  {
    name: 'package-runs-where-it-may-write',
    kind: 'workflows',
    edits: [
      {
        file: '.github/workflows/links.yml',
        find: '          open=$(gh issue list',
        put: '          npx --yes links-report links.md\n          open=$(gh issue list',
      },
    ],
    check: '.github/workflows.test.ts',
    test: 'every workflow is sound',
    at: {file: '.github/workflows/links.yml', text: '      - run: |'},
    says: '書ける権限のあるジョブ issue で、パッケージが動く',
    mend: 'actions/upload-artifact で渡す',
  },
  {
    name: 'write-beside-packages',
    kind: 'workflows',
    edits: [
      {
        file: '.github/workflows/supply.yml',
        find: '      contents: read',
        put: '      contents: read\n      issues: write # reports what it finds',
      },
    ],
    check: '.github/workflows.test.ts',
    test: 'every workflow is sound',
    at: {file: '.github/workflows/supply.yml', text: 'run: npm ci'},
    says: '書ける権限のあるジョブ audit で、パッケージが動く',
    mend: '別のジョブで動かし',
  },
];
