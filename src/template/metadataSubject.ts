import { functionAt } from './propertySubject';
import { argument, dynamic } from './reference';
import { type Scene, saying } from './scene';
import type { Subject } from './subject';
import { walk } from './way';

/** What stands inside a `Metadata`, of a template or of a resource; `start` is the first frame below it. */
export function metadataSubject(scene: Scene, start: number): Subject | undefined {
  const { located } = scene;
  const called = functionAt(scene, undefined);
  if (called !== undefined) return called;
  const way = walk(located.frames, start, false);
  if (located.part !== 'key') return way.call ? argument(scene, way.call, undefined) : dynamic(scene);
  const name = saying(scene);
  const { range } = located;
  const kind = name.startsWith('AWS::') ? 'metadata-aws-key' : 'metadata-key';
  return { kind, name, range, path: way.path };
}
