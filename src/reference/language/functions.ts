import type { Entry } from '../facts';
import { templatePage } from '../links';

/** An intrinsic function: how it is called, what comes back, where it may stand. */
export interface FunctionEntry extends Entry {
  readonly signature: string;
  readonly returns: string;
  readonly where: string;
}

const page = (name: string) => templatePage(`intrinsic-function-reference-${name}.html`);
const conditionsPage = templatePage('intrinsic-function-reference-conditions.html');
const rulesPage = templatePage('intrinsic-function-reference-rules.html');

const values = 'resource properties, outputs, metadata and update policy values';
const everywhere = `${values}, conditions`;
const conditions = 'Conditions and Rules';
const rules = 'Rules only';
const extensions = 'needs the transform AWS::LanguageExtensions';

/** Intrinsic functions by their long name. */
export const functions: Readonly<Record<string, FunctionEntry>> = {
  Ref: {
    signature: '!Ref logicalName',
    says: 'Refers to a parameter, a resource or a pseudo parameter of this template; on a resource it also makes an implicit dependency.',
    returns: "a parameter's value; for a resource its main identifier, which differs by type (a name, an ID, an ARN or a URL)",
    where: `${everywhere} (but no resources there)`,
    example: 'QueueUrl: !Ref Jobs\n# https://sqs.eu-west-1.amazonaws.com/123456789012/Jobs',
    docs: page('ref'),
  },
  'Fn::GetAtt': {
    signature: '!GetAtt logicalName.attribute',
    says: 'Reads an attribute of a resource in this template, and so makes an implicit dependency on it.',
    returns: "the attribute's value, such as an ARN or an endpoint",
    where: values,
    example: 'Role: !GetAtt WorkerRole.Arn\n# arn:aws:iam::123456789012:role/WorkerRole',
    docs: page('getatt'),
  },
  'Fn::Sub': {
    signature: '!Sub "text ${Name} ${Resource.Attribute}" or [text, {variables}]',
    says: 'Fills `${...}` placeholders with parameters, pseudo parameters, resources (as Ref), attributes (as GetAtt) or own variables; `${!Literal}` stays as text.',
    returns: 'the text with every placeholder replaced',
    where: everywhere,
    example: 'Name: !Sub "${AWS::StackName}-jobs"\n# my-stack-jobs',
    docs: page('sub'),
  },
  'Fn::Join': {
    signature: '!Join [delimiter, [value, value]]',
    says: 'Puts the values of a list together with a delimiter between them.',
    returns: 'one string',
    where: everywhere,
    example: '!Join [":", [arn, aws, s3, "", "", my-bucket]]\n# arn:aws:s3:::my-bucket',
    docs: page('join'),
  },
  'Fn::Split': {
    signature: '!Split [delimiter, text]',
    says: 'Cuts a text at every delimiter; usually with Fn::Select around it.',
    returns: 'a list of strings',
    where: everywhere,
    example: '!Select [1, !Split ["/", "app/blue/1"]]\n# blue',
    docs: page('split'),
  },
  'Fn::Select': {
    signature: '!Select [index, list]',
    says: 'Takes one value out of a list; the first has index 0. An index outside the list is an error.',
    returns: 'the value at the index',
    where: everywhere,
    example: '!Select [0, !GetAZs ""]\n# the first Availability Zone of the Region',
    docs: page('select'),
  },
  'Fn::GetAZs': {
    signature: '!GetAZs region',
    says: "Lists Availability Zones; an empty text means the stack's Region. Where default subnets exist, only zones with one are listed.",
    returns: 'a list of zone names',
    where: values,
    example: '!GetAZs ""\n# [eu-west-1a, eu-west-1b, eu-west-1c]',
    docs: page('getavailabilityzones'),
  },
  'Fn::FindInMap': {
    signature: '!FindInMap [map, firstKey, secondKey]',
    says: 'Looks a value up in Mappings by two keys. A default value needs the transform AWS::LanguageExtensions.',
    returns: 'the mapped string or list',
    where: everywhere,
    example: '!FindInMap [Sizes, !Ref Stage, Memory]\n# the value at Mappings.Sizes.<stage>.Memory',
    docs: page('findinmap'),
  },
  'Fn::ImportValue': {
    signature: '!ImportValue exportName',
    says: 'Reads an output that another stack of the same account and Region exports. While it is imported, that output can be neither changed nor removed.',
    returns: 'the exported value',
    where: values,
    example: 'VpcId: !ImportValue network-VpcId\n# the value behind that export',
    docs: page('importvalue'),
  },
  'Fn::GetStackOutput': {
    signature: '!GetStackOutput {StackName, OutputName, Region, RoleArn}',
    says: 'Reads an output of another stack, in another Region or account too, without an export. The reference is weak: nothing stops the other stack from changing it.',
    returns: "the output's value at create or update time",
    where: values,
    example: 'Fn::GetStackOutput:\n  {StackName: network, OutputName: VpcId}',
    docs: page('getstackoutput'),
  },
  'Fn::Base64': {
    signature: '!Base64 text',
    says: 'Encodes a text in Base64, as EC2 user data wants it. Around another short form use the long one: `Fn::Base64: !Sub ...`.',
    returns: 'the encoded string',
    where: values,
    example: 'UserData:\n  Fn::Base64: !Sub "echo ${AWS::Region}"',
    docs: page('base64'),
  },
  'Fn::Cidr': {
    signature: '!Cidr [ipBlock, count, cidrBits]',
    says: 'Cuts an address block into equal smaller ones. `cidrBits` counts the host bits: 8 gives /24 blocks.',
    returns: 'a list of CIDR blocks (count 1 to 256)',
    where: values,
    example: '!Cidr ["10.0.0.0/16", 4, 8]\n# [10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24, 10.0.3.0/24]',
    docs: page('cidr'),
  },
  'Fn::If': {
    signature: '!If [condition, valueIfTrue, valueIfFalse]',
    says: 'Chooses between two values by a condition of the Conditions section. `!Ref AWS::NoValue` as a branch removes the property.',
    returns: 'one of the two values',
    where: values,
    example: 'MultiAZ: !If [IsProd, true, false]\n# true when the condition IsProd holds',
    docs: conditionsPage,
  },
  'Fn::Equals': {
    signature: '!Equals [value, value]',
    says: 'Compares two values, case-sensitively.',
    returns: 'true when they are equal',
    where: conditions,
    example: 'IsProd: !Equals [!Ref Stage, prod]',
    docs: conditionsPage,
  },
  'Fn::And': {
    signature: '!And [condition, condition]',
    says: 'Joins 2 to 10 conditions.',
    returns: 'true when all of them hold',
    where: conditions,
    example: '!And [!Condition IsProd, !Condition HasDomain]',
    docs: conditionsPage,
  },
  'Fn::Or': {
    signature: '!Or [condition, condition]',
    says: 'Joins 2 to 10 conditions.',
    returns: 'true when at least one of them holds',
    where: conditions,
    example: '!Or [!Condition IsProd, !Condition IsStaging]',
    docs: conditionsPage,
  },
  'Fn::Not': {
    signature: '!Not [condition]',
    says: 'Turns a condition around. It takes a list with exactly one condition.',
    returns: 'true when the condition does not hold',
    where: conditions,
    example: 'HasDomain: !Not [!Equals [!Ref Domain, ""]]',
    docs: conditionsPage,
  },
  Condition: {
    signature: '!Condition name',
    says: 'Uses another condition of the Conditions section inside And, Or or Not. Fn::If takes the bare name instead.',
    returns: 'true or false',
    where: 'Conditions',
    example: '!And [!Condition IsProd, !Not [!Condition IsTest]]',
    docs: conditionsPage,
  },
  'Fn::Transform': {
    signature: 'Fn::Transform: {Name, Parameters}',
    says: 'Hands this part of the template to a macro, which returns what replaces it. `AWS::Include` inserts a file from S3.',
    returns: 'what the macro returns',
    where: 'anywhere below the top level; it sees its siblings and what is below them',
    example: 'Fn::Transform:\n  {Name: AWS::Include, Parameters: {Location: s3://my-bucket/part.yaml}}',
    docs: page('transform'),
  },
  'Fn::ForEach': {
    signature: 'Fn::ForEach::LoopName: [Variable, [values], {"Key${Variable}": ...}]',
    says: `Repeats resources, conditions, outputs or properties for every value of a list; ${extensions}.`,
    returns: 'one copy for each value',
    where: 'Conditions, Outputs, Resources and resource properties',
    example: 'Fn::ForEach::Topics:\n  [Name, [Orders, Bills], {"Topic${Name}": {Type: AWS::SNS::Topic}}]',
    docs: page('foreach'),
  },
  'Fn::Length': {
    signature: 'Fn::Length: list',
    says: `Counts the values of a list; ${extensions}.`,
    returns: 'a number',
    where: everywhere,
    example: 'Fn::Length: !Ref SubnetIds',
    docs: page('length'),
  },
  'Fn::ToJsonString': {
    signature: 'Fn::ToJsonString: object or list',
    says: `Writes an object or list as JSON text; ${extensions}.`,
    returns: 'a string with JSON',
    where: values,
    example: 'DashboardBody:\n  Fn::ToJsonString: {widgets: []}',
    docs: page('ToJsonString'),
  },
  'Fn::Contains': {
    signature: 'Fn::Contains: [list, value]',
    says: 'Checks whether a list holds a value.',
    returns: 'true or false',
    where: rules,
    example: 'Fn::Contains: [[t3.micro, t3.small], !Ref InstanceType]',
    docs: rulesPage,
  },
  'Fn::EachMemberEquals': {
    signature: 'Fn::EachMemberEquals: [list, value]',
    says: 'Checks whether every value of a list equals the given one.',
    returns: 'true or false',
    where: rules,
    docs: rulesPage,
  },
  'Fn::EachMemberIn': {
    signature: 'Fn::EachMemberIn: [list, list]',
    says: 'Checks whether every value of the first list is in the second.',
    returns: 'true or false',
    where: rules,
    docs: rulesPage,
  },
  'Fn::RefAll': {
    signature: 'Fn::RefAll: parameterType',
    says: 'Collects the values of all parameters of an AWS-specific type.',
    returns: 'a list of values',
    where: rules,
    example: 'Fn::RefAll: AWS::EC2::VPC::Id',
    docs: rulesPage,
  },
  'Fn::ValueOf': {
    signature: 'Fn::ValueOf: [parameter, attribute]',
    says: 'Reads an attribute of what a parameter names, such as the VPC of a subnet.',
    returns: "the attribute's value, or a list of them",
    where: rules,
    example: 'Fn::ValueOf: [SubnetId, VpcId]',
    docs: rulesPage,
  },
  'Fn::ValueOfAll': {
    signature: 'Fn::ValueOfAll: [parameterType, attribute]',
    says: 'Reads an attribute for all parameters of an AWS-specific type.',
    returns: 'a list of values',
    where: rules,
    docs: rulesPage,
  },
};

/** The entry of a function by its long or short name: `Fn::Sub`, `!Sub`, `Sub`, `Fn::ForEach::Loop`. */
export function functionEntry(name: string): { readonly name: string; readonly entry: FunctionEntry } | undefined {
  const bare = name.startsWith('!') ? name.slice(1) : name;
  const long = bare.startsWith('Fn::ForEach') ? 'Fn::ForEach' : bare;
  for (const candidate of [long, `Fn::${long}`]) {
    const entry = Object.hasOwn(functions, candidate) ? functions[candidate] : undefined;
    if (entry !== undefined) return { name: candidate, entry };
  }
  return undefined;
}
