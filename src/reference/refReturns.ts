/** What Ref returns for a resource type: what kind of thing, and an example. */
export interface RefReturn {
  readonly what: string;
  readonly example: string | undefined;
}

/*
 * Checked by hand for the types that make up nearly all uses of Ref. The specification's identifier is not always what Ref
 * returns, so a type that is missing here gets an answer only where the specification names the Ref identifier itself.
 */
const table = `
AWS::ACMPCA::CertificateAuthority|ARN of the certificate authority|arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/12345678-1234-1234-1234-123456789012
AWS::ApiGateway::ApiKey|ID of the API key|m2m1k7sybf
AWS::ApiGateway::Authorizer|ID of the authorizer|abcde1
AWS::ApiGateway::Deployment|ID of the deployment|123abc
AWS::ApiGateway::DomainName|the domain name|api.example.com
AWS::ApiGateway::Model|name of the model|Order
AWS::ApiGateway::RequestValidator|ID of the request validator|abcde1
AWS::ApiGateway::Resource|ID of the API resource|abc123
AWS::ApiGateway::RestApi|ID of the API|a1bcdef2gh
AWS::ApiGateway::Stage|name of the stage|prod
AWS::ApiGateway::UsagePlan|ID of the usage plan|abc123
AWS::ApiGateway::VpcLink|ID of the VPC link|ab1cdef
AWS::ApiGatewayV2::Api|ID of the API|a1bcdef2gh
AWS::ApiGatewayV2::Authorizer|ID of the authorizer|abcde1
AWS::ApiGatewayV2::Deployment|ID of the deployment|abcd1e
AWS::ApiGatewayV2::Integration|ID of the integration|abcd123
AWS::ApiGatewayV2::Route|ID of the route|abc123
AWS::ApiGatewayV2::Stage|name of the stage|prod
AWS::ApiGatewayV2::VpcLink|ID of the VPC link|abcd1e
AWS::ApplicationAutoScaling::ScalableTarget|resource ID, scalable dimension and namespace, with bars between|service/my-cluster/my-service\\|ecs:service:DesiredCount\\|ecs
AWS::ApplicationAutoScaling::ScalingPolicy|ARN of the scaling policy|arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:12345678-1234-1234-1234-123456789012:resource/ecs/service/my-cluster/my-service:policyName/cpu
AWS::AutoScaling::AutoScalingGroup|name of the Auto Scaling group|my-stack-Group-ABC123DEF456
AWS::AutoScaling::LaunchConfiguration|name of the launch configuration|my-stack-Launch-ABC123DEF456
AWS::AutoScaling::ScalingPolicy|ARN of the scaling policy|arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:12345678-1234-1234-1234-123456789012:autoScalingGroupName/my-group:policyName/my-policy
AWS::Batch::ComputeEnvironment|ARN of the compute environment|arn:aws:batch:eu-west-1:123456789012:compute-environment/my-environment
AWS::Batch::JobDefinition|ARN of the job definition|arn:aws:batch:eu-west-1:123456789012:job-definition/my-job:1
AWS::Batch::JobQueue|ARN of the job queue|arn:aws:batch:eu-west-1:123456789012:job-queue/my-queue
AWS::CertificateManager::Certificate|ARN of the certificate|arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012
AWS::CloudFormation::Stack|ID (ARN) of the nested stack|arn:aws:cloudformation:eu-west-1:123456789012:stack/my-stack-Nested-ABC123/12345678-1234-1234-1234-123456789012
AWS::CloudFormation::WaitConditionHandle|presigned URL to which signals are sent|https://cloudformation-waitcondition-eu-west-1.s3.eu-west-1.amazonaws.com/...
AWS::CloudFront::CachePolicy|ID of the cache policy|658327ea-f89d-4fab-a63d-7e88639e58f6
AWS::CloudFront::CloudFrontOriginAccessIdentity|ID of the origin access identity|E15MNIMTCFKK4C
AWS::CloudFront::Distribution|ID of the distribution|E27LVI50CSW06W
AWS::CloudFront::OriginAccessControl|ID of the origin access control|E327GJI25M56DG
AWS::CloudTrail::Trail|name of the trail|my-trail
AWS::CloudWatch::Alarm|name of the alarm|my-stack-Alarm-ABC123DEF456
AWS::CodeBuild::Project|name of the project|my-project
AWS::CodeCommit::Repository|ID of the repository, not its name|12a345b6-bbb7-4bb6-90b0-8c9577a2d2b9
AWS::CodeDeploy::Application|name of the application|my-application
AWS::CodeDeploy::DeploymentConfig|name of the deployment configuration|my-configuration
AWS::CodeDeploy::DeploymentGroup|name of the deployment group|my-group
AWS::CodePipeline::Pipeline|name of the pipeline|my-pipeline
AWS::Cognito::IdentityPool|ID of the identity pool|eu-west-1:12345678-1234-1234-1234-123456789012
AWS::Cognito::UserPool|ID of the user pool|eu-west-1_ABC123def
AWS::Cognito::UserPoolClient|ID of the app client|1example23456789
AWS::Cognito::UserPoolDomain|the domain|my-app
AWS::Cognito::UserPoolGroup|name of the group|admins
AWS::DynamoDB::Table|name of the table|my-stack-Table-ABC123DEF456
AWS::EC2::EIP|the public IP address, not the allocation ID|203.0.113.25
AWS::EC2::EgressOnlyInternetGateway|ID of the egress-only internet gateway|eigw-0a1b2c3d4e5f67890
AWS::EC2::Instance|ID of the instance|i-0a1b2c3d4e5f67890
AWS::EC2::InternetGateway|ID of the internet gateway|igw-0a1b2c3d4e5f67890
AWS::EC2::KeyPair|name of the key pair|my-key
AWS::EC2::LaunchTemplate|ID of the launch template|lt-0a1b2c3d4e5f67890
AWS::EC2::NatGateway|ID of the NAT gateway|nat-0a1b2c3d4e5f67890
AWS::EC2::NetworkAcl|ID of the network ACL|acl-0a1b2c3d4e5f67890
AWS::EC2::NetworkInterface|ID of the network interface|eni-0a1b2c3d4e5f67890
AWS::EC2::RouteTable|ID of the route table|rtb-0a1b2c3d4e5f67890
AWS::EC2::SecurityGroup|ID of the security group|sg-0a1b2c3d4e5f67890
AWS::EC2::Subnet|ID of the subnet|subnet-0a1b2c3d4e5f67890
AWS::EC2::VPC|ID of the VPC|vpc-0a1b2c3d4e5f67890
AWS::EC2::VPCEndpoint|ID of the VPC endpoint|vpce-0a1b2c3d4e5f67890
AWS::EC2::VPCEndpointService|ID of the endpoint service|vpce-svc-0a1b2c3d4e5f67890
AWS::EC2::VPCPeeringConnection|ID of the peering connection|pcx-0a1b2c3d4e5f67890
AWS::EC2::Volume|ID of the volume|vol-0a1b2c3d4e5f67890
AWS::EC2::TransitGateway|ID of the transit gateway|tgw-0a1b2c3d4e5f67890
AWS::ECR::Repository|name of the repository|my-repository
AWS::ECS::Cluster|name of the cluster|my-cluster
AWS::ECS::Service|ARN of the service|arn:aws:ecs:eu-west-1:123456789012:service/my-cluster/my-service
AWS::ECS::TaskDefinition|ARN of the task definition with its revision|arn:aws:ecs:eu-west-1:123456789012:task-definition/my-task:1
AWS::EFS::AccessPoint|ID of the access point|fsap-0a1b2c3d4e5f67890
AWS::EFS::FileSystem|ID of the file system|fs-0a1b2c3d4e5f67890
AWS::EKS::Cluster|name of the cluster|my-cluster
AWS::ElastiCache::CacheCluster|name of the cluster|my-cache
AWS::ElastiCache::ParameterGroup|name of the parameter group|my-parameters
AWS::ElastiCache::ReplicationGroup|name of the replication group|my-cache
AWS::ElastiCache::SubnetGroup|name of the subnet group|my-subnets
AWS::ElasticBeanstalk::Application|name of the application|my-application
AWS::ElasticBeanstalk::Environment|name of the environment|my-environment
AWS::ElasticLoadBalancing::LoadBalancer|name of the load balancer|my-stack-Balancer-ABC123DEF456
AWS::ElasticLoadBalancingV2::Listener|ARN of the listener|arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/my-balancer/50dc6c495c0c9188/f2f7dc8efc522ab2
AWS::ElasticLoadBalancingV2::LoadBalancer|ARN of the load balancer|arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/my-balancer/50dc6c495c0c9188
AWS::ElasticLoadBalancingV2::TargetGroup|ARN of the target group|arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/my-targets/73e2d6bc24d8a067
AWS::Elasticsearch::Domain|name of the domain|my-domain
AWS::Events::ApiDestination|name of the API destination|my-destination
AWS::Events::Connection|name of the connection|my-connection
AWS::Events::EventBus|name of the event bus|my-bus
AWS::Events::Rule|name of the rule, on a custom bus with the bus name and a bar before it|my-stack-Rule-ABC123DEF456
AWS::IAM::Group|name of the group|my-group
AWS::IAM::InstanceProfile|name of the instance profile|my-stack-Profile-ABC123DEF456
AWS::IAM::ManagedPolicy|ARN of the policy|arn:aws:iam::123456789012:policy/my-stack-Policy-ABC123DEF456
AWS::IAM::OIDCProvider|ARN of the provider|arn:aws:iam::123456789012:oidc-provider/example.com
AWS::IAM::Role|name of the role, not its ARN|my-stack-Role-ABC123DEF456
AWS::IAM::User|name of the user|my-user
AWS::KMS::Alias|name of the alias|alias/my-key
AWS::KMS::Key|ID of the key|1234abcd-12ab-34cd-56ef-1234567890ab
AWS::Kinesis::Stream|name of the stream|my-stack-Stream-ABC123DEF456
AWS::KinesisFirehose::DeliveryStream|name of the stream|my-stack-Delivery-ABC123DEF456
AWS::Lambda::Alias|ARN of the alias|arn:aws:lambda:eu-west-1:123456789012:function:my-function:live
AWS::Lambda::EventSourceMapping|ID of the mapping|12345678-1234-1234-1234-123456789012
AWS::Lambda::Function|name of the function, not its ARN|my-stack-Function-ABC123DEF456
AWS::Lambda::LayerVersion|ARN of the layer version|arn:aws:lambda:eu-west-1:123456789012:layer:my-layer:1
AWS::Lambda::Url|ARN of the function|arn:aws:lambda:eu-west-1:123456789012:function:my-function
AWS::Lambda::Version|ARN of the function with the version at its end|arn:aws:lambda:eu-west-1:123456789012:function:my-function:1
AWS::Logs::LogGroup|name of the log group|/aws/lambda/my-function
AWS::Logs::LogStream|name of the log stream|my-stream
AWS::MSK::Cluster|ARN of the cluster|arn:aws:kafka:eu-west-1:123456789012:cluster/my-cluster/12345678-1234-1234-1234-123456789012-1
AWS::OpenSearchService::Domain|name of the domain|my-domain
AWS::RDS::DBCluster|identifier of the cluster|my-stack-cluster-abc123def456
AWS::RDS::DBInstance|identifier of the instance|my-stack-instance-abc123def456
AWS::RDS::DBParameterGroup|name of the parameter group|my-stack-parameters-abc123def456
AWS::RDS::DBClusterParameterGroup|name of the parameter group|my-stack-parameters-abc123def456
AWS::RDS::DBProxy|name of the proxy|my-proxy
AWS::RDS::DBSubnetGroup|name of the subnet group|my-stack-subnets-abc123def456
AWS::Route53::HealthCheck|ID of the health check|e0a123b4-4dba-4650-935e-example
AWS::Route53::HostedZone|ID of the hosted zone|Z23ABC4XYZL05B
AWS::Route53::RecordSet|the record's domain name|www.example.com
AWS::S3::Bucket|name of the bucket, not its ARN|my-stack-bucket-abc123def456
AWS::SNS::Subscription|ARN of the subscription|arn:aws:sns:eu-west-1:123456789012:my-topic:2bcfbf39-05c3-41de-beaa-fcfcc21c8f55
AWS::SNS::Topic|ARN of the topic|arn:aws:sns:eu-west-1:123456789012:my-topic
AWS::SQS::Queue|URL of the queue, not its ARN|https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue
AWS::SSM::Document|name of the document|my-document
AWS::SSM::Parameter|name of the parameter, not its value|/my/parameter
AWS::SecretsManager::Secret|ARN of the secret|arn:aws:secretsmanager:eu-west-1:123456789012:secret:my-secret-AbCdEf
AWS::Scheduler::Schedule|name of the schedule|my-schedule
AWS::Scheduler::ScheduleGroup|name of the schedule group|my-schedules
AWS::Serverless::Api|ID of the API|a1bcdef2gh
AWS::Serverless::Application|ID (ARN) of the nested stack|arn:aws:cloudformation:eu-west-1:123456789012:stack/my-stack-Nested-ABC123/12345678-1234-1234-1234-123456789012
AWS::Serverless::Function|name of the function, not its ARN|my-stack-Function-ABC123DEF456
AWS::Serverless::HttpApi|ID of the API|a1bcdef2gh
AWS::Serverless::LayerVersion|ARN of the layer version|arn:aws:lambda:eu-west-1:123456789012:layer:my-layer:1
AWS::Serverless::SimpleTable|name of the table|my-stack-Table-ABC123DEF456
AWS::Serverless::StateMachine|ARN of the state machine|arn:aws:states:eu-west-1:123456789012:stateMachine:my-machine
AWS::Serverless::WebSocketApi|ID of the API|a1bcdef2gh
AWS::StepFunctions::Activity|ARN of the activity|arn:aws:states:eu-west-1:123456789012:activity:my-activity
AWS::StepFunctions::StateMachine|ARN of the state machine|arn:aws:states:eu-west-1:123456789012:stateMachine:my-machine
AWS::Synthetics::Canary|name of the canary|my-canary
AWS::WAFv2::WebACL|name, ID and scope, with bars between|my-acl\\|12345678-1234-1234-1234-123456789012\\|REGIONAL
AWS::AppConfig::Application|ID of the application|abc1234
AWS::AppConfig::ConfigurationProfile|ID of the configuration profile|abc1234
AWS::AppConfig::Environment|ID of the environment|abc1234
AWS::AppSync::GraphQLApi|ARN of the API|arn:aws:appsync:eu-west-1:123456789012:apis/abcdefghijklmnopqrstuvwxyz
AWS::Backup::BackupVault|name of the vault|my-vault
AWS::Backup::BackupPlan|ID of the plan|12345678-1234-1234-1234-123456789012
AWS::EC2::DHCPOptions|ID of the DHCP options|dopt-0a1b2c3d4e5f67890
AWS::EC2::CustomerGateway|ID of the customer gateway|cgw-0a1b2c3d4e5f67890
AWS::EC2::VPNGateway|ID of the virtual private gateway|vgw-0a1b2c3d4e5f67890
AWS::EC2::VPNConnection|ID of the VPN connection|vpn-0a1b2c3d4e5f67890
AWS::Glue::Database|name of the database|my-database
AWS::Glue::Table|name of the table|my-table
AWS::Neptune::DBCluster|identifier of the cluster|my-cluster
AWS::AmazonMQ::Broker|ID of the broker|b-1234a5b6-78cd-901e-2fgh-3i45j6k178l9
AWS::AppRunner::Service|ARN of the service|arn:aws:apprunner:eu-west-1:123456789012:service/my-service/1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d
AWS::Athena::WorkGroup|name of the workgroup|my-workgroup
AWS::CloudWatch::CompositeAlarm|name of the alarm|my-alarm
AWS::CloudWatch::Dashboard|name of the dashboard|my-dashboard
AWS::Config::ConfigRule|name of the rule|my-stack-Rule-ABC123DEF456
AWS::DirectoryService::MicrosoftAD|ID of the directory|d-12345ab592
AWS::DirectoryService::SimpleAD|ID of the directory|d-12345ab592
AWS::DocDB::DBClusterParameterGroup|name of the parameter group|my-parameters
AWS::DocDB::DBSubnetGroup|name of the subnet group|my-subnets
AWS::EC2::FlowLog|ID of the flow log|fl-0a1b2c3d4e5f67890
AWS::EC2::PrefixList|ID of the prefix list|pl-0a1b2c3d4e5f67890
AWS::Glue::Crawler|name of the crawler|my-crawler
AWS::Glue::Job|name of the job|my-job
AWS::Glue::Trigger|name of the trigger|my-trigger
AWS::GuardDuty::Detector|ID of the detector|12abc34d567e8fa901bc2d34e56789f0
AWS::IoT::Thing|name of the thing|my-thing
AWS::Kinesis::StreamConsumer|ARN of the consumer|arn:aws:kinesis:eu-west-1:123456789012:stream/my-stream/consumer/my-consumer:1525898737
AWS::Neptune::DBClusterParameterGroup|name of the parameter group|my-parameters
AWS::Neptune::DBParameterGroup|name of the parameter group|my-parameters
AWS::Neptune::DBSubnetGroup|name of the subnet group|my-subnets
AWS::S3::AccessPoint|name of the access point|my-access-point
AWS::SSM::MaintenanceWindow|ID of the maintenance window|mw-0a1b2c3d4e5f67890
AWS::ServiceCatalog::CloudFormationProduct|ID of the product|prod-n3frsv3vnznzo
AWS::ServiceCatalog::Portfolio|ID of the portfolio|port-y3fnkesbpsvqq
AWS::StepFunctions::StateMachineAlias|ARN of the alias|arn:aws:states:eu-west-1:123456789012:stateMachine:my-machine:live
AWS::DocDB::DBCluster|identifier of the cluster|my-cluster
`;

const returns: ReadonlyMap<string, RefReturn> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      // A bar inside a value is written with a backslash before it.
      const [type = '', what = '', example] = line.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
      return [type, { what, example }] as const;
    }),
);

/** What Ref returns, checked by hand; undefined for a type that was not checked. */
export function refReturn(type: string): RefReturn | undefined {
  return returns.get(type);
}

/** All types of the table, to check them against the specification. */
export function refReturnTypes(): readonly string[] {
  return [...returns.keys()];
}

/** What Ref returns in words, from the specification's Ref identifier: `DeploymentId` -> `the DeploymentId`. */
export function refIdentifierReturn(identifier: readonly string[]): RefReturn | undefined {
  if (identifier.length === 0) return undefined;
  return { what: `its ${identifier.join(' and ')}`, example: undefined };
}
