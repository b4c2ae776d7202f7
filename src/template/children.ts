import { indentAt, isDash, readKey, readLine } from './blockLine';
import { Char, isBlank, lineEnd, lineStart, skipToContent } from './characters';
import { beginsScalar, locateInFlow } from './flow';
import { flowKeys } from './flowKeys';
import type { TextRange } from './subject';
import { closingQuote, readProperties } from './tokens';

/** A direct child of a node: a key of a map, or an item of a list (no name). */
export interface Child {
  readonly name: string | undefined;
  readonly range: TextRange;
  /** Where its value may begin. */
  readonly value: number;
  /** Where nothing of it is left. */
  readonly end: number;
}

/** The direct children of the node whose value begins at or behind `from`; nothing behind `end` is read. */
export function childrenAt(text: string, from: number, end: number, json: boolean): readonly Child[] {
  const at = nodeStart(text, from, end);
  if (at >= end) return [];
  const code = text.charCodeAt(at);
  if (code === Char.openBrace) return flowKeys(text, at, end, json).map((key) => ({ ...key, end: key.whole.end }));
  if (code === Char.openBracket) return flowItems(text, at, end, json);
  if (json) return [];
  return blockChildren(text, at, from, end);
}

/** Where the node itself begins, behind tag, anchor and line breaks. */
export function nodeStart(text: string, from: number, end: number): number {
  const here = readProperties(text, from, end);
  const at = skipToContent(text, here.at, end);
  return at === here.at ? at : readProperties(text, at, end).at;
}

function blockChildren(text: string, at: number, from: number, end: number): readonly Child[] {
  const own = lineStart(text, from);
  const list = isDash(text, at);
  const sameLine = lineStart(text, at) === own;
  const line = readLine(text, lineStart(text, at));
  if (line === undefined) return [];
  if (!list && readKey(text, at, line.end) === undefined) return [];
  if (sameLine && !list && !(line.dashes.length > 0 && line.content === at)) return [];
  const column = list && !sameLine ? line.indent : line.column;
  const found: Child[] = [];
  for (let start = line.start; start < end; start = next(text, start)) {
    const indent = indentAt(text, start);
    if (indent < 0) continue;
    const each = readLine(text, start);
    if (each === undefined || each.comment) continue;
    const first = start === line.start;
    if (!first && indent < column) break;
    if (!first && indent > column) continue;
    if (list) {
      const dash = each.dashes.indexOf(column);
      if (dash < 0) break;
      push(found, { name: undefined, range: { start: each.content, end: each.content }, value: each.content, end }, start);
    } else if (each.key !== undefined && (first || each.dashes.length === 0))
      push(found, { name: each.key.name, range: each.key.range, value: each.key.value, end }, start);
    // Else a dash at the keys' own column: an item of the list below the key before.
  }
  const last = found[found.length - 1];
  if (last !== undefined) found[found.length - 1] = { ...last, end: blockEnd(text, last.value, column, end) };
  return found;
}

function push(found: Child[], child: Child, start: number): void {
  const last = found[found.length - 1];
  if (last !== undefined) found[found.length - 1] = { ...last, end: start };
  found.push(child);
}

function next(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at + 1;
}

/** Where the block that hangs on a line ends: before the next line that is not deeper than `column`. */
function blockEnd(text: string, from: number, column: number, end: number): number {
  for (let start = next(text, from); start < end; start = next(text, start)) {
    const indent = indentAt(text, start);
    if (indent < 0 || indent > column) continue;
    const code = text.charCodeAt(start + indent);
    if (code === Char.hash || (indent === column && isDash(text, start + indent))) continue;
    return start;
  }
  return end;
}

function flowItems(text: string, open: number, end: number, json: boolean): readonly Child[] {
  const found: Child[] = [];
  let depth = 0;
  let begin = open + 1;
  for (let at = open; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.hash && isBlank(text.charCodeAt(at - 1)) && !json) at = lineEnd(text, at);
    else if (code === Char.double || (code === Char.single && !json && beginsScalar(text, at))) {
      const close = closingQuote(text, at, end);
      if (close < 0) break;
      at = close;
    } else if (code === Char.openBrace || code === Char.openBracket) depth++;
    else if (code === Char.closeBrace || code === Char.closeBracket) {
      if (--depth === 0) {
        if (skipToContent(text, begin, at) < at) found.push(item(begin, at));
        break;
      }
    } else if (code === Char.comma && depth === 1) {
      found.push(item(begin, at));
      begin = at + 1;
    }
  }
  return found;
}

function item(value: number, end: number): Child {
  return { name: undefined, range: { start: value, end: value }, value, end };
}

/** The scalar without tags at a value, if one stands there. */
export function scalarRange(text: string, from: number, end: number): TextRange | undefined {
  const at = nodeStart(text, from, end);
  if (at >= end) return undefined;
  const code = text.charCodeAt(at);
  if (code === Char.openBrace || code === Char.openBracket || code === Char.pipe || code === Char.greater) return undefined;
  const quoted = code === Char.double || code === Char.single;
  return locateInFlow(text, at, quoted ? at + 1 : at, [], { end, json: false, damaged: false })?.range;
}
