import type {Source} from './types';

export const monitoring = {
  'aggregating-aws-health-events-across-accounts': {
    title: 'Aggregating AWS Health events across accounts',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aggregate-events.html',
    edition: 'recent',
  },
  'alarm-actions': {
    title: 'Alarm actions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
    edition: 'recent',
  },
  'alarm-evaluation': {
    title: 'Alarm evaluation',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html',
    edition: 'recent',
  },
  'alarm-evaluation-window': {
    title: 'Alarm evaluation window',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html',
    edition: 'recent',
  },
  'alarm-events-and-eventbridge': {
    title: 'Alarm events and EventBridge',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html',
    edition: 'recent',
  },
  'alarm-mute-rules': {
    title: 'Alarm Mute Rules',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html',
    edition: 'recent',
  },
  'alarm-suppression': {
    title: 'Alarm suppression',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html',
    edition: 'recent',
  },
  'alarm-warm-up-periods': {
    title: 'Alarm warm-up periods',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html',
    edition: 'recent',
  },
  'alarming-on-logs': {
    title: 'Alarming on logs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Alarm-On-Logs.html',
    edition: 'recent',
  },
  'amazon-eventbridge-quotas': {
    title: 'Amazon EventBridge quotas',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
    edition: 'recent',
  },
  'analyzing-log-data-with-cloudwatch-logs': {
    title: 'Analyzing log data with CloudWatch Logs Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html',
    edition: 'recent',
  },
  'archiving-and-replaying-events': {
    title: 'Archiving and replaying events in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
    edition: 'recent',
  },
  'automatic-instance-recovery': {
    title: 'Automatic instance recovery',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html',
    edition: 'recent',
  },
  'aws-service-events-delivered-via-cloudtrail': {
    title: 'AWS service events delivered via AWS CloudTrail',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html',
    edition: 'recent',
  },
  'aws-health-api-reference-welcome': {
    title: 'AWS Health API Reference - Welcome',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/Welcome.html',
    edition: 'recent',
  },
  'aws-x-ray-concepts': {
    title: 'AWS X-Ray concepts',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
    edition: 'recent',
  },
  'cloudwatch-agent-credentials-preference': {
    title: 'CloudWatch agent credentials preference',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Credentials-Preference.html',
    edition: 'recent',
  },
  'cloudwatch-agent-prerequisites': {
    title: 'Prerequisites (CloudWatch agent)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/prerequisites.html',
    edition: 'recent',
  },
  'cloudwatch-billing-and-cost': {
    title: 'Analyzing, optimizing, and reducing CloudWatch costs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_billing.html',
    edition: 'recent',
  },
  'cloudwatch-cross-account-observability': {
    title: 'CloudWatch cross-account observability',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html',
    edition: 'recent',
  },
  'cloudwatch-metrics-available-for-your-instances': {
    title: 'CloudWatch metrics that are available for your instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html',
    edition: 'recent',
  },
  'cloudwatch-pipelines': {
    title: 'CloudWatch pipelines',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-pipelines.html',
    edition: 'recent',
  },
  'cloudwatch-pipelines-sinks': {
    title: 'CloudWatch pipelines: Sinks',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/pipeline-sinks.html',
    edition: 'recent',
  },
  'cloudwatch-service-quotas': {
    title: 'CloudWatch service quotas',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html',
    edition: 'recent',
  },
  'collect-metrics-logs-and-traces-with-the-cloudwatch-agent': {
    title: 'Collect metrics, logs, and traces using the CloudWatch agent',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html',
    edition: 'recent',
  },
  'composite-alarms': {
    title: 'Composite alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html',
    edition: 'recent',
  },
  'configure-cloudwatch-action-based-recovery': {
    title: 'Configure CloudWatch action based recovery on an EC2 instance',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cloudwatch-recovery.html',
    edition: 'recent',
  },
  'configuring-how-alarms-treat-missing-data': {
    title: 'Configuring how CloudWatch alarms treat missing data',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html',
    edition: 'recent',
  },
  'confused-deputy-prevention-subscriptions': {
    title: 'Confused deputy prevention (CloudWatch Logs subscriptions)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions-confused-deputy.html',
    edition: 'recent',
  },
  'create-a-cloudwatch-alarm-based-on-anomaly-detection': {
    title: 'Create a CloudWatch alarm based on anomaly detection',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Anomaly_Detection_Alarm.html',
    edition: 'recent',
  },
  'concepts-for-aws-health': {
    title: 'Concepts for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-concepts-and-terms.html',
    edition: 'recent',
  },
  'create-a-composite-alarm': {
    title: 'Create a composite alarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html',
    edition: 'recent',
  },
  'create-a-contributor-insights-rule': {
    title: 'Create a Contributor Insights rule in CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-CreateRule.html',
    edition: 'recent',
  },
  'create-an-alarm-that-uses-a-warm-up-period': {
    title: 'Create an alarm that uses a warm-up period',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_WarmUp_Alarm.html',
    edition: 'recent',
  },
  'create-and-manage-log-transformers': {
    title: 'Create and manage log transformers',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Create.html',
    edition: 'recent',
  },
  'create-field-indexes-to-improve-query': {
    title: 'Create field indexes to improve query performance and reduce scan volume',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html',
    edition: 'recent',
  },
  'common-scenarios-with-the-cloudwatch-agent': {
    title: 'Common scenarios with the CloudWatch agent',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-common-scenarios.html',
    edition: 'recent',
  },
  'create-the-cloudwatch-agent-configuration-file': {
    title: 'Create the CloudWatch agent configuration file',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/create-cloudwatch-agent-configuration-file.html',
    edition: 'recent',
  },
  createtrafficmirrorsession: {
    title: 'CreateTrafficMirrorSession',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html',
    edition: 'recent',
  },
  'creating-metrics-from-log-events-using': {
    title: 'Creating metrics from log events using filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html',
    edition: 'recent',
  },
  'cross-account-cross-region-cloudwatch-console': {
    title: 'Cross-account cross-Region CloudWatch console',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Cross-Account-Cross-Region.html',
    edition: 'recent',
  },
  'cross-account-cross-region-metrics-centralization': {
    title: 'Cross-account cross-Region metrics centralization',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatchMetrics_Centralization.html',
    edition: 'recent',
  },
  'cross-account-cross-region-log-centralization': {
    title: 'Cross-account cross-Region log centralization',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html',
    edition: 'recent',
  },
  'custom-setup-with-firehose': {
    title: 'Custom setup with Firehose',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-setup-datalake.html',
    edition: 'recent',
  },
  'embedding-metrics-within-logs': {
    title: 'Embedding metrics within logs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format.html',
    edition: 'recent',
  },
  'encrypt-query-results': {
    title: 'Encrypt query results with AWS Key Management Service',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Insights-Query-Encrypt.html',
    edition: 'recent',
  },
  'event-bus-targets-in-amazon-eventbridge': {
    title: 'Event bus targets in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
    edition: 'recent',
  },
  'event-buses-in-amazon-eventbridge': {
    title: 'Event buses in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html',
    edition: 'recent',
  },
  'developer-business-and-enterprise-on-ramp-end': {
    title: 'Developer, Business, and Enterprise On-Ramp end of support',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/support-plans-eos.html',
    edition: 'recent',
  },
  eventtype: {
    title: 'EventType (AWS Health API Reference)',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/API_EventType.html',
    edition: 'recent',
  },
  'example-cases-for-amazon-sns-access-control': {
    title: 'Example cases for Amazon SNS access control',
    url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
    edition: 'recent',
  },
  'filter-pattern-syntax-for-metric-filters': {
    title: 'Filter pattern syntax for metric filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html',
    edition: 'recent',
  },
  'flow-log-records': {
    title: 'Flow log records',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
    edition: 'recent',
  },
  'graphing-metrics-generated-by-rules': {
    title: 'Graphing metrics generated by rules in CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-GraphReportData.html',
    edition: 'recent',
  },
  'how-eventbridge-retries-delivering-events': {
    title: 'How EventBridge retries delivering events',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
    edition: 'recent',
  },
  'getting-started-with-your-aws-health': {
    title: 'Getting started with your AWS Health Dashboard',
    url: 'https://docs.aws.amazon.com/health/latest/ug/getting-started-health-dashboard.html',
    edition: 'recent',
  },
  'how-partial-data-is-handled': {
    title: 'How partial data is handled',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-alarms-partial-data.html',
    edition: 'recent',
  },
  'information-collected-by-the-cloudwatch-rum': {
    title: 'Information collected by the CloudWatch RUM web client',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-datacollected.html',
    edition: 'recent',
  },
  'install-the-cloudwatch-agent-on-on-premises-servers': {
    title: 'Install the CloudWatch agent on on-premises servers',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Agent-on-premise.html',
    edition: 'recent',
  },
  'install-the-cloudwatch-agent-using-systems-manager': {
    title: 'Install the CloudWatch agent using AWS Systems Manager',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/installing-cloudwatch-agent-ssm.html',
    edition: 'recent',
  },
  'invoke-a-lambda-function-from-an-alarm': {
    title: 'Invoke a Lambda function from an alarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html',
    edition: 'recent',
  },
  'log-alarms': {
    title: 'Log alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-log.html',
    edition: 'recent',
  },
  'log-anomaly-detection': {
    title: 'Log anomaly detection',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection.html',
    edition: 'recent',
  },
  'log-classes': {
    title: 'Log classes',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
    edition: 'recent',
  },
  'log-group-level-subscription-filters': {
    title: 'Log group-level subscription filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
    edition: 'recent',
  },
  'manage-detailed-monitoring': {
    title: 'Manage detailed monitoring for your EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html',
    edition: 'recent',
  },
  'manage-monitoring-accounts-and-source-accounts': {
    title: 'Manage monitoring accounts and source accounts',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Unified-Cross-Account-Manage.html',
    edition: 'recent',
  },
  'managing-amazon-sns-encryption-keys-and-costs': {
    title: 'Managing Amazon SNS encryption keys and costs',
    url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
    edition: 'recent',
  },
  'math-expressions-with-metrics': {
    title: 'Math expressions with metrics',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html',
    edition: 'recent',
  },
  'metric-stream-operation-and-maintenance': {
    title: 'Metric stream operation and maintenance',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-operation.html',
    edition: 'recent',
  },
  'metrics-collected-by-the-cloudwatch-agent': {
    title: 'Metrics collected by the CloudWatch agent',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-collected-by-CloudWatch-agent.html',
    edition: 'recent',
  },
  'metrics-concepts': {
    title: 'Metrics concepts',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html',
    edition: 'recent',
  },
  'manage-aws-health-notifications-in-aws-user': {
    title: 'Manage AWS Health notifications in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/health/latest/ug/manage-user-notifications.html',
    edition: 'recent',
  },
  'modify-destination-membership-at-runtime': {
    title: 'Modify destination membership at runtime',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/ModifyDestinationMembership.html',
    edition: 'recent',
  },
  'monitor-across-accounts-and-regions': {
    title: 'Monitor across accounts and Regions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Cross-Account-Methods.html',
    edition: 'recent',
  },
  'monitoring-account-specific-and-public-events': {
    title: 'Monitoring account-specific and public events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/about-public-events.html',
    edition: 'recent',
  },
  'monitoring-cloudwatch-logs-with-cloudwatch-metrics': {
    title: 'Monitoring with CloudWatch metrics (CloudWatch Logs)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Monitoring-CloudWatch-Metrics.html',
    edition: 'recent',
  },
  'monitoring-events-in-aws-health-with-amazon': {
    title: 'Monitoring events in AWS Health with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html',
    edition: 'recent',
  },
  'monitoring-your-metric-streams-with-cloudwatch': {
    title: 'Monitoring your metric streams with CloudWatch metrics',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-monitoring.html',
    edition: 'recent',
  },
  'percentile-based-alarms-and-low-data-samples': {
    title: 'Percentile-based alarms and low data samples',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/percentiles-with-low-samples.html',
    edition: 'recent',
  },
  'permissions-for-data-protection-policies': {
    title: 'IAM permissions required to create or work with a data protection policy',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection-policy-permissions.html',
    edition: 'recent',
  },
  'planned-lifecycle-events-for-aws-health': {
    title: 'Planned lifecycle events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-planned-lifecycle-events.html',
    edition: 'recent',
  },
  'aggregating-aws-health-events-using-eventbridge': {
    title: 'Aggregating AWS Health events using organizational view and delegated administrator access',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aggregating-health-events.html',
    edition: 'recent',
  },
  'aws-health-dashboard-service-health': {
    title: 'AWS Health Dashboard',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-dashboard-status.html',
    edition: 'recent',
  },
  'aws-health-events-eventbridge-schema': {
    title: 'Reference: AWS Health events Amazon EventBridge schema',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html',
    edition: 'recent',
  },
  'create-custom-event-windows-for-ec2': {
    title: 'Create custom event windows for scheduled events that affect your Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/event-windows.html',
    edition: 'recent',
  },
  'creating-eventbridge-rules-for-aws-region-coverage': {
    title: 'Creating EventBridge rules for AWS Region coverage',
    url: 'https://docs.aws.amazon.com/health/latest/ug/choosing-a-region.html',
    edition: 'recent',
  },
  'disabling-organizational-view': {
    title: 'Disabling organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/disable-organizational-view.html',
    edition: 'recent',
  },
  'enabling-organizational-view': {
    title: 'Enabling organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/enable-organizational-view.html',
    edition: 'recent',
  },
  'integrating-aws-health-using-the-api': {
    title: 'Integrating AWS Health with other systems using the AWS Health API',
    url: 'https://docs.aws.amazon.com/health/latest/ug/health-api.html',
    edition: 'recent',
  },
  'manage-ec2-instances-scheduled-to-stop-or-retire': {
    title: 'Manage Amazon EC2 instances scheduled to stop or retire',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/schedevents_actions_retire.html',
    edition: 'recent',
  },
  putmetricstream: {
    title: 'PutMetricStream (API reference)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html',
    edition: 'recent',
  },
  'registering-a-delegated-administrator-for-health': {
    title: 'Registering a delegated administrator for your organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/register-a-delegated-administrator.html',
    edition: 'recent',
  },
  'reschedule-a-scheduled-event-for-an-ec2-instance': {
    title: 'Reschedule a scheduled event for an EC2 instance',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reschedule-event.html',
    edition: 'recent',
  },
  'running-operations-on-ec2-in-response-to-aws-health': {
    title: 'Running operations on EC2 instances automatically in response to events in AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/automating-instance-actions.html',
    edition: 'recent',
  },
  'scheduled-events-for-amazon-ec2-instances': {
    title: 'Scheduled events for Amazon EC2 instances',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instances-status-check_sched.html',
    edition: 'recent',
  },
  'aws-trusted-advisor': {
    title: 'AWS Trusted Advisor',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html',
    edition: 'recent',
  },
  'sharing-cloudwatch-dashboards': {
    title: 'Sharing CloudWatch dashboards',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-dashboard-sharing.html',
    edition: 'recent',
  },
  'statistics-that-can-be-streamed': {
    title: 'Statistics that can be streamed',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-statistics.html',
    edition: 'recent',
  },
  'transformation-metrics-and-errors': {
    title: 'Transformation metrics and errors',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Transformation-Errors-Metrics.html',
    edition: 'recent',
  },
  'troubleshooting-metric-streams-in-cloudwatch': {
    title: 'Troubleshooting metric streams in CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-troubleshoot.html',
    edition: 'recent',
  },
  'troubleshooting-the-cloudwatch-agent': {
    title: 'Troubleshooting the CloudWatch agent',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/troubleshooting-CloudWatch-Agent.html',
    edition: 'recent',
  },
  'trust-between-cloudwatch-and-firehose': {
    title: 'Trust between CloudWatch and Firehose',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html',
    edition: 'recent',
  },
  'use-contributor-insights': {
    title: 'Use Contributor Insights to analyze high-cardinality data',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html',
    edition: 'recent',
  },
  'using-contributor-insights-built-in-rules': {
    title: 'Using Contributor Insights built-in rules in CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-BuiltInRules.html',
    edition: 'recent',
  },
  'view-unmasked-data': {
    title: 'View unmasked data',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-viewunmasked.html',
    edition: 'recent',
  },
  'viewing-contributor-insights-reports': {
    title: 'Viewing Contributor Insights reports in CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-ViewReports.html',
    edition: 'recent',
  },
  'viewing-paginated-lists-of-aws-health-events': {
    title: 'Viewing paginated lists of AWS Health events on EventBridge',
    url: 'https://docs.aws.amazon.com/health/latest/ug/pagnation-of-health-events.html',
    edition: 'recent',
  },
  'promql-alarms': {
    title: 'PromQL alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-promql.html',
    edition: 'recent',
  },
  'publish-custom-metrics': {
    title: 'Publish custom metrics (PutMetricData / EMF)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html',
    edition: 'recent',
  },
  putcompositealarm: {
    title: 'PutCompositeAlarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html',
    edition: 'recent',
  },
  putdataprotectionpolicy: {
    title: 'PutDataProtectionPolicy',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html',
    edition: 'recent',
  },
  putmetricalarm: {
    title: 'PutMetricAlarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
    edition: 'recent',
  },
  'real-time-processing-of-log-data-with': {
    title: 'Real-time processing of log data with subscriptions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html',
    edition: 'recent',
  },
  'rules-in-amazon-eventbridge': {
    title: 'Rules in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html',
    edition: 'recent',
  },
  'sending-and-receiving-events-between-accounts': {
    title: 'Sending and receiving events between AWS accounts in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html',
    edition: 'recent',
  },
  'sending-and-receiving-events-between-regions': {
    title: 'Sending and receiving events between AWS Regions in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html',
    edition: 'recent',
  },
  'sending-events-to-an-aws-service-in-another-account': {
    title: 'Sending events to an AWS service in another account in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html',
    edition: 'recent',
  },
  'set-up-a-metric-stream': {
    title: 'Set up a metric stream',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-setup.html',
    edition: 'recent',
  },
  'stop-terminate-reboot-or-recover-an-ec2-instance': {
    title: 'Stop, terminate, reboot, or recover an EC2 instance',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html',
    edition: 'recent',
  },
  'transform-logs-during-ingestion': {
    title: 'Transform logs during ingestion',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html',
    edition: 'recent',
  },
  'understanding-data-protection-policies': {
    title: 'Understanding data protection policies',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html',
    edition: 'recent',
  },
  'use-cloudwatch-rum': {
    title: 'Use CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
    edition: 'recent',
  },
  'use-metric-streams': {
    title: 'Use metric streams',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html',
    edition: 'recent',
  },
  'updating-a-trail-to-use-a-kms-key': {
    title: 'Updating a resource to use your KMS key with the console',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail-update-trail.html',
    edition: 'recent',
  },
  'using-amazon-cloudwatch-alarms': {
    title: 'Using Amazon CloudWatch alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html',
    edition: 'recent',
  },
  'using-amazon-cloudwatch-dashboards': {
    title: 'Using Amazon CloudWatch dashboards',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html',
    edition: 'recent',
  },
  'using-canary-blueprints': {
    title: 'Using canary blueprints',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Blueprints.html',
    edition: 'recent',
  },
  'using-cloudwatch-anomaly-detection': {
    title: 'Using CloudWatch anomaly detection',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    edition: 'recent',
  },
  'using-dead-letter-queues-in-eventbridge': {
    title: 'Using dead-letter queues to process undelivered events in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
    edition: 'recent',
  },
  'viewing-organizational-view': {
    title: 'Viewing organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/view-organizational-view-events.html',
    edition: 'recent',
  },
  'visualizing-your-service-quotas-and-setting-alarms': {
    title: 'Visualizing your service quotas and setting alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Quotas-Visualize-Alarms.html',
    edition: 'recent',
  },
  'what-is-amazon-cloudwatch-logs': {
    title: 'What is Amazon CloudWatch Logs?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
    edition: 'recent',
  },
  'what-is-amazon-eventbridge': {
    title: 'What Is Amazon EventBridge?',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
    edition: 'recent',
  },
  'what-is-aws-systems-manager-incident-manager': {
    title: 'What is AWS Systems Manager Incident Manager? (availability notice)',
    url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/what-is-incident-manager.html',
    edition: 'recent',
  },
  'what-is-aws-x-ray': {
    title: 'What is AWS X-Ray?',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html',
    edition: 'recent',
  },
  'account-level-subscription-filters': {
    title: 'Account-level subscription filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html',
    edition: 'recent',
  },
  'automating-log-analysis-with-scheduled-queries': {
    title: 'Automating log analysis with scheduled queries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/ScheduledQueries.html',
    edition: 'recent',
  },
  'cloudwatch-logs-quotas': {
    title: 'CloudWatch Logs quotas',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html',
    edition: 'recent',
  },
  'container-insights': {
    title: 'Container Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html',
    edition: 'recent',
  },
  'create-a-billing-alarm': {
    title: 'Create a billing alarm to monitor your estimated AWS charges',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    edition: 'recent',
  },
  'create-a-cross-account-subscription-filter': {
    title: 'Create a subscription filter (cross-account subscription, step 4)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateSubscriptionFilter.html',
    edition: 'recent',
  },
  'create-a-logs-destination': {
    title: 'Create a destination (cross-account subscription, step 1)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination.html',
    edition: 'recent',
  },
  'create-the-organization-subscription-role': {
    title: 'Create an IAM role (cross-account subscription with an organization, step 2)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateSubscriptionFilter-IAMrole.html',
    edition: 'recent',
  },
  'cross-account-cross-region-subscriptions': {
    title: 'Cross-account cross-Region subscriptions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html',
    edition: 'recent',
  },
  associatekmskey: {
    title: 'AssociateKmsKey (Amazon CloudWatch Logs API)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html',
    edition: 'recent',
  },
  'encrypt-log-data-using-kms': {
    title: 'Encrypt log data in CloudWatch Logs using AWS Key Management Service',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
    edition: 'recent',
  },
  'export-log-data-to-s3-using-the-cli': {
    title: 'Export log data to Amazon S3 using the AWS CLI',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3ExportTasks.html',
    edition: 'recent',
  },
  'exporting-log-data-to-amazon-s3': {
    title: 'Exporting log data to Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html',
    edition: 'recent',
  },
  'help-protect-sensitive-log-data-with-masking': {
    title: 'Help protect sensitive log data with masking',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html',
    edition: 'recent',
  },
  'link-monitoring-accounts-with-source-accounts': {
    title: 'Link monitoring accounts with source accounts',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html',
    edition: 'recent',
  },
  'log-recursion-prevention': {
    title: 'Log recursion prevention',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions-recursion-prevention.html',
    edition: 'recent',
  },
  'logs-insights-commands-supported-in-log-classes': {
    title: 'Logs Insights QL commands supported in log classes',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_Classes.html',
    edition: 'recent',
  },
  'logs-sent-to-cloudwatch-logs': {
    title: 'Logs sent to CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html',
    edition: 'recent',
  },
  'monitor-cloudfront-metrics-with-amazon-cloudwatch': {
    title: 'Monitor CloudFront metrics with Amazon CloudWatch',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/monitoring-using-cloudwatch.html',
    edition: 'recent',
  },
  'monitoring-health-checks-using-cloudwatch': {
    title: 'Monitoring health checks using CloudWatch',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-health-checks.html',
    edition: 'recent',
  },
  putsubscriptionfilter: {
    title: 'PutSubscriptionFilter',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
    edition: 'recent',
  },
  'regional-fault-tolerance-with-global-endpoints': {
    title: 'Making applications Regional-fault tolerant with global endpoints in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html',
    edition: 'recent',
  },
  'streaming-cloudwatch-logs-data-to-opensearch': {
    title: 'Streaming CloudWatch Logs data to Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_OpenSearch_Stream.html',
    edition: 'recent',
  },
  'troubleshoot-with-cloudwatch-logs-live-tail': {
    title: 'Troubleshoot with CloudWatch Logs Live Tail',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_LiveTail.html',
    edition: 'recent',
  },
  'troubleshooting-amazon-eventbridge': {
    title: 'Troubleshooting Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html',
    edition: 'recent',
  },
  unmask: {
    title: 'unmask (CloudWatch Logs Insights QL)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Unmask.html',
    edition: 'recent',
  },
  'how-cloudtrail-works': {
    title: 'How CloudTrail works',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html',
    edition: 'recent',
  },
  'working-with-cloudtrail-trails': {
    title: 'Working with CloudTrail trails',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trails.html',
    edition: 'recent',
  },
  'creating-a-trail-for-an-organization': {
    title: 'Creating a trail for an organization',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html',
    edition: 'recent',
  },
  'moving-to-organization-trails': {
    title: 'Moving from member account trails to organization trails',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-an-organizational-trail-best-practice.html',
    edition: 'recent',
  },
  'cloudtrail-delegated-administrator': {
    title: 'Organization delegated administrator (CloudTrail)',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html',
    edition: 'recent',
  },
  'troubleshooting-an-organization-trail': {
    title: 'Troubleshooting issues with an organization trail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-troubleshooting.html',
    edition: 'recent',
  },
  'validating-cloudtrail-log-file-integrity': {
    title: 'Validating CloudTrail log file integrity',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
    edition: 'recent',
  },
  'cloudtrail-security-best-practices': {
    title: 'Security best practices in AWS CloudTrail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
    edition: 'recent',
  },
  'configure-kms-key-policies-for-cloudtrail': {
    title: 'Configure AWS KMS key policies for CloudTrail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html',
    edition: 'recent',
  },
  'working-with-cloudtrail-insights': {
    title: 'Working with CloudTrail Insights',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html',
    edition: 'recent',
  },
  'monitoring-cloudtrail-log-files-with-cloudwatch-logs': {
    title: 'Monitoring CloudTrail log files with Amazon CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/monitor-cloudtrail-log-files-with-cloudwatch-logs.html',
    edition: 'recent',
  },
  'managing-cloudtrail-trail-costs': {
    title: 'Managing CloudTrail trail costs',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-manage-costs.html',
    edition: 'recent',
  },
  'amazon-eventbridge-pipes': {
    title: 'Amazon EventBridge Pipes',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html',
    edition: 'recent',
  },
  'eventbridge-pipes-permissions': {
    title: 'Event source permissions for Amazon EventBridge Pipes',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html',
    edition: 'recent',
  },
  'eventbridge-pipes-sources': {
    title: 'Amazon EventBridge Pipes sources',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html',
    edition: 'recent',
  },
  'eventbridge-pipes-targets': {
    title: 'Amazon EventBridge Pipes targets',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html',
    edition: 'recent',
  },
  'eventbridge-pipes-enrichment': {
    title: 'Event enrichment in Amazon EventBridge Pipes',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/pipes-enrichment.html',
    edition: 'recent',
  },
  'eventbridge-pipes-batching-and-concurrency': {
    title: 'Amazon EventBridge Pipes batching and concurrency',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html',
    edition: 'recent',
  },
  'eventbridge-pipes-error-handling': {
    title: 'Amazon EventBridge Pipes error handling and troubleshooting',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-error-troubleshooting.html',
    edition: 'recent',
  },
  'api-destinations-as-targets': {
    title: 'API destinations as targets in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    edition: 'recent',
  },
  'connecting-to-private-apis': {
    title: 'Connecting to private APIs in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html',
    edition: 'recent',
  },
  'connecting-to-private-apis-in-other-accounts': {
    title: 'Connecting to private APIs in other AWS accounts',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private-cross-region.html',
    edition: 'recent',
  },
  'sending-events-with-putevents': {
    title: 'Sending events with PutEvents in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html',
    edition: 'recent',
  },
  'encrypting-event-buses': {
    title: 'Encrypting EventBridge event buses with AWS KMS keys',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html',
    edition: 'recent',
  },
  'dead-letter-queues-for-encrypted-events': {
    title: 'Using dead-letter queues to capture encrypted event errors in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html',
    edition: 'recent',
  },
  'event-encryption-for-managed-rules': {
    title: 'Event encryption for managed rules in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-managed-rules.html',
    edition: 'recent',
  },
  'encrypting-eventbridge-archives': {
    title: 'Encrypting EventBridge archives with AWS KMS keys',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-archives.html',
    edition: 'recent',
  },
  'configuring-logs-for-event-buses': {
    title: 'Configuring logs for Amazon EventBridge event buses',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html',
    edition: 'recent',
  },
  'inferring-schemas-from-event-bus-events': {
    title: 'Inferring schemas from event bus events in EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html',
    edition: 'recent',
  },
  'collect-process-metrics-with-procstat': {
    title: 'Collect process metrics with the procstat plugin',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-procstat-process-metrics.html',
    edition: 'recent',
  },
  'alarm-on-a-metric-math-expression': {
    title: 'Create a CloudWatch alarm based on a metric math expression',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html',
    edition: 'recent',
  },
  'alarms-on-metrics-insights-queries': {
    title: 'Alarms on CloudWatch Metrics Insights queries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-alarms.html',
    edition: 'recent',
  },
  'troubleshooting-scheduled-queries': {
    title: 'Troubleshooting scheduled queries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/scheduled-queries-troubleshooting.html',
    edition: 'recent',
  },
  'audit-findings-reports': {
    title: 'Audit findings reports (CloudWatch Logs data protection)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-audit-findings.html',
    edition: 'recent',
  },
  'cloudtrail-bucket-policy-for-multiple-accounts': {
    title: 'Setting bucket policy for multiple accounts (CloudTrail)',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-set-bucket-policy-for-multiple-accounts.html',
    edition: 'recent',
  },
  'account-closure-and-trails': {
    title: 'AWS account closure and trails',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-account-closure.html',
    edition: 'recent',
  },
  'what-is-aws-cloudtrail': {
    title: 'What Is AWS CloudTrail?',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
    edition: 'recent',
  },
  'working-with-aws-cloudtrail-lake': {
    title: 'Working with AWS CloudTrail Lake',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake.html',
    edition: 'recent',
  },
  'working-with-log-groups-and-log-streams': {
    title: 'Working with log groups and log streams',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    edition: 'recent',
  },
  'cloudtrail-lake-availability-change': {
    title: 'CloudTrail Lake availability change',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html',
    edition: 'recent',
  },
  'manually-create-or-edit-the-cloudwatch-agent-configuration-file': {
    title: 'Manually create or edit the CloudWatch agent configuration file',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Configuration-File-Details.html',
    edition: 'recent',
  },
  'enable-and-disable-keys': {
    title: 'Enable and disable keys',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
    edition: 'recent',
  },
  'monitoring-amazon-eventbridge': {
    title: 'Monitoring Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html',
    edition: 'recent',
  },
  'eventbridge-event-delivery-monitoring': {
    title: 'Best practices for monitoring event delivery in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring-events-best-practices.html',
    edition: 'recent',
  },
  'creating-event-archives': {
    title: 'Creating event archives in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive-event.html',
    edition: 'recent',
  },
  'deleting-event-archives': {
    title: 'Deleting event archives in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive-delete.html',
    edition: 'recent',
  },
  'creating-replays-of-archived-events': {
    title: 'Creating replays of archived events in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html',
    edition: 'recent',
  },
  'permissions-for-event-buses': {
    title: 'Permissions for event buses in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html',
    edition: 'recent',
  },
  'sending-events-between-event-buses': {
    title: 'Sending events between event buses in the same account and Region in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html',
    edition: 'recent',
  },
  'what-is-the-custom-event-bus': {
    title: 'What is the EventBridge Custom Event Bus?',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-what-is.html',
    edition: 'recent',
  },
  'sharing-a-custom-event-bus': {
    title: 'Sharing a Custom Event Bus with other accounts',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-sharing.html',
    edition: 'recent',
  },
  'custom-event-bus-retry-policies': {
    title: 'Retry policies and dead-letter queues (Custom Event Bus)',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html',
    edition: 'recent',
  },
  'custom-event-bus-replay': {
    title: 'Replaying retained events to a subscriber (Custom Event Bus)',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-replay.html',
    edition: 'recent',
  },
  'migrating-to-the-custom-event-bus': {
    title: 'Migrating from Custom Event Bus - Classic to the Custom Event Bus',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-migrate.html',
    edition: 'recent',
  },
  'prepare-for-an-organization-trail': {
    title: 'Prepare for creating a trail for your organization',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-an-organizational-trail-prepare.html',
    edition: 'recent',
  },
  'organization-trail-with-the-aws-cli': {
    title: 'Creating a trail for an organization with the AWS CLI',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-an-organizational-trail-by-using-the-aws-cli.html',
    edition: 'recent',
  },
  'sharing-cloudtrail-log-files': {
    title: 'Sharing CloudTrail log files between AWS accounts',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-sharing-logs.html',
    edition: 'recent',
  },
  'cloudtrail-quotas': {
    title: 'Quotas in AWS CloudTrail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html',
    edition: 'recent',
  },
  'cloudtrail-record-contents': {
    title: 'CloudTrail record contents for management, data, and network activity events',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
    edition: 'recent',
  },
  'logging-network-activity-events': {
    title: 'Logging network activity events (CloudTrail)',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html',
    edition: 'recent',
  },
  'cloudtrail-user-identity-element': {
    title: 'CloudTrail userIdentity element',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html',
    edition: 'recent',
  },
  'cloudtrail-document-history': {
    title: 'Document history (AWS CloudTrail)',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-document-history.html',
    edition: 'recent',
  },
  'cloudwatch-document-history': {
    title: 'Document history (Amazon CloudWatch)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/DocumentHistory.html',
    edition: 'recent',
  },
  'aggregating-data-events': {
    title: 'Aggregating data events (CloudTrail)',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/aggregating-data-events.html',
    edition: 'recent',
  },
  'organization-event-data-stores': {
    title: 'Understanding organization event data stores',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-organizations.html',
    edition: 'recent',
  },
  'managing-cloudtrail-lake-costs': {
    title: 'Managing CloudTrail Lake costs',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-manage-costs.html',
    edition: 'recent',
  },
  'event-data-store-lifecycles': {
    title: 'Manage event data store lifecycles',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-eds-disable-termination.html',
    edition: 'recent',
  },
  'delete-an-event-data-store': {
    title: 'Delete an event data store with the console',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store-delete.html',
    edition: 'recent',
  },
  'copy-trail-events-to-an-event-data-store': {
    title: 'Copy trail events to an event data store',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-copy-trail-to-lake-eds.html',
    edition: 'recent',
  },
  'export-cloudtrail-lake-to-cloudwatch': {
    title: 'Exporting data from CloudTrail Lake Event Data Store to CloudWatch',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-export-cloudwatch.html',
    edition: 'recent',
  },
  'version-catalog-for-aws-health': {
    title: 'Version catalog for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-version-catalog.html',
    edition: 'recent',
  },
  'how-aws-health-works-with-iam': {
    title: 'How AWS Health works with IAM',
    url: 'https://docs.aws.amazon.com/health/latest/ug/security_iam_service-with-iam.html',
    edition: 'recent',
  },
  'health-identity-based-policy-examples': {
    title: 'AWS Health identity-based policy examples',
    url: 'https://docs.aws.amazon.com/health/latest/ug/security_iam_id-based-policy-examples.html',
    edition: 'recent',
  },
  'metrics-insights-query-components': {
    title: 'Query components and syntax in CloudWatch Metrics Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html',
    edition: 'recent',
  },
  'search-expressions-in-graphs': {
    title: 'Use search expressions in graphs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-search-expressions.html',
    edition: 'recent',
  },
  'cloudwatch-agent-control-script': {
    title: 'CloudWatch agent: control script (amazon-cloudwatch-agent-ctl)',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/packaging/dependencies/amazon-cloudwatch-agent-ctl',
    edition: 'recent',
  },
  'condition-keys-for-contributor-insights': {
    title: 'Condition keys for Contributor Insights log group access',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-contributor.html',
    edition: 'recent',
  },
  'network-monitoring': {
    title: 'Network Monitoring (Amazon CloudWatch)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Network-Monitoring-Sections.html',
    edition: 'recent',
  },
  'network-flow-monitor-components': {
    title: 'Components and features of Network Flow Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-components.html',
    edition: 'recent',
  },
  'network-flow-monitor-linux-versions': {
    title: 'Linux versions supported for Network Flow Monitor agents',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-versions.html',
    edition: 'recent',
  },
  'network-flow-monitor-agent-permissions': {
    title: 'Configure permissions for agents (Network Flow Monitor)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-ec2-permissions.html',
    edition: 'recent',
  },
  'network-flow-monitor-multi-account': {
    title: 'Initialize Network Flow Monitor for multi-account monitoring',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-multi-account.html',
    edition: 'recent',
  },
  'pricing-for-network-flow-monitor': {
    title: 'Pricing for Network Flow Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.pricing.html',
    edition: 'recent',
  },
  'what-is-internet-monitor': {
    title: 'What is Internet Monitor?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.what-is-cwim.html',
    edition: 'recent',
  },
  'how-internet-monitor-works': {
    title: 'How Internet Monitor works',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-inside-internet-monitor.html',
    edition: 'recent',
  },
  'internet-monitor-components': {
    title: 'Components and terms for Internet Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-components.html',
    edition: 'recent',
  },
  'internet-monitor-eventbridge': {
    title: 'Using Internet Monitor with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-EventBridge-integration.html',
    edition: 'recent',
  },
  'getting-started-with-internet-monitor': {
    title: 'Getting started with Internet Monitor using the console',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-get-started.html',
    edition: 'recent',
  },
  'choose-a-city-networks-maximum-limit': {
    title: 'Choose a city-networks maximum limit',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/IMCityNetworksMaximum.html',
    edition: 'recent',
  },
  'pricing-for-internet-monitor': {
    title: 'Pricing for Internet Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.pricing.html',
    edition: 'recent',
  },
  'internet-monitor-cross-account': {
    title: 'Internet Monitor cross-account observability',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cwim-cross-account.html',
    edition: 'recent',
  },
  'using-network-synthetic-monitor': {
    title: 'Using Network Synthetic Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/what-is-network-monitor.html',
    edition: 'recent',
  },
  'how-network-synthetic-monitor-works': {
    title: 'How Network Synthetic Monitor works',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/nw-monitor-how-it-works.html',
    edition: 'recent',
  },
  'pricing-for-network-synthetic-monitor': {
    title: 'Pricing for Network Synthetic Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/pricing-nw.html',
    edition: 'recent',
  },
  'container-insights-on-ecs': {
    title: 'Setting up Container Insights on Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/deploy-container-insights-ECS-cluster.html',
    edition: 'recent',
  },
  'otel-container-insights-on-eks': {
    title: 'OTel Container Insights (Recommended)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-eks-otel.html',
    edition: 'recent',
  },
  'lambda-insights': {
    title: 'Lambda Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights.html',
    edition: 'recent',
  },
  'lambda-insights-metrics': {
    title: 'Lambda Functions (metrics collected by Lambda Insights)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-metrics-lambda-functions.html',
    edition: 'recent',
  },
  'lambda-insights-troubleshooting': {
    title: 'Troubleshooting and known issues for CloudWatch Lambda Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Troubleshooting.html',
    edition: 'recent',
  },
  'application-signals-on-lambda': {
    title: 'Enable your applications on Lambda (Application Signals)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-LambdaMain.html',
    edition: 'recent',
  },
  'what-is-application-insights': {
    title: 'What is Amazon CloudWatch Application Insights?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/appinsights-what-is.html',
    edition: 'recent',
  },
  'best-practice-alarm-recommendations': {
    title: 'Best practice alarm recommendations for AWS services',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best-Practice-Alarms.html',
    edition: 'recent',
  },
  putanomalydetector: {
    title: 'PutAnomalyDetector',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html',
    edition: 'recent',
  },
  metriccharacteristics: {
    title: 'MetricCharacteristics',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricCharacteristics.html',
    edition: 'recent',
  },
  'start-investigations-from-an-alarm': {
    title: 'Start a CloudWatch investigations from an alarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Start-Investigation-Alarm.html',
    edition: 'recent',
  },
  'cloudwatch-investigations': {
    title: 'CloudWatch investigations',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
    edition: 'recent',
  },
  'security-in-cloudwatch-investigations': {
    title: 'Security in CloudWatch investigations',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations-Security.html',
    edition: 'recent',
  },
  'cross-account-investigations': {
    title: 'Cross-account investigations',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations-cross-account.html',
    edition: 'recent',
  },
  'costs-of-cloudwatch-investigations': {
    title: 'Costs associated with CloudWatch investigations',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/investigations-costs.html',
    edition: 'recent',
  },
  'aws-health-with-jira-and-servicenow': {
    title: 'Integrating AWS Health event monitoring and notifications with JIRA and ServiceNow',
    url: 'https://docs.aws.amazon.com/health/latest/ug/SMC-integration.html',
    edition: 'recent',
  },
  'create-investigation-group': {
    title: 'create-investigation-group — AWS CLI Command Reference',
    url: 'https://docs.aws.amazon.com/cli/latest/reference/aiops/create-investigation-group.html',
    edition: 'recent',
  },
  'what-is-eventbridge-scheduler': {
    title: 'What is Amazon EventBridge Scheduler?',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html',
    edition: 'recent',
  },
  'scheduler-schedule-types': {
    title: 'Schedule types in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
    edition: 'recent',
  },
  'scheduler-setting-up': {
    title: 'Setting up Amazon EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html',
    edition: 'recent',
  },
  'scheduler-dead-letter-queue': {
    title: "Configuring a schedule's dead-letter queue in EventBridge Scheduler",
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html',
    edition: 'recent',
  },
  'scheduler-deleting-a-schedule': {
    title: 'Deleting a schedule in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-delete.html',
    edition: 'recent',
  },
  'scheduler-flexible-time-windows': {
    title: 'Configuring flexible time windows in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-flexible-time-windows.html',
    edition: 'recent',
  },
  'scheduler-quotas': {
    title: 'Quotas for Amazon EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html',
    edition: 'recent',
  },
  'scheduler-troubleshooting': {
    title: 'Troubleshooting Amazon EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/troubleshooting.html',
    edition: 'recent',
  },
  'scheduler-confused-deputy': {
    title: 'Confused deputy prevention in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html',
    edition: 'recent',
  },
  'scheduler-universal-targets': {
    title: 'Using universal targets in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html',
    edition: 'recent',
  },
  'scheduler-deleting-a-group': {
    title: 'Deleting a schedule group in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group-delete.html',
    edition: 'recent',
  },
  'scheduler-cloudwatch-metrics': {
    title: 'Monitoring Amazon EventBridge Scheduler with Amazon CloudWatch',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html',
    edition: 'recent',
  },
  'scheduler-encryption-at-rest': {
    title: 'Encryption at rest in EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html',
    edition: 'recent',
  },
  'scheduler-retry-policy': {
    title: 'RetryPolicy — Amazon EventBridge Scheduler',
    url: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html',
    edition: 'recent',
  },
  'cloudtrail-concepts': {
    title: 'CloudTrail concepts',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html',
    edition: 'recent',
  },
  'cloudtrail-multi-region-trails': {
    title: 'Understanding multi-Region trails and opt-in Regions',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-multi-region-trails.html',
    edition: 'recent',
  },
  'cloudtrail-update-trail-cli': {
    title: 'Using the update-trail command to update a trail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-update-trail.html',
    edition: 'recent',
  },
  'cloudtrail-event-history': {
    title: 'Working with CloudTrail event history',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
    edition: 'recent',
  },
  'logging-management-events': {
    title: 'Logging management events',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    edition: 'recent',
  },
  'cloudtrail-recursive-logging': {
    title: 'Suppressing recursive events with recursive logging',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-recursive-logging.html',
    edition: 'recent',
  },
  'cloudtrail-console-sign-in-events': {
    title: 'AWS Management Console sign-in events',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html',
    edition: 'recent',
  },
  'deleting-a-trail': {
    title: 'Deleting a trail with the CloudTrail console',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delete-trails-console.html',
    edition: 'recent',
  },
  's3-bucket-policy-for-cloudtrail': {
    title: 'Amazon S3 bucket policy for CloudTrail',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
    edition: 'recent',
  },
  'amazon-s3-cloudtrail-events': {
    title: 'Amazon S3 CloudTrail events',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html',
    edition: 'recent',
  },
  'logging-amazon-s3-api-calls': {
    title: 'Logging Amazon S3 API calls using AWS CloudTrail',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging.html',
    edition: 'recent',
  },
  'alb-enable-access-logs': {
    title: 'Enable access logs for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
    edition: 'recent',
  },
  'alb-cloudwatch-logs': {
    title: 'CloudWatch Logs for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-logs.html',
    edition: 'recent',
  },
  'nlb-cloudwatch-logs': {
    title: 'CloudWatch logs for your Network Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-cloudwatch-logs.html',
    edition: 'recent',
  },
  'enable-logging-from-aws-services': {
    title: 'Enable logging from AWS services',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html',
    edition: 'recent',
  },
  'logging-v2-permissions': {
    title: 'Logging that requires additional permissions [V2]',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-vended-logs-permissions-V2.html',
    edition: 'recent',
  },
  'nlb-access-logs': {
    title: 'Access logs for your Network Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html',
    edition: 'recent',
  },
  'nlb-enable-access-logs': {
    title: 'Enable access logs for your Network Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-access-logs.html',
    edition: 'recent',
  },
  's3-server-access-logging': {
    title: 'Logging requests with server access logging',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    edition: 'recent',
  },
  's3-enable-server-access-logging': {
    title: 'Enabling Amazon S3 server access logging',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
    edition: 'recent',
  },
  's3-logging-options': {
    title: 'Logging options for Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html',
    edition: 'recent',
  },
  'waf-logs-to-s3': {
    title: 'Sending protection pack (web ACL) traffic logs to an Amazon Simple Storage Service bucket',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html',
    edition: 'recent',
  },
  'waf-logs-to-cloudwatch-logs': {
    title: 'Sending protection pack (web ACL) traffic logs to a Amazon CloudWatch Logs log group',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html',
    edition: 'recent',
  },
  'waf-logs-to-firehose': {
    title: 'Sending protection pack (web ACL) traffic logs to an Amazon Data Firehose delivery stream',
    url: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging-kinesis.html',
    edition: 'recent',
  },
  'api-gateway-cloudwatch-logging': {
    title: 'Set up CloudWatch logging for REST APIs in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
    edition: 'recent',
  },
  'api-gateway-execution-logging': {
    title: 'Execution logging for REST APIs',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-execution-logging.html',
    edition: 'recent',
  },
  'route-53-public-query-logging': {
    title: 'Public DNS query logging',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html',
    edition: 'recent',
  },
  'resolver-query-log-destinations': {
    title: 'AWS resources that you can send VPC Resolver query logs to',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs-choosing-target-resource.html',
    edition: 'recent',
  },
  'cloudfront-standard-logging': {
    title: 'Configure standard logging (v2)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html',
    edition: 'recent',
  },
  'eventbridge-pattern-operators': {
    title: 'Comparison operators for use in event patterns in Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html',
    edition: 'recent',
  },
  'eventbridge-pattern-best-practices': {
    title: 'Best practices for Amazon EventBridge event patterns',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-patterns-best-practices.html',
    edition: 'recent',
  },
  'eventbridge-input-transformation': {
    title: 'Amazon EventBridge input transformation',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html',
    edition: 'recent',
  },
  'eventbridge-saas-partners': {
    title: 'Receiving events from a SaaS partner with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html',
    edition: 'recent',
  },
  'put-log-events': {
    title: 'PutLogEvents',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html',
    edition: 'recent',
  },
  'what-is-q-in-chat': {
    title: 'What is Amazon Q Developer in chat applications?',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/what-is.html',
    edition: 'recent',
  },
  'q-in-chat-rename': {
    title: 'Amazon Q Developer in chat applications rename - Summary of changes',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/service-rename.html',
    edition: 'recent',
  },
  'q-in-chat-getting-started': {
    title: 'Getting started with Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html',
    edition: 'recent',
  },
  'q-in-chat-permissions': {
    title: 'Understanding Amazon Q Developer in chat applications permissions',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/understanding-permissions.html',
    edition: 'recent',
  },
  'q-in-chat-slack-configuration': {
    title: 'CreateSlackChannelConfiguration',
    url: 'https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html',
    edition: 'recent',
  },
  'q-in-chat-organization-policies': {
    title: 'Amazon Q Developer in chat applications organization policies',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-orgs-policy.html',
    edition: 'recent',
  },
  'q-in-chat-scp': {
    title: 'Service control policies (SCPs) for Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/scp.html',
    edition: 'recent',
  },
  'q-in-chat-services': {
    title: 'Monitoring AWS services using Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/related-services.html',
    edition: 'recent',
  },
  'q-in-chat-eventbridge-rule': {
    title:
      'Tutorial: Creating an Amazon EventBridge rule that sends notifications to Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/create-eventbridge-rule.html',
    edition: 'recent',
  },
  'q-in-chat-multiple-accounts': {
    title: 'Enabling multiple accounts to use commands using Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/multiple-accounts-in-a-channel.html',
    edition: 'recent',
  },
  'q-in-chat-custom-notifications': {
    title: 'Custom notifications using Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html',
    edition: 'recent',
  },
  'q-in-chat-custom-actions': {
    title: 'Custom actions using Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-actions.html',
    edition: 'recent',
  },
  'q-in-chat-creating-custom-actions': {
    title: 'Creating a custom action using Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/creating-custom-actions.html',
    edition: 'recent',
  },
  'q-in-chat-logs': {
    title: 'Accessing Amazon CloudWatch Logs for Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/cloudwatch-logs.html',
    edition: 'recent',
  },
  'q-in-chat-troubleshooting': {
    title: 'Troubleshooting Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/chatbot-troubleshooting.html',
    edition: 'recent',
  },
  'q-in-chat-teams-setup': {
    title: 'Tutorial: Get started with Microsoft Teams',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/teams-setup.html',
    edition: 'recent',
  },
  'q-in-chat-user-roles': {
    title: 'Managing user roles as an administrator in Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/adm-container.html',
    edition: 'recent',
  },
  'q-in-chat-role-policies': {
    title: 'Editing an IAM role for Amazon Q Developer in chat applications',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/editing-iam-roles-for-chatbot.html',
    edition: 'recent',
  },
  'what-is-user-notifications': {
    title: 'What is AWS User Notifications?',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html',
    edition: 'recent',
  },
  'user-notifications-getting-started': {
    title: 'Creating your first notification configuration in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/getting-started.html',
    edition: 'recent',
  },
  'user-notifications-hubs': {
    title: 'Storing, processing, and replicating notifications using notification hubs in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/notification-hubs.html',
    edition: 'recent',
  },
  'user-notifications-hub-changes': {
    title: 'Adding or removing a notification hub in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/nhr-add-remove.html',
    edition: 'recent',
  },
  'user-notifications-opt-in-regions': {
    title: 'Enabling or disabling opt-in Regions in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/nhr-optin-out.html',
    edition: 'recent',
  },
  'user-notifications-organizations': {
    title: 'Enabling AWS Organizations in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/uno-orgs.html',
    edition: 'recent',
  },
  'user-notifications-manage-organization': {
    title: 'Managing notifications across your organization with AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/managing-org-notifications.html',
    edition: 'recent',
  },
  'user-notifications-managed': {
    title: 'AWS managed notifications in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/managed-notifications.html',
    edition: 'recent',
  },
  'user-notifications-aggregation': {
    title: 'Aggregating and deduplicating AWS managed notifications in User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/managed-notification-aggregation.html',
    edition: 'recent',
  },
  'user-notifications-managed-rules': {
    title: 'Amazon EventBridge managed rules in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/ev-managed-rules.html',
    edition: 'recent',
  },
  'user-notifications-quotas': {
    title: 'Quotas for AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/user-notifications-quotas.html',
    edition: 'recent',
  },
  'user-notifications-troubleshooting': {
    title: 'Troubleshooting AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/user-notifications-troubleshooting.html',
    edition: 'recent',
  },
  'q-in-chat-slack-setup': {
    title: 'Tutorial: Get started with Slack',
    url: 'https://docs.aws.amazon.com/chatbot/latest/adminguide/slack-setup.html',
    edition: 'recent',
  },
  'user-notifications-ucn': {
    title: 'User-configured notifications in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/notifications/latest/userguide/uc-notifications.html',
    edition: 'recent',
  },
  'amp-managed-collectors': {
    title: 'Ingest metrics with AWS managed collectors',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector.html',
    edition: 'recent',
  },
  'amp-managed-collectors-setup': {
    title: 'Set up managed collectors for Amazon EKS',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html',
    edition: 'recent',
  },
  'amp-create-workspace': {
    title: 'Create a Amazon Managed Service for Prometheus workspace',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-create-workspace.html',
    edition: 'recent',
  },
  'amp-delete-workspace': {
    title: 'Delete an Amazon Managed Service for Prometheus workspace',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-delete-workspace.html',
    edition: 'recent',
  },
  'amp-workspace-configuration': {
    title: 'Configure your workspace (Amazon Managed Service for Prometheus)',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-workspace-configuration.html',
    edition: 'recent',
  },
  'amp-high-availability': {
    title: 'Set up Amazon Managed Service for Prometheus for high availability data',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ingest-high-availability.html',
    edition: 'recent',
  },
  'amp-deduplication': {
    title: 'Deduplicating high availability metrics sent to Amazon Managed Service for Prometheus',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ingest-dedupe.html',
    edition: 'recent',
  },
  'amp-high-availability-prometheus': {
    title: 'Send high availability data to Amazon Managed Service for Prometheus with Prometheus',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/Send-high-availability-data.html',
    edition: 'recent',
  },
  'amp-high-availability-faq': {
    title: 'Answers to common questions about high availability configuration in Amazon Managed Service for Prometheus',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/HA_FAQ.html',
    edition: 'recent',
  },
  'amp-multiple-workspaces': {
    title: 'Use cross Region workspaces to add high availability in Amazon Managed Service for Prometheus',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-send-to-multiple-workspaces.html',
    edition: 'recent',
  },
  'amp-quotas': {
    title: 'Amazon Managed Service for Prometheus service quotas',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP_quotas.html',
    edition: 'recent',
  },
  'amp-troubleshooting': {
    title: 'Troubleshoot Amazon Managed Service for Prometheus errors',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-troubleshooting.html',
    edition: 'recent',
  },
  'amp-sns-permission': {
    title: 'Giving Amazon Managed Service for Prometheus permission to send alert messages to your Amazon SNS topic',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-receiver-AMPpermission.html',
    edition: 'recent',
  },
  'amp-sns-destinations': {
    title: 'Configure Amazon SNS to send messages for alerts to other destinations',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-SNS-otherdestinations.html',
    edition: 'recent',
  },
  'amp-pagerduty': {
    title: 'Use PagerDuty as an alert receiver (Amazon Managed Service for Prometheus)',
    url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-pagerduty.html',
    edition: 'recent',
  },
  'amg-permissions': {
    title: 'Amazon Managed Grafana permissions and policies for AWS data sources',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-manage-permissions.html',
    edition: 'recent',
  },
  'amg-organizations': {
    title: 'How Amazon Managed Grafana works with AWS Organizations for AWS data source access',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-and-Organizations.html',
    edition: 'recent',
  },
  'amg-vpc': {
    title: 'Connect to data sources or notification channels in Amazon VPC from Amazon Managed Grafana',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-vpc.html',
    edition: 'recent',
  },
  'amg-network-access': {
    title: 'Configure network access to your Amazon Managed Grafana workspace',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-nac.html',
    edition: 'recent',
  },
  'amg-quotas': {
    title: 'Amazon Managed Grafana service quotas',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG_quotas.html',
    edition: 'recent',
  },
  'amg-create-workspace': {
    title: 'Create an Amazon Managed Grafana workspace',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-create-workspace.html',
    edition: 'recent',
  },
  'amg-update-version': {
    title: 'Update your workspace version (Amazon Managed Grafana)',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/AMG-workspace-version-update.html',
    edition: 'recent',
  },
  'amg-version-differences': {
    title: 'Differences between Grafana versions (Amazon Managed Grafana)',
    url: 'https://docs.aws.amazon.com/grafana/latest/userguide/version-differences.html',
    edition: 'recent',
  },
  'custom-event-bus-batching': {
    title: 'Batching deliveries to a target (Custom Event Bus)',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-batching.html',
    edition: 'recent',
  },
  'custom-event-bus-lambda-target': {
    title: 'Lambda function target (Custom Event Bus)',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-target-lambda.html',
    edition: 'recent',
  },
  'custom-event-bus-filtering': {
    title: 'Filtering events for a subscriber (Custom Event Bus)',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-filtering.html',
    edition: 'recent',
  },
  'cloudwatch-logs-syslog-ingestion': {
    title: 'Syslog ingestion',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_Syslog.html',
    edition: 'recent',
  },
  'setting-up-syslog-ingestion': {
    title: 'Setting up syslog ingestion',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_Syslog_Setup.html',
    edition: 'recent',
  },
  'monitoring-syslog-ingestion': {
    title: 'Monitoring syslog ingestion',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_Syslog_Monitoring.html',
    edition: 'recent',
  },
  'log-ingestion-through-http-endpoints': {
    title: 'Log ingestion through HTTP endpoints',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints.html',
    edition: 'recent',
  },
  'setting-up-bearer-token-authentication': {
    title: 'Setting up bearer token authentication',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html',
    edition: 'recent',
  },
  'logs-insights-estimate': {
    title: 'estimate (CloudWatch Logs Insights)',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Estimate.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
