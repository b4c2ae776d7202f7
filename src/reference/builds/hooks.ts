/** Platforms of CodeDeploy, as the terms of notes name them. */
export type HookPlatform = 'ec2' | 'lambda' | 'ecs';

export interface LifecycleEvent {
  readonly name: string;
  readonly says: string;
  /** Reserved for CodeDeploy itself: no script may stand there. */
  readonly reserved: boolean;
}

const own = (name: string, says: string): LifecycleEvent => ({ name, says, reserved: false });
const reserved = (name: string, says: string): LifecycleEvent => ({ name, says, reserved: true });

/** The events of a deployment, in the order in which they run. */
export const lifecycle: Readonly<Record<HookPlatform, readonly LifecycleEvent[]>> = {
  ec2: [
    own('BeforeBlockTraffic', 'Before an instance is taken out of the load balancer.'),
    reserved('BlockTraffic', 'The load balancer stops sending traffic to the instance.'),
    own('AfterBlockTraffic', 'After the instance was taken out of the load balancer.'),
    own(
      'ApplicationStop',
      'Stop the running application. The script comes from the revision deployed before, so it does not run on a first deployment; a broken one blocks the next deployment.',
    ),
    reserved('DownloadBundle', 'The agent downloads the revision to a temporary place.'),
    own('BeforeInstall', 'Prepare: back up, decrypt, clean up. The new files are not in place yet.'),
    reserved('Install', 'The agent copies the files to where `files` says.'),
    own('AfterInstall', 'Configure the application: its files are in place, it does not run yet.'),
    own('ApplicationStart', 'Start what ApplicationStop stopped.'),
    own('ValidateService', 'Check that the deployment works. The last script of an in-place deployment without load balancer.'),
    own('BeforeAllowTraffic', 'Before the instance goes back into the load balancer.'),
    reserved('AllowTraffic', 'The load balancer sends traffic to the instance again.'),
    own('AfterAllowTraffic', 'After the instance is back in the load balancer.'),
  ],
  lambda: [
    own('BeforeAllowTraffic', 'Before traffic shifts to the new version: test it here. A failure rolls back.'),
    reserved('AllowTraffic', "The alias's traffic shifts to the new version, all at once, as a canary or linearly."),
    own('AfterAllowTraffic', 'After all traffic has shifted to the new version. A failure rolls back.'),
  ],
  ecs: [
    own('BeforeInstall', 'Before the replacement task set is created. Too early for a rollback.'),
    reserved('Install', 'The replacement task set is created.'),
    own('AfterInstall', 'After the replacement task set exists and has a target group. A failure rolls back.'),
    reserved('TestTraffic', 'The test listener sends its traffic to the replacement task set.'),
    own(
      'AfterAllowTestTraffic',
      'After the test listener serves the replacement task set: run tests against it here. A failure rolls back.',
    ),
    own('BeforeAllowTraffic', 'Before production traffic shifts to the replacement task set. A failure rolls back.'),
    reserved('AllowTraffic', 'Production traffic shifts to the replacement task set.'),
    own('AfterAllowTraffic', 'After production traffic has shifted. A failure rolls back.'),
  ],
};

/** Who runs a hook of the platform, and for how long it may take. */
export const hookRunner: Readonly<Record<HookPlatform, string>> = {
  ec2: 'scripts, run by the agent; 3600 s for all scripts of the event',
  lambda: 'a Lambda function, by name or ARN; it must report with PutLifecycleEventHookExecutionStatus within one hour',
  ecs: 'a Lambda function, by name or ARN; it must report with PutLifecycleEventHookExecutionStatus within one hour',
};

export function lifecycleEvent(platform: HookPlatform, name: string): LifecycleEvent | undefined {
  return lifecycle[platform].find((event) => event.name === name);
}

/** The order with the given event marked: `BeforeInstall > Install > **AfterInstall** > ...`. */
export function hookOrder(
  platform: HookPlatform,
  name: string,
): readonly { readonly name: string; readonly here: boolean; readonly reserved: boolean }[] {
  return lifecycle[platform].map((event) => ({ name: event.name, here: event.name === name, reserved: event.reserved }));
}
