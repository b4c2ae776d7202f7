// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are templates, and these are their variables.
import { expectSubject, template } from './cursor';

const head = "AWSTemplateFormatVersion: '2010-09-09'\n";
const sam = 'Transform: AWS::Serverless-2016-10-31\n';

type Case = readonly [title: string, text: string, wanted: Record<string, unknown> | undefined];

const sections: readonly Case[] = [
  ['a section', `${head}Re|sources: {}`, { kind: 'section', name: 'Resources', covers: 'Resources' }],
  ['a section in JSON', '{"AWSTemplateFormatVersion": "2010-09-09", "Re|sources": {}}', { kind: 'section', name: 'Resources' }],
  ['the format version', "|AWSTemplateFormatVersion: '2010-09-09'", { kind: 'section', name: 'AWSTemplateFormatVersion' }],
  ['a misspelt section', `${head}Param|eter:\n  A:\n    Type: String`, { kind: 'section', name: 'Parameter' }],
  ['a description', `${head}Description: so|me text`, undefined],
  ['a description of several lines', `${head}Description: >\n  Resources: a|nd more\nResources: {}`, undefined],
  ['a parameter', `${head}Parameters:\n  Sta|ge:\n    Type: String`, { kind: 'parameter-id', name: 'Stage' }],
  ['a parameter in flow style', `${head}Parameters: {Sta|ge: {Type: String}}`, { kind: 'parameter-id', name: 'Stage' }],
  [
    'an attribute of a parameter',
    `${head}Parameters:\n  Stage:\n    Allowed|Values: [a]`,
    { kind: 'parameter-attribute', parameter: 'Stage' },
  ],
  [
    'the type of a parameter',
    `${head}Parameters:\n  Stage:\n    Type: List<AWS::EC2::Sub|net::Id>`,
    { kind: 'parameter-type-value', name: 'List<AWS::EC2::Subnet::Id>' },
  ],
  ['the default of a parameter', `${head}Parameters:\n  Stage:\n    Default: de|v`, undefined],
  ['a mapping', `${head}Mappings:\n  Si|zes:\n    dev: {Cpu: 1}`, { kind: 'mapping-id', name: 'Sizes' }],
  ['a row of a mapping', `${head}Mappings:\n  Sizes:\n    d|ev: {Cpu: 1}`, undefined],
  ['a condition', `${head}Conditions:\n  Is|Prod: !Equals [a, b]`, { kind: 'condition-id', name: 'IsProd' }],
  [
    'a condition in a condition',
    `${head}Conditions:\n  A: !Equals [a, b]\n  B: !Not [!Condition |A]`,
    { kind: 'condition-ref', name: 'A' },
  ],
  [
    'a long condition in a condition',
    `${head}Conditions:\n  A: !Equals [a, b]\n  B:\n    Fn::Not:\n      - Condition: |A`,
    { kind: 'condition-ref', name: 'A' },
  ],
  [
    'the function Condition',
    `${head}Conditions:\n  B:\n    Fn::Not:\n      - Con|dition: A`,
    { kind: 'intrinsic-long', fn: 'Condition' },
  ],
  ['the tag Condition', `${head}Conditions:\n  B: !Not [!Con|dition A]`, { kind: 'intrinsic-short', fn: 'Condition' }],
  ['a parameter in a condition', template('').replace('!Ref Stage', '!Ref Sta|ge'), { kind: 'ref-parameter', place: undefined }],
  [
    'a function in a rule',
    `${head}Rules:\n  R:\n    Assertions:\n      - Assert: !Con|tains [[a], !Ref B]`,
    { kind: 'intrinsic-short', fn: 'Fn::Contains' },
  ],
  ['an output', `${head}Outputs:\n  U|rl:\n    Value: a`, { kind: 'output-id', name: 'Url' }],
  [
    'the value of an output',
    `${head}Outputs:\n  Url:\n    Va|lue: a`,
    { kind: 'output-attribute', name: 'Value', output: 'Url' },
  ],
  [
    'the name of an export',
    `${head}Outputs:\n  Url:\n    Value: a\n    Export:\n      Na|me: b`,
    { kind: 'output-attribute', name: 'Name' },
  ],
  [
    'the condition of an output',
    `${head}Outputs:\n  Url:\n    Condition: Is|Prod`,
    { kind: 'output-condition', name: 'IsProd', output: 'Url' },
  ],
  [
    'a reference in an output',
    `${template('')}Outputs:\n  Url:\n    Value: !Sub "\${Jo|bs.Arn}"`,
    { kind: 'sub-getatt', logicalId: 'Jobs', place: undefined },
  ],
  [
    'a loop of outputs',
    `${head}Outputs:\n  Fn::ForEach::Each:\n    - N\n    - [a]\n    - Out\${N}:\n        Va|lue: x`,
    { kind: 'output-attribute', name: 'Value' },
  ],
  [
    'template metadata',
    `${head}Metadata:\n  AWS::CloudFormation::Inter|face:\n    ParameterGroups: []`,
    { kind: 'metadata-aws-key' },
  ],
  [
    'parameter groups',
    `${head}Metadata:\n  AWS::CloudFormation::Interface:\n    Parameter|Groups: []`,
    { kind: 'metadata-key', path: ['AWS::CloudFormation::Interface', 'ParameterGroups'] },
  ],
  [
    'a transform',
    `${head}Transform: AWS::Serv|erless-2016-10-31`,
    { kind: 'transform-value', name: 'AWS::Serverless-2016-10-31' },
  ],
  [
    'a transform in a list',
    `${head}Transform:\n  - AWS::Language|Extensions`,
    { kind: 'transform-value', name: 'AWS::LanguageExtensions' },
  ],
  [
    'a transform in a flow list',
    `${head}Transform: [AWS::Language|Extensions]`,
    { kind: 'transform-value', name: 'AWS::LanguageExtensions' },
  ],
  ['a transform by name', `${head}Transform:\n  Name: AWS::In|clude`, { kind: 'transform-value', name: 'AWS::Include' }],
  ['nothing behind the first document', `${template('')}---\nRe|sources: {}`, undefined],
  ['nothing on an empty line', `${head}  |  \nResources: {}`, undefined],
];

