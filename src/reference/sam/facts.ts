import type { PropertyFacts, ResourceFacts, ValueType } from '../facts';
import { propertyDocs, resourceDocs } from '../links';
import { decodeType } from '../packed';
import type { SamProperties, SamProperty, SamResource } from './property';
import { samResources } from './resources';
import { samTypes } from './types';

export const samNamespace = 'AWS::Serverless';

/** A property of SAM's syntax, and how to go on below it. */
export interface SamFound {
  readonly facts: PropertyFacts;
  readonly passes: string | undefined;
  /** Names that SAM's own syntax does not know; they belong to the target of `passes`. */
  readonly rest: readonly string[];
}

/** The dictionary's entry of a SAM resource type. */
export function samResource(type: string): SamResource | undefined {
  return Object.hasOwn(samResources, type) ? samResources[type] : undefined;
}

/** A SAM resource type in the same shape as CloudFormation's. */
export function samType(type: string): ResourceFacts | undefined {
  const resource = samResource(type);
  if (resource === undefined) return undefined;
  return {
    name: type,
    summary: resource.says,
    properties: new Map(Object.entries(resource.properties).map(([name, property]) => [name, facts(type, [name], property)])),
    nested: new Map(),
    attributes: new Map(
      Object.entries(resource.attributes).map(([name, summary]) => [
        name,
        { name, type: { kind: 'string' }, summary, example: undefined },
      ]),
    ),
    stateful: type === 'AWS::Serverless::SimpleTable',
    docs: resourceDocs(type) ?? '',
  };
}

/** Follows a path through SAM's own types until it ends or leaves them. */
export function samProperty(type: string, path: readonly string[]): SamFound | 'freeform' | undefined {
  const resource = samResource(type);
  return resource === undefined ? undefined : find(type, resource.properties, path, 0);
}

/** Follows a path below properties that are not of a resource: those of an event source. */
export function samPropertyBelow(
  type: string,
  properties: SamProperties,
  path: readonly string[],
): SamFound | 'freeform' | undefined {
  return find(type, properties, path, 0);
}

function find(type: string, properties: SamProperties, path: readonly string[], from: number): SamFound | 'freeform' | undefined {
  const name = path[from] ?? '';
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property === undefined) return undefined;
  const rest = path.slice(from + 1);
  if (rest.length === 0) return { facts: facts(type, path, property), passes: property.passes, rest };
  if (property.type !== undefined) return below(type, decodeType(property.type), path, from + 1);
  return { facts: facts(type, path.slice(0, from + 1), property), passes: property.passes, rest };
}

function below(type: string, value: ValueType, path: readonly string[], from: number): SamFound | 'freeform' | undefined {
  switch (value.kind) {
    case 'object': {
      const properties = samTypes[value.name];
      return properties === undefined ? undefined : find(type, properties, path, from);
    }
    case 'list':
      return below(type, value.of, path, from);
    case 'map':
      return from + 1 >= path.length ? 'freeform' : below(type, value.of, path, from + 1);
    case 'either': {
      const found = value.types.map((one) => below(type, one, path, from));
      return (
        found.find((one) => one !== undefined && one !== 'freeform') ?? (found.includes('freeform') ? 'freeform' : undefined)
      );
    }
    case 'json':
      return 'freeform';
    default:
      return undefined;
  }
}

function facts(type: string, path: readonly string[], property: SamProperty): PropertyFacts {
  const name = path[path.length - 1] ?? '';
  return {
    name,
    path,
    owner: undefined,
    type: property.type === undefined ? { kind: 'json' } : decodeType(property.type),
    required: property.required === true,
    update: 'unknown',
    deprecated: false,
    summary: property.says ?? '',
    default: property.default,
    range: property.range,
    allowed: property.allowed ?? [],
    docs: path.length === 1 ? propertyDocs(type, undefined, name) : resourceDocs(type),
  };
}

/** SAM's own words with the limits of the property that the value goes to. */
export function samPasses(own: PropertyFacts, target: PropertyFacts | undefined): PropertyFacts {
  if (target === undefined) return own;
  return {
    ...own,
    type: own.type.kind === 'json' ? target.type : own.type,
    update: target.update,
    summary: own.summary === '' ? target.summary : own.summary,
    default: own.default ?? target.default,
    range: own.range ?? target.range,
    allowed: own.allowed.length > 0 ? own.allowed : target.allowed,
  };
}
