// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are templates, and these are their variables.
import assert from 'node:assert/strict';
import { openTemplate } from '../../../src/template/document';
import type { NamedEntry } from '../../../src/template/names';
import { IntrinsicCall } from '../../../src/template/value';
import { jsonTemplate, marked, opened, template } from './cursor';

const text = template(`  Work:
    Type: AWS::Lambda::Function
    Condition: IsProd
    DependsOn: [Jobs]
    Properties:
      Environment:
        Variables:
          QUEUE: !Ref Jobs
          ARN: !Sub \${Jobs.Arn}-\${Stage}
          SIZE: !FindInMap [Sizes, !Ref Stage, Cpu]
          ONE: !If [IsProd, a, b]
      Timeout: 30
      Role: !GetAtt Jobs.Arn
      Handler: "it's.main"
      Tags:
        - Key: team
          Value: a
        - Key: account
          Value: 012345678901
Outputs:
  Url:
    Value: !Ref Work`);

const entry = (found: NamedEntry | undefined): NamedEntry => {
  assert.ok(found);
  return found;
};

describe('names and references of a template', () => {
  const document = opened(text);
  const covered = (ranges: readonly { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end));

  it('lists what is defined', () => {
    const { names } = document;
    assert.deepEqual([...names.resources.keys()], ['Jobs', 'Work']);
    assert.deepEqual([...names.parameters.keys()], ['Stage']);
    assert.deepEqual([...names.conditions.keys()], ['IsProd']);
    assert.deepEqual([...names.mappings.keys()], ['Sizes']);
    assert.deepEqual([...names.outputs.keys()], ['Url']);
    assert.equal(names.resources.get('Work')?.type, 'AWS::Lambda::Function');
    assert.equal(names.parameters.get('Stage')?.type, 'String');
    assert.deepEqual(
      document.resources().map(({ name }) => name),
      ['Jobs', 'Work'],
    );
  });

  it('lists the same in JSON', () => {
    const { names } = opened(jsonTemplate('"Work": {"Properties": {"Type": "x"}, "Type": "AWS::Lambda::Function"}'));
    assert.equal(names.resources.get('Work')?.type, 'AWS::Lambda::Function');
    assert.equal(names.parameters.get('Stage')?.type, 'String');
  });

  it('says where an entry begins and ends', () => {
    const { range, whole } = entry(document.names.resources.get('Jobs'));
    assert.deepEqual(covered([range]), ['Jobs']);
    assert.equal(text.slice(whole.start, whole.end), '  Jobs:\n    Type: AWS::SQS::Queue');
  });

  it('finds who refers to a name, by every form', () => {
    const references = document.references(entry(document.names.resources.get('Jobs')));
    assert.deepEqual(
      references.map(({ form, from }) => [form, from?.name]),
      [
        ['DependsOn', 'Work'],
        ['Ref', 'Work'],
        ['Sub', 'Work'],
        ['GetAtt', 'Work'],
      ],
    );
    assert.deepEqual(covered(references.map(({ range }) => range)), ['Jobs', 'Jobs', 'Jobs', 'Jobs']);
  });

  it('knows the line of an offset', () => {
    const lines = opened('a\n\nbc\r\n');
    assert.deepEqual(
      [0, 1, 2, 3, 5, 7].map((offset) => lines.lineAt(offset)),
      [0, 0, 1, 2, 2, 3],
    );
  });

  it('finds who uses parameters, conditions and mappings', () => {
    const forms = (found: NamedEntry | undefined) => document.references(entry(found)).map(({ form }) => form);
    assert.deepEqual(forms(document.names.parameters.get('Stage')), ['Ref', 'Sub', 'Ref']);
    assert.deepEqual(forms(document.names.conditions.get('IsProd')), ['Condition', 'If']);
    assert.deepEqual(forms(document.names.mappings.get('Sizes')), ['FindInMap']);
  });

  it('gives the same from the list of all links', () => {
    const fresh = opened(text);
    const single = fresh.references(entry(fresh.names.resources.get('Jobs')));
    assert.equal(fresh.links().length, 11);
    assert.deepEqual(fresh.references(entry(fresh.names.resources.get('Jobs'))), single);
  });

  const definitions: readonly [string, string, string][] = [
    ['a Ref', '!Ref Jo|bs', 'Jobs'],
    ['an attribute', '!GetAtt Jobs.A|rn', 'Jobs'],
    ['a Sub', '!Sub "${Sta|ge}"', 'Stage'],
    ['a condition', '!If [Is|Prod, a, b]', 'IsProd'],
    ['a map', '!FindInMap [Si|zes, a, b]', 'Sizes'],
  ];
  for (const [title, value, name] of definitions)
    it(`goes from ${title} to its definition`, () => {
      const { text: clean, offset } = marked(
        template(`  Work:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: ${value}`),
      );
      const { range } = entry(opened(clean).definitionAt(offset));
      assert.equal(clean.slice(range.start, range.end), name);
    });

  it('does not take the same word elsewhere for a reference', () => {
    const same = opened(
      template('  Other:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: Jobs\n      Jobs: x # Jobs'),
    );
    assert.deepEqual(same.references(entry(same.names.resources.get('Jobs'))), []);
  });
});

