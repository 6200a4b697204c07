import type {Seed} from './seed';

/** What stands in the way of a wrong answer of a host, and of files that nobody tested. */
export const seeds: readonly Seed[] = [
  {
    name: 'file-of-unknown-type',
    kind: 'hosting',
    edits: [{file: 'static/img/noto.woff2', create: 'wOF2\n'}],
    check: 'npm run build',
    says: 'img/noto.woff2:1: 種類の決まっていないファイル',
    mend: 'fileTypes',
  },
  {
    name: 'kept-for-a-year-without-a-hash',
    kind: 'hosting',
    edits: [
      {
        file: 'src/plugins/hosting/rules.ts',
        find: "export const hashedFolder = 'assets/';",
        put: "export const hashedFolder = '';",
      },
    ],
    check: 'src/plugins/hosting/hosting.test.ts',
    test: 'only what has a hash in its name is kept',
    says: 'sw.js を 1 年持たせる',
    mend: '名前にハッシュのあるものだけ',
  },
  {
    name: 'deploys-what-nobody-tested',
    kind: 'workflows',
    edits: [{file: '.github/workflows/pages.yml', find: 'npm run test:artefact', put: 'npm run typecheck'}],
    check: '.github/pages.test.ts',
    test: 'the workflow deploys what it has tested',
    at: {file: '.github/workflows/pages.yml', text: 'upload-pages-artifact'},
    says: '試していないファイルを公開する',
    mend: 'test:artefact を置く',
  },
  {
    name: 'builds-again-after-the-test',
    kind: 'workflows',
    edits: [
      {
        file: '.github/workflows/pages.yml',
        find: '      - if: failure()',
        put: '      - run: npm run build\n      - if: failure()',
      },
    ],
    check: '.github/pages.test.ts',
    test: 'the workflow deploys what it has tested',
    says: '試した後に作り直している',
    mend: 'npm run test:artefact の前に置く',
  },
  {
    name: 'code-runs-where-it-may-deploy',
    kind: 'workflows',
    edits: [
      {
        file: '.github/workflows/pages.yml',
        find: '      - id: deployment',
        put: '      - run: npm ci\n      - id: deployment',
      },
    ],
    check: '.github/workflows.test.ts',
    test: 'every workflow is sound',
    says: '書ける権限のあるジョブ deploy で、パッケージが動く',
    mend: '別のジョブで動かし',
  },
];
