/** Where one runs what is deployed. */
export const places = {
  ec2: 'EC2・Auto Scaling',
  'elastic-beanstalk': 'Elastic Beanstalk',
  ecs: 'ECS（コンテナ）',
  lambda: 'Lambda',
} as const;

/** What a question may ask of a way to deploy. */
export const demands = {
  'no-downtime': '止めない',
  'full-capacity': '処理能力を下げない',
  'fast-way-back': 'すぐ戻せる',
  'automatic-way-back': '自動で戻す',
  'no-dns': 'DNS の反映を待たない',
  'one-environment': '2 つ目の環境を作らない',
  'no-extra-cost': '余分な費用をかけない',
  'test-first': '本番のリクエストの前に確かめる',
  'some-requests': '一部のリクエストだけで確かめる',
} as const;

type Place = keyof typeof places;
export type Demand = keyof typeof demands;
/** A condition: its key stands in addresses (`?need=…`), which readers send to each other, and stays. */
export type Condition = Place | Demand;

/** Every condition by its key, in the order in which they are shown. */
export const conditions: Readonly<Record<Condition, string>> = {...places, ...demands};

type NotBeside = Readonly<Partial<Record<Condition, string>>>;

/** Whether a way meets a demand. */
export type Answer =
  | {
      readonly fits: true;
      /** What has to be set or given up for it, if anything. */
      readonly how?: string;
      /** Conditions beside which it does not fit, with why: what has to be set for one rules out the other. */
      readonly notBeside?: NotBeside;
    }
  | {
      readonly fits: false;
      /** One short reason, which the page of the way states. */
      readonly why: string;
    };

/**
 * A way to deploy: a row of the comparison of `/deploy-patterns/`, with what a question may ask of it. The build holds
 * the answers against the row (src/plugins/decide).
 */
export interface Way {
  /** As its row names it. */
  readonly name: string;
  readonly usedOn: readonly Place[];
  readonly answers: Readonly<Record<Demand, Answer>>;
}

const yes: Answer = {fits: true};
const by = (how: string, notBeside: NotBeside = {}): Answer => ({fits: true, how, notBeside});
const no = (why: string): Answer => ({fits: false, why});

const sideBySide = no('新旧の 2 環境が並ぶ');
const untested = no('入れた分は、すぐ本番のリクエストを受ける');
const noShare = no('割合を決められない。入れ替わった分に届く');
const byHand = no('人か自作の仕組みが戻す');
const launchedFirst: NotBeside = {'no-extra-cost': '先に起動する分の料金がかかる'};
const codeDeployRollback = by('CodeDeploy で自動ロールバックを有効にする', {
  'elastic-beanstalk': 'Elastic Beanstalk は自動で戻さない。手で再デプロイする',
});
const dnsDelay = no('DNS の TTL とキャッシュの分だけ遅れる');

