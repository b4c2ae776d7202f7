import { childrenAt } from './children';
import type { Scene } from './scene';
import type { Way } from './way';

/** The policy document a position is in: the path inside it, and whether it is a role's trust policy. */
export interface PolicyPlace {
  readonly trust: boolean;
  readonly path: readonly string[];
}

const named = /(PolicyDocument|PolicyText|KeyPolicy|InlinePolicy|AccessPolicies|ResourcePolicy)$/;
const topKeys = new Set(['Version', 'Statement', 'Id']);

/**
 * Finds a policy document on the way: below a key that is named like one, in the Policies of a SAM resource, or wherever a
 * `Statement` holds an `Effect` (a web ACL's statements do not).
 */
export function policyOf(scene: Scene, way: Way, type: string | undefined): PolicyPlace | undefined {
  const { path } = way;
  const statement = path.lastIndexOf('Statement');
  const begin =
    statement >= 0
      ? path.findIndex((key, at) => at <= statement && named.test(key))
      : path.findLastIndex((key) => named.test(key));
  if (begin >= 0 && begin < path.length - 1) {
    const inside = path.slice(begin + 1);
    if (topKeys.has(inside[0] ?? '')) return { trust: path[begin] === 'AssumeRolePolicyDocument', path: inside };
  }
  if (type?.startsWith('AWS::WAF')) return undefined;
  if (statement >= 1 && holdsEffect(scene, way, statement)) return { trust: false, path: path.slice(statement) };
  const last = path.length - 1;
  const parent = path[last - 1];
  if (parent === undefined || !topKeys.has(path[last] ?? '') || !/Polic(y|ies)/.test(parent)) return undefined;
  const frame = way.frames[last];
  if (frame === undefined) return undefined;
  const around = scene.text.slice(Math.max(0, frame.range.start - 400), Math.min(scene.end, frame.range.start + 400));
  return around.includes('Statement') ? { trust: false, path: path.slice(last) } : undefined;
}

function holdsEffect(scene: Scene, way: Way, statement: number): boolean {
  const inside = way.path[statement + 1];
  if (inside === 'Effect') return true;
  const frame = way.frames[statement];
  if (frame === undefined) return false;
  const { text, end, json } = scene;
  const children = childrenAt(text, frame.value, end, json);
  const first = children[0];
  if (first === undefined) return false;
  if (first.name !== undefined) return children.some((child) => child.name === 'Effect');
  return children.some((child) => childrenAt(text, child.value, child.end, json).some((key) => key.name === 'Effect'));
}
