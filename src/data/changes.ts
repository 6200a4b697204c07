import type {SectionAddress} from './addresses';

/** Something that AWS changed and the notes took up, or that came new to the notes. */
export interface Change {
  /** Of the entry in the feed: never changed, never used again. */
  readonly id: string;
  /** Day on which the notes took it up, `YYYY-MM-DD`. */
  readonly date: string;
  /** What is new, in one line. */
  readonly title: string;
  /** The section that says it. */
  readonly section: SectionAddress;
}

/** Newest first. A new entry is written on top. */
export const changes: readonly Change[] = [
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
