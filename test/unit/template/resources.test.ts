// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are templates, and these are their variables.
import { expectSubject, jsonTemplate, template } from './cursor';

type Case = readonly [title: string, block: string, flow: string, json: string, wanted: Record<string, unknown>];

const where = (path: string[], logicalId = 'Work', type = 'AWS::Lambda::Function') => ({ logicalId, type, path });

/** Each subject of a resource in the three ways of writing it. */
const cases: readonly Case[] = [
  [
    'a logical id',
    '  Wo|rk:\n    Type: AWS::Lambda::Function',
    '  Wo|rk: {Type: AWS::Lambda::Function}',
    '"Wo|rk": {"Type": "AWS::Lambda::Function"}',
    { kind: 'resource-id', name: 'Work', type: 'AWS::Lambda::Function', covers: 'Work' },
  ],
  [
    'a Type key',
    '  Work:\n    |Type: AWS::Lambda::Function',
    '  Work: {|Type: AWS::Lambda::Function}',
    '"Work": {"|Type": "AWS::Lambda::Function"}',
    { kind: 'resource-type-key', covers: 'Type' },
  ],
  [
    'a type',
    '  Work:\n    Type: AWS::Lam|bda::Function',
    '  Work: {Type: AWS::Lam|bda::Function}',
    '"Work": {"Type": "AWS::Lam|bda::Function"}',
    { kind: 'resource-type', name: 'AWS::Lambda::Function', logicalId: 'Work' },
  ],
  [
    'the Properties key',
    '  Work:\n    Type: AWS::Lambda::Function\n    Prop|erties:\n      Runtime: x',
    '  Work: {Type: AWS::Lambda::Function, Prop|erties: {Runtime: x}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Prop|erties": {"Runtime": "x"}}',
    { kind: 'properties-key', covers: 'Properties' },
  ],
  [
    'a property',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Time|out: 3',
    '  Work: {Type: AWS::Lambda::Function, Properties: {Time|out: 3}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Time|out": 3}}',
    { kind: 'property', name: 'Timeout', place: where(['Timeout']) },
  ],
  [
    'a property before the type',
    '  Work:\n    Properties:\n      Time|out: 3\n    Type: AWS::Lambda::Function',
    '  Work: {Properties: {Time|out: 3}, Type: AWS::Lambda::Function}',
    '"Work": {"Properties": {"Time|out": 3}, "Type": "AWS::Lambda::Function"}',
    { kind: 'property', name: 'Timeout', place: where(['Timeout']) },
  ],
  [
    'a nested property in a list',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      FileSystemConfigs:\n        - Arn: a\n          Local|MountPath: /mnt',
    '  Work: {Type: AWS::Lambda::Function, Properties: {FileSystemConfigs: [{Arn: a, Local|MountPath: /mnt}]}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"FileSystemConfigs": [{"Arn": "a", "Local|MountPath": "/mnt"}]}}',
    { kind: 'nested-property', name: 'LocalMountPath', place: where(['FileSystemConfigs', 'LocalMountPath']) },
  ],
  [
    'a value',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Runtime: python|3.13 # new',
    "  Work: {Type: AWS::Lambda::Function, Properties: {Runtime: 'python|3.13'}}",
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "python|3.13"}}',
    { kind: 'property-value', name: 'python3.13', covers: 'python3.13', place: where(['Runtime']) },
  ],
  [
    'a value in a list',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Architectures:\n      - x86_64\n      - arm|64',
    '  Work: {Type: AWS::Lambda::Function, Properties: {Architectures: [x86_64, arm|64]}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Architectures": ["x86_64", "arm|64"]}}',
    { kind: 'property-value', name: 'arm64', place: where(['Architectures']) },
  ],
  [
    'a value in a branch of Fn::If',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Runtime: !If\n        - IsProd\n        - python|3.13\n        - x',
    '  Work: {Type: AWS::Lambda::Function, Properties: {Runtime: !If [IsProd, python|3.13, x]}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": {"Fn::If": ["IsProd", "python|3.13", "x"]}}}',
    { kind: 'property-value', name: 'python3.13', place: where(['Runtime']) },
  ],
  [
    'a nested property in a branch of Fn::If',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      VpcConfig:\n        Fn::If:\n          - IsProd\n          - Subnet|Ids: []\n          - !Ref AWS::NoValue',
    '  Work: {Type: AWS::Lambda::Function, Properties: {VpcConfig: !If [IsProd, {Subnet|Ids: []}, !Ref AWS::NoValue]}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"VpcConfig": {"Fn::If": ["IsProd", {"Subnet|Ids": []}, {"Ref": "AWS::NoValue"}]}}}',
    { kind: 'nested-property', name: 'SubnetIds', place: where(['VpcConfig', 'SubnetIds']) },
  ],
  [
    'a tag',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Tags:\n        - |Key: team\n          Value: a',
    '  Work: {Type: AWS::Lambda::Function, Properties: {Tags: [{|Key: team, Value: a}]}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Tags": [{"|Key": "team", "Value": "a"}]}}',
    { kind: 'freeform-key', name: 'Key', place: where(['Tags', 'Key']) },
  ],
  [
    'an environment variable',
    '  Work:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n          TAB|LE: x',
    '  Work: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {TAB|LE: x}}}}',
    '"Work": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"TAB|LE": "x"}}}}',
    { kind: 'freeform-key', name: 'TABLE' },
  ],
  [
    'a resource attribute',
    '  Work:\n    Type: AWS::Lambda::Function\n    Depends|On: Jobs',
    '  Work: {Type: AWS::Lambda::Function, Depends|On: Jobs}',
    '"Work": {"Type": "AWS::Lambda::Function", "Depends|On": "Jobs"}',
    { kind: 'resource-attribute', name: 'DependsOn', place: where(['DependsOn']) },
  ],
  [
    'what a resource depends on',
    '  Work:\n    Type: AWS::Lambda::Function\n    DependsOn:\n      - Jo|bs',
    '  Work: {Type: AWS::Lambda::Function, DependsOn: [Jo|bs]}',
    '"Work": {"Type": "AWS::Lambda::Function", "DependsOn": "Jo|bs"}',
    { kind: 'dependson-value', name: 'Jobs', dependent: 'Work', covers: 'Jobs' },
  ],
  [
    'the condition of a resource',
    '  Work:\n    Type: AWS::Lambda::Function\n    Condition: Is|Prod',
    '  Work: {Type: AWS::Lambda::Function, Condition: Is|Prod}',
    '"Work": {"Type": "AWS::Lambda::Function", "Condition": "Is|Prod"}',
    { kind: 'resource-condition-value', name: 'IsProd' },
  ],
  [
    'a deletion policy',
    '  Work:\n    Type: AWS::Lambda::Function\n    DeletionPolicy: Re|tain',
    '  Work: {Type: AWS::Lambda::Function, DeletionPolicy: Re|tain}',
    '"Work": {"Type": "AWS::Lambda::Function", "DeletionPolicy": "Re|tain"}',
    { kind: 'policy-value', name: 'Retain', place: where(['DeletionPolicy']) },
  ],
  [
    'a creation policy',
    '  Work:\n    Type: AWS::Lambda::Function\n    CreationPolicy:\n      ResourceSignal:\n        Time|out: PT5M',
    '  Work: {Type: AWS::Lambda::Function, CreationPolicy: {ResourceSignal: {Time|out: PT5M}}}',
    '"Work": {"Type": "AWS::Lambda::Function", "CreationPolicy": {"ResourceSignal": {"Time|out": "PT5M"}}}',
    { kind: 'policy-attr-key', name: 'Timeout', place: where(['CreationPolicy', 'ResourceSignal', 'Timeout']) },
  ],
  [
    'metadata of AWS',
    '  Work:\n    Type: AWS::Lambda::Function\n    Metadata:\n      AWS::Cloud|Formation::Init:\n        config: {}',
    "  Work: {Type: AWS::Lambda::Function, Metadata: {'AWS::Cloud|Formation::Init': {config: {}}}}",
    '"Work": {"Type": "AWS::Lambda::Function", "Metadata": {"AWS::Cloud|Formation::Init": {"config": {}}}}',
    { kind: 'metadata-aws-key', name: 'AWS::CloudFormation::Init', path: ['AWS::CloudFormation::Init'] },
  ],
  [
    'other metadata',
    '  Work:\n    Type: AWS::Lambda::Function\n    Metadata:\n      AWS::CloudFormation::Init:\n        con|fig: {}',
    "  Work: {Type: AWS::Lambda::Function, Metadata: {'AWS::CloudFormation::Init': {con|fig: {}}}}",
    '"Work": {"Type": "AWS::Lambda::Function", "Metadata": {"AWS::CloudFormation::Init": {"con|fig": {}}}}',
    { kind: 'metadata-key', name: 'config', path: ['AWS::CloudFormation::Init', 'config'] },
  ],
];

