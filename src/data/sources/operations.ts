import type {Source} from './types';

export const operations = {
  'allow-ssh-connections-through-session-manager': {
    title: 'Allow and control permissions for SSH connections through Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-getting-started-enable-ssh-connections.html',
    edition: 'recent',
  },
  'allowing-automation-to-adapt-concurrency': {
    title: 'Allowing Automation to adapt to your concurrency needs',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/adaptive-concurrency.html',
    edition: 'recent',
  },
  amazonssmmanagedinstancecore: {
    title: 'AmazonSSMManagedInstanceCore (AWS managed policy reference)',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html',
    edition: 'recent',
  },
  'assign-tasks-to-a-maintenance-window': {
    title: 'Assign tasks to a maintenance window using the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-assign-tasks.html',
    edition: 'recent',
  },
  'parameter-store-retrieval-authorization': {
    title: 'How Parameter Store authorizes parameter retrieval',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-retrieval-authorization.html',
    edition: 'recent',
  },
  'restricting-parameter-access': {
    title: 'Restricting access to specific parameters and paths',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-restrict-parameter-access.html',
    edition: 'recent',
  },
  'restricting-securestring-decryption': {
    title: 'Restricting decryption of SecureString parameter values',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-restrict-decryption.html',
    edition: 'recent',
  },
  'preventing-parameter-store-operations': {
    title: 'Preventing access to Parameter Store API operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policy-conditions.html',
    edition: 'recent',
  },
  'working-with-parameter-versions': {
    title: 'Working with parameter versions in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html',
    edition: 'recent',
  },
  'working-with-parameter-labels': {
    title: 'Working with parameter labels in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-labels.html',
    edition: 'recent',
  },
  'working-with-parameter-hierarchies': {
    title: 'Working with parameter hierarchies in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-hierarchies.html',
    edition: 'recent',
  },
  'native-parameter-support-for-ami-ids': {
    title: 'Using native parameter support in Parameter Store for Amazon Machine Image IDs',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html',
    edition: 'recent',
  },
  'deleting-parameters': {
    title: 'Deleting parameters from Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/deleting-parameters.html',
    edition: 'recent',
  },
  'assigning-parameter-policies': {
    title: 'Assigning parameter policies in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html',
    edition: 'recent',
  },
  'auditing-session-activity': {
    title: 'Auditing session activity',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-auditing.html',
    edition: 'recent',
  },
  'automate-amazon-ec2-with-eventbridge': {
    title: 'Automate Amazon EC2 with EventBridge',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automating_with_eventbridge.html',
    edition: 'recent',
  },
  'automating-updates-to-ssm-agent': {
    title: 'Automating updates to SSM Agent',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html',
    edition: 'recent',
  },
  'automation-actions-reference': {
    title: 'Systems Manager Automation actions reference',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html',
    edition: 'recent',
  },
  'aws-approve-pause-an-automation-for-manual': {
    title: 'aws:approve - Pause an automation for manual approval',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-approve.html',
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
  'aws-systems-manager-change-calendar': {
    title: 'AWS Systems Manager Change Calendar',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar.html',
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
  'aws-systems-manager-compliance': {
    title: 'AWS Systems Manager Compliance',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-compliance.html',
    edition: 'recent',
  },
  'aws-systems-manager-distributor': {
    title: 'AWS Systems Manager Distributor',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/distributor.html',
    edition: 'recent',
  },
  'aws-systems-manager-documents': {
    title: 'AWS Systems Manager documents',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html',
    edition: 'recent',
  },
  'aws-systems-manager-fleet-manager': {
    title: 'AWS Systems Manager Fleet Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager.html',
    edition: 'recent',
  },
  'aws-systems-manager-hybrid-activations': {
    title: 'AWS Systems Manager Hybrid Activations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/activations.html',
    edition: 'recent',
  },
  'aws-systems-manager-incident-manager': {
    title: 'AWS Systems Manager Incident Manager availability change',
    url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html',
    edition: 'recent',
  },
  'aws-systems-manager-inventory': {
    title: 'AWS Systems Manager Inventory',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-inventory.html',
    edition: 'recent',
  },
  'aws-systems-manager-maintenance-windows': {
    title: 'AWS Systems Manager Maintenance Windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows.html',
    edition: 'recent',
  },
  'aws-systems-manager-opscenter': {
    title: 'AWS Systems Manager OpsCenter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter.html',
    edition: 'recent',
  },
  'aws-systems-manager-parameter-store': {
    title: 'AWS Systems Manager Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
    edition: 'recent',
  },
  'aws-systems-manager-patch-manager': {
    title: 'AWS Systems Manager Patch Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
    edition: 'recent',
  },
  'aws-systems-manager-quick-setup': {
    title: 'AWS Systems Manager Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-quick-setup.html',
    edition: 'recent',
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
  'aws-systems-manager-state-manager': {
    title: 'AWS Systems Manager State Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-state.html',
    edition: 'recent',
  },
  'aws-systems-manager-user-guide': {
    title: 'AWS Systems Manager User Guide (notice on every page)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html',
    edition: 'recent',
  },
  'change-calendar-dependencies-in-runbooks': {
    title: 'Adding Change Calendar dependencies to Automation runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar-automations.html',
    edition: 'recent',
  },
  'choosing-between-state-manager-and': {
    title: 'Choosing between State Manager and Maintenance Windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-vs-maintenance-windows.html',
    edition: 'recent',
  },
  'choosing-parameter-tiers': {
    title: 'Choosing parameter tiers in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
    edition: 'recent',
  },
  'cloudwatch-logs-for-run-command': {
    title: 'Configuring Amazon CloudWatch Logs for Run Command',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-rc-setting-up-cwlogs.html',
    edition: 'recent',
  },
  'complete-session-manager-prerequisites': {
    title: 'Complete Session Manager prerequisites',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html',
    edition: 'recent',
  },
  'configure-alarms-to-create-opsitems': {
    title: 'Configure CloudWatch alarms to create OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-create-OpsItems-from-CloudWatch-Alarms.html',
    edition: 'recent',
  },
  'configure-eventbridge-rules-to-create-opsitems': {
    title: 'Configure EventBridge rules to create OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-automatically-create-OpsItems-2.html',
    edition: 'recent',
  },
  'configure-instance-permissions-required-for': {
    title: 'Configure instance permissions required for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html',
    edition: 'recent',
  },
  'configure-patching-with-a-patch-policy': {
    title: 'Configure patching for instances in an organization using a Quick Setup patch policy',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-patch-manager.html',
    edition: 'recent',
  },
  'control-automations-at-scale': {
    title: 'Control automations at scale',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-scale-controls.html',
    edition: 'recent',
  },
  'create-a-custom-iam-role-for-session-manager': {
    title: 'Create a custom IAM role for Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-create-iam-instance-profile.html',
    edition: 'recent',
  },
  'create-a-hybrid-activation': {
    title: 'Create a hybrid activation to register nodes with Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/hybrid-activation-managed-nodes.html',
    edition: 'recent',
  },
  'createactivation-ssm': {
    title: 'CreateActivation - AWS Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateActivation.html',
    edition: 'recent',
  },
  createassociation: {
    title: 'CreateAssociation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociation.html',
    edition: 'recent',
  },
  createcloudconnector: {
    title: 'CreateCloudConnector',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateCloudConnector.html',
    edition: 'recent',
  },
  createmaintenancewindow: {
    title: 'CreateMaintenanceWindow',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateMaintenanceWindow.html',
    edition: 'recent',
  },
  createpatchbaseline: {
    title: 'CreatePatchBaseline',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html',
    edition: 'recent',
  },
  'creating-your-own-runbooks': {
    title: 'Creating your own runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-documents.html',
    edition: 'recent',
  },
  'delegated-administrator-for-systems-manager': {
    title: 'Creating an AWS Organizations delegated administrator for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setting_up_delegated_admin.html',
    edition: 'recent',
  },
  describeeventsourcesconfig: {
    title: 'DescribeEventSourcesConfig (Amazon DevOps Guru end of support notice)',
    url: 'https://docs.aws.amazon.com/devops-guru/latest/APIReference/API_DescribeEventSourcesConfig.html',
    edition: 'recent',
  },
  'execution-that-created-patch-compliance-data': {
    title: 'Identifying the execution that created patch compliance data',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-data-overwrites.html',
    edition: 'recent',
  },
  'find-amis-with-the-ssm-agent-preinstalled': {
    title: 'Find AMIs with the SSM Agent preinstalled',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
    edition: 'recent',
  },
  'how-patches-are-installed': {
    title: 'How patches are installed',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-installing-patches.html',
    edition: 'recent',
  },
  'how-security-patches-are-selected': {
    title: 'How security patches are selected',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html',
    edition: 'recent',
  },
  'implement-change-controls-for-automation': {
    title: 'Implement change controls for Automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-change-calendar-integration.html',
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
  'kernel-live-patching-on-al2': {
    title: 'Kernel Live Patching on AL2',
    url: 'https://docs.aws.amazon.com/linux/al2/ug/al2-live-patching.html',
    edition: 'recent',
  },
  'kernel-live-patching-on-al2023': {
    title: 'Kernel Live Patching on AL2023',
    url: 'https://docs.aws.amazon.com/linux/al2023/ug/live-patching.html',
    edition: 'recent',
  },
  'kernel-live-patching-on-amazon-linux-2': {
    title: 'Using Kernel Live Patching on Amazon Linux 2 managed nodes',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-kernel-live-patching.html',
    edition: 'recent',
  },
  'kms-encryption-of-session-data': {
    title: 'Turn on KMS key encryption of session data (console)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html',
    edition: 'recent',
  },
  'logging-session-activity': {
    title: 'Logging session activity',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
    edition: 'recent',
  },
  'logging-session-data-to-cloudwatch-logs': {
    title: 'Logging session data using Amazon CloudWatch Logs (console)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging-cloudwatch-logs.html',
    edition: 'recent',
  },
  'logging-session-data-to-s3': {
    title: 'Logging session data using Amazon S3 (console)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging-s3.html',
    edition: 'recent',
  },
  'maintenance-window-scheduling-options': {
    title: 'Maintenance window scheduling and active period options',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-schedule-options.html',
    edition: 'recent',
  },
  maintenancewindowtaskinvocationparameters: {
    title: 'MaintenanceWindowTaskInvocationParameters',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_MaintenanceWindowTaskInvocationParameters.html',
    edition: 'recent',
  },
  'managing-duplicate-opsitems': {
    title: 'Managing duplicate OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-working-deduplication.html',
    edition: 'recent',
  },
  'managing-ec2-instances-automatically-with': {
    title: 'Managing EC2 instances automatically with Default Host Management Configuration',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-default-host-management-configuration.html',
    edition: 'recent',
  },
  'managing-edge-devices': {
    title: 'Managing edge devices with Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-edge-devices.html',
    edition: 'recent',
  },
  'managing-nodes-in-hybrid-and-multicloud': {
    title: 'Managing nodes in hybrid and multicloud environments with Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-hybrid-multicloud.html',
    edition: 'recent',
  },
  opsitem: {
    title: 'OpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_OpsItem.html',
    edition: 'recent',
  },
  'patch-compliance-state-values': {
    title: 'Patch compliance state values',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-states.html',
    edition: 'recent',
  },
  'patch-groups': {
    title: 'Patch groups',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-groups.html',
    edition: 'recent',
  },
  'patch-manager-prerequisites': {
    title: 'Patch Manager prerequisites',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-prerequisites.html',
    edition: 'recent',
  },
  'patch-policy-configurations-in-quick-setup': {
    title: 'Patch policy configurations in Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-policies.html',
    edition: 'recent',
  },
  'patching-differences-between-linux-and-windows': {
    title: 'Patching operation differences between Linux and Windows Server',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-windows-and-linux-differences.html',
    edition: 'recent',
  },
  'patching-managed-nodes-on-demand': {
    title: 'Patching managed nodes on demand',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-now-on-demand.html',
    edition: 'recent',
  },
  patchrule: {
    title: 'PatchRule',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchRule.html',
    edition: 'recent',
  },
  'predefined-and-custom-patch-baselines': {
    title: 'Predefined and custom patch baselines',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html',
    edition: 'recent',
  },
  'quick-setup-host-management': {
    title: 'Set up Amazon EC2 host management using Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-host-management.html',
    edition: 'recent',
  },
  'reference-ec2messages-ssmmessages-and-other': {
    title: 'Reference: ec2messages, ssmmessages, and other API operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html',
    edition: 'recent',
  },
  registertaskwithmaintenancewindow: {
    title: 'RegisterTaskWithMaintenanceWindow',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTaskWithMaintenanceWindow.html',
    edition: 'recent',
  },
  'remediate-opsitem-issues': {
    title: 'Remediate OpsItem issues',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-remediating.html',
    edition: 'recent',
  },
  'remediating-noncompliant-resources-with-aws': {
    title: 'Remediating Noncompliant Resources with AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/remediation.html',
    edition: 'recent',
  },
  'resource-data-sync-for-inventory': {
    title: 'Walkthrough: Using resource data sync to aggregate inventory data',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-resource-data-sync.html',
    edition: 'recent',
  },
  'run-an-automation-that-requires-approvals': {
    title: 'Run an automation that requires approvals',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-require-approvals.html',
    edition: 'recent',
  },
  'run-automated-operations-at-scale': {
    title: 'Run automated operations at scale',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-scale.html',
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
  'running-commands-from-the-console': {
    title: 'Running commands from the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-commands-console.html',
    edition: 'recent',
  },
  'runpatchbaseline-document': {
    title: 'SSM Command document for patching: AWS-RunPatchBaseline',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaseline.html',
    edition: 'recent',
  },
  'runpatchbaselinewithhooks-document': {
    title: 'SSM Command document for patching: AWS-RunPatchBaselineWithHooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaselinewithhooks.html',
    edition: 'recent',
  },
  's3-buckets-for-patching-operations': {
    title: 'Reference: Amazon S3 buckets for patching operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-operations-s3-buckets.html',
    edition: 'recent',
  },
  'sample-iam-policies-for-session-manager': {
    title: 'Additional sample IAM policies for Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-examples.html',
    edition: 'recent',
  },
  'session-document-schema': {
    title: 'Session document schema',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html',
    edition: 'recent',
  },
  'set-up-a-cloud-connector-for-azure': {
    title: 'Set up a Cloud Connector for Microsoft Azure in Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-cloud-connector.html',
    edition: 'recent',
  },
  'set-up-default-host-management-for-an-organization': {
    title: 'Set up the Default Host Management Configuration for an organization using Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-default-host-management-configuration.html',
    edition: 'recent',
  },
  'set-up-opscenter': {
    title: 'Set up OpsCenter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-setup.html',
    edition: 'recent',
  },
  'setting-up-automation': {
    title: 'Setting up Automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup.html',
    edition: 'recent',
  },
  'setting-up-opscenter-to-centrally-manage': {
    title: 'Setting up OpsCenter to centrally manage OpsItems across accounts',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-setting-up-cross-account.html',
    edition: 'recent',
  },
  createopsitem: {
    title: 'CreateOpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateOpsItem.html',
    edition: 'recent',
  },
  'manually-set-up-opscenter-to-centrally-manage': {
    title: '(Optional) Manually set up OpsCenter to centrally manage OpsItems across accounts',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-getting-started-multiple-accounts.html',
    edition: 'recent',
  },
  'setting-up-run-command': {
    title: 'Setting up Run Command',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-setting-up.html',
    edition: 'recent',
  },
  'setting-up-systems-manager-unified-console': {
    title: 'Setting up Systems Manager unified console for an organization',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-organizations.html',
    edition: 'recent',
  },
  'sharing-ssm-documents': {
    title: 'Sharing SSM documents',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
    edition: 'recent',
  },
  'sns-notifications-for-systems-manager': {
    title: 'Monitoring Systems Manager status changes using Amazon SNS notifications',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html',
    edition: 'recent',
  },
  'specify-an-idle-session-timeout': {
    title: 'Specify an idle session timeout value',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-timeout.html',
    edition: 'recent',
  },
  'specify-maximum-session-duration': {
    title: 'Specify maximum session duration',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-max-timeout.html',
    edition: 'recent',
  },
  'ssm-agent-technical-details': {
    title: 'Learn technical details about the SSM Agent',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html',
    edition: 'recent',
  },
  'start-a-session': {
    title: 'Start a session',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-sessions-start.html',
    edition: 'recent',
  },
  'streaming-session-data-to-cloudwatch-logs': {
    title: 'Streaming session data using Amazon CloudWatch Logs (console)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging-cwl-streaming.html',
    edition: 'recent',
  },
  'troubleshooting-issues-with-opscenter': {
    title: 'Troubleshooting issues with OpsCenter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-maintenance-windows': {
    title: 'Troubleshooting maintenance windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/troubleshooting-maintenance-windows.html',
    edition: 'recent',
  },
  'troubleshooting-managed-node-availability': {
    title: 'Troubleshooting managed node availability',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-troubleshooting-managed-nodes.html',
    edition: 'recent',
  },
  'turn-on-or-turn-off-ssm-user-account': {
    title: 'Turn on or turn off ssm-user account administrative permissions',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-getting-started-ssm-user-permissions.html',
    edition: 'recent',
  },
  'turn-on-run-as-support': {
    title: 'Turn on Run As support for Linux and macOS managed nodes',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-run-as.html',
    edition: 'recent',
  },
  'understanding-command-statuses': {
    title: 'Understanding command statuses',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html',
    edition: 'recent',
  },
  'understanding-how-state-manager-works': {
    title: 'Understanding how State Manager works',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-about.html',
    edition: 'recent',
  },
  'updating-amis-for-auto-scaling-groups': {
    title: 'Updating AMIs for Auto Scaling groups',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-tutorial-update-patch-windows-ami-autoscaling.html',
    edition: 'recent',
  },
  'vpc-endpoints-for-systems-manager': {
    title: 'Improve the security of EC2 instances by using VPC endpoints for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html',
    edition: 'recent',
  },
  'what-is-amazon-devops-guru': {
    title: 'What is Amazon DevOps Guru? (end of support notice)',
    url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'what-is-the-unified-console': {
    title: 'What is the unified console?',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-unified-console.html',
    edition: 'recent',
  },
  'working-with-shared-parameters': {
    title: 'Working with shared parameters in Parameter Store',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html',
    edition: 'recent',
  },
  'managing-incidents-across-accounts-and-regions': {
    title: 'Managing incidents across AWS accounts and Regions in Incident Manager',
    url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-cross-account-cross-region.html',
    edition: 'recent',
  },
  'increasing-parameter-store-throughput': {
    title: 'Increasing or resetting Parameter Store throughput',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html',
    edition: 'recent',
  },
  'troubleshooting-session-manager': {
    title: 'Troubleshooting Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-patch-manager': {
    title: 'Troubleshooting Patch Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-systems-manager-automation': {
    title: 'Troubleshooting Systems Manager Automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-troubleshooting.html',
    edition: 'recent',
  },
  'deregistering-managed-nodes': {
    title: 'Deregistering managed nodes in a hybrid and multicloud environment',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-deregister-hybrid-nodes.html',
    edition: 'recent',
  },
  'aggregating-inventory-data': {
    title: 'Aggregating inventory data',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-aggregate.html',
    edition: 'recent',
  },
  'configuring-a-delegated-administrator-for-explorer': {
    title: 'Configuring a delegated administrator for Explorer',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-setup-delegated-administrator.html',
    edition: 'recent',
  },
  'configuring-inventory-collection': {
    title: 'Configuring inventory collection',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-collection.html',
    edition: 'recent',
  },
  'creating-a-resource-data-sync-for-inventory': {
    title: 'Creating a resource data sync for Inventory',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-create-resource-data-sync.html',
    edition: 'recent',
  },
  'deregister-an-explorer-delegated-administrator': {
    title: 'Deregister an Explorer delegated administrator',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-setup-delegated-administrator-deregister.html',
    edition: 'recent',
  },
  'disabling-the-unified-console': {
    title: 'Disabling the Systems Manager unified console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-disable-integrated-console.html',
    edition: 'recent',
  },
  'manage-opsitems-across-accounts-by-quick-setup': {
    title: '(Optional) Configure OpsCenter to manage OpsItems across accounts by using Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-quick-setup-cross-account.html',
    edition: 'recent',
  },
  'multiple-account-and-region-resource-data-syncs': {
    title: 'Understanding multiple account and Region resource data syncs',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-resource-data-sync-multiple-accounts-and-regions.html',
    edition: 'recent',
  },
  'querying-inventory-from-multiple-regions-and-accounts': {
    title: 'Querying inventory data from multiple Regions and accounts',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-inventory-query.html',
    edition: 'recent',
  },
  'quick-setup-terminology-and-details': {
    title: 'Learn Quick Setup terminology and details',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-using.html',
    edition: 'recent',
  },
  'run-a-command-on-a-managed-instance': {
    title: 'aws:runCommand - Run a command on a managed instance',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-runcommand.html',
    edition: 'recent',
  },
  'stopping-data-collection-and-deleting-inventory': {
    title: 'Stopping data collection and deleting inventory data',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-inventory-delete.html',
    edition: 'recent',
  },
  'troubleshooting-inventory': {
    title: 'Troubleshooting problems with Systems Manager Inventory',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/syman-inventory-troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-run-command': {
    title: 'Troubleshooting Systems Manager Run Command',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/troubleshooting-remote-commands.html',
    edition: 'recent',
  },
  'canceling-a-command': {
    title: 'Canceling a command',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/cancel-run-command.html',
    edition: 'recent',
  },
  'using-a-delegated-administrator-for-quick-setup': {
    title: 'Using a delegated administrator for Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-delegated-administrator.html',
    edition: 'recent',
  },
  'using-organizations-with-other-aws-services': {
    title: 'Using AWS Organizations with other AWS services',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services.html',
    edition: 'recent',
  },
  'viewing-inventory-history-and-change-tracking': {
    title: 'Viewing inventory history and change tracking',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-history.html',
    edition: 'recent',
  },
  'working-with-custom-inventory': {
    title: 'Working with custom inventory',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-custom.html',
    edition: 'recent',
  },
  'getting-started-with-quick-setup': {
    title: 'Getting started with Quick Setup',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-getting-started.html',
    edition: 'recent',
  },
  'troubleshooting-quick-setup-results': {
    title: 'Troubleshooting Quick Setup results',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/quick-setup-results-troubleshooting.html',
    edition: 'recent',
  },
  'configuring-automatic-retry-for-throttled-operations': {
    title: 'Configuring automatic retry for throttled operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-throttling-retry.html',
    edition: 'recent',
  },
  'learn-details-about-compliance': {
    title: 'Learn details about Compliance',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/compliance-about.html',
    edition: 'recent',
  },
  'using-exit-codes-in-commands': {
    title: 'Using exit codes in commands',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-handle-exit-status.html',
    edition: 'recent',
  },
  'events-from-third-party-calendars': {
    title: 'Importing and managing events from third-party calendars',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/third-party-events.html',
    edition: 'recent',
  },
  'troubleshooting-change-calendar': {
    title: 'Troubleshooting Change Calendar',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/change-calendar-troubleshooting.html',
    edition: 'recent',
  },
  'analyzing-operational-insights': {
    title: 'Analyzing operational insights to reduce OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-working-operational-insights.html',
    edition: 'recent',
  },
  'generating-csv-patch-compliance-reports': {
    title: 'Generating .csv patch compliance reports',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-store-compliance-results-in-s3.html',
    edition: 'recent',
  },
  'integrating-patch-manager-with-security-hub': {
    title: 'Integrating Patch Manager with AWS Security Hub CSPM',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-security-hub-integration.html',
    edition: 'recent',
  },
  'remediating-compliance-issues-using-eventbridge': {
    title: 'Remediating compliance issues using EventBridge',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/compliance-fixing.html',
    edition: 'recent',
  },
  'restricting-root-level-commands-through-ssm-agent': {
    title: 'Restricting access to root-level commands through SSM Agent',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-restrict-root-level-commands.html',
    edition: 'recent',
  },
  'sample-scenario-for-installoverridelist': {
    title: 'Sample scenario for using the InstallOverrideList parameter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-override-lists.html',
    edition: 'recent',
  },
  'editing-an-opsitem': {
    title: 'Editing an OpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-working-with-OpsItems-editing-details.html',
    edition: 'recent',
  },
  'delete-opsitems': {
    title: 'Delete OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-delete-OpsItems.html',
    edition: 'recent',
  },
  'mapping-targets-for-an-automation': {
    title: 'Mapping targets for an automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-map-targets.html',
    edition: 'recent',
  },
  'handling-timeouts-in-runbooks': {
    title: 'Handling timeouts in runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-handling-timeouts.html',
    edition: 'recent',
  },
  'using-conditional-statements-in-runbooks': {
    title: 'Using conditional statements in runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-branch-condition.html',
    edition: 'recent',
  },
  'rerunning-automation-executions': {
    title: 'Rerunning automation executions',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-rerun-executions.html',
    edition: 'recent',
  },
  'create-the-service-roles-for-automation-using-the-console': {
    title: 'Create the service roles for Automation using the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-iam.html',
    edition: 'recent',
  },
  'aws-executeautomation-run-another-automation': {
    title: 'aws:executeAutomation – Run another automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-executeAutomation.html',
    edition: 'recent',
  },
  'aws-executescript-run-a-script': {
    title: 'aws:executeScript – Run a script',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-executeScript.html',
    edition: 'recent',
  },
  'using-scripts-in-runbooks': {
    title: 'Using scripts in runbooks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-document-script-considerations.html',
    edition: 'recent',
  },
  'logging-automation-action-output': {
    title: 'Logging Automation action output with CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-logging.html',
    edition: 'recent',
  },
  'aws-loop-iterate-over-steps': {
    title: 'aws:loop – Iterate over steps in an automation',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-loop.html',
    edition: 'recent',
  },
  'systems-manager-endpoints-and-quotas': {
    title: 'AWS Systems Manager endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
    edition: 'recent',
  },
  'running-scripts-from-github': {
    title: 'Running scripts from GitHub',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-remote-scripts.html',
    edition: 'recent',
  },
  'handling-reboots-when-running-commands': {
    title: 'Handling reboots when running commands',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/send-commands-reboot.html',
    edition: 'recent',
  },
  'understanding-targets-and-rate-controls-state-manager': {
    title: 'Understanding targets and rate controls in State Manager associations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-state-manager-targets-and-rate-controls.html',
    edition: 'recent',
  },
  'editing-and-creating-a-new-version-of-an-association': {
    title: 'Editing and creating a new version of an association',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-associations-edit.html',
    edition: 'recent',
  },
  'creating-associations': {
    title: 'Creating associations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-associations-creating.html',
    edition: 'recent',
  },
  'scheduling-automations-with-state-manager-associations': {
    title: 'Scheduling automations with State Manager associations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/scheduling-automations-state-manager-associations.html',
    edition: 'recent',
  },
  'running-auto-scaling-groups-with-associations': {
    title: 'Running Auto Scaling groups with associations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-state-manager-asg.html',
    edition: 'recent',
  },
  'using-pseudo-parameters': {
    title: 'Using pseudo parameters when registering maintenance window tasks',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-window-tasks-pseudo-parameters.html',
    edition: 'recent',
  },
  'registering-tasks-without-targets': {
    title: 'Registering maintenance window tasks without targets',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html',
    edition: 'recent',
  },
  'assign-targets-to-a-maintenance-window': {
    title: 'Assign targets to a maintenance window using the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-assign-targets.html',
    edition: 'recent',
  },
  'control-access-to-maintenance-windows': {
    title: 'Control access to maintenance windows using the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/configuring-maintenance-window-permissions-console.html',
    edition: 'recent',
  },
  'cron-and-rate-expressions-systems-manager': {
    title: 'Reference: Cron and rate expressions for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html',
    edition: 'recent',
  },
  'update-or-delete-maintenance-window-resources': {
    title: 'Update or delete maintenance window resources using the console',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-update.html',
    edition: 'recent',
  },
  'set-up-sns-to-receive-notifications-about-opsitems': {
    title: 'Set up Amazon SNS to receive notifications about OpsItems',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-getting-started-sns.html',
    edition: 'recent',
  },
  'adding-operational-data-to-an-opsitem': {
    title: 'Adding operational data to an OpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-working-with-OpsItems-adding-operational-data.html',
    edition: 'recent',
  },
  'viewing-opscenter-logs-and-reports': {
    title: 'Viewing OpsCenter logs and reports',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-logging-auditing.html',
    edition: 'recent',
  },
  'how-to-specify-an-alternative-patch-source-repository': {
    title: 'How to specify an alternative patch source repository (Linux)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-alternative-source-repository.html',
    edition: 'recent',
  },
  'using-the-baselineoverride-parameter': {
    title: 'Using the BaselineOverride parameter',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-baselineoverride-parameter.html',
    edition: 'recent',
  },
  'restrict-access-to-commands-in-a-session': {
    title: 'Restrict access to commands in a session',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-restrict-command-access.html',
    edition: 'recent',
  },
  'grant-or-deny-permissions-to-update-session-manager-preferences': {
    title: 'Grant or deny a user permissions to update Session Manager preferences',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/preference-setting-permissions.html',
    edition: 'recent',
  },
  'allow-configurable-shell-profiles': {
    title: 'Allow configurable shell profiles',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-shell-config.html',
    edition: 'recent',
  },
  'getting-the-state-of-a-change-calendar': {
    title: 'Getting the state of a change calendar',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/change-calendar-getstate.html',
    edition: 'recent',
  },
  'setting-up-change-calendar': {
    title: 'Setting up Change Calendar',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar-prereqs.html',
    edition: 'recent',
  },
  'install-or-update-distributor-packages': {
    title: 'Install or update Distributor packages',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/distributor-working-with-packages-deploy.html',
    edition: 'recent',
  },
  'troubleshooting-aws-systems-manager-distributor': {
    title: 'Troubleshooting AWS Systems Manager Distributor',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/distributor-troubleshooting.html',
    edition: 'recent',
  },
  'connecting-to-windows-using-remote-desktop': {
    title: 'Connecting to a Windows Server managed instance using Remote Desktop',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-remote-desktop-connections.html',
    edition: 'recent',
  },
  'aws-systems-manager-explorer': {
    title: 'AWS Systems Manager Explorer',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer.html',
    edition: 'recent',
  },
  'exporting-opsdata-from-explorer': {
    title: 'Exporting OpsData from Systems Manager Explorer',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-exporting-OpsData.html',
    edition: 'recent',
  },
  'setting-up-related-services-for-explorer': {
    title: 'Setting up related services for Explorer',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-setup-related-services.html',
    edition: 'recent',
  },
  'monitoring-systems-manager-with-eventbridge': {
    title: 'Monitoring Systems Manager events with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-eventbridge-events.html',
    edition: 'recent',
  },
  'create-iam-service-role-for-hybrid-environments': {
    title: 'Create the IAM service role required for Systems Manager in hybrid and multicloud environments',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/hybrid-multicloud-service-role.html',
    edition: 'recent',
  },
  'automation-alarm-monitoring': {
    title: 'Configuring Automations to monitor CloudWatch Alarms',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-cw-alarm-monitoring.html',
    edition: 'recent',
  },
  'systems-manager-document-history': {
    title: 'Document history (AWS Systems Manager User Guide)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-release-history.html',
    edition: 'recent',
  },
  'parameter-store-in-lambda-functions': {
    title: 'Using Parameter Store parameters in AWS Lambda functions',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
    edition: 'recent',
  },
  'application-manager-availability-change': {
    title: 'AWS Systems Manager Application Manager availability change',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/application-manager-availability-change.html',
    edition: 'recent',
  },
  'session-manager-quickstart-iam-policies': {
    title: 'Sample IAM policies for Session Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html',
    edition: 'recent',
  },
  'systems-manager-managed-policies': {
    title: 'AWS managed policies for AWS Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/security-iam-awsmanpol.html',
    edition: 'recent',
  },
  'systems-manager-event-examples': {
    title: 'Amazon EventBridge event examples for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html',
    edition: 'recent',
  },
  'ssm-document-schemas': {
    title: 'Schemas, features, and examples (SSM documents)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html',
    edition: 'recent',
  },
  'ssm-document-data-elements': {
    title: 'Data elements and parameters (SSM documents)',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
