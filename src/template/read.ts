import { Char, lineStart } from './characters';
import { type Child, childrenAt, nodeStart } from './children';
import type { Outline } from './outlineTypes';
import { parsePlain } from './parsePlain';
import { isList, isObject, type PlainValue } from './value';

interface Node {
  /** Where the value may begin, and where nothing of it is left. */
  readonly value: number;
  readonly end: number;
}

/** What stands at a path of keys from the root; only the last piece of text on the way is parsed. */
export function readPath(text: string, outline: Outline, path: readonly string[]): PlainValue | undefined {
  let node = rootNode(outline, path);
  if (node === undefined) return undefined;
  for (let at = 2; at < path.length; at++) {
    const child = childOf(text, outline, node, path[at] ?? '');
    if (child === undefined) return readOn(text, node, path.slice(at));
    node = child;
  }
  return parsePlain(text, padded(text, node));
}

/** The keys directly below a path; those of the items, where a list stands. */
export function keysAt(text: string, outline: Outline, path: readonly string[]): readonly string[] {
  if (path.length === 0) return outline.sections.map((section) => section.name);
  let node = rootNode(outline, path);
  for (let at = 2; at < path.length && node !== undefined; at++) node = childOf(text, outline, node, path[at] ?? '');
  if (node === undefined) return [];
  return childrenAt(text, node.value, node.end, outline.flow).flatMap((child) => {
    if (child.name !== undefined) return [child.name];
    return childrenAt(text, child.value, child.end, outline.flow).flatMap((inner) => inner.name ?? []);
  });
}

/** The node of the first two keys of a path, which the outline knows. */
function rootNode(outline: Outline, path: readonly string[]): Node | undefined {
  const section = outline.sections.findLast((each) => each.name === path[0]);
  if (section === undefined) return undefined;
  if (path.length === 1) return { value: section.value, end: section.whole.end };
  const entry = section.entries.findLast((each) => each.name === path[1]);
  if (entry !== undefined) return { value: entry.value, end: entry.whole.end };
  return undefined;
}

function childOf(text: string, outline: Outline, node: Node, key: string): Child | undefined {
  const children = childrenAt(text, node.value, node.end, outline.flow);
  const named = children.find((child) => child.name === key);
  if (named !== undefined || !/^\d+$/.test(key)) return named;
  const item = children[Number(key)];
  return item?.name === undefined ? item : undefined;
}

/** An alias, a merge key or a function stands in the way: parse from here and walk the data. */
function readOn(text: string, node: Node, path: readonly string[]): PlainValue | undefined {
  const at = nodeStart(text, node.value, node.end);
  const said = text.slice(node.value, node.end);
  if (at < node.end && !said.includes('<<') && !said.includes('*')) return undefined;
  let value: PlainValue | undefined = parsePlain(text, padded(text, node));
  for (const key of path) {
    if (isList(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** The node's text, its first line put where it stood: list items begin in the middle of a line. */
function padded(text: string, { value, end }: Node): string {
  const column = value - lineStart(text, value);
  const blank = text.charCodeAt(value) === Char.newline || text.charCodeAt(value) === Char.return;
  return blank ? text.slice(value, end) : ' '.repeat(column < 1000 ? column : 0) + text.slice(value, end);
}
