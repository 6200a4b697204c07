import type {SectionAddress} from './addresses';
import type {SourceKey} from './sources';

/** What a statement of the notes said until it was mended. */
export interface Mended {
  /** The fact that it states, of `fact-ids.txt`. */
  readonly fact: string;
  /** What the notes said. */
  readonly was: string;
  /** Why that does not hold. */
  readonly why: string;
  /** Where it stands; one of the sources of the page. */
  readonly source: SourceKey;
}

/** Something that AWS changed and the notes took up, that came new to the notes, or that they had wrong. */
export interface Change {
  /** Of the entry in the feed: never changed, never used again. */
  readonly id: string;
  /** Day on which the notes took it up, `YYYY-MM-DD`. */
  readonly date: string;
  /** What is new, or what is true in place of what was mended, in one line. */
  readonly title: string;
  /** The section that says it. */
  readonly section: SectionAddress;
  /** Only of a statement that readers may have learnt otherwise. */
  readonly mended?: Mended;
}

/** Newest first. A new entry is written on top. */
export const changes: readonly Change[] = [
  {
    id: 'mended-stacksets-update-subset',
    date: '2026-12-01',
    title:
      'StackSet のテンプレートの更新は、アカウントとリージョンを指定して一部から始められる。残りは OUTDATED になる',
    section: '/deploy-services/cloudformation-stacksets/#stacksets',
    mended: {
      fact: 'cfn-stacksets-update-all',
      was: 'テンプレートの更新はすべてのスタックに及び、一部から順に配るなら CodePipeline を使う',
      why: '更新する先を指定しなければ、すべてのスタックが更新される。UpdateStackSet で指定すれば、そこだけが先に更新される。ベストプラクティスのページも、少数のテスト用のアカウントで先に試すことを勧める。',
      source: 'update-stack-set-api',
    },
  },
  {
    id: 'mended-session-exit-event',
    date: '2026-12-01',
    title: 'Session Manager で EventBridge に届くのは、API の呼び出し。セッションの中の exit は届かない',
    section: '/operations/session-manager/#command-history',
    mended: {
      fact: 'x-sm-audit',
      was: 'セッションの開始と終了をきっかけに、EventBridge で通知できる',
      why: 'EventBridge が見るのは、CloudTrail に残る API の呼び出し。セッションの中の exit のように、API を呼ばない操作は届かない。',
      source: 'auditing-session-activity',
    },
  },
  {
    id: 'mended-patch-skip-unavailable',
    date: '2026-12-01',
    title: '届かないリポジトリを飛ばすかは、YUM と DNF の設定 skip_if_unavailable で決まる',
    section: '/operations/patch-operations/#patch-network',
    mended: {
      fact: 'patch-skip-unavailable',
      was: 'Linux では、届かないリポジトリがエラーにならずに飛ばされ、適用が成功と出ることがある',
      why: 'YUM と DNF の設定として書かれている。既定で飛ばすと名前が挙がるのは Amazon Linux 2023。飛ばしたときに適用が成功と出るとは、書かれていない。',
      source: 'patch-manager-prerequisites',
    },
  },
  {
    id: 'mended-stack-policy-dependents',
    date: '2026-11-30',
    title: 'スタックポリシーで守ったリソースは、更新するリソースを参照しているだけでも、更新の許可が要る',
    section: '/deploy-services/cloudformation-protection/#protect-resources',
    mended: {
      fact: 'cfn-stack-policy-dependents',
      was: '守ったリソースを参照するだけのリソースも、自動の更新の対象になれば許可が要る',
      why: '向きが逆だった。自動で更新されるのは、更新するリソースを参照する側。参照する側がスタックポリシーで守られていると、物理的な変更がなくても許可が要る。',
      source: 'prevent-updates-to-stack-resources',
    },
  },
  {
    id: 'mended-dms-views',
    date: '2026-11-30',
    title: 'AWS DMS は、全ロードだけのタスクならビューも移せる',
    section: '/deploy-patterns/dms-cutover/#not-migrated',
    mended: {
      fact: 'dms-not-migrated',
      was: 'ビューは移らない',
      why: 'CDC のあるタスクで移るのはテーブルだけ。全ロードだけのタスクでは、ビューも選べる。',
      source: 'creating-tasks-for-ongoing-replication-using-aws-dms',
    },
  },
  {
    id: 'mended-second-asg-share',
    date: '2026-11-30',
    title:
      '同じロードバランサーに 2 つのグループを付けるとき、流れる量はグリーンの大きさで加減するだけで、細かくは決められない',
    section: '/deploy-patterns/blue-green-codedeploy-ec2/#second-auto-scaling-group',
    mended: {
      fact: 'second-asg-behind-elb',
      was: '流れる割合は、2 つのグループのインスタンスの数で決まる',
      why: 'AWS の資料は、大きさで加減できるが、DNS の重みほど細かくないとする。未処理のリクエストが少ないターゲットを選ぶロードバランサーでは、グリーンに偏る。',
      source: 'swap-the-auto-scaling-group-behind-elastic-load-balancer',
    },
  },
  {
    id: 'mended-contributor-insights-cost',
    date: '2026-11-30',
    title: 'Contributor Insights は、合ったログの件数のほかに、有効なルールにも料金がかかる',
    section: '/monitoring/contributor-insights/#cost',
    mended: {
      fact: 'contributor-insights-cost',
      was: 'ルールに合ったログ 1 件ごとにかかる',
      why: '請求の使用タイプは、ルールと、合ったログに分かれる。結果を読む GetInsightRuleReport にもかかる。',
      source: 'cloudwatch-billing-and-cost',
    },
  },
  {
    id: 'mended-quick-setup-drift',
    date: '2026-11-30',
    title: 'Quick Setup は、設定のずれを定期的に調べ、直そうとする',
    section: '/operations/quick-setup-operations/#drift',
    mended: {
      fact: 'quick-setup-drift',
      was: 'ずれを直すのは、Quick Setup の設定から',
      why: '概要のページは、定期的にずれを調べ、修復を試みるとしている。State Manager で消した関連付けは、設定から直す。',
      source: 'aws-systems-manager-quick-setup',
    },
  },
  {
    id: 'mended-codebuild-docker-daemon',
    date: '2026-11-30',
    title:
      'buildspec で Docker デーモンを起動するのは、自作のイメージだけ。Docker に対応した CodeBuild のイメージでは行わない',
    section: '/deploy-services/pipeline-troubleshooting/#build-failures',
    mended: {
      fact: 'codebuild-docker-daemon',
      was: 'Docker デーモンにつながらないときは、特権モードにし、buildspec の install で Docker デーモンを起動する',
      why: 'トラブルシューティングのページは、イメージを分けずに書く。プロジェクトを作るページは、Docker に対応した CodeBuild のイメージではデーモンを起動しないよう求めている。',
      source: 'codebuild-create-project',
    },
  },
  {
    id: 'mended-run-command-order',
    date: '2026-11-30',
    title: 'Run Command でも、コマンドドキュメントのステップは書いた順に動き、OS やパラメータで条件を付けられる',
    section: '/operations/#run-command-automation-state-manager',
    mended: {
      fact: 'ssm-four-execution-tools',
      was: 'Run Command と State Manager では、順番も分岐もできない',
      why: 'ドキュメントのステップは書いた順に動く。precondition で、OS とパラメータの値による条件も付けられる。',
      source: 'ssm-document-schemas',
    },
  },
  {
    id: 'mended-codepipeline-categories',
    date: '2026-11-30',
    title: 'CodePipeline のアクションの種類は 7 つ。6 つに、Commands アクションのコンピューティングが加わる',
    section: '/deploy-services/codepipeline/#pipeline-elements',
    mended: {
      fact: 'codepipeline-elements',
      was: 'アクションは、ソース、ビルド、テスト、デプロイ、承認、呼び出しの 6 種類',
      why: 'アクションの宣言のページは Compute も挙げ、Commands アクションはそこに入る。6 つとする概念のページには、これがない。',
      source: 'codepipeline-action-declaration',
    },
  },
  {
    id: 'mended-ecs-deploy-alarms',
    date: '2026-11-30',
    title: 'ECS のデプロイの開始時に 1 つでも ALARM なら、そのデプロイではアラームを 1 つも見ない',
    section: '/deploy-patterns/ecs-native-blue-green/#alarms',
    mended: {
      fact: 'ecs-alarm-ignored-if-already-alarm',
      was: 'デプロイを始めたときにすでに ALARM のアラームは、そのデプロイの間は見られない',
      why: '見られなくなるのは、ALARM だったアラームだけではない。AWS は、そのデプロイではアラームの設定を無視するとしている。',
      source: 'cloudwatch-alarms-detect-amazon-ecs-deployment-failures',
    },
  },
  {
    id: 'mended-hooks-reboot',
    date: '2026-11-30',
    title: 'フック付きのパッチも、RebootIfNeeded なら 1 つでも当てると再起動する。要るかは調べない',
    section: '/operations/patch-operations/#lifecycle-hooks',
    mended: {
      fact: 'patch-hooks',
      was: '適用後・再起動前のフックの後は、必要なら再起動する',
      why: '再起動が要るかは調べない。再起動するかは RebootOption で決まり、NoReboot なら飛ばす。',
      source: 'runpatchbaselinewithhooks-document',
    },
  },
  {
    id: 'decide-filter',
    date: '2026-11-30',
    title: 'デプロイの方式を、止めない・すぐ戻せるなどの条件で絞る。合わない方式には理由が付く',
    section: '/deploy-patterns/#comparison',
  },
  {
    id: 'offline-reading',
    date: '2026-11-30',
    title: '全ページと検索を保存して、オフラインで読む',
    section: '/reading-guide/#offline',
  },
  {
    id: 'figure-legend',
    date: '2026-11-30',
    title: '図に AWS のアイコンと、アカウントや VPC の枠。手順は 1 つずつ見られる',
    section: '/reading-guide/#figure-legend',
  },
  {
    id: 'mended-ec2-validation-hooks',
    date: '2026-11-30',
    title: 'CodeDeploy の EC2 ブルー/グリーンでも、フックのスクリプトで切り替えを止められる',
    section: '/deploy-patterns/blue-green-testing/#methods',
    mended: {
      fact: 'bg-test-methods',
      was: '自動の検証で切り替えを止められるのは、ECS と Lambda。ほかは、人やパイプラインが試す',
      why: 'EC2 でも、登録する前の ValidateService が失敗したインスタンスは失敗する。全体が失敗すると、切り替わらない。',
      source: 'appspec-hooks-section',
    },
  },
  {
    id: 'mended-managed-update-burst',
    date: '2026-11-30',
    title: 'Elastic Beanstalk のマネージド更新では、インスタンスの入れ替えが無効でもバーストのクレジットが消える',
    section: '/deploy-services/elastic-beanstalk-policies/#immutable-limits',
    mended: {
      fact: 'eb-burst-balance',
      was: 'クレジットが消えるのは、インスタンスの入れ替えを有効にしたマネージド更新',
      why: 'マネージド更新は常に Immutable。AWS は、Immutable の更新でも消えるとしている。',
      source: 'managed-platform-updates',
    },
  },
  {
    id: 'mended-block-traffic-scripts',
    date: '2026-11-30',
    title: 'CodeDeploy の BeforeBlockTraffic と AfterBlockTraffic で動くのは、前のリビジョンのスクリプト',
    section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
    mended: {
      fact: 'codedeploy-hooks-by-platform',
      was: 'BeforeBlockTraffic と AfterBlockTraffic は、スクリプト（LB を指定したとき）',
      why: 'どのリビジョンのスクリプトかが抜けていた。前のリビジョンのものが動くのは、ApplicationStop だけではない。',
      source: 'troubleshoot-ec2-on-premises-deployment-issues',
    },
  },
  {
    id: 'guardduty-ai-protection',
    date: '2026-11-29',
    title: 'GuardDuty の AI Protection: Bedrock と SageMaker AI の脅威を、証跡なしで検出する',
    section: '/monitoring/guardduty-protection/#ai-protection',
  },
  {
    id: 'codedeploy-agent-v2',
    date: '2026-11-29',
    title: 'CodeDeploy エージェント 2.x: Ruby が要らない。1.8.x から自動では上がらない',
    section: '/deploy-services/codedeploy/#agent-v2',
  },
  {
    id: 'vpc-encryption-controls',
    date: '2026-11-29',
    title: 'VPC 暗号化コントロール: 平文の通信を見つけ、強制モードでは平文を許すリソースを作らせない',
    section: '/monitoring/vpc-encryption-controls/#modes',
  },
  {
    id: 'beanstalk-cluster-mode',
    date: '2026-11-29',
    title: 'Elastic Beanstalk の Cluster モード: 環境を EKS クラスターで動かす',
    section: '/deploy-services/elastic-beanstalk-cluster/#differences',
  },
  {
    id: 'ecs-log-driver-mode',
    date: '2026-11-29',
    title: 'ECS のログの既定は non-blocking（2025 年 6 月から）: 送れない間も動き、あふれたログは失われる',
    section: '/deploy-patterns/ecs-task-start/#log-driver-mode',
  },
  {
    id: 'application-manager-closed',
    date: '2026-11-29',
    title: 'Application Manager の新規の受付が終わった。代わりは目的で選ぶ',
    section: '/operations/#other-capabilities',
  },
  {
    id: 'lambda-managed-instances',
    date: '2026-11-29',
    title: 'Lambda マネージドインスタンス: 関数を自分の EC2 で動かす',
    section: '/deploy-patterns/lambda-concurrency/#managed-instances',
  },
  {
    id: 'route53-accelerated-recovery',
    date: '2026-11-29',
    title: 'Route 53 の accelerated recovery: バージニア北部の障害でもレコードを変える',
    section: '/deploy-patterns/region-switch/#accelerated-recovery',
  },
  {
    id: 'ecs-managed-instances',
    date: '2026-11-29',
    title: 'ECS マネージドインスタンス: パッチのために 14〜21 日で入れ替わる',
    section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
  },
  {
    id: 'cloudformation-get-stack-output',
    date: '2026-11-29',
    title: 'CloudFormation の Fn::GetStackOutput: ほかのアカウントのスタックの出力を読む',
    section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
  },
  {
    id: 'eks-argo-cd',
    date: '2026-11-29',
    title: 'EKS の機能としての Argo CD: Git の内容をクラスターに合わせ続ける',
    section: '/deploy-patterns/eks-gitops/#sync',
  },
  {
    id: 's3-annotations',
    date: '2026-11-29',
    title: 'S3 オブジェクトの注釈: タグとの違いと選び方',
    section: '/governance/s3-annotations/#annotations-or-tags',
  },
  {
    id: 'mended-argo-cd-entry',
    date: '2026-11-29',
    title: 'EKS の Argo CD: 配り先のアクセスエントリには、権限も付ける',
    section: '/deploy-patterns/eks-gitops/#multi-cluster',
    mended: {
      fact: 'eks-argo-cd-entry-permissions',
      was: '相手のクラスターに、Argo CD の IAM ロールのアクセスエントリを作る',
      why: '作っただけのアクセスエントリに、クラスターの中の権限はない。アクセスポリシーか Kubernetes のグループで付ける。',
      source: 'eks-argo-cd-register-clusters',
    },
  },
  {
    id: 'mended-annotation-header',
    date: '2026-11-29',
    title: 'CopyObject で注釈をコピーしないときのヘッダーは x-amz-object-annotation-directive',
    section: '/governance/s3-annotations/#copy-and-replication',
    mended: {
      fact: 's3-annotation-copy',
      was: 'x-amz-annotation-directive を EXCLUDE にするとコピーしない',
      why: 'ユーザーガイドの書き方だった。API リファレンスと分かれるので、ヘッダーは API リファレンスに合わせた。',
      source: 'copy-object-api',
    },
  },
  {
    id: 'mended-approval-limit',
    date: '2026-11-29',
    title: 'aws:approve の timeoutSeconds が変えるのは既定の 7 日。上限の 30 日は変わらない',
    section: '/operations/automation/#approval',
    mended: {
      fact: 'auto-approve-details',
      was: '待ち時間の上限は 30 日。ステップの timeoutSeconds で変える',
      why: 'timeoutSeconds は、上限までの待ち時間を決めるもの。上限は変えられない。',
      source: 'aws-approve-pause-an-automation-for-manual',
    },
  },
  {
    id: 'mended-window-rate',
    date: '2026-11-29',
    title: 'メンテナンスウィンドウの rate は、開始日の時刻から周期を数える',
    section: '/operations/maintenance-windows/#schedule',
    mended: {
      fact: 'mw-schedule-options',
      was: '開始日の時刻に動くわけではない。最初に動くのは、有効な期間に入った後の、スケジュールの時刻',
      why: 'cron にだけ当てはまる。',
      source: 'maintenance-window-scheduling-options',
    },
  },
  {
    id: 'mended-extension-token',
    date: '2026-11-29',
    title: '拡張機能に渡すトークンは、多くの関数では環境変数 AWS_SESSION_TOKEN にもある',
    section: '/operations/parameter-store/#lambda-extension',
    mended: {
      fact: 'param-lambda-extension-token',
      was: 'トークンは、SDK の認証情報プロバイダーチェーンから、ハンドラーの中で取る',
      why: 'SnapStart などの関数の条件を、すべての関数の条件として書いていた。プロバイダーチェーンは、どの関数でも AWS が勧める方法。',
      source: 'parameter-store-in-lambda-functions',
    },
  },
  {
    id: 'cloudtrail-lake-closed',
    date: '2026-11-28',
    title: 'CloudTrail Lake の新規の受付が終わった。AWS が勧めるのは CloudWatch',
    section: '/monitoring/cloudtrail-lake/#availability',
  },
  {
    id: 'change-manager-closed',
    date: '2026-11-25',
    title: 'Change Manager は新規に使えない。AWS が勧めるのはパートナーの ITSM 製品',
    section: '/operations/change-control/#change-manager-today',
  },
  {
    id: 'sap-c03',
    date: '2026-11-22',
    title: 'SAP-C03 への移行: 告知された分野、問題数、加わる内容',
    section: '/exam-scope/#sap-c03',
  },
];
