import type { Entry } from '../facts';
import type { HookPlatform } from './hooks';

const docs = 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html';

const everywhere: Readonly<Record<string, Entry>> = {
  version: { says: 'Version of the appspec; `0.0` is the only value.', facts: ['Required', '0.0'] },
};

const server: Readonly<Record<string, Entry>> = {
  os: { says: 'Operating system of the instances.', facts: ['Required', 'linux | windows'] },
  files: { says: 'What to copy from the revision to the instance, during the Install event.', facts: ['Optional', 'list'] },
  'files.source': { says: 'File or folder in the revision; `/` is all of it.', facts: ['Required'] },
  'files.destination': { says: "Folder on the instance that gets the file or the folder's content.", facts: ['Required'] },
  'files.overwrite': {
    says: 'Not a key of the appspec: the agent reads source and destination only. What happens to existing files is decided by `file_exists_behavior`.',
    facts: ['no effect'],
  },
  file_exists_behavior: {
    says: 'What happens to files at the destination that the last deployment did not put there: fail, replace or keep them.',
    facts: ['DISALLOW (default)', 'OVERWRITE', 'RETAIN'],
  },
  permissions: { says: 'Owner, group and mode of the copied files.', facts: ['Optional', 'Amazon Linux, Ubuntu, RHEL'] },
  'permissions.object': { says: 'File or folder that gets the permissions, after the copy.', facts: ['Required'] },
  'permissions.pattern': { says: 'Which files below the object; `**` is all.', facts: ['Optional', 'default **'] },
  'permissions.except': { says: 'Exceptions from the pattern.', facts: ['Optional', 'list'] },
  'permissions.owner': { says: 'Owner of the object.', facts: ['Optional'] },
  'permissions.group': { says: 'Group of the object.', facts: ['Optional'] },
  'permissions.mode': {
    says: 'Mode of the object as an octal number, such as 755; in quotes with a leading zero.',
    facts: ['Optional'],
  },
  'permissions.acls': { says: 'Access control list entries for the object.', facts: ['Optional', 'list'] },
  'permissions.context': { says: 'SELinux labels of the object.', facts: ['Optional'] },
  'permissions.context.user': { says: 'SELinux user.', facts: ['Optional'] },
  'permissions.context.role': { says: 'Not a key of the appspec: the agent does not read it.', facts: ['no effect'] },
  'permissions.context.type': { says: 'SELinux type.', facts: ['Required in a context'] },
  'permissions.context.range': { says: 'SELinux range.', facts: ['Optional'] },
  'permissions.context.range.low': { says: 'Low end of the SELinux range.', facts: ['Optional'] },
  'permissions.context.range.high': { says: 'High end of the SELinux range.', facts: ['Optional'] },
  'permissions.type': { says: 'Whether files, folders or both get the permissions.', facts: ['Optional', 'file | directory'] },
  hooks: { says: 'Scripts to run at the events of the deployment, on every instance.', facts: ['Optional'] },
  'hooks.*.location': { says: 'Script in the revision.', facts: ['Required'] },
  'hooks.*.timeout': {
    says: 'Seconds before the script counts as failed. All scripts of one event together have 3600 seconds.',
    facts: ['Optional', 'default 3600'],
  },
  'hooks.*.runas': {
    says: 'User who runs the script, without a password; not on Windows.',
    facts: ['Optional', "default: the agent's user"],
  },
  'hooks.*.sudo': { says: 'Runs the script with sudo rights.', facts: ['Optional'] },
};

const resourcesRoot = { says: "What is deployed: a function's alias or an ECS service.", facts: ['Required'] };

const lambda: Readonly<Record<string, Entry>> = {
  Resources: resourcesRoot,
  'Resources.*': { says: 'The function to deploy, under a name of your own.' },
  'Resources.*.Type': { says: 'Kind of resource: `AWS::Lambda::Function`.', facts: ['Required'] },
  'Resources.*.Properties': { says: 'Function, alias and the two versions.', facts: ['Required'] },
  'Resources.*.Properties.Name': { says: 'Name of the function.', facts: ['Required'] },
  'Resources.*.Properties.Alias': { says: 'Alias whose traffic shifts.', facts: ['Required'] },
  'Resources.*.Properties.CurrentVersion': { says: 'Version to which the alias points now.', facts: ['Required'] },
  'Resources.*.Properties.TargetVersion': { says: 'Version to which traffic shifts.', facts: ['Required'] },
  Hooks: { says: 'Lambda functions that check the deployment before and after the traffic shift.', facts: ['Optional', 'list'] },
};

