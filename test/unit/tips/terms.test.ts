import assert from 'node:assert/strict';
import { openTemplate } from '../../../src/template/document';
import { fromNotes } from '../../../src/tips/boundNotes';
import { termsOf } from '../../../src/tips/termsOf';
import { library } from './hovering';

function terms(text: string) {
  const offset = text.indexOf('|');
  const document = openTemplate(text.slice(0, offset) + text.slice(offset + 1));
  const subject = document.subjectAt(offset);
  assert.ok(subject, 'no subject');
  return termsOf(subject, document);
}

const inResource = (type: string, body: string) =>
  `Transform: AWS::Serverless-2016-10-31\nResources:\n  Q:\n    Type: ${type}\n    Properties:\n${body}`;
const inPolicy = (body: string) =>
  inResource('AWS::IAM::ManagedPolicy', `      PolicyDocument:\n        Statement:\n          - Effect: Allow\n${body}`);

describe('terms of what stands there', () => {
  const table: readonly (readonly [what: string, text: string, own: readonly string[], around?: readonly string[]])[] = [
    [
      'a property',
      inResource('AWS::SQS::Queue', '      Delay|Seconds: 1\n'),
      ['AWS::SQS::Queue.DelaySeconds'],
      ['AWS::SQS::Queue'],
    ],
    [
      'a nested property',
      inResource('AWS::Lambda::Function', '      VpcConfig:\n        Subnet|Ids: []\n'),
      ['AWS::Lambda::Function.VpcConfig.SubnetIds'],
      ['AWS::Lambda::Function.VpcConfig', 'AWS::Lambda::Function'],
    ],
    [
      'a SAM property',
      inResource('AWS::Serverless::Function', '      Time|out: 1\n'),
      ['AWS::Serverless::Function.Timeout', 'AWS::Lambda::Function.Timeout'],
      ['AWS::Serverless::Function'],
    ],
    [
      'a value',
      inResource('AWS::DynamoDB::Table', '      BillingMode: PAY_|PER_REQUEST\n'),
      [],
      ['AWS::DynamoDB::Table.BillingMode', 'AWS::DynamoDB::Table'],
    ],
    ['a type', 'Resources:\n  Q:\n    Type: AWS::SQS::Qu|eue\n', ['AWS::SQS::Queue']],
    [
      'an attribute',
      `${inResource('AWS::SQS::Queue', '      QueueName: !GetAtt Other.QueueN|ame\n')}  Other:\n    Type: AWS::SQS::Queue\n`,
      ['getatt:AWS::SQS::Queue.QueueName'],
      ['AWS::SQS::Queue'],
    ],
    ['a function', inResource('AWS::SQS::Queue', '      QueueName: !S|ub x\n'), ['fn:Fn::Sub']],
    ['a pseudo parameter', inResource('AWS::SQS::Queue', '      QueueName: !Ref AWS::Reg|ion\n'), ['pseudo:AWS::Region']],
    ['an action', inPolicy('            Action: sqs:Send|Message\n'), ['sqs:SendMessage']],
    [
      'a condition operator',
      inPolicy('            Condition:\n              ForAnyValue:StringLike|IfExists: {a: b}\n'),
      ['operator:ForAnyValue:StringLikeIfExists', 'operator:StringLike', 'operator:ForAnyValue', 'operator:IfExists'],
      ['policy:Condition'],
    ],
    [
      'a condition key with a tag',
      inPolicy('            Condition:\n              StringEquals:\n                AWS:PrincipalTag|/team: b\n'),
      ['key:AWS:PrincipalTag/team', 'key:aws:PrincipalTag/team', 'key:aws:PrincipalTag', 'key:aws:PrincipalTag/<key>'],
      ['policy:Condition'],
    ],
    [
      'a kind of principal',
      inResource(
        'AWS::SQS::QueuePolicy',
        '      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Principal:\n              Ser|vice: a\n',
      ),
      ['policy:Principal.Service'],
      ['policy:Principal'],
    ],
    [
      'a Globals key',
      'Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Time|out: 3\nResources: {}\n',
      ['globals:Function.Timeout', 'AWS::Serverless::Function.Timeout', 'AWS::Lambda::Function.Timeout'],
    ],
    [
      'a buildspec key',
      'version: 0.2\nphases:\n  install:\n    runtime-versions:\n      node|js: 22\n',
      ['buildspec:phases.install.runtime-versions.*', 'buildspec:phases.install.runtime-versions.nodejs'],
    ],
    [
      'a hook',
      'version: 0.0\nos: linux\nhooks:\n  After|Install:\n    - location: a\n',
      ['hook:ec2.AfterInstall'],
      ['appspec:hooks', 'appspec:Hooks'],
    ],
    [
      'a key of a hook',
      'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - loca|tion: a\n',
      ['appspec:hooks.*.location', 'appspec:hooks.location'],
    ],
  ];
  for (const [what, text, own, around] of table) {
    it(what, () => {
      const found = terms(text);
      for (const term of own) assert.ok(found.own.includes(term), `${term} is missing in ${found.own.join(', ')}`);
      if (own.length === 0) assert.deepEqual(found.own, []);
      if (around !== undefined) assert.deepEqual(found.around, around);
    });
  }
});

describe('notes bound to what stands there', () => {
  const bind = (
    own: readonly string[],
    around: readonly string[] = [],
    covered: readonly string[] = [],
    name = '',
    whole = false,
  ) => fromNotes(library, { own, around, covered }, name, whole);

  it("gives facts and trap of the subject's own section", () => {
    const said = bind(['AWS::SQS::Queue.VisibilityTimeout'], [], [], 'VisibilityTimeout');
    assert.equal(said?.section, 'sqs#visibility-timeout');
    assert.deepEqual(
      said?.facts.map((fact) => fact.name),
      ['Default', 'Range'],
    );
    assert.match(said?.trap ?? '', /Exam trap/);
  });

  it('gives only a link to a section around it', () => {
    const said = bind(['AWS::SQS::Queue.Nothing'], ['AWS::SQS::Queue.VisibilityTimeout']);
    assert.deepEqual([said?.section, said?.facts, said?.trap], ['sqs#visibility-timeout', [], undefined]);
  });

  it('falls back to the note that covers the service', () => {
    assert.deepEqual(
      [bind([], [], ['AWS::SQS::QueuePolicy'])?.section, bind([], [], ['sqs:TagQueue'])?.noteId],
      [undefined, 'sqs'],
    );
    assert.equal(bind([], [], ['AWS::SNS::Topic']), undefined);
  });

  it('takes from a section on several things what names the subject', () => {
    const facts = (name: string) => bind([`AWS::SQS::Queue.${name}`], [], [], name)?.facts.map((fact) => fact.name);
    assert.deepEqual(facts('DelaySeconds'), ['Delay seconds']);
    assert.deepEqual(facts('FifoQueue'), ['FIFO queue']);
    assert.deepEqual(facts('RedrivePolicy'), []);
  });
});
