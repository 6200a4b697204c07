/**
 * The id of every page in `docs/`: its file without the ending. The sidebar is typed with it, so that a page that does
 * not exist is a compile error; the content checks hold it against the files, both ways.
 */
export const docIds = [
  'index',
  'exam-scope',
  'deploy-services/code-series',
  'deploy-services/elastic-beanstalk',
  'deploy-services/ebextensions',
  'deploy-patterns/index',
  'deploy-patterns/rolling',
  'deploy-patterns/blue-green',
  'deploy-patterns/blue-green-route53',
  'deploy-patterns/blue-green-alb',
  'deploy-patterns/blue-green-auto-scaling',
  'deploy-patterns/blue-green-elastic-beanstalk',
  'deploy-patterns/blue-green-ecs',
  'monitoring/index',
  'monitoring/aws-health',
  'monitoring/cloudwatch-metrics',
  'monitoring/cloudwatch-alarms',
  'monitoring/cloudwatch-anomaly-detection',
  'monitoring/cloudwatch-logs',
  'monitoring/cloudwatch-synthetics',
  'monitoring/cloudwatch-rum',
  'monitoring/vpc-flow-logs',
  'monitoring/vpc-traffic-mirroring',
  'monitoring/x-ray',
  'monitoring/siem-opensearch',
  'operations/index',
  'operations/systems-manager',
  'operations/session-manager',
  'operations/run-command',
  'operations/patch-manager',
  'operations/automation',
  'operations/opscenter',
  'governance/aws-config',
  'governance/s3-batch-operations',
  'self-check',
  'exam-drill',
  'glossary',
  'corrections',
] as const;

/** Id of a page in `docs/`. */
export type DocId = (typeof docIds)[number];
