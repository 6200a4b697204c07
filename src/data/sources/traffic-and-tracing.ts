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
  'api-gateway-active-tracing': {
    title: 'Amazon API Gateway active tracing support for AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-apigateway.html',
    edition: 'recent',
  },
  'application-signals': {
    title: 'Application Signals',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    edition: 'recent',
  },
  'authorize-your-web-application-to-send-data': {
    title: 'Authorize your web application to send data to AWS',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-authorization.html',
    edition: 'recent',
  },
  'aws-lambda-and-x-ray': {
    title: 'AWS Lambda and AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-lambda.html',
    edition: 'recent',
  },
  'aws-x-ray-daemon': {
    title: 'AWS X-Ray daemon',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html',
    edition: 'recent',
  },
  'canaries-and-x-ray-tracing': {
    title: 'Canaries and X-Ray tracing',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_tracing.html',
    edition: 'recent',
  },
  'cloudwatch-metrics-published-by-canaries': {
    title: 'CloudWatch metrics published by canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_metrics.html',
    edition: 'recent',
  },
  'collector-less-telemetry-with-adot-sdk': {
    title: 'Exporting collector-less telemetry using AWS Distro for OpenTelemetry (ADOT) SDK',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLP-UsingADOT.html',
    edition: 'recent',
  },
  'configuring-adaptive-sampling': {
    title: 'Configuring adaptive sampling',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-adaptive-sampling.html',
    edition: 'recent',
  },
  'configuring-sampling-rules': {
    title: 'Configuring sampling rules',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
    edition: 'recent',
  },
  'configuring-x-ray-groups': {
    title: 'Configuring groups',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-groups.html',
    edition: 'recent',
  },
  'configuring-your-canary-to-retry-automatically': {
    title: 'Configuring your canary to retry automatically',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_autoretry.html',
    edition: 'recent',
  },
  'create-a-flow-log-to-amazon-data-firehose': {
    title: 'Create a flow log that publishes to Amazon Data Firehose',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-firehose-create-flow-log.html',
    edition: 'recent',
  },
  'creating-a-canary': {
    title: 'Creating a canary',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Create.html',
    edition: 'recent',
  },
  'cloudwatch-rum-and-x-ray': {
    title: 'CloudWatch RUM and AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-RUM.html',
    edition: 'recent',
  },
  'creating-a-rum-app-monitor-for-a-web-application': {
    title: 'Creating a CloudWatch RUM app monitor for a web application',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-create-app-monitor.html',
    edition: 'recent',
  },
  'data-protection-and-privacy-with-rum': {
    title: 'Data protection and data privacy with CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html',
    edition: 'recent',
  },
  'data-protection-in-x-ray': {
    title: 'Data protection in AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html',
    edition: 'recent',
  },
  'directly-querying-amazon-security-lake-data': {
    title: 'Directly querying Amazon Security Lake data in OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/direct-query-security-lake-overview.html',
    edition: 'recent',
  },
  'edit-or-delete-a-canary': {
    title: 'Edit or delete a canary',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/synthetics_canaries_deletion.html',
    edition: 'recent',
  },
  'elastic-load-balancing-and-x-ray': {
    title: 'Elastic Load Balancing and AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-elb.html',
    edition: 'recent',
  },
  'enable-transaction-search': {
    title: 'Enable transaction search',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Enable-TransactionSearch.html',
    edition: 'recent',
  },
  'encrypting-canary-artifacts': {
    title: 'Encrypting canary artifacts',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_artifact_encryption.html',
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
    edition: 'recent',
  },
  'flow-logs-basics': {
    title: 'Flow logs basics',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html',
    edition: 'recent',
  },
  'flow-logs-key-policy-for-sse-kms': {
    title: 'Required key policy for use with SSE-KMS',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-cmk-policy.html',
    edition: 'recent',
  },
  'getting-started-with-opentelemetry-in-cloudwatch': {
    title: 'Getting started (OpenTelemetry in CloudWatch)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPGettingStarted.html',
    edition: 'recent',
  },
  'guardduty-foundational-data-sources': {
    title: 'GuardDuty foundational data sources',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html',
    edition: 'recent',
  },
  'how-traffic-mirroring-works': {
    title: 'How Traffic Mirroring works',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-how-it-works.html',
    edition: 'recent',
  },
  'how-x-ray-works-with-iam': {
    title: 'How AWS X-Ray works with IAM',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/security_iam_service-with-iam.html',
    edition: 'recent',
  },
  'iam-role-for-publishing-flow-logs-to': {
    title: 'IAM role for publishing flow logs to CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html',
    edition: 'recent',
  },
  'iam-roles-for-cross-account-delivery': {
    title: 'IAM roles for cross account delivery',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/firehose-cross-account-delivery.html',
    edition: 'recent',
  },
  'inserting-the-cloudwatch-app-monitor-code': {
    title: 'Inserting the CloudWatch app monitor code snippet into your application',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-insert-code-snippet.html',
    edition: 'recent',
  },
  'integrating-x-ray-with-other-services': {
    title: 'Integrating AWS X-Ray with other AWS services',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services.html',
    edition: 'recent',
  },
  'introduction-to-aws-security-hub': {
    title: 'Introduction to AWS Security Hub',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html',
    edition: 'recent',
  },
  'logging-ip-traffic-using-vpc-flow-logs': {
    title: 'Logging IP traffic using VPC Flow Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    edition: 'recent',
  },
  'logs-sent-to-amazon-s3': {
    title: 'Logs sent to Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html',
    edition: 'recent',
  },
  'managing-multilocation-canaries': {
    title: 'Managing multilocation canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_MultiLocation_Managing.html',
    edition: 'recent',
  },
  'metrics-collected-with-cloudwatch-rum': {
    title: 'CloudWatch metrics that you can collect with CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-metrics.html',
    edition: 'recent',
  },
  'monitor-mirrored-traffic-using-cloudwatch': {
    title: 'Monitor mirrored traffic using Amazon CloudWatch',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirror-cloudwatch.html',
    edition: 'recent',
  },
  'monitoring-canary-events-with-eventbridge': {
    title: 'Monitoring canary events with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitoring-events-eventbridge.html',
    edition: 'recent',
  },
  'monitoring-multilocation-canaries': {
    title: 'Monitoring and troubleshooting multilocation canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_MultiLocation_Monitoring.html',
    edition: 'recent',
  },
  'multilocation-canaries': {
    title: 'Multilocation canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_MultiLocation.html',
    edition: 'recent',
  },
  'open-source-tools-for-traffic-mirroring': {
    title: 'Work with open-source tools for traffic mirroring',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/tm-example-open-source.html',
    edition: 'recent',
  },
  'otlp-endpoints': {
    title: 'OTLP Endpoints',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPEndpoint.html',
    edition: 'recent',
  },
  'performing-safe-canary-updates': {
    title: 'Performing safe canary updates',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/performing-safe-canary-upgrades.html',
    edition: 'recent',
  },
  'publish-flow-logs-to-amazon-data-firehose': {
    title: 'Publish flow logs to Amazon Data Firehose',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-firehose.html',
    edition: 'recent',
  },
  'publish-flow-logs-to-amazon-s3': {
    title: 'Publish flow logs to Amazon S3',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3.html',
    edition: 'recent',
  },
  'publish-flow-logs-to-cloudwatch-logs': {
    title: 'Publish flow logs to CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-cwl.html',
    edition: 'recent',
  },
  'query-flow-logs-using-amazon-athena': {
    title: 'Query flow logs using Amazon Athena',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-athena.html',
    edition: 'recent',
  },
  'required-roles-and-permissions-for-canaries': {
    title: 'Required roles and permissions for canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html',
    edition: 'recent',
  },
  'resolver-query-logging': {
    title: 'Resolver query logging',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html',
    edition: 'recent',
  },
  'rum-custom-and-extended-metrics': {
    title: 'Custom metrics and extended metrics that you can send to CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-custom-and-extended-metrics.html',
    edition: 'recent',
  },
  'running-a-canary-on-a-vpc': {
    title: 'Running a canary on a VPC',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html',
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
  'security-considerations-for-synthetics-canaries': {
    title: 'Security considerations for Synthetics canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/servicelens_canaries_security.html',
    edition: 'recent',
  },
  'security-hub-and-opensearch-for-siem': {
    title: 'How to use AWS Security Hub and Amazon OpenSearch Service for SIEM (AWS Security Blog)',
    url: 'https://aws.amazon.com/blogs/security/how-to-use-aws-security-hub-and-amazon-opensearch-service-for-siem/',
    edition: '2023-04',
  },
  'security-lake-aws-sources': {
    title: 'Collecting data from AWS services in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/internal-sources.html',
    edition: 'recent',
  },
  'security-lake-query-access': {
    title: 'Managing query access for Security Lake subscribers',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-query-access.html',
    edition: 'recent',
  },
  'security-tooling-account': {
    title: 'Security OU - Security Tooling account (AWS Security Reference Architecture)',
    url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/security-reference-architecture/security-tooling.html',
    edition: 'recent',
  },
  'service-level-objectives': {
    title: 'Service level objectives (SLOs)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html',
    edition: 'recent',
  },
  'set-up-a-mobile-application-to-use-cloudwatch': {
    title: 'Set up a mobile application to use CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-web-mobile.html',
    edition: 'recent',
  },
  'share-a-traffic-mirror-target': {
    title: 'Share a traffic mirror target',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/tm-sharing.html',
    edition: 'recent',
  },
  'siem-advanced-deployment': {
    title: 'SIEM on Amazon OpenSearch Service - Advanced Deployment',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/blob/main/docs/deployment.md',
    edition: 'recent',
  },
  'siem-control-tower-integration': {
    title: 'SIEM on Amazon OpenSearch Service - AWS Control Tower Integration',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/blob/main/docs/controltower.md',
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
  'siem-security-lake-integration': {
    title: 'SIEM on Amazon OpenSearch Service - Amazon Security Lake Integration',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/blob/main/docs/securitylake.md',
    edition: 'recent',
  },
  'supported-logs-and-discovered-fields': {
    title: 'Supported logs and discovered fields',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html',
    edition: 'recent',
  },
  'synthetic-monitoring': {
    title: 'Synthetic monitoring (canaries)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html',
    edition: 'recent',
  },
  'synthetics-canary-groups': {
    title: 'Groups (CloudWatch Synthetics)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Groups.html',
    edition: 'recent',
  },
  'tracing-event-driven-applications': {
    title: 'Tracing event-driven applications',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-tracelinking.html',
    edition: 'recent',
  },
  'tracking-x-ray-encryption-changes-with-config': {
    title: 'Tracking X-Ray encryption configuration changes with AWS Config',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-api-config.html',
    edition: 'recent',
  },
  'traffic-mirroring-example-scenarios': {
    title: 'Traffic Mirroring example configuration scenarios',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/Traffic_Mirroring_Scenarios.html',
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
  'transaction-search-spans': {
    title: 'Spans (Transaction Search)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-ingesting-span-log-groups.html',
    edition: 'recent',
  },
  'transit-gateway-flow-logs': {
    title: 'AWS Transit Gateway Flow Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html',
    edition: 'recent',
  },
  'troubleshoot-vpc-flow-logs': {
    title: 'Troubleshoot VPC Flow Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-a-failed-canary': {
    title: 'Troubleshooting a failed canary',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Troubleshoot.html',
    edition: 'recent',
  },
  'ultrawarm-storage': {
    title: 'UltraWarm storage for Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-connectivity-options': {
    title: 'Understand traffic mirror source and target connectivity options',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-connection.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-filter-concepts': {
    title: 'Understand traffic mirror filter concepts',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-filters.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-session-concepts': {
    title: 'Understand traffic mirror session concepts',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-sessions.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-target-concepts': {
    title: 'Understand traffic mirror target concepts',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-targets.html',
    edition: 'recent',
  },
  'using-filter-expressions': {
    title: 'Using filter expressions',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html',
    edition: 'recent',
  },
  'using-network-flow-monitor': {
    title: 'Using Network Flow Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.html',
    edition: 'recent',
  },
  'using-resource-based-policies-with-cloudwatch-rum': {
    title: 'Using resource-based policies with CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-resource-policies.html',
    edition: 'recent',
  },
  'using-the-x-ray-trace-map': {
    title: 'Using the X-Ray trace map',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-servicemap.html',
    edition: 'recent',
  },
  'using-x-ray-insights': {
    title: 'Using X-Ray insights',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-insights.html',
    edition: 'recent',
  },
  'using-x-ray-with-vpc-endpoints': {
    title: 'Using AWS X-Ray with VPC endpoints',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-security-vpc-endpoint.html',
    edition: 'recent',
  },
  'what-is-amazon-detective': {
    title: 'What is Amazon Detective?',
    url: 'https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html',
    edition: 'recent',
  },
  'what-is-amazon-security-lake': {
    title: 'What is Amazon Security Lake?',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/what-is-security-lake.html',
    edition: 'recent',
  },
  'what-is-reachability-analyzer': {
    title: 'What is Reachability Analyzer?',
    url: 'https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html',
    edition: 'recent',
  },
  'what-is-traffic-mirroring': {
    title: 'What is Traffic Mirroring?',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html',
    edition: 'recent',
  },
  'working-with-telemetry-enablement-rules': {
    title: 'Telemetry enablement rules',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-rules.html',
    edition: 'recent',
  },
  'setting-up-telemetry-configuration': {
    title: 'Setting up telemetry configuration',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-turn-on.html',
    edition: 'recent',
  },
  'x-ray-cross-account-tracing': {
    title: 'Cross-account tracing',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-crossaccount.html',
    edition: 'recent',
  },
  'x-ray-daemon-on-ecs': {
    title: 'Running the X-Ray daemon on Amazon ECS',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-ecs.html',
    edition: 'recent',
  },
  'x-ray-daemon-on-elastic-beanstalk': {
    title: 'Running the X-Ray daemon on AWS Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-beanstalk.html',
    edition: 'recent',
  },
  'x-ray-opentelemetry-endpoint': {
    title: 'OpenTelemetry Protocol (OTLP) Endpoint',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-opentelemetry.html',
    edition: 'recent',
  },
  'x-ray-sdk-and-daemon-support-timeline': {
    title: 'X-Ray SDK and Daemon Support timeline',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    edition: 'recent',
  },
  'create-modify-or-delete-a-traffic-mirror-session': {
    title: 'Create, modify, or delete a traffic mirror session',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/create-traffic-mirroring-session.html',
    edition: 'recent',
  },
  'create-or-delete-a-traffic-mirror-target': {
    title: 'Create or delete a traffic mirror target',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/create-traffic-mirroring-target.html',
    edition: 'recent',
  },
  'iam-for-traffic-mirroring': {
    title: 'Identity and access management for Traffic Mirroring',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-security.html',
    edition: 'recent',
  },
  'accept-a-shared-traffic-mirror-target': {
    title: 'Accept or delete a shared traffic mirror target',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/tm-share-accept.html',
    edition: 'recent',
  },
  'traffic-mirror-packet-format': {
    title: 'Understanding traffic mirror packet format',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-packet-formats.html',
    edition: 'recent',
  },
  'managing-guardduty-accounts-with-organizations': {
    title: 'Managing GuardDuty accounts with AWS Organizations',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html',
    edition: 'recent',
  },
  'setting-organization-auto-enable-preferences': {
    title: 'Setting organization auto-enable preferences',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/set-guardduty-auto-enable-preferences.html',
    edition: 'recent',
  },
  'exporting-guardduty-findings-to-amazon-s3': {
    title: 'Exporting generated GuardDuty findings to Amazon S3 buckets',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html',
    edition: 'recent',
  },
  'suspending-or-disabling-guardduty': {
    title: 'Suspending or disabling GuardDuty',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html',
    edition: 'recent',
  },
  'managing-multiple-accounts-in-security-lake': {
    title: 'Managing multiple accounts with AWS Organizations in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/multi-account-management.html',
    edition: 'recent',
  },
  'cloudtrail-event-logs-in-security-lake': {
    title: 'CloudTrail event logs in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/cloudtrail-event-logs.html',
    edition: 'recent',
  },
  'configuring-rollup-regions-in-security-lake': {
    title: 'Configuring rollup Regions in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/add-rollup-region.html',
    edition: 'recent',
  },
  'lifecycle-management-in-security-lake': {
    title: 'Lifecycle management in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/lifecycle-management.html',
    edition: 'recent',
  },
  'subscriber-management-in-security-lake': {
    title: 'Subscriber management in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-management.html',
    edition: 'recent',
  },
  'creating-a-subscriber-with-query-access': {
    title: 'Creating a subscriber with query access in Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/create-query-subscriber-procedures.html',
    edition: 'recent',
  },
  'disabling-security-lake': {
    title: 'Disabling Security Lake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/disable-security-lake.html',
    edition: 'recent',
  },
  'delete-data-lake': {
    title: 'DeleteDataLake',
    url: 'https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DeleteDataLake.html',
    edition: 'recent',
  },
  'removing-the-security-hub-cspm-administrator': {
    title: 'Removing or changing the delegated administrator (Security Hub CSPM)',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/remove-admin-overview.html',
    edition: 'recent',
  },
  'enabling-central-configuration': {
    title: 'Enabling central configuration in Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/start-central-configuration.html',
    edition: 'recent',
  },
  'cross-region-aggregation-in-security-hub-cspm': {
    title: 'Understanding cross-Region aggregation in Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html',
    edition: 'recent',
  },
  'designating-the-security-hub-cspm-administrator': {
    title: 'Integrating Security Hub CSPM with AWS Organizations',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html',
    edition: 'recent',
  },
  'managing-accounts-in-detective': {
    title: 'Managing accounts in Amazon Detective',
    url: 'https://docs.aws.amazon.com/detective/latest/userguide/accounts.html',
    edition: 'recent',
  },
  'guardduty-disassociate-members': {
    title: 'DisassociateMembers',
    url: 'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DisassociateMembers.html',
    edition: 'recent',
  },
  'enabling-cross-region-aggregation': {
    title: 'Enabling cross-Region aggregation',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation-enable.html',
    edition: 'recent',
  },
  'update-finding-aggregator': {
    title: 'UpdateFindingAggregator',
    url: 'https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_UpdateFindingAggregator.html',
    edition: 'recent',
  },
  'siem-configuration': {
    title: 'SIEM on Amazon OpenSearch Service: Configuring SIEM',
    url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/blob/main/docs/configure_siem.md',
    edition: 'recent',
  },
  'amazon-sns-and-x-ray': {
    title: 'Amazon SNS and AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sns.html',
    edition: 'recent',
  },
  'amazon-sqs-and-x-ray': {
    title: 'Amazon SQS and AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html',
    edition: 'recent',
  },
  'aws-x-ray-segment-documents': {
    title: 'AWS X-Ray segment documents',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html',
    edition: 'recent',
  },
  'troubleshooting-aws-x-ray': {
    title: 'Troubleshooting AWS X-Ray',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-troubleshooting.html',
    edition: 'recent',
  },
  'interacting-with-the-analytics-console': {
    title: 'Interacting with the Analytics console',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-analytics.html',
    edition: 'recent',
  },
  'inspector-delegated-administrator': {
    title: 'Designating a delegated administrator account for Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/designating-admin.html',
    edition: 'recent',
  },
  'inspector-multiple-accounts': {
    title: 'Managing multiple accounts in Amazon Inspector with AWS Organizations',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/managing-multiple-accounts.html',
    edition: 'recent',
  },
  'inspector-scanning-ec2': {
    title: 'Scanning Amazon EC2 instances with Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html',
    edition: 'recent',
  },
  'inspector-vm-scanner': {
    title: 'Amazon Inspector VM Scanner',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/inspector-vm-scanner.html',
    edition: 'recent',
  },
  'inspector-vm-scanner-enabling': {
    title: 'Enabling Inspector VM Scanner',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/inspector-vm-scanner-enabling.html',
    edition: 'recent',
  },
  'inspector-vm-scanner-manual-installation': {
    title: 'Manual installation and configuration (Amazon Inspector VM Scanner)',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/inspector-vm-scanner-using.html',
    edition: 'recent',
  },
  'inspector-scanning-ecr': {
    title: 'Scanning Amazon Elastic Container Registry container images with Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ecr.html',
    edition: 'recent',
  },
  'inspector-scanning-lambda': {
    title: 'Scanning AWS Lambda functions with Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html',
    edition: 'recent',
  },
  'inspector-administrator-and-members': {
    title: 'Understanding the delegated administrator account and member account in Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/admin-member-relationship.html',
    edition: 'recent',
  },
  'inspector-deactivating': {
    title: 'Deactivating Amazon Inspector',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/deactivating-best-practices.html',
    edition: 'recent',
  },
  'inspector-suppression-rules': {
    title: 'Suppressing Amazon Inspector findings',
    url: 'https://docs.aws.amazon.com/inspector/latest/user/findings-managing-supression-rules.html',
    edition: 'recent',
  },
  'macie-with-organizations': {
    title: 'Considerations for using Macie with AWS Organizations',
    url: 'https://docs.aws.amazon.com/macie/latest/user/accounts-mgmt-ao-notes.html',
    edition: 'recent',
  },
  'macie-encrypted-objects': {
    title: 'Analyzing encrypted Amazon S3 objects',
    url: 'https://docs.aws.amazon.com/macie/latest/user/discovery-supported-encryption-types.html',
    edition: 'recent',
  },
  'macie-discovery-results': {
    title: 'Storing and retaining sensitive data discovery results',
    url: 'https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html',
    edition: 'recent',
  },
  'macie-disabling': {
    title: 'Disabling Macie for your AWS account',
    url: 'https://docs.aws.amazon.com/macie/latest/user/disable-macie.html',
    edition: 'recent',
  },
  'macie-suspending': {
    title: 'Suspending Macie for your AWS account',
    url: 'https://docs.aws.amazon.com/macie/latest/user/suspend-macie.html',
    edition: 'recent',
  },
  'security-hub-central-configuration': {
    title: 'Understanding central configuration in Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html',
    edition: 'recent',
  },
  'security-hub-configuration-policies': {
    title: 'How configuration policies work in Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html',
    edition: 'recent',
  },
  'security-hub-config-prerequisites': {
    title: 'Enabling and configuring AWS Config for Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html',
    edition: 'recent',
  },
  'security-hub-automation-rules': {
    title: 'Understanding automation rules in Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/automation-rules.html',
    edition: 'recent',
  },
  'security-hub-eventbridge-types': {
    title: 'Security Hub CSPM event types in EventBridge',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cwe-integration-types.html',
    edition: 'recent',
  },
  'security-hub-disabling': {
    title: 'Disabling Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-disable.html',
    edition: 'recent',
  },
  'guardduty-suppression-rules': {
    title: 'Suppression rules in GuardDuty',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html',
    edition: 'recent',
  },
  'guardduty-lists': {
    title: 'Customizing threat detection with entity lists and IP address lists',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html',
    edition: 'recent',
  },
  'guardduty-runtime-monitoring': {
    title: 'GuardDuty Runtime Monitoring',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html',
    edition: 'recent',
  },
  'guardduty-runtime-ec2-prerequisites': {
    title: 'Prerequisites for Amazon EC2 instance support',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/prereq-runtime-monitoring-ec2-support.html',
    edition: 'recent',
  },
  'guardduty-runtime-shared-vpc': {
    title: 'Using shared VPC with Runtime Monitoring',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-shared-vpc.html',
    edition: 'recent',
  },
  'guardduty-malware-protection-ec2': {
    title: 'GuardDuty Malware Protection for EC2',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html',
    edition: 'recent',
  },
  'guardduty-malware-supported-volumes': {
    title: 'Supported Amazon EBS volumes for malware scan',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/gdu-malpro-supported-volumes.html',
    edition: 'recent',
  },
  'guardduty-malware-protection-s3': {
    title: 'GuardDuty Malware Protection for S3',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/gdu-malware-protection-s3.html',
    edition: 'recent',
  },
  'guardduty-malware-s3-how': {
    title: 'How does Malware Protection for S3 work?',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-malware-protection-for-s3-gdu-works.html',
    edition: 'recent',
  },
  'guardduty-malware-s3-role': {
    title: 'Create or update IAM role policy',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html',
    edition: 'recent',
  },
  'opensearch-configuration-changes': {
    title: 'Making configuration changes in Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-configuration-changes.html',
    edition: 'recent',
  },
  'opensearch-snapshots': {
    title: 'Creating index snapshots in Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html',
    edition: 'recent',
  },
  'opensearch-snapshot-restore': {
    title: 'Restoring data from snapshots',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshot-restore.html',
    edition: 'recent',
  },
  'opensearch-multi-az': {
    title: 'Configuring a multi-AZ domain in Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
    edition: 'recent',
  },
  'opensearch-troubleshooting': {
    title: 'Troubleshooting Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
    edition: 'recent',
  },
  'opensearch-encryption-at-rest': {
    title: 'Encryption of data at rest for Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
    edition: 'recent',
  },
  'opensearch-cross-cluster-replication': {
    title: 'Cross-cluster replication for Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/replication.html',
    edition: 'recent',
  },
  'opensearch-starting-upgrades': {
    title: 'Upgrading a domain (console)',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/starting-upgrades.html',
    edition: 'recent',
  },
  'what-is-access-analyzer': {
    title: 'Using AWS Identity and Access Management Access Analyzer',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
    edition: 'recent',
  },
  'iam-access-analyzer-findings': {
    title: 'IAM Access Analyzer findings',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html',
    edition: 'recent',
  },
  'access-analyzer-findings': {
    title: 'Understand how IAM Access Analyzer findings work',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-concepts.html',
    edition: 'recent',
  },
  'access-analyzer-create-internal': {
    title: 'Create an IAM Access Analyzer internal access analyzer',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-internal.html',
    edition: 'recent',
  },
  'access-analyzer-delegated-administrator': {
    title: 'Delegated administrator for IAM Access Analyzer',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-delegated-administrator.html',
    edition: 'recent',
  },
  'access-analyzer-archive-rules': {
    title: 'Archive rules',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html',
    edition: 'recent',
  },
  'access-analyzer-policy-generation': {
    title: 'IAM Access Analyzer policy generation',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
    edition: 'recent',
  },
  'how-reachability-analyzer-works': {
    title: 'How Reachability Analyzer works',
    url: 'https://docs.aws.amazon.com/vpc/latest/reachability/how-reachability-analyzer-works.html',
    edition: 'recent',
  },
  'reachability-cross-account': {
    title: 'Cross-account analyses for Reachability Analyzer',
    url: 'https://docs.aws.amazon.com/vpc/latest/reachability/multi-account.html',
    edition: 'recent',
  },
  'reachability-cross-account-troubleshooting': {
    title: 'Troubleshoot cross-account analyses in Reachability Analyzer',
    url: 'https://docs.aws.amazon.com/vpc/latest/reachability/multi-account-troubleshooting.html',
    edition: 'recent',
  },
  'what-is-network-access-analyzer': {
    title: 'What is Network Access Analyzer?',
    url: 'https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/what-is-network-access-analyzer.html',
    edition: 'recent',
  },
  'how-network-access-analyzer-works': {
    title: 'How Network Access Analyzer works',
    url: 'https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/how-network-access-analyzer-works.html',
    edition: 'recent',
  },
  'guardduty-ai-protection': {
    title: 'GuardDuty AI Protection',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/ai-protection.html',
    edition: 'recent',
  },
  'guardduty-ai-protection-accounts': {
    title: 'Enabling AI Protection in multiple-account environments',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/ai-protection-enable-multiple-accounts.html',
    edition: 'recent',
  },
  'guardduty-ai-protection-findings': {
    title: 'GuardDuty AI Protection finding types',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/findings-ai-protection.html',
    edition: 'recent',
  },
  'guardduty-custom-detection-rules': {
    title: 'Custom Detection Rules in GuardDuty',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/custom-detection-rules.html',
    edition: 'recent',
  },
  'guardduty-custom-detection-rules-how': {
    title: 'How Custom Detection Rules work',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/custom-detection-rules-how-it-works.html',
    edition: 'recent',
  },
  'guardduty-custom-detection-rules-managing': {
    title: 'Managing Custom Detection Rules',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/custom-detection-rules-managing.html',
    edition: 'recent',
  },
  'guardduty-custom-detection-rules-accounts': {
    title: 'Managing Custom Detection Rules in multiple-account environments',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/custom-detection-rules-multi-account.html',
    edition: 'recent',
  },
  'guardduty-managed-policies': {
    title: 'AWS managed policies for Amazon GuardDuty',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/security-iam-awsmanpol.html',
    edition: 'recent',
  },
  'guardduty-lists-prerequisites': {
    title: 'Setting up prerequisites for entity lists and IP address lists',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-lists-prerequisites.html',
    edition: 'recent',
  },
  'guardduty-document-history': {
    title: 'Document history for Amazon GuardDuty',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/doc-history.html',
    edition: 'recent',
  },
  'vpc-sharing-owners-and-participants': {
    title: 'Responsibilities and permissions for owners and participants',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html',
    edition: 'recent',
  },
  'vpc-encryption-controls': {
    title: 'Enforce VPC encryption in transit',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
    edition: 'recent',
  },
  'tgw-encryption-support': {
    title: 'Encryption Support for AWS Transit Gateway',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-encryption-support.html',
    edition: 'recent',
  },
  'security-hub-organizations-policies': {
    title: 'Security Hub policies (AWS Organizations)',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_security_hub.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
