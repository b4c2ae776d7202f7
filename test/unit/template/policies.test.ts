import { expectSubject, jsonTemplate, template } from './cursor';

type Case = readonly [title: string, statement: string, json: string, wanted: Record<string, unknown>];

/** What stands in the statement of a role's inline policy. */
const cases: readonly Case[] = [
  [
    'a key',
    'Eff|ect: Allow',
    '"Eff|ect": "Allow"',
    { kind: 'policy-doc-key', name: 'Effect', trust: false, path: ['Statement', 'Effect'] },
  ],
  ['an effect', 'Effect: Al|low', '"Effect": "Al|low"', { kind: 'property-value', name: 'Allow' }],
  [
    'an action',
    'Action: s3:Get|Object',
    '"Action": "s3:Get|Object"',
    { kind: 'iam-action', name: 's3:GetObject', covers: 's3:GetObject' },
  ],
  [
    'an action in a list',
    "Action:\n                - sqs:*\n                - 's3:Get|Object'",
    '"Action": ["sqs:*", "s3:Get|Object"]',
    { kind: 'iam-action', name: 's3:GetObject' },
  ],
  ['an action that is left out', 'NotAction: [iam|:*]', '"NotAction": ["iam|:*"]', { kind: 'iam-action', name: 'iam:*' }],
  [
    'a principal',
    'Principal:\n                Ser|vice: a',
    '"Principal": {"Ser|vice": "a"}',
    { kind: 'policy-doc-key', name: 'Service', path: ['Statement', 'Principal', 'Service'] },
  ],
  [
    'a service',
    'Principal:\n                Service: lambda.amazon|aws.com',
    '"Principal": {"Service": "lambda.amazon|aws.com"}',
    { kind: 'service-principal', name: 'lambda.amazonaws.com' },
  ],
  [
    'a service in a list',
    'Principal: {Service: [a, lambda.amazon|aws.com]}',
    '"Principal": {"Service": ["a", "lambda.amazon|aws.com"]}',
    { kind: 'service-principal', name: 'lambda.amazonaws.com' },
  ],
  [
    'an operator',
    'Condition:\n                String|Equals: {}',
    '"Condition": {"String|Equals": {}}',
    { kind: 'policy-doc-key', name: 'StringEquals', path: ['Statement', 'Condition', 'StringEquals'] },
  ],
  [
    'a condition key',
    'Condition:\n                StringEquals:\n                  aws:Source|Account: x',
    '"Condition": {"StringEquals": {"aws:Source|Account": "x"}}',
    { kind: 'condition-key', name: 'aws:SourceAccount' },
  ],
  [
    'a reference',
    'Resource: !GetAtt Jobs.A|rn',
    '"Resource": {"Fn::GetAtt": ["Jobs", "A|rn"]}',
    { kind: 'getatt-attribute', attribute: 'Arn' },
  ],
];

const block = (statement: string) =>
  template(`  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: a
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
            - Sid: A
              ${statement}`);

describe('what stands in a policy document', () => {
  for (const [title, statement, json, wanted] of cases) {
    it(`finds ${title}`, () => expectSubject(block(statement), wanted));
    it(`finds ${title} in JSON`, () =>
      expectSubject(
        jsonTemplate(
          `"Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyDocument": {"Statement": [{"Sid": "A", ${json}}]}}]}}`,
        ),
        wanted,
      ));
  }

  const documents: readonly [string, string, string, Record<string, unknown>][] = [
    [
      'a trust policy',
      'AWS::IAM::Role',
      'AssumeRolePolicyDocument:\n        State|ment: []',
      { kind: 'policy-doc-key', trust: true },
    ],
    ['a key policy', 'AWS::KMS::Key', 'KeyPolicy:\n        State|ment: []', { kind: 'policy-doc-key', trust: false }],
    [
      'a single statement',
      'AWS::SQS::QueuePolicy',
      'PolicyDocument:\n        Statement:\n          Prin|cipal: "*"',
      { kind: 'policy-doc-key' },
    ],
    [
      'a policy by its statements',
      'AWS::X::Y',
      'AccessRules:\n        Statement:\n          - Effect: Allow\n            Act|ion: x',
      { kind: 'policy-doc-key', path: ['Statement', 'Action'] },
    ],
    ['the key that holds a policy', 'AWS::IAM::Role', 'AssumeRolePolicy|Document:\n        Statement: []', { kind: 'property' }],
    [
      'the statements of a web ACL, which are no policy',
      'AWS::WAFv2::WebACL',
      'Rules:\n        - Statement:\n            RateBased|Statement: {Limit: 1}',
      { kind: 'nested-property', name: 'RateBasedStatement' },
    ],
    [
      'a condition that is no policy',
      'AWS::X::Y',
      'Filter:\n        Condi|tion: a',
      { kind: 'nested-property', name: 'Condition' },
    ],
  ];
  for (const [title, type, properties, wanted] of documents)
    it(`knows ${title}`, () =>
      expectSubject(template(`  Thing:\n    Type: ${type}\n    Properties:\n      ${properties}`), wanted));
});
