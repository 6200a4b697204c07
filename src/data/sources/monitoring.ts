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
  'alarming-on-logs': {
    title: 'Alarming on logs',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Alarm-On-Logs.html',
    edition: 'recent',
  },
  'analyzing-log-data-with-cloudwatch-logs': {
    title: 'Analyzing log data with CloudWatch Logs Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html',
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
  'cloudwatch-cross-account-observability': {
    title: 'CloudWatch cross-account observability',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html',
    edition: 'recent',
  },
  'cloudwatch-pipelines': {
    title: 'CloudWatch pipelines',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-pipelines.html',
    edition: 'recent',
  },
  'composite-alarms': {
    title: 'Composite alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html',
    edition: 'recent',
  },
  'concepts-for-aws-health': {
    title: 'Concepts for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-concepts-and-terms.html',
    edition: 'recent',
  },
  'concepts-for-aws-health-event-type-categories': {
    title: 'Concepts for AWS Health - Event type categories',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-concepts-and-terms.html#event-type-categories',
    edition: 'recent',
  },
  'create-field-indexes-to-improve-query': {
    title: 'Create field indexes to improve query performance and reduce scan volume',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html',
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
  'cross-account-cross-region-log-centralization': {
    title: 'Cross-account cross-Region log centralization',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html',
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
  'getting-started-with-your-aws-health': {
    title: 'Getting started with your AWS Health Dashboard',
    url: 'https://docs.aws.amazon.com/health/latest/ug/getting-started-health-dashboard.html',
    edition: 'recent',
  },
  'information-collected-by-the-cloudwatch-rum': {
    title: 'Information collected by the CloudWatch RUM web client',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-datacollected.html',
    edition: 'recent',
  },
  'log-alarms': {
    title: 'Log alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-log.html',
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
  'manage-aws-health-notifications-in-aws-user': {
    title: 'Manage AWS Health notifications in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/health/latest/ug/manage-user-notifications.html',
    edition: 'recent',
  },
  'monitoring-account-specific-and-public-events': {
    title: 'Monitoring account-specific and public events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/about-public-events.html',
    edition: 'recent',
  },
  'monitoring-events-in-aws-health-with-amazon': {
    title: 'Monitoring events in AWS Health with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html',
    edition: 'recent',
  },
  'planned-lifecycle-events-for-aws-health': {
    title: 'Planned lifecycle events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-planned-lifecycle-events.html',
    edition: 'recent',
  },
  'promql-alarms': {
    title: 'PromQL alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-promql.html',
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
  'real-time-processing-of-log-data-with': {
    title: 'Real-time processing of log data with subscriptions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html',
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
  'using-amazon-cloudwatch-alarms': {
    title: 'Using Amazon CloudWatch alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html',
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
  'viewing-organizational-view': {
    title: 'Viewing organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/view-organizational-view-events.html',
    edition: 'recent',
  },
  welcome: {
    title: 'Welcome (AWS Health API Reference)',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/Welcome.html',
    edition: 'recent',
  },
  'what-is-amazon-cloudwatch-logs': {
    title: 'What is Amazon CloudWatch Logs?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
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
} as const satisfies Readonly<Record<string, Source>>;
