import { appspecKey } from '../reference/builds/appspec';
import { buildspecKey } from '../reference/builds/buildspec';
import { type HookPlatform, hookOrder, hookRunner, lifecycleEvent } from '../reference/builds/hooks';
import { buildVariable } from '../reference/builds/variables';
import type { Ask } from './ask';
import { hookOf, hookPlatform } from './hookPlatform';
import { entryTip } from './language';
import type { TipBody } from './tip';

export function buildspecKeyTip({ subject }: Ask<'buildspec-key'>): TipBody | undefined {
  return entryTip(buildspecKey(subject.path)?.entry);
}

/** A variable in a command: set by CodeBuild, or by this file. */
export function buildVariableTip({ subject, document }: Ask<'buildspec-env-var'>): TipBody | undefined {
  const { name } = subject;
  const places: readonly (readonly [path: readonly string[], where: string])[] = [
    [['env', 'variables'], 'set in `env.variables` of this file, in plain text'],
    [['env', 'parameter-store'], 'read from Parameter Store by `env.parameter-store` of this file'],
    [['env', 'secrets-manager'], 'read from Secrets Manager by `env.secrets-manager` of this file'],
    [['environment_variables', 'plaintext'], 'set in `environment_variables.plaintext` of this file'],
  ];
  const own = places.find(([path]) => document.keys(path).includes(name));
  if (own !== undefined) return { title: name, facts: ['Build variable'], sentence: `${name} is ${own[1]}.` };
  const variable = buildVariable(name);
  if (variable === undefined) return undefined;
  return {
    title: name,
    facts: ['Build variable'],
    sentence: variable.says,
    comesBack: variable.example === undefined ? undefined : { what: 'For example', example: variable.example },
    docs: variable.docs,
  };
}

const platformNames: Readonly<Record<HookPlatform, string>> = { ec2: 'EC2/on-premises', lambda: 'Lambda', ecs: 'ECS' };

export function appspecKeyTip({ subject }: Ask<'appspec-key'>): TipBody | undefined {
  const platform = hookPlatform(subject.platform);
  const hook = hookOf(subject.path);
  if (hook !== undefined) return hookTip(platform, hook);
  const body = entryTip(appspecKey(platform, subject.path)?.entry);
  return body && { ...body, facts: [...(body.facts ?? []), platformNames[platform]] };
}

/** A lifecycle event: the order with "you are here", who runs it, and for how long. */
function hookTip(platform: HookPlatform, name: string): TipBody {
  const event = lifecycleEvent(platform, name);
  const docs = 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html';
  if (event === undefined) {
    return {
      title: name,
      facts: [platformNames[platform], 'Unknown event'],
      sentence: `CodeDeploy has no event of this name for ${platformNames[platform]}, so nothing runs here.`,
      docs,
    };
  }
  const order = hookOrder(platform, name).map((one) => (one.here ? `[${one.name}]` : one.name));
  return {
    title: name,
    facts: [platformNames[platform], ...(event.reserved ? [] : [hookRunner[platform]])],
    sentence: event.reserved ? `${event.says} CodeDeploy runs this itself: no script or function may stand here.` : event.says,
    comesBack: { what: `Order: ${order.join(' > ')}`, example: undefined },
    docs,
  };
}