const serverless: readonly Case[] = [
  ['a type in Globals', `${sam}Globals:\n  Func|tion:\n    Timeout: 3`, { kind: 'globals-type', name: 'Function' }],
  [
    'a property in Globals',
    `${sam}Globals:\n  Function:\n    Time|out: 3`,
    { kind: 'globals-property', name: 'Timeout', type: 'Function', path: ['Timeout'] },
  ],
  [
    'a nested property in Globals',
    `${sam}Globals:\n  Function:\n    VpcConfig:\n      Subnet|Ids: []`,
    { kind: 'globals-property', path: ['VpcConfig', 'SubnetIds'] },
  ],
  [
    'a variable in Globals',
    `${sam}Globals:\n  Function:\n    Environment:\n      Variables:\n        TAB|LE: x`,
    { kind: 'freeform-key' },
  ],
  ['a value in Globals', `${sam}Globals:\n  Function:\n    Runtime: python|3.13`, { kind: 'property-value', name: 'python3.13' }],
  [
    'Globals in JSON',
    '{"Transform": "AWS::Serverless-2016-10-31", "Globals": {"Function": {"Time|out": 3}}}',
    { kind: 'globals-property', name: 'Timeout' },
  ],
  ['an event', fn('Events:\n        Up|load:\n          Type: S3'), { kind: 'nested-property', name: 'Upload' }],
  [
    'the type of an event',
    fn('Events:\n        Upload:\n          Type: S|3'),
    { kind: 'sam-event-type', name: 'S3', event: 'Upload', logicalId: 'Work' },
  ],
  [
    'a property of an event',
    fn('Events:\n        Upload:\n          Type: S3\n          Properties:\n            Buc|ket: x'),
    {
      kind: 'nested-property',
      place: { logicalId: 'Work', type: 'AWS::Serverless::Function', path: ['Events', 'Upload', 'Properties', 'Bucket'] },
    },
  ],
  [
    'a policy template',
    fn('Policies:\n        - S3Read|Policy:\n            BucketName: x'),
    { kind: 'sam-policy-template', name: 'S3ReadPolicy', logicalId: 'Work' },
  ],
  [
    'a parameter of a policy template',
    fn('Policies:\n        - S3ReadPolicy:\n            Bucket|Name: x'),
    { kind: 'nested-property', name: 'BucketName' },
  ],
  [
    'a managed policy',
    fn('Policies:\n        - AWSLambda|_FullAccess'),
    { kind: 'property-value', name: 'AWSLambda_FullAccess' },
  ],
  [
    'a statement of a policy',
    fn('Policies:\n        - Statement:\n            - Effect: Allow\n              Act|ion: s3:*'),
    { kind: 'policy-doc-key', name: 'Action', trust: false, path: ['Statement', 'Action'] },
  ],
  [
    'the version of a policy',
    fn("Policies:\n        - Ver|sion: '2012-10-17'\n          Statement: []"),
    { kind: 'policy-doc-key', name: 'Version' },
  ],
  [
    'a body',
    fn(
      'Events:\n        Rule:\n          Type: EventBridgeRule\n          Properties:\n            Pattern:\n              detail-|type: [a]',
    ),
    { kind: 'freeform-key', name: 'detail-type' },
  ],
];

function fn(properties: string): string {
  return `${sam}Resources:\n  Work:\n    Type: AWS::Serverless::Function\n    Properties:\n      ${properties}`;
}

describe('what stands in the sections of a template', () => {
  for (const [title, text, wanted] of sections) it(`finds ${title}`, () => expectSubject(text, wanted));
});

describe('what stands in a SAM template', () => {
  for (const [title, text, wanted] of serverless) it(`finds ${title}`, () => expectSubject(text, wanted));
});
