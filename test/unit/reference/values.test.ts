import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildVariable } from '../../../src/reference/builds/variables';
import { iamAction } from '../../../src/reference/iam/actions';
import { conditionKey } from '../../../src/reference/iam/keys';
import { conditionOperator } from '../../../src/reference/iam/operators';
import { servicePrincipal } from '../../../src/reference/iam/principals';
import { functionEntry } from '../../../src/reference/language/functions';
import { parameterType } from '../../../src/reference/language/parameterTypes';
import { functionProperties } from '../../../src/reference/sam/function';
import { samPolicies } from '../../../src/reference/sam/policies';
import { arnParts } from '../../../src/reference/values/arns';
import { valueMeaning } from '../../../src/reference/values/meanings';

const today = '2026-11-21';

describe('meanings of values', () => {
  const table: readonly (readonly [place: string, value: string, expected: RegExp | undefined])[] = [
    ['AWS::DynamoDB::Table.BillingMode', 'PAY_PER_REQUEST', /On-demand/],
    ['AWS::DynamoDB::Table.BillingMode', 'OTHER', undefined],
    ['AWS::DynamoDB::Table.GlobalSecondaryIndexes.Projection.ProjectionType', 'KEYS_ONLY', /keys of table and index/],
    ['AWS::DynamoDB::Table.StreamSpecification.StreamViewType', 'KEYS_ONLY', /key of the changed item/],
    ['AWS::Lambda::Function.Runtime', 'nodejs12.x', /deprecated since 31 Mar 2023/],
    ['AWS::Lambda::Function.Runtime', 'nodejs22.x', /supported, planned end 30 Apr 2027/],
    ['AWS::Lambda::Function.Runtime', 'python3.14', /supported, planned end 30 Jun 2029/],
    ['AWS::Lambda::Function.Runtime', 'python3.15', /^Lambda runtime for Python 3\.15\.$/],
    ['AWS::Lambda::Function.Runtime', 'cobol1.x', undefined],
    ['AWS::Events::Rule.ScheduleExpression', 'rate(5 minutes)', /^Every 5 minutes\.$/],
    ['AWS::Events::Rule.ScheduleExpression', 'rate(1 day)', /^Every day\.$/],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(0 12 * * ? *)', /^At 12:00, every day/],
    [
      'AWS::Events::Rule.ScheduleExpression',
      'cron(0/15 8-17 ? * MON-FRI *)',
      /^Every 15 minutes from 08:00 to 17:59, on Monday to Friday/,
    ],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(0 9 1 * ? *)', /^At 09:00, on day 1 of the month/],
    [
      'AWS::Events::Rule.ScheduleExpression',
      'cron(0 9 ? JAN,JUL 2#1 *)',
      /^At 09:00, on the first Monday of the month, in January and July/,
    ],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(0 0 L * ? *)', /on the last day of the month/],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(0 12 * * *)', undefined],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(0/7 * * * ? *)', undefined],
    ['AWS::Events::Rule.ScheduleExpression', 'cron(30 0/6 * * ? *)', /^Every 6 hours at minute 30, every day/],
    ['AWS::Scheduler::Schedule.ScheduleExpression', 'at(2026-12-24T18:00:00)', /Once, on 2026-12-24/],
    ['AWS::EC2::VPC.CidrBlock', '10.0.0.0/16', /65,536 addresses, 10\.0\.0\.0 to 10\.0\.255\.255\.$/],
    ['AWS::EC2::Subnet.CidrBlock', '10.0.1.0/24', /256 addresses.*251 are usable/],
    ['AWS::EC2::SecurityGroup.SecurityGroupIngress.CidrIp', '0.0.0.0/0', /Every IPv4/],
    ['AWS::EC2::SecurityGroup.SecurityGroupIngress.CidrIp', '300.0.0.0/8', undefined],
    ['AWS::EC2::SecurityGroup.SecurityGroupIngress.FromPort', '443', /HTTPS/],
    ['AWS::EC2::SecurityGroup.SecurityGroupIngress.FromPort', '44444', undefined],
    ['AWS::EC2::Instance.InstanceType', 't3.micro', /burstable/],
    ['AWS::EC2::Instance.InstanceType', 'm7g.xlarge', /general purpose; AWS Graviton/],
    ['AWS::RDS::DBInstance.DBInstanceClass', 'db.r6g.large', /Database instance of family r/],
    ['AWS::ElastiCache::CacheCluster.CacheNodeType', 'cache.m5.large', /Cache node/],
    ['AWS::EC2::Instance.InstanceType', 'micro', undefined],
    [
      'AWS::IAM::Role.ManagedPolicyArns',
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      /AWS managed policy: A function may write its logs/,
    ],
    ['AWS::Serverless::Function.Policies', 'AmazonDynamoDBFullAccess', /Full access to DynamoDB/],
    ['AWS::Serverless::Function.Policies', 'AWSLambdaInvocation-DynamoDB', /Reading DynamoDB streams/],
    ['AWS::Lambda::Permission.SourceArn', 'arn:aws:s3:::my-bucket', /service s3, no Region and no account/],
    ['AWS::SQS::Queue.MessageRetentionPeriod', '1209600', /14 days/],
    ['AWS::SQS::Queue.VisibilityTimeout', '45', undefined],
    [
      'AWS::Serverless::Function.DeploymentPreference.Type',
      'Canary10Percent5Minutes',
      /10 % of the traffic first, the rest after 5 minutes/,
    ],
    [
      'AWS::CodeDeploy::DeploymentGroup.DeploymentConfigName',
      'CodeDeployDefault.LambdaLinear10PercentEvery1Minute',
      /every minute/,
    ],
    ['AWS::S3::Bucket.BucketName', 'some-name', undefined],
    ['AWS::Lambda::Function.Handler', 'index.handler', undefined],
  ];
  for (const [place, value, expected] of table) {
    it(`${place} = ${value}`, () => {
      const [type, ...path] = place.split('.');
      const said = valueMeaning({ type, path, today }, value);
      if (expected === undefined) assert.equal(said, undefined);
      else assert.match(said ?? '', expected);
    });
  }

  it('never throws and never says "undefined"', () => {
    const path = fc.constantFrom(
      'Runtime',
      'ScheduleExpression',
      'CidrIp',
      'InstanceType',
      'FromPort',
      'Policies',
      'Period',
      'X',
    );
    const value = fc.oneof(
      fc.string(),
      fc.stringMatching(/^cron\([0-9*?,/ LA-Z-]{0,20}\)$/),
      fc.stringMatching(/^[0-9./]{1,18}$/),
      fc.stringMatching(/^arn:[a-z:*${}0-9]{0,30}$/),
    );
    fc.assert(
      fc.property(path, value, (name, text) => {
        const said = valueMeaning({ type: 'AWS::EC2::Subnet', path: [name], today }, text);
        assert.ok(said === undefined || !/undefined|NaN/.test(said.replace(text, '')));
      }),
    );
  });
});