/** In the order of the rows. */
export const ways: readonly Way[] = [
  {
    name: 'オールアットワンス（Elastic Beanstalk、CodeDeploy）',
    usedOn: ['ec2', 'elastic-beanstalk'],
    answers: {
      'no-downtime': no('全部を同時に入れ替える間、止まり得る'),
      'full-capacity': no('全部を同時に外して入れ替える'),
      'fast-way-back': no('旧バージョンを入れ直す'),
      'automatic-way-back': codeDeployRollback,
      'no-dns': yes,
      'one-environment': yes,
      'no-extra-cost': yes,
      'test-first': untested,
      'some-requests': no('全部を一度に入れ替える'),
    },
  },
  {
    name: 'ローリング（Elastic Beanstalk、CodeDeploy）',
    usedOn: ['ec2', 'elastic-beanstalk'],
    answers: {
      'no-downtime': by('CodeDeploy では、デプロイグループにロードバランサーを指定する'),
      'full-capacity': by('Elastic Beanstalk の追加バッチ付きにする', {
        ec2: 'CodeDeploy のインプレースに、追加バッチはない',
        'automatic-way-back': '追加バッチは Elastic Beanstalk だけ、自動で戻すのは CodeDeploy だけ',
        'no-extra-cost': '追加バッチの分の料金がかかる',
      }),
      'fast-way-back': no('正常なバージョンを再デプロイする'),
      'automatic-way-back': codeDeployRollback,
      'no-dns': yes,
      'one-environment': yes,
      'no-extra-cost': by('追加バッチを付けない'),
      'test-first': untested,
      'some-requests': noShare,
    },
  },
  {
    name: 'ECS のローリング更新',
    usedOn: ['ecs'],
    answers: {
      'no-downtime': yes,
      'full-capacity': by('既定の最小 100%・最大 200% のままにする', launchedFirst),
      'fast-way-back': no('もう一度ローリング更新を行う。数分かかる'),
      'automatic-way-back': by('サーキットブレーカーかアラームのロールバックを有効にする'),
      'no-dns': yes,
      'one-environment': yes,
      'no-extra-cost': by('最小を下げ、最大を 100% にする。処理能力は下がり、タスクが 1 つなら止まる'),
      'test-first': untested,
      'some-requests': noShare,
    },
  },
  {
    name: 'CloudFormation の UpdatePolicy',
    usedOn: ['ec2'],
    answers: {
      'no-downtime': by('ローリングでは、MinInstancesInService をグループの最小サイズ以上にする'),
      'full-capacity': by('AutoScalingReplacingUpdate か AutoScalingInstanceRefresh にする', launchedFirst),
      'fast-way-back': by('AutoScalingReplacingUpdate にする。古いグループを消すまで', {
        'one-environment': 'AutoScalingReplacingUpdate は、新旧のグループが並ぶ',
        'no-extra-cost': 'AutoScalingReplacingUpdate は、2 グループ分の料金がかかる',
      }),
      'automatic-way-back': yes,
      'no-dns': yes,
      'one-environment': by('AutoScalingReplacingUpdate にしない'),
      'no-extra-cost': by('AutoScalingRollingUpdate にする'),
      'test-first': untested,
      'some-requests': no('リクエストの割合は移せない'),
    },
  },
  {
    name: 'Elastic Beanstalk の Immutable',
    usedOn: ['elastic-beanstalk'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('旧インスタンスを終了するまで'),
      'automatic-way-back': by('ヘルスチェックに通らないとき'),
      'no-dns': yes,
      'one-environment': by('同じ環境の中で、一時的に 2 倍になる'),
      'no-extra-cost': no('一時的に 2 倍のインスタンスが並ぶ'),
      'test-first': untested,
      'some-requests': no('割合を決められない。インスタンスの数の比で届く'),
    },
  },
  {
    name: 'Elastic Beanstalk の Traffic splitting',
    usedOn: ['elastic-beanstalk'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('旧インスタンスを終了するまで'),
      'automatic-way-back': by('評価の間に異常になったとき'),
      'no-dns': yes,
      'one-environment': by('同じ環境の中で、一時的に 2 倍になる'),
      'no-extra-cost': no('評価時間の間、2 倍のインスタンスが並ぶ'),
      'test-first': no('流した割合は、本番のリクエストを受ける'),
      'some-requests': yes,
    },
  },
  {
    name: '起動テンプレートとインスタンスの更新',
    usedOn: ['ec2'],
    answers: {
      'no-downtime': by('インスタンスが 1 つなら、最小正常率を 100% にする'),
      'full-capacity': by('最小正常率を 100% にする', launchedFirst),
      'fast-way-back': no('置き換え直して戻す。完了した後はロールバックできない'),
      'automatic-way-back': by('番号でバージョンを指定し、目的の設定を渡し、自動ロールバックを有効にする'),
      'no-dns': yes,
      'one-environment': yes,
      'no-extra-cost': by('既定の最小 90%・最大 100% のままにする'),
      'test-first': untested,
      'some-requests': no('割合を決められない。チェックポイントで間を置く'),
    },
  },
  {
    name: 'Route 53 の加重レコード',
    usedOn: ['ec2', 'elastic-beanstalk', 'ecs'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': dnsDelay,
      'automatic-way-back': no('重みは自動では戻らない。ヘルスチェックが外すのは、異常な間だけ'),
      'no-dns': dnsDelay,
      'one-environment': sideBySide,
      'no-extra-cost': no('2 環境分の料金がかかる'),
      'test-first': by('グリーンの名前を直接使う'),
      'some-requests': by('割合は DNS の問い合わせのもので、リクエストの割合からはずれる'),
    },
  },
  {
    name: 'ALB の加重ターゲットグループ',
    usedOn: ['ec2', 'ecs'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('ターゲットグループの維持を使うと、Cookie の期間だけ残る'),
      'automatic-way-back': byHand,
      'no-dns': yes,
      'one-environment': sideBySide,
      'no-extra-cost': no('2 環境分の料金がかかる'),
      'test-first': by('テスト用のルールを足す'),
      'some-requests': yes,
    },
  },
  {
    name: 'Elastic Beanstalk の環境スワップ',
    usedOn: ['elastic-beanstalk'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': dnsDelay,
      'automatic-way-back': no('人がもう一度 eb swap を実行する'),
      'no-dns': dnsDelay,
      'one-environment': sideBySide,
      'no-extra-cost': no('2 環境分の料金がかかる'),
      'test-first': by('新しい環境の URL で試す'),
      'some-requests': no('CNAME の入れ替えは、一度に全部'),
    },
  },
  {
    name: 'CodeDeploy の EC2 ブルー/グリーン',
    usedOn: ['ec2'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('元のインスタンスを終了するまで'),
      'automatic-way-back': by('失敗やアラームでのロールバックを有効にする'),
      'no-dns': yes,
      'one-environment': no('新旧のインスタンスが並ぶ'),
      'no-extra-cost': no('元を終了するまで、2 グループ分の料金がかかる'),
      'test-first': by('切り替えるかどうかを自分で選ぶ設定か、ValidateService フックにする'),
      'some-requests': no('割合では分けられない'),
    },
  },
  {
    name: 'CodePipeline + ECS（CodeDeploy）',
    usedOn: ['ecs'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('旧タスクセットを終了するまで'),
      'automatic-way-back': by('失敗やアラームでのロールバックを有効にする'),
      'no-dns': yes,
      'one-environment': no('新旧のタスクセットが並ぶ'),
      'no-extra-cost': no('新旧のタスクセット分の料金がかかる'),
      'test-first': by('テスト用リスナーを付ける'),
      'some-requests': by('ALB でカナリアかリニアにする。NLB では一度に全部'),
    },
  },
  {
    name: 'ECS 組み込み',
    usedOn: ['ecs'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': by('ベイク時間の間'),
      'automatic-way-back': by('アラームでのロールバックか、検証のフックを設定する'),
      'no-dns': yes,
      'one-environment': no('新旧のリビジョンが並ぶ'),
      'no-extra-cost': no('ベイク時間が終わるまで、新旧の料金がかかる'),
      'test-first': by('テスト用のトラフィックで確かめる'),
      'some-requests': by('LINEAR か CANARY にする'),
    },
  },
  {
    name: 'Lambda のエイリアス（CodeDeploy）',
    usedOn: ['lambda'],
    answers: {
      'no-downtime': yes,
      'full-capacity': yes,
      'fast-way-back': yes,
      'automatic-way-back': by('アラームでのロールバックを有効にする'),
      'no-dns': yes,
      'one-environment': yes,
      'no-extra-cost': by('プロビジョニングされた同時実行数を使うなら、移す間は多めに要る'),
      'test-first': by('BeforeAllowTraffic フックで検証する'),
      'some-requests': by('カナリアかリニアにする'),
    },
  },
];
