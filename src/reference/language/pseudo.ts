import type { Entry } from '../facts';

/** A pseudo parameter with an example of what comes back. */
export interface PseudoEntry extends Entry {
  readonly value: string;
}

/** Pseudo parameters: predefined, without a declaration. */
export const pseudoParameters: Readonly<Record<string, PseudoEntry>> = {
  'AWS::AccountId': { says: 'Account in which the stack is created.', value: '123456789012' },
  'AWS::NotificationARNs': {
    says: "SNS topics that get the stack's events, as a list.",
    value: '[arn:aws:sns:eu-west-1:123456789012:stack-events]',
  },
  'AWS::NoValue': {
    says: 'Removes the property when it is the result of Fn::If, as if it were not written.',
    value: 'nothing: the property is left out',
  },
  'AWS::Partition': {
    says: 'Partition of the Region, the second part of every ARN.',
    value: 'aws (aws-cn in China, aws-us-gov in GovCloud)',
  },
  'AWS::Region': { says: 'Region in which the stack is created.', value: 'eu-west-1' },
  'AWS::StackId': {
    says: 'ARN of the stack; its last part is a unique ID.',
    value: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/my-stack/51af3dc0-da77-11e4-872e-1234567db123',
  },
  'AWS::StackName': { says: 'Name of the stack.', value: 'my-stack' },
  'AWS::URLSuffix': { says: "Domain suffix of the partition's endpoints.", value: 'amazonaws.com (amazonaws.com.cn in China)' },
};
