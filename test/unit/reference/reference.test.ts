import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PropertyFacts, typeName, type ValueType } from '../../../src/reference/facts';
import { propertyDocs, resourceDocs } from '../../../src/reference/links';
import { decodeType, encodeType } from '../../../src/reference/packed';
import { Reference, type Walked } from '../../../src/reference/reference';
import { packedFiles, packedReference } from './packed';

function facts(found: Walked): PropertyFacts {
  assert.ok(found !== undefined && found !== 'freeform', 'a property was expected');
  return found;
}

describe('the reference', () => {
  const reference = packedReference();

  before(async function () {
    this.timeout(20_000);
    await reference.loadAll();
  });

  const properties: readonly (readonly [
    type: string,
    path: string,
    expected: Partial<PropertyFacts> & { readonly says?: RegExp },
  ])[] = [
    [
      'AWS::SQS::Queue',
      'VisibilityTimeout',
      { required: false, range: '0-43200', default: '30', update: 'no interruption', says: /unavailable/ },
    ],
    ['AWS::SQS::Queue', 'FifoQueue', { update: 'replacement' }],
    ['AWS::SQS::Queue', 'MessageRetentionPeriod', { default: '345600' }],
    ['AWS::Lambda::Function', 'VpcConfig.SubnetIds', { owner: 'VpcConfig' }],
    ['AWS::DynamoDB::Table', 'KeySchema.KeyType', { required: true, update: 'replacement' }],
    ['AWS::EC2::Instance', 'BlockDeviceMappings.Ebs.VolumeSize', { update: 'some interruption or replacement' }],
    ['AWS::DynamoDB::Table', 'GlobalSecondaryIndexes.Projection.ProjectionType', { owner: 'Projection' }],
    ['AWS::EC2::Instance', 'InstanceType', { update: 'some interruption or replacement' }],
    ['AWS::RDS::DBInstance', 'DBInstanceClass', { update: 'no replacement' }],
    ['AWS::StepFunctions::StateMachine', 'StateMachineType', { allowed: ['STANDARD', 'EXPRESS'], update: 'replacement' }],
    ['AWS::QuickSight::Dashboard', 'Permissions.Principal', { owner: 'ResourcePermission', required: true, says: /\w/ }],
    ['AWS::MediaLive::Channel', 'EncoderSettings.AudioDescriptions.LanguageCode', { owner: 'AudioDescription' }],
    ['AWS::Serverless::Function', 'Timeout', { range: '1-900', default: '3', says: /stops an invocation/ }],
    ['AWS::Serverless::Function', 'FunctionName', { update: 'replacement' }],
    ['AWS::Serverless::Function', 'VpcConfig.SecurityGroupIds', { owner: 'VpcConfig' }],
    ['AWS::Serverless::Function', 'DeploymentPreference.Hooks.PreTraffic', { says: /before traffic shifts/ }],
    ['AWS::Serverless::Api', 'Auth.Authorizers.Mine.UserPoolArn', { says: /user pool/ }],
    ['AWS::Serverless::GraphQLApi', 'Cache.Ttl', {}],
  ];
  for (const [type, path, { says, ...expected }] of properties) {
    it(`knows ${type}.${path}`, () => {
      const found = facts(reference.property(type, path.split('.')));
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(found[key as keyof PropertyFacts], value, key);
      if (says !== undefined) assert.match(found.summary, says);
    });
  }

  const others: readonly (readonly [string, string, Walked])[] = [
    ['AWS::SQS::Queue', 'RedrivePolicy.somethingElse', 'freeform'],
    ['AWS::Lambda::Function', 'Environment.Variables.TABLE', 'freeform'],
    ['AWS::Lambda::Function', 'Tags.Key', 'freeform'],
    ['AWS::Serverless::Function', 'Tags.team', 'freeform'],
    ['AWS::Serverless::Function', 'Events.Mine', 'freeform'],
    ['AWS::SQS::Queue', 'Visibility', undefined],
    ['AWS::SQS::Queue', 'VisibilityTimeout.Below', undefined],
    ['AWS::SQS::Nothing', 'VisibilityTimeout', undefined],
    ['AWS::SQS::Queue', '', undefined],
    ['AWS::Serverless::Function', 'constructor', undefined],
  ];
  for (const [type, path, expected] of others) {
    it(`walks ${type}.${path} to ${expected ?? 'nothing'}`, () =>
      assert.equal(reference.property(type, path.split('.')), expected));
  }

  it('gives attributes with an example', () => {
    const arn = reference.attribute('AWS::SQS::Queue', 'Arn');
    assert.match(arn?.example ?? '', /^arn:aws:sqs:/);
    assert.ok(reference.attribute('AWS::RDS::DBInstance', 'Endpoint.Address'));
    assert.equal(reference.attribute('AWS::SQS::Queue', 'Nothing'), undefined);
  });

  it('has no text with links, HTML or an open code span', () => {
    const odd = reference.typeNames().flatMap((type) => {
      const resource = reference.type(type);
      const texts = [resource?.summary ?? '', ...[...(resource?.properties.values() ?? [])].map((property) => property.summary)];
      return texts
        .filter((text) => /\]\(|<\/?[a-z]+>|\n/.test(text) || (text.split('`').length - 1) % 2 === 1)
        .map((text) => `${type}: ${text}`);
    });
    assert.deepEqual(odd.slice(0, 5), []);
  });
});

