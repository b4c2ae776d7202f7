// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are templates, and these are their variables.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openTemplate } from '../../../src/template/document';
import { expectSubject, jsonTemplate, marked, template } from './cursor';

const yaml = template(`  # A comment: with a colon
  Work:
    Type: AWS::Lambda::Function
    DependsOn: [Jobs]
    Properties: &shared
      Environment: {Variables: {QUEUE: !Ref Jobs, "ARN": 'it''s'}}
      Code:
        ZipFile: |
          exports.handler = () => {
            return "a: b";
          };
      Description: >-
        several
        lines
      Policies:
        - Statement:
            - Effect: Allow
              Action: ["s3:*", sqs:SendMessage]
              Resource: !Sub
                - "arn:\${AWS::Partition}:\${Name}"
                - Name: !GetAtt Jobs.Arn
Outputs:
  Url:
    Value: !Join ['', [!Ref Work, '{{resolve:ssm:/a}}']]`);
const json = jsonTemplate(
  '"Work": {"Type": "AWS::Lambda::Function",\n "Properties": {"Timeout": 3, "Code": {"ZipFile": "a\\n\\"b\\""},\n "Role": {"Fn::GetAtt": ["Jobs", "Arn"]}}}',
);
const buildspec = 'version: 0.2\nphases:\n  build:\n    commands:\n      - echo $A\n      - |\n        b: ${C}\n';
const appspec = 'version: 0.0\nos: linux\nfiles:\n- source: /\n  destination: /srv\nhooks:\n  BeforeInstall:\n  - location: a\n';

describe('damaged text', () => {
  const fragments = [
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    '\n',
    '\t',
    '- ',
    '#',
    '|',
    '>',
    '&a',
    '*a',
    '!Ref ',
    '${',
    '}}',
    ', ',
    '\\',
    '\r',
    '\uFEFF',
    '---\n',
    'Type:',
    '?',
    '<<: ',
    ' ',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(30),
    insert: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 }), fc.constant('')),
  });
  const broken = fc
    .tuple(fc.constantFrom(yaml, json, json.replaceAll(/\s*\n\s*/g, ''), buildspec, appspec), fc.array(edit, { maxLength: 4 }))
    .map(([text, edits]) =>
      edits.reduce((so, { at, remove, insert }) => {
        const offset = Math.floor(at * so.length);
        return so.slice(0, offset) + insert + so.slice(offset + remove);
      }, text),
    );

  it('never throws, and every subject lies around its position', () => {
    const whole = openTemplate(yaml);
    fc.assert(
      fc.property(broken, (text) => {
        const document = openTemplate(text, whole);
        for (let offset = 0; offset <= text.length; offset += 3) {
          const range = document.subjectAt(offset)?.range;
          if (range === undefined) continue;
          assert.ok(range.start <= offset && offset <= range.end, `${range.start} ${offset} ${range.end}`);
          assert.ok(range.start >= 0 && range.end <= text.length && range.start <= range.end);
        }
        for (const { range, target } of document.links()) {
          assert.equal(text.slice(range.start, range.end), target.name);
          assert.ok(target.whole.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on text of any kind', () => {
    const scrap = fc.array(
      fc.oneof(
        fc.constantFrom(...fragments, 'Resources:\n', '  A:\n', '    Type: AWS::SNS::Topic\n', '"Resources"'),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(scrap, fc.nat(80), (pieces, offset) => {
        const document = openTemplate(`AWSTemplateFormatVersion: 1\n${pieces.join('')}`);
        document.subjectAt(offset);
        document.subjectAt(-1);
        document.links();
        document.read(['Resources', 'A', 'Type']);
        document.keys(['Resources']);
      }),
      { numRuns: 500 },
    );
  });

  it('survives brackets nested very deeply', () => {
    const deep = `Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      X: ${'['.repeat(20_000)}`;
    const document = openTemplate(deep);
    assert.doesNotThrow(() => document.subjectAt(deep.length - 1));
    assert.doesNotThrow(() => document.read(['Resources', 'A', 'Properties', 'X']));
  });

  const survivors: readonly [string, string][] = [
    ['a key without colon above', '      Dang\n      Time|out: 3'],
    ['a key without value above', '      Dangling:\n      Time|out: 3'],
    ['a tab above', '\tMemorySize: 128\n      Time|out: 3'],
    ['an open quote above', '      Handler: "a\n      Time|out: 3'],
    ['an open quote above another string', '      Handler: "a\n      Time|out: 3\n      Role: "b"'],
    ['an open single quote above', "      Handler: 'a\n      Time|out: 3"],
    ['an open bracket above', '      Layers: [a\n      Time|out: 3'],
    ['an open brace above', '      VpcConfig: {A: 1\n      Time|out: 3'],
    ['a line without indentation above', 'x     Handler: a\n      Time|out: 3'],
    ['a line with too little indentation above', ' Handler: a\n      Time|out: 3'],
    ['an open bracket behind the key of the map', '[\n      Time|out: 3'],
    ['an open quote behind the key of the map', '"\n      Time|out: 3'],
    ['the text cut off behind it', '      Time|out:'],
  ];
  for (const [title, rest] of survivors)
    it(`still answers with ${title}`, () => {
      const inline = /^["[]/.test(rest);
      const text = template(`  Work:\n    Type: AWS::Lambda::Function\n    Properties:${inline ? ` ${rest}` : `\n${rest}`}`);
      expectSubject(text, {
        kind: 'property',
        name: 'Timeout',
        place: { logicalId: 'Work', type: 'AWS::Lambda::Function', path: ['Timeout'] },
      });
    });

  const jsonSurvivors: readonly [string, string][] = [
    ['a key without value above', '"Dangling"\n        "Time|out": 3'],
    ['an open quote above', '"Handler": "a,\n        "Time|out": 3'],
    ['a missing comma above', '"Handler": "a"\n        "Time|out": 3'],
    ['a comma too many', '"Handler": "a",,\n        "Time|out": 3,'],
  ];
  for (const [title, rest] of jsonSurvivors)
    it(`still answers in JSON with ${title}`, () =>
      expectSubject(
        jsonTemplate(
          `    "Work": {\n      "Type": "AWS::Lambda::Function",\n      "Properties": {\n        ${rest}\n      }\n    }`,
        ),
        { kind: 'property', name: 'Timeout' },
      ));

  it('still answers in the next resource when a bracket of JSON stays open', () => {
    const { text, offset } = marked(
      jsonTemplate(
        '    "A": {\n      "Type": "AWS::SNS::Topic",\n      "Properties": {"TopicName": [\n    },\n    "B": {\n      "Type": "AWS::SNS::Topic",\n      "Properties": {\n        "Topic|Name": "x"\n      }\n    }',
      ),
    );
    const subject = openTemplate(text).subjectAt(offset);
    assert.equal(subject?.kind, 'property');
    assert.equal(subject.place.logicalId, 'B');
  });
});
