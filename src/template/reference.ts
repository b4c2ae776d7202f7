import { childrenAt, scalarRange } from './children';
import { isPseudoParameter } from './functions';
import { dotted, type Scene, saying } from './scene';
import type { Place, Subject, TextRange } from './subject';
import { dynamicReferenceAt, variableAt } from './substitution';
import { spoken } from './tokens';
import type { Call } from './way';

/** What a scalar means that is an argument of a function. */
export function argument(scene: Scene, call: Call, place: Place | undefined): Subject | undefined {
  const { located } = scene;
  const first = call.positions[0];
  if (located.part === 'text') return call.fn === 'Fn::Sub' ? substituted(scene, call, place) : undefined;
  const name = saying(scene);
  const { range } = located;
  switch (call.fn) {
    case 'Ref':
      return referred(scene, name, range, place);
    case 'Condition':
      return { kind: 'condition-ref', name, range };
    case 'Fn::GetAtt':
      return first === undefined ? attributeOf(scene, range, place) : listedAttribute(scene, call, place);
    case 'Fn::If':
      return first === 0 || first === undefined ? { kind: 'if-condition', name, range } : undefined;
    case 'Fn::FindInMap':
      return first === 0 && call.keys.length === 0
        ? { kind: 'findinmap-map', name, range, keys: mapKeys(scene, call) }
        : undefined;
    case 'Fn::ImportValue':
      return first === undefined ? { kind: 'importvalue-literal', name, range } : undefined;
    case 'Fn::Sub':
      return substituted(scene, call, place) ?? imported(scene, call);
    case 'Fn::Transform':
      return call.keys[0] === 'Name' ? { kind: 'transform-value', name, range } : undefined;
    default:
      return undefined;
  }
}

/** A Sub may write the name that ImportValue takes. */
function imported(scene: Scene, call: Call): Subject | undefined {
  if (call.outer?.fn !== 'Fn::ImportValue' || call.positions.length > 1 || call.positions[0] === 1) return undefined;
  return { kind: 'importvalue-literal', name: saying(scene), range: scene.located.range };
}

function referred(scene: Scene, name: string, range: TextRange, place: Place | undefined): Subject | undefined {
  const { names } = scene;
  if (isPseudoParameter(name)) return { kind: 'ref-pseudo', name, range, place };
  if (names.parameters.has(name)) return { kind: 'ref-parameter', name, range, place };
  if (names.resources.has(name)) return { kind: 'ref-resource', name, range, place };
  // SAM lets a template refer to what it generates: `Work.Version`, `Api.Stage`.
  const parts = dotted(scene.text, range);
  const owner = parts && scene.text.slice(parts.left.start, parts.left.end);
  if (parts === undefined || owner === undefined || !names.resources.has(owner))
    return { kind: 'ref-unresolved', name, range, place };
  const attribute = scene.text.slice(parts.right.start, parts.right.end);
  if (scene.offset <= parts.left.end) return { kind: 'ref-resource', name: owner, range: parts.left, place, attribute };
  return isReferable(names.resources.get(owner)?.type, attribute)
    ? { kind: 'getatt-attribute', name: attribute, range: parts.right, logicalId: owner, attribute, place }
    : undefined;
}

/** Whether a Ref may name something of a resource behind a dot: only what SAM generates for it. */
export function isReferable(type: string | undefined, attribute: string): boolean {
  const made = /^(?:Alias|Version|Destination(?:Queue|Topic)|Stage|Deployment|DomainName|UsagePlan(?:Key)?|ApiKey)$/;
  return type?.startsWith('AWS::Serverless::') === true && made.test(attribute);
}

function attributeOf(scene: Scene, range: TextRange, place: Place | undefined): Subject {
  const { text, offset } = scene;
  const parts = dotted(text, range);
  if (parts === undefined) return { kind: 'getatt-resource', name: spoken(text, range), range, attribute: '', place };
  const logicalId = text.slice(parts.left.start, parts.left.end);
  const attribute = text.slice(parts.right.start, parts.right.end);
  if (offset <= parts.left.end) return { kind: 'getatt-resource', name: logicalId, range: parts.left, attribute, place };
  return { kind: 'getatt-attribute', name: attribute, range: parts.right, logicalId, attribute, place };
}

