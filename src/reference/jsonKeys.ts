import type { PropertyFacts, ValueType } from './facts';

interface JsonKey {
  readonly says: string;
  readonly type: ValueType;
  readonly required?: true;
  readonly range?: string;
  readonly default?: string;
}

const string: ValueType = { kind: 'string' };
const integer: ValueType = { kind: 'integer' };

const retry: Readonly<Record<string, JsonKey>> = {
  numRetries: { says: 'How often a delivery to the HTTP endpoint is retried.', type: integer, range: '0-100', default: '3' },
  minDelayTarget: { says: 'Shortest delay between two tries, in seconds.', type: integer, default: '20' },
  maxDelayTarget: { says: 'Longest delay between two tries, in seconds.', type: integer, range: '1-3600', default: '20' },
  numNoDelayRetries: { says: 'Retries that come at once, without a delay.', type: integer, default: '0' },
  numMinDelayRetries: { says: 'Retries with the shortest delay, before the backoff begins.', type: integer, default: '0' },
  numMaxDelayRetries: { says: 'Retries with the longest delay, after the backoff.', type: integer, default: '0' },
  backoffFunction: {
    says: 'How the delay grows between retries: arithmetic, exponential, geometric or linear.',
    type: string,
    default: 'linear',
  },
};

/** Keys below properties that the specification calls JSON, where the service has a fixed set of them. */
const keys: Readonly<Record<string, Readonly<Record<string, JsonKey>>>> = {
  'AWS::SQS::Queue.RedrivePolicy': {
    deadLetterTargetArn: {
      says: 'ARN of the dead-letter queue, of the same kind (standard or FIFO), account and Region.',
      type: string,
      required: true,
    },
    maxReceiveCount: {
      says: 'After so many receives without a deletion the message moves to the dead-letter queue.',
      type: integer,
      range: '1-1000',
      default: '10',
    },
  },
  'AWS::SQS::Queue.RedriveAllowPolicy': {
    redrivePermission: {
      says: 'Which queues may use this one as their dead-letter queue: `allowAll`, `denyAll` or `byQueue`.',
      type: string,
      default: 'allowAll',
    },
    sourceQueueArns: { says: 'The queues that may, with `byQueue`: up to 10 ARNs.', type: { kind: 'list', of: string } },
  },
  'AWS::SNS::Subscription.RedrivePolicy': {
    deadLetterTargetArn: {
      says: 'ARN of the SQS queue for messages that could not be delivered to this subscription.',
      type: string,
      required: true,
    },
  },
  'AWS::SNS::Subscription.DeliveryPolicy': {
    healthyRetryPolicy: { says: 'Retries of deliveries to this HTTP endpoint.', type: { kind: 'json' } },
    throttlePolicy: { says: 'Limits the deliveries to this HTTP endpoint.', type: { kind: 'json' } },
  },
  'AWS::SNS::Subscription.DeliveryPolicy.healthyRetryPolicy': retry,
  'AWS::SNS::Subscription.DeliveryPolicy.throttlePolicy': {
    maxReceivesPerSecond: { says: 'Most deliveries a second to this endpoint.', type: integer },
  },
};

/** A key below a JSON property, if the service fixes it. */
export function jsonKey(type: string, path: readonly string[]): PropertyFacts | undefined {
  const name = path[path.length - 1] ?? '';
  const table = keys[`${type}.${path.slice(0, -1).join('.')}`];
  const key = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (key === undefined) return undefined;
  return {
    name,
    path,
    owner: undefined,
    type: key.type,
    required: key.required === true,
    update: 'unknown',
    deprecated: false,
    summary: key.says,
    default: key.default,
    range: key.range,
    allowed: [],
    docs: undefined,
  };
}
