export interface SamPolicy {
  /** Names of its parameters. */
  readonly takes: readonly string[];
  readonly says: string;
}

const of = (takes: string, says: string): SamPolicy => ({ takes: takes === '' ? [] : takes.split(' '), says });

/** SAM policy templates: what their statements allow. */
export const samPolicies: Readonly<Record<string, SamPolicy>> = {
  AcmGetCertificatePolicy: of('CertificateArn', 'Allows reading one certificate from ACM: `acm:GetCertificate`.'),
  AMIDescribePolicy: of('', 'Allows `ec2:DescribeImages`.'),
  AthenaQueryPolicy: of('WorkGroupName', 'Allows starting, stopping and reading Athena queries of one workgroup.'),
  AWSSecretsManagerGetSecretValuePolicy: of('SecretArn', 'Allows `secretsmanager:GetSecretValue` on one secret.'),
  AWSSecretsManagerRotationPolicy: of(
    'FunctionName',
    'Allows a rotation function to read a secret, put a new value and move the stage labels, for secrets that name it as rotation function.',
  ),
  CloudFormationDescribeStacksPolicy: of('', 'Allows `cloudformation:DescribeStacks`.'),
  CloudWatchDashboardPolicy: of('', 'Allows reading and writing CloudWatch dashboards and listing metrics.'),
  CloudWatchDescribeAlarmHistoryPolicy: of('', 'Allows `cloudwatch:DescribeAlarmHistory`.'),
  CloudWatchPutMetricPolicy: of('', 'Allows `cloudwatch:PutMetricData`.'),
  CodeCommitCrudPolicy: of('RepositoryName', 'Allows reading and changing one CodeCommit repository.'),
  CodeCommitReadPolicy: of('RepositoryName', 'Allows reading one CodeCommit repository.'),
  CodePipelineLambdaExecutionPolicy: of(
    '',
    'Allows a function that CodePipeline invokes to report success or failure of its job.',
  ),
  CodePipelineReadOnlyPolicy: of('PipelineName', 'Allows `codepipeline:ListPipelineExecutions` on one pipeline.'),
  ComprehendBasicAccessPolicy: of('', 'Allows Comprehend to detect entities, key phrases, language and sentiment.'),
  CostExplorerReadOnlyPolicy: of('', 'Allows reading cost and usage from Cost Explorer.'),
  DynamoDBBackupFullAccessPolicy: of('TableName', 'Allows creating, reading and deleting on-demand backups of one table.'),
  DynamoDBCrudPolicy: of(
    'TableName',
    'Allows reading and writing items of one table and its indexes: get, put, update, delete, query, scan, batch calls and condition checks.',
  ),
  DynamoDBReadPolicy: of(
    'TableName',
    'Allows reading items of one table and its indexes: `GetItem`, `BatchGetItem`, `Query`, `Scan`, `DescribeTable`.',
  ),
  DynamoDBReconfigurePolicy: of('TableName', 'Allows `dynamodb:UpdateTable` on one table.'),
  DynamoDBRestoreFromBackupPolicy: of('TableName', 'Allows restoring a table from an on-demand backup.'),
  DynamoDBStreamReadPolicy: of('TableName StreamName', 'Allows reading one stream of one table.'),
  DynamoDBWritePolicy: of(
    'TableName',
    'Allows writing items of one table and its indexes: `PutItem`, `UpdateItem`, `BatchWriteItem`.',
  ),
  EC2CopyImagePolicy: of('ImageId', 'Allows `ec2:CopyImage` of one image.'),
  EC2DescribePolicy: of('', 'Allows `ec2:DescribeInstances` and `ec2:DescribeRegions`.'),
  EcsRunTaskPolicy: of('TaskDefinition', 'Allows `ecs:RunTask` with one task definition.'),
  EFSWriteAccessPolicy: of(
    'FileSystem AccessPoint',
    'Allows mounting one EFS file system through one access point, with write access.',
  ),
  EKSDescribePolicy: of('', 'Allows describing and listing EKS clusters.'),
  ElasticMapReduceAddJobFlowStepsPolicy: of('ClusterId', 'Allows adding steps to a running EMR cluster.'),
  ElasticMapReduceCancelStepsPolicy: of('ClusterId', 'Allows cancelling pending steps of a running EMR cluster.'),
  ElasticMapReduceModifyInstanceFleetPolicy: of('ClusterId', 'Allows listing and changing instance fleets of an EMR cluster.'),
  ElasticMapReduceModifyInstanceGroupsPolicy: of('ClusterId', 'Allows listing and changing instance groups of an EMR cluster.'),
  ElasticMapReduceSetTerminationProtectionPolicy: of('ClusterId', 'Allows setting termination protection of an EMR cluster.'),
  ElasticMapReduceTerminateJobFlowsPolicy: of('ClusterId', 'Allows terminating an EMR cluster.'),
  ElasticsearchHttpPostPolicy: of('DomainName', 'Allows HTTP `POST` and `PUT` to one Elasticsearch domain.'),
  EventBridgePutEventsPolicy: of('EventBusName', 'Allows `events:PutEvents` to one event bus.'),
  FilterLogEventsPolicy: of('LogGroupName', 'Allows `logs:FilterLogEvents` on one log group.'),
  FirehoseCrudPolicy: of('DeliveryStreamName', 'Allows creating, writing, updating and deleting one Firehose stream.'),
  FirehoseWritePolicy: of('DeliveryStreamName', 'Allows `firehose:PutRecord` and `PutRecordBatch` to one stream.'),
  KinesisCrudPolicy: of('StreamName', 'Allows creating, writing, resharding and deleting one Kinesis data stream.'),
  KinesisStreamReadPolicy: of('StreamName', 'Allows reading one Kinesis data stream and listing streams.'),
  KMSDecryptPolicy: of('KeyId', 'Allows `kms:Decrypt` with one key.'),
  KMSEncryptPolicy: of('KeyId', 'Allows `kms:Encrypt` with one key.'),
  LambdaInvokePolicy: of(
    'FunctionName',
    'Allows `lambda:InvokeFunction` on functions whose name starts with the given name, their versions and aliases included.',
  ),
  MobileAnalyticsWriteOnlyAccessPolicy: of('', 'Allows `mobileanalytics:PutEvents`, of a service that has ended.'),
  OrganizationsListAccountsPolicy: of('', 'Allows `organizations:ListAccounts`.'),
  PinpointEndpointAccessPolicy: of(
    'PinpointApplicationId',
    'Allows reading and updating endpoints in Pinpoint, a service that has ended.',
  ),
  PollyFullAccessPolicy: of('LexiconName', 'Allows speech synthesis with Polly and its lexicons.'),
  RekognitionDetectOnlyPolicy: of('', 'Allows detecting faces, labels, text and moderation labels in images.'),
  RekognitionFacesManagementPolicy: of('CollectionId', 'Allows adding, deleting and searching faces of one collection.'),
  RekognitionFacesPolicy: of('', 'Allows comparing and detecting faces.'),
  RekognitionLabelsPolicy: of('', 'Allows detecting labels and moderation labels.'),
  RekognitionNoDataAccessPolicy: of('CollectionId', 'Allows comparing and detecting faces and labels.'),
  RekognitionReadPolicy: of('CollectionId', 'Allows listing and searching faces of one collection.'),
  RekognitionWriteOnlyAccessPolicy: of('CollectionId', 'Allows creating a collection and adding faces to it.'),
  Route53ChangeResourceRecordSetsPolicy: of('HostedZoneId', 'Allows `route53:ChangeResourceRecordSets` in one hosted zone.'),
  S3CrudPolicy: of(
    'BucketName',
    'Allows reading, writing and deleting objects of one bucket, listing it, and its lifecycle configuration.',
  ),
  S3FullAccessPolicy: of(
    'BucketName',
    'Allows reading, writing, deleting and tagging objects of one bucket, their ACLs, and its lifecycle configuration.',
  ),
  S3ReadPolicy: of(
    'BucketName',
    'Allows reading objects and versions of one bucket, listing it and reading its lifecycle configuration.',
  ),
  S3WritePolicy: of(
    'BucketName',
    'Allows writing objects and object ACLs of one bucket, and setting its lifecycle configuration.',
  ),
  SageMakerCreateEndpointConfigPolicy: of('EndpointConfigName', 'Allows creating a SageMaker endpoint configuration.'),
  SageMakerCreateEndpointPolicy: of('EndpointName', 'Allows creating a SageMaker endpoint.'),
  ServerlessRepoReadWriteAccessPolicy: of(
    '',
    'Allows creating and listing applications of the Serverless Application Repository.',
  ),
  SESBulkTemplatedCrudPolicy: of(
    'IdentityName',
    'Allows sending plain, templated and bulk email as one identity, and verifying it.',
  ),
  SESCrudPolicy: of('IdentityName', 'Allows sending email as one identity and verifying it.'),
  SESEmailTemplateCrudPolicy: of('', 'Allows managing email templates of SES.'),
  SESSendBouncePolicy: of('IdentityName', 'Allows `ses:SendBounce` as one identity.'),
  SNSCrudPolicy: of(
    'TopicName',
    'Allows creating, configuring, publishing and subscribing to topics whose name starts with the given name.',
  ),
  SNSPublishMessagePolicy: of('TopicName', 'Allows `sns:Publish` to one topic.'),
  SQSPollerPolicy: of('QueueName', 'Allows consuming one queue: receive, delete, change visibility, read attributes.'),
  SQSSendMessagePolicy: of('QueueName', 'Allows `sqs:SendMessage*` to one queue.'),
  SSMParameterReadPolicy: of(
    'ParameterName',
    'Allows reading one parameter, named without its leading slash. A customer managed key needs `KMSDecryptPolicy` too.',
  ),
  SSMParameterWithSlashPrefixReadPolicy: of(
    'ParameterName',
    'Allows reading one parameter whose name is given with its leading slash.',
  ),
  StepFunctionsExecutionPolicy: of('StateMachineName', 'Allows `states:StartExecution` on one state machine.'),
  TextractDetectAnalyzePolicy: of('', 'Allows detecting and analyzing documents with Textract.'),
  TextractGetResultPolicy: of('', 'Allows reading results of Textract jobs.'),
  TextractPolicy: of('', 'Allows every call of Textract.'),
  VPCAccessPolicy: of(
    '',
    'Allows creating, describing, detaching and deleting network interfaces, as a function in a VPC needs.',
  ),
};
