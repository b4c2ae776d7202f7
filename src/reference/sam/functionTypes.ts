import { type SamProperties, to } from './property';

/** Nested types of functions, events, tables, applications, connectors and capacity providers. */
export const functionTypes: Readonly<Record<string, SamProperties>> = {
  S3Location: {
    Bucket: { type: 's', required: true, says: 'Bucket that holds the file.' },
    Key: { type: 's', required: true, says: 'Key of the object.' },
    Version: { type: 's', says: 'Version of the object, in a versioned bucket.' },
  },
  EventSource: {
    Type: { type: 's', required: true, says: 'Kind of event source; it decides which `Properties` there are.' },
    Properties: { type: 'j', says: 'Settings of the event source.' },
  },
  DeadLetterQueue: {
    TargetArn: { type: 's', required: true, says: 'ARN of the queue or topic.' },
    Type: { type: 's', required: true, allowed: ['SQS', 'SNS'], says: 'Whether the target is a queue or a topic.' },
  },
  DeploymentPreference: {
    Alarms: { type: '[s', says: 'Alarms that stop the deployment and roll it back.' },
    Enabled: { type: 'b', default: 'true', says: 'Whether traffic is shifted gradually.' },
    Hooks: { type: '@DeploymentHooks', says: 'Functions that CodeDeploy runs before and after the traffic shift.' },
    PassthroughCondition: {
      type: 'b',
      default: 'false',
      says: "Puts the function's condition on the generated deployment group too.",
    },
    Role: { type: 's', says: 'ARN of the role for CodeDeploy. Without it SAM makes one.' },
    TriggerConfigurations: to('AWS::CodeDeploy::DeploymentGroup.TriggerConfigurations'),
    Type: {
      type: 's',
      says: 'How traffic shifts: `AllAtOnce`, or a canary or linear pattern such as `Canary10Percent5Minutes`.',
    },
  },
  DeploymentHooks: {
    PreTraffic: { type: 's', says: 'Function that runs before traffic shifts; it reports success or failure to CodeDeploy.' },
    PostTraffic: {
      type: 's',
      says: 'Function that runs after all traffic has shifted; it reports success or failure to CodeDeploy.',
    },
  },
  EventInvokeConfig: {
    DestinationConfig: { type: '@EventInvokeDestinationConfig', says: 'Where the result of asynchronous invocations goes.' },
    MaximumEventAgeInSeconds: {
      type: 'i',
      range: '60-21600',
      default: '21600',
      says: 'How long Lambda keeps an asynchronous event for retries.',
    },
    MaximumRetryAttempts: {
      type: 'i',
      range: '0-2',
      default: '2',
      says: 'How often Lambda retries an asynchronous invocation that returned an error.',
    },
  },
  EventInvokeDestinationConfig: {
    OnSuccess: { type: '@EventInvokeDestination', says: 'Target for records of successful invocations.' },
    OnFailure: { type: '@EventInvokeDestination', says: 'Target for records of events that failed all retries or got too old.' },
  },
  EventInvokeDestination: {
    Destination: { type: 's', says: 'ARN of the target. SAM creates a queue or topic when it is left out.' },
    Type: { type: 's', allowed: ['SQS', 'SNS', 'Lambda', 'EventBridge', 'S3Bucket'], says: 'Kind of target.' },
  },
  FunctionUrlConfig: {
    AuthType: {
      type: 's',
      required: true,
      allowed: ['AWS_IAM', 'NONE'],
      says: '`AWS_IAM` wants signed requests; `NONE` is public.',
    },
    Cors: to('AWS::Lambda::Url.Cors'),
    InvokeMode: to(
      'AWS::Lambda::Url.InvokeMode',
      '`BUFFERED` (default) returns the whole response, `RESPONSE_STREAM` streams it.',
    ),
  },
  PrimaryKey: {
    Name: { type: 's', default: 'id', says: 'Name of the key attribute.' },
    Type: {
      type: 's',
      required: true,
      allowed: ['String', 'Number', 'Binary'],
      says: 'Type of the key attribute, written in full.',
    },
  },
  ApplicationLocation: {
    ApplicationId: { type: 's', required: true, says: 'ARN of the application in the Serverless Application Repository.' },
    SemanticVersion: { type: 's', required: true, says: 'Version of the application, as `1.0.0`.' },
  },
  ResourceReference: {
    Id: { type: 's', says: 'Logical ID of a resource in this template.' },
    Arn: { type: 's', says: 'ARN of a resource outside this template.' },
    Name: { type: 's', says: 'Name of a resource outside this template.' },
    Qualifier: { type: 's', says: 'Narrows the permission, for example to a path of an API.' },
    QueueUrl: { type: 's', says: 'URL of a queue outside this template.' },
    ResourceId: { type: 's', says: 'ID of a resource outside this template, such as an API.' },
    RoleName: { type: 's', says: 'Role of a source outside this template.' },
    Type: { type: 's', says: 'CloudFormation type of a resource outside this template.' },
  },
  StreamDestinationConfig: {
    OnFailure: { type: '@StreamOnFailure', says: 'Target for records of batches that failed for good.' },
  },
  StreamOnFailure: {
    Destination: to('AWS::Lambda::EventSourceMapping.DestinationConfig.OnFailure.Destination'),
    Type: { type: 's', says: 'Kind of target, such as `SQS` or `SNS`; SAM gives the role the permission for it.' },
  },
  SourceReference: {
    Qualifier: { type: 's', says: 'Narrows the permission, for example to a path of an API.' },
  },
  FunctionCapacityProvider: {
    Arn: { type: 's', required: true, says: 'ARN of the capacity provider whose instances run the function.' },
    ExecutionEnvironmentMemoryGiBPerVCpu: {
      type: 'n',
      says: 'Memory in GiB for each vCPU of an execution environment; together with MemorySize it decides how many vCPUs there are.',
    },
    PerExecutionEnvironmentMaxConcurrency: {
      type: 'i',
      says: 'Most invocations that one execution environment handles at the same time.',
    },
  },
  CapacityVpcConfig: {
    SubnetIds: { type: '[s', required: true, says: 'Subnets for the instances.' },
    SecurityGroupIds: { type: '[s', says: 'Security groups of the instances.' },
  },
  CapacityInstanceRequirements: {
    Architectures: { type: '[s', says: 'CPU architectures that may be used.' },
    AllowedTypes: { type: '[s', says: 'Instance types that may be used.' },
    ExcludedTypes: { type: '[s', says: 'Instance types that may not be used.' },
  },
  CapacityScalingConfig: {
    AverageCPUUtilization: { type: 'n', says: 'CPU percentage that manual scaling aims at.' },
    MaxVCpuCount: { type: 'i', says: 'Most vCPUs that the provider may run.' },
  },
};
