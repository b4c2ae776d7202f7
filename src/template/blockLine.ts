import { Char, isBlank, lineEnd, skipSpaces } from './characters';
import type { TextRange } from './subject';
import { closingQuote, spoken } from './tokens';

/** A key with its colon, as found on a line. */
export interface LineKey {
  readonly name: string;
  readonly range: TextRange;
  /** Behind the colon. */
  readonly value: number;
}

/** One line of block structure: dashes, then perhaps a key, then perhaps a value. */
export interface BlockLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Columns of the dashes that open list items on this line. */
  readonly dashes: readonly number[];
  /** Offset and column of what follows the dashes. */
  readonly content: number;
  readonly column: number;
  readonly key: LineKey | undefined;
  readonly comment: boolean;
}

/** Column of the first character that is no indentation; -1 on a blank line. Tabs are given the place they probably had. */
export function indentAt(text: string, start: number): number {
  const length = text.length;
  if (start >= length) return -1;
  const first = text.charCodeAt(start) === Char.byteOrderMark ? start + 1 : start;
  let at = first;
  while (at < length && text.charCodeAt(at) === Char.space) at++;
  if (at >= length) return -1;
  const code = text.charCodeAt(at);
  if (code === Char.tab) return tabbedIndent(text, start);
  return code === Char.newline || code === Char.return ? -1 : at - first;
}

/** YAML forbids tabs; a line that has one is placed by its neighbours: as deep as the line before, or above the line below. */
function tabbedIndent(text: string, start: number): number {
  const end = lineEnd(text, start);
  let at = start;
  let spaces = 0;
  while (at < end && (text.charCodeAt(at) === Char.space || text.charCodeAt(at) === Char.tab)) {
    if (text.charCodeAt(at) === Char.space) spaces++;
    at++;
  }
  if (at >= end) return -1;
  if (spaces > 0) return spaces;
  const before = start === 0 ? -1 : plainIndent(text, text.lastIndexOf('\n', start - 2) + 1);
  const after = plainIndent(text, text.indexOf('\n', end) + 1);
  if (text.charCodeAt(end - 1) === Char.colon && after > 0) return before >= 0 && before < after ? before : after - 2;
  const opened = start > 0 && /:[ \t\r]*$/.test(text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1));
  if (opened) return after > before ? after : before + 2;
  return before > 0 ? before : Math.max(after, 2);
}

function plainIndent(text: string, start: number): number {
  const end = lineEnd(text, start);
  const at = skipSpaces(text, start, end);
  return at >= end ? -1 : at - start;
}

export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === Char.dash && isBlank(text.charCodeAt(at + 1));
}

/** Takes the line that begins at `start` apart; undefined when it is blank. */
export function readLine(text: string, start: number): BlockLine | undefined {
  const indent = indentAt(text, start);
  if (indent < 0) return undefined;
  const end = lineEnd(text, start);
  const first = skipSpaces(text, text.charCodeAt(start) === Char.byteOrderMark ? start + 1 : start, end);
  const dashes: number[] = [];
  let content = first;
  while (isDash(text, content)) {
    dashes.push(indent + content - first);
    const next = skipSpaces(text, content + 1, end);
    if (next >= end) {
      content = end;
      break;
    }
    content = next;
  }
  const column = indent + content - first;
  const comment = text.charCodeAt(first) === Char.hash;
  return { start, end, indent, dashes, content, column, key: comment ? undefined : readKey(text, content, end), comment };
}

/** The key that begins at `from`, if a colon follows it on this line. */
export function readKey(text: string, from: number, end: number): LineKey | undefined {
  let at = from;
  let code = text.charCodeAt(at);
  if (code === Char.ampersand) {
    while (at < end && !isBlank(text.charCodeAt(at))) at++;
    at = skipSpaces(text, at, end);
    code = text.charCodeAt(at);
  }
  if (at >= end) return undefined;
  if (code === Char.double || code === Char.single) {
    const close = closingQuote(text, at, end);
    if (close < 0) return undefined;
    const colon = skipSpaces(text, close + 1, end);
    if (text.charCodeAt(colon) !== Char.colon) return undefined;
    const range = { start: at + 1, end: close };
    return { name: spoken(text, range), range, value: colon + 1 };
  }
  if (cannotBeginKey(code)) return undefined;
  return readPlainKey(text, at, end);
}

function readPlainKey(text: string, from: number, end: number): LineKey | undefined {
  for (let colon = text.indexOf(':', from); colon >= 0 && colon < end; colon = text.indexOf(':', colon + 1)) {
    if (colon + 1 < end && !isBlank(text.charCodeAt(colon + 1))) continue;
    let stop = colon;
    while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop--;
    const name = text.slice(from, stop);
    if (stop === from || name.includes(' #')) return undefined;
    return { name, range: { start: from, end: stop }, value: colon + 1 };
  }
  return undefined;
}

function cannotBeginKey(code: number): boolean {
  return (
    code === Char.bang ||
    code === Char.pipe ||
    code === Char.greater ||
    code === Char.openBracket ||
    code === Char.openBrace ||
    code === Char.closeBracket ||
    code === Char.closeBrace ||
    code === Char.hash ||
    code === Char.percent
  );
}
