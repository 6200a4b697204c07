import type {Seed} from './seed';

const ledger = 'src/data/permalinks.txt';
const glossary = 'src/data/glossary/deploy-patterns.ts';
const questions = 'src/data/questions/deploy-patterns.ts';
const words = 'src/data/search-words/deploy-patterns.ts';

/** What a tired author breaks in the data, the ledger of addresses and what search is made of. */
export const seeds: readonly Seed[] = [
  {
    name: 'term-of-a-section-that-is-gone',
    kind: 'data',
    edits: [
      {
        file: glossary,
        find: "'/deploy-patterns/rolling-codedeploy/#hosts-at-once',\n  },\n  {\n    id: 'connection-draining'",
        put: "'/deploy-patterns/rolling-codedeploy/#hosts-at-one',\n  },\n  {\n    id: 'connection-draining'",
      },
    ],
    check: 'npm run build',
    says: 'minimum-healthy-hosts: ',
    mend: 'hosts-at-once',
  },
  {
    name: 'term-id-twice',
    kind: 'data',
    edits: [{file: glossary, find: "id: 'deployment-batch'", put: "id: 'rolling-deployment'"}],
    check: 'npm run build',
    says: 'rolling-deployment: 同じ id の用語が 2 つある',
    mend: '公開していない方の id を変える',
  },
  {
    name: 'reading-that-no-page-lists',
    kind: 'data',
    edits: [{file: glossary, find: "reading: 'ろーりんぐでぷろい'", put: "reading: 'rolling deploy'"}],
    check: 'npm run build',
    at: {file: glossary, text: "id: 'rolling-deployment'"},
    says: 'rolling-deployment: 読みの最初の文字のページがない',
    mend: 'reading をひらがなで書く',
  },
  {
    name: 'change-out-of-order',
    kind: 'data',
    edits: [
      {
        file: 'src/data/changes.ts',
        find: "id: 'figure-legend',\n    date: '2026-11-30'",
        put: "id: 'figure-legend',\n    date: '2027-01-30'",
      },
    ],
    check: 'npm run build',
    at: {file: 'src/data/changes.ts', text: "id: 'figure-legend'"},
    says: 'figure-legend: 上の項目より新しい',
    mend: '新しい順に並べ',
  },
  {
    name: 'source-under-two-keys',
    kind: 'sources',
    edits: [
      {
        file: 'src/data/sources/deploy-patterns.ts',
        find: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
        put: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html',
      },
    ],
    check: 'src/data/data.test.ts',
    at: {
      file: 'src/data/sources/deploy-patterns.ts',
      text: "asg-adding-checkpoints-instance-refresh.html',\n    edition: 'recent',\n  },\n  'amazon-ecs-and",
    },
    says: '同じページが 2 つのキーにある',
    mend: '1 つのキーにまとめ',
  },
  {
    name: 'right-option-that-stands-out',
    kind: 'self-check',
    edits: [
      {
        file: questions,
        find: "text: 'ECS のローリング更新',\n        why: '既定の方式で",
        put: "text: 'ECS のローリング更新。既定の方式で、ロードバランサーが要らず、増える費用は重なって動く間のタスクの分だけで、戻すのに数分かかってもよい場合に最も安い',\n        why: '既定の方式で",
      },
    ],
    check: 'npm run build',
    at: {file: questions, text: "id: 'q-patterns-ecs-cost'"},
    says: 'q-patterns-ecs-cost: 正解の選択肢だけが長い',
    mend: '正解の語を why に移すか',
  },
  {
    name: 'markdown-in-a-question',
    kind: 'self-check',
    edits: [{file: questions, find: "why: '新旧の一式が並ぶ。すぐ", put: "why: '**新旧の一式が並ぶ**。すぐ"}],
    check: 'npm run build',
    at: {file: questions, text: "id: 'q-patterns-ecs-cost'"},
    says: 'q-patterns-ecs-cost: Markdown の記号は、問題ではそのまま出る',
    mend: '`、**、リンクを外す',
  },
  {
    name: 'answer-that-is-no-option',
    kind: 'self-check',
    edits: [
      {
        file: questions,
        find: "    answer: 2,\n  },\n  {\n    id: 'q-patterns-lambda-canary'",
        put: "    answer: 4,\n  },\n  {\n    id: 'q-patterns-lambda-canary'",
      },
    ],
    check: 'npm run lint:code',
    says: "Type '4' is not assignable",
    mend: "to type '0 | 1 | 2 | 3'",
  },
  {
    name: 'questions-that-no-page-shows',
    kind: 'self-check',
    edits: [{file: 'docs/self-check/rolling.mdx', find: '<SelfCheck set="rolling" />', put: ''}],
    check: 'npm run build',
    at: {file: 'src/data/questions/deploy-patterns.ts', text: "id: 'q-rolling-mixed-session'"},
    says: 'q-rolling-mixed-session: どのページにもない',
    mend: '<SelfCheck set="rolling" /> を置く',
  },
  {
    name: 'drill-that-is-not-there',
    kind: 'self-check',
    edits: [{file: 'docs/drill/rolling.mdx', find: '<ExamDrill set="rolling" />', put: ''}],
    check: 'npm run build',
    at: {file: 'docs/deploy-patterns/rolling.mdx', text: 'exam:\n'},
    says: '試験で問われることが、一問一答のどのページにもない',
    mend: '<ExamDrill set="rolling" /> を置き',
  },
  {
    name: 'search-words-of-a-section-that-is-gone',
    kind: 'search index',
    edits: [{file: words, find: "'/deploy-patterns/#comparison': [", put: "'/deploy-patterns/#comparisons': ["}],
    check: 'npm run build',
    says: '#comparisons',
    mend: 'comparison',
  },
  {
    name: 'search-words-that-count-nothing',
    kind: 'search index',
    edits: [{file: 'src/plugins/search/engine/weights.ts', find: '  words: 0.7,', put: '  words: 0,'}],
    check: 'src/plugins/search/queries/ranking.test.ts',
    at: {file: 'src/plugins/search/queries/tuned.json', text: '{"q": "構成変更の記録"'},
    says: '「構成変更の記録」: 前は section',
    mend: 'src/data/search-words/',
  },
  {
    name: 'query-in-two-sets',
    kind: 'fixtures',
    edits: [
      {
        file: 'src/plugins/search/queries/samples.json',
        find: '{"q": "メトリクスフィルター", "kind"',
        put: '{"q": "複合アラーム", "kind": "exact", "expect": ["/monitoring/cloudwatch-alarms#composite-alarm"]},\n  {"q": "メトリクスフィルター", "kind"',
      },
    ],
    check: 'src/plugins/search/queries/ranking.test.ts',
    says: ': 同じ問い。',
    mend: '片方を消す',
  },
  {
    name: 'query-that-expects-a-section-that-is-gone',
    kind: 'fixtures',
    edits: [
      {
        file: 'src/plugins/search/queries/samples.json',
        find: '"expect": ["/monitoring/cloudwatch-logs#metric-filter"]',
        put: '"expect": ["/monitoring/cloudwatch-logs#metric-filters"]',
      },
    ],
    check: 'src/plugins/search/queries/ranking.test.ts',
    says: '/monitoring/cloudwatch-logs#metric-filters がない',
    mend: '今の節のアドレスにする',
  },
  {
    name: 'section-renamed-without-alias',
    kind: 'ledger',
    edits: [{file: 'docs/corrections.mdx', find: '{/* #lost */}', put: '{/* #lost-words */}'}],
    check: 'npm run build',
    at: {file: ledger, text: '/corrections/#lost\n'},
    says: '公開したアドレスが消えた: /corrections/#lost',
    mend: '<AnchorAlias id="lost" /> を置く',
  },
  {
    name: 'page-of-the-glossary-moved',
    kind: 'data',
    edits: [{file: 'docs/glossary/ma.mdx', find: 'slug: /glossary/ma/', put: 'slug: /glossary/m/'}],
    check: 'npm run build',
    at: {file: 'src/data/glossary/deploy-services.ts', text: "id: 'deployment-revision'"},
    says: 'deployment-revision: どのページにもない',
    mend: 'docs/glossary/ma.mdx を slug: /glossary/ma/ で作り',
  },
  {
    name: 'new-section-not-in-the-ledger',
    kind: 'ledger',
    edits: [
      {
        file: 'docs/deploy-patterns/rolling.mdx',
        find: '## ブルー/グリーンとの違い',
        put: '## 新しい節 {/* #brand-new */}\n\n本文。\n\n## ブルー/グリーンとの違い',
      },
    ],
    check: 'npm run build',
    at: {file: ledger, text: '/deploy-patterns/rolling/#compare-with-blue-green\n'},
    says: '/deploy-patterns/rolling/#brand-new',
    mend: 'npm run permalinks で台帳に加える',
  },
  {
    name: 'address-taken-out-of-the-ledger',
    kind: 'ledger',
    edits: [
      {file: ledger, find: '/corrections/#lost\n', put: ''},
      {file: 'docs/corrections.mdx', find: '{/* #lost */}', put: '{/* #lost-words */}'},
    ],
    check: 'src/plugins/permalinks/permalinks.test.ts',
    at: {file: ledger, text: '/corrections/#outdated\n'},
    says: '台帳から消されたアドレス: /corrections/#lost',
    mend: '行を戻す',
  },
  {
    name: 'ledger-out-of-order',
    kind: 'ledger',
    edits: [{file: ledger, find: '/\n/#changes\n/#fig-topic-map\n', put: '/\n/#fig-topic-map\n/#changes\n'}],
    check: 'npm run build',
    at: {file: ledger, text: '/#changes\n/#find'},
    says: '順が違う: /#changes',
    mend: 'npm run permalinks で並べ直す',
  },
  {
    name: 'redirect-from-a-living-page',
    kind: 'redirects',
    edits: [
      {
        file: 'src/data/redirects.ts',
        find: 'readonly PageRedirect[] = [];',
        put: "readonly PageRedirect[] = [\n  {from: '/drill/rolling/', to: '/deploy-patterns/rolling/'},\n];",
      },
    ],
    check: 'npm run build',
    at: {file: 'src/data/redirects.ts', text: "{from: '/drill/rolling/'"},
    says: '始まりのアドレスに今もページがある',
    mend: '項目を消すか、ページの slug を変える',
  },
  {
    name: 'area-without-colour',
    kind: 'styles',
    edits: [{file: 'src/css/tokens.css', find: '  --area-monitoring: #b45309;\n', put: ''}],
    check: 'src/data/data.test.ts',
    at: {file: 'src/css/tokens.css', text: '--area-monitoring: '},
    says: '領域 monitoring の色が明暗の 2 つでない',
    mend: '--area-monitoring を 2 か所に書く',
  },
];
