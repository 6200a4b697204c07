/**
 * How a source was read, as readers are told on every page.
 *
 * - `recent`: a text of the page published in 2026, or undated and current, was read
 * - `YYYY-MM`: the edition of that month was read
 * - `quoted`: read only as other texts quote it
 * - `unread`: the page is named from general knowledge; its text was not read
 */
export type Edition = 'recent' | `${number}-${number}` | 'quoted' | 'unread';

/** One official page that a statement of the notes rests on. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly edition: Edition;
}

/** Every source of the site, by the key that front matter and components name it with. */
export const sources = {
  'action-types-for-listener-rules': {
    title: 'Action types for listener rules (Application Load Balancer, forward actions)',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
    edition: 'recent',
  },
  'add-checkpoints-to-an-instance-refresh': {
    title: 'Add checkpoints to an instance refresh',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html',
    edition: 'recent',
  },
  'advanced-environment-customization-with': {
    title: 'Advanced environment customization with configuration files (.ebextensions)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html',
    edition: 'recent',
  },
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
  'amazon-ec2-action-reference': {
    title: 'Amazon EC2 action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EC2Deploy.html',
    edition: 'recent',
  },
  'amazon-ecs-and-codedeploy-blue-green-deploy': {
    title: 'Amazon ECS and CodeDeploy blue-green deploy action reference',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html',
    edition: 'recent',
  },
  'amazon-ecs-blue-green-deployments': {
    title: 'Amazon ECS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html',
    edition: 'recent',
  },
  'amazon-ecs-blue-green-service-deployments': {
    title: 'Amazon ECS blue/green service deployments workflow',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html',
    edition: 'recent',
  },
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
  'amazonecs-amazon-ecs-blue-green-deployments': {
    title: 'Amazon ECS blue/green deployments (Considerations)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html',
    edition: 'recent',
  },
  'amazonssmmanagedinstancecore': {
    title: 'AmazonSSMManagedInstanceCore (AWS managed policy reference)',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html',
    edition: 'recent',
  },
  'analyzing-log-data-with-cloudwatch-logs': {
    title: 'Analyzing log data with CloudWatch Logs Insights',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html',
    edition: 'recent',
  },
  'application-signals': {
    title: 'Application Signals',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    edition: 'recent',
  },
  'auditing-session-activity': {
    title: 'Auditing session activity',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-auditing.html',
    edition: 'recent',
  },
  'auto-scaling-launch-configurations': {
    title: 'Auto Scaling launch configurations',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
    edition: 'recent',
  },
  'automate-amazon-ec2-with-eventbridge': {
    title: 'Automate Amazon EC2 with EventBridge',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automating_with_eventbridge.html',
    edition: 'recent',
  },
  'aws-amazon-vpc-faqs': {
    title: 'Amazon VPC FAQs (Traffic Mirroring)',
    url: 'https://aws.amazon.com/vpc/faqs/',
    edition: 'recent',
  },
  'aws-approve-pause-an-automation-for-manual': {
    title: 'aws:approve - Pause an automation for manual approval',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-approve.html',
    edition: 'recent',
  },
  'aws-certification-aws-certified-solutions-architect': {
    title: 'AWS Certified Solutions Architect - Professional (SAP-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02.html',
    edition: 'quoted',
  },
  'aws-certified-solutions-architect': {
    title: 'AWS Certified Solutions Architect - Professional (SAP-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/userguide/solutions-architect-professional-02.html',
    edition: 'recent',
  },
  'aws-codecommit-documentation': {
    title: 'AWS CodeCommit Documentation (landing page)',
    url: 'https://docs.aws.amazon.com/codecommit/index.html',
    edition: 'recent',
  },
  'aws-codecommit-user-guide-document-history': {
    title: 'AWS CodeCommit User Guide document history',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/history.html',
    edition: 'recent',
  },
  'aws-config-pricing': {
    title: 'AWS Config pricing',
    url: 'https://aws.amazon.com/config/pricing/',
    edition: 'quoted',
  },
  'aws-health-api-reference-welcome': {
    title: 'AWS Health API Reference - Welcome',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/Welcome.html',
    edition: 'recent',
  },
  'aws-ssm-defaulthostmanagementconfiguration': {
    title: 'AWS::SSM::DefaultHostManagementConfiguration',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-defaulthostmanagementconfiguration.html',
    edition: 'recent',
  },
  'aws-systems-manager-automation': {
    title: 'AWS Systems Manager Automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
    edition: 'recent',
  },
  'aws-systems-manager-change-management-tools': {
    title: 'AWS Systems Manager change management tools (availability notice)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-actions-and-change.html',
    edition: 'recent',
  },
  'aws-systems-manager-change-manager': {
    title: 'AWS Systems Manager Change Manager availability change',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/change-manager-availability-change.html',
    edition: 'recent',
  },
  'aws-systems-manager-documents': {
    title: 'AWS Systems Manager documents',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html',
    edition: 'recent',
  },
  'aws-systems-manager-incident-manager': {
    title: 'AWS Systems Manager Incident Manager availability change',
    url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html',
    edition: 'recent',
  },
  'aws-systems-manager-maintenance-windows': {
    title: 'AWS Systems Manager Maintenance Windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows.html',
    edition: 'recent',
  },
  'aws-systems-manager-patch-manager': {
    title: 'AWS Systems Manager Patch Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
    edition: 'recent',
  },
  'aws-systems-manager-patch-manager-2023-06': {
    title: 'AWS Systems Manager Patch Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
    edition: '2023-06',
  },
  'aws-systems-manager-run-command': {
    title: 'AWS Systems Manager Run Command',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html',
    edition: 'recent',
  },
  'aws-systems-manager-session-manager': {
    title: 'AWS Systems Manager Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    edition: 'recent',
  },
  'aws-systems-manager-user-guide': {
    title: 'AWS Systems Manager User Guide (notice on every page)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html',
    edition: 'recent',
  },
  'aws-x-ray-concepts': {
    title: 'AWS X-Ray concepts',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
    edition: 'recent',
  },
  'aws-x-ray-daemon': {
    title: 'AWS X-Ray daemon',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html',
    edition: 'recent',
  },
  'best-practices-for-managing-data': {
    title: 'Best Practices for Managing Data Synchronization and Schema Changes (Blue/Green Deployments on AWS, historical)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/blue-green-deployments/best-practices-for-managing-data-synchronization-and-schema-changes.html',
    edition: 'recent',
  },
  'blue-green-deployments-on-aws': {
    title: 'Blue/Green Deployments on AWS (historical reference)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/blue-green-deployments/welcome.html',
    edition: 'recent',
  },
  'blue-green-deployments-with-elastic-beanstalk': {
    title: 'Blue/Green deployments with Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.CNAMESwap.html',
    edition: 'recent',
  },
  'certification-updates-from-aws-training-and': {
    title: 'Certification updates from AWS Training and Certification: September 2026',
    url: 'https://aws.amazon.com/blogs/training-and-certification/september-2026-new-offerings/',
    edition: 'quoted',
  },
  'choosing-between-state-manager-and': {
    title: 'Choosing between State Manager and Maintenance Windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-vs-maintenance-windows.html',
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
  'codedeploy-blue-green-deployments-for-amazon': {
    title: 'CodeDeploy blue/green deployments for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html',
    edition: 'recent',
  },
  'complete-session-manager-prerequisites': {
    title: 'Complete Session Manager prerequisites',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html',
    edition: 'recent',
  },
  'components-of-an-aws-config-rule': {
    title: 'Components of an AWS Config Rule',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_components.html',
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
  'configuration-files': {
    title: 'Configuration files (Extending Elastic Beanstalk Linux platforms)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.config-files.html',
    edition: 'recent',
  },
  'configuration-options': {
    title: 'Configuration options (Precedence)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html',
    edition: 'recent',
  },
  'configure-instance-permissions-required-for': {
    title: 'Configure instance permissions required for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html',
    edition: 'recent',
  },
  'configuring-a-network-load-balancer': {
    title: 'Configuring a Network Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-nlb.html',
    edition: 'recent',
  },
  'configuring-adaptive-sampling': {
    title: 'Configuring adaptive sampling',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-adaptive-sampling.html',
    edition: 'recent',
  },
  'configuring-instance-tiers': {
    title: 'Configuring instance tiers',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-configure-instance-tiers.html',
    edition: 'recent',
  },
  'conformance-packs': {
    title: 'Conformance Packs',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html',
    edition: 'recent',
  },
  'controltower-govern-resource-configurations-with-aws': {
    title: 'Govern Resource Configurations with AWS Config',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/config.html',
    edition: 'recent',
  },
  'create-a-deployment-configuration-with': {
    title: 'Create a deployment configuration with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html',
    edition: 'recent',
  },
  'create-a-deployment-group-for-an-amazon-ecs': {
    title: 'Create a deployment group for an Amazon ECS deployment',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-ecs.html',
    edition: 'recent',
  },
  'create-field-indexes-to-improve-query': {
    title: 'Create field indexes to improve query performance and reduce scan volume',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html',
    edition: 'recent',
  },
  'createcloudconnector': {
    title: 'CreateCloudConnector',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateCloudConnector.html',
    edition: 'quoted',
  },
  'createpatchbaseline': {
    title: 'CreatePatchBaseline',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html',
    edition: 'recent',
  },
  'createtrafficmirrorsession': {
    title: 'CreateTrafficMirrorSession',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html',
    edition: 'recent',
  },
  'creating-an-s3-batch-operations-job': {
    title: 'Creating an S3 Batch Operations job',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-create-job.html',
    edition: 'recent',
  },
  'creating-and-managing-patch-groups': {
    title: 'Creating and managing patch groups',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-tag-a-patch-group.html',
    edition: 'recent',
  },
  'creating-metrics-from-log-events-using': {
    title: 'Creating metrics from log events using filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html',
    edition: 'recent',
  },
  'creating-your-own-runbooks': {
    title: 'Creating your own runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-documents.html',
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
  'customizing-software-on-linux-servers': {
    title: 'Customizing software on Linux servers',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customize-containers-ec2.html',
    edition: 'recent',
  },
  'deploying-applications-to-elastic-beanstalk': {
    title: 'Deploying applications to Elastic Beanstalk environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html',
    edition: 'recent',
  },
  'deployment-policies-and-settings': {
    title: 'Deployment policies and settings',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
    edition: 'recent',
  },
  'deploymentconfiguration': {
    title: 'DeploymentConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
    edition: 'recent',
  },
  'deploymentcontroller': {
    title: 'DeploymentController (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html',
    edition: 'recent',
  },
  'deploymentlifecyclehook': {
    title: 'DeploymentLifecycleHook (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html',
    edition: 'recent',
  },
  'developer-business-and-enterprise-on-ramp-end': {
    title: 'Developer, Business, and Enterprise On-Ramp end of support',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/support-plans-eos.html',
    edition: 'recent',
  },
  'directly-querying-amazon-security-lake-data': {
    title: 'Directly querying Amazon Security Lake data in OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/direct-query-security-lake-overview.html',
    edition: 'recent',
  },
  'eb-clone': {
    title: 'eb clone',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-clone.html',
    edition: 'recent',
  },
  'eb-deploy': {
    title: 'eb deploy',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-deploy.html',
    edition: 'recent',
  },
  'eb-swap': {
    title: 'eb swap',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-swap.html',
    edition: 'recent',
  },
  'edit-target-group-attributes-for-your': {
    title: 'Edit target group attributes for your Application Load Balancer (Sticky sessions)',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
    edition: 'recent',
  },
  'elastic-beanstalk-concepts': {
    title: 'Elastic Beanstalk concepts',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.html',
    edition: 'recent',
  },
  'elastic-beanstalk-platform-release-schedule': {
    title: 'Elastic Beanstalk platform release schedule',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html',
    edition: 'recent',
  },
  'eventbridge-is-the-evolution-of-amazon': {
    title: 'EventBridge is the evolution of Amazon CloudWatch Events',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html',
    edition: 'recent',
  },
  'eventtype': {
    title: 'EventType (AWS Health API Reference)',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/API_EventType.html',
    edition: 'recent',
  },
  'filter-pattern-syntax-for-metric-filters': {
    title: 'Filter pattern syntax for metric filters',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html',
    edition: 'recent',
  },
  'find-amis-with-the-ssm-agent-preinstalled': {
    title: 'Find AMIs with the SSM Agent preinstalled',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
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
  'flow-log-records': {
    title: 'Flow log records',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
    edition: 'recent',
  },
  'flow-logs-basics': {
    title: 'Flow logs basics',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html',
    edition: 'recent',
  },
  'getting-started-with-your-aws-health': {
    title: 'Getting started with your AWS Health Dashboard',
    url: 'https://docs.aws.amazon.com/health/latest/ug/getting-started-health-dashboard.html',
    edition: 'recent',
  },
  'govern-resource-configurations-with-aws': {
    title: 'Govern resource configurations with AWS Config - AWS Control Tower',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/config.html',
    edition: 'recent',
  },
  'gradual-deployments-in-amazon-ecs-with-linear': {
    title: 'Gradual deployments in Amazon ECS with linear and canary strategies (AWS Containers Blog)',
    url: 'https://aws.amazon.com/blogs/containers/gradual-deployments-in-amazon-ecs-with-linear-and-canary-strategies',
    edition: 'recent',
  },
  'granting-permissions-for-amazon-s3-batch': {
    title: 'Granting permissions for Amazon S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-iam-role-policies.html',
    edition: 'recent',
  },
  'granting-permissions-for-s3-batch-operations': {
    title: 'Granting permissions for S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-iam-role-policies.html',
    edition: 'recent',
  },
  'how-amazon-route-53-chooses-records-when': {
    title: 'How Amazon Route 53 chooses records when health checking is configured',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html',
    edition: 'recent',
  },
  'how-an-instance-refresh-works-in-an-auto': {
    title: 'How an instance refresh works in an Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html',
    edition: 'recent',
  },
  'how-controls-work-aws-control-tower': {
    title: 'How controls work - AWS Control Tower',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/how-controls-work.html',
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
  'image-definitions-file-reference': {
    title: 'Image definitions file reference',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html',
    edition: 'recent',
  },
  'immutable-environment-updates': {
    title: 'Immutable environment updates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentmgmt-updates-immutable.html',
    edition: 'recent',
  },
  'information-collected-by-the-cloudwatch-rum': {
    title: 'Information collected by the CloudWatch RUM web client',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-datacollected.html',
    edition: 'recent',
  },
  'inserting-the-cloudwatch-app-monitor-code': {
    title: 'Inserting the CloudWatch app monitor code snippet into your application',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-insert-code-snippet.html',
    edition: 'recent',
  },
  'install-the-session-manager-plugin-for-the': {
    title: 'Install the Session Manager plugin for the AWS CLI',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html',
    edition: 'recent',
  },
  'integrate-opscenter-with-other-aws-services': {
    title: 'Integrate OpsCenter with other AWS services',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-applications-that-integrate.html',
    edition: 'recent',
  },
  'just-in-time-node-access-frequently-asked': {
    title: 'Just-in-time node access frequently asked questions',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/just-in-time-node-access-faq.html',
    edition: 'recent',
  },
  'key-changes-in-landing-zone-version-4-0': {
    title: 'Key changes in landing zone version 4.0',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/key-changes-lz-v4.html',
    edition: 'recent',
  },
  'launchtemplatespecification': {
    title: 'LaunchTemplateSpecification (Amazon EC2 Auto Scaling API)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html',
    edition: 'recent',
  },
  'list-of-aws-config-managed-rules-by': {
    title: 'List of AWS Config Managed Rules by Evaluation Mode',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-evaluation-mode.html',
    edition: 'recent',
  },
  'list-of-aws-config-managed-rules-by-trigger': {
    title: 'List of AWS Config Managed Rules by Trigger Type',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-trigger-type.html',
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
  'logging-ip-traffic-using-vpc-flow-logs': {
    title: 'Logging IP traffic using VPC Flow Logs',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    edition: 'recent',
  },
  'logging-session-activity': {
    title: 'Logging session activity',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
    edition: 'recent',
  },
  'maintenancewindowtaskinvocationparameters': {
    title: 'MaintenanceWindowTaskInvocationParameters',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_MaintenanceWindowTaskInvocationParameters.html',
    edition: 'recent',
  },
  'manage-aws-health-notifications-in-aws-user': {
    title: 'Manage AWS Health notifications in AWS User Notifications',
    url: 'https://docs.aws.amazon.com/health/latest/ug/manage-user-notifications.html',
    edition: 'recent',
  },
  'managing-ec2-instances-automatically-with': {
    title: 'Managing EC2 instances automatically with Default Host Management Configuration',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-default-host-management-configuration.html',
    edition: 'recent',
  },
  'managing-nodes-in-hybrid-and-multicloud': {
    title: 'Managing nodes in hybrid and multicloud environments with Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-hybrid-multicloud.html',
    edition: 'recent',
  },
  'migrate-codedeploy-blue-green-deployments-to': {
    title: 'Migrate CodeDeploy blue/green deployments to Amazon ECS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-codedeploy-to-ecs-bluegreen.html',
    edition: 'recent',
  },
  'migrating-from-a-codedeploy-blue-green-to-an': {
    title: 'Migrating from a CodeDeploy blue/green to an Amazon ECS blue/green service deployment',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-code-deploy-to-ecs-blue-green.html',
    edition: 'recent',
  },
  'migrating-your-elastic-beanstalk-environment': {
    title: 'Migrating your Elastic Beanstalk environment to launch templates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-launch-templates.html',
    edition: 'recent',
  },
  'monitoring-account-specific-and-public-events': {
    title: 'Monitoring account-specific and public events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/about-public-events.html',
    edition: 'recent',
  },
  'monitoring-aws-config-with-amazon-eventbridge': {
    title: 'Monitoring AWS Config with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/monitor-config-with-cloudwatchevents.html',
    edition: 'recent',
  },
  'monitoring-events-in-aws-health-with-amazon': {
    title: 'Monitoring events in AWS Health with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html',
    edition: 'recent',
  },
  'multi-account-multi-region-data-aggregation': {
    title: 'Multi-Account Multi-Region Data Aggregation',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html',
    edition: 'recent',
  },
  'multilocation-canaries': {
    title: 'Multilocation canaries',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_MultiLocation.html',
    edition: 'recent',
  },
  'network-load-balancers-now-support-weighted': {
    title: 'Network Load Balancers now support Weighted Target Groups (AWS Networking & Content Delivery Blog)',
    url: 'https://aws.amazon.com/blogs/networking-and-content-delivery/network-load-balancers-now-support-weighted-target-groups',
    edition: 'recent',
  },
  'operations-supported-by-s3-batch-operations': {
    title: 'Operations supported by S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-operations.html',
    edition: 'recent',
  },
  'opsitem': {
    title: 'OpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_OpsItem.html',
    edition: 'recent',
  },
  'option-settings': {
    title: 'Option settings',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-optionsettings.html',
    edition: 'recent',
  },
  'otlp-endpoints': {
    title: 'OTLP Endpoints',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPEndpoint.html',
    edition: 'recent',
  },
  'patch-groups': {
    title: 'Patch groups',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-groups.html',
    edition: 'recent',
  },
  'patchrule': {
    title: 'PatchRule',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchRule.html',
    edition: 'recent',
  },
  'performing-object-operations-in-bulk-with': {
    title: 'Performing object operations in bulk with Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops.html',
    edition: 'recent',
  },
  'pipelinetriggerdeclaration': {
    title: 'PipelineTriggerDeclaration (CodePipeline API Reference)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineTriggerDeclaration.html',
    edition: 'recent',
  },
  'planned-lifecycle-events-for-aws-health': {
    title: 'Planned lifecycle events for AWS Health',
    url: 'https://docs.aws.amazon.com/health/latest/ug/aws-health-planned-lifecycle-events.html',
    edition: 'recent',
  },
  'predefined-and-custom-patch-baselines': {
    title: 'Predefined and custom patch baselines',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html',
    edition: 'recent',
  },
  'promql-alarms': {
    title: 'PromQL alarms',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-promql.html',
    edition: 'recent',
  },
  'putcompositealarm': {
    title: 'PutCompositeAlarm',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html',
    edition: 'recent',
  },
  'putdataprotectionpolicy': {
    title: 'PutDataProtectionPolicy',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html',
    edition: 'recent',
  },
  'real-time-processing-of-log-data-with': {
    title: 'Real-time processing of log data with subscriptions',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html',
    edition: 'recent',
  },
  'recordingmode-aws-config-api': {
    title: 'RecordingMode - AWS Config API',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html',
    edition: 'recent',
  },
  'redeploy-and-roll-back-a-deployment-with': {
    title: 'Redeploy and roll back a deployment with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html',
    edition: 'recent',
  },
  'reference-ec2messages-ssmmessages-and-other': {
    title: 'Reference: ec2messages, ssmmessages, and other API operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html',
    edition: 'recent',
  },
  'refreshpreferences': {
    title: 'RefreshPreferences (Amazon EC2 Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html',
    edition: 'recent',
  },
  'release-elastic-beanstalk-cluster-mode-for': {
    title: 'Release: Elastic Beanstalk Cluster Mode for running multiple applications on shared infrastructure',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2026-09-17-cluster-mode.html',
    edition: 'recent',
  },
  'remediating-noncompliant-resources-with-aws': {
    title: 'Remediating Noncompliant Resources with AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/remediation.html',
    edition: 'recent',
  },
  'replace-root-volumes-during-instance-refresh': {
    title: 'Replace root volumes during instance refresh',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html',
    edition: 'recent',
  },
  'run-automations-based-on-eventbridge-events': {
    title: 'Run automations based on EventBridge events',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-event-bridge.html',
    edition: 'recent',
  },
  'run-commands-at-scale': {
    title: 'Run commands at scale',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/send-commands-multiple.html',
    edition: 'recent',
  },
  'running-automations-in-multiple-aws-regions': {
    title: 'Running automations in multiple AWS Regions and accounts',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-multiple-accounts-regions.html',
    edition: 'recent',
  },
  'running-commands-at-a-specific-document': {
    title: 'Running commands at a specific document version',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-version.html',
    edition: 'recent',
  },
  'runtime-versions-support-policy': {
    title: 'Runtime versions support policy',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Runtime_Support_Policy.html',
    edition: 'recent',
  },
  'sap-c02-exam-guide-content-domain-2-task-2-1': {
    title: 'SAP-C02 exam guide - Content Domain 2, Task 2.1',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-professional-02/solutions-architect-professional-02-domain2.html',
    edition: 'recent',
  },
  'security-analytics-for-amazon-opensearch': {
    title: 'Security Analytics for Amazon OpenSearch Service',
    url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security-analytics.html',
    edition: 'recent',
  },
  'session-document-schema': {
    title: 'Session document schema',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html',
    edition: 'recent',
  },
  'set-up-a-mobile-application-to-use-cloudwatch': {
    title: 'Set up a mobile application to use CloudWatch RUM',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-web-mobile.html',
    edition: 'recent',
  },
  'set-up-opscenter': {
    title: 'Set up OpsCenter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-setup.html',
    edition: 'recent',
  },
  'setting-up-opscenter-to-centrally-manage': {
    title: 'Setting up OpsCenter to centrally manage OpsItems across accounts',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-setting-up-cross-account.html',
    edition: 'recent',
  },
  'setting-up-systems-manager-unified-console': {
    title: 'Setting up Systems Manager unified console for an organization',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-organizations.html',
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
  'startinstancerefresh': {
    title: 'StartInstanceRefresh (Amazon EC2 Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html',
    edition: 'recent',
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
  'transform-logs-during-ingestion': {
    title: 'Transform logs during ingestion',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html',
    edition: 'recent',
  },
  'troubleshooting-issues-with-opscenter': {
    title: 'Troubleshooting issues with OpsCenter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-troubleshooting.html',
    edition: 'recent',
  },
  'turn-on-or-turn-off-ssm-user-account': {
    title: 'Turn on or turn off ssm-user account administrative permissions',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-getting-started-ssm-user-permissions.html',
    edition: 'recent',
  },
  'tutorial-create-a-pipeline-with-an-amazon-ecr': {
    title: 'Tutorial: Create a pipeline with an Amazon ECR source and ECS-to-CodeDeploy deployment',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-ecs-ecr-codedeploy.html',
    edition: 'recent',
  },
  'understand-traffic-mirror-target-concepts': {
    title: 'Understand traffic mirror target concepts',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/traffic-mirroring-targets.html',
    edition: 'recent',
  },
  'understanding-data-protection-policies': {
    title: 'Understanding data protection policies',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html',
    edition: 'recent',
  },
  'undo-changes-with-a-rollback': {
    title: 'Undo changes with a rollback (instance refresh)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html',
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
  'using-github-actions-to-deploy-to-elastic': {
    title: 'Using GitHub Actions to deploy to Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/deploying-github-actions.html',
    edition: 'recent',
  },
  'using-network-flow-monitor': {
    title: 'Using Network Flow Monitor',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor.html',
    edition: 'recent',
  },
  'using-service-linked-roles-for-aws-config': {
    title: 'Using service-linked roles for AWS Config third-party connectors',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles-config-third-party.html',
    edition: 'quoted',
  },
  'using-the-x-ray-trace-map': {
    title: 'Using the X-Ray trace map',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-servicemap.html',
    edition: 'recent',
  },
  'values-specific-for-weighted-records': {
    title: 'Values specific for weighted records',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted.html',
    edition: 'recent',
  },
  'viewing-organizational-view': {
    title: 'Viewing organizational view',
    url: 'https://docs.aws.amazon.com/health/latest/ug/view-organizational-view-events.html',
    edition: 'recent',
  },
  'weighted-routing': {
    title: 'Weighted routing',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-weighted.html',
    edition: 'recent',
  },
  'welcome': {
    title: 'Welcome (AWS Health API Reference)',
    url: 'https://docs.aws.amazon.com/health/latest/APIReference/Welcome.html',
    edition: 'recent',
  },
  'what-is-amazon-cloudwatch-logs': {
    title: 'What is Amazon CloudWatch Logs?',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
    edition: 'recent',
  },
  'what-is-amazon-codecatalyst': {
    title: 'What is Amazon CodeCatalyst?',
    url: 'https://docs.aws.amazon.com/codecatalyst/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'what-is-aws-codebuild': {
    title: 'What is AWS CodeBuild?',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'what-is-aws-config': {
    title: 'What Is AWS Config?',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html',
    edition: 'recent',
  },
  'what-is-aws-elastic-beanstalk': {
    title: 'What is AWS Elastic Beanstalk?',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
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
  'what-is-codedeploy': {
    title: 'What is CodeDeploy?',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'what-is-traffic-mirroring': {
    title: 'What is Traffic Mirroring?',
    url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html',
    edition: 'recent',
  },
  'what-type-of-pipeline-is-right-for-me': {
    title: 'What type of pipeline is right for me?',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
    edition: 'recent',
  },
  'working-with-deployment-configurations-in': {
    title: 'Working with deployment configurations in CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
    edition: 'recent',
  },
  'working-with-telemetry-enablement-rules': {
    title: 'Working with telemetry enablement rules',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-rules.html',
    edition: 'recent',
  },
  'working-with-the-configuration-recorder': {
    title: 'Working with the Configuration Recorder',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
    edition: 'recent',
  },
  'x-ray-sdk-and-daemon-support-timeline': {
    title: 'X-Ray SDK and Daemon Support timeline',
    url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    edition: 'recent',
  },
  'your-elastic-beanstalk-environment-s-domain': {
    title: 'Your Elastic Beanstalk environment\'s Domain name',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customdomains.html',
    edition: 'recent',
  },
} as const satisfies Record<string, Source>;

/** A key of {@link sources}. */
export type SourceKey = keyof typeof sources;
