import type { ValueType } from './facts';

/** Trailing empty values are left out. */
export type PackedProperty = readonly [
  type: string,
  flags?: number,
  summary?: string,
  def?: string,
  range?: string,
  allowed?: readonly string[],
];
export type PackedProperties = Readonly<Record<string, PackedProperty>>;
export type PackedAttribute = readonly [type: string, summary?: string, example?: string];

export type PackedResource = readonly [
  name: string,
  summary: string,
  properties: PackedProperties,
  nested: Readonly<Record<string, PackedProperties>>,
  attributes: Readonly<Record<string, PackedAttribute>>,
  refReturns: readonly string[],
  stateful: 0 | 1,
];

/** Which types there are, which file holds them, and what the data was made from. */
export interface PackedIndex {
  readonly source: string;
  /** Namespace (`AWS::SQS`) to its types' last names. */
  readonly services: Readonly<Record<string, readonly string[]>>;
}

export const flag = { required: 1, replacement: 2, maybe: 4, deprecated: 8 } as const;

export const indexFile = 'index.json';
/** What many services say; each file is compressed as if this stood before it. */
export const commonFile = 'common.bin';

/** A property without the empty values at its end. */
export function trimmed(property: PackedProperty): PackedProperty {
  const [type, flags = 0, summary = '', def = '', range = '', allowed = []] = property;
  if (allowed.length > 0) return property;
  if (range !== '') return [type, flags, summary, def, range];
  if (def !== '') return [type, flags, summary, def];
  if (summary !== '') return [type, flags, summary];
  return flags === 0 ? [type] : [type, flags];
}

/** The file of a namespace: `AWS::SQS` -> `aws-sqs.bin`. */
export function serviceFile(namespace: string): string {
  return `${namespace.toLowerCase().replaceAll('::', '-')}.bin`;
}

/** `AWS::SQS::Queue` -> `AWS::SQS`. */
export function namespaceOf(type: string): string {
  return type.split('::').slice(0, 2).join('::');
}

const letters: Readonly<Record<string, ValueType>> = {
  s: { kind: 'string' },
  i: { kind: 'integer' },
  n: { kind: 'number' },
  b: { kind: 'boolean' },
  j: { kind: 'json' },
  d: { kind: 'timestamp' },
  t: { kind: 'tag' },
};

const letterOf = new Map(Object.entries(letters).map(([letter, type]) => [type.kind, letter]));

/** A type as a short code: `[s` list of strings, `{@Rule` map of Rule, `s|j` either, `[(s|j)` list of either. */
export function encodeType(type: ValueType): string {
  switch (type.kind) {
    case 'object':
      return `@${type.name}`;
    case 'list':
    case 'map': {
      const inner = encodeType(type.of);
      return (type.kind === 'list' ? '[' : '{') + (inner.includes('|') ? `(${inner})` : inner);
    }
    case 'either':
      return type.types.map(encodeType).join('|');
    default:
      return letterOf.get(type.kind) ?? 'j';
  }
}

/** The reverse of `encodeType`; what it does not know is JSON. */
export function decodeType(code: string): ValueType {
  const parts = alternatives(code);
  if (parts.length > 1) return { kind: 'either', types: parts.map(decodeType) };
  const rest = code.slice(1);
  if (code.startsWith('(')) return decodeType(code.slice(1, -1));
  if (code.startsWith('[')) return { kind: 'list', of: decodeType(rest) };
  if (code.startsWith('{')) return { kind: 'map', of: decodeType(rest) };
  if (code.startsWith('@')) return { kind: 'object', name: rest };
  return letters[code] ?? { kind: 'json' };
}

/** Split at the bars that stand in no parentheses. */
function alternatives(code: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < code.length; i++) {
    const char = code[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(code.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, code.slice(start)];
}
