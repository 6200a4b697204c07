import type {Source} from './types';

export const operations = {
  amazonssmmanagedinstancecore: {
    title: 'AmazonSSMManagedInstanceCore (AWS managed policy reference)',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSSMManagedInstanceCore.html',
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
  'choosing-between-state-manager-and': {
    title: 'Choosing between State Manager and Maintenance Windows',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-vs-maintenance-windows.html',
    edition: 'recent',
  },
  'complete-session-manager-prerequisites': {
    title: 'Complete Session Manager prerequisites',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html',
    edition: 'recent',
  },
  'configure-instance-permissions-required-for': {
    title: 'Configure instance permissions required for Systems Manager',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html',
    edition: 'recent',
  },
  'configuring-instance-tiers': {
    title: 'Configuring instance tiers',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-configure-instance-tiers.html',
    edition: 'recent',
  },
  createcloudconnector: {
    title: 'CreateCloudConnector',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateCloudConnector.html',
    edition: 'quoted',
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
  'find-amis-with-the-ssm-agent-preinstalled': {
    title: 'Find AMIs with the SSM Agent preinstalled',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ami-preinstalled-agent.html',
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
  'logging-session-activity': {
    title: 'Logging session activity',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html',
    edition: 'recent',
  },
  maintenancewindowtaskinvocationparameters: {
    title: 'MaintenanceWindowTaskInvocationParameters',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_MaintenanceWindowTaskInvocationParameters.html',
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
  opsitem: {
    title: 'OpsItem',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_OpsItem.html',
    edition: 'recent',
  },
  'patch-groups': {
    title: 'Patch groups',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-groups.html',
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
  'reference-ec2messages-ssmmessages-and-other': {
    title: 'Reference: ec2messages, ssmmessages, and other API operations',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html',
    edition: 'recent',
  },
  'remediating-noncompliant-resources-with-aws': {
    title: 'Remediating Noncompliant Resources with AWS Config Rules',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/remediation.html',
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
  'session-document-schema': {
    title: 'Session document schema',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html',
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
} as const satisfies Readonly<Record<string, Source>>;
