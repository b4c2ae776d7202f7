import assert from 'node:assert/strict';
import { hoverAt, tipAt } from './hovering';

const sample = `AWSTemplateFormatVersion: 2010-09-09
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage:
    Type: String
    Default: dev
    AllowedValues: [dev, prod]
  Image:
    Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>
    Default: /images/latest
  Domain:
    Type: String
    Default: ""
  Secret:
    Type: String
    NoEcho: true
Mappings:
  Sizes:
    dev: {Memory: 128}
    prod: {Memory: 512}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  HasDomain: !And [!Condition IsProd, !Not [!Equals [!Ref Domain, ""]]]
Globals:
  Function:
    Timeout: 10
    Environment:
      Variables:
        A: b
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    DeletionPolicy: Retain
    Properties:
      VisibilityTimeout: 60
      DelaySeconds: 5
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}
  Dead:
    Type: AWS::SQS::Queue
  Worker:
    Type: AWS::Serverless::Function
    Condition: IsProd
    DependsOn: Dead
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      MemorySize: !FindInMap [Sizes, dev, Memory]
      Policies:
        - SQSPollerPolicy:
            QueueName: !GetAtt Jobs.QueueName
        - Statement:
            - Effect: Allow
              Action: [sqs:SendMessage]
              Resource: !Sub "arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:\${Stage}-\${Jobs.QueueName}-\${Dead}"
              Condition:
                StringEquals:
                  aws:PrincipalOrgID: o-1
      Events:
        FromJobs:
          Type: SQS
          Properties:
            Queue: !GetAtt Jobs.Arn
            BatchSize: 5
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Principal:
              Service: lambda.amazonaws.com
            Action: sts:AssumeRole
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    CreationPolicy:
      ResourceSignal:
        Timeout: PT15M
    Metadata:
      AWS::CloudFormation::Init:
        config:
          packages: {}
    Properties:
      MinSize: !If [IsProd, "2", "1"]
      MaxSize: "3"
      VPCZoneIdentifier: [!ImportValue network-Subnets]
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}'
      DBInstanceClass: db.t3.micro
Outputs:
  QueueUrl:
    Value: !Ref Jobs
    Condition: IsProd
    Export: {Name: jobs-url}
`;

/** Puts the mark into the n-th occurrence of a text, at its third character. */
function at(text: string, occurrence = 1, base = sample): string {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = base.indexOf(text, start + 1);
  assert.ok(start >= 0, `"${text}" is not in the sample`);
  const cursor = start + Math.min(2, text.length - 1);
  return `${base.slice(0, cursor)}|${base.slice(cursor)}`;
}

