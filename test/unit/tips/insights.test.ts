import assert from 'node:assert/strict';
import { tipAt } from './hovering';

const header = 'AWSTemplateFormatVersion: 2010-09-09\nTransform: AWS::Serverless-2016-10-31\n';

const queue = (properties: string, timeout = '30') => `${header}Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
${properties}
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Timeout: ${timeout}
      Events:
        FromJobs:
          Type: SQS
          Properties:
            Queue: !GetAtt Jobs.Arn
`;

const mapping = (properties: string) => `${header}Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
${properties}
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Timeout: 20
  Feed:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn: !GetAtt Jobs.Arn
      FunctionName: !Ref Worker
`;

const resource = (type: string, rest: string) => `${header}Resources:\n  Thing:\n    Type: ${type}\n${rest}`;
const parameter = (name: string, rest: string) => `${header}Parameters:\n  ${name}:\n    Type: String\n${rest}`;
const policy = (statement: string, type = 'AWS::IAM::ManagedPolicy') =>
  resource(type, `    Properties:\n      PolicyDocument:\n        Statement:\n${statement}`);

const everything = '          - Effect: Allow\n            Principal: "*"\n            Action: "*"\n            Resource: "*"\n';
/** A function of 60 seconds, with its timeout marked, behind something. */
const behind = (rest: string) => `${resource('AWS::Lambda::Function', '    Properties:\n      Time|out: 60\n')}${rest}`;
const socket = `  Chat:
    Type: AWS::ApiGatewayV2::Api
    Properties: {ProtocolType: WEBSOCKET}
  Route:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Chat
      IntegrationUri: !Sub arn:aws:apigateway:x:lambda:path/2015-03-31/functions/\${Thing.Arn}/invocations
`;
const asynchronous = `  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      Integration:
        RequestParameters:
          integration.request.header.X-Amz-Invocation-Type: "'Event'"
        Uri: !Sub arn:aws:apigateway:x:lambda:path/2015-03-31/functions/\${Thing.Arn}/invocations
`;
const waiting = '  Method:\n    Type: AWS::ApiGateway::Method\n    DependsOn: Thing\n';