function listedAttribute(scene: Scene, call: Call, place: Place | undefined): Subject | undefined {
  const { range } = scene.located;
  const name = saying(scene);
  const written = literals(scene, call);
  if (call.positions[0] === 0) return { kind: 'getatt-resource', name, range, attribute: written[1] ?? '', place };
  if (call.positions[0] !== 1) return undefined;
  return { kind: 'getatt-attribute', name, range, logicalId: written[0] ?? '', attribute: name, place };
}

function mapKeys(scene: Scene, call: Call): readonly (string | undefined)[] {
  return literals(scene, call).slice(1, 3);
}

/** The arguments of a call that are plain text; others are undefined. */
function literals(scene: Scene, call: Call): readonly (string | undefined)[] {
  const { text, end, json } = scene;
  return childrenAt(text, call.frame.value, end, json).map((child) => {
    if (scene.text.slice(child.value, child.end).includes('Ref') && /^\s*["'{]*!?Ref/.test(text.slice(child.value, child.end)))
      return undefined;
    const range = tagged(text, child.value) ? undefined : scalarRange(text, child.value, child.end);
    return range && spoken(text, range);
  });
}

function tagged(text: string, from: number): boolean {
  return /^\s*[!{]/.test(text.slice(from, from + 80));
}

/** A variable of a Sub string, or a dynamic reference around it. */
function substituted(scene: Scene, call: Call, place: Place | undefined): Subject | undefined {
  const { text, offset, located } = scene;
  if (call.positions.length > 1 || (call.positions[0] ?? 0) > 0) return undefined;
  const range = variableAt(text, offset, located.range);
  if (range === undefined) return undefined;
  const name = text.slice(range.start, range.end);
  if (isPseudoParameter(name)) return { kind: 'sub-pseudo', name, range, place };
  if (isOwnVariable(scene, call, name)) return { kind: 'sub-local', name, range, place, loop: false };
  if (isLoopVariable(scene, name)) return { kind: 'sub-local', name, range, place, loop: true };
  const { names } = scene;
  if (names.parameters.has(name)) return { kind: 'sub-parameter', name, range, place };
  if (names.resources.has(name)) return { kind: 'sub-resource', name, range, place };
  const parts = dotted(text, range);
  if (parts === undefined) return { kind: 'sub-unresolved', name, range, place };
  const logicalId = text.slice(parts.left.start, parts.left.end);
  const attribute = text.slice(parts.right.start, parts.right.end);
  return { kind: 'sub-getatt', name, range, logicalId, attribute, place };
}

/** Whether the Sub itself gives the variable its value. */
function isOwnVariable({ text, end, json }: Scene, call: Call, name: string): boolean {
  if (call.positions[0] !== 0) return false;
  const variables = childrenAt(text, call.frame.value, end, json)[1];
  return variables !== undefined && childrenAt(text, variables.value, variables.end, json).some((child) => child.name === name);
}

/** Whether a loop around the position does. */
function isLoopVariable(scene: Scene, name: string): boolean {
  const { text, end, json } = scene;
  return scene.located.frames.some((loop) => {
    if (!loop.name?.startsWith('Fn::ForEach')) return false;
    const identifier = childrenAt(text, loop.value, end, json)[0];
    const range = identifier && scalarRange(text, identifier.value, identifier.end);
    return range !== undefined && spoken(text, range) === name;
  });
}

/** A dynamic reference in any string of a template. */
export function dynamic(scene: Scene): Subject | undefined {
  const { located, text, offset } = scene;
  if (located.part !== 'scalar' && located.part !== 'text') return undefined;
  const found = dynamicReferenceAt(text, offset, located.range);
  if (found === undefined) return undefined;
  return {
    kind: 'dynamic-reference',
    name: found.service,
    range: found.range,
    service: found.service,
    reference: found.reference,
  };
}