describe('what stands in a resource', () => {
  for (const [title, block, flow, json, wanted] of cases) {
    it(`${title}, block style`, () => expectSubject(template(block), wanted));
    it(`${title}, flow style`, () => expectSubject(template(flow), wanted));
    it(`${title}, JSON`, () => expectSubject(jsonTemplate(json), wanted));
    it(`${title}, JSON on one line`, () => expectSubject(jsonTemplate(json).replaceAll(/\s*\n\s*/g, ''), wanted));
    it(`${title}, Windows line ends`, () => expectSubject(template(block).replaceAll('\n', '\r\n'), wanted));
    it(`${title}, byte order mark`, () => expectSubject(`\uFEFF${template(block)}`, wanted));
  }
});

describe('what stands in the resources of a loop or a module', () => {
  it('finds the logical id of a loop body', () =>
    expectSubject(
      template('  Fn::ForEach::Each:\n    - Name\n    - [a, b]\n    - Bucket|${Name}:\n        Type: AWS::S3::Bucket'),
      {
        kind: 'resource-id',
        name: 'Bucket${Name}',
      },
    ));
  it('finds a property in a loop body', () =>
    expectSubject(
      template(
        '  Fn::ForEach::Each:\n    - Name\n    - [a, b]\n    - Bucket${Name}:\n        Type: AWS::S3::Bucket\n        Properties:\n          Bucket|Name: x',
      ),
      { kind: 'property', place: { logicalId: 'Bucket${Name}', type: 'AWS::S3::Bucket', path: ['BucketName'] } },
    ));
  it('takes the loop itself for a function', () =>
    expectSubject(template('  Fn::For|Each::Each:\n    - Name\n    - [a, b]\n    - {}'), {
      kind: 'intrinsic-long',
      fn: 'Fn::ForEach',
      name: 'Fn::ForEach::Each',
    }));
  it('knows the variable of a loop', () =>
    expectSubject(
      template(
        '  Fn::ForEach::Each:\n    - Name\n    - [a, b]\n    - Bucket${Name}:\n        Type: AWS::S3::Bucket\n        Properties:\n          BucketName: !Sub "x-${Na|me}"',
      ),
      { kind: 'sub-local', name: 'Name', covers: 'Name', loop: true },
    ));
  it('follows a type on the line below', () =>
    expectSubject(template('  Work:\n    Type:\n      AWS::SNS::Topic\n    Properties:\n      Topic|Name: a'), {
      kind: 'property',
      place: { logicalId: 'Work', type: 'AWS::SNS::Topic', path: ['TopicName'] },
    }));
  it('takes the type from an alias that is merged in', () =>
    expectSubject(
      template(
        '  Base: &base\n    Type: AWS::SNS::Topic\n  Work:\n    <<: *base\n    Properties:\n      Topic|Name: a\n  Same: *base',
      ),
      { kind: 'property', place: { logicalId: 'Work', type: 'AWS::SNS::Topic', path: ['TopicName'] } },
    ));
  it('is silent behind a flow collection that began on a line above', () =>
    expectSubject(
      template('  Work:\n    Type: AWS::SNS::Topic\n    Properties: {TopicName: a,\n      DisplayName: b}| # end'),
      undefined,
    ));
  it('knows the part that SAM generates', () =>
    expectSubject(template('  Work:\n    Type: AWS::Serverless::Function\n    Condition: !Ref Work.Ver|sion'), {
      kind: 'getatt-attribute',
      logicalId: 'Work',
      attribute: 'Version',
    }));
  it('passes the parameters of a transform by', () =>
    expectSubject(
      template(
        '  Work:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName:\n        Fn::Transform:\n          Name: String\n          Parameters:\n            Input|String: a',
      ),
      { kind: 'freeform-key', name: 'InputString' },
    ));
});