describe('reading values', () => {
  const document = opened(text);
  const values: readonly [string, string[], unknown][] = [
    ['a number', ['Resources', 'Work', 'Properties', 'Timeout'], 30],
    ['a type', ['Resources', 'Work', 'Type'], 'AWS::Lambda::Function'],
    ['a quoted string', ['Resources', 'Work', 'Properties', 'Handler'], "it's.main"],
    ['a list', ['Resources', 'Work', 'DependsOn'], ['Jobs']],
    ['an item', ['Resources', 'Work', 'Properties', 'Tags', '0'], { Key: 'team', Value: 'a' }],
    ['an account, which is no number', ['Resources', 'Work', 'Properties', 'Tags', '1', 'Value'], '012345678901'],
    ['a parameter', ['Parameters', 'Stage'], { Type: 'String' }],
    ['a row of a map', ['Mappings', 'Sizes', 'dev', 'Cpu'], 256],
    ['a call', ['Resources', 'Work', 'Properties', 'Role'], new IntrinsicCall('Fn::GetAtt', ['Jobs', 'Arn'])],
    ['a condition', ['Conditions', 'IsProd'], new IntrinsicCall('Fn::Equals', [new IntrinsicCall('Ref', 'Stage'), 'prod'])],
    ['nothing where nothing stands', ['Resources', 'Work', 'Properties', 'MemorySize'], undefined],
    ['nothing of an unknown entry', ['Resources', 'None', 'Type'], undefined],
  ];
  for (const [title, path, wanted] of values) it(`reads ${title}`, () => assert.deepEqual(document.read(path), wanted));

  it('reads the same from JSON', () => {
    const json = opened(
      jsonTemplate(
        '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 30, "Role": {"Fn::GetAtt": "Jobs.Arn"}, "Layers": [{"Ref": "Jobs"}, "a\\"b"]}}',
      ),
    );
    assert.equal(json.read(['Resources', 'Work', 'Properties', 'Timeout']), 30);
    assert.deepEqual(json.read(['Resources', 'Work', 'Properties', 'Role']), new IntrinsicCall('Fn::GetAtt', ['Jobs', 'Arn']));
    assert.deepEqual(json.read(['Resources', 'Work', 'Properties', 'Layers']), [new IntrinsicCall('Ref', 'Jobs'), 'a"b']);
  });

  it('follows anchors, aliases and merge keys', () => {
    const anchors = opened(
      `${template('  A: &a\n    Type: AWS::SNS::Topic\n    Properties: &p\n      TopicName: x\n  B:\n    <<: *a\n    DeletionPolicy: Retain\n  C:\n    Type: AWS::SNS::Topic\n    Properties: *p')}`,
    );
    assert.equal(anchors.read(['Resources', 'B', 'Type']), 'AWS::SNS::Topic');
    assert.equal(anchors.read(['Resources', 'B', 'Properties', 'TopicName']), 'x');
    assert.equal(anchors.read(['Resources', 'C', 'Properties', 'TopicName']), 'x');
  });

  it('knows the type of a resource that is an alias', () => {
    const { resources } = opened(template('  A: &a\n    Type: AWS::SNS::Topic\n  B: *a\n  C: *none')).names;
    assert.equal(resources.get('B')?.type, 'AWS::SNS::Topic');
    assert.equal(resources.get('C')?.type, undefined);
  });

  it('passes apostrophes and comments in flow style by', () => {
    const said = opened(
      "Parameters:\n  A: {Description: don't, Type: String, # it's\n    Default: x}\nResources: {}\nAWSTemplateFormatVersion: x",
    );
    assert.equal(said.names.parameters.get('A')?.type, 'String');
    assert.equal(said.read(['Parameters', 'A', 'Default']), 'x');
    assert.deepEqual(said.keys(['Parameters', 'A']), ['Description', 'Type', 'Default']);
  });

  it('gives up on an alias of itself', () => {
    assert.doesNotThrow(() =>
      opened(template('  A: &a\n    Type: AWS::SNS::Topic\n    Properties:\n      X: *a')).read(['Resources', 'A']),
    );
  });

  it('reads a block scalar', () => {
    const script = opened(
      template(
        '  A:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: |\n        a: b\n        c\n      DisplayName: d',
      ),
    );
    assert.equal(script.read(['Resources', 'A', 'Properties', 'TopicName']), 'a: b\nc\n');
    assert.equal(script.read(['Resources', 'A', 'Properties', 'DisplayName']), 'd');
  });

  it('lists keys', () => {
    assert.deepEqual(document.keys(['Resources', 'Work']), ['Type', 'Condition', 'DependsOn', 'Properties']);
    assert.deepEqual(document.keys(['Mappings', 'Sizes']), ['dev']);
    assert.deepEqual(opened('version: 0.2\nphases:\n  install: {}\n  build: {}\n').keys(['phases']), ['install', 'build']);
  });
});

