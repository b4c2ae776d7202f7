import assert from 'node:assert/strict';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { openTemplate } from '../../../src/template/document';
import { fileUses } from '../../../src/tips/fileUses';

const note = (id: string, title: string, covers: string, sections: Readonly<Record<string, string>>) => ({
  path: `some/${id}.md`,
  text: `---\ntitle: ${title}\nsummary: About ${title}.\nweight: A\ndomains: [development]\ncovers: [${covers}]\nreviewed: 2026-11-21\n---\n\n${Object.entries(
    sections,
  )
    .map(([heading, terms]) => `## ${heading}\n<!-- terms: ${terms} -->\n\ntext\n`)
    .join('\n')}`,
});
const set = readNotes(
  [
    note('sqs', 'Amazon SQS', 'AWS::SQS, "sqs:*"', {
      Queues: 'AWS::SQS::Queue',
      Timeout: 'AWS::SQS::Queue.VisibilityTimeout',
      Retention: 'AWS::SQS::Queue.MessageRetentionPeriod',
    }),
    note('sns', 'Amazon SNS', 'AWS::SNS', { Topics: 'AWS::SNS::Topic.TopicName' }),
    note('cloudformation', 'AWS CloudFormation', '', { Functions: 'fn:Ref, fn:Fn::Sub', Sections: 'section:Resources' }),
    note('sam', 'AWS SAM', 'AWS::Serverless', {
      Functions: 'AWS::Serverless::Function, AWS::Serverless::Function.Timeout, AWS::Serverless::Function.CodeUri',
    }),
    note('lambda', 'AWS Lambda', 'AWS::Lambda', { Functions: 'AWS::Lambda::Function', Timeout: 'AWS::Lambda::Function.Timeout' }),
    note('dynamodb', 'Amazon DynamoDB', 'AWS::DynamoDB', { Streams: 'AWS::DynamoDB::Table.StreamSpecification' }),
    note('buildspec', 'Buildspec', '', { Phases: 'buildspec:phases.build.commands' }),
  ],
  'bundled',
);
const library = new Library(set);

const template = `Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60 # VisibilityTimeout
      QueueName: !Sub "\${AWS::StackName}-VisibilityTimeout"
  Dead:
    Type: AWS::SQS::Queue
  News:
    Type: AWS::SNS::Topic
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Jobs, !Ref Dead, !Ref Dead]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
`;

/** note: section x uses, ... of a file. */
const drawn = (text: string) =>
  fileUses(openTemplate(text), library).map(
    (use) =>
      `${use.note.id} ${use.ranges.length}${use.language ? ' language' : ''}: ${use.sections.map(({ section, ranges }) => `${section.anchor} ${ranges.length}`).join(', ')}`,
  );

describe('what a file uses', () => {
  it('is counted by note and section, the most used first, the language last', () => {
    assert.deepEqual(drawn(template), [
      'sqs 5: queues 2, timeout 1',
      'sns 1: ',
      'cloudformation 5 language: functions 4, sections 1',
    ]);
  });

  it('stands where the file says it, not in comments and texts', () => {
    const uses = fileUses(openTemplate(template), library);
    const timeout = uses[0]?.sections.find(({ section }) => section.anchor === 'timeout');
    assert.deepEqual(
      timeout?.ranges.map(({ start, end }) => [template.slice(start, end), template.slice(0, start).split('\n').length]),
      [['VisibilityTimeout', 5]],
    );
    const all = uses.flatMap((use) => use.ranges);
    assert.equal(new Set(all.map((range) => range.start)).size, all.length, 'nothing is counted twice');
  });

  it('is found in JSON and in a buildspec too', () => {
    assert.deepEqual(drawn('{"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"VisibilityTimeout":5}}}}'), [
      'sqs 2: queues 1, timeout 1',
      'cloudformation 1 language: sections 1',
    ]);
    assert.deepEqual(drawn('version: 0.2\nphases:\n  build:\n    commands:\n      - make\n'), ['buildspec 1: phases 1']);
  });

  it('counts for what a SAM resource becomes, too', () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Work:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Timeout: 5
  Orders:
    Type: AWS::Serverless::SimpleTable
`;
    assert.deepEqual(drawn(sam), [
      'sam 4: functions 3',
      'lambda 2: functions 1, timeout 1',
      'dynamodb 1: ',
      'cloudformation 1 language: sections 1',
    ]);
  });

  it('is nothing in the files of others', () => {
    assert.deepEqual(drawn('apiVersion: v1\nkind: Pod\nspec:\n  VisibilityTimeout: AWS::SQS::Queue\n'), []);
  });
});
