import type {Source} from './types';

export const governance = {
  'batch-operations-with-directory-buckets': {
    title: 'Using Batch Operations with directory buckets',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops.html',
    edition: 'recent',
  },
  'aws-config-pricing': {
    title: 'AWS Config pricing',
    url: 'https://aws.amazon.com/config/pricing/',
    edition: 'quoted',
  },
  'components-of-an-aws-config-rule': {
    title: 'Components of an AWS Config Rule',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_components.html',
    edition: 'recent',
  },
  'conformance-packs': {
    title: 'Conformance Packs',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html',
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
  'govern-resource-configurations-with-aws': {
    title: 'Govern resource configurations with AWS Config - AWS Control Tower',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/config.html',
    edition: 'recent',
  },
  'granting-permissions-for-amazon-s3-batch': {
    title: 'Granting permissions for Amazon S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-iam-role-policies.html',
    edition: 'recent',
  },
  'how-controls-work-aws-control-tower': {
    title: 'How controls work - AWS Control Tower',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/how-controls-work.html',
    edition: 'recent',
  },
  'key-changes-in-landing-zone-version-4-0': {
    title: 'Key changes in landing zone version 4.0',
    url: 'https://docs.aws.amazon.com/controltower/latest/userguide/key-changes-lz-v4.html',
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
  'monitoring-aws-config-with-amazon-eventbridge': {
    title: 'Monitoring AWS Config with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/monitor-config-with-cloudwatchevents.html',
    edition: 'recent',
  },
  'multi-account-multi-region-data-aggregation': {
    title: 'Multi-Account Multi-Region Data Aggregation',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html',
    edition: 'recent',
  },
  'operations-supported-by-s3-batch-operations': {
    title: 'Operations supported by S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-operations.html',
    edition: 'recent',
  },
  'performing-object-operations-in-bulk-with': {
    title: 'Performing object operations in bulk with Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops.html',
    edition: 'recent',
  },
  'recordingmode-aws-config-api': {
    title: 'RecordingMode - AWS Config API',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html',
    edition: 'recent',
  },
  'using-service-linked-roles-for-aws-config': {
    title: 'Using service-linked roles for AWS Config third-party connectors',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles-config-third-party.html',
    edition: 'recent',
  },
  'what-is-aws-config': {
    title: 'What Is AWS Config?',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html',
    edition: 'recent',
  },
  'working-with-the-configuration-recorder': {
    title: 'Working with the Configuration Recorder',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
    edition: 'recent',
  },
  'aws-config-terminology-and-concepts': {
    title: 'AWS Config terminology and concepts',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/config-concepts.html',
    edition: 'recent',
  },
  'viewing-compliance-history': {
    title: 'Viewing Compliance History for your AWS Resources with AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/view-manage-resource-console.html',
    edition: 'recent',
  },
  'control-behavior-and-guidance': {
    title: 'Control behavior and guidance - AWS Control Tower',
    url: 'https://docs.aws.amazon.com/controltower/latest/controlreference/control-behavior.html',
    edition: 'recent',
  },
  'conformance-packs-across-organization': {
    title: 'Managing Conformance Packs Across all Accounts in Your Organization',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/conformance-pack-organization-apis.html',
    edition: 'recent',
  },
  'config-rules-across-organization': {
    title: 'Managing AWS Config Rules Across All Accounts in Your Organization',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/config-rule-multi-account-deployment.html',
    edition: 'recent',
  },
  'setting-up-auto-remediation': {
    title: 'Setting Up Auto Remediation for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/setup-autoremediation.html',
    edition: 'recent',
  },
  'tracking-s3-batch-job-status': {
    title: 'Tracking job status and completion reports',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html',
    edition: 'recent',
  },
  's3-batch-copy-objects': {
    title: 'Copy objects - S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-copy-object.html',
    edition: 'recent',
  },
  's3-batch-update-object-encryption': {
    title: 'Update object encryption - S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-update-encryption.html',
    edition: 'recent',
  },
  's3-batch-restore-objects': {
    title: 'Restore objects with Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-initiate-restore-object.html',
    edition: 'recent',
  },
  's3-inventory': {
    title: 'Cataloging and analyzing your data with S3 Inventory',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html',
    edition: 'recent',
  },
  'deleting-amazon-s3-objects': {
    title: 'Deleting Amazon S3 objects',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjects.html',
    edition: 'recent',
  },
  'authorizing-aggregator-accounts': {
    title: 'Authorizing Aggregator Accounts to Collect AWS Config Configuration and Compliance Data',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregated-add-authorization.html',
    edition: 'recent',
  },
  'replicating-existing-objects-with-batch-replication': {
    title: 'Replicating existing objects with Batch Replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html',
    edition: 'recent',
  },
  'what-does-amazon-s3-replicate': {
    title: 'What does Amazon S3 replicate?',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html',
    edition: 'recent',
  },
  'object-lock-considerations': {
    title: 'Object Lock considerations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html',
    edition: 'recent',
  },
  'configuring-an-iam-role-for-batch-replication': {
    title: 'Configuring an IAM role for S3 Batch Replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-policies.html',
    edition: 'recent',
  },
  'troubleshooting-s3-replication': {
    title: 'Troubleshooting replication - Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-troubleshoot.html',
    edition: 'recent',
  },
  'replicating-encrypted-objects': {
    title: 'Replicating encrypted objects (SSE-S3, SSE-KMS, DSSE-KMS, SSE-C)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html',
    edition: 'recent',
  },
  's3-replication-time-control': {
    title: 'Meeting compliance requirements with S3 Replication Time Control',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html',
    edition: 'recent',
  },
  'replicating-objects-within-and-across-regions': {
    title: 'Replicating objects within and across Regions',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
    edition: 'recent',
  },
  'replicating-delete-markers': {
    title: 'Replicating delete markers between buckets',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-marker-replication.html',
    edition: 'recent',
  },
  'replication-with-multi-region-access-points': {
    title: 'Configuring replication for use with Multi-Region Access Points',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html',
    edition: 'recent',
  },
  'monitoring-s3-replication': {
    title: 'Monitoring replication with metrics, event notifications, and statuses',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-metrics.html',
    edition: 'recent',
  },
  'using-s3-replication-metrics': {
    title: 'Using S3 Replication metrics',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/repl-metrics.html',
    edition: 'recent',
  },
  'receiving-replication-failure-events': {
    title: 'Receiving replication failure events with Amazon S3 Event Notifications',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-metrics-events.html',
    edition: 'recent',
  },
  'getting-replication-status': {
    title: 'Getting replication status information',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-status.html',
    edition: 'recent',
  },
  'replica-modification-sync': {
    title: 'Replicating metadata changes with replica modification sync',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html',
    edition: 'recent',
  },
  'two-way-replication-rules-for-mrap': {
    title: 'Create two-way replication rules for your Multi-Region Access Point',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mrap-create-two-way-replication-rules.html',
    edition: 'recent',
  },
  'replication-configuration-file-elements': {
    title: 'Replication configuration file elements',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html',
    edition: 'recent',
  },
  'managing-or-pausing-live-replication': {
    title: 'Managing or pausing live replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/disable-replication.html',
    edition: 'recent',
  },
  'requirements-for-s3-replication': {
    title: 'Requirements and considerations for replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html',
    edition: 'recent',
  },
  'lifecycle-and-other-bucket-configurations': {
    title: 'How S3 Lifecycle interacts with other bucket configurations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html',
    edition: 'recent',
  },
  'changing-the-replica-owner': {
    title: 'Changing the replica owner',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-change-owner.html',
    edition: 'recent',
  },
  'permissions-for-live-replication': {
    title: 'Setting up permissions for live replication',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html',
    edition: 'recent',
  },
  'locking-objects-with-object-lock': {
    title: 'Locking objects with Object Lock',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    edition: 'recent',
  },
  'config-s3-bucket-permissions': {
    title: 'Permissions for the Amazon S3 Bucket for the AWS Config Delivery Channel',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html',
    edition: 'recent',
  },
  'cost-allocation-tags': {
    title: 'Organizing and tracking costs using AWS cost allocation tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html',
    edition: 'recent',
  },
  'user-defined-cost-allocation-tags': {
    title: 'Using user-defined cost allocation tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/custom-tags.html',
    edition: 'recent',
  },
  'activating-user-defined-cost-allocation-tags': {
    title: 'Activating user-defined cost allocation tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/activating-tags.html',
    edition: 'recent',
  },
  'aws-generated-cost-allocation-tags': {
    title: 'Using AWS-generated tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/aws-tags.html',
    edition: 'recent',
  },
  'backfill-cost-allocation-tags': {
    title: 'Backfill cost allocation tags',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-allocation-backfill.html',
    edition: 'recent',
  },
  'account-tags-for-cost-allocation': {
    title: 'Using Account Tags for Cost Allocation',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/account-tags-cost-allocation.html',
    edition: 'recent',
  },
  'aws-cost-categories': {
    title: 'Organizing costs using AWS Cost Categories',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/manage-cost-categories.html',
    edition: 'recent',
  },
  'tag-policies': {
    title: 'Tag policies',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html',
    edition: 'recent',
  },
  'enforce-tagging-consistency': {
    title: 'Enforce tagging consistency',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-enforcement.html',
    edition: 'recent',
  },
  'report-tagging-compliance': {
    title: 'Report tagging compliance',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-report-tagging-compliance.html',
    edition: 'recent',
  },
  'enforce-required-tag-key-with-iac': {
    title: 'Enforce Required tag key with IaC',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/enforce-required-tag-keys-iac.html',
    edition: 'recent',
  },
  'example-scps-for-tagging-resources': {
    title: 'Example SCPs for tagging resources',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_tagging.html',
    edition: 'recent',
  },
  'troubleshooting-s3-batch-operations': {
    title: 'Troubleshooting S3 Batch Operations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshooting-batch-operations.html',
    edition: 'recent',
  },
  'required-tags-config-rule': {
    title: 'required-tags - AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/required-tags.html',
    edition: 'recent',
  },
  'deleting-your-configuration-recorders': {
    title: 'Deleting your configuration recorders (AWS Config)',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/managing-recorder_console-delete.html',
    edition: 'recent',
  },
  'stopping-the-configuration-recorder': {
    title: 'Stopping the customer managed configuration recorder (AWS Config)',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/managing-recorder_console-stop.html',
    edition: 'recent',
  },
  'copying-moving-and-renaming-objects': {
    title: 'Copying, moving, and renaming objects (Amazon S3)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/copy-object.html',
    edition: 'recent',
  },
  'copying-objects-greater-than-5-gb': {
    title: 'Copying objects greater than 5 GB with Amazon S3 Batch Operations (AWS Storage Blog)',
    url: 'https://aws.amazon.com/blogs/storage/copying-objects-greater-than-5-gb-with-amazon-s3-batch-operations/',
    edition: 'recent',
  },
  'recording-aws-resources-with-aws-config': {
    title: 'Recording AWS Resources with AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
    edition: 'recent',
  },
  'excluding-resources-from-recording': {
    title: 'Excluding resources from recording with AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources-excluding.html',
    edition: 'recent',
  },
  'deleting-aws-config-data': {
    title: 'Deleting AWS Config Data',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html',
    edition: 'recent',
  },
  'stopping-aws-config-from-recording': {
    title: 'Stopping AWS Config from recording with the customer managed configuration recorder',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources-stopping-recording.html',
    edition: 'recent',
  },
  deleteconfigrule: {
    title: 'DeleteConfigRule',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html',
    edition: 'recent',
  },
  putremediationconfigurations: {
    title: 'PutRemediationConfigurations',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutRemediationConfigurations.html',
    edition: 'recent',
  },
  putremediationexceptions: {
    title: 'PutRemediationExceptions',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutRemediationExceptions.html',
    edition: 'recent',
  },
  'prerequisites-for-conformance-packs': {
    title: 'Prerequisite for Conformance Packs for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/cpack-prerequisites.html',
    edition: 'recent',
  },
  'troubleshooting-conformance-packs': {
    title: 'Troubleshooting for Conformance Packs for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/troubleshooting-conformance-pack.html',
    edition: 'recent',
  },
  'config-service-limits': {
    title: 'Service Limits for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html',
    edition: 'recent',
  },
  'registering-a-config-delegated-administrator': {
    title: 'Registering a Delegated Administrator for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregated-register-delegated-administrator.html',
    edition: 'recent',
  },
  putorganizationconfigrule: {
    title: 'PutOrganizationConfigRule',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutOrganizationConfigRule.html',
    edition: 'recent',
  },
  'creating-aggregators-for-aws-config': {
    title: 'Creating Aggregators for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregated-create.html',
    edition: 'recent',
  },
  'querying-the-current-configuration-state': {
    title: 'Querying the Current Configuration State of AWS Resources with AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html',
    edition: 'recent',
  },
  'config-rules-considerations': {
    title: 'Evaluating Resources with AWS Config Rules (considerations)',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html',
    edition: 'recent',
  },
  'evaluating-resources-with-config-rules': {
    title: 'Evaluating Your Resources with AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluating-your-resources.html',
    edition: 'recent',
  },
  'example-queries-for-aws-config': {
    title: 'Example Queries for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/example-query.html',
    edition: 'recent',
  },
  'config-custom-rules': {
    title: 'AWS Config Custom Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules.html',
    edition: 'recent',
  },
  'config-custom-lambda-rules': {
    title: 'Creating AWS Config Custom Lambda Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html',
    edition: 'recent',
  },
  'config-custom-policy-rules': {
    title: 'Creating AWS Config Custom Policy Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_cfn-guard.html',
    edition: 'recent',
  },
  'config-deleted-resources-lambda-rules': {
    title: 'Managing Deleted Resources for AWS Config Custom Lambda Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules-delete.html',
    edition: 'recent',
  },
  'config-service-linked-rules': {
    title: 'Service-Linked AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/service-linked-awsconfig-rules.html',
    edition: 'recent',
  },
  'config-troubleshooting-rules': {
    title: 'Troubleshooting for AWS Config rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/troubleshooting-rules.html',
    edition: 'recent',
  },
  'config-proactive-evaluation': {
    title: 'Turning on Proactive Evaluation for AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_turn-on-proactive-rules.html',
    edition: 'recent',
  },
  'config-delivery-channel': {
    title: 'Working with the Delivery Channel',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html',
    edition: 'recent',
  },
  'config-delivery-channel-api': {
    title: 'DeliveryChannel (AWS Config API Reference)',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannel.html',
    edition: 'recent',
  },
  'config-oversized-notification': {
    title: 'Example Oversized Configuration Item Change Notification (AWS Config)',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/oversized-notification-example.html',
    edition: 'recent',
  },
  'config-kms-key-permissions': {
    title: 'Permissions for the KMS Key for the AWS Config Delivery Channel',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html',
    edition: 'recent',
  },
  'config-sns-topic-permissions': {
    title: 'Permissions for the Amazon SNS Topic',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html',
    edition: 'recent',
  },
  'config-iam-role-permissions': {
    title: 'Permissions for the IAM Role Assigned to AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/iamrole-permissions.html',
    edition: 'recent',
  },
  'config-aggregation-troubleshooting': {
    title: 'Troubleshooting for Multi-Account Multi-Region Data Aggregation for AWS Config',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data-troubleshooting.html',
    edition: 'recent',
  },
  'config-custom-resources': {
    title: 'Recording Configurations with AWS Config for Third-Party Resources using the AWS CLI',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/customresources.html',
    edition: 'recent',
  },
  'config-remediation-configuration': {
    title: 'RemediationConfiguration',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationConfiguration.html',
    edition: 'recent',
  },
  's3-batch-invoke-lambda': {
    title: 'Invoke AWS Lambda function',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html',
    edition: 'recent',
  },
  's3-batch-compute-checksums': {
    title: 'Compute checksums',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-compute-checksums.html',
    edition: 'recent',
  },
  's3-batch-job-tags': {
    title: 'Controlling access and labeling jobs using tags',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-tags.html',
    edition: 'recent',
  },
  's3-batch-job-priority': {
    title: 'Assigning job priority',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-priority.html',
    edition: 'recent',
  },
  's3-batch-cross-account-inventory': {
    title: 'Using an inventory report to copy objects across AWS accounts',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specify-batchjob-manifest-xaccount-inventory.html',
    edition: 'recent',
  },
  's3-batch-cross-account-csv': {
    title: 'Using a CSV manifest to copy objects across AWS accounts',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specify-batchjob-manifest-xaccount-csv.html',
    edition: 'recent',
  },
  's3-batch-object-lock-retention': {
    title: 'S3 Object Lock retention',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-retention-date.html',
    edition: 'recent',
  },
  's3-batch-replace-tags': {
    title: 'Replace all object tags',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-put-object-tagging.html',
    edition: 'recent',
  },
  'configuring-s3-object-lock': {
    title: 'Configuring S3 Object Lock',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html',
    edition: 'recent',
  },
  's3-bucket-keys': {
    title: 'Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
    edition: 'recent',
  },
  'batch-replication-new-rules': {
    title: 'Create a Batch Replication job for new replication rules or destinations',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-new-config.html',
    edition: 'recent',
  },
  'creating-cost-categories': {
    title: 'Creating cost categories',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/create-cost-categories.html',
    edition: 'recent',
  },
  'splitting-charges-cost-categories': {
    title: 'Splitting charges within cost categories',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/splitcharge-cost-categories.html',
    edition: 'recent',
  },
  'cost-categories-other-services': {
    title: 'Using cost categories with other cost management and optimization services',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-categories-other-cost-management.html',
    edition: 'recent',
  },
  'split-cost-allocation-data': {
    title: 'Understanding split cost allocation data',
    url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html',
    edition: 'recent',
  },
  'enabling-split-cost-allocation-data': {
    title: 'Enabling split cost allocation data',
    url: 'https://docs.aws.amazon.com/cur/latest/userguide/enabling-split-cost-allocation-data.html',
    edition: 'recent',
  },
  'iam-principal-cost-allocation': {
    title: 'Using IAM principal for cost allocation',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/iam-principal-cost-allocation.html',
    edition: 'recent',
  },
  's3-bucket-cost-allocation-tags': {
    title: 'Using cost allocation S3 bucket tags',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html',
    edition: 'recent',
  },
  'tag-policies-best-practices': {
    title: 'Best practices for using tag policies',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-best-practices.html',
    edition: 'recent',
  },
  'config-ssm-controls': {
    title: 'SsmControls',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_SsmControls.html',
    edition: 'recent',
  },
  'delete-configuration-recorder-api': {
    title: 'DeleteConfigurationRecorder',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigurationRecorder.html',
    edition: 'recent',
  },
  'delete-delivery-channel-api': {
    title: 'DeleteDeliveryChannel',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteDeliveryChannel.html',
    edition: 'recent',
  },
  'put-retention-configuration-api': {
    title: 'PutRetentionConfiguration',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutRetentionConfiguration.html',
    edition: 'recent',
  },
  'put-organization-conformance-pack-api': {
    title: 'PutOrganizationConformancePack',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_PutOrganizationConformancePack.html',
    edition: 'recent',
  },
  'how-aws-config-works': {
    title: 'How AWS Config Works',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html',
    edition: 'recent',
  },
  'config-recording-group': {
    title: 'RecordingGroup',
    url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html',
    edition: 'recent',
  },
  'user-attributes-cost-allocation': {
    title: 'Using user attributes for cost allocation',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/user-attributes-cost-allocation.html',
    edition: 'recent',
  },
  'cur2-tags-column': {
    title: 'Tags Column (CUR 2.0)',
    url: 'https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2-tag-columns.html',
    edition: 'recent',
  },
  'annotating-your-objects': {
    title: 'Annotating your objects',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/annotations-overview.html',
    edition: 'recent',
  },
  'put-object-annotation-api': {
    title: 'PutObjectAnnotation (Amazon S3 API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAnnotation.html',
    edition: 'recent',
  },
  'copy-object-api': {
    title: 'CopyObject (Amazon S3 API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
