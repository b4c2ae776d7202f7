import type { AttributeFacts, ResourceFacts } from './facts';
import { jsonKey } from './jsonKeys';
import { knownLimit } from './limits';
import { commonFile, indexFile, namespaceOf, type PackedIndex, serviceFile } from './packed';
import { primed } from './primed';
import { samNamespace, samPasses, samProperty, samResource, samType } from './sam/facts';
import { ServiceText } from './serviceText';
import { unpackResource } from './unpack';
import { type Walked, walk, withPath } from './walk';

export type { Walked } from './walk';

/** Where the packed files come from, and how they are decompressed. */
export interface ReferenceFiles {
  /** Undefined: there is no such file. */
  read(file: string): Promise<Uint8Array | undefined>;
  inflate(bytes: Uint8Array): Promise<Uint8Array>;
}

interface Loaded {
  readonly facts: ResourceFacts;
  readonly refReturns: readonly string[];
}

/**
 * What AWS says of resource types and their properties. A service is read when a type of it is first loaded, a type is
 * parsed when it is first asked for; questions about what is not loaded answer as if it did not exist.
 */
export class Reference {
  private index: Promise<PackedIndex> | undefined;
  private services: PackedIndex['services'] = {};
  private readonly loading = new Map<string, Promise<void>>();
  private common: Promise<Uint8Array | undefined> | undefined;
  private readonly places = new Map<string, { readonly text: ServiceText; readonly position: number }>();
  private readonly types = new Map<string, Loaded>();

  constructor(private readonly files: ReferenceFiles) {}

  /** Makes these types ready for questions. Undefined when they are ready already, so that a warm caller need not wait. */
  load(types: Iterable<string>): Promise<void> | undefined {
    const missing = new Set<string>();
    for (const type of types) {
      for (const namespace of namespacesFor(type)) if (!this.settled.has(namespace)) missing.add(namespace);
    }
    return missing.size === 0
      ? undefined
      : Promise.all([...missing].map((namespace) => this.loadService(namespace))).then(() => {});
  }

  /** Makes everything ready: for checks of all notes. */
  async loadAll(): Promise<void> {
    const index = await this.readIndex();
    await Promise.all(Object.keys(index.services).map((namespace) => this.loadService(namespace)));
  }

  private readonly settled = new Set<string>([samNamespace]);

  private loadService(namespace: string): Promise<void> {
    const known = this.loading.get(namespace);
    if (known !== undefined) return known;
    const loading = this.readService(namespace).then(
      () => void this.settled.add(namespace),
      // A file that cannot be read leaves its service unknown; a later question tries again.
      () => void this.loading.delete(namespace),
    );
    this.loading.set(namespace, loading);
    return loading;
  }

  private async readService(namespace: string): Promise<void> {
    const index = await this.readIndex();
    const names = index.services[namespace];
    if (names === undefined) return;
    const [common, bytes] = await Promise.all([this.readCommon(), this.files.read(serviceFile(namespace))]);
    if (common === undefined || bytes === undefined) return;
    const inflated = await this.files.inflate(primed(bytes, common));
    const text = new ServiceText(new TextDecoder().decode(inflated.subarray(common.length)));
    // The types stand in the order of the index.
    for (const [position, name] of names.entries()) this.places.set(`${namespace}::${name}`, { text, position });
  }

  private readCommon(): Promise<Uint8Array | undefined> {
    this.common ??= this.files.read(commonFile).then((bytes) => bytes && this.files.inflate(bytes));
    this.common.catch(() => {
      this.common = undefined;
    });
    return this.common;
  }

  private readIndex(): Promise<PackedIndex> {
    this.index ??= this.files.read(indexFile).then((bytes) => {
      const index = parseIndex(bytes === undefined ? '' : new TextDecoder().decode(bytes));
      this.services = index.services;
      return index;
    });
    // A failure is not kept: a later question tries again.
    this.index.catch(() => {
      this.index = undefined;
    });
    return this.index;
  }

