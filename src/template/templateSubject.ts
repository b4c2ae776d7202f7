import { globalsSubject } from './globalsSubject';
import type { Frame } from './located';
import { metadataSubject } from './metadataSubject';
import { functionAt } from './propertySubject';
import { argument, dynamic } from './reference';
import { resourceSubject } from './resourceSubject';
import { lastFrame, type Scene, saying } from './scene';
import type { Subject } from './subject';
import { walk } from './way';

/** What stands at a position of a CloudFormation or SAM template. */
export function templateSubject(scene: Scene): Subject | undefined {
  const { located } = scene;
  const { frames, range, part } = located;
  const section = frames[0]?.name;
  if (section === undefined) return undefined;
  if (frames.length === 1) return part === 'key' ? rootKey(scene, section) : rootValue(scene, section);
  const at = entryFrame(frames);
  const entry = frames[at]?.name;
  switch (section) {
    case 'Transform':
      return rootValue(scene, section);
    case 'Metadata':
      return metadataSubject(scene, 1);
    case 'Globals':
      return globalsSubject(scene);
    case 'Mappings':
      return entryKey(scene, at) ? { kind: 'mapping-id', name: saying(scene), range } : expression(scene, 1);
    case 'Conditions':
      return entryKey(scene, at) ? { kind: 'condition-id', name: saying(scene), range } : expression(scene, 1, true);
    case 'Rules':
      return expression(scene, 1, true);
    case 'Parameters':
      return parameter(scene, at, entry);
    case 'Outputs':
      return output(scene, at, entry);
    case 'Resources':
      return entry === undefined || entry.startsWith('Fn::') ? expression(scene, 1) : resourceSubject(scene, at);
    default:
      return expression(scene, 1);
  }
}

/** The frame of the entry's name; loops around entries are stepped over. */
function entryFrame(frames: readonly Frame[]): number {
  let at = 1;
  while (frames[at]?.name?.startsWith('Fn::ForEach') && frames[at + 1]?.index === 2 && frames[at + 2]?.name !== undefined)
    at += 2;
  return at;
}

function entryKey(scene: Scene, at: number): boolean {
  const { frames, part } = scene.located;
  const name = frames[at]?.name;
  return part === 'key' && frames.length === at + 1 && name !== undefined && !name.startsWith('Fn::');
}

function rootKey(scene: Scene, name: string): Subject | undefined {
  return functionAt(scene, undefined) ?? { kind: 'section', name, range: scene.located.range };
}

function rootValue(scene: Scene, section: string): Subject | undefined {
  if (section !== 'Transform' || scene.located.part !== 'scalar') return expression(scene, 0);
  const last = lastFrame(scene);
  const own = scene.located.frames.every((frame) => frame.name === undefined || frame.name === 'Transform' || frame === last);
  if (!own || (last?.name !== undefined && last.name !== 'Transform' && last.name !== 'Name')) return undefined;
  return { kind: 'transform-value', name: saying(scene), range: scene.located.range };
}

/** Functions and references outside of resources. */
function expression(scene: Scene, start: number, conditions = false): Subject | undefined {
  const way = walk(scene.located.frames, start, conditions);
  const called = functionAt(scene, undefined, conditions || way.call?.fn === 'Condition');
  if (called !== undefined || scene.located.part === 'key') return called;
  return (way.call && argument(scene, way.call, undefined)) ?? dynamic(scene);
}

function parameter(scene: Scene, at: number, entry: string | undefined): Subject | undefined {
  const { frames, part, range } = scene.located;
  if (entryKey(scene, at)) return { kind: 'parameter-id', name: saying(scene), range };
  const attribute = frames[at + 1]?.name;
  if (entry === undefined || attribute === undefined || frames.length !== at + 2) return expression(scene, 1);
  const name = saying(scene);
  if (part === 'key') return { kind: 'parameter-attribute', name, range, parameter: entry };
  if (part === 'scalar' && attribute === 'Type' && name !== '')
    return { kind: 'parameter-type-value', name, range, parameter: entry };
  return expression(scene, 1);
}

function output(scene: Scene, at: number, entry: string | undefined): Subject | undefined {
  const { frames, part, range } = scene.located;
  if (entryKey(scene, at)) return { kind: 'output-id', name: saying(scene), range };
  const attribute = frames[at + 1]?.name;
  if (entry === undefined || attribute === undefined || entry.startsWith('Fn::')) return expression(scene, 1);
  const name = saying(scene);
  const exported = attribute === 'Export' && frames.length === at + 3 && frames[at + 2]?.name === 'Name';
  if (part === 'key' && (frames.length === at + 2 || exported)) return { kind: 'output-attribute', name, range, output: entry };
  if (part === 'scalar' && attribute === 'Condition' && frames.length === at + 2 && name !== '')
    return { kind: 'output-condition', name, range, output: entry };
  return expression(scene, 1);
}
