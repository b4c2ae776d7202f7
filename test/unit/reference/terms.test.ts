import assert from 'node:assert/strict';
import { knownTerm } from '../../../src/reference/terms';
import { packedReference } from './packed';

const known = `
AWS::SQS::Queue
AWS::SQS::Queue.VisibilityTimeout
AWS::DynamoDB::Table.ProvisionedThroughput.ReadCapacityUnits
AWS::S3::Bucket.BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm
AWS::Lambda::Function.VpcConfig.SubnetIds
AWS::Serverless::Function
AWS::SQS::Queue.RedrivePolicy.maxReceiveCount
AWS::Serverless::Function.AutoPublishAlias
AWS::Serverless::Function.VpcConfig.SubnetIds
AWS::Serverless::Function.DeploymentPreference.Type
AWS::Serverless::Function.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions
AWS::Serverless::Api.Auth.Authorizers
getatt:AWS::SQS::Queue.Arn
getatt:AWS::RDS::DBInstance.Endpoint.Address
getatt:AWS::CloudFormation::Stack.Outputs.Anything
getatt:AWS::Serverless::Function.Arn
fn:Ref
fn:Fn::Sub
pseudo:AWS::Region
section:Parameters
attribute:DeletionPolicy
attribute:CreationPolicy.ResourceSignal.Timeout
parameter:NoEcho
parameter:AWS::SSM::Parameter::Value<String>
sam-event:SQS
sam-policy:SQSPollerPolicy
globals:Function
globals:Function.Timeout
policy:Effect
policy:NotPrincipal
key:aws:SourceIp
key:aws:PrincipalTag/team
key:s3:x-amz-acl
key:kms:ViaService
key:cognito-identity.amazonaws.com:aud
operator:StringEquals
operator:ForAnyValue:StringLikeIfExists
sqs:ReceiveMessage
kms:GenerateDataKey
s3:*
principal:lambda.amazonaws.com
principal:ecs-tasks.amazonaws.com
buildspec:phases.install.commands
buildspec:env.secrets-manager
buildspec:phases.install.runtime-versions.nodejs
buildspec:batch.build-graph.depend-on
buildspec-env:CODEBUILD_SRC_DIR
appspec:files.source
appspec:permissions.mode
appspec:Resources.TargetService.Properties.TaskDefinition
appspec:hooks.BeforeInstall.timeout
hook:ec2.BeforeInstall
hook:lambda.BeforeAllowTraffic
hook:ecs.AfterAllowTestTraffic
cli:aws sqs receive-message
header:X-Amzn-Trace-Id
error:ProvisionedThroughputExceededException
file:.ebextensions`;

const unknown = `
AWS::SQS::Queues
AWS::SQS::Queue.VisibilityTimeouts
AWS::DynamoDB::Table.ProvisionedThroughput.Reads
AWS::Serverless::Function.Timeouts
AWS::Serverless::Function.VpcConfig.Subnets
getatt:AWS::SQS::Queue.Url
getatt:AWS::S3::Bucket.Outputs.X
fn:Fn::Subst
fn:Sub
pseudo:AWS::Zone
section:Parameter
attribute:DeletePolicy
parameter:NoEchos
sam-event:Sqs
sam-policy:SQSReaderPolicy
globals:Queue
globals:SimpleTable.PrimaryKey
policy:Effects
key:SourceIp
operator:StringEqual
operator:NullIfExists
principal:lambda
buildspec:phases.test
buildspec-env:CODEBUILD_NOTHING
appspec:file.source
hook:ec2.AfterAllowTestTraffic
hook:lambda.BeforeInstall
cli:sqs receive
sqs
toString
constructor:x
`;

const lines = (text: string) => text.trim().split('\n');

describe('terms that notes bind', () => {
  const reference = packedReference();

  before(async function () {
    this.timeout(20_000);
    await reference.loadAll();
  });

  for (const term of lines(known)) it(`knows ${term}`, () => assert.equal(knownTerm(reference, term), true));
  for (const term of lines(unknown)) it(`does not know ${term}`, () => assert.equal(knownTerm(reference, term), false));
});