const ecs: Readonly<Record<string, Entry>> = {
  Resources: resourcesRoot,
  'Resources.*': { says: 'The ECS service to deploy; `TargetService` by convention.' },
  'Resources.*.Type': { says: 'Kind of resource: `AWS::ECS::Service`.', facts: ['Required'] },
  'Resources.*.Properties': { says: 'Task definition, container and port of the new task set.', facts: ['Required'] },
  'Resources.*.Properties.TaskDefinition': {
    says: 'ARN of the task definition to deploy. In a pipeline `<TASK_DEFINITION>` is replaced.',
    facts: ['Required'],
  },
  'Resources.*.Properties.LoadBalancerInfo': { says: 'Container and port that get the traffic.', facts: ['Required'] },
  'Resources.*.Properties.LoadBalancerInfo.ContainerName': { says: 'Container that gets the traffic.', facts: ['Required'] },
  'Resources.*.Properties.LoadBalancerInfo.ContainerPort': { says: 'Port of that container.', facts: ['Required'] },
  'Resources.*.Properties.PlatformVersion': { says: 'Fargate platform version; the latest when left out.', facts: ['Optional'] },
  'Resources.*.Properties.NetworkConfiguration': {
    says: "Network of the new tasks; as the service's when left out.",
    facts: ['Optional'],
  },
  'Resources.*.Properties.NetworkConfiguration.AwsvpcConfiguration': {
    says: 'Subnets, security groups and public address of the tasks.',
  },
  'Resources.*.Properties.NetworkConfiguration.AwsvpcConfiguration.Subnets': {
    says: 'Subnets of the tasks.',
    facts: ['Required here'],
  },
  'Resources.*.Properties.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups': {
    says: 'Security groups of the tasks.',
    facts: ['Required here'],
  },
  'Resources.*.Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp': {
    says: 'Whether tasks get a public address.',
    facts: ['ENABLED | DISABLED'],
  },
  'Resources.*.Properties.CapacityProviderStrategy': {
    says: 'Capacity providers of the new tasks.',
    facts: ['Optional', 'list'],
  },
  'Resources.*.Properties.CapacityProviderStrategy.Base': { says: 'Fewest tasks on this provider.', facts: ['Optional'] },
  'Resources.*.Properties.CapacityProviderStrategy.CapacityProvider': {
    says: 'Name of the provider, such as FARGATE or FARGATE_SPOT.',
    facts: ['Required here'],
  },
  'Resources.*.Properties.CapacityProviderStrategy.Weight': { says: 'Share of the tasks on this provider.', facts: ['Optional'] },
  Hooks: { says: 'Lambda functions that check the deployment at its events.', facts: ['Optional', 'list'] },
};

const byPlatform: Readonly<Record<HookPlatform, Readonly<Record<string, Entry>>>> = { ec2: server, lambda, ecs };

/** The entry of an appspec key on a platform, and its path with `*` for free names. Hooks themselves are lifecycle events. */
export function appspecKey(
  platform: HookPlatform,
  path: readonly string[],
): { readonly pattern: string; readonly entry: Entry } | undefined {
  const names = path.filter((name) => !/^\d+$/.test(name) && name !== '[]');
  const free = names[0] === 'hooks' || names[0] === 'Resources' ? 1 : -1;
  const pattern = names.map((name, i) => (i === free ? '*' : name)).join('.');
  for (const candidate of [names.join('.'), pattern]) {
    const entry =
      everywhere[candidate] ?? (Object.hasOwn(byPlatform[platform], candidate) ? byPlatform[platform][candidate] : undefined);
    if (entry !== undefined) return { pattern: candidate, entry: { docs, ...entry } };
  }
  return undefined;
}