describe('insights from values', () => {
  const remarks: readonly (readonly [what: string, text: string, expected: RegExp])[] = [
    [
      "visibility timeout below six times the function's",
      queue('      Visibility|Timeout: 60'),
      /Jobs \(60 s\) is below six times the timeout of Worker \(30 s\).*180 s/,
    ],
    ['default visibility timeout', queue('      DelaySeconds: 1', '6').replace('  Jobs', '  Jo|bs'), /default 30 s\) is below/],
    [
      'seen from the function',
      queue('      VisibilityTimeout: 60').replace('      Timeout', '      Time|out'),
      /below six times/,
    ],
    ['seen from the event', queue('      VisibilityTimeout: 60').replace('Type: SQS', 'Type: S|QS'), /below six times/],
    [
      'seen from a function with a mapping of its own',
      mapping('      VisibilityTimeout: 60').replace('      Timeout', '      Time|out'),
      /Worker \(20 s\).*120 s/,
    ],
    [
      'seen from the mapping',
      mapping('      VisibilityTimeout: 60').replace('      EventSourceArn', '      EventSource|Arn'),
      /Worker \(20 s\).*120 s/,
    ],
    ['a mapping of its own', mapping('      Visibility|Timeout: 60'), /Worker \(20 s\).*120 s/],
    [
      'timeout from Globals',
      `${queue('      Visibility|Timeout: 60', '30').replace('      Timeout: 30\n', '')}Globals:\n  Function:\n    Timeout: 50\n`,
      /Worker \(50 s\)/,
    ],
    [
      'no dead-letter queue',
      queue('      VisibilityTimeout: 600').replace('  Jobs', '  Jo|bs'),
      /No RedrivePolicy: a message that Worker cannot process/,
    ],
    [
      'timeout beyond a REST API',
      resource(
        'AWS::Serverless::Function',
        '    Properties:\n      Time|out: 60\n      Events:\n        A:\n          Type: Api\n          Properties: {Path: /, Method: get}\n',
      ),
      /60 s is beyond the 29 s that the REST API waits by default/,
    ],
    [
      'timeout beyond an HTTP API',
      resource(
        'AWS::Serverless::Function',
        '    Properties:\n      Time|out: 60\n      Events:\n        A:\n          Type: HttpApi\n',
      ),
      /beyond the 30 s that the HTTP API waits at most/,
    ],
    [
      'timeout beyond a method of plain CloudFormation',
      `${resource('AWS::Lambda::Function', '    Properties:\n      Time|out: 60\n')}  Method:\n    Type: AWS::ApiGateway::Method\n    Properties:\n      Integration:\n        Uri: !Sub arn:aws:apigateway:x:lambda:path/2015-03-31/functions/\${Thing.Arn}/invocations\n`,
      /beyond the 29 s/,
    ],
    [
      'runtime past its end',
      resource('AWS::Lambda::Function', '    Properties:\n      Run|time: nodejs12.x\n'),
      /nodejs12\.x is deprecated since 31 Mar 2023/,
    ],
    [
      'runtime past its end in Globals',
      `${resource('AWS::Serverless::Function', '    Properties:\n      Handler: a.b\n').replace('  Thing', '  Th|ing')}Globals:\n  Function:\n    Runtime: python3.8\n`,
      /python3\.8 is deprecated/,
    ],
    [
      'read capacity',
      resource('AWS::DynamoDB::Table', '    Properties:\n      ProvisionedThroughput:\n        ReadCapacity|Units: 5\n'),
      /5 strongly consistent or 10 eventually consistent reads/,
    ],
    [
      'write capacity',
      resource('AWS::DynamoDB::Table', '    Properties:\n      ProvisionedThroughput:\n        WriteCapacity|Units: 1500\n'),
      /1,500 writes a second/,
    ],
    [
      'everything allowed',
      policy('          - Effect: Allow\n            Action: "*"\n            Resource: "*"\n').replace(
        'PolicyDocument',
        'Policy|Document',
      ),
      /every action on every resource/,
    ],
    [
      'everything allowed, from the action',
      policy('          - Effect: Allow\n            Action: "|*"\n            Resource: "*"\n'),
      /every action on every resource/,
    ],
    [
      'table without DeletionPolicy',
      resource('AWS::DynamoDB::Table', '').replace('  Thing', '  Th|ing'),
      /No DeletionPolicy.*the table with all its items/,
    ],
    ['password without NoEcho', parameter('DbPass|word', ''), /no NoEcho/],
    ['password in the default', parameter('DbPass|word', '    NoEcho: true\n    Default: hunter22\n'), /secret in plain text/],
    [
      'password in a property',
      resource('AWS::RDS::DBInstance', '    Properties:\n      MasterUser|Password: hunter22\n'),
      /secret in plain text/,
    ],
    [
      'alarm beyond a day',
      resource('AWS::CloudWatch::Alarm', '    Properties:\n      Per|iod: 300\n      EvaluationPeriods: 300\n'),
      /90,000 s, more than CloudWatch allows: one day/,
    ],
    [
      'alarm beyond a week',
      resource('AWS::CloudWatch::Alarm', '    Properties:\n      Period: 86400\n      Evaluation|Periods: 8\n'),
      /seven days/,
    ],
    [
      'Ref where an ARN is wanted',
      `${resource('AWS::Lambda::Function', '    Properties:\n      Role: !Ref Exec|Role\n')}  ExecRole:\n    Type: AWS::IAM::Role\n`,
      /Role wants an ARN, but Ref of AWS::IAM::Role returns the name of the role/,
    ],
    ['timeout beyond a WebSocket API', behind(socket), /beyond the 29 s that the WebSocket API waits at most/],
    [
      'Ref where an ARN is wanted, inside a list',
      `${resource('AWS::Events::Rule', '    Properties:\n      Targets:\n        - Id: a\n          Arn: !Ref Jo|bs\n')}  Jobs:\n    Type: AWS::SQS::Queue\n`,
      /Arn wants an ARN.*URL of the queue: use !GetAtt Jobs\.Arn/,
    ],
    [
      'Ref of a queue in a SAM event',
      queue('      DelaySeconds: 1').replace('!GetAtt Jobs.Arn', '!Ref Jo|bs'),
      /Queue wants an ARN.*use !GetAtt Jobs\.Arn/,
    ],
    [
      'Ref of a table where its stream is wanted',
      `${resource('AWS::Lambda::EventSourceMapping', '    Properties:\n      EventSourceArn: !Ref Tab|le\n')}  Table:\n    Type: AWS::DynamoDB::Table\n`,
      /use !GetAtt Table\.StreamArn/,
    ],
    [
      'Ref of a key where only its ARN will do',
      `${resource('AWS::KMS::ReplicaKey', '    Properties:\n      PrimaryKeyArn: !Ref K|ey\n')}  Key:\n    Type: AWS::KMS::Key\n`,
      /PrimaryKeyArn wants an ARN.*use !GetAtt Key\.Arn/,
    ],
    [
      'no redrive policy, though a dead-letter queue would take the messages',
      `${queue('      VisibilityTimeout: 600').replace('  Jobs', '  Jo|bs')}  Dead:\n    Type: AWS::SQS::Queue\n    Properties:\n      RedriveAllowPolicy: {redrivePermission: byQueue, sourceQueueArns: [!GetAtt Jobs.Arn]}\n`,
      /No RedrivePolicy: a message that Worker/,
    ],
  ];
  for (const [what, text, expected] of remarks) {
    it(what, async () => {
      const tip = await tipAt(text);
      assert.match(tip?.insights.join('\n') ?? 'silent', expected);
      assert.deepEqual((await tipAt(text, { insights: false }))?.insights ?? [], [], 'off by setting');
    });
  }

  const quiet: readonly (readonly [what: string, text: string])[] = [
    [
      'a queue fed to a function that is a parameter',
      mapping('      Visibility|Timeout: 10').replace('!Ref Worker', '!Ref Given'),
    ],
    [
      'a queue fed to an alias',
      `${mapping('      Visibility|Timeout: 10').replace('!Ref Worker', '!Ref Live')}  Live:\n    Type: AWS::Lambda::Alias\n`,
    ],
    [
      'the batch size of a SAM event',
      queue('      VisibilityTimeout: 60').replace('            Queue', '            Batch|Size: 10\n            Queue'),
    ],
    [
      'a dead-letter queue that a function reads',
      `${queue('      VisibilityTimeout: 600').replace('  Jobs', '  Jo|bs')}  Main:\n    Type: AWS::SQS::Queue\n    Properties:\n      RedrivePolicy: {deadLetterTargetArn: !GetAtt Jobs.Arn, maxReceiveCount: 3}\n`,
    ],
    ['a function that an API calls asynchronously', behind(asynchronous)],
    ['a function that a method only waits for', behind(waiting)],
    ['the policy of an endpoint', policy(everything, 'AWS::EC2::VPCEndpoint').replace('PolicyDocument', 'Policy|Document')],
    [
      'an action in the policy of an endpoint',
      policy(everything, 'AWS::EC2::VPCEndpoint').replace('Action: "*"', 'Action: "|*"'),
    ],
    ['the policy of a bucket', policy(everything, 'AWS::S3::BucketPolicy').replace('Statement', 'State|ment')],
    [
      'a table whose protection is a parameter',
      resource('AWS::DynamoDB::Table', '    Properties:\n      DeletionProtectionEnabled: !Ref Protect\n').replace(
        '  Thing',
        '  Th|ing',
      ),
    ],
    [
      'a global table with a protected replica',
      resource(
        'AWS::DynamoDB::GlobalTable',
        '    Properties:\n      Replicas: [{Region: a, DeletionProtectionEnabled: true}]\n',
      ).replace('  Thing', '  Th|ing'),
    ],
    ['a choice about secrets', parameter('Create|Secret', '')],
    ['a parameter with a list of values', parameter('Db|Secret', '    AllowedValues: [one, two]\n')],
    ['the path of a secret', parameter('DbPass|word', '    NoEcho: true\n    Default: /prod/db/password\n')],
    ['the Region of a secret', parameter('Secret|Region', '    Default: eu-west-1\n')],
    ['whether there is a password', parameter('Master|Password', '    Default: "false"\n')],
    [
      'the name of a role where ECS takes it',
      `${resource('AWS::ECS::TaskDefinition', '    Properties:\n      TaskRoleArn: !Ref Exec|Role\n')}  ExecRole:\n    Type: AWS::IAM::Role\n`,
    ],
    [
      'what a custom resource is given',
      `${resource('Custom::Copy', '    Properties:\n      SourceArn: !Ref Jo|bs\n')}  Jobs:\n    Type: AWS::SQS::Queue\n`,
    ],
    ['visibility timeout long enough', queue('      Visibility|Timeout: 180\n      RedrivePolicy: {maxReceiveCount: 3}')],
    ['a timeout that is a parameter', queue('      Visibility|Timeout: 60', '!Ref Time')],
    [
      'a policy template of a function with an ended runtime',
      resource(
        'AWS::Serverless::Function',
        '    Properties:\n      Runtime: nodejs12.x\n      Policies:\n        - SQSPoller|Policy:\n            QueueName: a\n',
      ),
    ],
    [
      'the batch size of a mapping',
      mapping('      VisibilityTimeout: 60').replace('      FunctionName', '      Batch|Size: 10\n      FunctionName'),
    ],
    ['a queue that no function reads', resource('AWS::SQS::Queue', '').replace('  Thing', '  Th|ing')],
    [
      'a queue with redrive policy',
      queue('      VisibilityTimeout: 600\n      RedrivePolicy: {maxReceiveCount: 3}').replace('  Jobs', '  Jo|bs'),
    ],
    [
      'a short function behind an API',
      resource(
        'AWS::Serverless::Function',
        '    Properties:\n      Time|out: 20\n      Events:\n        A:\n          Type: Api\n',
      ),
    ],
    [
      'an event with its own timeout',
      resource(
        'AWS::Serverless::Function',
        '    Properties:\n      Time|out: 60\n      Events:\n        A:\n          Type: Api\n          Properties: {TimeoutInMillis: 60000}\n',
      ),
    ],
    ['a supported runtime', resource('AWS::Lambda::Function', '    Properties:\n      Run|time: nodejs24.x\n')],
    [
      'all actions on one resource',
      policy('          - Effect: Allow\n            Action: "|*"\n            Resource: arn:aws:s3:::a\n'),
    ],
    ['all actions denied', policy('          - Effect: Deny\n            Action: "|*"\n            Resource: "*"\n')],
    [
      'a table with DeletionPolicy',
      resource('AWS::DynamoDB::Table', '    DeletionPolicy: Retain\n').replace('  Thing', '  Th|ing'),
    ],
    [
      'a table with deletion protection',
      resource('AWS::DynamoDB::Table', '    Properties:\n      DeletionProtectionEnabled: true\n').replace('  Thing', '  Th|ing'),
    ],
    ['a password with NoEcho', parameter('DbPass|word', '    NoEcho: true\n')],
    ['the ARN of a secret', parameter('Secret|Arn', '')],
    [
      'a dynamic reference',
      resource(
        'AWS::RDS::DBInstance',
        "    Properties:\n      MasterUser|Password: '{{resolve:secretsmanager:a:SecretString:b}}'\n",
      ),
    ],
    [
      'an alarm of a day',
      resource('AWS::CloudWatch::Alarm', '    Properties:\n      Per|iod: 300\n      EvaluationPeriods: 288\n'),
    ],
    [
      'an alarm of a week in long periods',
      resource('AWS::CloudWatch::Alarm', '    Properties:\n      Per|iod: 3600\n      EvaluationPeriods: 168\n'),
    ],
    [
      'a Ref that is an ARN',
      `${resource('AWS::SNS::Subscription', '    Properties:\n      TopicArn: !Ref Top|ic\n')}  Topic:\n    Type: AWS::SNS::Topic\n`,
    ],
    [
      'a Ref where a name is wanted',
      `${resource('AWS::Lambda::Permission', '    Properties:\n      FunctionName: !Ref Fn|One\n')}  FnOne:\n    Type: AWS::Lambda::Function\n`,
    ],
  ];
  for (const [what, text] of quiet) it(`none: ${what}`, async () => assert.deepEqual((await tipAt(text))?.insights ?? [], []));
});
