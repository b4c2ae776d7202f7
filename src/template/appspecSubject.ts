import type { Outline } from './outlineTypes';
import { type Scene, saying } from './scene';
import type { AppspecPlatform, Subject } from './subject';

/** What stands at a position of an appspec: its keys; values are the author's. */
export function appspecSubject(scene: Scene, platform: AppspecPlatform): Subject | undefined {
  const { part, range, frames } = scene.located;
  if (part !== 'key') return undefined;
  const path = frames.flatMap((frame) => (frame.name === undefined ? [] : [frame.name]));
  return { kind: 'appspec-key', name: saying(scene), range, platform, path };
}

/** Tells by what is deployed: files by an agent, a function's alias, or a service's task set. */
export function platformOf(text: string, outline: Outline): AppspecPlatform {
  const sections = new Map(outline.sections.map((section) => [section.name.toLowerCase(), section]));
  const resources = sections.get('resources');
  if (resources === undefined) {
    if (sections.has('os') || sections.has('files') || sections.has('permissions')) return 'server';
    const hooks = sections.get('hooks');
    const said = hooks ? text.slice(hooks.whole.start, hooks.whole.end) : '';
    if (/\b(BeforeInstall|AfterInstall|AfterAllowTestTraffic)["']?\s*:\s*["']?(arn:|[\w$])/.test(said)) return 'ecs';
    return /\blocation["']?\s*:/.test(said) || said === '' ? 'server' : 'lambda';
  }
  const said = text.slice(resources.whole.start, resources.whole.end);
  return /AWS::Lambda::|\bCurrentVersion\b|\bTargetVersion\b/i.test(said) ? 'lambda' : 'ecs';
}
