/** Ranges and defaults that the specification lacks, of properties that people look up: `range`, `default`. */
const table = `
AWS::ApiGateway::Authorizer.AuthorizerResultTtlInSeconds|0-3600|300
AWS::ApiGateway::Method.Integration.TimeoutInMillis||29000
AWS::ApiGateway::Stage.MethodSettings.CacheTtlInSeconds|0-3600|300
AWS::CodeBuild::Project.QueuedTimeoutInMinutes|5-480|480
AWS::CodeBuild::Project.TimeoutInMinutes|5-2160|60
AWS::Cognito::UserPool.Policies.PasswordPolicy.MinimumLength|6-99|
AWS::ElasticLoadBalancingV2::TargetGroup.HealthCheckIntervalSeconds|5-300|
AWS::ElasticLoadBalancingV2::TargetGroup.HealthCheckTimeoutSeconds|2-120|
AWS::ElasticLoadBalancingV2::TargetGroup.HealthyThresholdCount|2-10|5
AWS::ElasticLoadBalancingV2::TargetGroup.UnhealthyThresholdCount|2-10|
AWS::IAM::Role.MaxSessionDuration|3600-43200|3600
AWS::KMS::Key.PendingWindowInDays|7-30|30
AWS::KMS::Key.RotationPeriodInDays|90-2560|365
AWS::Kinesis::Stream.RetentionPeriodHours|24-8760|24
AWS::Lambda::EventInvokeConfig.MaximumEventAgeInSeconds|60-21600|21600
AWS::Lambda::EventInvokeConfig.MaximumRetryAttempts|0-2|2
AWS::Lambda::EventSourceMapping.MaximumBatchingWindowInSeconds|0-300|
AWS::Lambda::EventSourceMapping.ParallelizationFactor|1-10|1
AWS::Lambda::EventSourceMapping.TumblingWindowInSeconds|0-900|
AWS::Lambda::Function.EphemeralStorage.Size|512-10240|512
AWS::Lambda::Function.MemorySize|128-10240|128
AWS::Lambda::Function.Timeout|1-900|3
AWS::Route53::HealthCheck.HealthCheckConfig.FailureThreshold|1-10|3
AWS::SecretsManager::RotationSchedule.RotationRules.AutomaticallyAfterDays|1-1000|
AWS::SQS::Queue.DelaySeconds|0-900|0
AWS::SQS::Queue.KmsDataKeyReusePeriodSeconds|60-86400|300
AWS::SQS::Queue.MaximumMessageSize|1024-1048576|1048576
AWS::SQS::Queue.MessageRetentionPeriod|60-1209600|345600
AWS::SQS::Queue.ReceiveMessageWaitTimeSeconds|0-20|0
AWS::SQS::Queue.VisibilityTimeout|0-43200|30
`;

interface Limit {
  readonly range: string | undefined;
  readonly default: string | undefined;
}

const limits: ReadonlyMap<string, Limit> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', range = '', def = ''] = line.split('|');
      return [name, { range: range === '' ? undefined : range, default: def === '' ? undefined : def }] as const;
    }),
);

/** What is known by hand of a property's limits. */
export function knownLimit(type: string, path: readonly string[]): Limit | undefined {
  return limits.get(`${type}.${path.join('.')}`);
}

/** All properties of the table, to check them against the specification. */
export function knownLimitNames(): readonly string[] {
  return [...limits.keys()];
}
