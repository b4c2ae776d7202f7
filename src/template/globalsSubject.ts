import { isFree } from './freeform';
import { functionAt } from './propertySubject';
import { argument, dynamic } from './reference';
import { place, type Scene, saying } from './scene';
import type { Subject } from './subject';
import { walk } from './way';

/** What stands in SAM's Globals. Values are placed as if they stood in a resource of that type called `Globals`. */
export function globalsSubject(scene: Scene): Subject | undefined {
  const { located } = scene;
  const { frames, range, part } = located;
  const type = frames[1]?.name;
  if (type === undefined) return undefined;
  const name = saying(scene);
  if (frames.length === 2) return part === 'key' ? { kind: 'globals-type', name, range } : undefined;
  const way = walk(frames, 2, false);
  const where = place('Globals', `AWS::Serverless::${type}`, way.path);
  const called = functionAt(scene, where);
  if (called !== undefined) return called;
  if (part === 'key') {
    const free = way.call !== undefined || isFree(where.type, way.path, way.path.length - 1);
    return free
      ? { kind: 'freeform-key', name, range, place: where }
      : { kind: 'globals-property', name, range, type, path: way.path };
  }
  if (way.call !== undefined) return argument(scene, way.call, where) ?? dynamic(scene);
  return dynamic(scene) ?? (part === 'scalar' && name !== '' ? { kind: 'property-value', name, range, place: where } : undefined);
}
