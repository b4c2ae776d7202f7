import { metadataSubject } from './metadataSubject';
import { functionAt, propertySubject } from './propertySubject';
import { argument, dynamic } from './reference';
import { place, type Scene, saying } from './scene';
import type { Subject } from './subject';
import { walk } from './way';
import { writtenType } from './writtenType';

/** What stands in an entry of Resources: `at` is the frame of the logical id. */
export function resourceSubject(scene: Scene, at: number): Subject | undefined {
  const { located, names } = scene;
  const { frames, range } = located;
  const id = frames[at];
  const attribute = frames[at + 1];
  if (id?.name === undefined) return undefined;
  const logicalId = id.name;
  // What a loop repeats is no entry of the section: its name depends on the loop.
  const type =
    names.resources.get(logicalId)?.type ?? (at > 1 ? writtenType(scene.text, id.value, scene.end, scene.json) : undefined);
  if (attribute === undefined) return located.part === 'key' ? { kind: 'resource-id', name: logicalId, range, type } : undefined;
  if (attribute.name === undefined) return undefined;
  if (attribute.name === 'Properties' && frames.length > at + 2) return propertySubject(scene, at + 2, logicalId, type);
  if (attribute.name === 'Metadata' && frames.length > at + 2) return metadataSubject(scene, at + 2);
  const name = saying(scene);
  if (located.part === 'key' && frames.length === at + 2) {
    if (name === 'Type') return { kind: 'resource-type-key', name, range };
    if (name === 'Properties') return { kind: 'properties-key', name, range };
    return functionAt(scene, undefined) ?? { kind: 'resource-attribute', name, range, place: place(logicalId, type, [name]) };
  }
  return attributeValue(scene, at + 1, attribute.name, logicalId, type);
}

function attributeValue(
  scene: Scene,
  at: number,
  attribute: string,
  logicalId: string,
  type: string | undefined,
): Subject | undefined {
  const { located } = scene;
  const { range } = located;
  const name = saying(scene);
  const way = walk(located.frames, at, false);
  const where = place(logicalId, type, way.path);
  const called = functionAt(scene, undefined);
  if (called !== undefined) return called;
  if (located.part === 'key') {
    if (way.call !== undefined) return { kind: 'freeform-key', name, range, place: undefined };
    if (attribute === 'CreationPolicy' || attribute === 'UpdatePolicy')
      return { kind: 'policy-attr-key', name, range, place: where };
    return { kind: 'nested-property', name, range, place: where };
  }
  if (way.call !== undefined) return argument(scene, way.call, undefined) ?? dynamic(scene);
  if (located.part !== 'scalar' || name === '') return undefined;
  switch (attribute) {
    case 'Type':
      return way.path.length === 1 ? { kind: 'resource-type', name, range, logicalId } : undefined;
    case 'Condition':
      return { kind: 'resource-condition-value', name, range, place: where };
    case 'DependsOn':
      return { kind: 'dependson-value', name, range, dependent: logicalId };
    case 'DeletionPolicy':
    case 'UpdateReplacePolicy':
      return { kind: 'policy-value', name, range, place: where };
    default:
      return dynamic(scene);
  }
}
