import type { Entry } from '../facts';

/** A pseudo parameter with what comes back; the example is of an imagined stack. */
export interface PseudoEntry extends Entry {
  readonly value: string;
}

/** Pseudo parameters: predefined, without a declaration. */
export const pseudoParameters: Readonly<Record<string, PseudoEntry>> = {
  'AWS::AccountId': { says: 'Account in which the stack is created.', value: 'the account ID', example: '123456789012' },
  'AWS::NotificationARNs': {
    says: "SNS topics that get the stack's events, as a list.",
    value: 'the list of their ARNs',
    example: '[arn:aws:sns:eu-west-1:123456789012:stack-events]',
  },
  'AWS::NoValue': {
    says: 'Removes the property when it is the result of Fn::If, as if it were not written.',
    value: 'nothing: the property is left out',
  },
  'AWS::Partition': {
    says: 'Partition of the Region, the second part of every ARN.',
    value: 'aws (aws-cn in China, aws-us-gov in GovCloud)',
  },
  'AWS::Region': { says: 'Region in which the stack is created.', value: 'the Region', example: 'eu-west-1' },
  'AWS::StackId': {
    says: 'ARN of the stack; its last part is a unique ID.',
    value: 'the ARN',
    example: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/my-stack/51af3dc0-da77-11e4-872e-1234567db123',
  },
  'AWS::StackName': { says: 'Name of the stack.', value: 'the name', example: 'my-stack' },
  'AWS::URLSuffix': { says: "Domain suffix of the partition's endpoints.", value: 'amazonaws.com (amazonaws.com.cn in China)' },
};
