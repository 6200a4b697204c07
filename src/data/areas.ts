/** One area of the notes: a group of the sidebar, of the topic map and of search filters. */
export interface Area {
  /** Also the class `area--<key>` and the CSS variable `--area-<key>` of its mark. */
  readonly key: string;
  readonly label: string;
  /** Its pages in reading order, as paths in `docs/` without the ending: the one list of pages. */
  readonly docs: readonly string[];
}

/** Every area in reading order. */
export const areas = [
  {
    key: 'introduction',
    label: 'はじめに',
    docs: ['index', 'exam-scope'],
  },
  {
    key: 'deploy-services',
    label: 'デプロイ関連サービス',
    docs: [
      'deploy-services/code-series',
      'deploy-services/codepipeline',
      'deploy-services/codepipeline-control',
      'deploy-services/codedeploy',
      'deploy-services/codedeploy-appspec',
      'deploy-services/codebuild',
      'deploy-services/codeartifact',
      'deploy-services/cloudformation',
      'deploy-services/cloudformation-stacksets',
      'deploy-services/elastic-beanstalk',
      'deploy-services/elastic-beanstalk-policies',
      'deploy-services/elastic-beanstalk-updates',
      'deploy-services/elastic-beanstalk-health',
      'deploy-services/elastic-beanstalk-worker',
      'deploy-services/elastic-beanstalk-database',
      'deploy-services/ebextensions',
      'deploy-services/ebextensions-precedence',
      'deploy-services/ebextensions-hooks',
    ],
  },
  {
    key: 'deploy-patterns',
    label: 'デプロイメントパターン',
    docs: [
      'deploy-patterns/index',
      'deploy-patterns/rolling',
      'deploy-patterns/blue-green',
      'deploy-patterns/blue-green-database',
      'deploy-patterns/blue-green-route53',
      'deploy-patterns/blue-green-alb',
      'deploy-patterns/blue-green-auto-scaling',
      'deploy-patterns/blue-green-codedeploy-ec2',
      'deploy-patterns/blue-green-elastic-beanstalk',
      'deploy-patterns/blue-green-ecs',
      'deploy-patterns/lambda-aliases',
      'deploy-patterns/rds-blue-green',
    ],
  },
  {
    key: 'monitoring',
    label: 'モニタリング',
    docs: [
      'monitoring/index',
      'monitoring/aws-health',
      'monitoring/cloudwatch-metrics',
      'monitoring/cloudwatch-metric-basics',
      'monitoring/cloudwatch-agent',
      'monitoring/cloudwatch-metric-streams',
      'monitoring/cloudwatch-alarms',
      'monitoring/cloudwatch-alarm-evaluation',
      'monitoring/cloudwatch-alarm-actions',
      'monitoring/eventbridge',
      'monitoring/cloudwatch-anomaly-detection',
      'monitoring/cloudwatch-logs',
      'monitoring/cloudwatch-logs-delivery',
      'monitoring/cloudwatch-synthetics',
      'monitoring/canary-alarms',
      'monitoring/canary-operations',
      'monitoring/cloudwatch-rum',
      'monitoring/rum-operations',
      'monitoring/vpc-flow-logs',
      'monitoring/flow-log-reading',
      'monitoring/flow-log-delivery',
      'monitoring/vpc-traffic-mirroring',
      'monitoring/traffic-mirroring-design',
      'monitoring/x-ray',
      'monitoring/x-ray-trace-model',
      'monitoring/x-ray-operations',
      'monitoring/siem-opensearch',
      'monitoring/siem-operations',
      'monitoring/security-log-analysis',
    ],
  },
  {
    key: 'operations',
    label: '構成管理・メンテナンス',
    docs: [
      'operations/index',
      'operations/systems-manager',
      'operations/managed-node-network',
      'operations/hybrid-nodes',
      'operations/organization-setup',
      'operations/inventory-and-compliance',
      'operations/session-manager',
      'operations/session-manager-access',
      'operations/run-command',
      'operations/run-command-results',
      'operations/state-manager',
      'operations/maintenance-windows',
      'operations/patch-manager',
      'operations/patch-operations',
      'operations/patch-policy-setup',
      'operations/patch-compliance',
      'operations/automation',
      'operations/automation-at-scale',
      'operations/change-control',
      'operations/opscenter',
      'operations/parameter-store',
    ],
  },
  {
    key: 'governance',
    label: 'ガバナンス',
    docs: ['governance/aws-config', 'governance/s3-batch-operations'],
  },
  {
    key: 'appendix',
    label: '付録',
    docs: ['self-check', 'exam-drill', 'glossary', 'corrections'],
  },
] as const satisfies readonly Area[];

/** Key of an {@link Area}. */
export type AreaKey = (typeof areas)[number]['key'];
