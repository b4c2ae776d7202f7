/*
 * What the values of properties mean: `place|value|meaning`. A place is a type with a path, or `*.` and a last name where the
 * name means the same in every type.
 */
const table = `
AWS::DynamoDB::Table.BillingMode|PAY_PER_REQUEST|On-demand: no capacity to set, every request is billed.
AWS::DynamoDB::Table.BillingMode|PROVISIONED|Provisioned: read and write capacity units are set and billed by the hour; it is the default.
*.BillingMode|PAY_PER_REQUEST|On-demand: no capacity to set, every request is billed.
*.BillingMode|PROVISIONED|Provisioned: read and write capacity units are set and billed by the hour.
*.StreamViewType|KEYS_ONLY|Stream records carry the key of the changed item only.
*.StreamViewType|NEW_IMAGE|Stream records carry the whole item as it is after the change.
*.StreamViewType|OLD_IMAGE|Stream records carry the whole item as it was before the change.
*.StreamViewType|NEW_AND_OLD_IMAGES|Stream records carry the item before and after the change.
*.KeyType|HASH|Partition key: its hash decides where an item is stored.
*.KeyType|RANGE|Sort key: orders the items of one partition key.
*.AttributeType|S|String.
*.AttributeType|N|Number.
*.AttributeType|B|Binary.
*.ProjectionType|ALL|The index carries every attribute of the table.
*.ProjectionType|KEYS_ONLY|The index carries the keys of table and index only.
*.ProjectionType|INCLUDE|The index carries the keys and the attributes of NonKeyAttributes.
*.TableClass|STANDARD|Default table class.
*.TableClass|STANDARD_INFREQUENT_ACCESS|Cheaper storage, dearer reads and writes: for data that is rarely read.
*.SSEAlgorithm|AES256|SSE-S3: S3 manages the keys; no extra cost and no KMS calls.
*.SSEAlgorithm|aws:kms|SSE-KMS: a KMS key encrypts; every use is in CloudTrail, and readers need kms:Decrypt. A bucket key saves calls.
*.SSEAlgorithm|aws:kms:dsse|DSSE-KMS: two independent layers of encryption with KMS keys.
*.SSEType|KMS|Encryption with a KMS key.
*.AccessControl|Private|Canned ACL: the owner alone has access.
*.AccessControl|PublicRead|Canned ACL: everyone may read. Needs ACLs enabled and public access not blocked.
*.AccessControl|PublicReadWrite|Canned ACL: everyone may read and write.
*.AccessControl|AuthenticatedRead|Canned ACL: everyone with an AWS account may read.
*.AccessControl|BucketOwnerFullControl|Canned ACL: the bucket's owner gets full control of the object.
*.AccessControl|BucketOwnerRead|Canned ACL: the bucket's owner may read the object.
*.AccessControl|LogDeliveryWrite|Canned ACL: the log delivery group may write to the bucket.
*.ObjectOwnership|BucketOwnerEnforced|ACLs are off; the bucket's owner owns every object. The default of new buckets.
*.ObjectOwnership|BucketOwnerPreferred|ACLs are on; objects written with bucket-owner-full-control belong to the bucket's owner.
*.ObjectOwnership|ObjectWriter|ACLs are on; who writes an object owns it.
*.StorageClass|STANDARD|Frequently used data, in at least three Availability Zones.
*.StorageClass|STANDARD_IA|Infrequent access: cheaper storage, a fee for reading, at least 30 days and 128 KB are billed.
*.StorageClass|ONEZONE_IA|Infrequent access in a single Availability Zone: data that can be made again.
*.StorageClass|INTELLIGENT_TIERING|Moves objects between tiers by use, for a monitoring fee and without retrieval fees.
*.StorageClass|GLACIER_IR|Glacier Instant Retrieval: archive with access in milliseconds, at least 90 days are billed.
*.StorageClass|GLACIER|Glacier Flexible Retrieval: archive, restored in minutes to hours, at least 90 days are billed.
*.StorageClass|DEEP_ARCHIVE|Glacier Deep Archive: cheapest, restored in 12 to 48 hours, at least 180 days are billed.
*.StorageClass|REDUCED_REDUNDANCY|Outdated class with less durability; not recommended.
AWS::S3::Bucket.VersioningConfiguration.Status|Enabled|Every overwrite or deletion keeps the old version.
AWS::S3::Bucket.VersioningConfiguration.Status|Suspended|No new versions; the existing ones stay.
AWS::S3::Bucket.ObjectLockConfiguration.Rule.DefaultRetention.Mode|COMPLIANCE|Nobody, not even the root user, can delete or shorten before the end.
AWS::S3::Bucket.ObjectLockConfiguration.Rule.DefaultRetention.Mode|GOVERNANCE|Only users with s3:BypassGovernanceRetention can delete or shorten before the end.
*.Event|s3:ObjectCreated:*|Any creation: put, post, copy, multipart upload.
*.Event|s3:ObjectRemoved:*|Any deletion: of an object or version, or a new delete marker.
*.Events|s3:ObjectCreated:*|Any creation: put, post, copy, multipart upload.
*.Events|s3:ObjectRemoved:*|Any deletion: of an object or version, or a new delete marker.
*.PackageType|Zip|Code as a ZIP archive, up to 250 MB unpacked with layers.
*.PackageType|Image|Code as a container image in ECR, up to 10 GB.
*.Architectures|x86_64|64-bit x86, the default.
*.Architectures|arm64|AWS Graviton (Arm): cheaper per millisecond; native libraries must be built for it.
*.StartingPosition|TRIM_HORIZON|Starts with the oldest record that the stream still holds.
*.StartingPosition|LATEST|Starts with records that arrive from now on.
*.StartingPosition|AT_TIMESTAMP|Starts at a point in time; Kinesis, Kafka and DocumentDB, not DynamoDB.
*.FunctionResponseTypes|ReportBatchItemFailures|The function returns the failed items of a batch, and only those are retried.
AWS::Lambda::Function.TracingConfig.Mode|Active|Lambda samples and traces requests with X-Ray.
AWS::Lambda::Function.TracingConfig.Mode|PassThrough|Lambda traces only when the caller already decided to.
AWS::Serverless::Function.Tracing|Active|Lambda samples and traces requests with X-Ray; SAM adds the permission.
AWS::Serverless::Function.Tracing|PassThrough|Lambda traces only when the caller already decided to.
*.InvokeMode|BUFFERED|The response is sent when it is complete, up to 6 MB.
*.InvokeMode|RESPONSE_STREAM|The response is streamed while it is made.
AWS::Lambda::Url.AuthType|AWS_IAM|Requests must be signed and allowed by IAM.
AWS::Lambda::Url.AuthType|NONE|Public: Lambda does not check who calls.
AWS::Serverless::Function.FunctionUrlConfig.AuthType|AWS_IAM|Requests must be signed and allowed by IAM.
AWS::Serverless::Function.FunctionUrlConfig.AuthType|NONE|Public: Lambda does not check who calls.
*.ApplyOn|PublishedVersions|SnapStart for published versions; $LATEST has none.
*.ApplyOn|None|No SnapStart.
*.RecursiveLoop|Terminate|Lambda stops a loop of the function through SQS, SNS or S3 after about 16 rounds.
*.RecursiveLoop|Allow|Lambda lets a loop run on.
*.LogFormat|JSON|Logs as JSON, with levels that can be filtered.
*.LogFormat|Text|Logs as plain text, the default.
*.DeduplicationScope|queue|Deduplication IDs count for the whole queue.
*.DeduplicationScope|messageGroup|Deduplication IDs count per message group, as high throughput needs.
*.FifoThroughputLimit|perQueue|The throughput quota counts for the whole queue.
*.FifoThroughputLimit|perMessageGroupId|The throughput quota counts per message group: high throughput for FIFO.
AWS::SNS::Subscription.Protocol|sqs|Delivers to an SQS queue, whose policy must allow the topic.
AWS::SNS::Subscription.Protocol|lambda|Invokes a Lambda function, asynchronously.
AWS::SNS::Subscription.Protocol|email|Sends plain text email; the recipient must confirm.
AWS::SNS::Subscription.Protocol|email-json|Sends the message's JSON by email; the recipient must confirm.
AWS::SNS::Subscription.Protocol|http|POST to an HTTP address, which must confirm.
AWS::SNS::Subscription.Protocol|https|POST to an HTTPS address, which must confirm.
AWS::SNS::Subscription.Protocol|sms|Text message to a phone number.
AWS::SNS::Subscription.Protocol|application|Push message to an app on a device.
AWS::SNS::Subscription.Protocol|firehose|Delivers to a Firehose stream.
AWS::SNS::Topic.Subscription.Protocol|sqs|Delivers to an SQS queue, whose policy must allow the topic.
AWS::SNS::Topic.Subscription.Protocol|lambda|Invokes a Lambda function, asynchronously.
AWS::SNS::Topic.Subscription.Protocol|email|Sends plain text email; the recipient must confirm.
AWS::SNS::Topic.Subscription.Protocol|https|POST to an HTTPS address, which must confirm.
*.FilterPolicyScope|MessageAttributes|The filter looks at message attributes, the default.
*.FilterPolicyScope|MessageBody|The filter looks at the JSON body.
AWS::ApiGateway::Method.Integration.Type|AWS_PROXY|Lambda proxy: the function gets the whole request and makes the whole response.
AWS::ApiGateway::Method.Integration.Type|AWS|AWS service or Lambda with mapping templates for request and response.
AWS::ApiGateway::Method.Integration.Type|HTTP_PROXY|Passes the request to an HTTP backend unchanged.
AWS::ApiGateway::Method.Integration.Type|HTTP|HTTP backend with mapping templates for request and response.
AWS::ApiGateway::Method.Integration.Type|MOCK|API Gateway answers by itself, as for CORS preflights.
AWS::ApiGatewayV2::Integration.IntegrationType|AWS_PROXY|Lambda proxy, or a first-class AWS service integration.
AWS::ApiGatewayV2::Integration.IntegrationType|AWS|AWS service with mapping templates (WebSocket APIs only).
AWS::ApiGatewayV2::Integration.IntegrationType|HTTP_PROXY|Passes the request to an HTTP backend unchanged.
AWS::ApiGatewayV2::Integration.IntegrationType|HTTP|HTTP backend with mapping templates (WebSocket APIs only).
AWS::ApiGatewayV2::Integration.IntegrationType|MOCK|API Gateway answers by itself (WebSocket APIs only).
*.PayloadFormatVersion|1.0|Event in the shape of REST APIs.
*.PayloadFormatVersion|2.0|Shorter event of HTTP APIs; headers with several values are joined by commas.
*.AuthorizationType|NONE|Open: no authorization by API Gateway.
*.AuthorizationType|AWS_IAM|Requests must be signed (SigV4) and allowed by IAM: execute-api:Invoke.
*.AuthorizationType|CUSTOM|A Lambda authorizer decides.
*.AuthorizationType|COGNITO_USER_POOLS|A token of a Cognito user pool is required.
*.AuthorizationType|JWT|A JWT of an OIDC or OAuth 2.0 issuer is required.
AWS::ApiGateway::Authorizer.Type|TOKEN|Lambda authorizer that gets a single token.
AWS::ApiGateway::Authorizer.Type|REQUEST|Lambda authorizer that gets headers, query, stage variables and context.
AWS::ApiGateway::Authorizer.Type|COGNITO_USER_POOLS|Tokens of Cognito user pools, without a function.
AWS::ApiGatewayV2::Authorizer.AuthorizerType|JWT|Checks tokens of an OIDC or OAuth 2.0 issuer, without a function.
AWS::ApiGatewayV2::Authorizer.AuthorizerType|REQUEST|Lambda authorizer that gets the request.
*.ProtocolType|HTTP|HTTP API.
*.ProtocolType|WEBSOCKET|WebSocket API: a connection in both directions.
AWS::ApiGateway::RestApi.EndpointConfiguration.Types|EDGE|Edge-optimized: through CloudFront's edge locations. The default.
AWS::ApiGateway::RestApi.EndpointConfiguration.Types|REGIONAL|Regional: for clients in the Region, or with an own CloudFront distribution.
AWS::ApiGateway::RestApi.EndpointConfiguration.Types|PRIVATE|Private: reachable through VPC endpoints only, and needs a resource policy.
AWS::Serverless::Api.EndpointConfiguration|EDGE|Edge-optimized: through CloudFront's edge locations. The default.
AWS::Serverless::Api.EndpointConfiguration|REGIONAL|Regional: for clients in the Region, or with an own CloudFront distribution.
AWS::Serverless::Api.EndpointConfiguration|PRIVATE|Private: reachable through VPC endpoints only, and needs a resource policy.
AWS::Serverless::Api.EndpointConfiguration.Type|EDGE|Edge-optimized: through CloudFront's edge locations. The default.
AWS::Serverless::Api.EndpointConfiguration.Type|REGIONAL|Regional: for clients in the Region, or with an own CloudFront distribution.
AWS::Serverless::Api.EndpointConfiguration.Type|PRIVATE|Private: reachable through VPC endpoints only, and needs a resource policy.
*.PassthroughBehavior|WHEN_NO_MATCH|A body whose content type has no template is passed on unchanged.
*.PassthroughBehavior|WHEN_NO_TEMPLATES|A body is passed on only when no template is defined at all; else 415.
*.PassthroughBehavior|NEVER|A body without a template is rejected with 415.
*.ConnectionType|INTERNET|The backend is reached over the internet.
*.ConnectionType|VPC_LINK|The backend is private, reached through a VPC link.
*.LoggingLevel|OFF|No execution logs.
*.LoggingLevel|ERROR|Execution logs of errors.
*.LoggingLevel|INFO|Execution logs of all requests.
*.ComparisonOperator|GreaterThanThreshold|Breaches above the threshold.
*.ComparisonOperator|GreaterThanOrEqualToThreshold|Breaches at or above the threshold.
*.ComparisonOperator|LessThanThreshold|Breaches below the threshold.
*.ComparisonOperator|LessThanOrEqualToThreshold|Breaches at or below the threshold.
*.ComparisonOperator|LessThanLowerOrGreaterThanUpperThreshold|Breaches outside the band of an anomaly detection model.
*.ComparisonOperator|LessThanLowerThreshold|Breaches below the band of an anomaly detection model.
*.ComparisonOperator|GreaterThanUpperThreshold|Breaches above the band of an anomaly detection model.
*.TreatMissingData|missing|Missing data points count neither way; only missing ones: INSUFFICIENT_DATA. The default.
*.TreatMissingData|notBreaching|Missing data points count as good.
*.TreatMissingData|breaching|Missing data points count as bad.
*.TreatMissingData|ignore|The alarm keeps its state while data is missing.
AWS::CloudWatch::Alarm.Statistic|Average|Sum of the period divided by the number of samples.
AWS::CloudWatch::Alarm.Statistic|Sum|Sum of all values of the period.
AWS::CloudWatch::Alarm.Statistic|Minimum|Smallest value of the period.
AWS::CloudWatch::Alarm.Statistic|Maximum|Largest value of the period.
AWS::CloudWatch::Alarm.Statistic|SampleCount|Number of values of the period.
*.KeyUsage|ENCRYPT_DECRYPT|The key encrypts and decrypts. The default.
*.KeyUsage|SIGN_VERIFY|The key signs and verifies.
*.KeyUsage|GENERATE_VERIFY_MAC|The key makes and checks HMACs.
*.KeyUsage|KEY_AGREEMENT|The key derives shared secrets.
*.KeySpec|SYMMETRIC_DEFAULT|Symmetric 256-bit AES-GCM key that never leaves KMS. The default.
AWS::KMS::Key.Origin|AWS_KMS|KMS makes the key material. The default.
AWS::KMS::Key.Origin|EXTERNAL|You import the key material; no automatic rotation.
*.ViewerProtocolPolicy|allow-all|Viewers may use HTTP or HTTPS.
*.ViewerProtocolPolicy|redirect-to-https|HTTP is redirected to HTTPS.
*.ViewerProtocolPolicy|https-only|HTTP is refused with 403.
*.OriginProtocolPolicy|http-only|CloudFront uses HTTP to the origin.
*.OriginProtocolPolicy|https-only|CloudFront uses HTTPS to the origin.
*.OriginProtocolPolicy|match-viewer|CloudFront uses the viewer's protocol to the origin.
*.PriceClass|PriceClass_100|Only the cheapest edge locations: North America, Europe, Israel.
*.PriceClass|PriceClass_200|All edge locations but the dearest.
*.PriceClass|PriceClass_All|All edge locations. The default.
*.LaunchType|FARGATE|Serverless: no instances to manage.
*.LaunchType|EC2|Tasks run on your own container instances.
*.LaunchType|EXTERNAL|Tasks run on your own servers (ECS Anywhere).
*.NetworkMode|awsvpc|Every task has its own network interface and security groups; Fargate wants it.
*.NetworkMode|bridge|Docker's virtual network; several tasks share an instance with dynamic host ports.
*.NetworkMode|host|The instance's own network; a port can be used once per instance.
*.NetworkMode|none|No network.
*.SchedulingStrategy|REPLICA|Keeps the desired number of tasks. The default.
*.SchedulingStrategy|DAEMON|One task on every container instance; not on Fargate.
AWS::ECS::Service.DeploymentController.Type|ECS|ECS runs deployments itself. The default.
AWS::ECS::Service.DeploymentController.Type|CODE_DEPLOY|CodeDeploy runs blue/green deployments.
AWS::ECS::Service.DeploymentController.Type|EXTERNAL|Another controller runs deployments.
*.RequiresCompatibilities|FARGATE|The task definition is checked for Fargate.
*.RequiresCompatibilities|EC2|The task definition is checked for container instances.
*.VolumeType|gp2|General purpose SSD; IOPS grow with the size.
*.VolumeType|gp3|General purpose SSD; IOPS and throughput are set apart from the size.
*.VolumeType|io1|Provisioned IOPS SSD.
*.VolumeType|io2|Provisioned IOPS SSD with higher durability.
*.VolumeType|st1|Throughput-optimized HDD; not as boot volume.
*.VolumeType|sc1|Cold HDD, cheapest; not as boot volume.
*.VolumeType|standard|Magnetic disk of the previous generation.
*.StorageType|gp2|General purpose SSD; IOPS grow with the size.
*.StorageType|gp3|General purpose SSD; IOPS and throughput are set apart from the size.
*.StorageType|io1|Provisioned IOPS SSD.
*.StorageType|io2|Provisioned IOPS SSD with higher durability.
*.HttpTokens|required|IMDSv2 only: requests need a session token.
*.HttpTokens|optional|IMDSv1 and IMDSv2 both work.
*.VpcEndpointType|Gateway|Gateway endpoint: a route for S3 or DynamoDB, free of charge.
*.VpcEndpointType|Interface|Interface endpoint: network interfaces with private addresses (PrivateLink), billed by the hour.
*.VpcEndpointType|GatewayLoadBalancer|Endpoint that sends traffic to inspection appliances.
*.InstanceTenancy|default|Instances on shared hardware.
*.InstanceTenancy|dedicated|Instances on hardware for this account only.
*.IpProtocol|-1|All protocols; ports are ignored.
*.IpProtocol|icmp|ICMP; FromPort and ToPort are type and code.
AWS::ElasticLoadBalancingV2::LoadBalancer.Type|application|Application Load Balancer: HTTP and HTTPS, routes by path, host and header.
AWS::ElasticLoadBalancingV2::LoadBalancer.Type|network|Network Load Balancer: TCP, UDP and TLS, static addresses.
AWS::ElasticLoadBalancingV2::LoadBalancer.Type|gateway|Gateway Load Balancer: in front of network appliances.
*.Scheme|internet-facing|Public addresses, reachable from the internet.
*.Scheme|internal|Private addresses only.
*.TargetType|instance|Targets are EC2 instances.
*.TargetType|ip|Targets are IP addresses, as awsvpc tasks need.
*.TargetType|lambda|The target is a Lambda function.
*.TargetType|alb|The target is an Application Load Balancer behind a Network Load Balancer.
AWS::AutoScaling::ScalingPolicy.PolicyType|TargetTrackingScaling|Keeps a metric at a target value, like a thermostat.
AWS::AutoScaling::ScalingPolicy.PolicyType|StepScaling|Changes capacity in steps by the size of the breach.
AWS::AutoScaling::ScalingPolicy.PolicyType|SimpleScaling|One change for an alarm, then waits for the cooldown. The default.
AWS::AutoScaling::ScalingPolicy.PolicyType|PredictiveScaling|Scales ahead by a forecast.
*.PolicyType|TargetTrackingScaling|Keeps a metric at a target value, like a thermostat.
*.PolicyType|StepScaling|Changes capacity in steps by the size of the breach.
*.AdjustmentType|ChangeInCapacity|Adds or removes a number.
*.AdjustmentType|ExactCapacity|Sets the number.
*.AdjustmentType|PercentChangeInCapacity|Adds or removes a percentage.
*.HealthCheckType|EC2|Replaces instances that fail EC2's status checks. The default.
*.HealthCheckType|ELB|Also replaces instances that fail the load balancer's health check.
*.StateMachineType|STANDARD|Each step runs exactly once, executions up to a year, billed by state transition.
*.StateMachineType|EXPRESS|High volume, executions up to five minutes, billed by runs, duration and memory.
AWS::Serverless::StateMachine.Type|STANDARD|Each step runs exactly once, executions up to a year, billed by state transition.
AWS::Serverless::StateMachine.Type|EXPRESS|High volume, executions up to five minutes, billed by runs, duration and memory.
*.StreamMode|ON_DEMAND|Kinesis manages the shards.
*.StreamMode|PROVISIONED|You set the number of shards.
*.MfaConfiguration|ON|Every user must use MFA.
*.MfaConfiguration|OPTIONAL|Users may switch MFA on.
*.MfaConfiguration|OFF|No MFA.
*.ExplicitAuthFlows|ALLOW_USER_SRP_AUTH|Sign-in with SRP: the password itself is not sent.
*.ExplicitAuthFlows|ALLOW_USER_PASSWORD_AUTH|Sign-in with user name and password sent to Cognito.
*.ExplicitAuthFlows|ALLOW_ADMIN_USER_PASSWORD_AUTH|Sign-in with a password from a backend with AWS credentials.
*.ExplicitAuthFlows|ALLOW_CUSTOM_AUTH|Sign-in with own challenges in Lambda triggers.
*.ExplicitAuthFlows|ALLOW_REFRESH_TOKEN_AUTH|New tokens from a refresh token.
*.ExplicitAuthFlows|ALLOW_USER_AUTH|Choice-based sign-in: password, passkey or one-time code.
*.AllowedOAuthFlows|code|Authorization code: tokens are fetched from the token endpoint; the recommended one, with PKCE.
*.AllowedOAuthFlows|implicit|Implicit: tokens come in the redirect's URL; legacy.
*.AllowedOAuthFlows|client_credentials|Machine to machine: a token for the app itself.
*.ComputePlatform|Server|EC2 and on-premises instances.
*.ComputePlatform|Lambda|Lambda functions.
*.ComputePlatform|ECS|ECS services.
*.DeploymentType|IN_PLACE|Stops the application on each instance and updates it there.
*.DeploymentType|BLUE_GREEN|Deploys beside the old version and shifts traffic.
*.DeploymentOption|WITH_TRAFFIC_CONTROL|Through a load balancer.
*.DeploymentOption|WITHOUT_TRAFFIC_CONTROL|Without a load balancer.
*.DeploymentConfigName|CodeDeployDefault.AllAtOnce|To as many instances as possible at once.
*.DeploymentConfigName|CodeDeployDefault.HalfAtATime|To up to half of the instances at a time.
*.DeploymentConfigName|CodeDeployDefault.OneAtATime|To one instance at a time. The default.
*.DeploymentConfigName|CodeDeployDefault.LambdaAllAtOnce|All traffic at once.
*.DeploymentConfigName|CodeDeployDefault.ECSAllAtOnce|All traffic at once.
AWS::Serverless::Function.DeploymentPreference.Type|AllAtOnce|All traffic at once.
AWS::CodePipeline::Pipeline.ExecutionMode|SUPERSEDED|A newer execution overtakes a waiting older one. The default.
AWS::CodePipeline::Pipeline.ExecutionMode|QUEUED|Executions run one after the other.
AWS::CodePipeline::Pipeline.ExecutionMode|PARALLEL|Executions run at the same time, independently.
AWS::CodePipeline::Pipeline.PipelineType|V1|Older type, billed per active pipeline.
AWS::CodePipeline::Pipeline.PipelineType|V2|Newer type with triggers, variables and execution modes, billed by action minutes.
AWS::CodeBuild::Project.Environment.ComputeType|BUILD_GENERAL1_SMALL|Small build machine: 2 vCPUs, 4 with a GPU.
AWS::CodeBuild::Project.Environment.ComputeType|BUILD_GENERAL1_MEDIUM|Medium build machine: 4 vCPUs.
AWS::CodeBuild::Project.Environment.ComputeType|BUILD_GENERAL1_LARGE|Large build machine: 8 vCPUs, 32 with GPUs.
AWS::CodeBuild::Project.Environment.Type|LINUX_CONTAINER|Linux container on x86.
AWS::CodeBuild::Project.Environment.Type|ARM_CONTAINER|Linux container on Arm.
AWS::CodeBuild::Project.Environment.Type|LINUX_GPU_CONTAINER|Linux container with a GPU.
AWS::CodeBuild::Project.Environment.Type|LINUX_LAMBDA_CONTAINER|Linux on Lambda compute: quick start, fewer features.
AWS::CodeBuild::Project.Source.Type|CODEPIPELINE|The source comes from the pipeline that starts the build.
AWS::CodeBuild::Project.Source.Type|NO_SOURCE|No source; the buildspec must be inline.
AWS::CodeBuild::Project.Artifacts.Type|CODEPIPELINE|The output goes to the pipeline.
AWS::CodeBuild::Project.Artifacts.Type|NO_ARTIFACTS|No output.
AWS::CodeBuild::Project.Artifacts.Type|S3|The output goes to a bucket.
AWS::SSM::Parameter.Type|String|Plain text.
AWS::SSM::Parameter.Type|StringList|Texts separated by commas.
AWS::SSM::Parameter.Tier|Standard|Up to 4 KB, free of charge.
AWS::SSM::Parameter.Tier|Advanced|Up to 8 KB, with policies, for a charge.
AWS::SSM::Parameter.Tier|Intelligent-Tiering|Becomes advanced when the value needs it.
AWS::Lambda::Permission.Action|lambda:InvokeFunction|The principal may invoke the function.
*.ImageTagMutability|MUTABLE|A tag can be moved to another image. The default.
*.ImageTagMutability|IMMUTABLE|A tag cannot be overwritten.
*.LogGroupClass|STANDARD|All features of CloudWatch Logs.
*.LogGroupClass|DELIVERY|Only for Lambda logs on their way to S3 or Firehose: kept for one day, no queries.
*.LogGroupClass|INFREQUENT_ACCESS|Half the ingestion price, without subscriptions, metric filters and Live Tail.
`;

const meanings = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [place = '', value = '', says = ''] = line.split('|');
      return [`${place}|${value}`, says] as const;
    }),
);

const traffic = /^(?:CodeDeployDefault\.(?:Lambda|ECS))?(Canary|Linear)10Percent(?:Every)?(\d+)Minutes?$/;

/** What a value means at a place; by the exact place first, then by the property's last name. */
export function enumMeaning(type: string | undefined, path: readonly string[], value: string): string | undefined {
  const last = path[path.length - 1] ?? '';
  const shift = traffic.exec(value);
  if (shift !== null) {
    return shift[1] === 'Canary'
      ? `10 % of the traffic first, the rest after ${shift[2]} minutes.`
      : `Another 10 % of the traffic every ${shift[2] === '1' ? 'minute' : `${shift[2]} minutes`}.`;
  }
  return meanings.get(`${type}.${path.join('.')}|${value}`) ?? meanings.get(`*.${last}|${value}`);
}

/** Places and values of the table, to check them against the specification. */
export function enumPlaces(): readonly string[] {
  return [...meanings.keys()];
}
