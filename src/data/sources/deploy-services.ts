import type {Source} from './types';

export const deployServices = {
  'advanced-environment-customization-with': {
    title: 'Advanced environment customization with configuration files (.ebextensions)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html',
    edition: 'recent',
  },
  'amazon-ec2-action-reference': {
    title: 'Amazon EC2 action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EC2Deploy.html',
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
  'configuring-a-network-load-balancer': {
    title: 'Configuring a Network Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-nlb.html',
    edition: 'recent',
  },
  'create-a-deployment-configuration-with': {
    title: 'Create a deployment configuration with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html',
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
  'eb-swap': {
    title: 'eb swap',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-swap.html',
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
  'immutable-environment-updates': {
    title: 'Immutable environment updates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentmgmt-updates-immutable.html',
    edition: 'recent',
  },
  'migrating-your-elastic-beanstalk-environment': {
    title: 'Migrating your Elastic Beanstalk environment to launch templates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-launch-templates.html',
    edition: 'recent',
  },
  'option-settings': {
    title: 'Option settings',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-optionsettings.html',
    edition: 'recent',
  },
  pipelinetriggerdeclaration: {
    title: 'PipelineTriggerDeclaration (CodePipeline API Reference)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineTriggerDeclaration.html',
    edition: 'recent',
  },
  'redeploy-and-roll-back-a-deployment-with': {
    title: 'Redeploy and roll back a deployment with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html',
    edition: 'recent',
  },
  'release-elastic-beanstalk-cluster-mode-for': {
    title: 'Release: Elastic Beanstalk Cluster Mode for running multiple applications on shared infrastructure',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2026-09-17-cluster-mode.html',
    edition: 'recent',
  },
  'using-github-actions-to-deploy-to-elastic': {
    title: 'Using GitHub Actions to deploy to Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/deploying-github-actions.html',
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
  'what-is-aws-elastic-beanstalk': {
    title: 'What is AWS Elastic Beanstalk?',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
    edition: 'recent',
  },
  'what-is-codedeploy': {
    title: 'What is CodeDeploy?',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'what-type-of-pipeline-is-right-for-me': {
    title: 'What type of pipeline is right for me?',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
    edition: 'recent',
  },
  'your-elastic-beanstalk-environment-s-domain': {
    title: 'Your Elastic Beanstalk environment\'s Domain name',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customdomains.html',
    edition: 'recent',
  },
  'environment-types': {
    title: 'Environment types',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html',
    edition: 'recent',
  },
  'routing-traffic-to-an-aws-elastic-beanstalk-environment': {
    title: 'Routing traffic to an AWS Elastic Beanstalk environment (Route 53)',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-beanstalk-environment.html',
    edition: 'recent',
  },
  'configuring-networking-for-beanstalk-cluster-environments': {
    title: 'Configuring networking for Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-cluster-networking.html',
    edition: 'recent',
  },
  'configuring-application-version-lifecycle-settings': {
    title: 'Configuring application version lifecycle settings',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-lifecycle.html',
    edition: 'recent',
  },
  'configuration-options-for-beanstalk-standard-environments': {
    title: 'Configuration options for Beanstalk Standard environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
    edition: 'recent',
  },
  'elastic-beanstalk-platform-support-policy': {
    title: 'Elastic Beanstalk platform support policy',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-support-policy.html',
    edition: 'recent',
  },
  'updating-your-environment-s-platform-version': {
    title: 'Updating your Elastic Beanstalk environment\'s platform version',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.platform.upgrade.html',
    edition: 'recent',
  },
  'configuration-changes': {
    title: 'Configuration changes',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-updating.html',
    edition: 'recent',
  },
  'elastic-beanstalk-rolling-environment-configuration-updates': {
    title: 'Elastic Beanstalk rolling environment configuration updates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rollingupdates.html',
    edition: 'recent',
  },
  'managed-platform-updates': {
    title: 'Managed platform updates',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html',
    edition: 'recent',
  },
  'basic-health-reporting': {
    title: 'Basic health reporting',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.healthstatus.html',
    edition: 'recent',
  },
  'enhanced-health-reporting-and-monitoring': {
    title: 'Enhanced health reporting and monitoring in Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html',
    edition: 'recent',
  },
  'health-colors-and-statuses': {
    title: 'Health colors and statuses',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-status.html',
    edition: 'recent',
  },
  'auto-scaling-health-check-setting-for-your-environment': {
    title: 'Auto Scaling health check setting for your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentconfig-autoscaling-healthchecktype.html',
    edition: 'recent',
  },
  'using-elastic-beanstalk-with-cloudwatch-logs': {
    title: 'Using Elastic Beanstalk with Amazon CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html',
    edition: 'recent',
  },
  'elastic-beanstalk-worker-environments': {
    title: 'Elastic Beanstalk worker environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
    edition: 'recent',
  },
  'elastic-beanstalk-worker-environments-concepts': {
    title: 'Elastic Beanstalk worker environments (Concepts)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-worker.html',
    edition: 'recent',
  },
  'adding-a-database-to-your-elastic-beanstalk-environment': {
    title: 'Adding a database to your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html',
    edition: 'recent',
  },
  'using-elastic-beanstalk-with-amazon-rds': {
    title: 'Using Elastic Beanstalk with Amazon RDS',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.RDS.html',
    edition: 'recent',
  },
  'terminate-an-elastic-beanstalk-environment': {
    title: 'Terminate an Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.terminating.html',
    edition: 'recent',
  },
  'adding-and-customizing-environment-resources': {
    title: 'Adding and customizing Elastic Beanstalk environment resources',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-resources.html',
    edition: 'recent',
  },
  'setting-configuration-options-during-environment-creation': {
    title: 'Setting configuration options during environment creation',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-configuration-methods-during.html',
    edition: 'recent',
  },
  'setting-configuration-options-after-environment-creation': {
    title: 'Setting configuration options after environment creation',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-configuration-methods-after.html',
    edition: 'recent',
  },
  'platform-hooks': {
    title: 'Platform hooks',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.hooks.html',
    edition: 'recent',
  },
  'instance-deployment-workflow': {
    title: 'Instance deployment workflow',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.workflow.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
