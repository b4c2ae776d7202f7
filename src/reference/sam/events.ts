import { type SamProperties, to } from './property';

export interface SamEvent {
  readonly says: string;
  /** What SAM makes of it. */
  readonly generates: readonly string[];
  readonly properties: SamProperties;
}

const mapping = (property: string, says?: string) => to(`AWS::Lambda::EventSourceMapping.${property}`, says);
const needed = <T>(property: T) => ({ ...property, required: true }) as const;

const polled = {
  BatchSize: mapping('BatchSize'),
  Enabled: mapping('Enabled', 'Whether Lambda reads from the source at all.'),
  FilterCriteria: mapping(
    'FilterCriteria',
    'Filters that an event must match to reach the function; others are dropped (from SQS: deleted).',
  ),
  KmsKeyArn: mapping('KmsKeyArn'),
  LoggingConfig: mapping('LoggingConfig'),
  MaximumBatchingWindowInSeconds: mapping(
    'MaximumBatchingWindowInSeconds',
    'How long Lambda collects records before it invokes the function.',
  ),
  MetricsConfig: mapping('MetricsConfig'),
  ProvisionedPollerConfig: mapping('ProvisionedPollerConfig'),
} satisfies SamProperties;

const stream = {
  ...polled,
  BisectBatchOnFunctionError: mapping('BisectBatchOnFunctionError', 'Splits a failed batch in two and retries the halves.'),
  DestinationConfig: { type: '@StreamDestinationConfig', says: 'Where records of batches go that failed for good.' },
  FunctionResponseTypes: mapping('FunctionResponseTypes', '`ReportBatchItemFailures` lets the function name the failed records.'),
  MaximumRecordAgeInSeconds: mapping('MaximumRecordAgeInSeconds', 'Oldest record that is still tried; -1 is no limit.'),
  MaximumRetryAttempts: mapping('MaximumRetryAttempts', 'How often a failed batch is retried; -1 is until the record expires.'),
  ParallelizationFactor: mapping('ParallelizationFactor', 'Batches of one shard that are processed at the same time, 1 to 10.'),
  StartingPosition: mapping(
    'StartingPosition',
    'Where reading starts: `TRIM_HORIZON`, `LATEST` or, except for DynamoDB, `AT_TIMESTAMP`.',
  ),
  StartingPositionTimestamp: mapping('StartingPositionTimestamp'),
  TumblingWindowInSeconds: mapping(
    'TumblingWindowInSeconds',
    'Length of a window that keeps state between invocations, up to 900 seconds.',
  ),
} satisfies SamProperties;

const kafka = {
  ...polled,
  BisectBatchOnFunctionError: stream.BisectBatchOnFunctionError,
  ConsumerGroupId: { type: 's', says: 'Consumer group with which Lambda reads.' },
  DestinationConfig: stream.DestinationConfig,
  FunctionResponseTypes: stream.FunctionResponseTypes,
  MaximumRecordAgeInSeconds: stream.MaximumRecordAgeInSeconds,
  MaximumRetryAttempts: stream.MaximumRetryAttempts,
  SchemaRegistryConfig: { type: 'j', says: 'Registry that decodes and checks the records.' },
  SourceAccessConfigurations: mapping('SourceAccessConfigurations', 'How Lambda signs in and reaches the cluster.'),
  StartingPosition: stream.StartingPosition,
  StartingPositionTimestamp: stream.StartingPositionTimestamp,
  Topics: needed(mapping('Topics', 'The topic to read.')),
} satisfies SamProperties;

const rule = {
  DeadLetterConfig: { type: 'j', says: 'Queue for events that EventBridge could not deliver.' },
  EventBusName: to('AWS::Events::Rule.EventBusName', 'Event bus of the rule; the default bus when left out.'),
  Input: { type: 's', says: 'Fixed JSON text that is sent instead of the event.' },
  InputPath: { type: 's', says: 'JSONPath of the part of the event that is sent.' },
  InputTransformer: { type: 'j', says: 'Template that rewrites the event before it is sent.' },
  Pattern: to('AWS::Events::Rule.EventPattern', 'Which events match; the values stand in lists.'),
  RetryPolicy: { type: 'j', says: 'How long and how often EventBridge retries a failed delivery.' },
  RuleName: to('AWS::Events::Rule.Name'),
  State: to('AWS::Events::Rule.State'),
  Target: { type: 'j', says: 'ID of the target in the rule.' },
} satisfies SamProperties;

