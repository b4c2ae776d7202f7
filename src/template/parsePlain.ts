import { type Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { functionOfKey, functionOfTag } from './functions';
import { IntrinsicCall, isObject, type PlainObject, type PlainValue } from './value';

/** How deep aliases are followed; a file may refer to itself. */
const deepest = 12;

/** Parses a piece of a template. `text` is the whole file, where anchors may stand that the piece refers to. */
export function parsePlain(text: string, piece: string): PlainValue | undefined {
  const quick = plainScalar(piece);
  if (quick !== undefined) return quick;
  try {
    const document = parse(piece);
    return convert({ text, document, depth: 0 }, document.contents);
  } catch {
    // Nested deeper than the parser can go.
    return undefined;
  }
}

function parse(piece: string): Document {
  return parseDocument(piece, { strict: false, uniqueKeys: false, logLevel: 'silent', version: '1.2', schema: 'core' });
}

/** The common case, a short word or number, without the parser. */
function plainScalar(piece: string): PlainValue | undefined {
  const said = piece.trim();
  const quoted = /^"([^"\\\n]*)"[ \t]*,?$|^'([^'\n]*)'[ \t]*,?$/.exec(said);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  if (/^(0|[1-9]\d{0,14})$/.test(said)) return Number(said);
  return /^[A-Za-z/][\w./:@-]*$/.test(said) && !/^(true|false|null)$/i.test(said) && !/:(\s|$)/.test(said) ? said : undefined;
}

interface Reading {
  readonly text: string;
  readonly document: Document;
  readonly depth: number;
}

function convert(reading: Reading, node: unknown): PlainValue | undefined {
  if (isAlias(node)) return followed(reading, node.source);
  if (isScalar(node)) return called(node.tag, scalar(node.value, node.source));
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(reading, item) ?? null);
    return called(node.tag, items);
  }
  if (!isMap(node)) return undefined;
  const found: Record<string, PlainValue> = {};
  for (const item of node.items) {
    if (!isPair(item)) continue;
    const key = convert(reading, item.key);
    if (key === undefined || (typeof key === 'object' && key !== null)) continue;
    const value = convert(reading, item.value) ?? null;
    if (key === '<<') mergeInto(found, value);
    else Object.defineProperty(found, String(key), { value, enumerable: true, writable: true, configurable: true });
  }
  return called(node.tag, longForm(found));
}

function scalar(value: unknown, source: string | undefined): PlainValue {
  // An account id is not a number.
  if (typeof value === 'number') return source !== undefined && /^0\d/.test(source) ? source : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

/** Merged keys give way to those written out, wherever they stand. */
function mergeInto(found: Record<string, PlainValue>, value: PlainValue): void {
  for (const each of Array.isArray(value) ? value : [value])
    if (isObject(each)) for (const [key, below] of Object.entries(each)) if (!Object.hasOwn(found, key)) found[key] = below;
}

function called(tag: string | undefined, value: PlainValue): PlainValue {
  const fn = tag === undefined ? undefined : functionOfTag(tag);
  return fn === undefined ? value : call(fn, value);
}

function longForm(found: PlainObject): PlainValue {
  const keys = Object.keys(found);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return found;
  const value = found[key] ?? null;
  if (key === 'Condition') return typeof value === 'string' ? call(key, value) : found;
  const fn = functionOfKey(key);
  return fn === undefined ? found : call(fn, value);
}

/** `Queue.Arn` and `[Queue, Arn]` are the same. */
function call(fn: string, value: PlainValue): IntrinsicCall {
  const dot = fn === 'Fn::GetAtt' && typeof value === 'string' ? value.indexOf('.') : -1;
  return new IntrinsicCall(fn, dot > 0 && typeof value === 'string' ? [value.slice(0, dot), value.slice(dot + 1)] : value);
}

function followed(reading: Reading, anchor: string): PlainValue | undefined {
  if (reading.depth >= deepest) return undefined;
  const deeper = { ...reading, depth: reading.depth + 1 };
  const here = anchored(reading.document, anchor);
  if (here !== undefined) return convert(deeper, here);
  const document = parse(reading.text);
  return convert({ ...deeper, document }, anchored(document, anchor));
}

function anchored(document: Document, anchor: string): unknown {
  let found: unknown;
  const look = (node: unknown): void => {
    if (isPair(node)) {
      look(node.key);
      look(node.value);
    } else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor === anchor) found = node;
    else if (isMap(node) || isSeq(node)) for (const item of node.items) look(item);
  };
  look(document.contents);
  return found;
}
