import { type PackedAttribute, type PackedProperties, type PackedProperty, type PackedResource, trimmed } from './packed';

/*
 * A service's resource types as columns of text: names stand by names and sentences by sentences, which compresses best and is
 * read by splitting alone. A nested type that several resource types have alike stands there once.
 */

/** The columns in their order. Those of properties and of attributes have an empty line at the end of each type in `names`, in the others not. */
interface Columns<List> {
  /** For each resource type: `1` if it keeps data, what Ref returns, and its nested types as distances. */
  readonly resources: List;
  readonly summaries: List;
  /** The properties of each resource type; then each nested type's name and properties. */
  readonly names: List;
  /** For each property: its flags, and its type. */
  readonly types: List;
  readonly texts: List;
  /** For each property: default, range, values. */
  readonly limits: List;
  readonly attributes: List;
  readonly attributeTypes: List;
  readonly attributeTexts: List;
  readonly examples: List;
}

const columnEnd = '\f';
const lineEnd = '\n';
const cellEnd = '\t';

/** Writes a service; throws where a text has a separator in it. */
export function writeService(resources: readonly PackedResource[]): string {
  const columns: Columns<string[]> = {
    resources: [],
    summaries: [],
    names: [],
    types: [],
    texts: [],
    limits: [],
    attributes: [],
    attributeTypes: [],
    attributeTexts: [],
    examples: [],
  };
  const nested = new Map<string, readonly [position: number, name: string, properties: PackedProperties]>();
  for (const [, summary, properties, inner, attributes, refReturns, stateful] of resources) {
    const positions = Object.entries(inner).map(([name, own]) => {
      const key = JSON.stringify([name, own]);
      const [position] = nested.get(key) ?? [nested.size];
      nested.set(key, [position, name, own]);
      return position;
    });
    columns.resources.push([stateful === 1 ? '1' : '', refReturns.join(' '), distances(positions)].join(cellEnd));
    columns.summaries.push(summary);
    writeProperties(columns, properties);
    writeAttributes(columns, attributes);
  }
  for (const [, name, properties] of nested.values()) {
    columns.names.push(name);
    writeProperties(columns, properties);
  }
  for (const text of Object.values(columns).flat())
    if (/[\n\f]/.test(text)) throw new Error(`A text of the reference has a line end in it: ${text}`);
  return Object.values(columns)
    .map((lines) => lines.join(lineEnd))
    .join(columnEnd);
}

function writeProperties(columns: Columns<string[]>, properties: PackedProperties): void {
  for (const [name, [type, flags = 0, summary = '', def = '', range = '', allowed = []]] of Object.entries(properties)) {
    columns.names.push(name);
    columns.types.push(`${flags || ''}${type}`);
    columns.texts.push(summary);
    columns.limits.push([def, range, ...allowed].join(cellEnd).replace(/\t+$/, ''));
  }
  columns.names.push('');
}

function writeAttributes(columns: Columns<string[]>, attributes: PackedResource[4]): void {
  for (const [name, [type, summary = '', example = '']] of Object.entries(attributes)) {
    columns.attributes.push(name);
    columns.attributeTypes.push(type);
    columns.attributeTexts.push(summary);
    columns.examples.push(example);
  }
  columns.attributes.push('');
}

/** Positions in rising order, each as its distance from the one before. */
function distances(positions: readonly number[]): string {
  const sorted = [...positions].sort((a, b) => a - b);
  return sorted.map((position, index) => (position - (sorted[index - 1] ?? -1) - 1).toString(36)).join(' ');
}

/** The lines of one type: from `line` in the column of names, from `row` in the columns beside it. */
interface Span {
  /** Empty where the column has none. */
  readonly name: string;
  readonly line: number;
  readonly row: number;
  readonly count: number;
}

interface Opened {
  readonly columns: Columns<readonly string[]>;
  /** Of the resource types, then of the nested types. */
  readonly properties: readonly Span[];
  readonly attributes: readonly Span[];
}

/** A written service. It is taken apart when a type is first asked for; a damaged one has fewer types. */
export class ServiceText {
  readonly #text: string;
  #opened: Opened | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The resource type at a position, with the name that the index has for it. */
  resource(position: number, name: string): PackedResource | undefined {
    this.#opened ??= open(this.#text);
    const { columns, properties, attributes } = this.#opened;
    const [line, own] = [columns.resources[position], properties[position]];
    const [stateful, refReturns = '', steps] = line?.split(cellEnd) ?? [];
    if (own === undefined || steps === undefined) return undefined;
    const nested = positionsOf(steps).flatMap((at) => properties[columns.resources.length + at] ?? []);
    return [
      name,
      columns.summaries[position] ?? '',
      readProperties(columns, own),
      Object.fromEntries(nested.map((span) => [span.name, readProperties(columns, span)])),
      readAttributes(columns, attributes[position]),
      refReturns === '' ? [] : refReturns.split(' '),
      stateful === '1' ? 1 : 0,
    ];
  }
}

function open(text: string): Opened {
  const lists = text.split(columnEnd).map((column) => column.split(lineEnd));
  const [resources = [], summaries = [], names = [], types = [], texts = [], limits = [], ...rest] = lists;
  const [attributes = [], attributeTypes = [], attributeTexts = [], examples = []] = rest;
  return {
    columns: { resources, summaries, names, types, texts, limits, attributes, attributeTypes, attributeTexts, examples },
    properties: spansOf(names, resources.length),
    attributes: spansOf(attributes, resources.length),
  };
}

/** The types of a column: the first ones begin at once, the others with their name. */
function spansOf(lines: readonly string[], unnamed: number): readonly Span[] {
  const spans: Span[] = [];
  for (let next = 0, row = 0; next < lines.length; ) {
    const line = spans.length < unnamed ? next : next + 1;
    const found = lines.indexOf('', line);
    const end = found < 0 ? lines.length : found;
    spans.push({ name: line > next ? (lines[next] ?? '') : '', line, row, count: end - line });
    row += end - line;
    next = end + 1;
  }
  return spans;
}

function readProperties(columns: Opened['columns'], { line, row, count }: Span): PackedProperties {
  const entries = columns.names.slice(line, line + count).map((name, index): [string, PackedProperty] => {
    const [, flags = '', type = ''] = /^(\d*)(.*)$/.exec(columns.types[row + index] ?? '') ?? [];
    const [def = '', range = '', ...allowed] = (columns.limits[row + index] ?? '').split(cellEnd);
    return [name, trimmed([type, Number(flags), columns.texts[row + index] ?? '', def, range, allowed])];
  });
  return Object.fromEntries(entries);
}

function readAttributes(columns: Opened['columns'], span: Span | undefined): PackedResource[4] {
  if (!span) return {};
  const { line, row, count } = span;
  const entries = columns.attributes.slice(line, line + count).map((name, index): [string, PackedAttribute] => {
    const [type = '', summary = '', example = ''] = [columns.attributeTypes, columns.attributeTexts, columns.examples].map(
      (column) => column[row + index],
    );
    if (example !== '') return [name, [type, summary, example]];
    return [name, summary === '' ? [type] : [type, summary]];
  });
  return Object.fromEntries(entries);
}

function positionsOf(steps: string): readonly number[] {
  const positions: number[] = [];
  if (steps !== '') for (const step of steps.split(' ')) positions.push((positions.at(-1) ?? -1) + 1 + Number.parseInt(step, 36));
  return positions;
}
