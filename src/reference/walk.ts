import type { PropertyFacts, ResourceFacts, UpdateBehaviour, ValueType } from './facts';

/** `freeform`: below here the keys are the author's own. */
export type Walked = PropertyFacts | 'freeform' | undefined;

/** Follows the rest of a path below a value of this type. */
export function walk(facts: ResourceFacts, property: PropertyFacts, type: ValueType, rest: readonly string[]): Walked {
  if (rest.length === 0) return property;
  switch (type.kind) {
    case 'object': {
      const [next = '', ...below] = rest;
      const inner = facts.nested.get(type.name)?.properties.get(next);
      return inner === undefined ? undefined : walk(facts, inherit(property, inner), inner.type, below);
    }
    case 'list':
      return walk(facts, property, type.of, rest);
    case 'map': {
      // The first key below a map is the author's; what stands under it has the map's type.
      const below = rest.slice(1);
      return below.length === 0 ? 'freeform' : walk(facts, property, type.of, below);
    }
    case 'either': {
      const found = type.types.map((one) => walk(facts, property, one, rest));
      return (
        found.find((one) => one !== undefined && one !== 'freeform') ?? (found.includes('freeform') ? 'freeform' : undefined)
      );
    }
    case 'json':
    case 'tag':
      return 'freeform';
    default:
      return undefined;
  }
}

/** A part of something that is replaced as a whole is replaced with it. */
function inherit(outer: PropertyFacts, inner: PropertyFacts): PropertyFacts {
  const stronger = updateStrength[outer.update] > updateStrength[inner.update];
  return stronger ? { ...inner, update: outer.update } : inner;
}

const updateStrength: Readonly<Record<UpdateBehaviour, number>> = {
  unknown: 0,
  'no interruption': 1,
  'no replacement': 1,
  'some interruption or replacement': 2,
  replacement: 3,
};

export function withPath(found: Walked, path: readonly string[]): Walked {
  return found === undefined || found === 'freeform' || path.length === 1 ? found : { ...found, path };
}
