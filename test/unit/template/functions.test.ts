// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are templates, and these are their variables.
import { expectSubject, jsonTemplate, template } from './cursor';

const place = { logicalId: 'Work', type: 'AWS::SNS::Topic', path: ['TopicName'] };

type Case = readonly [title: string, yaml: string, wanted: Record<string, unknown> | undefined];

/** Values of one property. */
const values: readonly Case[] = [
  ['a short function', '!S|ub x', { kind: 'intrinsic-short', name: '!Sub', fn: 'Fn::Sub', covers: '!Sub', place }],
  ['a short function in flow style', "!Join ['', [!Re|f Stage]]", { kind: 'intrinsic-short', name: '!Ref', fn: 'Ref' }],
  ['a long function', '\n        Fn::|Sub: x', { kind: 'intrinsic-long', name: 'Fn::Sub', fn: 'Fn::Sub', place }],
  ['a long function in flow style', '{"Fn::|Sub": x}', { kind: 'intrinsic-long', name: 'Fn::Sub', fn: 'Fn::Sub' }],
  [
    'a Ref in a Join',
    "\n        Fn::Join:\n          - ''\n          - - a\n            - Ref: Sta|ge",
    { kind: 'ref-parameter', name: 'Stage', place },
  ],
  ['a parameter', '!Ref Sta|ge', { kind: 'ref-parameter', name: 'Stage', covers: 'Stage', place }],
  ['a quoted parameter', "!Ref 'Sta|ge'", { kind: 'ref-parameter', name: 'Stage', covers: 'Stage' }],
  ['a parameter on the next line', '\n        !Ref Sta|ge', { kind: 'ref-parameter', name: 'Stage' }],
  ['a resource', '!Ref Jo|bs', { kind: 'ref-resource', name: 'Jobs', place }],
  ['a pseudo parameter', '!Ref AWS::Re|gion', { kind: 'ref-pseudo', name: 'AWS::Region', place }],
  ['a name that is not defined', '!Ref No|where', { kind: 'ref-unresolved', name: 'Nowhere' }],
  ['a resource that SAM generates parts of', '!Ref Jo|bs.Alias', { kind: 'ref-resource', name: 'Jobs', covers: 'Jobs' }],
  ['a part that SAM generates', '!Ref Jobs.Al|ias', undefined],
  [
    'the resource of GetAtt',
    '!GetAtt Jo|bs.Arn',
    { kind: 'getatt-resource', name: 'Jobs', attribute: 'Arn', covers: 'Jobs', place },
  ],
  [
    'the attribute of GetAtt',
    '!GetAtt Jobs.A|rn',
    { kind: 'getatt-attribute', name: 'Arn', logicalId: 'Jobs', covers: 'Arn', place },
  ],
  [
    'an attribute with a dot',
    '!GetAtt Jobs.Outputs.V|pc',
    { kind: 'getatt-attribute', attribute: 'Outputs.Vpc', covers: 'Outputs.Vpc' },
  ],
  ['the resource of a GetAtt list', '!GetAtt [Jo|bs, Arn]', { kind: 'getatt-resource', name: 'Jobs', attribute: 'Arn' }],
  [
    'the attribute of a GetAtt list',
    '\n        Fn::GetAtt:\n          - Jobs\n          - A|rn',
    { kind: 'getatt-attribute', logicalId: 'Jobs', attribute: 'Arn' },
  ],
  ['the name that another Ref may carry', '!Ref Jo|bs.Alias', { attribute: 'Alias' }],
  ['a parameter in Sub', '!Sub "a-${Sta|ge}-b"', { kind: 'sub-parameter', name: 'Stage', covers: 'Stage', place }],
  ['a resource in Sub', '!Sub ${Jo|bs}', { kind: 'sub-resource', name: 'Jobs', covers: 'Jobs' }],
  [
    'an attribute in Sub',
    "!Sub '${Jobs.A|rn}/x'",
    { kind: 'sub-getatt', name: 'Jobs.Arn', logicalId: 'Jobs', attribute: 'Arn', covers: 'Jobs.Arn' },
  ],
  ['a pseudo parameter in Sub', '!Sub arn:${AWS::Part|ition}:s3', { kind: 'sub-pseudo', name: 'AWS::Partition' }],
  ['an unknown name in Sub', '!Sub ${No|where}', { kind: 'sub-unresolved', name: 'Nowhere' }],
  [
    'a variable of the Sub itself',
    '!Sub ["${Lo|cal}", {Local: a}]',
    { kind: 'sub-local', name: 'Local', covers: 'Local', loop: false },
  ],
  ['a variable behind an apostrophe', '!Sub ["${Lo|cal}", {Other: it\'s, Local: a}]', { kind: 'sub-local' }],
  [
    'the resource of a GetAtt list with a comment',
    "!GetAtt [Jo|bs, # the queue's\n          Arn]",
    { kind: 'getatt-resource', attribute: 'Arn' },
  ],
  [
    'a variable of a Sub in block style',
    '\n        Fn::Sub:\n          - ${Lo|cal}\n          - Local: !Ref Stage',
    { kind: 'sub-local', name: 'Local' },
  ],
  ['where a Sub defines a variable', '!Sub ["${Local}", {Lo|cal: a}]', { kind: 'freeform-key', name: 'Local' }],
  ['a value in the variables of a Sub', '!Sub ["${Local}", {Local: !Ref Sta|ge}]', { kind: 'ref-parameter', name: 'Stage' }],
  [
    'a variable in a block scalar',
    '!Sub |\n        echo ${Sta|ge}\n        # done',
    { kind: 'sub-parameter', name: 'Stage', covers: 'Stage' },
  ],
  [
    'a variable in a comment of a script',
    '!Sub |\n        # echo ${Sta|ge}\n        x',
    { kind: 'sub-parameter', name: 'Stage' },
  ],
  [
    'a variable deep in a script',
    '\n        Fn::Base64: !Sub |-\n          if x; then\n            y: ${AWS::Re|gion}\n          fi',
    { kind: 'sub-pseudo', name: 'AWS::Region' },
  ],
  [
    'a variable in a script of a Sub with variables',
    '!Sub\n        - |\n          a: ${Lo|cal}\n        - Local: 1',
    { kind: 'sub-local', name: 'Local' },
  ],
  ['an escaped variable', '!Sub ${!Sta|ge}', undefined],
  ['a variable in a plain string', 'a-${Sta|ge}', { kind: 'property-value', name: 'a-${Stage}' }],
  ['the text of a Sub', '!Sub te|xt-${Stage}', undefined],
  ['a script without Sub', '|\n        echo ${Sta|ge}', undefined],
  ['the key-like line of a script', '|\n        Ty|pe: AWS::SNS::Topic', undefined],
  ['the condition of If', '!If [Is|Prod, a, b]', { kind: 'if-condition', name: 'IsProd', covers: 'IsProd' }],
  [
    'the condition of a long If',
    '\n        Fn::If:\n          - Is|Prod\n          - a\n          - b',
    { kind: 'if-condition', name: 'IsProd' },
  ],
  ['the condition of an If in an If', '!If [IsProd, !If [Is|Prod, a, b], c]', { kind: 'if-condition', name: 'IsProd' }],
  ['the map of FindInMap', '!FindInMap [Si|zes, dev, Cpu]', { kind: 'findinmap-map', name: 'Sizes', keys: ['dev', 'Cpu'] }],
  [
    'the map of FindInMap with a reference',
    '!FindInMap [Si|zes, !Ref Stage, Cpu]',
    { kind: 'findinmap-map', keys: [undefined, 'Cpu'] },
  ],
  [
    'the map of a long FindInMap',
    '\n        Fn::FindInMap:\n          - Si|zes\n          - Ref: Stage\n          - Cpu',
    { kind: 'findinmap-map', keys: [undefined, 'Cpu'] },
  ],
  ['a key of FindInMap', '!FindInMap [Sizes, d|ev, Cpu]', undefined],
  ['an import', '!ImportValue shared-|vpc', { kind: 'importvalue-literal', name: 'shared-vpc', covers: 'shared-vpc' }],
  [
    'an import with Sub',
    '\n        Fn::ImportValue: !Sub "sha|red-${Stage}"',
    { kind: 'importvalue-literal', name: 'shared-${Stage}' },
  ],
  ['a variable in an import', '\n        Fn::ImportValue: !Sub "shared-${Sta|ge}"', { kind: 'sub-parameter', name: 'Stage' }],
  [
    'a dynamic reference',
    "'{{resolve:ss|m:/a/b:1}}'",
    { kind: 'dynamic-reference', name: 'ssm', service: 'ssm', reference: '/a/b:1', covers: '{{resolve:ssm:/a/b:1}}' },
  ],
  ['a dynamic reference in Sub', '!Sub "{{resolve:ss|m:/${Stage}}}"', { kind: 'dynamic-reference', reference: '/${Stage}' }],
  ['a variable in a dynamic reference', '!Sub "{{resolve:ssm:/${Sta|ge}/b}}"', { kind: 'sub-parameter', name: 'Stage' }],
  [
    'a dynamic reference that a Join cuts off',
    "!Join ['', ['{{resolve:secrets|manager:', !Ref Jobs, '}}']]",
    { kind: 'dynamic-reference', name: 'secretsmanager' },
  ],
  ['a piece of a Join', "!Join ['-', [a|b, c]]", undefined],
  ['a transform', '\n        Fn::Transform:\n          Name: AWS::In|clude', { kind: 'transform-value', name: 'AWS::Include' }],
  ['a comment', 'x # !Ref Sta|ge', undefined],
  ['an anchored value', '&name !Ref Sta|ge', { kind: 'ref-parameter', name: 'Stage' }],
  ['a path of Windows', "'C:\\Pro|gram Files\\x'", { kind: 'property-value', name: 'C:\\Program Files\\x' }],
  ['an ARN with colons', 'arn:aws:s|3:::a:b', { kind: 'property-value', name: 'arn:aws:s3:::a:b' }],
  ['a number sign in a word', 'a#b|c', { kind: 'property-value', name: 'a#bc' }],
  ['a tag of another tool', '!Rain::Em|bed x', undefined],
];