describe('loading the reference', () => {
  it('reads one service for a type, once', async () => {
    const read: string[] = [];
    const files = packedFiles();
    const { inflateRawSync } = await import('node:zlib');
    const reference = new Reference({
      read: async (file) => {
        read.push(file);
        return files.get(file);
      },
      inflate: async (bytes) => inflateRawSync(bytes),
    });
    await reference.load(['AWS::SQS::Queue']);
    await Promise.all([reference.load(['AWS::SQS::QueuePolicy']), reference.load(['AWS::SQS::Queue'])]);
    assert.deepEqual(read, ['index.json', 'common.bin', 'aws-sqs.bin']);
    assert.equal(reference.load(['AWS::SQS::Queue', 'Custom::Thing']), undefined, 'nothing is left to wait for');
    assert.ok(reference.type('AWS::SQS::Queue'));
  });

  it('stays quiet when files are missing or broken', async () => {
    const missing = new Reference({ read: async () => undefined, inflate: async (bytes) => bytes });
    await missing.load(['AWS::SQS::Queue']);
    assert.equal(missing.type('AWS::SQS::Queue'), undefined);
    const broken = new Reference({
      read: async (file) => (file === 'index.json' ? packedFiles().get(file) : new Uint8Array([1, 2, 3])),
      inflate: () => Promise.reject(new Error('not compressed')),
    });
    await broken.load(['AWS::SQS::Queue']);
    assert.equal(broken.type('AWS::SQS::Queue'), undefined);
    const nonsense = new Reference({
      read: async (file) => (file === 'index.json' ? packedFiles().get(file) : new TextEncoder().encode('{"a":')),
      inflate: async (bytes) => bytes,
    });
    await nonsense.load(['AWS::SQS::Queue']);
    assert.equal(nonsense.type('AWS::SQS::Queue'), undefined);
  });

  it('is small enough for the package', () => {
    const size = [...packedFiles().values()].reduce((sum, bytes) => sum + bytes.length, 0);
    assert.ok(size < 920_000, `${size} bytes`);
  });
});

describe('links into the documentation', () => {
  it('follow the rule of the pages', () => {
    const base = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
    assert.equal(resourceDocs('AWS::SQS::Queue'), `${base}/aws-resource-sqs-queue.html`);
    assert.equal(
      propertyDocs('AWS::SQS::Queue', undefined, 'VisibilityTimeout'),
      `${base}/aws-resource-sqs-queue.html#cfn-sqs-queue-visibilitytimeout`,
    );
    assert.equal(
      propertyDocs('AWS::Lambda::Function', 'VpcConfig', 'SubnetIds'),
      `${base}/aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-subnetids`,
    );
    assert.match(
      propertyDocs('AWS::Serverless::Function', undefined, 'Timeout') ?? '',
      /sam-resource-function\.html#sam-function-timeout$/,
    );
    assert.equal(resourceDocs('Custom::Thing'), undefined);
  });
});

describe('type codes', () => {
  const { type } = fc.letrec<{ type: ValueType; simple: ValueType }>((tie) => ({
    simple: fc.oneof(
      fc.constantFrom<ValueType>(
        { kind: 'string' },
        { kind: 'integer' },
        { kind: 'number' },
        { kind: 'boolean' },
        { kind: 'json' },
        { kind: 'timestamp' },
        { kind: 'tag' },
      ),
      fc.stringMatching(/^[A-Z][A-Za-z]{1,8}$/).map((name): ValueType => ({ kind: 'object', name })),
    ),
    type: fc.oneof(
      { depthSize: 'small' },
      tie('simple'),
      tie('type').map((of): ValueType => ({ kind: 'list', of })),
      tie('type').map((of): ValueType => ({ kind: 'map', of })),
      fc.array(tie('simple'), { minLength: 2, maxLength: 3 }).map((types): ValueType => ({ kind: 'either', types })),
    ),
  }));

  it('come back as they were', () => {
    fc.assert(fc.property(type, (one) => assert.deepEqual(decodeType(encodeType(one)), one)));
  });

  it('have names as the documentation writes them', () => {
    assert.equal(typeName(decodeType('[@Tag')), 'List of Tag');
    assert.equal(typeName(decodeType('{s')), 'Map of String');
    assert.equal(typeName(decodeType('s|j')), 'String or JSON');
  });
});