describe('names outlast damage', () => {
  const whole = opened(text);
  const kept = (damaged: string) => openTemplate(damaged, whole).names.resources.has('Jobs');

  it('keeps them when the text is cut off', () => {
    const cut = openTemplate(text.slice(0, text.indexOf('  Jobs:')), whole);
    assert.ok(cut.names.resources.has('Jobs'));
    assert.deepEqual(cut.resources(), []);
    assert.equal(cut.names.parameters.get('Stage')?.stale, undefined);
  });
  it('keeps them when their line lost its colon', () => assert.ok(kept(text.replace('  Jobs:', '  Jobs'))));
  it('keeps them behind an open quote', () => assert.ok(kept(text.replace('  Jobs:', '  "Jobs:'))));
  it('lets go of a name that was changed', () => assert.ok(!kept(text.replace('  Jobs:', '  Tasks:'))));
  it('lets go of an entry that was taken out', () => assert.ok(!kept(text.replace('  Jobs:\n    Type: AWS::SQS::Queue\n', ''))));
  it('lets go of them once the text is whole again', () => {
    const damaged = openTemplate(text.replace('  Jobs:', '  Jobs'), whole);
    const renamed = openTemplate(text.replace('  Jobs:', '  Tasks:'), damaged);
    assert.ok(damaged.names.resources.has('Jobs'));
    assert.ok(!renamed.names.resources.has('Jobs'));
  });
  it('lends nothing to a file of someone else', () => {
    assert.equal(openTemplate('apiVersion: v1', whole).names.resources.size, 0);
  });
});

describe('silence by a comment', () => {
  const silenced: readonly [string, string, boolean][] = [
    ['a line of its own', `# aws-notes: off\n${text}`, true],
    ['behind something', text.replace('AWS::SQS::Queue', 'AWS::SQS::Queue # aws-notes: off'), true],
    ['metadata in JSON', '{"Metadata": {"aws-notes": "off"}, "AWSTemplateFormatVersion": "2010-09-09"}', true],
    ['nothing', text, false],
    ['on', `# aws-notes: on\n${text}`, false],
    ['the words in a value', text.replace('AWS::SQS::Queue', 'aws-notes: off'), false],
  ];
  for (const [title, file, wanted] of silenced)
    it(`${wanted ? 'hears' : 'does not take'} ${title}`, () => assert.equal(opened(file).silenced, wanted));
});
