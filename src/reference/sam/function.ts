import { type SamProperties, to } from './property';

const lambda = (property: string, says?: string) => to(`AWS::Lambda::Function.${property}`, says);

/** Properties of AWS::Serverless::Function. */
export const functionProperties: SamProperties = {
  Architectures: lambda('Architectures', 'Instruction set of the function: `x86_64` (default) or `arm64`.'),
  AssumeRolePolicyDocument: {
    type: 'j',
    says: 'Trust policy of the generated role. Without it Lambda alone may assume the role.',
  },
  AutoPublishAlias: { type: 's', says: 'Publishes a version whenever the code changes and points this alias at it.' },
  AutoPublishAliasAllProperties: {
    type: 'b',
    default: 'false',
    says: 'Publishes a version on a change of any property, not of the code only.',
  },
  AutoPublishCodeSha256: {
    type: 's',
    says: "Decides, instead of the code's address, whether `AutoPublishAlias` publishes a version.",
  },
  CapacityProviderConfig: {
    type: '@FunctionCapacityProvider',
    says: 'Runs the function on Lambda managed instances of this capacity provider.',
  },
  CodeSigningConfigArn: lambda('CodeSigningConfigArn'),
  CodeUri: {
    type: 's|@S3Location',
    says: 'Local folder or S3 object with the code. `sam build` and `sam package` zip a local one, upload it and put its S3 address here.',
  },
  DeadLetterQueue: {
    type: '@DeadLetterQueue',
    says: 'Queue or topic for asynchronous events that failed all retries. The role gets the permission.',
  },
  DeploymentPreference: {
    type: '@DeploymentPreference',
    says: 'Shifts traffic of the alias gradually to the new version, with CodeDeploy; needs `AutoPublishAlias`.',
  },
  Description: lambda('Description'),
  DurableConfig: lambda('DurableConfig'),
  Environment: lambda('Environment', 'Environment variables, under `Variables`; at most 4 KB together.'),
  EphemeralStorage: lambda('EphemeralStorage', 'Size of `/tmp` in MB.'),
  EventInvokeConfig: { type: '@EventInvokeConfig', says: 'Retries, maximum age and destinations of asynchronous invocations.' },
  Events: {
    type: '{@EventSource',
    says: 'What invokes the function. Each entry has a `Type` and `Properties`, and becomes the trigger with its permission.',
  },
  FileSystemConfigs: lambda(
    'FileSystemConfigs',
    'An access point of EFS or S3 Files to mount below `/mnt`; the function needs a `VpcConfig`.',
  ),
  FunctionName: lambda('FunctionName', 'Name of the function; generated when left out. A change replaces the function.'),
  FunctionScalingConfig: lambda('FunctionScalingConfig'),
  FunctionUrlConfig: { type: '@FunctionUrlConfig', says: 'Gives the function its own HTTPS address without API Gateway.' },
  Handler: lambda('Handler', "The code's entry point, `file.function`; required for `Zip` packages."),
  ImageConfig: lambda('ImageConfig', 'Overrides `ENTRYPOINT`, `CMD` and working directory of a container image.'),
  ImageUri: to('AWS::Lambda::Function.Code.ImageUri', 'Address of the container image in ECR, for `PackageType: Image`.'),
  InlineCode: to(
    'AWS::Lambda::Function.Code.ZipFile',
    'The source itself, for small Node.js or Python functions. It wins when `CodeUri` is set too.',
  ),
  KmsKeyArn: lambda('KmsKeyArn', 'Customer managed KMS key that encrypts the environment variables; a key of AWS when left out.'),
  Layers: lambda('Layers', 'ARNs of layer versions, at most five, merged in this order.'),
  LoggingConfig: lambda('LoggingConfig', 'Log format, level and log group of the function.'),
  MemorySize: {
    passes: 'AWS::Lambda::Function.MemorySize',
    type: 'i',
    default: '128',
    range: '128-10240',
    says: 'Memory in MB; CPU grows with it: one full vCPU at 1,769 MB.',
  },
  PackageType: lambda('PackageType', '`Zip` (default) or `Image`. A change replaces the function.'),
  PermissionsBoundary: to('AWS::IAM::Role.PermissionsBoundary', 'Boundary of the generated role.'),
  Policies: {
    type: 's|[(s|j)',
    says: 'Managed policies, SAM policy templates or statements for the generated role. Ignored when `Role` is set.',
  },
  PropagateTags: { type: 'b', default: 'false', says: 'Also puts `Tags` on the resources that SAM generates for the function.' },
  ProvisionedConcurrencyConfig: to(
    'AWS::Lambda::Alias.ProvisionedConcurrencyConfig',
    'Keeps environments initialized for the alias; needs `AutoPublishAlias`.',
  ),
  PublishToLatestPublished: to('AWS::Lambda::Function.PublishToLatestPublished'),
  RecursiveLoop: lambda('RecursiveLoop', 'Whether Lambda stops a detected loop (`Terminate`, default) or lets it run (`Allow`).'),
  ReservedConcurrentExecutions: lambda(
    'ReservedConcurrentExecutions',
    'Concurrency set aside for the function, and at the same time its upper limit; 0 stops it.',
  ),
  Role: lambda('Role', 'ARN of an existing execution role. Without it SAM makes one from `Policies`.'),
  RolePath: to('AWS::IAM::Role.Path'),
  Runtime: lambda('Runtime', 'Language and version that run the code; required for `Zip` packages.'),
  RuntimeManagementConfig: lambda('RuntimeManagementConfig', "When Lambda updates the runtime's patch version."),
  SnapStart: lambda(
    'SnapStart',
    'Starts published versions from a snapshot of the initialized environment; needs `AutoPublishAlias` to have an effect.',
  ),
  SourceKMSKeyArn: to('AWS::Lambda::Function.Code.SourceKMSKeyArn', 'KMS key that encrypts the deployment package.'),
  Tags: { type: '{s', says: 'Tags of the function as a plain map; SAM adds `lambda:createdBy:SAM`.' },
  TenancyConfig: lambda('TenancyConfig'),
  Timeout: {
    passes: 'AWS::Lambda::Function.Timeout',
    type: 'i',
    default: '3',
    range: '1-900',
    says: 'Seconds before Lambda stops an invocation; up to 5,400 for asynchronous calls on managed instances.',
  },
  Tracing: {
    type: 's',
    allowed: ['Active', 'PassThrough', 'Disabled'],
    says: '`Active` makes Lambda sample and trace with X-Ray; the generated role gets the permission.',
  },
  VersionDescription: to('AWS::Lambda::Version.Description'),
  VersionDeletionPolicy: { type: 's', says: 'DeletionPolicy of the versions that `AutoPublishAlias` publishes.' },
  VpcConfig: lambda('VpcConfig', "Subnets and security groups; puts the function's network interfaces into a VPC."),
};