describe('what a hover says', () => {
  const table: readonly (readonly [what: string, place: string, expected: readonly RegExp[]])[] = [
    ['section', at('Mappings:'), [/^\*\*Mappings\*\* · \*\*Optional\*\*/, /Fixed tables/, /\*\*1 here\*\*/]],
    [
      'resource type',
      at('AWS::SQS::Queue'),
      [/AWS::SQS::Queue\*\*/, /Returns: URL of the queue/, /aws-resource-sqs-queue\.html/],
    ],
    ['SAM resource type', at('AWS::Serverless::Function'), [/becomes AWS::Lambda::Function/, /execution role/]],
    ['resource', at('Jobs:\n'), [/Jobs: AWS::SQS::Queue/, /used by 2 entries/, /\[Worker\]\(#L\d+\)/]],
    [
      'property',
      at('VisibilityTimeout'),
      [
        /Optional\*\*/,
        /\*\*Integer\*\*/,
        /Update: \*\*no interruption\*\*/,
        /\*\*0-43200\*\*/,
        /default \*\*30\*\*/,
        /Default: \*\*30 seconds\*\*/,
        /Range: \*\*0 seconds to 12 hours\*\*/,
        /Exam trap: .*the same message/,
        /\[Open note.*\]\(note:sqs#visibility-timeout\)/,
        /\(quiz:sqs#visibility-timeout\)/,
      ],
    ],
    ['property of a shared section', at('DelaySeconds'), [/Delay seconds: \*\*at most 900\*\*/]],
    ['SAM property', at('Runtime:'), [/AWS::Serverless::Function\.Runtime/, /Language and version/]],
    ['nested property of an event', at('BatchSize'), [/BatchSize/, /Update: \*\*no interruption\*\*/]],
    ['required property of an event', at('Queue: !GetAtt'), [/\*\*Required\*\*/, /ARN of the queue/]],
    ['runtime', at('nodejs22.x'), [/supported, planned end 30 Apr 2027/]],
    ['instance class', at('db.t3.micro'), [/Database instance of family t/]],
    ['function, short', at('!FindInMap'), [/FindInMap \\\[map, firstKey, secondKey\\\]/, /Returns: the mapped/, /```yaml/]],
    [
      'Ref of a parameter',
      at('Ref Stage').replace('Re|f Stage', 'Ref St|age'),
      [/parameter Stage/, /default \*\*dev\*\*/, /one of dev, prod/, /Returns: the given value: `dev`/, /\[line 4\]\(#L4\)/],
    ],
    [
      'Ref of a resource',
      at('Ref Jobs').replace('Re|f Jobs', 'Ref Jo|bs'),
      [/Returns: URL of the queue, not its ARN: `https:/, /AWS::SQS::Queue, \[line 31\]/],
    ],
    ['resource of GetAtt', at('Dead.Arn'), [/Dead: AWS::SQS::Queue/, /Returns: /]],
    ['attribute of GetAtt', at('Dead.Arn').replace('De|ad.Arn', 'Dead.A|rn'), [/Dead\.Arn of AWS::SQS::Queue/, /`arn:aws:sqs:/]],
    ['pseudo parameter with an example', at('AWS::AccountId'), [/Returns: the account ID: `123456789012`/]],
    ['pseudo parameter in a text', at('AWS::Partition'), [/Pseudo parameter/, /Returns: aws \\\(aws-cn/]],
    ['parameter in a text', at('${Stage}').replace('${|Stage}', '${St|age}'), [/parameter Stage/]],
    [
      'attribute in a text',
      at('Jobs.QueueName}').replace('Jo|bs.QueueName}', 'Jobs.Queue|Name}'),
      [/Jobs\.QueueName of AWS::SQS::Queue/, /Returns: the queue name/],
    ],
    ['resource in a text', at('${Dead}').replace('${|Dead}', '${De|ad}'), [/Dead: AWS::SQS::Queue/, /Returns: URL/]],
    [
      'condition of If',
      at('If [IsProd').replace('If| [IsProd', 'If [Is|Prod'),
      [/the one for true/, /when Stage is prod\./, /\[line \d+\]/],
    ],
    [
      'condition of a resource',
      at('Condition: IsProd').replace('Co|ndition: IsProd', 'Condition: Is|Prod'),
      [/exists only when Stage is prod/],
    ],
    [
      'condition of an output',
      at('Condition: IsProd', 2).replace('Co|ndition: IsProd', 'Condition: Is|Prod'),
      [/output exists only when Stage is prod/],
    ],
    ['condition', at('HasDomain'), [/Holds when IsProd and Domain is not ""/, /nothing uses it/]],
    [
      'map of FindInMap',
      at('[Sizes').replace('[S|izes', '[Si|zes').replace('[Si|zes', '[Si|zes'),
      [/mapping Sizes/, /Returns: 128/],
    ],
    ['mapping', at('Sizes:'), [/2 first-level keys/, /second level: \*\*Memory\*\*/]],
    ['DependsOn', at('DependsOn: Dead').replace('De|pendsOn: Dead', 'DependsOn: De|ad'), [/Worker already waits for Dead/]],
    ['import', at('network-Subnets'), [/neither change nor remove/]],
    [
      'dynamic reference',
      at('resolve:secretsmanager').replace('re|solve:secretsmanager', 'resolve:secrets|manager'),
      [/never shown/],
    ],
    ['parameter', at('Stage:'), [/parameter Stage/, /used by/]],
    ['hidden default', at('Secret:'), [/NoEcho/]],
    ['parameter attribute', at('NoEcho'), [/Masks the value/]],
    ['parameter type', at('AWS::SSM::Parameter::Value'), [/what is stored there/]],
    ['output', at('QueueUrl:'), [/exported as jobs-url/, /Returns: \\!Ref Jobs/]],
    ['output attribute', at('Export:'), [/neither changed nor removed/]],
    ['resource attribute', at('DeletionPolicy:'), [/UpdateReplacePolicy/]],
    ['value of a policy', at('Retain'), [/leaves the stack.*the resource stays/]],
    ['key of CreationPolicy', at('Timeout: PT15M'), [/default \*\*PT5M\*\*/]],
    ['AWS metadata', at('AWS::CloudFormation::Init'), [/cfn-init/]],
    ['key below AWS metadata', at('packages:'), [/Packages to install/]],
    ['transform', at('AWS::Serverless-2016'), [/Makes this a SAM template/]],
    ['section of Globals', at('Function:\n'), [/Globals: AWS::Serverless::Function/, /1 resource inherits this/]],
    [
      'key of Globals',
      at('Timeout: 10'),
      [/Every AWS::Serverless::Function of this template inherits it; a resource's own value wins/, /\*\*1-900\*\*/],
    ],
    ['map in Globals', at('Environment:'), [/merged with these/]],
    [
      'SAM event',
      at('Type: SQS').replace('Ty|pe: SQS', 'Type: S|QS'),
      [/becomes AWS::Lambda::EventSourceMapping/, /Required: \*\*Queue\*\*/],
    ],
    ['name of a SAM event', at('FromJobs'), [/event FromJobs: SQS/]],
    ['SAM policy template', at('SQSPollerPolicy'), [/takes QueueName/, /consuming one queue/]],
    ['element of a policy', at('Resource: !Sub'), [/Which resources, as ARNs/]],
    ['condition operator', at('StringEquals'), [/True when the request's value is the same text, case-sensitive/]],
    ['condition key', at('aws:PrincipalOrgID'), [/organization/]],
    ['action', at('sqs:SendMessage'), [/\*\*Write\*\*/, /Amazon SQS/, /\(note:sqs\)/]],
    ['element of a trust policy', at('Principal:'), [/who may assume this role/]],
    ['service principal', at('lambda.amazonaws.com'), [/Lambda: runs functions with the role/]],
    ['Effect', at('Effect: Allow').replace('Ef|fect: Allow', 'Effect: Al|low'), [/Grants what the statement names/]],
  ];
  for (const [what, place, expected] of table) {
    it(what, async () => {
      const said = await hoverAt(place);
      assert.ok(said !== undefined, 'silent');
      for (const pattern of expected) assert.match(said, pattern);
      assert.doesNotMatch(said, /undefined|\[object/);
    });
  }

  const silent: readonly (readonly [string, string])[] = [
    ['Type key', at('Type: AWS::IAM')],
    ['Properties key', at('Properties:')],
    ['name of a variable', at('        A: b').replace('  |      A: b', '        A|: b')],
    ['value that nobody knows', at('index.handler')],
    ['condition value', at('o-1')],
    ['a property that does not exist', `Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      Visi|bility: 3\n`],
    ['a type that does not exist', `Resources:\n  Q:\n    Type: AWS::SQS::Que|ues\n`],
    ['a file of someone else', `apiVersion: v1\nkind: Serv|ice\n`],
  ];
  for (const [what, place] of silent) it(`is silent on a ${what}`, async () => assert.equal(await hoverAt(place), undefined));
});

describe('what a hover says of a place that differs from its like', () => {
  const machine = `${sample.slice(0, sample.indexOf('Parameters:'))}Resources:
  Flow:
    Type: AWS::Serverless::StateMachine
    UpdateReplacePolicy: Delete
    DeletionPolicy: Delete
    Properties:
      Events:
        Made: {Type: EventBridgeRule, Properties: {Pattern: {source: [a]}}}
        Called: {Type: Api, Properties: {Path: /, Method: post}}
  Single:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - DynamoDBStreamReadPolicy: {TableName: a, StreamName: b}
Mappings:
  One:
    only: {a: b}
`;
  const table: readonly (readonly [what: string, place: string, expected: RegExp, not: RegExp])[] = [
    [
      'a rule of a state machine is made with a role',
      at('Type: EventBridgeRule', 1, machine).replace('Ty|pe: Event', 'Type: Ev|ent'),
      /becomes AWS::Events::Rule, AWS::IAM::Role/,
      /Lambda::Permission/,
    ],
    [
      'so is a route of one',
      at('Type: Api', 1, machine).replace('Ty|pe: Api', 'Type: A|pi'),
      /becomes AWS::IAM::Role, a method/,
      /Lambda::Permission/,
    ],
    [
      'a replaced resource is deleted by default, a database too',
      at('UpdateReplacePolicy: Delete', 1, machine).replace('Up|dateReplacePolicy: Delete', 'UpdateReplacePolicy: Del|ete'),
      /\*\*default\*\*.*\n.*this happens to the old one: the resource is deleted/,
      /Snapshot/,
    ],
    [
      'a deleted one not',
      at('DeletionPolicy: Delete', 1, machine).replace('De|letionPolicy: Delete', 'DeletionPolicy: Del|ete'),
      /Snapshot/,
      /old one/,
    ],
    [
      'a policy template with two parameters',
      at('StreamName', 1, machine),
      /What the policy is limited to\. It allows/,
      /one thing/,
    ],
    [
      'a section of Globals with one property',
      at('SimpleTable', 1, `${machine}Transform: AWS::Serverless-2016-10-31\nGlobals: {SimpleTable: {}}\n`),
      /\*\*1 property allowed\*\*/,
      /properties/,
    ],
    ['a mapping with one key', at('One:', 1, machine), /\*\*1 first-level key\*\*/, /keys\*\*/],
  ];
  for (const [what, place, expected, not] of table) {
    it(what, async () => {
      const said = (await hoverAt(place)) ?? 'silent';
      assert.match(said, expected);
      assert.doesNotMatch(said, not);
    });
  }
});

describe('what a hover says of names that the file does not define', () => {
  const file = (reference: string, head: string, rest = '') => `${head}Resources:
  Work:
    Type: AWS::Serverless::Function
    Properties: {AutoPublishAlias: live, FunctionUrlConfig: {AuthType: NONE}}
  Beta:
    Type: AWS::Serverless::Function
    Properties: {AutoPublishAlias: pre-live}
  Any:
    Type: AWS::Serverless::Api
    Properties: {StageName: !Ref Name}
  Quick:
    Type: AWS::Serverless::HttpApi
  Own:
    Type: AWS::Serverless::Function
    Properties: {Role: arn:aws:iam::123456789012:role/own}
  Front:
    Type: AWS::Serverless::Api
    Properties: {StageName: prod}
${rest}Outputs:
  Out:
    Value: ${reference}
`;
  const sam = 'Transform: AWS::Serverless-2016-10-31\n';
  const loops = 'Transform: AWS::LanguageExtensions\n';
  const plain = 'AWSTemplateFormatVersion: 2010-09-09\n';
  const module = '  Part:\n    Type: My::Org::Part::MODULE\n';
  const elsewhere = /Not written in this file; a transform may add it/;
  const nowhere = /Not defined in this template/;
  const table: readonly (readonly [what: string, text: string, expected: RegExp])[] = [
    ['the role of a function', file('!GetAtt Work|Role.Arn', sam), /WorkRole: AWS::IAM::Role.*Generated by SAM/],
    [
      'its attribute',
      file('!GetAtt WorkRole.A|rn', sam),
      /WorkRole\.Arn of AWS::IAM::Role[\s\S]*generates for Work[\s\S]*`arn:aws:iam/,
    ],
    ['the same in a text', file('!Sub ${WorkRole.A|rn}', sam), /WorkRole\.Arn of AWS::IAM::Role/],
    ['what Ref of it returns', file('!Ref Work|Role', sam), /WorkRole: AWS::IAM::Role[\s\S]*name of the role, not its ARN/],
    ['the URL of a function', file('!GetAtt Work|Url.FunctionUrl', sam), /AWS::Lambda::Url/],
    ['the alias of a function', file('!Ref Work|Aliaslive', sam), /AWS::Lambda::Alias/],
    ['the stage of an API', file('!Ref Front|prodStage', sam), /AWS::ApiGateway::Stage/],
    ['an alias with a hyphen', file('!Ref Beta|AliaspreDlive', sam), /AWS::Lambda::Alias/],
    ['a stage that a parameter names', file('!Ref Any|testStage', sam), /AWS::ApiGateway::Stage/],
    ['a stage without a plain name', file('!GetAtt Any|Stage.DeploymentId', sam), /AWS::ApiGateway::Stage/],
    ['the stage of an HTTP API', file('!Ref Quick|ApiGatewayDefaultStage', sam), /AWS::ApiGatewayV2::Stage/],
    ['an alias of another name', file('!GetAtt Work|Aliasother.AliasArn', sam), elsewhere],
    ['a stage of another name', file('!GetAtt Front|testStage.DeploymentId', sam), elsewhere],
    ['a stage of another name of an HTTP API', file('!GetAtt Quick|prodStage.A', sam), elsewhere],
    ['the implicit API', file('!GetAtt Serverless|RestApi.RootResourceId', sam), /AWS::ApiGateway::RestApi/],
    [
      'what a resource with a role waits for',
      file('a', sam, '  T:\n    Type: AWS::SNS::Topic\n    DependsOn: Work|Role\n'),
      /Generated by SAM/,
    ],
    ['a role that SAM does not make', file('!GetAtt Own|Role.Arn', sam), elsewhere],
    ['a resource of a loop', file('!GetAtt Bucket|A.Arn', loops), elsewhere],
    ['a condition of a loop', file('!If [Is|A, 1, 2]', loops), elsewhere],
    [
      'a map that is included',
      file('!FindInMap [Si|zes, a, b]', `${plain}Mappings:\n  Fn::Transform: {Name: AWS::Include}\n`),
      elsewhere,
    ],
    [
      'a map that is included in short',
      file('!FindInMap [Si|zes, a, b]', `${plain}Mappings: !Transform {Name: AWS::Include}\n`),
      elsewhere,
    ],
    ['a resource of a module', file('!GetAtt Part|Bucket.Arn', plain, module), elsewhere],
    ['a resource of nobody', file('!GetAtt Bucket|A.Arn', plain), nowhere],
    ['a condition of nobody, which SAM does not add', file('!If [Is|A, 1, 2]', sam), nowhere],
    ['a Ref to a version', file('!Ref Wo|rk.Version', sam), /Returns: the version that `AutoPublishAlias` published/],
    ['what only GetAtt takes, behind a Ref', file('!Ref Wo|rk.Arn', sam), /Ref takes a name alone.*`!GetAtt Work\.Arn`/],
    ['an attribute of a computed name', file('!GetAtt [!Ref Work, A|rn]', plain), /first argument/],
  ];
  for (const [what, text, expected] of table) {
    it(what, async () => assert.match((await hoverAt(text)) ?? 'silent', expected));
  }
  it('does not say that Ref returns an attribute of a plain resource', async () => {
    const topic = '  T:\n    Type: AWS::SNS::Topic\n';
    const said = (await hoverAt(file('!Ref |T.TopicName', plain, topic))) ?? 'silent';
    assert.match(said, /Ref takes a name alone.*`!GetAtt T\.TopicName`/);
    assert.doesNotMatch(said, /Returns/);
    assert.equal(await hoverAt(file('!Ref T.Topic|Name', plain, topic)), undefined);
    assert.doesNotMatch((await hoverAt(file('!Ref |T.TopicName', 'Transform: [Own]\n', topic))) ?? '', /alone|Returns/);
  });
  it('is silent on a Ref that a module may define', async () =>
    assert.equal(await hoverAt(file('!Ref Part|Bucket', plain, module)), undefined));
});

describe('what a hover says inside a loop', () => {
  const text = `Transform: AWS::LanguageExtensions
Conditions:
  Fn::ForEach::Each:
    - Name
    - [A, B]
    - Is\${Name}: !Equals [a, b]
Resources:
  Fn::ForEach::Each:
    - Name
    - [A, B]
    - Queue\${Name}:
        Type: AWS::SQS::Queue
        Properties:
          VisibilityTimeout: 30
          QueueName: !Sub jobs-\${Name}
Outputs:
  Fn::ForEach::Each:
    - Name
    - [A, B]
    - Out\${Name}: {Value: a, Export: {Name: b}}
`;
  const table: readonly (readonly [what: string, place: string, expected: RegExp, not: RegExp])[] = [
    ['a property', at('VisibilityTimeout', 1, text), /\*\*0-43200\*\*/, /undefined/],
    ['a resource', at('Queue$', 1, text), /AWS::SQS::Queue\*\* · \*\*repeated by Fn::ForEach/, /nothing refers/],
    ['a condition', at('Is$', 1, text), /repeated by/, /Holds when|nothing uses/],
    ['an output', at('Out$', 1, text), /repeated by/, /not exported/],
    [
      'its variable',
      at('jobs-${Name', 1, text).replace('jo|bs-${Name', 'jobs-${Na|me'),
      /one value of the loop/,
      /second argument/,
    ],
  ];
  for (const [what, place, expected, not] of table) {
    it(what, async () => {
      const said = (await hoverAt(place)) ?? 'silent';
      assert.match(said, expected);
      assert.doesNotMatch(said, not);
    });
  }
});

describe('what a hover says of builds and deployments', () => {
  const buildspec = `version: 0.2
env:
  secrets-manager:
    TOKEN: app:token
phases:
  install:
    runtime-versions: {nodejs: 22}
    commands: [npm ci]
  build:
    on-failure: ABORT
    commands:
      - echo $CODEBUILD_RESOLVED_SOURCE_VERSION $TOKEN $OTHER
artifacts:
  files: ['**/*']
`;
  const server = `version: 0.0
os: linux
files:
  - source: /
    destination: /srv
permissions:
  - object: /srv
    mode: 755
hooks:
  AfterInstall:
    - location: scripts/set-up.sh
      timeout: 300
      runas: root
  Wrong:
    - location: x.sh
`;
  const lambda = `version: 0.0
Resources:
  - Fn:
      Type: AWS::Lambda::Function
      Properties: {Name: f, Alias: live, CurrentVersion: "1", TargetVersion: "2"}
Hooks:
  - BeforeAllowTraffic: check
`;
  const table: readonly (readonly [string, string, readonly RegExp[]])[] = [
    ['phase', at('build:\n', 1, buildspec), [/Third phase/]],
    ['runtime', at('nodejs', 1, buildspec), [/Version of this runtime/]],
    ['failure', at('on-failure', 1, buildspec), [/ABORT/]],
    ['secret', at('TOKEN:', 1, buildspec), [/secret-id:json-key/]],
    ['variable of CodeBuild', at('CODEBUILD_RES', 1, buildspec), [/the commit ID for Git/, /`a1b2c3d4e5f6`/]],
    ['variable of the file', at('$TOKEN', 1, buildspec), [/read from Secrets Manager/]],
    ['artifact', at('files:', 1, buildspec), [/Which files go into the artifact/]],
    [
      'hook on a server',
      at('AfterInstall', 1, server),
      [
        /EC2\/on-premises/,
        /Install \\> \\\[AfterInstall\\\] \\> ApplicationStart|Install &gt; \\\[AfterInstall\\\] &gt; ApplicationStart/,
        /3600 s/,
      ],
    ],
    ['key of a hook', at('timeout', 1, server), [/3600 seconds/]],
    ['unknown hook', at('Wrong', 1, server), [/no event of this name/]],
    [
      'hook that CodeDeploy runs',
      at('Install:\n', 2, server.replace('Wrong', 'Install')),
      [/^\*\*Install\*\* · \*\*EC2\/on-premises\*\* {2}$/m],
    ],
    ['mode', at('mode', 1, server), [/octal/]],
    ['hook of Lambda', at('BeforeAllowTraffic', 1, lambda), [/\*\*Lambda\*\*/, /within one hour/]],
    ['version of Lambda', at('TargetVersion', 1, lambda), [/Version to which traffic shifts/]],
  ];
  for (const [what, place, expected] of table) {
    it(what, async () => {
      const said = await hoverAt(place);
      assert.ok(said !== undefined, 'silent');
      for (const pattern of expected) assert.match(said, pattern);
    });
  }
  it('is silent on variables that nobody sets', async () => assert.equal(await hoverAt(at('$OTHER', 1, buildspec)), undefined));
});

describe('settings of a hover', () => {
  it('off and a silencing comment say nothing', async () => {
    assert.equal(await tipAt(at('VisibilityTimeout'), { mode: 'off' }), undefined);
    assert.equal(await tipAt(`# aws-notes: off\n${at('VisibilityTimeout')}`), undefined);
  });

  it('notes only speaks where a note is bound, with the note alone', async () => {
    const tip = await tipAt(at('VisibilityTimeout'), { mode: 'notes only' });
    assert.equal(tip?.fromNotes?.section, 'sqs#visibility-timeout');
    assert.deepEqual(tip?.facts, []);
    assert.equal(tip?.sentence, undefined);
    assert.equal(await tipAt(at('Runtime:'), { mode: 'notes only' }), undefined);
  });

  it('notes only shows the first sentence of a section without facts', async () => {
    const queue = 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      Ta|gs: []\n';
    assert.match((await hoverAt(queue, { mode: 'notes only' })) ?? 'silent', /^Every queue carries the tag of its team\.\n/);
    assert.doesNotMatch((await hoverAt(queue)) ?? 'silent', /Every queue/);
  });

  it('carries the subject and its exact range', async () => {
    const tip = await tipAt(at('VisibilityTimeout'));
    assert.equal(tip?.subject.kind, 'property');
    assert.equal(sample.slice(tip?.range.start, tip?.range.end), 'VisibilityTimeout');
  });

  it('stays within eight lines', async () => {
    for (const word of ['VisibilityTimeout', 'AWS::Serverless::Function', 'Jobs:\n', '!FindInMap', 'Stage:']) {
      const lines = ((await hoverAt(at(word))) ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('```'));
      assert.ok(lines.length <= 8, `${word}: ${lines.length} lines`);
    }
  });
});
