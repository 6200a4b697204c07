import type {Source} from './types';

export const trafficAndTracing = {
  'amazon-s3-bucket-permissions-for-flow-logs': {
    title: 'Amazon S3 bucket permissions for flow logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html',
    edition: 'recent',
  },
  'amazon-vpc-faqs': {
    title: 'Amazon VPC FAQs',
    url: 'https://aws.amazon.com/vpc/faqs/',
    edition: 'recent',
  },
  'application-signals': {
    title: 'Application Signals',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    edition: 'recent',
  },
  'aws-amazon-vpc-faqs': {
    title: 'Amazon VPC FAQs (Traffic Mirroring)',
    url: 'https://aws.amazon.com/vpc/faqs/',
    edition: 'recent',
  },
  'aws-x-ray-daemon': {
    title: 'AWS X-Ray daemon',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html',
    edition: 'recent',
  },
  'configuring-adaptive-sampling': {
    title: 'Configuring adaptive sampling',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-adaptive-sampling.html',
    edition: 'recent',
  },
  'directly-querying-amazon-security-lake-data': {
    title: 'Directly querying Amazon Security Lake data in OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/direct-query-security-lake-overview.html',
    edition: 'recent',
  },
  'flow-log-files': {
    title: 'Flow log files',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-path.html',
    edition: 'recent',
  },
  'flow-log-limitations': {
    title: 'Flow log limitations',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
    edition: 'recent',
  },
  'flow-log-record-examples': {
    title: 'Flow log record examples',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html',
    edition: '2023-06',
  },
  'flow-logs-basics': {
    title: 'Flow logs basics',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html',
    edition: 'recent',
  },
  'how-traffic-mirroring-works': {
    title: 'How Traffic Mirroring works',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-how-it-works.html',
    edition: 'recent',
  },
  'iam-role-for-publishing-flow-logs-to': {
    title: 'IAM role for publishing flow logs to CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html',
    edition: 'recent',
  },
  'inserting-the-cloudwatch-app-monitor-code': {
    title: 'Inserting the CloudWatch app monitor code snippet into your application',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-insert-code-snippet.html',
    edition: 'recent',
  },
  'logging-ip-traffic-using-vpc-flow-logs': {
    title: 'Logging IP traffic using VPC Flow Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    edition: 'recent',
  },
  'multilocation-canaries': {
    title: 'Multilocation canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_MultiLocation.html',
    edition: 'recent',
  },
  'otlp-endpoints': {
    title: 'OTLP Endpoints',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPEndpoint.html',
    edition: 'recent',
  },
  'runtime-versions-support-policy': {
    title: 'Runtime versions support policy',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Runtime_Support_Policy.html',
    edition: 'recent',
  },
  'security-analytics-for-amazon-opensearch': {
    title: 'Security Analytics for Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security-analytics.html',
    edition: 'recent',
  },
  'set-up-a-mobile-application-to-use-cloudwatch': {
    title: 'Set up a mobile application to use CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-web-mobile.html',
    edition: 'recent',
  },
  'siem-on-amazon-opensearch-service': {
    title: 'SIEM on Amazon OpenSearch Service (aws-samples README)',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service',
    edition: 'recent',
  },
  'siem-on-amazon-opensearch-service-deployment': {
    title: 'SIEM on Amazon OpenSearch Service - Deployment to OpenSearch Serverless (Experimental)',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/blob/main/docs/serverless.md',
    edition: 'recent',
  },
  'siem-on-amazon-opensearch-service-unread': {
    title: 'SIEM on Amazon OpenSearch Service (aws-samples README)',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service',
    edition: 'unread',
  },
  'synthetic-monitoring': {
    title: 'Synthetic monitoring (canaries)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html',
    edition: 'recent',
  },
  'traffic-mirroring-limitations': {
    title: 'Traffic Mirroring limitations',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-network-limitations.html',
    edition: 'recent',
  },
  'traffic-mirroring-quotas': {
    title: 'Traffic Mirroring quotas',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-quotas.html',
    edition: 'recent',
  },
  'transaction-search': {
    title: 'Transaction Search',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-target-concepts': {
    title: 'Understand traffic mirror target concepts',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-targets.html',
    edition: 'recent',
  },
  'using-network-flow-monitor': {
    title: 'Using Network Flow Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.html',
    edition: 'recent',
  },
  'using-the-x-ray-trace-map': {
    title: 'Using the X-Ray trace map',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-servicemap.html',
    edition: 'recent',
  },
  'what-is-traffic-mirroring': {
    title: 'What is Traffic Mirroring?',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html',
    edition: 'recent',
  },
  'working-with-telemetry-enablement-rules': {
    title: 'Working with telemetry enablement rules',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-rules.html',
    edition: 'recent',
  },
  'x-ray-sdk-and-daemon-support-timeline': {
    title: 'X-Ray SDK and Daemon Support timeline',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