const method = { type: 's', required: true, says: 'HTTP method of the route; `any` takes all.' } as const;
const path = {
  type: 's',
  required: true,
  says: 'Path of the route, starting with `/`; `{name}` is a variable, `{proxy+}` takes the rest.',
} as const;

const permission = 'AWS::Lambda::Permission';
const sourceMapping = 'AWS::Lambda::EventSourceMapping';

/** Event source types of functions and state machines. */
export const samEvents: Readonly<Record<string, SamEvent>> = {
  Api: {
    says: 'A route of a REST API. Without `RestApiId` it joins the implicit API `ServerlessRestApi`.',
    generates: [permission, 'a method and path in the REST API'],
    properties: {
      Auth: { type: 'j', says: 'Authorizer, scopes or API key of this route alone; `NONE` as authorizer makes it public.' },
      Method: method,
      Path: path,
      RequestModel: { type: 'j', says: 'Model that checks the body of requests.' },
      RequestParameters: {
        type: '[(s|j)',
        says: 'Headers, paths and query parameters that are required or part of the cache key.',
      },
      ResponseTransferMode: { type: 's', says: 'Whether the response is buffered or streamed.' },
      RestApiId: {
        type: 's',
        says: 'The API to join, with Ref; left out, SAM creates `ServerlessRestApi` with the stage `Prod`.',
      },
      TimeoutInMillis: { type: 'i', says: 'Integration timeout of this route.' },
      UnescapeMappingTemplate: {
        type: 'b',
        default: 'false',
        says: 'For state machines: removes the escape of single quotes from the input.',
      },
    },
  },
  HttpApi: {
    says: 'A route of an HTTP API. Without `ApiId` it joins the implicit API `ServerlessHttpApi`; without path and method it takes every request.',
    generates: [permission, 'a route and integration in the HTTP API'],
    properties: {
      ApiId: { type: 's', says: 'The API to join, with Ref; left out, SAM creates `ServerlessHttpApi`.' },
      Auth: { type: 'j', says: 'Authorizer and scopes of this route alone.' },
      Method: { type: method.type, says: method.says },
      Path: { type: path.type, says: path.says },
      PayloadFormatVersion: {
        type: 's',
        allowed: ['1.0', '2.0'],
        default: '2.0',
        says: 'Shape of the event that the function gets.',
      },
      RouteSettings: { type: 'j', says: 'Throttling and metrics of this route.' },
      TimeoutInMillis: { type: 'i', range: '50-30000', says: 'Integration timeout of this route.' },
    },
  },
  SQS: {
    says: 'Lambda polls the queue and invokes the function with batches of messages; it deletes them on success.',
    generates: [sourceMapping, "the queue's permissions in the role"],
    properties: {
      ...polled,
      FunctionResponseTypes: stream.FunctionResponseTypes,
      Queue: { type: 's', required: true, says: 'ARN of the queue.' },
      ScalingConfig: mapping('ScalingConfig', 'Most concurrent invocations for this queue.'),
    },
  },
  SNS: {
    says: 'The topic pushes each message to the function, asynchronously.',
    generates: ['AWS::SNS::Subscription', permission],
    properties: {
      FilterPolicy: to('AWS::SNS::Subscription.FilterPolicy', 'Which messages reach the function.'),
      FilterPolicyScope: to(
        'AWS::SNS::Subscription.FilterPolicyScope',
        'Whether the filter looks at message attributes (default) or the body.',
      ),
      RedrivePolicy: to('AWS::SNS::Subscription.RedrivePolicy', 'Queue for messages that could not be delivered.'),
      Region: to('AWS::SNS::Subscription.Region'),
      SqsSubscription: { type: 'b|j', says: 'Puts an SQS queue between topic and function.' },
      Topic: { type: 's', required: true, says: 'ARN of the topic.' },
    },
  },
  S3: {
    says: 'The bucket notifies the function of object events, asynchronously. The bucket must be in the same template.',
    generates: [permission, "the bucket's NotificationConfiguration"],
    properties: {
      Bucket: { type: 's', required: true, says: 'Ref to a bucket of the same template.' },
      Events: { type: 's|[s', required: true, says: 'Which object events, such as `s3:ObjectCreated:*`.' },
      Filter: to(
        'AWS::S3::Bucket.NotificationConfiguration.LambdaConfigurations.Filter',
        'Key prefix and suffix that objects must have.',
      ),
    },
  },
  DynamoDB: {
    says: "Lambda reads the table's stream and invokes the function with batches of changes, in order per item.",
    generates: [sourceMapping, "the stream's permissions in the role"],
    properties: {
      ...stream,
      StartingPosition: needed(stream.StartingPosition),
      Stream: { type: 's', required: true, says: "ARN of the table's stream, `!GetAtt Table.StreamArn`." },
    },
  },
  Kinesis: {
    says: 'Lambda reads the data stream and invokes the function with batches of records, in order per shard.',
    generates: [sourceMapping, "the stream's permissions in the role"],
    properties: {
      ...stream,
      StartingPosition: needed(stream.StartingPosition),
      Stream: { type: 's', required: true, says: 'ARN of the data stream or of an enhanced fan-out consumer.' },
    },
  },
  MSK: {
    says: 'Lambda reads a topic of an Amazon MSK cluster.',
    generates: [sourceMapping],
    properties: { ...kafka, Stream: { type: 's', required: true, says: 'ARN of the cluster.' } },
  },
  SelfManagedKafka: {
    says: 'Lambda reads a topic of a Kafka cluster that you run.',
    generates: [sourceMapping],
    properties: {
      ...kafka,
      KafkaBootstrapServers: { type: '[s', says: 'Addresses of the brokers.' },
      SourceAccessConfigurations: needed(kafka.SourceAccessConfigurations),
    },
  },
  MQ: {
    says: 'Lambda reads a queue of an Amazon MQ broker.',
    generates: [sourceMapping],
    properties: {
      ...polled,
      Broker: { type: 's', required: true, says: 'ARN of the broker.' },
      DynamicPolicyName: { type: 'b', says: 'Gives the generated policy a name of its own, for several brokers on one role.' },
      Queues: needed(mapping('Queues', 'The queue to read.')),
      SecretsManagerKmsKeyId: { type: 's', says: "KMS key of the secret with the broker's credentials." },
      SourceAccessConfigurations: needed(mapping('SourceAccessConfigurations', 'How Lambda signs in to the broker.')),
    },
  },
  DocumentDB: {
    says: 'Lambda reads the change stream of an Amazon DocumentDB cluster.',
    generates: [sourceMapping],
    properties: {
      ...polled,
      Cluster: { type: 's', required: true, says: 'ARN of the cluster.' },
      CollectionName: { type: 's', says: 'Collection to read; all of the database when left out.' },
      DatabaseName: { type: 's', required: true, says: 'Database to read.' },
      FullDocument: { type: 's', says: 'Whether updates carry the whole document.' },
      SecretsManagerKmsKeyId: { type: 's', says: "KMS key of the secret with the cluster's credentials." },
      SourceAccessConfigurations: needed(mapping('SourceAccessConfigurations', 'How Lambda signs in to the cluster.')),
      StartingPosition: stream.StartingPosition,
      StartingPositionTimestamp: stream.StartingPositionTimestamp,
    },
  },
  Schedule: {
    says: 'An EventBridge rule that fires on a `rate(...)` or `cron(...)` schedule, in UTC.',
    generates: ['AWS::Events::Rule', permission],
    properties: {
      DeadLetterConfig: rule.DeadLetterConfig,
      Description: to('AWS::Events::Rule.Description'),
      Enabled: { type: 'b', says: 'Whether the rule fires.' },
      Input: rule.Input,
      Name: to('AWS::Events::Rule.Name'),
      RetryPolicy: rule.RetryPolicy,
      Role: { type: 's', says: 'For state machines: role with which EventBridge starts an execution.' },
      RoleArn: { type: 's', says: 'Role with which EventBridge calls the target.' },
      Schedule: to('AWS::Events::Rule.ScheduleExpression', 'The schedule: `rate(5 minutes)` or `cron(0 12 * * ? *)`.'),
      State: rule.State,
      Target: rule.Target,
    },
  },
  ScheduleV2: {
    says: 'A schedule of EventBridge Scheduler: recurring or one-time, with time zone and flexible window.',
    generates: ['AWS::Scheduler::Schedule', 'AWS::IAM::Role'],
    properties: {
      DeadLetterConfig: rule.DeadLetterConfig,
      Description: to('AWS::Scheduler::Schedule.Description'),
      EndDate: to('AWS::Scheduler::Schedule.EndDate'),
      FlexibleTimeWindow: to('AWS::Scheduler::Schedule.FlexibleTimeWindow'),
      GroupName: to('AWS::Scheduler::Schedule.GroupName'),
      Input: rule.Input,
      KmsKeyArn: to('AWS::Scheduler::Schedule.KmsKeyArn'),
      Name: to('AWS::Scheduler::Schedule.Name'),
      OmitName: { type: 'b', default: 'false', says: 'Lets CloudFormation name the schedule.' },
      PermissionsBoundary: to('AWS::IAM::Role.PermissionsBoundary'),
      RetryPolicy: rule.RetryPolicy,
      RoleArn: { type: 's', says: 'Role with which the scheduler calls the target. Without it SAM makes one.' },
      ScheduleExpression: to(
        'AWS::Scheduler::Schedule.ScheduleExpression',
        'The schedule: `rate(...)`, `cron(...)` or `at(...)`.',
      ),
      ScheduleExpressionTimezone: to('AWS::Scheduler::Schedule.ScheduleExpressionTimezone'),
      StartDate: to('AWS::Scheduler::Schedule.StartDate'),
      State: to('AWS::Scheduler::Schedule.State'),
    },
  },
  EventBridgeRule: {
    says: 'An EventBridge rule that sends matching events to the target.',
    generates: ['AWS::Events::Rule', permission],
    properties: rule,
  },
  CloudWatchEvent: {
    says: 'The older name of `EventBridgeRule`, kept for existing templates.',
    generates: ['AWS::Events::Rule', permission],
    properties: { ...rule, Enabled: { type: 'b', says: 'Whether the rule is on.' } },
  },
  CloudWatchLogs: {
    says: 'A subscription filter that sends matching log events to the function, compressed and base64-encoded.',
    generates: ['AWS::Logs::SubscriptionFilter', permission],
    properties: {
      FilterPattern: needed(
        to('AWS::Logs::SubscriptionFilter.FilterPattern', 'Which log events match; an empty text takes all.'),
      ),
      LogGroupName: needed(to('AWS::Logs::SubscriptionFilter.LogGroupName')),
    },
  },
  IoTRule: {
    says: 'An AWS IoT rule that sends matching messages to the function.',
    generates: ['AWS::IoT::TopicRule', permission],
    properties: {
      AwsIotSqlVersion: { type: 's', says: "Version of the rules' SQL." },
      Sql: { type: 's', required: true, says: 'The SQL that selects messages.' },
    },
  },
  Cognito: {
    says: 'A trigger of a Cognito user pool. The pool must be in the same template.',
    generates: [permission, "the pool's LambdaConfig"],
    properties: {
      Trigger: { type: 's|[s', required: true, says: 'Which triggers, such as `PreSignUp` or `PostConfirmation`.' },
      UserPool: { type: 's', required: true, says: 'Ref to a user pool of the same template.' },
    },
  },
  AlexaSkill: {
    says: 'Lets an Alexa skill invoke the function.',
    generates: [permission],
    properties: { SkillId: { type: 's', says: 'The only skill that may invoke the function.' } },
  },
};
