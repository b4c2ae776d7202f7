import { isFree } from './freeform';
import { functionOfKey, functionOfTag } from './functions';
import { type PolicyPlace, policyOf } from './policy';
import { argument, dynamic } from './reference';
import { lastFrame, place, type Scene, saying } from './scene';
import type { Place, Subject } from './subject';
import { type Way, walk } from './way';

/** A function's name at the position, short or long. `conditions`: `Condition: Name` is one too. */
export function functionAt(scene: Scene, where: Place | undefined, conditions = false): Subject | undefined {
  const { located } = scene;
  const last = lastFrame(scene);
  if (located.part === 'tag') {
    const name = saying(scene);
    const fn = functionOfTag(name);
    return fn === undefined ? undefined : { kind: 'intrinsic-short', name, range: located.range, fn, place: where };
  }
  if (located.part !== 'key' || last?.name === undefined) return undefined;
  const fn = functionOfKey(last.name) ?? (conditions && last.name === 'Condition' ? 'Condition' : undefined);
  return fn === undefined ? undefined : { kind: 'intrinsic-long', name: last.name, range: located.range, fn, place: where };
}

/** What stands inside a resource's `Properties`; `start` is the first frame below that key. */
export function propertySubject(scene: Scene, start: number, logicalId: string, type: string | undefined): Subject | undefined {
  const { located } = scene;
  const way = walk(located.frames, start, false);
  const where = place(logicalId, type, way.path);
  const called = functionAt(scene, where, way.call?.fn === 'Condition');
  if (called !== undefined) return called;
  const policy = policyOf(scene, way, type);
  if (located.part === 'key') return keyOf(scene, way, where, policy);
  const found = dynamic(scene);
  if (way.call !== undefined) {
    const said = argument(scene, way.call, where);
    return found !== undefined && !said?.kind.startsWith('sub-') ? found : said;
  }
  return found ?? (located.part === 'scalar' ? scalarOf(scene, where, policy) : undefined);
}

function keyOf(scene: Scene, way: Way, where: Place, policy: PolicyPlace | undefined): Subject | undefined {
  const { range } = scene.located;
  const name = saying(scene);
  // A variable that Fn::Sub defines, a parameter that Fn::Transform passes on.
  if (way.call !== undefined) return { kind: 'freeform-key', name, range, place: where };
  if (policy !== undefined) {
    const condition = policy.path.indexOf('Condition');
    const operand = condition >= 0 && policy.path.length === condition + 3;
    if (operand) return { kind: 'condition-key', name, range, place: where };
    return { kind: 'policy-doc-key', name, range, trust: policy.trust, path: policy.path, place: where };
  }
  const { path, type } = where;
  if (isFree(type, path, path.length - 1)) return { kind: 'freeform-key', name, range, place: where };
  if (isPolicyTemplate(type, path)) return { kind: 'sam-policy-template', name, range, logicalId: where.logicalId };
  return { kind: path.length === 1 ? 'property' : 'nested-property', name, range, place: where };
}

function isPolicyTemplate(type: string | undefined, path: readonly string[]): boolean {
  return path.length === 2 && path[0] === 'Policies' && type?.startsWith('AWS::Serverless::') === true;
}

function scalarOf(scene: Scene, where: Place, policy: PolicyPlace | undefined): Subject | undefined {
  const { range } = scene.located;
  const name = saying(scene);
  if (name === '') return undefined;
  if (policy !== undefined) {
    const [, element, inner] = policy.path;
    if (element === 'Action' || element === 'NotAction') return { kind: 'iam-action', name, range, place: where };
    if (inner === 'Service' && (element === 'Principal' || element === 'NotPrincipal'))
      return { kind: 'service-principal', name, range, place: where };
  }
  const { path, type, logicalId } = where;
  const event = path[1];
  if (
    type?.startsWith('AWS::Serverless::') &&
    path[0] === 'Events' &&
    path[2] === 'Type' &&
    path.length === 3 &&
    event !== undefined
  )
    return { kind: 'sam-event-type', name, range, logicalId, event };
  return { kind: 'property-value', name, range, place: where };
}