describe('ARNs', () => {
  it('fall into their parts', () => {
    assert.deepEqual(arnParts('arn:aws:lambda:eu-west-1:123456789012:function:a:live'), {
      partition: 'aws',
      service: 'lambda',
      region: 'eu-west-1',
      account: '123456789012',
      resource: 'function:a:live',
    });
    assert.equal(arnParts('arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:topic')?.account, '${AWS::AccountId}');
    assert.equal(arnParts('arn:aws:sns'), undefined);
  });
});

describe('IAM words', () => {
  const actions: readonly (readonly [string, RegExp | undefined])[] = [
    ['sqs:ReceiveMessage', /hides them for the visibility timeout/],
    ['SQS:receivemessage', /hides them/],
    ['s3:*', /Every action of Amazon S3/],
    ['dynamodb:Batch*', /whose name matches `Batch\*`/],
    ['lambda:ListTags', /The call `ListTags` of AWS Lambda/],
    ['*', /Every action of every service/],
    ['newservice:GetThing', /service with the prefix `newservice`/],
    ['nonsense:call', undefined],
    ['${Param}', undefined],
  ];
  for (const [action, expected] of actions) {
    it(action, () => {
      const entry = iamAction(action);
      if (expected === undefined) assert.equal(entry, undefined);
      else assert.match(entry?.says ?? '', expected);
    });
  }

  it('keys, operators and principals', () => {
    assert.match(conditionKey('AWS:sourceip')?.says ?? '', /Public address/);
    assert.match(conditionKey('aws:PrincipalTag/team')?.says ?? '', /tag of the caller/);
    assert.match(conditionKey('ec2:Public')?.says ?? '', /condition key of Amazon EC2/);
    assert.equal(conditionKey('nowhere'), undefined);
    assert.match(conditionKey('sts:ExternalId')?.says ?? '', /not a secret/);
    const every = conditionOperator('ForAllValues:StringEqualsIfExists')?.says ?? '';
    assert.match(every, /Every value.*also true when the key is missing/);
    assert.doesNotMatch(every, /IfExists/, 'it is said once');
    assert.match(conditionOperator('BoolIfExists')?.says ?? '', /`IfExists`: also true when the key is missing/);
    const negated = conditionOperator('StringNotLike')?.says ?? '';
    assert.match(negated, /^True when the request's value does not fit the text.*Also true when the key is missing/);
    assert.doesNotMatch(conditionOperator('ForAnyValue:StringNotLike')?.says ?? '', /missing/);
    assert.match(conditionOperator('Null')?.says ?? '', /absent from the request \(`true`\)/);
    assert.equal(conditionOperator('NullIfExists'), undefined);
    assert.equal(conditionOperator('StringEqual'), undefined);
    assert.match(servicePrincipal('lambda.amazonaws.com')?.says ?? '', /^Lambda: runs functions/);
    assert.deepEqual(servicePrincipal('states.eu-west-1.amazonaws.com')?.facts, ['in eu-west-1']);
    assert.equal(servicePrincipal('example.com'), undefined);
  });
});

describe('other words', () => {
  it('SAM: what wins, and what its policies allow', () => {
    assert.match(functionProperties.InlineCode?.says ?? '', /wins when `CodeUri` is set too/);
    assert.match(samPolicies.S3WritePolicy?.says ?? '', /lifecycle/);
  });

  it('functions of conditions stand in Conditions and Rules, not inside Fn::If', () => {
    for (const name of ['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not'])
      assert.equal(functionEntry(name)?.entry.where, 'Conditions and Rules');
  });

  it('parameter types', () => {
    assert.match(parameterType('List<AWS::EC2::Subnet::Id>')?.says ?? '', /A list.*the ID of a subnet/);
    assert.match(parameterType('AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>')?.says ?? '', /what is stored there/);
    assert.equal(parameterType('Boolean'), undefined);
    assert.equal(parameterType('AWS::SSM::Parameter::Value<Nothing>'), undefined);
  });

  it('build variables', () => {
    assert.match(buildVariable('CODEBUILD_SRC_DIR_Source2')?.says ?? '', /secondary source "Source2"/);
    assert.match(buildVariable('AWS_ACCOUNT_ID')?.says ?? '', /Not set by CodeBuild/);
    assert.equal(buildVariable('MY_VARIABLE'), undefined);
  });
});
