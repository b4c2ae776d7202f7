import type { Attribute, Property, PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';
import { commonText } from './commonText';
import { arnExample, firstSentence, plain, statedDefault, statedExample, statedRange, statedValues } from './documentation';
import type { ValueType } from './facts';
import {
  commonFile,
  encodeType,
  flag,
  indexFile,
  namespaceOf,
  type PackedAttribute,
  type PackedIndex,
  type PackedProperties,
  type PackedProperty,
  type PackedResource,
  serviceFile,
  trimmed,
} from './packed';
import { writeService } from './serviceText';

/** Longest sentence that is kept, in characters: a hover shows two or three lines. */
const sentenceLimit = 190;
/** The same for properties of nested types, which are the most and the least read. */
const nestedLimit = 140;

/** Compresses bytes as if the dictionary stood before them. */
export type Deflate = (bytes: Uint8Array, dictionary: Uint8Array) => Uint8Array;

/**
 * The service specification as small compressed files, one a service, one of what they have in common, and an index. Runs at
 * build time; the same database gives the same bytes. `source` says what it was made from, for people.
 */
export function packReference(db: SpecDatabase, source: string, deflate: Deflate): ReadonlyMap<string, Uint8Array> {
  const byNamespace = new Map<string, Resource[]>();
  for (const resource of db.all('resource')) {
    const namespace = namespaceOf(resource.cloudFormationType);
    // SAM's own types come from a dictionary: the specification has them without text and years behind.
    if (namespace === 'AWS::Serverless') continue;
    const found = byNamespace.get(namespace);
    if (found === undefined) byNamespace.set(namespace, [resource]);
    else found.push(resource);
  }
  const texts = new Map<string, string>();
  const services: Record<string, readonly string[]> = {};
  for (const namespace of [...byNamespace.keys()].sort()) {
    const resources = (byNamespace.get(namespace) ?? []).sort((a, b) => compare(a.cloudFormationType, b.cloudFormationType));
    texts.set(serviceFile(namespace), writeService(resources.map((resource) => packResource(db, resource))));
    services[namespace] = resources.map((resource) => resource.cloudFormationType.slice(namespace.length + 2));
  }
  const encoder = new TextEncoder();
  const common = encoder.encode(commonText([...texts.values()]));
  const index: PackedIndex = { source, services };
  return new Map([
    [indexFile, encoder.encode(JSON.stringify(index))],
    [commonFile, deflate(common, new Uint8Array())],
    ...[...texts].map(([file, text]) => [file, deflate(encoder.encode(text), common)] as const),
  ]);
}

function packResource(db: SpecDatabase, resource: Resource): PackedResource {
  const nested = new Map<string, TypeDefinition>();
  const properties = packProperties(db, resource.properties, nested, sentenceLimit);
  const packedNested: Record<string, PackedProperties> = {};
  // A Map visits what is added while it is walked, which is how types inside types are reached.
  for (const [name, definition] of nested) packedNested[name] = packProperties(db, definition.properties, nested, nestedLimit);
  const attributes: Record<string, PackedAttribute> = {};
  for (const name of Object.keys(resource.attributes).sort()) {
    const attribute = resource.attributes[name];
    if (attribute === undefined) continue;
    attributes[name] = packAttribute(db, attribute, name === 'Arn' ? resource.arnTemplate : undefined);
  }
  return [
    resource.cloudFormationType,
    firstSentence(plain(resource.documentation ?? ''), sentenceLimit),
    properties,
    packedNested,
    attributes,
    resource.cfnRefIdentifier ?? [],
    resource.isStateful === true ? 1 : 0,
  ];
}

function packAttribute(db: SpecDatabase, attribute: Attribute, arnTemplate: string | undefined): PackedAttribute {
  const text = attribute.documentation ?? '';
  const type = encodeType(valueType(db, attribute.type, new Map()));
  const summary = firstSentence(plain(text), sentenceLimit);
  const example = statedExample(text) ?? (arnTemplate === undefined ? undefined : arnExample(arnTemplate));
  if (example !== undefined) return [type, summary, example];
  return summary === '' ? [type] : [type, summary];
}

function packProperties(
  db: SpecDatabase,
  properties: Readonly<Record<string, Property>>,
  nested: Map<string, TypeDefinition>,
  limit: number,
): PackedProperties {
  const packed: Record<string, PackedProperty> = {};
  for (const name of Object.keys(properties).sort()) {
    const property = properties[name];
    if (property !== undefined && property.deprecated !== 'IGNORE') packed[name] = packProperty(db, property, nested, limit);
  }
  return packed;
}

function packProperty(db: SpecDatabase, property: Property, nested: Map<string, TypeDefinition>, limit: number): PackedProperty {
  const text = property.documentation ?? '';
  const type = valueType(db, property.type, nested);
  const flags =
    (property.required === true ? flag.required : 0) |
    (property.causesReplacement === 'yes' ? flag.replacement : 0) |
    (property.causesReplacement === 'maybe' ? flag.maybe : 0) |
    (property.deprecated !== undefined && property.deprecated !== 'NONE' ? flag.deprecated : 0);
  const numeric = type.kind === 'integer' || type.kind === 'number';
  const allowed = allowedValues(property.type) ?? (type.kind === 'string' ? statedValues(text) : []);
  const all: PackedProperty = [
    encodeType(type),
    flags,
    firstSentence(plain(text), limit),
    property.defaultValue === undefined ? (statedDefault(text) ?? '') : plainDefault(property.defaultValue),
    numeric ? (statedRange(text) ?? '') : '',
    allowed.slice(0, 20),
  ];
  return trimmed(all);
}

function plainDefault(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/^"(.*)"$/, '$1').slice(0, 40);
}

function allowedValues(type: PropertyType): readonly string[] | undefined {
  if (type.type === 'string' || type.type === 'integer') return type.allowedValues?.map(String);
  return type.type === 'array' ? allowedValues(type.element) : undefined;
}

function valueType(db: SpecDatabase, type: PropertyType, nested: Map<string, TypeDefinition>): ValueType {
  switch (type.type) {
    case 'ref': {
      const definition = db.get('typeDefinition', type.reference);
      if (!nested.has(definition.name)) nested.set(definition.name, definition);
      return { kind: 'object', name: definition.name };
    }
    case 'array':
      return { kind: 'list', of: valueType(db, type.element, nested) };
    case 'map':
      return { kind: 'map', of: valueType(db, type.element, nested) };
    case 'union': {
      const types = type.types.map((one) => valueType(db, one, nested));
      return types.length === 1 && types[0] !== undefined ? types[0] : { kind: 'either', types };
    }
    case 'date-time':
      return { kind: 'timestamp' };
    case 'null':
      return { kind: 'json' };
    default:
      return { kind: type.type };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
