import type {Seed} from './seed';

const rolling = 'docs/deploy-patterns/rolling.mdx';

/** What the linters and the small tests of the project's form stop. */
export const seeds: readonly Seed[] = [
  {
    name: 'no-space-between-scripts',
    kind: 'prose',
    edits: [
      {
        file: rolling,
        find: '- 処理中のリクエストを待つ設定がある。',
        put: '- ALBには、処理中のリクエストを待つ設定がある。',
      },
    ],
    check: `npm run lint:prose -- ${rolling}`,
    says: '原則として、全角文字と半角文字の間にスペースを入れます',
    mend: 'スペースを入れ',
  },
  {
    name: 'polite-form',
    kind: 'prose',
    edits: [
      {
        file: rolling,
        find: '環境が分かれていないので、避けられない。',
        put: '環境が分かれていないので、避けられません。',
      },
    ],
    check: `npm run lint:prose -- ${rolling}`,
    says: '「ません」: 敬体の文',
    mend: 'である調で書く',
  },
  {
    name: 'name-that-is-not-used',
    kind: 'prose',
    edits: [
      {
        file: rolling,
        find: '- 処理中のリクエストを待つ設定がある。',
        put: '- 処理中のリクエストを待つデプロイメント設定がある。',
      },
    ],
    check: `npm run lint:prose -- ${rolling}`,
    says: 'デプロイメント設定',
    mend: 'デプロイ設定',
  },
  {
    name: 'endless-sentence',
    kind: 'prose',
    edits: [
      {
        file: rolling,
        find: '- 処理中のリクエストを待つ設定がある。',
        put: `- 処理中のリクエストを待つ設定が${'あり、待ってから切り離すことができ、'.repeat(8)}入れ替える。`,
      },
    ],
    check: `npm run lint:prose -- ${rolling}`,
    says: 'sentence-length',
    mend: '120',
  },
  {
    name: 'value-of-another-type',
    kind: 'code',
    edits: [{file: 'src/behaviours/back-to-top.ts', find: 'const threshold = 300;', put: "const threshold = '300';"}],
    check: 'npm run lint:code',
    at: {file: 'src/behaviours/back-to-top.ts', text: 'scrollY > threshold'},
    says: "Operator '>' cannot be applied",
    mend: "types 'number' and 'string'",
  },
  {
    name: 'promise-left-alone',
    kind: 'code',
    edits: [
      {
        file: 'src/behaviours/back-to-top.ts',
        find: 'let lastY = 0;\n',
        put: "let lastY = 0;\nfetch('/');\n",
      },
    ],
    check: 'npm run lint:code',
    says: '@typescript-eslint/no-floating-promises',
    mend: 'must be awaited',
  },
  {
    name: 'feature-that-takes-from-another',
    kind: 'code',
    edits: [{file: 'src/plugins/near-addresses/extra.ts', create: "export {fold} from '../search/engine/fold';\n"}],
    check: 'npm run lint:code',
    says: '機能のフォルダーは別の機能から取り込まない',
    mend: '両方が要るものを src/ の部屋へ移す',
  },
  {
    name: 'code-of-another-form',
    kind: 'code',
    edits: [{file: 'src/behaviours/back-to-top.ts', find: 'let lastY = 0;', put: 'let lastY=0'}],
    check: 'npm run lint:format',
    says: 'src/behaviours/back-to-top.ts',
    mend: '--write',
    known: {as: 'poor', why: 'Prettier は行を言わない。npm run format がすべて直す'},
  },
  {
    name: 'stylesheet-that-imports',
    kind: 'styles',
    edits: [{file: 'src/css/more.css', create: "@import './tokens.css';\n"}],
    check: 'npm run lint:styles',
    says: '@import は使わない',
    mend: 'customCss か、部品の import で読む',
  },
  {
    name: 'export-that-nothing-uses',
    kind: 'code',
    edits: [
      {
        file: 'src/behaviours/back-to-top.ts',
        find: 'const threshold = 300;',
        put: 'export const threshold = 300;',
      },
    ],
    check: 'npm run lint:unused',
    says: 'threshold',
    mend: 'Unused exports',
  },
  {
    name: 'package-that-is-not-named',
    kind: 'supply chain',
    edits: [{file: 'package.json', find: '    "feed": "4.2.2",\n', put: ''}],
    check: 'npm run lint:unused',
    at: {file: 'src/plugins/changes/compose-feed.ts', text: "from 'feed'"},
    says: 'feed',
    mend: 'Unlisted dependencies',
  },
  {
    name: 'line-too-long',
    kind: 'code',
    edits: [
      {
        file: 'src/behaviours/back-to-top.ts',
        find: '/** Less than this, in CSS px, is no way. */',
        put: `/** Less than this, in CSS px, is no way${', and neither is what is less than that'.repeat(3)}. */`,
      },
    ],
    check: 'src/line-length.test.ts',
    says: '120 桁を超える',
    mend: '行を分ける',
  },
  {
    name: 'action-not-pinned',
    kind: 'workflows',
    edits: [
      {
        file: '.github/workflows/test-all.yml',
        find: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
        put: 'actions/upload-artifact@v4',
      },
    ],
    check: '.github/workflows.test.ts',
    says: 'actions/upload-artifact がコミットで固定されていない',
    mend: '@<40 桁の SHA>',
  },
  {
    name: 'workflow-runs-what-is-not-there',
    kind: 'workflows',
    edits: [{file: '.github/workflows/test-all.yml', find: '- run: npm run test:all', put: '- run: npm run test-all'}],
    check: '.github/workflows.test.ts',
    says: 'npm run test-all は package.json にない',
    mend: 'scripts の名に合わせる',
  },
  {
    name: 'feature-without-line-in-the-readme',
    kind: 'code',
    edits: [{file: 'src/plugins/README.md', find: '| `changes` | `home', put: '| `chang` | `home'}],
    check: 'src/plugins/plugins.test.ts',
    at: {file: 'src/plugins/README.md', text: '| `anki` |'},
    says: 'changes の行がない',
    mend: '「消すとき」の表に足す',
  },
];
