/** Pages that stand under their first one in the sidebar. */
interface PageGroup {
  /** Short name of the group in the sidebar and on the map. */
  readonly label: string;
  /** Whether maps and search know the group's first page alone, and of the others the terms: it lists them itself. */
  readonly isOffMap?: boolean;
  /** The page that the group's name leads to, then its children, in reading order. */
  readonly docs: readonly [string, ...string[]];
}

/** One area of the notes: a group of the sidebar, of the topic map and of search filters. */
export interface Area {
  /** Also the class `area--<key>` and the CSS variable `--area-<key>` of its mark. */
  readonly key: string;
  readonly label: string;
  /** Pages, alone or in groups, in reading order; a page is its path in `docs/` without the ending. */
  readonly items: readonly (string | PageGroup)[];
  /** The same pages without the groups: the one list of pages. */
  readonly docs: readonly string[];
}

const outline = [
  {
    key: 'introduction',
    label: 'はじめに',
    items: ['index', 'exam-scope'],
  },
  {
    key: 'deploy-services',
    label: 'デプロイ関連サービス',
    items: [
      {
        label: 'Code シリーズ',
        docs: ['deploy-services/code-series', 'deploy-services/codecommit'],
      },
      {
        label: 'CodePipeline',
        docs: [
          'deploy-services/codepipeline',
          'deploy-services/codepipeline-triggers',
          'deploy-services/codepipeline-control',
          'deploy-services/codepipeline-integrations',
          'deploy-services/pipeline-troubleshooting',
          'deploy-services/delivery-limits',
        ],
      },
      {
        label: 'CodeDeploy',
        docs: [
          'deploy-services/codedeploy',
          'deploy-services/codedeploy-rollout',
          'deploy-services/codedeploy-appspec',
        ],
      },
      {label: 'CodeBuild', docs: ['deploy-services/codebuild', 'deploy-services/codebuild-capacity']},
      {label: 'CodeArtifact', docs: ['deploy-services/codeartifact', 'deploy-services/codeartifact-sharing']},
      {
        label: 'CloudFormation',
        docs: [
          'deploy-services/cloudformation',
          'deploy-services/cloudformation-protection',
          'deploy-services/cloudformation-design',
          'deploy-services/cloudformation-cross-stack',
          'deploy-services/service-catalog',
          'deploy-services/cloudformation-stacksets',
          'deploy-services/cloudformation-troubleshooting',
          'deploy-services/cloudformation-hooks',
          'deploy-services/cdk-sam',
        ],
      },
      {
        label: 'Elastic Beanstalk',
        docs: [
          'deploy-services/elastic-beanstalk',
          'deploy-services/elastic-beanstalk-policies',
          'deploy-services/elastic-beanstalk-updates',
          'deploy-services/elastic-beanstalk-health',
          'deploy-services/elastic-beanstalk-worker',
          'deploy-services/elastic-beanstalk-database',
          'deploy-services/elastic-beanstalk-recovery',
          'deploy-services/elastic-beanstalk-cluster',
        ],
      },
      {
        label: 'Elastic Beanstalk の構成',
        docs: [
          'deploy-services/elastic-beanstalk-network',
          'deploy-services/elastic-beanstalk-load-balancer',
          'deploy-services/elastic-beanstalk-capacity',
          'deploy-services/elastic-beanstalk-permissions',
          'deploy-services/elastic-beanstalk-docker',
        ],
      },
      {
        label: '.ebextensions',
        docs: [
          'deploy-services/ebextensions',
          'deploy-services/ebextensions-resources',
          'deploy-services/ebextensions-precedence',
          'deploy-services/ebextensions-hooks',
        ],
      },
    ],
  },
  {
    key: 'deploy-patterns',
    label: 'デプロイメントパターン',
    items: [
      'deploy-patterns/index',
      {
        label: 'ローリングデプロイ',
        docs: [
          'deploy-patterns/rolling',
          'deploy-patterns/rolling-ecs',
          'deploy-patterns/ecs-early-success',
          'deploy-patterns/rolling-codedeploy',
          'deploy-patterns/rolling-cloudformation',
        ],
      },
      {
        label: 'ブルー/グリーンデプロイ',
        docs: [
          'deploy-patterns/blue-green',
          'deploy-patterns/blue-green-testing',
          'deploy-patterns/blue-green-database',
          'deploy-patterns/rds-blue-green',
          'deploy-patterns/rds-blue-green-preparation',
          'deploy-patterns/rds-maintenance',
          'deploy-patterns/aurora-global-failover',
          'deploy-patterns/dms-cutover',
        ],
      },
      {
        label: 'Route 53',
        docs: [
          'deploy-patterns/blue-green-route53',
          'deploy-patterns/route53-failover',
          'deploy-patterns/region-switch',
        ],
      },
      'deploy-patterns/blue-green-alb',
      {
        label: 'EC2 Auto Scaling',
        docs: [
          'deploy-patterns/blue-green-auto-scaling',
          'deploy-patterns/instance-refresh-options',
          'deploy-patterns/instance-refresh-rollback',
          'deploy-patterns/auto-scaling-instance-control',
          'deploy-patterns/auto-scaling-health',
          'deploy-patterns/auto-scaling-launch-failures',
          'deploy-patterns/blue-green-codedeploy-ec2',
          'deploy-patterns/codedeploy-auto-scaling',
        ],
      },
      'deploy-patterns/blue-green-elastic-beanstalk',
      {
        label: 'Amazon ECS',
        docs: [
          'deploy-patterns/blue-green-ecs',
          'deploy-patterns/ecs-codedeploy-traffic',
          'deploy-patterns/ecs-native-blue-green',
          'deploy-patterns/ecs-native-hooks',
          'deploy-patterns/ecs-capacity',
          'deploy-patterns/ecs-managed-instances',
          'deploy-patterns/ecs-task-start',
        ],
      },
      {
        label: 'Amazon EKS',
        docs: [
          'deploy-patterns/eks-rolling',
          'deploy-patterns/eks-node-groups',
          'deploy-patterns/eks-cluster-upgrade',
          'deploy-patterns/eks-gitops',
        ],
      },
      {
        label: 'サーバーレスと設定',
        docs: [
          'deploy-patterns/lambda-aliases',
          'deploy-patterns/lambda-concurrency',
          'deploy-patterns/lambda-runtime',
          'deploy-patterns/lambda-event-failures',
          'deploy-patterns/progressive-release',
          'deploy-patterns/api-gateway-release',
          'deploy-patterns/edge-functions',
        ],
      },
    ],
  },
  {
    key: 'monitoring',
    label: 'モニタリング',
    items: [
      'monitoring/index',
      {
        label: 'AWS Health',
        docs: [
          'monitoring/aws-health',
          'monitoring/aws-health-eventbridge',
          'monitoring/aws-health-scheduled-changes',
          'monitoring/aws-health-organization',
        ],
      },
      {
        label: 'メトリクス',
        docs: [
          'monitoring/cloudwatch-metrics',
          'monitoring/cross-account-setup',
          'monitoring/dashboard-sharing',
          'monitoring/cloudwatch-metric-basics',
          'monitoring/cloudwatch-agent',
          'monitoring/cloudwatch-agent-troubleshooting',
          'monitoring/cloudwatch-metric-streams',
          'monitoring/compute-insights',
          'monitoring/managed-prometheus-grafana',
        ],
      },
      {
        label: 'アラーム',
        docs: [
          'monitoring/cloudwatch-alarms',
          'monitoring/cloudwatch-alarm-evaluation',
          'monitoring/cloudwatch-alarm-pitfalls',
          'monitoring/cloudwatch-alarm-actions',
          'monitoring/alarm-design',
          'monitoring/cloudwatch-anomaly-detection',
        ],
      },
      {
        label: 'EventBridge',
        docs: [
          'monitoring/eventbridge',
          'monitoring/eventbridge-recovery',
          'monitoring/eventbridge-sharing',
          'monitoring/eventbridge-pipes',
          'monitoring/eventbridge-scheduler',
          'monitoring/eventbridge-patterns',
        ],
      },
      {
        label: '人への通知',
        docs: ['monitoring/chat-notifications', 'monitoring/user-notifications'],
      },
      {
        label: 'CloudTrail',
        docs: [
          'monitoring/cloudtrail',
          'monitoring/cloudtrail-organization',
          'monitoring/cloudtrail-lake',
          'monitoring/cloudtrail-events',
        ],
      },
      {
        label: 'CloudWatch Logs',
        docs: [
          'monitoring/cloudwatch-logs',
          'monitoring/log-ingestion',
          'monitoring/cloudwatch-log-classes',
          'monitoring/cloudwatch-logs-tools',
          'monitoring/contributor-insights',
          'monitoring/cloudwatch-logs-delivery',
          'monitoring/service-logs',
        ],
      },
      {
        label: 'CloudWatch Synthetics',
        docs: ['monitoring/cloudwatch-synthetics', 'monitoring/canary-alarms', 'monitoring/canary-operations'],
      },
      {
        label: 'CloudWatch RUM',
        docs: ['monitoring/cloudwatch-rum', 'monitoring/rum-operations'],
      },
      {
        label: 'VPC フローログ',
        docs: [
          'monitoring/vpc-flow-logs',
          'monitoring/flow-log-reading',
          'monitoring/flow-log-delivery',
          'monitoring/flow-log-scope',
          'monitoring/vpc-encryption-controls',
          'monitoring/network-monitoring',
          'monitoring/path-analysis',
        ],
      },
      {
        label: 'トラフィックミラーリング',
        docs: [
          'monitoring/vpc-traffic-mirroring',
          'monitoring/traffic-mirroring-design',
          'monitoring/traffic-mirroring-operations',
        ],
      },
      {
        label: 'AWS X-Ray',
        docs: [
          'monitoring/x-ray',
          'monitoring/x-ray-trace-model',
          'monitoring/x-ray-messaging',
          'monitoring/x-ray-operations',
          'monitoring/service-level-objectives',
        ],
      },
      {
        label: 'SIEM とログ分析',
        docs: [
          'monitoring/siem-opensearch',
          'monitoring/siem-operations',
          'monitoring/opensearch-domain',
          'monitoring/security-log-analysis',
          'monitoring/security-services-organization',
          'monitoring/security-hub-operations',
          'monitoring/guardduty-protection',
          'monitoring/guardduty-tuning',
          'monitoring/access-analyzer',
          'monitoring/inspector-macie',
        ],
      },
    ],
  },
  {
    key: 'operations',
    label: '構成管理・メンテナンス',
    items: [
      'operations/index',
      {
        label: 'Systems Manager の準備',
        docs: [
          'operations/systems-manager',
          'operations/managed-node-network',
          'operations/hybrid-nodes',
          'operations/organization-setup',
          'operations/quick-setup-operations',
          'operations/delegated-administrator',
          'operations/inventory-and-compliance',
          'operations/inventory-operations',
        ],
      },
      {
        label: 'Session Manager',
        docs: ['operations/session-manager', 'operations/session-manager-access'],
      },
      {
        label: 'Run Command',
        docs: ['operations/run-command', 'operations/run-command-results', 'operations/document-sharing'],
      },
      {
        label: 'State Manager',
        docs: ['operations/state-manager', 'operations/state-manager-operations'],
      },
      'operations/maintenance-windows',
      {
        label: 'Patch Manager',
        docs: [
          'operations/patch-manager',
          'operations/patch-operations',
          'operations/patch-sources',
          'operations/patch-policy-setup',
          'operations/patch-compliance',
        ],
      },
      {
        label: 'Automation',
        docs: ['operations/automation', 'operations/automation-at-scale', 'operations/change-control'],
      },
      {label: 'OpsCenter', docs: ['operations/opscenter', 'operations/opsitem-operations']},
      {label: 'Parameter Store', docs: ['operations/parameter-store', 'operations/parameter-store-access']},
    ],
  },
  {
    key: 'governance',
    label: 'ガバナンス',
    items: [
      {
        label: 'AWS Config',
        docs: [
          'governance/aws-config',
          'governance/config-rules',
          'governance/config-organization',
          'governance/config-operations',
        ],
      },
      {
        label: 'S3 バッチオペレーション',
        docs: [
          'governance/s3-batch-operations',
          'governance/s3-batch-operation-types',
          'governance/s3-replication',
          'governance/s3-batch-replication',
          'governance/s3-replication-operations',
          'governance/s3-object-lock',
          'governance/s3-annotations',
        ],
      },
      'governance/cost-allocation-tags',
      'governance/cost-categories',
      'governance/tag-policies',
    ],
  },
  {
    key: 'appendix',
    label: '付録',
    items: [
      {
        label: '練習問題',
        docs: ['self-check/index', 'self-check/introduction'],
      },
      {
        label: 'デプロイ関連サービスの問題',
        isOffMap: true,
        docs: [
          'self-check/deploy-services',
          'self-check/code-series',
          'self-check/codepipeline',
          'self-check/codedeploy',
          'self-check/codebuild',
          'self-check/codeartifact',
          'self-check/cloudformation',
          'self-check/elastic-beanstalk',
          'self-check/elastic-beanstalk-network',
          'self-check/ebextensions',
        ],
      },
      {
        label: 'デプロイメントパターンの問題',
        isOffMap: true,
        docs: [
          'self-check/deploy-patterns',
          'self-check/rolling',
          'self-check/blue-green',
          'self-check/blue-green-route53',
          'self-check/blue-green-auto-scaling',
          'self-check/blue-green-ecs',
          'self-check/eks-rolling',
          'self-check/lambda-aliases',
        ],
      },
      {
        label: 'モニタリングの問題',
        isOffMap: true,
        docs: [
          'self-check/monitoring',
          'self-check/aws-health',
          'self-check/cloudwatch-metrics',
          'self-check/cloudwatch-alarms',
          'self-check/eventbridge',
          'self-check/chat-notifications',
          'self-check/cloudtrail',
          'self-check/cloudwatch-logs',
          'self-check/cloudwatch-synthetics',
          'self-check/cloudwatch-rum',
          'self-check/vpc-flow-logs',
          'self-check/vpc-traffic-mirroring',
          'self-check/x-ray',
          'self-check/siem-opensearch',
        ],
      },
      {
        label: '構成管理・メンテナンスの問題',
        isOffMap: true,
        docs: [
          'self-check/operations',
          'self-check/systems-manager',
          'self-check/session-manager',
          'self-check/run-command',
          'self-check/state-manager',
          'self-check/patch-manager',
          'self-check/automation',
          'self-check/opscenter',
          'self-check/parameter-store',
        ],
      },
      {
        label: 'ガバナンスの問題',
        isOffMap: true,
        docs: ['self-check/governance', 'self-check/aws-config', 'self-check/s3-batch-operations'],
      },
      {
        label: '一問一答',
        isOffMap: true,
        docs: [
          'drill/index',
          'drill/introduction',
          'drill/code-series',
          'drill/codepipeline',
          'drill/codedeploy',
          'drill/codebuild',
          'drill/codeartifact',
          'drill/cloudformation',
          'drill/elastic-beanstalk',
          'drill/elastic-beanstalk-network',
          'drill/ebextensions',
          'drill/rolling',
          'drill/blue-green',
          'drill/blue-green-route53',
          'drill/blue-green-auto-scaling',
          'drill/blue-green-ecs',
          'drill/eks-rolling',
          'drill/lambda-aliases',
          'drill/deploy-patterns',
          'drill/aws-health',
          'drill/cloudwatch-metrics',
          'drill/cloudwatch-alarms',
          'drill/eventbridge',
          'drill/chat-notifications',
          'drill/cloudtrail',
          'drill/cloudwatch-logs',
          'drill/cloudwatch-synthetics',
          'drill/cloudwatch-rum',
          'drill/vpc-flow-logs',
          'drill/vpc-traffic-mirroring',
          'drill/x-ray',
          'drill/siem-opensearch',
          'drill/systems-manager',
          'drill/session-manager',
          'drill/run-command',
          'drill/state-manager',
          'drill/patch-manager',
          'drill/automation',
          'drill/opscenter',
          'drill/parameter-store',
          'drill/operations',
          'drill/aws-config',
          'drill/s3-batch-operations',
          'drill/governance',
        ],
      },
      'reading-guide',
      {
        label: '用語集',
        isOffMap: true,
        docs: [
          'glossary/index',
          'glossary/a',
          'glossary/e',
          'glossary/ka',
          'glossary/sa',
          'glossary/ta',
          'glossary/ha',
          'glossary/ma',
        ],
      },
      'corrections',
    ],
  },
] as const satisfies readonly Omit<Area, 'docs'>[];

/** Key of an {@link Area}. */
export type AreaKey = (typeof outline)[number]['key'];

/** Every area in reading order. */
export const areas: readonly (Area & {readonly key: AreaKey})[] = outline.map((area) => ({
  ...area,
  docs: area.items.flatMap((item): readonly string[] => (typeof item === 'string' ? [item] : item.docs)),
}));

/** The pages that maps and search leave to the pages that list them. */
export function docsOffMap(outline: readonly Area[]): string[] {
  return outline.flatMap(({items}) =>
    items.flatMap((item) => (typeof item !== 'string' && item.isOffMap === true ? item.docs.slice(1) : [])),
  );
}