  /** Whether AWS has this resource type, as far as its service is loaded. */
  has(type: string): boolean {
    return samResource(type) !== undefined || this.places.has(type);
  }

  /** All resource types, once anything was loaded. */
  typeNames(): readonly string[] {
    return Object.entries(this.services).flatMap(([namespace, names]) => names.map((name) => `${namespace}::${name}`));
  }

  type(name: string): ResourceFacts | undefined {
    return samType(name) ?? this.loaded(name)?.facts;
  }

  /** What the specification itself says that Ref returns: the property's name, where it is certain. */
  refIdentifier(type: string): readonly string[] {
    return this.loaded(type)?.refReturns ?? [];
  }

  private loaded(name: string): Loaded | undefined {
    const known = this.types.get(name);
    if (known !== undefined) return known;
    const place = this.places.get(name);
    const packed = place?.text.resource(place.position, name);
    const loaded = packed && unpackResource(packed);
    if (loaded !== undefined) this.types.set(name, loaded);
    return loaded;
  }

  /** The property at a path of names (list positions left out): through nested types, lists, maps and SAM's own syntax. */
  property(type: string, path: readonly string[]): Walked {
    const [first, ...rest] = path;
    if (first === undefined) return undefined;
    if (samResource(type) !== undefined) return this.samWalk(type, path);
    const facts = this.loaded(type)?.facts;
    const property = facts?.properties.get(first);
    if (facts === undefined || property === undefined) return undefined;
    const found = withPath(walk(facts, property, property.type, rest), path);
    return found === 'freeform' ? (jsonKey(type, path) ?? found) : limited(type, found, path);
  }

  private samWalk(type: string, path: readonly string[]): Walked {
    const found = samProperty(type, path);
    if (found === 'freeform' || found === undefined) return found;
    const target = found.passes === undefined ? undefined : this.passed(found.passes, found.rest);
    // Below a property that is passed on, CloudFormation's own nested types apply.
    if (found.rest.length > 0) return target === undefined ? undefined : withPath(target, path);
    return samPasses(found.facts, target === 'freeform' ? undefined : target);
  }

  private passed(target: string, rest: readonly string[]): Walked {
    const [type = '', ...path] = target.split('.');
    return this.property(type, [...path, ...rest]);
  }

  attributes(type: string): ReadonlyMap<string, AttributeFacts> {
    return this.type(type)?.attributes ?? new Map();
  }

  /** An attribute for GetAtt; a nested one (`Endpoint.Address`) is found by its own name or below its object. */
  attribute(type: string, name: string): AttributeFacts | undefined {
    return this.attributes(type).get(name);
  }
}

function namespacesFor(type: string): readonly string[] {
  const namespace = namespaceOf(type);
  // SAM's properties are mostly those of the resources that SAM makes.
  if (namespace === samNamespace) return samPassTargets;
  return namespace.startsWith('AWS::') || namespace.startsWith('Alexa::') ? [namespace] : [];
}

const samPassTargets = [
  'AWS::Lambda',
  'AWS::IAM',
  'AWS::ApiGateway',
  'AWS::ApiGatewayV2',
  'AWS::DynamoDB',
  'AWS::StepFunctions',
  'AWS::CloudFormation',
  'AWS::CodeDeploy',
  'AWS::Events',
  'AWS::Scheduler',
  'AWS::SNS',
  'AWS::Logs',
  'AWS::AppSync',
  'AWS::S3',
];

function parseIndex(text: string): PackedIndex {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'services' in value) return value as PackedIndex;
  } catch {
    // Falls through: without an index there are no types, and tips say less.
  }
  return { source: '', services: {} };
}

function limited(type: string, found: Walked, path: readonly string[]): Walked {
  const limit = found === undefined || found === 'freeform' ? undefined : knownLimit(type, path);
  if (limit === undefined || found === undefined || found === 'freeform') return found;
  return { ...found, range: limit.range ?? found.range, default: limit.default ?? found.default };
}
