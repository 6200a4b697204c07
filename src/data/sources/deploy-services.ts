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
  'codedeploy-on-premises-iam-user': {
    title: 'Register an on-premises instance with an IAM user ARN (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/register-on-premises-instance-iam-user-arn.html',
    edition: 'recent',
  },
  'codedeploy-on-premises-iam-session': {
    title: 'Register an on-premises instance with an IAM session ARN (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/register-on-premises-instance-iam-session-arn.html',
    edition: 'recent',
  },
  'codepipeline-pipeline-metadata': {
    title: 'PipelineMetadata (CodePipeline API Reference)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineMetadata.html',
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
  'create-a-pipeline-in-codepipeline-that-uses': {
    title: 'Create a pipeline in CodePipeline that uses resources from another AWS account',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
    edition: 'recent',
  },
  'add-a-cross-region-action-in-codepipeline': {
    title: 'Add a cross-region action in CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
    edition: 'recent',
  },
  'configure-server-side-encryption-for-artifacts': {
    title: 'Configure server-side encryption for artifacts stored in Amazon S3 for CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html',
    edition: 'recent',
  },
  'codepipeline-concepts': {
    title: 'CodePipeline concepts',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts.html',
    edition: 'recent',
  },
  'how-pipeline-executions-work': {
    title: 'How pipeline executions work',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works.html',
    edition: 'recent',
  },
  'source-actions-and-change-detection-methods': {
    title: 'Source actions and change detection methods (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/change-detection-methods.html',
    edition: 'recent',
  },
  'start-a-pipeline-in-codepipeline': {
    title: 'Start a pipeline in CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-about-starting.html',
    edition: 'recent',
  },
  'automate-starting-pipelines-using-triggers': {
    title: 'Automate starting pipelines using triggers and filtering',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
    edition: 'recent',
  },
  'add-a-manual-approval-action-to-a-stage': {
    title: 'Add a manual approval action to a stage (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html',
    edition: 'recent',
  },
  'grant-approval-permissions-to-an-iam-user-in': {
    title: 'Grant approval permissions to an IAM user in CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-iam-permissions.html',
    edition: 'recent',
  },
  'configure-conditions-for-a-stage': {
    title: 'Configure conditions for a stage (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
    edition: 'recent',
  },
  'how-do-stage-conditions-work': {
    title: 'How do stage conditions work? (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html',
    edition: 'recent',
  },
  'set-or-change-the-pipeline-execution-mode': {
    title: 'Set or change the pipeline execution mode (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/execution-modes.html',
    edition: 'recent',
  },
  'configuring-stage-rollback': {
    title: 'Configuring stage rollback (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-rollback.html',
    edition: 'recent',
  },
  'configuring-stage-retry-for-a-failed-stage-or': {
    title: 'Configuring stage retry for a failed stage or failed actions (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-retry.html',
    edition: 'recent',
  },
  'cloudformation-deploy-action-reference': {
    title: 'CloudFormation deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
    edition: 'recent',
  },
  'what-are-connections': {
    title: 'What are connections? (Developer Tools console)',
    url: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/welcome-connections.html',
    edition: 'recent',
  },
  'share-connections-with-aws-accounts': {
    title: 'Share connections with AWS accounts',
    url: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/connections-share.html',
    edition: 'recent',
  },
  'appspec-hooks-section': {
    title: "AppSpec 'hooks' section (CodeDeploy)",
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
    edition: 'recent',
  },
  'codedeploy-appspec-files': {
    title: "AppSpec 'files' section (CodeDeploy)",
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-files.html',
    edition: 'recent',
  },
  'codedeploy-appspec-resources': {
    title: "AppSpec 'resources' section (CodeDeploy)",
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html',
    edition: 'recent',
  },
  'appspec-file-example': {
    title: 'AppSpec File example (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-example.html',
    edition: 'recent',
  },
  'codedeploy-application-specification-appspec': {
    title: 'CodeDeploy application specification (AppSpec) files',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/application-specification-files.html',
    edition: 'recent',
  },
  'deployments-on-an-amazon-ecs-compute-platform': {
    title: 'Deployments on an Amazon ECS Compute Platform (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-ecs.html',
    edition: 'recent',
  },
  'deployments-on-an-ec2-on-premises-compute': {
    title: 'Deployments on an EC2/On-Premises Compute Platform (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-server.html',
    edition: 'recent',
  },
  'working-with-the-codedeploy-agent': {
    title: 'Working with the CodeDeploy agent',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent.html',
    edition: 'recent',
  },
  'create-an-iam-instance-profile-for-your-amazon': {
    title: 'Create an IAM instance profile for your Amazon EC2 instances (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-iam-instance-profile.html',
    edition: 'recent',
  },
  'use-codedeploy-with-amazon-virtual-private-cloud': {
    title: 'Use CodeDeploy with Amazon Virtual Private Cloud',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/vpc-endpoints.html',
    edition: 'recent',
  },
  'register-an-on-premises-instance-with-codedeploy': {
    title: 'Register an on-premises instance with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/on-premises-instances-register.html',
    edition: 'recent',
  },
  'integrating-codedeploy-with-amazon-ec2-auto': {
    title: 'Integrating CodeDeploy with Amazon EC2 Auto Scaling',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling.html',
    edition: 'recent',
  },
  'codedeploy-instance-health': {
    title: 'CodeDeploy instance health',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html',
    edition: 'recent',
  },
  'configure-advanced-options-for-a-deployment': {
    title: 'Configure advanced options for a deployment group (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-configure-advanced-options.html',
    edition: 'recent',
  },
  'troubleshoot-ec2-on-premises-deployment-issues': {
    title: 'Troubleshoot EC2/On-Premises deployment issues (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html',
    edition: 'recent',
  },
  'deploy-an-application-in-a-different-aws': {
    title: 'Deploy an application in a different AWS account (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-cross-account.html',
    edition: 'recent',
  },
  'build-specification-reference-for-codebuild': {
    title: 'Build specification reference for CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html',
    edition: 'recent',
  },
  'build-phase-transitions': {
    title: 'Build phase transitions (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html',
    edition: 'recent',
  },
  'environment-variables-in-build-environments': {
    title: 'Environment variables in build environments (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html',
    edition: 'recent',
  },
  'use-aws-codebuild-with-amazon-virtual-private': {
    title: 'Use AWS CodeBuild with Amazon Virtual Private Cloud',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html',
    edition: 'recent',
  },
  'local-caching': {
    title: 'Local caching (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/caching-local.html',
    edition: 'recent',
  },
  'amazon-s3-caching': {
    title: 'Amazon S3 caching (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/caching-s3.html',
    edition: 'recent',
  },
  'test-reports-in-aws-codebuild': {
    title: 'Test reports in AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/test-reporting.html',
    edition: 'recent',
  },
  'run-builds-on-aws-lambda-compute': {
    title: 'Run builds on AWS Lambda compute (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/lambda.html',
    edition: 'recent',
  },
  'quotas-for-aws-codebuild': {
    title: 'Quotas for AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
    edition: 'recent',
  },
  projectenvironment: {
    title: 'ProjectEnvironment (CodeBuild API Reference)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html',
    edition: 'recent',
  },
  'publish-docker-image-to-an-amazon-ecr-image': {
    title: "'Publish Docker image to an Amazon ECR image repository' sample for CodeBuild",
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/sample-docker.html',
    edition: 'recent',
  },
  'aws-codeartifact-concepts': {
    title: 'AWS CodeArtifact concepts',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-concepts.html',
    edition: 'recent',
  },
  'working-with-upstream-repositories-in': {
    title: 'Working with upstream repositories in CodeArtifact',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repos-upstream.html',
    edition: 'recent',
  },
  'codeartifact-domain-policies': {
    title: 'Domain policies (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html',
    edition: 'recent',
  },
  'aws-codeartifact-authentication-and-tokens': {
    title: 'AWS CodeArtifact authentication and tokens',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
    edition: 'recent',
  },
  'editing-package-origin-controls': {
    title: 'Editing package origin controls (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html',
    edition: 'recent',
  },
  'update-cloudformation-stacks-using-change-sets': {
    title: 'Update CloudFormation stacks using change sets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html',
    edition: 'recent',
  },
  'understand-update-behaviors-of-stack-resources': {
    title: 'Understand update behaviors of stack resources',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html',
    edition: 'recent',
  },
  'detect-unmanaged-configuration-changes': {
    title: 'Detect unmanaged configuration changes to stacks and resources with drift detection',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html',
    edition: 'recent',
  },
  'using-drift-aware-change-sets': {
    title: 'Using drift-aware change sets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html',
    edition: 'recent',
  },
  'roll-back-your-cloudformation-stack-on-alarm': {
    title: 'Roll back your CloudFormation stack on alarm breach with rollback triggers',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html',
    edition: 'recent',
  },
  'continue-rolling-back-an-update': {
    title: 'Continue rolling back an update (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html',
    edition: 'recent',
  },
  'choose-how-to-handle-failures-when-provisioning': {
    title: 'Choose how to handle failures when provisioning resources (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-failure-options.html',
    edition: 'recent',
  },
  'prevent-updates-to-stack-resources': {
    title: 'Prevent updates to stack resources',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html',
    edition: 'recent',
  },
  'deletionpolicy-attribute': {
    title: 'DeletionPolicy attribute',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
    edition: 'recent',
  },
  'updatereplacepolicy-attribute': {
    title: 'UpdateReplacePolicy attribute',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
    edition: 'recent',
  },
  'get-values-stored-in-other-services-using': {
    title: 'Get values stored in other services using dynamic references',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    edition: 'recent',
  },
  'get-a-secret-or-secret-value-from-secrets': {
    title: 'Get a secret or secret value from Secrets Manager (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
    edition: 'recent',
  },
  'allow-codebuild-to-interact-with-other-aws': {
    title: 'Allow CodeBuild to interact with other AWS services',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html',
    edition: 'recent',
  },
  'monitoring-codepipeline-events': {
    title: 'Monitoring CodePipeline events',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html',
    edition: 'recent',
  },
  'what-are-notifications': {
    title: 'What are notifications? (Developer Tools console)',
    url: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/welcome.html',
    edition: 'recent',
  },
  'invoke-an-aws-lambda-function-in-a-pipeline-in': {
    title: 'Invoke an AWS Lambda function in a pipeline in CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html',
    edition: 'recent',
  },
  'cloudformation-stacksets-deploy-action-reference': {
    title: 'CloudFormation StackSets deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html',
    edition: 'recent',
  },
  'run-builds-in-batches': {
    title: 'Run builds in batches (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/batch-build.html',
    edition: 'recent',
  },
  'split-a-template-into-reusable-pieces-using': {
    title: 'Split a template into reusable pieces using nested stacks',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html',
    edition: 'recent',
  },
  'get-exported-outputs-from-a-deployed': {
    title: 'Get exported outputs from a deployed CloudFormation stack',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html',
    edition: 'recent',
  },
  'cloudformation-service-role': {
    title: 'CloudFormation service role',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html',
    edition: 'recent',
  },
  'protect-cloudformation-stacks-from-being-deleted': {
    title: 'Protect CloudFormation stacks from being deleted',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html',
    edition: 'recent',
  },
  'create-custom-provisioning-logic-with-custom': {
    title: 'Create custom provisioning logic with custom resources',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html',
    edition: 'recent',
  },
  'requesting-a-package-version-with-upstream': {
    title: 'Requesting a package version with upstream repositories (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-upstream-behavior.html',
    edition: 'recent',
  },
  'codeartifact-update-version-status': {
    title: 'Update package version status (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/update-package-version-status.html',
    edition: 'recent',
  },
  'codeartifact-delete-package': {
    title: 'Delete a package or package version (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/delete-package.html',
    edition: 'recent',
  },
  'codeartifact-delete-repository': {
    title: 'Delete a repository (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/delete-repo.html',
    edition: 'recent',
  },
  'create-a-service-role-for-codedeploy': {
    title: 'Create a service role for CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-service-role.html',
    edition: 'recent',
  },
  'use-vpc-endpoints-with-codebuild': {
    title: 'Use VPC endpoints (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/use-vpc-endpoints-with-codebuild.html',
    edition: 'recent',
  },
  'create-the-amazon-s3-gateway-endpoint': {
    title: 'Create the Amazon S3 gateway endpoint (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/create-s3-gateway-endpoint.html',
    edition: 'recent',
  },
  'create-vpc-endpoints-for-codeartifact': {
    title: 'Create VPC endpoints for CodeArtifact',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/create-vpc-endpoints.html',
    edition: 'recent',
  },
  'codeartifact-vpc-endpoint-policy': {
    title: 'Create a VPC endpoint policy for CodeArtifact',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/create-vpc-endoint-policy.html',
    edition: 'recent',
  },
  'stacksets-concepts': {
    title: 'StackSets concepts',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html',
    edition: 'recent',
  },
  'create-cloudformation-stacksets-with-service': {
    title: 'Create CloudFormation StackSets with service-managed permissions',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-associate-stackset-with-org.html',
    edition: 'recent',
  },
  'enable-or-disable-automatic-deployments-for': {
    title: 'Enable or disable automatic deployments for StackSets in AWS Organizations',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html',
    edition: 'recent',
  },
  'your-elastic-beanstalk-environment-s-domain': {
    title: "Your Elastic Beanstalk environment's Domain name",
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customdomains.html',
    edition: 'recent',
  },
  'environment-types': {
    title: 'Environment types',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html',
    edition: 'recent',
  },
  'eb-vpc': {
    title: 'Using Elastic Beanstalk with Amazon VPC',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc.html',
    edition: 'recent',
  },
  'eb-vpc-endpoints': {
    title: 'Using Elastic Beanstalk with VPC endpoints',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc-vpce.html',
    edition: 'recent',
  },
  'eb-vpc-endpoint-policies': {
    title: 'Using endpoint policies to control access with VPC endpoints (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc-vpce.policy.html',
    edition: 'recent',
  },
  'eb-ec2-security-groups': {
    title: 'Configuring Amazon EC2 security groups and instance types using the AWS CLI (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.ec2.aws-cli.html',
    edition: 'recent',
  },
  'eb-load-balancer': {
    title: 'Load balancer for your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.elb.html',
    edition: 'recent',
  },
  'eb-application-load-balancer': {
    title: 'Configuring an Application Load Balancer (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-alb.html',
    edition: 'recent',
  },
  'eb-https': {
    title: 'Configuring HTTPS for your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-https.html',
    edition: 'recent',
  },
  'eb-https-end-to-end': {
    title: 'Configuring end-to-end encryption in a load-balanced Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-https-endtoend.html',
    edition: 'recent',
  },
  'eb-https-tcp-passthrough': {
    title: "Configuring your environment's load balancer for TCP Passthrough",
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/https-tcp-passthrough.html',
    edition: 'recent',
  },
  'eb-https-single-instance': {
    title: 'Configuring HTTPS Termination at the instance',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/https-singleinstance.html',
    edition: 'recent',
  },
  'eb-https-redirect': {
    title: 'Configuring HTTP to HTTPS redirection',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-https-httpredirect.html',
    edition: 'recent',
  },
  'eb-auto-scaling-triggers': {
    title: 'Auto Scaling triggers for your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-triggers.html',
    edition: 'recent',
  },
  'eb-spot': {
    title: 'Spot Instance support for your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-spot.html',
    edition: 'recent',
  },
  'eb-spot-and-on-demand': {
    title: 'Managing On-Demand instances and Spot instances (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-spot-and-demand.html',
    edition: 'recent',
  },
  'eb-spot-allocation-strategy': {
    title: 'Spot Instance allocation strategy (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-spot-allocation-strategy.html',
    edition: 'recent',
  },
  'eb-enabling-spot': {
    title: 'Enabling Spot Instances for your environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-enable-spot.html',
    edition: 'recent',
  },
  'eb-service-role-concepts': {
    title: 'Elastic Beanstalk service role',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles-service.html',
    edition: 'recent',
  },
  'eb-service-roles': {
    title: 'Managing Elastic Beanstalk service roles',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-servicerole.html',
    edition: 'recent',
  },
  'eb-instance-profile-concepts': {
    title: 'Elastic Beanstalk instance profile',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles-instance.html',
    edition: 'recent',
  },
  'eb-instance-profiles': {
    title: 'Managing Elastic Beanstalk instance profiles',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-instanceprofile.html',
    edition: 'recent',
  },
  'eb-user-policy-concepts': {
    title: 'Elastic Beanstalk user policy',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles-user.html',
    edition: 'recent',
  },
  'eb-user-policies': {
    title: 'Managing Elastic Beanstalk user policies',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.managed-policies.html',
    edition: 'recent',
  },
  'eb-cross-environment-s3': {
    title: 'Preventing cross-environment Amazon S3 bucket access',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.cross-env-s3-access.html',
    edition: 'recent',
  },
  'eb-secrets-environment-variables': {
    title: 'Fetching secrets and parameters to Elastic Beanstalk environment variables',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html',
    edition: 'recent',
  },
  'eb-secrets-permissions': {
    title: 'Required IAM permissions for Elastic Beanstalk to access secrets and parameters',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.IAM-permissions.html',
    edition: 'recent',
  },
  'eb-docker-platforms': {
    title: 'Elastic Beanstalk Docker platform branches',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/docker-platform.html',
    edition: 'recent',
  },
  'eb-docker-registry': {
    title: 'Authenticating with image repositories (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/docker-configuration.remote-repo.html',
    edition: 'recent',
  },
  'eb-ecs-managed-docker': {
    title: 'Using the ECS managed Docker platform branch in Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/create_deploy_docker_ecs.html',
    edition: 'recent',
  },
  'eb-dockerrun-v2': {
    title: 'Configuring the Dockerrun.aws.json v2 file',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/create_deploy_docker_v2config.html',
    edition: 'recent',
  },
  'eb-retired-platform-ami': {
    title: 'Preserving access to an Amazon Machine Image (AMI) for a retired platform',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.customenv-env-copy.html',
    edition: 'recent',
  },
  'eb-custom-platforms': {
    title: 'Elastic Beanstalk custom platforms (retired)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/custom-platforms.html',
    edition: 'recent',
  },
  'eb-ebextensions-functions': {
    title: 'Functions (Elastic Beanstalk configuration files)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-functions.html',
    edition: 'recent',
  },
  'eb-health-log-streaming': {
    title: 'Streaming Elastic Beanstalk environment health information to Amazon CloudWatch Logs',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.envhealth.html',
    edition: 'recent',
  },
  'eb-eventbridge': {
    title: 'Using Elastic Beanstalk with Amazon EventBridge',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.eventbridge.html',
    edition: 'recent',
  },
  'eb-environment-actions': {
    title: 'Environment actions (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-dashboard-actions.html',
    edition: 'recent',
  },
  'eb-s3': {
    title: 'Using Elastic Beanstalk with Amazon S3',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.S3.html',
    edition: 'recent',
  },
  'eb-source-bundle': {
    title: 'Create an Elastic Beanstalk application source bundle',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-sourcebundle.html',
    edition: 'recent',
  },
  'eb-application-versions': {
    title: 'Managing application versions (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-versions.html',
    edition: 'recent',
  },
  'eb-vpc-settings': {
    title: 'Configuring Amazon Virtual Private Cloud (Amazon VPC) with Beanstalk Standard environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-standard-vpc.html',
    edition: 'recent',
  },
  'eb-https-private-keys': {
    title: 'Storing private keys securely in Amazon S3 (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/https-storingprivatekeys.html',
    edition: 'recent',
  },
  'eb-imds': {
    title: "Configuring the IMDS on your Elastic Beanstalk environment's instances",
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html',
    edition: 'recent',
  },
  'eb-tag-access': {
    title: 'Using tags to control access to Elastic Beanstalk resources',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.access-tags.html',
    edition: 'recent',
  },
  'eb-resource-names': {
    title: 'Modifying the resources that Elastic Beanstalk creates for your environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customize-containers-format-resources-eb.html',
    edition: 'recent',
  },
  'administratoraccess-awselasticbeanstalk': {
    title: 'AdministratorAccess-AWSElasticBeanstalk (AWS managed policy)',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess-AWSElasticBeanstalk.html',
    edition: 'recent',
  },
  'eb-efs': {
    title: 'Using Elastic Beanstalk with Amazon Elastic File System',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/services-efs.html',
    edition: 'recent',
  },
  'eb-design-considerations': {
    title: 'Design considerations for your Elastic Beanstalk applications',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.concepts.design.html',
    edition: 'recent',
  },
  'eb-create-application-version': {
    title: 'CreateApplicationVersion (Elastic Beanstalk API Reference)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_CreateApplicationVersion.html',
    edition: 'recent',
  },
  'eb-environment-groups': {
    title: 'Managing multiple Elastic Beanstalk environments as a group with the EB CLI',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebcli-compose.html',
    edition: 'recent',
  },
  'codepipeline-beanstalk-action': {
    title: 'Elastic Beanstalk deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Beanstalk.html',
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
    title: "Updating your Elastic Beanstalk environment's platform version",
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
  'using-elastic-beanstalk-saved-configurations': {
    title: 'Using Elastic Beanstalk saved configurations',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-configuration-savedconfig.html',
    edition: 'recent',
  },
  'deploying-a-nodejs-application-with-dynamodb': {
    title: 'Deploying a Node.js application with DynamoDB to Elastic Beanstalk',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/nodejs-dynamodb-tutorial.html',
    edition: 'recent',
  },
  'import-aws-resources-into-a-cloudformation-stack': {
    title: 'Import AWS resources into a CloudFormation stack',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html',
    edition: 'recent',
  },
  'import-aws-resources-manually': {
    title: 'Import AWS resources into a CloudFormation stack manually',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-manually.html',
    edition: 'recent',
  },
  'import-aws-resources-automatically': {
    title: 'Import AWS resources into a CloudFormation stack automatically',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html',
    edition: 'recent',
  },
  'generate-templates-with-iac-generator': {
    title: 'Generate templates from existing resources with IaC generator',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html',
    edition: 'recent',
  },
  'stack-refactoring': {
    title: 'Stack refactoring',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html',
    edition: 'recent',
  },
  'cloudformation-supplied-parameter-types': {
    title: 'Specify existing resources at runtime with CloudFormation-supplied parameter types',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html',
    edition: 'recent',
  },
  'grant-self-managed-permissions': {
    title: 'Grant self-managed permissions (StackSets)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html',
    edition: 'recent',
  },
  'using-a-custom-ami-in-your-elastic-beanstalk-environment': {
    title: 'Using a custom Amazon machine image (AMI) in your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.customenv.html',
    edition: 'recent',
  },
  'delete-a-stack-from-the-cloudformation-console': {
    title: 'Delete a stack from the CloudFormation console',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-delete-stack.html',
    edition: 'recent',
  },
  'understand-cloudformation-quotas': {
    title: 'Understand CloudFormation quotas',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
    edition: 'recent',
  },
  'rebuilding-elastic-beanstalk-environments': {
    title: 'Rebuilding Elastic Beanstalk environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-management-rebuild.html',
    edition: 'recent',
  },
  'aws-service-catalog-launch-constraints': {
    title: 'AWS Service Catalog Launch Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html',
    edition: 'recent',
  },
  'configuring-https-termination-at-the-load-balancer': {
    title: 'Configuring HTTPS Termination at the load balancer (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-https-elb.html',
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
  'limit-pushes-and-merges-to-branches': {
    title: 'Limit pushes and merges to branches in AWS CodeCommit',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-conditional-branch.html',
    edition: 'recent',
  },
  'codecommit-customer-managed-policy-examples': {
    title: 'Customer managed policy examples - AWS CodeCommit',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/customer-managed-policies.html',
    edition: 'recent',
  },
  stacksetoperationpreferences: {
    title: 'StackSetOperationPreferences',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSetOperationPreferences.html',
    edition: 'recent',
  },
  'codepipeline-action-declaration': {
    title: 'Action declaration - AWS CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
    edition: 'recent',
  },
  codecommitsourceaction: {
    title: 'CodeCommitSourceAction - AWS CDK API Reference',
    url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_codepipeline_actions.CodeCommitSourceAction.html',
    edition: 'recent',
  },
  'codecommit-source-action-reference': {
    title: 'CodeCommit source action reference',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html',
    edition: 'recent',
  },
  'syncing-stacks-with-git-sync': {
    title: 'Syncing stacks with source code stored in a Git repository with Git sync',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync.html',
    edition: 'recent',
  },
  'how-git-sync-works-with-cloudformation': {
    title: 'How Git sync works with CloudFormation',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html',
    edition: 'recent',
  },
  'prerequisites-for-git-sync': {
    title: 'Prerequisites for syncing stacks to a Git repository using Git sync',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-prereq.html',
    edition: 'recent',
  },
  'enable-comments-on-pull-requests-with-git-sync': {
    title: 'Enable CloudFormation to post a summary of stack changes in pull requests',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/gitsync-enable-comments-on-pull-requests.html',
    edition: 'recent',
  },
  'scheduled-auto-scaling-actions-for-beanstalk': {
    title: 'Scheduled Auto Scaling actions for your Elastic Beanstalk environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-autoscaling-scheduledactions.html',
    edition: 'recent',
  },
  'codecommit-cross-account-roles': {
    title: 'Configure cross-account access to an AWS CodeCommit repository using roles',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/cross-account.html',
    edition: 'recent',
  },
  'codecommit-cross-account-administrator-a': {
    title: 'Cross-account repository access: Actions for the administrator in AccountA',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/cross-account-administrator-a.html',
    edition: 'recent',
  },
  'codecommit-cross-account-administrator-b': {
    title: 'Cross-account repository access: Actions for the administrator in AccountB',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/cross-account-administrator-b.html',
    edition: 'recent',
  },
  'codecommit-cross-account-user-b': {
    title: 'Cross-account repository access: Actions for the repository user in AccountB',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/cross-account-user-b.html',
    edition: 'recent',
  },
  'codecommit-create-approval-rule': {
    title: 'Create an approval rule for a pull request - AWS CodeCommit',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-create-pull-request-approval-rule.html',
    edition: 'recent',
  },
  'codecommit-approval-rule-templates': {
    title: 'Working with approval rule templates',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html',
    edition: 'recent',
  },
  'codecommit-triggers': {
    title: 'Manage triggers for an AWS CodeCommit repository',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify.html',
    edition: 'recent',
  },
  'codecommit-encryption': {
    title: 'AWS Key Management Service and encryption for AWS CodeCommit repositories',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html',
    edition: 'recent',
  },
  'validate-stack-deployments': {
    title: 'Validate stack deployments (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html',
    edition: 'recent',
  },
  'sharing-and-importing-portfolios': {
    title: 'Sharing and Importing Portfolios (AWS Service Catalog)',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing.html',
    edition: 'recent',
  },
  'sharing-a-portfolio': {
    title: 'Sharing a Portfolio (AWS Service Catalog)',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html',
    edition: 'recent',
  },
  'troubleshooting-cloudformation': {
    title: 'Troubleshooting CloudFormation',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
    edition: 'recent',
  },
  'cloudformation-express-mode': {
    title: 'Deploy AWS CloudFormation stacks faster with express mode',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-express-mode.html',
    edition: 'recent',
  },
  'troubleshooting-stacksets': {
    title: 'Troubleshooting CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-troubleshooting.html',
    edition: 'recent',
  },
  'what-are-cloudformation-hooks': {
    title: 'What are CloudFormation Hooks?',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/what-is-cloudformation-hooks.html',
    edition: 'recent',
  },
  'cloudformation-hooks-concepts': {
    title: 'CloudFormation Hooks concepts',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-concepts.html',
    edition: 'recent',
  },
  'hook-configuration-schema': {
    title: 'Hook configuration schema syntax reference',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hook-configuration-schema.html',
    edition: 'recent',
  },
  'lambda-hooks': {
    title: 'Lambda Hooks (CloudFormation Hooks)',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks.html',
    edition: 'recent',
  },
  'lambda-hooks-create-lambda-function': {
    title: 'Create Lambda functions to evaluate resources for Lambda Hooks',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks-create-lambda-function.html',
    edition: 'recent',
  },
  'lambda-hooks-prepare-to-create-hook': {
    title: 'Prepare to create a Lambda Hook',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks-prepare-to-create-hook.html',
    edition: 'recent',
  },
  'guard-hooks-prepare-to-create-hook': {
    title: 'Prepare to create a Guard Hook',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/guard-hooks-prepare-to-create-hook.html',
    edition: 'recent',
  },
  'guard-hooks-write-rules': {
    title: 'Write Guard rules to evaluate resources for Guard Hooks',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/guard-hooks-write-rules.html',
    edition: 'recent',
  },
  'proactive-controls-hooks-activate-hooks': {
    title: 'Activate a proactive control-based Hook in your account',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/proactive-controls-hooks-activate-hooks.html',
    edition: 'recent',
  },
  'grant-iam-permissions-for-hooks': {
    title: 'Grant IAM permissions for CloudFormation Hooks',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/grant-iam-permissions-for-hooks.html',
    edition: 'recent',
  },
  'hooks-disable-enable': {
    title: 'Disable and enable CloudFormation Hooks',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-disable-enable.html',
    edition: 'recent',
  },
  'hooks-view-invocations': {
    title: 'View invocation results for CloudFormation Hooks',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-view-invocations.html',
    edition: 'recent',
  },
  'hooks-stack-level-filtering': {
    title: 'CloudFormation Hooks stack level filters',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html',
    edition: 'recent',
  },
  'hooks-kms-key-policy': {
    title: 'AWS KMS key policy and permissions for encrypting CloudFormation Hooks results at rest',
    url: 'https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-kms-key-policy.html',
    edition: 'recent',
  },
  'cdk-bootstrap-your-environment': {
    title: 'Bootstrap your environment for use with the AWS CDK',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html',
    edition: 'recent',
  },
  'cdk-customize-bootstrapping': {
    title: 'Customize AWS CDK bootstrapping',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html',
    edition: 'recent',
  },
  'cdk-bootstrap-command': {
    title: 'cdk bootstrap (AWS CDK CLI reference)',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-bootstrap.html',
    edition: 'recent',
  },
  'cdk-pipelines': {
    title: 'Continuous integration and delivery (CI/CD) using CDK Pipelines',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/cdk-pipeline.html',
    edition: 'recent',
  },
  'cdk-deploy-command': {
    title: 'cdk deploy (AWS CDK CLI reference)',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-deploy.html',
    edition: 'recent',
  },
  'sam-deploy': {
    title: 'Introduction to deploying with AWS SAM',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/using-sam-cli-deploy.html',
    edition: 'recent',
  },
  'cdk-troubleshooting': {
    title: 'Troubleshooting common AWS CDK issues',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/troubleshooting.html',
    edition: 'recent',
  },
  'cdk-bootstrap-troubleshooting': {
    title: 'Troubleshoot AWS CDK bootstrapping issues',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html',
    edition: 'recent',
  },
  'cdk-best-practices': {
    title: 'Best practices for developing and deploying cloud infrastructure with the AWS CDK',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/best-practices.html',
    edition: 'recent',
  },
  'cdk-context': {
    title: 'Context values and the AWS CDK',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/context.html',
    edition: 'recent',
  },
  'cdk-refactor': {
    title: 'Preserve deployed resources when refactoring CDK code',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/refactor.html',
    edition: 'recent',
  },
  'cdk-resources': {
    title: 'Resources and the AWS CDK',
    url: 'https://docs.aws.amazon.com/cdk/v2/guide/resources.html',
    edition: 'recent',
  },
  'sam-pipeline-bootstrap': {
    title: 'sam pipeline bootstrap (AWS SAM CLI)',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-pipeline-bootstrap.html',
    edition: 'recent',
  },
  'sam-pipeline-oidc': {
    title: 'How to use OIDC authentication with AWS SAM pipelines',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/deploying-with-oidc.html',
    edition: 'recent',
  },
  'sam-sync': {
    title: 'Introduction to using sam sync to sync to AWS Cloud',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/using-sam-cli-sync.html',
    edition: 'recent',
  },
  'eb-troubleshooting': {
    title: 'Troubleshooting your Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/troubleshooting.html',
    edition: 'recent',
  },
  'eb-invalid-state': {
    title: 'Recovering your Elastic Beanstalk environment from an invalid state',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-management-invalid-stack.html',
    edition: 'recent',
  },
  'eb-shared-application-load-balancer': {
    title: 'Configuring a shared Application Load Balancer (Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-alb-shared.html',
    edition: 'recent',
  },
  'troubleshooting-codepipeline': {
    title: 'Troubleshooting CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html',
    edition: 'recent',
  },
  'troubleshooting-codebuild': {
    title: 'Troubleshooting AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html',
    edition: 'recent',
  },
  'codeartifact-repository-policies': {
    title: 'Repository policies (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html',
    edition: 'recent',
  },
  'codeartifact-domain-overview': {
    title: 'Domain overview (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/domain-overview.html',
    edition: 'recent',
  },
  'codeartifact-package-groups': {
    title: 'Working with package groups in CodeArtifact',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-groups.html',
    edition: 'recent',
  },
  'codeartifact-package-group-origin-controls': {
    title: 'Package group origin controls (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-group-origin-controls.html',
    edition: 'recent',
  },
  'codeartifact-package-group-patterns': {
    title: 'Package group definition syntax and matching behavior (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-group-definition-syntax-matching-behavior.html',
    edition: 'recent',
  },
  'codeartifact-packages-overview': {
    title: 'Packages overview (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/packages-overview.html',
    edition: 'recent',
  },
  'codeartifact-copy-package': {
    title: 'Copy packages between repositories (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/copy-package.html',
    edition: 'recent',
  },
  'codeartifact-external-connection-requests': {
    title: 'Requesting packages from external connections (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection-requesting-packages.html',
    edition: 'recent',
  },
  'codeartifact-version-age': {
    title: 'Gating packages on version age (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-version-age-gating.html',
    edition: 'recent',
  },
  'codeartifact-quotas': {
    title: 'Quotas in AWS CodeArtifact',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/service-limits.html',
    edition: 'recent',
  },
  'codeartifact-delete-domain': {
    title: 'Delete a domain (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/delete-domain.html',
    edition: 'recent',
  },
  'codeartifact-encryption': {
    title: 'Data encryption (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html',
    edition: 'recent',
  },
  'codeartifact-upstream-add': {
    title: 'Add or remove upstream repositories (CodeArtifact)',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-upstream-add.html',
    edition: 'recent',
  },
  'codeartifact-external-connection': {
    title: 'Connect a CodeArtifact repository to a public repository',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection.html',
    edition: 'recent',
  },
  'codebuild-fleets': {
    title: 'Run builds on reserved capacity fleets (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html',
    edition: 'recent',
  },
  'codebuild-fleet-properties': {
    title: 'Reserved capacity fleet properties (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.reserved-capacity-fleets.html',
    edition: 'recent',
  },
  'codebuild-managed-proxy': {
    title: 'Use AWS CodeBuild with a managed proxy server',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/run-codebuild-in-managed-proxy-server.html',
    edition: 'recent',
  },
  'codebuild-batch-buildspec': {
    title: 'Batch build buildspec reference (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/batch-build-buildspec.html',
    edition: 'recent',
  },
  'codebuild-create-project': {
    title: 'Create a build project in AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html',
    edition: 'recent',
  },
  'codepipeline-codebuild-action': {
    title: 'AWS CodeBuild build and test action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
    edition: 'recent',
  },
  'codebuild-auto-retry': {
    title: 'Retry builds automatically in AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/auto-retry-build.html',
    edition: 'recent',
  },
  'codebuild-project-sharing': {
    title: 'Share build projects (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/project-sharing.html',
    edition: 'recent',
  },
  'codebuild-report-group-sharing': {
    title: 'Share report groups (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/report-groups-sharing.html',
    edition: 'recent',
  },
  'codebuild-report-permissions': {
    title: 'Test report permissions (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/test-permissions.html',
    edition: 'recent',
  },
  'troubleshoot-codebuild-vpc': {
    title: 'Troubleshoot your VPC setup (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting-vpc.html',
    edition: 'recent',
  },
  'codepipeline-quotas': {
    title: 'Quotas in AWS CodePipeline',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
    edition: 'recent',
  },
  'codepipeline-action-declaration-api': {
    title: 'ActionDeclaration (CodePipeline API Reference)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionDeclaration.html',
    edition: 'recent',
  },
  'codedeploy-quotas': {
    title: 'CodeDeploy quotas',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
    edition: 'recent',
  },
  'codepipeline-codebuild-rule': {
    title: 'CodeBuild rule (CodePipeline stage conditions)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-CodeBuild.html',
    edition: 'recent',
  },
  'codepipeline-commands-rule': {
    title: 'Commands rule (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-Commands.html',
    edition: 'recent',
  },
  'codepipeline-deployment-window-rule': {
    title: 'DeploymentWindow rule (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-DeploymentWindow.html',
    edition: 'recent',
  },
  'codecommit-override-approval-rules': {
    title: 'Override approval rules on a pull request (CodeCommit)',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-override-approval-rules.html',
    edition: 'recent',
  },
  'stacksets-concurrency-mode': {
    title: 'Choose the Concurrency Mode for CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/concurrency-mode.html',
    edition: 'recent',
  },
  'codeartifact-monitoring-events': {
    title: 'Monitoring CodeArtifact events',
    url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/monitoring-events.html',
    edition: 'recent',
  },
  'codebuild-kms': {
    title: 'Encrypt build outputs using a customer managed key (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html',
    edition: 'recent',
  },
  'service-catalog-constraints': {
    title: 'Using AWS Service Catalog Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints.html',
    edition: 'recent',
  },
  'service-catalog-template-constraints': {
    title: 'AWS Service Catalog Template Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_constraints_template-constraints.html',
    edition: 'recent',
  },
  'service-catalog-stackset-constraints': {
    title: 'AWS Service Catalog Stack Set Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-stackset.html',
    edition: 'recent',
  },
  'service-catalog-tag-update-constraints': {
    title: 'AWS Service Catalog Tag Update Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-resourceupdate.html',
    edition: 'recent',
  },
  'service-catalog-iam-examples': {
    title: 'Identity-based policy examples for AWS Service Catalog',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/security_iam_service-with-iam-id-based-policies-examples.html',
    edition: 'recent',
  },
  'service-catalog-tagoptions-launch': {
    title: 'Launching a Product with TagOptions (AWS Service Catalog)',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoptions-launching.html',
    edition: 'recent',
  },
  'service-catalog-tag-policies': {
    title: 'Using TagOptions with AWS Organizations tag policies',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoption-policies.html',
    edition: 'recent',
  },
  'service-catalog-autotags': {
    title: 'AWS Service Catalog AutoTags',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/autotags.html',
    edition: 'recent',
  },
  'service-catalog-versions': {
    title: 'Managing Versions (AWS Service Catalog)',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/managing-versions.html',
    edition: 'recent',
  },
  'service-catalog-service-actions': {
    title: 'AWS Service Catalog Service Actions',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/using-service-actions.html',
    edition: 'recent',
  },
  'service-catalog-delete-product': {
    title: 'Deleting products (AWS Service Catalog)',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/productmgmt-delete.html',
    edition: 'recent',
  },
  'service-catalog-notification-constraints': {
    title: 'AWS Service Catalog Notification Constraints',
    url: 'https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-notification.html',
    edition: 'recent',
  },
  'codedeploy-alarms': {
    title: 'Monitoring deployments with CloudWatch alarms in CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html',
    edition: 'recent',
  },
  'codedeploy-troubleshoot-instances': {
    title: 'Troubleshoot instance issues (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-ec2-instances.html',
    edition: 'recent',
  },
  'codedeploy-stop-deployment': {
    title: 'Stop a deployment with CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-stop.html',
    edition: 'recent',
  },
  'codepipeline-connection-source': {
    title: 'CodeStarSourceConnection actions (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
    edition: 'recent',
  },
  'codepipeline-s3-source': {
    title: 'Amazon S3 source action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html',
    edition: 'recent',
  },
  'codepipeline-pipeline-invoke': {
    title: 'AWS CodePipeline invoke action reference',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-PipelineInvoke.html',
    edition: 'recent',
  },
  'codepipeline-lambda-deploy': {
    title: 'AWS Lambda deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html',
    edition: 'recent',
  },
  'codepipeline-s3-deploy': {
    title: 'Amazon S3 deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html',
    edition: 'recent',
  },
  'codepipeline-step-functions': {
    title: 'AWS Step Functions invoke action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html',
    edition: 'recent',
  },
  'codepipeline-inspector-scan': {
    title: 'Amazon Inspector InspectorScan invoke action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html',
    edition: 'recent',
  },
  'codepipeline-service-catalog': {
    title: 'AWS Service Catalog deploy action reference (CodePipeline)',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ServiceCatalog.html',
    edition: 'recent',
  },
  'cfn-control-access-iam': {
    title: 'Control CloudFormation access with AWS Identity and Access Management',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html',
    edition: 'recent',
  },
  'cfn-fas-requests': {
    title: 'Forward access sessions (FAS) requests and permission evaluation (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/fas-requests-and-permission-evaluation.html',
    edition: 'recent',
  },
  'cfn-vpc-endpoints': {
    title: 'Access CloudFormation using an interface endpoint (AWS PrivateLink)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html',
    edition: 'recent',
  },
  'cfn-change-sets-nested': {
    title: 'Change sets for nested stacks (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html',
    edition: 'recent',
  },
  'cfn-ssm-secure': {
    title: 'Get a secure string value from Systems Manager Parameter Store (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html',
    edition: 'recent',
  },
  'cfn-ssm-reference': {
    title: 'Get a plaintext value from Systems Manager Parameter Store (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html',
    edition: 'recent',
  },
  'cfn-stacksets-import': {
    title: 'Import stacks into CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-import.html',
    edition: 'recent',
  },
  'cfn-stacksets-delegated-admin': {
    title: 'Register a delegated administrator member account (StackSets)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-delegated-admin.html',
    edition: 'recent',
  },
  'cfn-stacksets-drift': {
    title: 'Performing drift detection on CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-drift.html',
    edition: 'recent',
  },
  'cfn-stacksets-delete': {
    title: 'Delete stacks from CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stackinstances-delete.html',
    edition: 'recent',
  },
  'update-stack-set-api': {
    title: 'UpdateStackSet (AWS CloudFormation API Reference)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackSet.html',
    edition: 'recent',
  },
  'cfn-stacksets-best-practices': {
    title: 'Best practices for using CloudFormation StackSets',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-bestpractices.html',
    edition: 'recent',
  },
  'cfn-eventbridge': {
    title: 'Monitoring CloudFormation and Git sync events with EventBridge',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/eventbridge-integration.html',
    edition: 'recent',
  },
  'codebuild-webhooks': {
    title: 'Use webhooks with AWS CodeBuild',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html',
    edition: 'recent',
  },
  'codebuild-pull-request-approval': {
    title: 'Pull request comment approval (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html',
    edition: 'recent',
  },
  'codebuild-public-builds': {
    title: 'Get public build project URLs (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html',
    edition: 'recent',
  },
  'codebuild-session-manager': {
    title: 'Debug builds with Session Manager (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/session-manager.html',
    edition: 'recent',
  },
  'codebuild-github-runner': {
    title: 'Configure a CodeBuild-hosted GitHub Actions runner',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/action-runner.html',
    edition: 'recent',
  },
  'codecommit-vpc-endpoints': {
    title: 'Using AWS CodeCommit with interface VPC endpoints',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/codecommit-and-interface-VPC.html',
    edition: 'recent',
  },
  'codecommit-delete-repository': {
    title: 'Delete an AWS CodeCommit repository',
    url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-delete-repository.html',
    edition: 'recent',
  },
  'codepipeline-trigger-filters': {
    title: 'Add trigger with code push or pull request event types',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-filter.html',
    edition: 'recent',
  },
  'fn-get-stack-output': {
    title: 'Fn::GetStackOutput',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html',
    edition: 'recent',
  },
  'command-options-eks': {
    title: 'Configuration options for Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general-eks.html',
    edition: 'recent',
  },
  'beanstalk-cluster-app-versions': {
    title: 'Building container images for Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-app-versions.html',
    edition: 'recent',
  },
  'beanstalk-cluster-permissions': {
    title: 'Permissions for Beanstalk Cluster',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-permissions.html',
    edition: 'recent',
  },
  'beanstalk-cluster-multi-tenancy': {
    title: 'Multi-tenancy for Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-multi-tenancy.html',
    edition: 'recent',
  },
  'configuring-cluster-scaling': {
    title: 'Scaling Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/configuring-cluster-scaling.html',
    edition: 'recent',
  },
  'eb-deployment-logs': {
    title: 'Viewing deployment logs for an Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-deployment-logs.html',
    edition: 'recent',
  },
  'codebuild-available-runtimes': {
    title: 'Available runtimes (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/available-runtimes.html',
    edition: 'recent',
  },
  'codebuild-github-webhook': {
    title: 'GitHub webhook events (CodeBuild)',
    url: 'https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html',
    edition: 'recent',
  },
  'codedeploy-appspec-file-reference': {
    title: 'CodeDeploy AppSpec file reference',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html',
    edition: 'recent',
  },
  'codedeploy-appspec-revision': {
    title: 'Add an application specification file to a revision for CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/application-revisions-appspec-file.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
