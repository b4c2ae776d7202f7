import { flat } from './figures';

const size = 900_000;

function resource(index: number): [string, unknown] {
  const kinds: readonly [string, unknown][] = [
    ['AWS::SQS::Queue', { VisibilityTimeout: 30, QueueName: { 'Fn::Sub': `$\{AWS::StackName}-jobs` } }],
    [
      'AWS::Lambda::Function',
      {
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Role: { 'Fn::GetAtt': ['Role0', 'Arn'] },
        Environment: { Variables: { STAGE: { Ref: 'Stage' }, QUEUE: { Ref: 'Item0' } } },
        Code: { ZipFile: 'exports.handler = async () => {\n  // nothing: to do\n  return 1;\n};\n' },
      },
    ],
    [
      'AWS::IAM::Policy',
      {
        PolicyName: 'read',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['s3:GetObject', 'sqs:SendMessage'], Resource: { 'Fn::GetAtt': ['Item0', 'Arn'] } },
          ],
        },
      },
    ],
    ['AWS::CloudWatch::Alarm', { MetricName: 'Errors', Threshold: 1, Tags: [{ Key: 'team', Value: 'a b: c' }] }],
  ];
  const [type, properties] = kinds[index % kinds.length] ?? ['AWS::SNS::Topic', {}];
  return [`Item${index}`, { Type: type, DeletionPolicy: 'Retain', Properties: properties }];
}

/** A template that comes to about 0.9 MB in one way of writing it; CloudFormation takes 1 MB. */
function largeTemplate(write: (body: unknown) => string): Record<string, unknown> {
  const resources: Record<string, unknown> = { Role0: { Type: 'AWS::IAM::Role', Properties: { Path: '/' } } };
  for (let index = 0, length = 0; length < size; index++) {
    const [name, body] = resource(index);
    resources[name] = body;
    length += write(body).length + name.length + 6;
  }
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Resources: resources,
    Outputs: { First: { Value: { Ref: 'Item0' } } },
  };
}

/** Writes plain data as block YAML. */
function yaml(value: unknown, depth: number): string {
  const pad = '  '.repeat(depth);
  if (Array.isArray(value)) return value.map((item) => `\n${pad}-${itemOf(item, depth)}`).join('');
  if (typeof value !== 'object' || value === null) return ` ${scalar(value, pad)}`;
  return Object.entries(value)
    .map(([key, below]) => `\n${pad}${key}:${yaml(below, depth + 1)}`)
    .join('');
}

function itemOf(item: unknown, depth: number): string {
  return typeof item === 'object' && item !== null ? yaml(item, depth + 1).replace(/^\n\s*/, ' ') : yaml(item, depth);
}

function scalar(value: unknown, pad: string): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return `|\n${value.replaceAll(/^(?=.)/gm, `${pad}`).trimEnd()}`;
  return /[:{}#]/.test(value) ? `'${value}'` : value;
}

export interface LargeTexts {
  readonly yaml: string;
  readonly json: string;
  readonly minified: string;
}

export function largeTexts(): LargeTexts {
  const block = (body: unknown) => yaml(body, 2);
  const pretty = (body: unknown) => JSON.stringify({ a: { b: body } }, undefined, 2);
  return {
    yaml: flat(yaml(largeTemplate(block), 0).trimStart()),
    json: flat(JSON.stringify(largeTemplate(pretty), undefined, 2)),
    minified: flat(JSON.stringify(largeTemplate(JSON.stringify))),
  };
}
