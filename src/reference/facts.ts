/** What a property accepts, in CloudFormation's own words for types. */
export type ValueType =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'timestamp' | 'tag' }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly of: ValueType }
  | { readonly kind: 'either'; readonly types: readonly ValueType[] };

/**
 * What an update of the property does to its resource. The specification tells replacement from no replacement; that there
 * is no interruption either is said only of services where it is certain. `unknown` where nothing says.
 */
export type UpdateBehaviour =
  | 'no interruption'
  | 'no replacement'
  | 'some interruption or replacement'
  | 'replacement'
  | 'unknown';

export interface PropertyFacts {
  readonly name: string;
  /** `Nested.Path` below the resource type, as written in a template. */
  readonly path: readonly string[];
  /** The nested type that holds the property; undefined directly below `Properties`. */
  readonly owner: string | undefined;
  readonly type: ValueType;
  readonly required: boolean;
  readonly update: UpdateBehaviour;
  readonly deprecated: boolean;
  /** Plain text with `code` spans; empty where the reference has none. */
  readonly summary: string;
  readonly default: string | undefined;
  readonly range: string | undefined;
  readonly allowed: readonly string[];
  readonly docs: string | undefined;
}

export interface AttributeFacts {
  readonly name: string;
  readonly type: ValueType;
  readonly summary: string;
  readonly example: string | undefined;
}

export interface NestedTypeFacts {
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyFacts>;
}

export interface ResourceFacts {
  readonly name: string;
  readonly summary: string;
  readonly properties: ReadonlyMap<string, PropertyFacts>;
  readonly nested: ReadonlyMap<string, NestedTypeFacts>;
  readonly attributes: ReadonlyMap<string, AttributeFacts>;
  /** Whether it keeps data that a deletion loses. */
  readonly stateful: boolean;
  readonly docs: string;
}

/** An entry of a dictionary written by hand: a sentence, and what else a tip shows. */
export interface Entry {
  readonly says: string;
  /** Short values for the facts line: `seconds`, `default 30`. */
  readonly facts?: readonly string[];
  /** At most two lines. */
  readonly example?: string;
  readonly docs?: string;
}

/** The type as the CloudFormation reference writes it: `List of Tag`, `Map of String`. */
export function typeName(type: ValueType): string {
  switch (type.kind) {
    case 'object':
      return type.name;
    case 'list':
      return `List of ${typeName(type.of)}`;
    case 'map':
      return `Map of ${typeName(type.of)}`;
    case 'either':
      return type.types.map(typeName).join(' or ');
    case 'json':
      return 'JSON';
    default:
      return type.kind.charAt(0).toUpperCase() + type.kind.slice(1);
  }
}
