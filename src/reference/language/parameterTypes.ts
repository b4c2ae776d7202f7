import type { Entry } from '../facts';

const existing = (what: string, example: string): Entry => ({
  says: `${what} that exists in this account and Region; checked before anything is created, and the console offers a list.`,
  example,
});

const awsTypes: Readonly<Record<string, Entry>> = {
  'AWS::EC2::AvailabilityZone::Name': existing('The name of an Availability Zone', 'eu-west-1a'),
  'AWS::EC2::Image::Id': existing('The ID of an AMI (the console offers no list for this one)', 'ami-0ff8a91507f77f867'),
  'AWS::EC2::Instance::Id': existing('The ID of an EC2 instance', 'i-1e731a32'),
  'AWS::EC2::KeyPair::KeyName': existing('The name of an EC2 key pair', 'my-key'),
  'AWS::EC2::SecurityGroup::GroupName': existing('The name of a security group in the default VPC', 'my-group'),
  'AWS::EC2::SecurityGroup::Id': existing('The ID of a security group', 'sg-a123fd85'),
  'AWS::EC2::Subnet::Id': existing('The ID of a subnet', 'subnet-123a351e'),
  'AWS::EC2::Volume::Id': existing('The ID of an EBS volume', 'vol-3cdd3f56'),
  'AWS::EC2::VPC::Id': existing('The ID of a VPC', 'vpc-a123baa3'),
  'AWS::Route53::HostedZone::Id': existing('The ID of a Route 53 hosted zone', 'Z23YXV4OVPL04A'),
};

const plainTypes: Readonly<Record<string, Entry>> = {
  String: { says: 'Any text. Numbers and Booleans may be given too; they arrive as text.', example: 'prod' },
  Number: { says: 'An integer or decimal, checked as a number; Ref returns it as text.', example: '5' },
  'List<Number>': { says: 'Numbers separated by commas; Ref returns a list.', example: '80,443' },
  'List<String>': { says: 'Texts separated by commas; Ref returns a list.', example: 'blue,green' },
  CommaDelimitedList: { says: 'Texts separated by commas, trimmed of spaces; Ref returns a list.', example: 'blue,green' },
  'AWS::SSM::Parameter::Name': {
    says: 'The name of a Systems Manager parameter, not its value; CloudFormation checks that it exists.',
    example: '/app/image',
  },
};

/** What a parameter's `Type` means: plain, AWS-specific, a list of them, or read from Parameter Store. */
export function parameterType(type: string): Entry | undefined {
  const own = Object.hasOwn(plainTypes, type) ? plainTypes[type] : Object.hasOwn(awsTypes, type) ? awsTypes[type] : undefined;
  if (own !== undefined) return own;
  const list = /^List<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) {
    const inner = Object.hasOwn(awsTypes, list) ? awsTypes[list] : undefined;
    if (inner === undefined || list === 'AWS::EC2::KeyPair::KeyName') return undefined;
    return {
      says: `A list, given with commas between the values. Each is: ${lowerFirst(inner.says)}`,
      example: `${inner.example},${inner.example}`,
    };
  }
  const stored = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(type)?.[1];
  if (stored === undefined) return undefined;
  const inner = parameterType(stored);
  if (inner === undefined) return undefined;
  return {
    says: 'The given value is the name of a Systems Manager parameter; Ref returns what is stored there, read anew with every create or update. `SecureString` is not supported.',
    facts: [`value: ${stored}`],
    example: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
