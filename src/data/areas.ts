import type {DocId} from './doc-ids';

/** One area of the notes: a group of the sidebar, of the topic map and of search filters. */
export interface Area {
  /** Also the class `area--<key>` and the CSS variable `--area-<key>` of its mark. */
  readonly key: string;
  readonly label: string;
  /** Reading order. */
  readonly docs: readonly DocId[];
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
    docs: ['deploy-services/code-series', 'deploy-services/elastic-beanstalk', 'deploy-services/ebextensions'],
  },
  {
    key: 'deploy-patterns',
    label: 'デプロイメントパターン',
    docs: [
      'deploy-patterns/index',
      'deploy-patterns/rolling',
      'deploy-patterns/blue-green',
      'deploy-patterns/blue-green-route53',
      'deploy-patterns/blue-green-alb',
      'deploy-patterns/blue-green-auto-scaling',
      'deploy-patterns/blue-green-elastic-beanstalk',
      'deploy-patterns/blue-green-ecs',
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
      'monitoring/cloudwatch-logs-tools',
      'monitoring/cloudwatch-logs-delivery',
      'monitoring/cloudwatch-synthetics',
      'monitoring/cloudwatch-rum',
      'monitoring/vpc-flow-logs',
      'monitoring/vpc-traffic-mirroring',
      'monitoring/x-ray',
      'monitoring/siem-opensearch',
    ],
  },
  {
    key: 'operations',
    label: '構成管理・メンテナンス',
    docs: [
      'operations/index',
      'operations/systems-manager',
      'operations/session-manager',
      'operations/run-command',
      'operations/patch-manager',
      'operations/automation',
      'operations/opscenter',
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