const around = (value: string) =>
  template(`  Work:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: ${value}\n      DisplayName: x`);

describe('functions and references', () => {
  for (const [title, value, wanted] of values) it(`finds ${title}`, () => expectSubject(around(value), wanted));
  for (const [title, value, wanted] of values.filter(([, value]) => !value.includes('\n') && !value.includes('#')))
    it(`finds ${title} inside a flow collection`, () => {
      const quoted = /^[\w!]*\s*\$?\{|^a-\$/.test(value) ? value.replace(/(\S*\$\{.*)$/, '"$1"') : value;
      const flow = template(`  Work: {Type: AWS::SNS::Topic, Properties: {TopicName: ${quoted}, DisplayName: x}}`);
      expectSubject(flow, wanted);
    });
});

/** The same in JSON, where only long forms exist. */
const json: readonly Case[] = [
  ['a long function', '{"R|ef": "Stage"}', { kind: 'intrinsic-long', name: 'Ref', fn: 'Ref', place }],
  ['a parameter', '{"Ref": "Sta|ge"}', { kind: 'ref-parameter', name: 'Stage', covers: 'Stage', place }],
  ['a resource', '{"Ref": "Jo|bs"}', { kind: 'ref-resource', name: 'Jobs' }],
  ['a pseudo parameter', '{ "Ref" : "AWS::Re|gion" }', { kind: 'ref-pseudo', name: 'AWS::Region' }],
  ['the resource of GetAtt', '{"Fn::GetAtt": ["Jo|bs", "Arn"]}', { kind: 'getatt-resource', name: 'Jobs', attribute: 'Arn' }],
  [
    'the attribute of GetAtt',
    '{"Fn::GetAtt": ["Jobs", "A|rn"]}',
    { kind: 'getatt-attribute', logicalId: 'Jobs', attribute: 'Arn' },
  ],
  [
    'GetAtt as a string',
    '{"Fn::GetAtt": "Jobs.A|rn"}',
    { kind: 'getatt-attribute', logicalId: 'Jobs', attribute: 'Arn', covers: 'Arn' },
  ],
  ['a parameter in Sub', '{"Fn::Sub": "a-${Sta|ge}\\n\\"b\\""}', { kind: 'sub-parameter', name: 'Stage', covers: 'Stage' }],
  ['a variable of the Sub', '{"Fn::Sub": ["${Lo|cal}", {"Local": "a"}]}', { kind: 'sub-local', name: 'Local' }],
  ['the condition of If', '{"Fn::If": ["Is|Prod", "a", "b"]}', { kind: 'if-condition', name: 'IsProd' }],
  [
    'the map of FindInMap',
    '{"Fn::FindInMap": ["Si|zes", {"Ref": "Stage"}, "Cpu"]}',
    { kind: 'findinmap-map', keys: [undefined, 'Cpu'] },
  ],
  ['an import', '{"Fn::ImportValue": "sha|red"}', { kind: 'importvalue-literal', name: 'shared' }],
  ['a dynamic reference', '"{{resolve:ssm-sec|ure:/a}}"', { kind: 'dynamic-reference', service: 'ssm-secure', reference: '/a' }],
  ['an escaped value', '"C:\\\\a|b"', { kind: 'property-value', name: 'C:\\ab' }],
];

describe('functions and references in JSON', () => {
  for (const [title, value, wanted] of json) {
    const text = jsonTemplate(
      `"Work": {"Type": "AWS::SNS::Topic", "Properties": {\n  "TopicName": ${value},\n  "DisplayName": "x"}}`,
    );
    it(`finds ${title}`, () => expectSubject(text, wanted));
    it(`finds ${title} on one line`, () => expectSubject(text.replaceAll(/\s*\n\s*/g, ' '), wanted));
  }
});
