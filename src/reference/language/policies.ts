import type { Entry } from '../facts';
import { templatePage } from '../links';

const creation = templatePage('aws-attribute-creationpolicy.html');
const update = templatePage('aws-attribute-updatepolicy.html');

/** Keys below CreationPolicy and UpdatePolicy, by their path. */
export const policyKeys: Readonly<Record<string, Entry>> = {
  'CreationPolicy.ResourceSignal': {
    says: 'How many success signals the resource must get, and within which time.',
    docs: creation,
  },
  'CreationPolicy.ResourceSignal.Count': {
    says: 'Success signals that must arrive. A failure signal, or too few in time, fails the creation.',
    facts: ['Integer', 'default 1'],
    docs: creation,
  },
  'CreationPolicy.ResourceSignal.Timeout': {
    says: 'How long CloudFormation waits for the signals, as an ISO 8601 duration such as `PT15M`.',
    facts: ['default PT5M', 'at most PT12H'],
    docs: creation,
  },
  'CreationPolicy.AutoScalingCreationPolicy': {
    says: "Share of an Auto Scaling group's instances that must signal success.",
    docs: creation,
  },
  'CreationPolicy.AutoScalingCreationPolicy.MinSuccessfulInstancesPercent': {
    says: 'Percentage of instances that must signal success for the creation to succeed.',
    facts: ['Integer', '0-100', 'default 100'],
    docs: creation,
  },
  'CreationPolicy.StartFleet': { says: 'Starts an AppStream fleet after its creation.', docs: creation },
  'UpdatePolicy.AutoScalingRollingUpdate': {
    says: 'Replaces the instances of an Auto Scaling group in batches, in place.',
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.MaxBatchSize': {
    says: 'Most instances that are replaced at the same time.',
    facts: ['Integer', 'default 1'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.MinInstancesInService': {
    says: "Instances that must stay in service while others are replaced; it must be below the group's MaxSize.",
    facts: ['Integer', 'default 0'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.MinActiveInstancesPercent': {
    says: 'Percentage of the desired capacity that must be in service for the update to go on.',
    facts: ['Integer', 'default 100'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.MinSuccessfulInstancesPercent': {
    says: 'Percentage of updated instances that must signal success; below it the update rolls back.',
    facts: ['Integer', '0-100', 'default 100'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.PauseTime': {
    says: 'Pause after each batch, or the longest wait for signals when WaitOnResourceSignals is set.',
    facts: ['ISO 8601 duration', 'at most PT1H', 'default PT0S, with WaitOnResourceSignals PT5M'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.SuspendProcesses': {
    says: 'Auto Scaling processes to suspend meanwhile, so that they do not interfere.',
    facts: ['List of String'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingRollingUpdate.WaitOnResourceSignals': {
    says: 'Waits for success signals of new instances (within PauseTime) before the next batch.',
    facts: ['Boolean', 'default false'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingReplacingUpdate': {
    says: 'Replaces the whole Auto Scaling group instead of its instances, keeping the old one until the new one works.',
    docs: update,
  },
  'UpdatePolicy.AutoScalingReplacingUpdate.WillReplace': {
    says: 'Creates a new group first and deletes the old one when the new one succeeded.',
    facts: ['Boolean'],
    docs: update,
  },
  'UpdatePolicy.AutoScalingScheduledAction': {
    says: "Keeps scheduled actions' group sizes from being reset by a stack update.",
    docs: update,
  },
  'UpdatePolicy.AutoScalingScheduledAction.IgnoreUnmodifiedGroupSizeProperties': {
    says: "Ignores differences between the group's current sizes and the unchanged ones of the template.",
    facts: ['Boolean', 'default false'],
    docs: update,
  },
  'UpdatePolicy.UseOnlineResharding': {
    says: 'Changes the shards of an ElastiCache replication group in place instead of replacing it.',
    facts: ['Boolean'],
    docs: update,
  },
  'UpdatePolicy.EnableVersionUpgrade': {
    says: 'Upgrades the engine version of an OpenSearch or Elasticsearch domain in place instead of replacing it.',
    facts: ['Boolean', 'default false'],
    docs: update,
  },
  'UpdatePolicy.CodeDeployLambdaAliasUpdate': {
    says: 'Shifts a Lambda alias to its new version through CodeDeploy.',
    docs: update,
  },
  'UpdatePolicy.CodeDeployLambdaAliasUpdate.ApplicationName': {
    says: 'Name of the CodeDeploy application.',
    facts: ['Required', 'String'],
    docs: update,
  },
  'UpdatePolicy.CodeDeployLambdaAliasUpdate.DeploymentGroupName': {
    says: 'Name of the deployment group, which decides how traffic shifts.',
    facts: ['Required', 'String'],
    docs: update,
  },
  'UpdatePolicy.CodeDeployLambdaAliasUpdate.BeforeAllowTrafficHook': {
    says: 'Lambda function that runs before traffic shifts.',
    facts: ['String'],
    docs: update,
  },
  'UpdatePolicy.CodeDeployLambdaAliasUpdate.AfterAllowTrafficHook': {
    says: 'Lambda function that runs after traffic has shifted.',
    facts: ['String'],
    docs: update,
  },
};

/** Values of DeletionPolicy and UpdateReplacePolicy. */
export const policyValues: Readonly<Record<string, Entry>> = {
  Delete: {
    says: 'The resource is deleted. An S3 bucket must be empty for that.',
    facts: ['default, except for RDS clusters and instances outside a cluster: Snapshot'],
  },
  Retain: { says: 'The resource stays, unmanaged, and goes on costing money.' },
  Snapshot: {
    says: 'A snapshot is made before the resource is deleted; it stays and costs money. Only for types that have snapshots: EBS volumes, RDS, Aurora, DocumentDB, Neptune, Redshift, ElastiCache.',
  },
  RetainExceptOnCreate: {
    says: 'As Retain, but a resource that a failed creation just made is deleted on rollback.',
    facts: ['DeletionPolicy only'],
  },
};
