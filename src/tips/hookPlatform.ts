import type { HookPlatform } from '../reference/builds/hooks';
import type { AppspecPlatform } from '../template/subject';

/** CodeDeploy's platforms as the terms of notes name them. */
export function hookPlatform(platform: AppspecPlatform): HookPlatform {
  return platform === 'server' ? 'ec2' : platform;
}

/** The lifecycle event that an appspec path names, if it names one: `hooks.BeforeInstall`, `Hooks.AfterAllowTraffic`. */
export function hookOf(path: readonly string[]): string | undefined {
  const names = path.filter((name) => !/^\d+$/.test(name));
  return names.length === 2 && /^hooks$/i.test(names[0] ?? '') ? names[1] : undefined;
}
