import type {Source} from './types';

export const deployPatterns = {
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
  'auto-scaling-launch-configurations': {
    title: 'Auto Scaling launch configurations',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
    edition: 'recent',
  },
  'best-practices-for-managing-data': {
    title:
      'Best Practices for Managing Data Synchronization and Schema Changes (Blue/Green Deployments on AWS, historical)',
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
  'codedeploy-blue-green-deployments-for-amazon': {
    title: 'CodeDeploy blue/green deployments for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html',
    edition: 'recent',
  },
  'create-a-deployment-group-for-an-amazon-ecs': {
    title: 'Create a deployment group for an Amazon ECS deployment',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-ecs.html',
    edition: 'recent',
  },
  'deployment-policies-and-settings': {
    title: 'Deployment policies and settings',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
    edition: 'recent',
  },
  deploymentconfiguration: {
    title: 'DeploymentConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
    edition: 'recent',
  },
  'ecs-linear-configuration': {
    title: 'LinearConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html',
    edition: 'recent',
  },
  'ecs-canary-configuration': {
    title: 'CanaryConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html',
    edition: 'recent',
  },
  deploymentcontroller: {
    title: 'DeploymentController (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html',
    edition: 'recent',
  },
  deploymentlifecyclehook: {
    title: 'DeploymentLifecycleHook (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html',
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
  'edit-target-group-attributes-for-your': {
    title: 'Edit target group attributes for your Application Load Balancer (Sticky sessions)',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
    edition: 'recent',
  },
  'eventbridge-is-the-evolution-of-amazon': {
    title: 'EventBridge is the evolution of Amazon CloudWatch Events',
    url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html',
    edition: 'recent',
  },
  'gradual-deployments-in-amazon-ecs-with-linear': {
    title: 'Gradual deployments in Amazon ECS with linear and canary strategies (AWS Containers Blog)',
    url: 'https://aws.amazon.com/blogs/containers/gradual-deployments-in-amazon-ecs-with-linear-and-canary-strategies',
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
  'image-definitions-file-reference': {
    title: 'Image definitions file reference',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html',
    edition: 'recent',
  },
  launchtemplatespecification: {
    title: 'LaunchTemplateSpecification (Amazon EC2 Auto Scaling API)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html',
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
  'network-load-balancers-now-support-weighted': {
    title: 'Network Load Balancers now support Weighted Target Groups (AWS Networking & Content Delivery Blog)',
    url: 'https://aws.amazon.com/blogs/networking-and-content-delivery/network-load-balancers-now-support-weighted-target-groups',
    edition: 'recent',
  },
  'rds-blue-green-aws-jdbc-driver': {
    title:
      'Achieve near-zero downtime database maintenance by using blue/green deployments with AWS JDBC Driver (AWS Database Blog)',
    url: 'https://aws.amazon.com/blogs/database/achieve-near-zero-downtime-database-maintenance-by-using-blue-green-deployments-with-aws-jdbc-driver/',
    edition: 'recent',
  },
  refreshpreferences: {
    title: 'RefreshPreferences (Amazon EC2 Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html',
    edition: 'recent',
  },
  'replace-root-volumes-during-instance-refresh': {
    title: 'Replace root volumes during instance refresh',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html',
    edition: 'recent',
  },
  startinstancerefresh: {
    title: 'StartInstanceRefresh (Amazon EC2 Auto Scaling API Reference)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html',
    edition: 'recent',
  },
  'tutorial-create-a-pipeline-with-an-amazon-ecr': {
    title: 'Tutorial: Create a pipeline with an Amazon ECR source and ECS-to-CodeDeploy deployment',
    url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-ecs-ecr-codedeploy.html',
    edition: 'recent',
  },
  'undo-changes-with-a-rollback': {
    title: 'Undo changes with a rollback (instance refresh)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html',
    edition: 'recent',
  },
  'values-specific-for-weighted-records': {
    title: 'Values specific for weighted records',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted.html',
    edition: 'recent',
  },
  'weighted-routing': {
    title: 'Weighted routing',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-weighted.html',
    edition: 'recent',
  },
  'working-with-deployment-configurations-in': {
    title: 'Working with deployment configurations in CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
    edition: 'recent',
  },
  'deploy-amazon-ecs-services-by-replacing-tasks': {
    title: 'Deploy Amazon ECS services by replacing tasks (rolling update)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html',
    edition: 'recent',
  },
  'amazon-ecs-deployment-circuit-breaker': {
    title: 'How the Amazon ECS deployment circuit breaker detects failures',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
    edition: 'recent',
  },
  'cloudwatch-alarms-detect-amazon-ecs-deployment-failures': {
    title: 'How CloudWatch alarms detect Amazon ECS deployment failures',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html',
    edition: 'recent',
  },
  'early-success-criteria': {
    title: 'Complete Amazon ECS rolling deployments early with early success criteria',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/early-success-criteria.html',
    edition: 'recent',
  },
  'stopping-amazon-ecs-service-deployments': {
    title: 'Stopping Amazon ECS service deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stop-service-deployment.html',
    edition: 'recent',
  },
  'amazon-ecs-service-definition-parameters': {
    title: 'Amazon ECS service definition parameters',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html',
    edition: 'recent',
  },
  'amazon-ecs-canary-deployments': {
    title: 'Amazon ECS canary deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/canary-deployment.html',
    edition: 'recent',
  },
  'integrating-codedeploy-with-elastic-load-balancing': {
    title: 'Integrating CodeDeploy with Elastic Load Balancing',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html',
    edition: 'recent',
  },
  'updatepolicy-attribute': {
    title: 'UpdatePolicy attribute (AWS CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html',
    edition: 'recent',
  },
  'creationpolicy-attribute': {
    title: 'CreationPolicy attribute (AWS CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html',
    edition: 'recent',
  },
  'implement-lambda-canary-deployments-using-a-weighted-alias': {
    title: 'Implement Lambda canary deployments using a weighted alias',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html',
    edition: 'recent',
  },
  'overview-of-amazon-rds-blue-green-deployments': {
    title: 'Overview of Amazon RDS Blue/Green Deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-overview.html',
    edition: 'recent',
  },
  'swap-the-auto-scaling-group-behind-elastic-load-balancer': {
    title: 'Swap the Auto Scaling Group Behind the Elastic Load Balancer (historical)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/blue-green-deployments/swap-the-auto-scaling-group-behind-elastic-load-balancer.html',
    edition: 'recent',
  },
  'rolling-deployments': {
    title: 'Rolling deployments (Overview of Deployment Options on AWS)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/overview-deployment-options/rolling-deployments.html',
    edition: 'recent',
  },
  'in-place-deployments': {
    title: 'In-place deployments (Overview of Deployment Options on AWS)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/overview-deployment-options/in-place-deployments.html',
    edition: 'recent',
  },
  'canary-deployments': {
    title: 'Canary deployments (Overview of Deployment Options on AWS)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/overview-deployment-options/canary-deployments.html',
    edition: 'recent',
  },
  'use-staggered-deployment-and-release-strategies': {
    title: '[DL.ADS.3] Use staggered deployment and release strategies (AWS Well-Architected DevOps Guidance)',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/devops-guidance/dl.ads.3-use-staggered-deployment-and-release-strategies.html',
    edition: 'recent',
  },
  'ensure-backwards-compatibility-for-data-store-and-schema-changes': {
    title:
      '[DL.ADS.5] Ensure backwards compatibility for data store and schema changes (AWS Well-Architected DevOps Guidance)',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/devops-guidance/dl.ads.5-ensure-backwards-compatibility-for-data-store-and-schema-changes.html',
    edition: 'recent',
  },
  'deploy-using-immutable-infrastructure': {
    title: 'REL08-BP04 Deploy using immutable infrastructure (AWS Well-Architected Reliability Pillar)',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_tracking_change_management_immutable_infrastructure.html',
    edition: 'recent',
  },
  'create-a-deployment-group-for-an-ec2-blue-green': {
    title: 'Create a deployment group for an EC2/On-Premises blue/green deployment (console)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-blue-green.html',
    edition: 'recent',
  },
  greenfleetprovisioningoption: {
    title: 'GreenFleetProvisioningOption (CodeDeploy API Reference)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_GreenFleetProvisioningOption.html',
    edition: 'recent',
  },
  blueinstanceterminationoption: {
    title: 'BlueInstanceTerminationOption (CodeDeploy API Reference)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BlueInstanceTerminationOption.html',
    edition: 'recent',
  },
  'troubleshoot-amazon-ec2-auto-scaling-issues': {
    title: 'Troubleshoot Amazon EC2 Auto Scaling issues (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-auto-scaling.html',
    edition: 'recent',
  },
  'manage-lambda-function-versions': {
    title: 'Manage Lambda function versions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html',
    edition: 'recent',
  },
  'create-an-alias-for-a-lambda-function': {
    title: 'Create an alias for a Lambda function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html',
    edition: 'recent',
  },
  'using-lambda-aliases-in-event-sources': {
    title: 'Using Lambda aliases in event sources and permissions policies',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/using-aliases.html',
    edition: 'recent',
  },
  'deploying-serverless-applications-gradually': {
    title: 'Deploying serverless applications gradually with AWS SAM',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html',
    edition: 'recent',
  },
  'aws-serverless-function': {
    title: 'AWS::Serverless::Function',
    url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html',
    edition: 'recent',
  },
  awscodedeployroleforlambda: {
    title: 'AWSCodeDeployRoleForLambda',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCodeDeployRoleForLambda.html',
    edition: 'recent',
  },
  'error-codes-for-aws-codedeploy': {
    title: 'Error codes for AWS CodeDeploy',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/error-codes.html',
    edition: 'recent',
  },
  'amazon-ecs-service-event-messages': {
    title: 'Amazon ECS service event messages',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html',
    edition: 'recent',
  },
  'how-aws-global-accelerator-works': {
    title: 'How AWS Global Accelerator works',
    url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html',
    edition: 'recent',
  },
  'use-traffic-dials-to-adjust-traffic-flow-to-regions': {
    title: 'Use traffic dials to adjust traffic flow to Regions',
    url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-traffic-dial.html',
    edition: 'recent',
  },
  'how-endpoint-weights-work-to-manage-traffic-volume': {
    title: 'How endpoint weights work to manage traffic volume',
    url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.html',
    edition: 'recent',
  },
  'how-failover-works-for-unhealthy-endpoints': {
    title: 'How failover works for unhealthy endpoints',
    url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html',
    edition: 'recent',
  },
  'cloudfront-continuous-deployment-workflow': {
    title: 'CloudFront continuous deployment workflow',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/continuous-deployment-workflow.html',
    edition: 'recent',
  },
  'learn-how-cloudfront-continuous-deployment-works': {
    title: 'Learn how continuous deployment works (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-continuous-deployment.html',
    edition: 'recent',
  },
  'quotas-for-cloudfront-continuous-deployment': {
    title: 'Quotas and other considerations for continuous deployment (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/continuous-deployment-quotas-considerations.html',
    edition: 'recent',
  },
  'what-is-aws-appconfig': {
    title: 'What is AWS AppConfig?',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html',
    edition: 'recent',
  },
  'replace-instances-based-on-maximum-instance-lifetime': {
    title: 'Replace Auto Scaling instances based on maximum instance lifetime',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html',
    edition: 'recent',
  },
  'use-aws-systems-manager-parameters-instead-of-ami-ids': {
    title: 'Use AWS Systems Manager parameters instead of AMI IDs in launch templates',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/using-systems-manager-parameters.html',
    edition: 'recent',
  },
  'cfn-hup': {
    title: 'cfn-hup',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-hup.html',
    edition: 'recent',
  },
  'use-stage-variables-for-a-rest-api-in-api-gateway': {
    title: 'Use stage variables for a REST API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html',
    edition: 'recent',
  },
  'preventing-image-tags-from-being-overwritten': {
    title: 'Preventing image tags from being overwritten in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
    edition: 'recent',
  },
  'private-image-replication-in-amazon-ecr': {
    title: 'Private image replication in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
    edition: 'recent',
  },
  'what-is-image-builder': {
    title: 'What is Image Builder?',
    url: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html',
    edition: 'recent',
  },
  'configure-ami-distribution-with-an-ec2-launch-template': {
    title: 'Configure AMI distribution with an EC2 launch template',
    url: 'https://docs.aws.amazon.com/imagebuilder/latest/userguide/dist-using-launch-template.html',
    edition: 'recent',
  },
  'cloning-a-volume-for-an-amazon-aurora-db-cluster': {
    title: 'Cloning a volume for an Amazon Aurora DB cluster',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Clone.html',
    edition: 'recent',
  },
  'choose-between-rest-apis-and-http-apis': {
    title: 'Choose between REST APIs and HTTP APIs',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
    edition: 'recent',
  },
  'set-up-an-api-gateway-canary-release': {
    title: 'Set up an API Gateway canary release deployment',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html',
    edition: 'recent',
  },
  'creating-a-blue-green-deployment-in-amazon-rds': {
    title: 'Creating a blue/green deployment in Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-creating.html',
    edition: 'recent',
  },
  'switching-a-blue-green-deployment-in-amazon-rds': {
    title: 'Switching a blue/green deployment in Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-switching.html',
    edition: 'recent',
  },
  'limitations-for-amazon-rds-blue-green-deployments': {
    title: 'Limitations and considerations for Amazon RDS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-considerations.html',
    edition: 'recent',
  },
  'postgresql-replication-methods-for-blue-green': {
    title: 'PostgreSQL replication methods for blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-replication-type.html',
    edition: 'recent',
  },
  'overview-of-amazon-aurora-blue-green-deployments': {
    title: 'Overview of Amazon Aurora Blue/Green Deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/blue-green-deployments-overview.html',
    edition: 'recent',
  },
  'limitations-for-amazon-aurora-blue-green-deployments': {
    title: 'Limitations and considerations for Amazon Aurora blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/blue-green-deployments-considerations.html',
    edition: 'recent',
  },
  'values-specific-for-weighted-alias-records': {
    title: 'Values specific for weighted alias records',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted-alias.html',
    edition: 'recent',
  },
  'choosing-between-alias-and-non-alias-records': {
    title: 'Choosing between alias and non-alias records',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
    edition: 'recent',
  },
  'update-dns-routing-with-amazon-route-53': {
    title: 'Update DNS Routing with Amazon Route 53 (Blue/Green Deployments on AWS, historical)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/blue-green-deployments/update-dns-routing-with-amazon-route-53.html',
    edition: 'recent',
  },
  'health-checks-in-a-private-hosted-zone': {
    title: 'Configuring failover in a private hosted zone',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html',
    edition: 'recent',
  },
  'quotas-for-your-application-load-balancers': {
    title: 'Quotas for your Application Load Balancers',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
    edition: 'recent',
  },
  'listeners-for-your-network-load-balancers': {
    title: 'Listeners for your Network Load Balancers',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
    edition: 'recent',
  },
  'alb-resources-for-amazon-ecs-blue-green': {
    title: 'Application Load Balancer resources for blue/green, linear, and canary deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html',
    edition: 'recent',
  },
  'nlb-resources-for-amazon-ecs-blue-green': {
    title: 'Network Load Balancer resources for Amazon ECS blue/green, linear and canary deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/nlb-resources-for-blue-green.html',
    edition: 'recent',
  },
  'vpc-lattice-resources-for-amazon-ecs-blue-green': {
    title: 'VPC Lattice resources for blue/green, linear, and canary deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-lattice-resources-for-blue-green.html',
    edition: 'recent',
  },
  'lifecycle-hooks-for-amazon-ecs-service-deployments': {
    title: 'Lifecycle hooks for Amazon ECS service deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html',
    edition: 'recent',
  },
  'required-resources-for-amazon-ecs-blue-green': {
    title: 'Required resources for Amazon ECS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html',
    edition: 'recent',
  },
  'update-amazon-ecs-service-parameters': {
    title: 'Update Amazon ECS service parameters',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/update-service-parameters.html',
    edition: 'recent',
  },
  'understand-the-default-values-for-an-instance-refresh': {
    title: 'Understand the default values for an instance refresh',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/understand-instance-refresh-default-values.html',
    edition: 'recent',
  },
  'use-an-instance-refresh-with-skip-matching': {
    title: 'Use an instance refresh with skip matching',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh-skip-matching.html',
    edition: 'recent',
  },
  'configure-termination-policies-for-amazon-ec2': {
    title: 'Configure termination policies for Amazon EC2 Auto Scaling',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html',
    edition: 'recent',
  },
  'update-auto-scaling-group-launch-configurations': {
    title: 'Update Auto Scaling Group launch configurations (Blue/Green Deployments on AWS, historical)',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/blue-green-deployments/update-auto-scaling-group-launch-configurations.html',
    edition: 'recent',
  },
  'clone-an-elastic-beanstalk-environment': {
    title: 'Clone an Elastic Beanstalk environment',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.clone.html',
    edition: 'recent',
  },
  'beanstalk-cluster-architecture': {
    title: 'Beanstalk Cluster architecture',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-concepts.html',
    edition: 'recent',
  },
  'service-connect-resources-for-amazon-ecs-blue-green': {
    title: 'Service Connect resources for Amazon ECS blue/green, linear, and canary deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-blue-green.html',
    edition: 'recent',
  },
  'pause-hooks-for-amazon-ecs-service-deployments': {
    title: 'Pause hooks for Amazon ECS service deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html',
    edition: 'recent',
  },
  'switching-a-blue-green-deployment-in-amazon-aurora': {
    title: 'Switching a blue/green deployment in Amazon Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/blue-green-deployments-switching.html',
    edition: 'recent',
  },
  'authorizing-access-to-rds-blue-green-deployments': {
    title: 'Authorizing access to Amazon RDS blue/green deployment operations',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-authorizing-access.html',
    edition: 'recent',
  },
  'document-history-for-network-load-balancers': {
    title: 'Document history for Network Load Balancers',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/doc-history.html',
    edition: 'recent',
  },
  'document-history-for-amazon-ec2-auto-scaling': {
    title: 'Document history (Amazon EC2 Auto Scaling)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/DocumentHistory.html',
    edition: 'recent',
  },
  'lambda-hooks-for-amazon-ecs-service-deployments': {
    title: 'Lambda hooks for Amazon ECS service deployments',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/lambda-lifecycle-hooks.html',
    edition: 'recent',
  },
  'amazon-ec2-auto-scaling-lifecycle-hooks': {
    title: 'Amazon EC2 Auto Scaling lifecycle hooks',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html',
    edition: 'recent',
  },
  'how-lifecycle-hooks-work-in-auto-scaling-groups': {
    title: 'How lifecycle hooks work in Auto Scaling groups',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks-overview.html',
    edition: 'recent',
  },
  'control-instance-retention-with-lifecycle-policies': {
    title: 'Control instance retention with instance lifecycle policies',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-lifecycle-policy.html',
    edition: 'recent',
  },
  'warm-pools-for-auto-scaling-groups': {
    title: 'Decrease latency for applications with long boot times using warm pools',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html',
    edition: 'recent',
  },
  'lifecycle-hooks-with-a-warm-pool': {
    title: 'Use lifecycle hooks with a warm pool in Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/warm-pool-instance-lifecycle.html',
    edition: 'recent',
  },
  'temporarily-remove-instances-from-auto-scaling-group': {
    title: 'Temporarily remove instances from your Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html',
    edition: 'recent',
  },
  'detach-or-attach-instances-auto-scaling': {
    title: 'Detach or attach instances from your Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-detach-attach-instances.html',
    edition: 'recent',
  },
  'use-instance-scale-in-protection': {
    title: 'Use instance scale-in protection to control instance termination',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html',
    edition: 'recent',
  },
  'suspend-and-resume-auto-scaling-processes': {
    title: 'Suspend and resume Amazon EC2 Auto Scaling processes',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html',
    edition: 'recent',
  },
  'how-suspended-processes-affect-other-processes': {
    title: 'How suspended processes affect other processes',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/understand-how-suspending-processes-affects-other-processes.html',
    edition: 'recent',
  },
  'considerations-for-suspending-processes': {
    title: 'Considerations for suspending processes',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/suspend-resume-considerations.html',
    edition: 'recent',
  },
  'promote-a-canary-release': {
    title: 'Promote a canary release (API Gateway)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/promote-canary-deployment.html',
    edition: 'recent',
  },
  'work-with-a-staging-distribution': {
    title: 'Work with a staging distribution and continuous deployment policy',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/working-with-staging-distribution-continuous-deployment-policy.html',
    edition: 'recent',
  },
  'appconfig-monitoring-deployments': {
    title: 'Monitoring deployments for automatic rollback (AWS AppConfig)',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/monitoring-deployments.html',
    edition: 'recent',
  },
  'appconfig-deployment-strategies': {
    title: 'Working with deployment strategies (AWS AppConfig)',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html',
    edition: 'recent',
  },
  'appconfig-reverting-a-configuration': {
    title: 'Reverting a configuration (AWS AppConfig)',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-deploying-reverting.html',
    edition: 'recent',
  },
  'appconfig-validators': {
    title: 'Understanding validators (AWS AppConfig)',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html',
    edition: 'recent',
  },
  'lambda-provisioned-concurrency': {
    title: 'Configuring provisioned concurrency for a function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
    edition: 'recent',
  },
  'lambda-reserved-concurrency': {
    title: 'Configuring reserved concurrency for a function',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
    edition: 'recent',
  },
  'lambda-scaling-behavior': {
    title: 'Lambda scaling behavior',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
    edition: 'recent',
  },
  'lambda-snapstart': {
    title: 'Improving startup performance with Lambda SnapStart',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
    edition: 'recent',
  },
  'best-practices-for-rds-blue-green-deployments': {
    title: 'Best practices for Amazon RDS blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-best-practices.html',
    edition: 'recent',
  },
  'best-practices-for-aurora-blue-green-deployments': {
    title: 'Best practices for Amazon Aurora blue/green deployments',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/blue-green-deployments-best-practices.html',
    edition: 'recent',
  },
  'deleting-a-blue-green-deployment-in-amazon-rds': {
    title: 'Deleting a blue/green deployment in Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-deleting.html',
    edition: 'recent',
  },
  'how-route-53-determines-whether-a-health-check-is-healthy': {
    title: 'How Amazon Route 53 determines whether a health check is healthy',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
    edition: 'recent',
  },
  'values-for-route-53-health-checks': {
    title: 'Values that you specify when you create or update health checks',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html',
    edition: 'recent',
  },
  'active-active-and-active-passive-failover': {
    title: 'Active-active and active-passive failover',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html',
    edition: 'recent',
  },
  'health-checks-in-complex-route-53-configurations': {
    title: 'How health checks work in complex Amazon Route 53 configurations',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-complex-configs.html',
    edition: 'recent',
  },
  'how-route-53-averts-failover-problems': {
    title: 'How Amazon Route 53 averts failover problems',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-problems.html',
    edition: 'recent',
  },
  'amazon-ecs-capacity-providers-for-ec2': {
    title: 'Amazon ECS capacity providers for EC2 workloads',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html',
    edition: 'recent',
  },
  'amazon-ecs-clusters-for-fargate': {
    title: 'Amazon ECS clusters for Fargate',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
    edition: 'recent',
  },
  'repost-fargate-spot': {
    title: 'How do I use Fargate Spot capacity providers for Amazon ECS? (AWS re:Post)',
    url: 'https://repost.aws/knowledge-center/ecs-fargate-spot-capacity-provider',
    edition: 'quoted',
  },
  'route-53-quotas': {
    title: 'Quotas (Amazon Route 53)',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html',
    edition: 'recent',
  },
  'control-the-instances-amazon-ecs-terminates': {
    title: 'Control the instances Amazon ECS terminates',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html',
    edition: 'recent',
  },
  'safely-stop-amazon-ecs-workloads-on-ec2': {
    title: 'Safely stop Amazon ECS workloads running on EC2 instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-draining.html',
    edition: 'recent',
  },
  'amazon-ecs-launch-types-and-capacity-providers': {
    title: 'Amazon ECS launch types and capacity providers',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/capacity-launch-type-comparison.html',
    edition: 'recent',
  },
  'amazon-ecs-cluster-auto-scaling': {
    title: 'Automatically manage Amazon ECS capacity with cluster auto scaling',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html',
    edition: 'recent',
  },
  'amazon-ecs-managed-scaling-behavior': {
    title: 'Amazon ECS managed scaling behavior',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-scaling-behavior.html',
    edition: 'recent',
  },
  'capacity-provider-strategy-item': {
    title: 'CapacityProviderStrategyItem (Amazon ECS API)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
    edition: 'recent',
  },
  'ecs-container-definition': {
    title: 'ContainerDefinition (Amazon ECS API)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
    edition: 'recent',
  },
  'ecs-infrastructure-optimization': {
    title: 'InfrastructureOptimization (Amazon ECS API)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html',
    edition: 'recent',
  },
  'update-service': {
    title: 'UpdateService (Amazon ECS API)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
    edition: 'recent',
  },
  'deleting-a-blue-green-deployment-in-amazon-aurora': {
    title: 'Deleting a blue/green deployment in Amazon Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/blue-green-deployments-deleting.html',
    edition: 'recent',
  },
  'firewall-rules-for-route-53-health-checks': {
    title: 'Configuring router and firewall rules for Amazon Route 53 health checks',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-router-firewall-rules.html',
    edition: 'recent',
  },
  'disabling-or-enabling-health-checks': {
    title: 'Disabling or enabling health checks (Amazon Route 53)',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-disable.html',
    edition: 'recent',
  },
  'control-launch-template-usage-in-auto-scaling-groups': {
    title: 'Control Amazon EC2 launch template usage in Auto Scaling groups',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html',
    edition: 'recent',
  },
  'auto-scaling-health-checks-overview': {
    title: 'About the health checks for your Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
    edition: 'recent',
  },
  'auto-scaling-health-check-grace-period': {
    title: 'Set the health check grace period for an Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html',
    edition: 'recent',
  },
  'application-status-checks-auto-scaling-group': {
    title: 'Use application status checks with an Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-application-status-checks-auto-scaling-group.html',
    edition: 'recent',
  },
  'auto-scaling-group-zonal-shift': {
    title: 'Auto Scaling group zonal shift',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html',
    edition: 'recent',
  },
  'ecs-task-scale-in-protection': {
    title: 'Protect your Amazon ECS tasks from being terminated by scale-in events',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html',
    edition: 'recent',
  },
  'ecs-availability-zone-rebalancing': {
    title: 'Balancing an Amazon ECS service across Availability Zones',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html',
    edition: 'recent',
  },
  'route-53-health-check-config': {
    title: 'HealthCheckConfig (Amazon Route 53 API)',
    url: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
    edition: 'recent',
  },
  'target-groups-for-application-load-balancers': {
    title: 'Target groups for your Application Load Balancers',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    edition: 'recent',
  },
  'routing-control-in-arc': {
    title: 'Routing control in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/routing-control.html',
    edition: 'recent',
  },
  'best-practices-for-routing-control-in-arc': {
    title: 'Best practices for routing control in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/route53-arc-best-practices.regional.html',
    edition: 'recent',
  },
  'apigw-routing-mode': {
    title: 'Send traffic to your APIs through your custom domain name in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-mode.html',
    edition: 'recent',
  },
  'apigw-routing-rules': {
    title: 'Routing rules to connect API stages to a custom domain name for REST APIs',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html',
    edition: 'recent',
  },
  'step-functions-aliases': {
    title: 'State machine aliases in Step Functions workflows',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html',
    edition: 'recent',
  },
  'step-functions-gradual-deployment': {
    title: 'Perform gradual deployment of state machine versions in Step Functions',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/version-rolling-deployment.html',
    edition: 'recent',
  },
  'cannotpullcontainer-task-errors': {
    title: 'CannotPullContainer task errors in Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
    edition: 'recent',
  },
  'resourceinitializationerror-errors': {
    title: 'Troubleshooting Amazon ECS ResourceInitializationError errors',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html',
    edition: 'recent',
  },
  'outofmemoryerror-errors': {
    title: 'Troubleshooting Amazon ECS OutOfMemoryError errors',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/out-of-memory.html',
    edition: 'recent',
  },
  'taskfailedtostart-errors': {
    title: 'Troubleshooting Amazon ECS TaskFailedToStart errors',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/failed-to-start-error.html',
    edition: 'recent',
  },
  'verifying-stopped-task-connectivity': {
    title: 'Verifying Amazon ECS stopped task connectivity',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/verify-connectivity.html',
    edition: 'recent',
  },
  'amazon-ecs-task-execution-iam-role': {
    title: 'Amazon ECS task execution IAM role',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
    edition: 'recent',
  },
  'secrets-manager-secrets-through-ecs-environment-variables': {
    title: 'Pass Secrets Manager secrets through Amazon ECS environment variables',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
    edition: 'recent',
  },
  'amazon-ecr-interface-vpc-endpoints': {
    title: 'Amazon ECR interface VPC endpoints (AWS PrivateLink)',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
    edition: 'recent',
  },
  'troubleshooting-service-load-balancers-in-ecs': {
    title: 'Troubleshooting service load balancers in Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshoot-service-load-balancers.html',
    edition: 'recent',
  },
  'amazon-ecs-service-throttle-logic': {
    title: 'Amazon ECS service throttle logic',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-throttle-logic.html',
    edition: 'recent',
  },
  'how-lambda-manages-runtime-version-updates': {
    title: 'Understanding how Lambda manages runtime version updates',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
    edition: 'recent',
  },
  'rolling-back-a-lambda-runtime-version': {
    title: 'Rolling back a Lambda runtime version',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-rollback.html',
    edition: 'recent',
  },
  'lambda-runtimes': {
    title: 'Lambda runtimes',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
    edition: 'recent',
  },
  'managing-lambda-dependencies-with-layers': {
    title: 'Managing Lambda dependencies with layers',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
    edition: 'recent',
  },
  'creating-and-deleting-layers-in-lambda': {
    title: 'Creating and deleting layers in Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/creating-deleting-layers.html',
    edition: 'recent',
  },
  'create-a-lambda-function-using-a-container-image': {
    title: 'Create a Lambda function using a container image',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html',
    edition: 'recent',
  },
  'invalidate-files-to-remove-content': {
    title: 'Invalidate files to remove content (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html',
    edition: 'recent',
  },
  'file-versioning-with-cloudfront': {
    title: 'Use file versioning to update or remove content with a CloudFront distribution',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/UpdatingExistingObjects.html',
    edition: 'recent',
  },
  'pay-for-file-invalidation': {
    title: 'Pay for file invalidation (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html',
    edition: 'recent',
  },
  'what-to-know-when-invalidating-paths': {
    title: 'What you need to know when invalidating paths (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html',
    edition: 'recent',
  },
  'maintaining-a-db-instance': {
    title: 'Maintaining a DB instance',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html',
    edition: 'recent',
  },
  'using-the-schedule-modifications-setting': {
    title: 'Using the schedule modifications setting',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ModifyInstance.ApplyImmediately.html',
    edition: 'recent',
  },
  'upgrading-a-db-instance-engine-version': {
    title: 'Upgrading a DB instance engine version',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
    edition: 'recent',
  },
  'major-version-upgrades-for-rds-for-mysql': {
    title: 'Major version upgrades for RDS for MySQL',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.MySQL.Major.html',
    edition: 'recent',
  },
  'amazon-rds-extended-support-with-amazon-rds': {
    title: 'Amazon RDS Extended Support with Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
    edition: 'recent',
  },
  'overview-of-amazon-rds-extended-support': {
    title: 'Overview of Amazon RDS Extended Support',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-overview.html',
    edition: 'recent',
  },
  'versions-with-amazon-rds-extended-support': {
    title: 'Versions with Amazon RDS Extended Support',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-versions.html',
    edition: 'recent',
  },
  'rotating-your-ssl-tls-certificate': {
    title: 'Rotating your SSL/TLS certificate',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html',
    edition: 'recent',
  },
  'restrictions-on-lambda-at-edge': {
    title: 'Restrictions on Lambda@Edge',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html',
    edition: 'recent',
  },
  'delete-lambda-at-edge-functions-and-replicas': {
    title: 'Delete Lambda@Edge functions and replicas',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-delete-replicas.html',
    edition: 'recent',
  },
  'set-up-iam-permissions-and-roles-for-lambda-at-edge': {
    title: 'Set up IAM permissions and roles for Lambda@Edge',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html',
    edition: 'recent',
  },
  'cloudfront-publish-functions': {
    title: 'Publish functions',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/publish-function.html',
    edition: 'recent',
  },
  'cloudfront-update-functions': {
    title: 'Update functions',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/update-function.html',
    edition: 'recent',
  },
  'cloudfront-keyvaluestore': {
    title: 'Amazon CloudFront KeyValueStore',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html',
    edition: 'recent',
  },
  'differences-between-cloudfront-functions-and-lambda-at-edge': {
    title: 'Differences between CloudFront Functions and Lambda@Edge',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html',
    edition: 'recent',
  },
  'restrictions-on-all-edge-functions': {
    title: 'Restrictions on all edge functions',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html',
    edition: 'recent',
  },
  'edge-function-logs': {
    title: 'Edge function logs',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html',
    edition: 'recent',
  },
  'deploy-rest-apis-in-api-gateway': {
    title: 'Deploy REST APIs in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html',
    edition: 'recent',
  },
  'updates-to-rest-apis-that-require-redeployment': {
    title: 'Updates to REST APIs that require redeployment',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/updating-api.html',
    edition: 'recent',
  },
  'create-a-deployment-for-a-rest-api': {
    title: 'Create a deployment for a REST API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-deployments.html',
    edition: 'recent',
  },
  'aws-apigateway-deployment': {
    title: 'AWS::ApiGateway::Deployment',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html',
    edition: 'recent',
  },
  'stages-for-http-apis': {
    title: 'Stages for HTTP APIs in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html',
    edition: 'recent',
  },
  'zonal-shift-in-arc': {
    title: 'Zonal shift in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html',
    edition: 'recent',
  },
  'zonal-shift-for-your-application-load-balancer': {
    title: 'Zonal shift for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/zonal-shift.html',
    edition: 'recent',
  },
  'capacity-reservations-for-your-application-load-balancer': {
    title: 'Capacity reservations for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html',
    edition: 'recent',
  },
  'using-switchover-or-failover-in-aurora-global-database': {
    title: 'Using switchover or failover in Amazon Aurora Global Database',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html',
    edition: 'recent',
  },
  'connecting-to-amazon-aurora-global-database': {
    title: 'Connecting to Amazon Aurora Global Database',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-connecting.html',
    edition: 'recent',
  },
  'creating-tasks-for-ongoing-replication-using-aws-dms': {
    title: 'Creating tasks for ongoing replication using AWS DMS',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html',
    edition: 'recent',
  },
  'using-a-postgresql-database-as-an-aws-dms-source': {
    title: 'Using a PostgreSQL database as an AWS DMS source',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html',
    edition: 'recent',
  },
  'best-practices-for-aws-dms': {
    title: 'Best practices for AWS Database Migration Service',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html',
    edition: 'recent',
  },
  'aws-dms-data-validation': {
    title: 'AWS DMS data validation',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Validating.html',
    edition: 'recent',
  },
  'aws-dms-full-load-task-settings': {
    title: 'Full-load task settings',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.FullLoad.html',
    edition: 'recent',
  },
  'how-lambda-handles-errors-with-asynchronous-invocation': {
    title: 'How Lambda handles errors and retries with asynchronous invocation',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
    edition: 'recent',
  },
  'capturing-records-of-lambda-asynchronous-invocations': {
    title: 'Capturing records of Lambda asynchronous invocations',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
    edition: 'recent',
  },
  'handling-errors-for-an-sqs-event-source-in-lambda': {
    title: 'Handling errors for an SQS event source in Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html',
    edition: 'recent',
  },
  'configuring-scaling-behavior-for-sqs-event-source-mappings': {
    title: 'Configuring scaling behavior for SQS event source mappings',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
    edition: 'recent',
  },
  'creating-and-configuring-an-sqs-event-source-mapping': {
    title: 'Creating and configuring an Amazon SQS event source mapping',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    edition: 'recent',
  },
  'retain-discarded-batch-records-for-kinesis': {
    title: 'Retain discarded batch records for a Kinesis Data Streams event source in Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
    edition: 'recent',
  },
  'lambda-parameters-for-kinesis': {
    title: 'Lambda parameters for Amazon Kinesis Data Streams event source mappings',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html',
    edition: 'recent',
  },
  'partial-batch-response-with-kinesis': {
    title: 'Configuring partial batch response with Kinesis Data Streams and Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html',
    edition: 'recent',
  },
  'request-lcu-reservation-for-alb': {
    title: 'Request Load balancer Capacity Unit reservation for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/request-capacity-unit-reservation.html',
    edition: 'recent',
  },
  'process-kinesis-records-with-lambda': {
    title: 'Process Amazon Kinesis Data Streams records with Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-create.html',
    edition: 'recent',
  },
  'using-lambda-to-process-kinesis-records': {
    title: 'Using Lambda to process records from Amazon Kinesis Data Streams',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html',
    edition: 'recent',
  },
  'eks-best-practices-application': {
    title: 'Running highly-available applications (Amazon EKS Best Practices Guide)',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    edition: 'recent',
  },
  'eks-best-practices-load-balancing': {
    title: 'Load Balancing (Amazon EKS Best Practices Guide)',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
    edition: 'recent',
  },
  'eks-best-practices-cluster-upgrades': {
    title: 'Best Practices for Cluster Upgrades (Amazon EKS Best Practices Guide)',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
    edition: 'recent',
  },
  'eks-fargate-pod-patching': {
    title: 'Set actions for AWS Fargate OS patching events',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html',
    edition: 'recent',
  },
  'eks-fargate': {
    title: 'Simplify compute management with AWS Fargate (Amazon EKS)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    edition: 'recent',
  },
  'eks-kubernetes-versions': {
    title: 'Understand the Kubernetes version lifecycle on EKS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
    edition: 'recent',
  },
  'eks-managed-node-update-behavior': {
    title: 'Understand each phase of node updates (Amazon EKS)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html',
    edition: 'recent',
  },
  'eks-update-managed-node-group': {
    title: 'Update a managed node group for your cluster',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-managed-node-group.html',
    edition: 'recent',
  },
  'eks-managed-node-groups': {
    title: 'Simplify node lifecycle with managed node groups',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
    edition: 'recent',
  },
  'eks-launch-templates': {
    title: 'Customize managed nodes with launch templates',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html',
    edition: 'recent',
  },
  'eks-update-cluster': {
    title: 'Update existing cluster to new Kubernetes version',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
    edition: 'recent',
  },
  'eks-rollback-cluster': {
    title: 'Roll back a cluster to a previous Kubernetes version',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/rollback-cluster.html',
    edition: 'recent',
  },
  'eks-rollback-automode': {
    title: 'Rollback EKS Auto Mode clusters',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/rollback-automode.html',
    edition: 'recent',
  },
  'eks-disable-extended-support': {
    title: 'Prevent increased cluster costs by disabling EKS extended support',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/disable-extended-support.html',
    edition: 'recent',
  },
  'eks-updating-an-add-on': {
    title: 'Update an Amazon EKS add-on',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/updating-an-add-on.html',
    edition: 'recent',
  },
  'cancel-an-instance-refresh': {
    title: 'Cancel an instance refresh using the AWS Management Console or AWS CLI',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/cancel-instance-refresh.html',
    edition: 'recent',
  },
  'automatically-scale-your-amazon-ecs-service': {
    title: 'Automatically scale your Amazon ECS service',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
    edition: 'recent',
  },
  'move-an-alternate-domain-name': {
    title: 'Move the alternate domain name (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/alternate-domain-names-move-options.html',
    edition: 'recent',
  },
  'set-up-the-target-for-an-alternate-domain-name': {
    title: 'Set up the target standard distribution or distribution tenant (CloudFront)',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/alternate-domain-names-move-create-target.html',
    edition: 'recent',
  },
  'cloudfront-origin-failover': {
    title: 'Optimize high availability with CloudFront origin failover',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
    edition: 'recent',
  },
  'capacity-rebalancing-in-auto-scaling': {
    title: 'Capacity Rebalancing in Auto Scaling to replace at-risk Spot Instances',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html',
    edition: 'recent',
  },
  'auto-scaling-key-policy-for-encrypted-volumes': {
    title: 'Required AWS KMS key policy for use with encrypted volumes (Amazon EC2 Auto Scaling)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html',
    edition: 'recent',
  },
  'auto-scaling-instance-launch-failures': {
    title: 'Troubleshoot Amazon EC2 Auto Scaling: EC2 instance launch failures',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-instancelaunchfailure.html',
    edition: 'recent',
  },
  'arc-about-region-switch': {
    title: 'About Region switch (Amazon Application Recovery Controller)',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch-plans.html',
    edition: 'recent',
  },
  'arc-region-switch': {
    title: 'Region switch in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html',
    edition: 'recent',
  },
  'arc-region-switch-execution-blocks': {
    title: 'Add execution blocks (Amazon Application Recovery Controller)',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/working-with-rs-execution-blocks.html',
    edition: 'recent',
  },
  'arc-region-switch-plan-block': {
    title: 'ARC Region switch plan execution block',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch-plan-block.html',
    edition: 'recent',
  },
  'arc-region-switch-plan-block-policy': {
    title: 'Region switch plan execution block sample policy',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/security_iam_region_switch_plan_execution.html',
    edition: 'recent',
  },
  'arc-region-switch-report-permissions': {
    title: 'Automatic plan execution reports permissions (Region switch)',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/security_iam_region_switch_reports.html',
    edition: 'recent',
  },
  'arc-region-switch-dashboards': {
    title: 'Region switch dashboards',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.dashboarding-and-reports.html',
    edition: 'recent',
  },
  'arc-region-switch-cross-account': {
    title: 'Cross-account support in Region switch',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/cross-account-resources-rs.html',
    edition: 'recent',
  },
  'rds-upgrade-rollout-policy': {
    title: 'Using AWS Organizations upgrade rollout policy for automatic minor version upgrades (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS.Maintenance.AMVU.UpgradeRollout.html',
    edition: 'recent',
  },
  'upgrading-a-multi-az-db-cluster': {
    title: 'Upgrading the engine version of a Multi-AZ DB cluster for Amazon RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-upgrading.html',
    edition: 'recent',
  },
  'aurora-mysql-zero-downtime-patching': {
    title: 'Using zero-downtime patching (Aurora MySQL)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Updates.ZDP.html',
    edition: 'recent',
  },
  'lambda-recursive-loop-detection': {
    title: 'Use Lambda recursive loop detection to prevent infinite loops',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
    edition: 'recent',
  },
  'lambda-function-states': {
    title: 'Lambda function states',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html',
    edition: 'recent',
  },
  'change-an-api-endpoint-type': {
    title: 'Change a public or private API endpoint type in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-api-migration.html',
    edition: 'recent',
  },
  'appconfig-agent-how-to-use': {
    title: 'How to use AWS AppConfig Agent to retrieve configuration data',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-agent-how-to-use.html',
    edition: 'recent',
  },
  'appconfig-agent-multi-account': {
    title: 'Configuring AWS AppConfig Agent to retrieve configurations from multiple accounts',
    url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-agent-how-to-use-additional-features-multi-account.html',
    edition: 'recent',
  },
  'fargate-task-retirement': {
    title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html',
    edition: 'recent',
  },
  'prepare-for-fargate-task-retirement': {
    title: 'Prepare for AWS Fargate task retirement on Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/prepare-task-retirement.html',
    edition: 'recent',
  },
  'rds-parameter-groups-overview': {
    title: 'Overview of parameter groups (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/parameter-groups-overview.html',
    edition: 'recent',
  },
  'rds-postgresql-major-version': {
    title: 'Choosing a major version for an RDS for PostgreSQL upgrade',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.PostgreSQL.MajorVersion.html',
    edition: 'recent',
  },
  'auto-scaling-instance-maintenance-policy': {
    title: 'Instance maintenance policy for Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-maintenance-policy-overview-and-considerations.html',
    edition: 'recent',
  },
  'retain-discarded-records-for-dynamodb': {
    title: 'Retain discarded records for a DynamoDB event source in Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html',
    edition: 'recent',
  },
  'dms-error-handling-task-settings': {
    title: 'Error handling task settings (AWS DMS)',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.ErrorHandling.html',
    edition: 'recent',
  },
  'eks-zonal-shift': {
    title: 'Learn about Amazon Application Recovery Controller (ARC) zonal shift in Amazon EKS',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/zone-shift.html',
    edition: 'recent',
  },
  'upgrading-an-aurora-global-database': {
    title: 'Upgrading an Amazon Aurora global database',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-upgrade.html',
    edition: 'recent',
  },
  'lambda-code-signing': {
    title: 'Using code signing to verify code integrity with Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
    edition: 'recent',
  },
  'step-functions-versions': {
    title: 'State machine versions in Step Functions workflows',
    url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html',
    edition: 'recent',
  },
  'cfn-blue-green-considerations': {
    title: 'Considerations when managing ECS blue/green deployments using CloudFormation',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green-considerations.html',
    edition: 'recent',
  },
  'cfn-blue-green-hook-syntax': {
    title: 'AWS::CodeDeploy::BlueGreen hook syntax (CloudFormation)',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green-hook-syntax.html',
    edition: 'recent',
  },
  'ecs-blue-green-deployment-through-cloudformation': {
    title: 'Create an Amazon ECS blue/green deployment through CloudFormation (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-create-ecs-cfn.html',
    edition: 'recent',
  },
  'api-gateway-custom-domain-names': {
    title: 'Custom domain name for public REST APIs in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
    edition: 'recent',
  },
  'configuring-lambda-asynchronous-error-handling': {
    title: 'Configuring error handling settings for Lambda asynchronous invocations',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html',
    edition: 'recent',
  },
  'dms-premigration-assessments': {
    title: 'Enabling and working with premigration assessments for a task (AWS DMS)',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.AssessmentReport.html',
    edition: 'recent',
  },
  'aurora-cross-account-cloning': {
    title: 'Cross-account cloning with AWS RAM and Amazon Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Clone.Cross-Account.html',
    edition: 'recent',
  },
  'ecs-service-connect-components': {
    title: 'Amazon ECS Service Connect components',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
    edition: 'recent',
  },
  'promoting-a-read-replica': {
    title: 'Promoting a read replica to be a standalone DB instance (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Promote.html',
    edition: 'recent',
  },
  'rds-cross-region-read-replica': {
    title: 'Creating a read replica in a different AWS Region (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html',
    edition: 'recent',
  },
  'rds-oracle-switchover': {
    title: 'Performing an Oracle Data Guard switchover (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-replication-switchover.html',
    edition: 'recent',
  },
  'rds-oracle-switchover-requirements': {
    title: 'Requirements for the Oracle Data Guard switchover (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-switchover.preparing.html',
    edition: 'recent',
  },
  'aws-dms-data-resync': {
    title: 'AWS DMS data resync',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Validating.DataResync.html',
    edition: 'recent',
  },
  'dms-lob-support': {
    title: 'Setting LOB support for source databases in an AWS DMS task',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.LOBSupport.html',
    edition: 'recent',
  },
  'dms-troubleshooting': {
    title: 'Troubleshooting migration tasks in AWS Database Migration Service',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Troubleshooting.html',
    edition: 'recent',
  },
  'dms-create-task': {
    title: 'Creating a task (AWS DMS)',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.Creating.html',
    edition: 'recent',
  },
  'dms-target-metadata-settings': {
    title: 'Target metadata task settings (AWS DMS)',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.TargetMetadata.html',
    edition: 'recent',
  },
  'aws-dms-data-resync-settings': {
    title: 'Data resync settings (AWS DMS)',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.DataResyncSettings.html',
    edition: 'recent',
  },
  'eks-warm-pools': {
    title: 'Decrease latency for applications with long boot times using warm pools with managed node groups',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/warm-pools-managed-node-groups.html',
    edition: 'recent',
  },
  'architect-for-ecs-managed-instances': {
    title: 'Architect for Amazon ECS Managed Instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
    edition: 'recent',
  },
  'patching-in-ecs-managed-instances': {
    title: 'Patching in Amazon ECS Managed Instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-patching.html',
    edition: 'recent',
  },
  'draining-ecs-container-instances': {
    title: 'Draining Amazon ECS container instances',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-draining.html',
    edition: 'recent',
  },
  'asg-availability-zone-distribution': {
    title: 'Auto Scaling group Availability Zone distribution',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html',
    edition: 'recent',
  },
  'put-lifecycle-hook-api': {
    title: 'PutLifecycleHook (Amazon EC2 Auto Scaling API)',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
    edition: 'recent',
  },
  'prepare-to-add-a-lifecycle-hook': {
    title: 'Prepare to add a lifecycle hook to your Auto Scaling group',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html',
    edition: 'recent',
  },
  'create-deployment-api': {
    title: 'CreateDeployment (CodeDeploy)',
    url: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html',
    edition: 'recent',
  },
  'lambda-self-managed-code-storage': {
    title: 'Self-managed S3 code storage (Lambda)',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html',
    edition: 'recent',
  },
  'eks-argo-cd': {
    title: 'Continuous Deployment with Argo CD (Amazon EKS)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd.html',
    edition: 'recent',
  },
  'eks-argo-cd-considerations': {
    title: 'Argo CD considerations (Amazon EKS)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-considerations.html',
    edition: 'recent',
  },
  'eks-argo-cd-register-clusters': {
    title: 'Register target clusters (Argo CD on Amazon EKS)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-register-clusters.html',
    edition: 'recent',
  },
  'eks-document-history': {
    title: 'Document history (Amazon EKS User Guide)',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/doc-history.html',
    edition: 'recent',
  },
  'ecs-logconfiguration': {
    title: 'LogConfiguration (Amazon ECS API Reference)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
    edition: 'recent',
  },
  'ecs-account-settings': {
    title: 'Access Amazon ECS features with account settings',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html',
    edition: 'recent',
  },
  'ecs-event-capture': {
    title: 'Amazon ECS event capture in the console',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-events.html',
    edition: 'recent',
  },
  'r53-accelerated-recovery': {
    title: 'Enabling accelerated recovery for managing public DNS records',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/accelerated-recovery.html',
    edition: 'recent',
  },
  'lambda-durable-best-practices': {
    title: 'Best practices for Lambda durable functions',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-best-practices.html',
    edition: 'recent',
  },
  'lambda-managed-instances': {
    title: 'Lambda Managed Instances',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html',
    edition: 'recent',
  },
  'lambda-managed-instances-publishing': {
    title: '$LATEST.PUBLISHED version in Lambda Managed Instances',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-version-publishing.html',
    edition: 'recent',
  },
  'lambda-managed-instances-scaling': {
    title: 'Scaling Lambda Managed Instances',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html',
    edition: 'recent',
  },
  'lambda-managed-instances-capacity-providers': {
    title: 'Capacity providers (Lambda Managed Instances)',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html',
    edition: 'recent',
  },
  'lambda-pricing': {
    title: 'AWS Lambda pricing',
    url: 'https://aws.amazon.com/lambda/pricing/',
    edition: 'quoted',
  },
  'asg-launch-instances-synchronously': {
    title: 'Launch instances synchronously',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-instances-synchronously.html',
    edition: 'recent',
  },
  'eks-deletion-protection': {
    title: 'Protect EKS clusters from accidental deletion',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html',
    edition: 'recent',
  },
  'arc-region-switch-best-practices': {
    title: 'Best practices for Region switch in ARC',
    url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/best-practices.region-switch.html',
    edition: 'recent',
  },
  'amazon-ecs-document-history': {
    title: 'Document history (Amazon ECS)',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/document_history.html',
    edition: 'recent',
  },
  'launching-an-amazon-ecs-linux-container-instance': {
    title: 'Launching an Amazon ECS Linux container instance',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html',
    edition: 'recent',
  },
  'amazon-ecs-container-instance-iam-role': {
    title: 'Amazon ECS container instance IAM role',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html',
    edition: 'recent',
  },
  'apigw-disable-default-endpoint': {
    title: 'Disable the default endpoint for REST APIs',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html',
    edition: 'recent',
  },
} as const satisfies Readonly<Record<string, Source>>;
