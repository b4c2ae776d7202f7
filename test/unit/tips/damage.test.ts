import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openTemplate } from '../../../src/template/document';
import { tipMarkdown } from '../../../src/tips/markdown';
import { tipFor, tipNow } from '../../../src/tips/tipFor';
import { packedReference } from '../reference/packed';
import { library, links, settings } from './hovering';

const sources = [
  `Transform: AWS::Serverless-2016-10-31
Parameters: {Stage: {Type: String, Default: dev}, DbPassword: {Type: String}}
Mappings: {Sizes: {dev: {Memory: 128}}}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
Globals: {Function: {Timeout: 10, Runtime: nodejs12.x}}
Resources:
  Jobs: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 10}}
  Worker:
    Type: AWS::Serverless::Function
    Condition: IsProd
    DependsOn: [Jobs]
    Properties:
      MemorySize: !FindInMap [Sizes, !Ref Stage, Memory]
      Role: !Ref Role
      Policies: [{SQSPollerPolicy: {QueueName: !GetAtt Jobs.QueueName}}, {Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}]
      Events: {A: {Type: SQS, Properties: {Queue: !GetAtt Jobs.Arn}}, B: {Type: Api, Properties: {Path: /, Method: get}}}
  Role: {Type: AWS::IAM::Role}
  Own: {Type: Custom::Thing, Properties: {ServiceToken: !Sub 'arn:\${AWS::Partition}:\${Worker.Arn}'}}
Outputs: {Url: {Value: !Ref Jobs, Export: {Name: url}}}
`,
  `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"T": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain",
  "Properties": {"BillingMode": "PROVISIONED", "ProvisionedThroughput": {"ReadCapacityUnits": 5}, "TableName": {"Fn::Sub": "\${AWS::StackName}-\${T}"}}}}}`,
  `version: 0.2
env: {variables: {A: b}}
phases:
  build: {commands: ['echo $CODEBUILD_SRC_DIR $A']}
`,
  `version: 0.0
os: linux
hooks:
  BeforeInstall: [{location: a.sh, timeout: 3}]
`,
];

describe('tips on damaged files', () => {
  const reference = packedReference();

  before(async function () {
    this.timeout(20_000);
    await reference.loadAll();
  });

  const damaged = fc
    .record({
      source: fc.constantFrom(...sources),
      cuts: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat({ max: 12 }),
          put: fc.constantFrom('', '\t', '"', "'", '[', '{', ':', '- ', '\n', '!Ref ', '${', '&a ', '*a'),
        }),
        { maxLength: 4 },
      ),
      end: fc.double({ min: 0.3, max: 1, noNaN: true }),
    })
    .map(({ source, cuts, end }) => {
      let text = source.slice(0, Math.ceil(source.length * end));
      for (const { at, length, put } of cuts) {
        const start = Math.floor(text.length * at);
        text = text.slice(0, start) + put + text.slice(start + length);
      }
      return text;
    });

  it('answer or stay silent, and never throw', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(damaged, (text) => {
        const document = openTemplate(text);
        for (let offset = 0; offset < text.length; offset += 7) {
          const subject = document.subjectAt(offset);
          const tip = subject && tipNow(subject, document, reference, library, settings);
          if (tip === undefined) continue;
          assert.doesNotMatch(tipMarkdown(tip, links), /\[object |undefined is|NaN/);
          assert.equal(tip.range, tip.subject.range);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('name no line for what only the last good version defined', () => {
    const good = `${'Conditions:\n  IsProd: !Equals [a, b]\n'}Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Condition: IsProd\n`;
    const text = good.replace('  IsProd:', '  "IsProd:');
    const document = openTemplate(text, openTemplate(good));
    const subject = document.subjectAt(text.lastIndexOf('IsProd'));
    const tip = subject && tipNow(subject, document, reference, library, settings);
    assert.equal(tip?.title, 'condition IsProd');
    assert.equal(tip?.definition, undefined);
    assert.equal(tip?.sentence, undefined, 'what it holds is not known either');
  });

  it('are the same without any reference data, as far as they need none', async () => {
    const { Reference } = await import('../../../src/reference/reference');
    const empty = new Reference({ read: async () => undefined, inflate: async (bytes) => bytes });
    for (const text of sources) {
      const document = openTemplate(text);
      for (let offset = 0; offset < text.length; offset += 3) {
        const subject = document.subjectAt(offset);
        if (subject !== undefined) await tipFor(subject, document, empty, library, settings);
      }
    }
  });
});
