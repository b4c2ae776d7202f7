import { Char, isBlank, lineEnd, lineStart, skipSpaces } from './characters';
import { type Frame, itemFrame, keyFrame, type Located } from './located';
import type { TextRange } from './subject';
import { closingQuote, isFlowMark, plainEnd, readProperties, spoken } from './tokens';

/** How a flow collection is read. */
export interface FlowReading {
  /** Nothing behind this offset is looked at. */
  readonly end: number;
  /** Strings end with their line, as in JSON. */
  readonly json: boolean;
  /** The brackets do not match up: keys that begin a line are put by their column. */
  readonly damaged: boolean;
}

interface Level {
  readonly map: boolean;
  /** How many frames lie above this collection. */
  readonly depth: number;
  /** Column of the first thing in it that began a line. */
  column: number;
  count: number;
}

/** A scalar inside a flow collection: its content, and where reading goes on. */
interface Scalar {
  readonly range: TextRange;
  readonly next: number;
}

/** What stands at `offset` inside the flow collection that opens at `open`; `base` is the way to the collection. */
export function locateInFlow(
  text: string,
  open: number,
  offset: number,
  base: readonly Frame[],
  reading: FlowReading,
): Located | undefined {
  const frames = [...base];
  const levels: Level[] = [];
  let at = open;
  while (at < reading.end && at <= offset) {
    const code = text.charCodeAt(at);
    const level = levels[levels.length - 1];
    if (isBlank(code) || code === Char.byteOrderMark) at++;
    else if (code === Char.hash || (code === Char.slash && text.charCodeAt(at + 1) === Char.slash)) at = lineEnd(text, at);
    else if (code === Char.openBrace || code === Char.openBracket) {
      if (level !== undefined && reading.damaged) place(text, at, levels, frames);
      const map = code === Char.openBrace;
      levels.push({ map, depth: frames.length, column: -1, count: 0 });
      at++;
      if (!map) frames.push(itemFrame(0, at));
    } else if (code === Char.closeBrace || code === Char.closeBracket) {
      close(code === Char.closeBrace, levels, frames);
      if (levels.length === 0) return undefined;
      at++;
    } else if (code === Char.comma || code === Char.colon) {
      if (level === undefined) return undefined;
      at++;
      if (code === Char.colon) continue;
      frames.length = level.depth;
      if (!level.map) frames.push(itemFrame(++level.count, at));
    } else if (code === Char.bang || code === Char.ampersand) {
      const { tag, at: next } = readProperties(text, at, reading.end, true);
      const holder = frames[frames.length - 1];
      if (tag !== undefined && holder !== undefined) holder.tag = tag;
      if (tag !== undefined && offset >= tag.range.start && offset < tag.range.end)
        return { frames, part: 'tag', range: tag.range };
      at = Math.max(next, at + 1);
    } else {
      const scalar = readScalar(text, at, reading);
      const colon = skipSpaces(text, scalar.next, reading.end);
      if (level === undefined) return offset < scalar.next ? touch(text, offset, frames, scalar.range, false) : undefined;
      const key = text.charCodeAt(colon) === Char.colon && (level.map || !reading.json || reading.damaged);
      if (key) {
        if (reading.damaged) place(text, at, levels, frames);
        const top = levels[levels.length - 1] ?? level;
        frames.length = top.map ? top.depth : top.depth + 1;
        frames.push(keyFrame(spoken(text, scalar.range), scalar.range, colon + 1));
      }
      if (offset >= at && offset < scalar.next) return touch(text, offset, frames, scalar.range, key);
      at = key ? colon + 1 : Math.max(scalar.next, at + 1);
    }
  }
  return undefined;
}

function touch(text: string, offset: number, frames: readonly Frame[], range: TextRange, key: boolean): Located | undefined {
  if (offset < range.start || offset > range.end) return undefined;
  const lines = !key && range.end - range.start > 80 && text.slice(range.start, range.end).includes('\n');
  return { frames, part: key ? 'key' : lines ? 'text' : 'scalar', range };
}

/** In a damaged collection, closes what was left open: a key at the column of an outer collection's keys belongs to that one. */
function place(text: string, at: number, levels: Level[], frames: Frame[]): void {
  const start = lineStart(text, at);
  if (skipSpaces(text, start, at) !== at) return;
  const column = at - start;
  const top = levels[levels.length - 1];
  if (top === undefined || top.column === column) return;
  for (let outer = levels.length - 2; outer >= 0; outer--) {
    const level = levels[outer];
    if (level === undefined || level.column !== column) continue;
    levels.length = outer + 1;
    frames.length = level.map ? level.depth : level.depth + 1;
    return;
  }
  if (top.column < 0) top.column = column;
}

function close(map: boolean, levels: Level[], frames: Frame[]): void {
  for (let outer = levels.length - 1; outer >= 0; outer--) {
    const level = levels[outer];
    if (level === undefined || level.map !== map) continue;
    levels.length = outer;
    frames.length = level.depth;
    return;
  }
}

function readScalar(text: string, at: number, reading: FlowReading): Scalar {
  const code = text.charCodeAt(at);
  if (code !== Char.double && code !== Char.single) return readPlain(text, at, reading.end);
  const close = stringEnd(text, at, reading.end, reading.json);
  if (close >= 0) return { range: { start: at + 1, end: close }, next: close + 1 };
  const stop = Math.max(plainEnd(text, at + 1, Math.min(lineEnd(text, at), reading.end)), at + 1);
  return { range: { start: at + 1, end: stop }, next: stop };
}

/** Offset of the closing quote, or -1; in JSON no string goes over the end of its line. */
function stringEnd(text: string, open: number, end: number, json: boolean): number {
  const close = closingQuote(text, open, end);
  if (!json || close < 0) return close;
  for (let at = open; at < close; at++) if (text.charCodeAt(at) === Char.newline) return -1;
  return close;
}

/** An unquoted scalar; `${Name}` does not end it, although strict YAML says so. */
function readPlain(text: string, from: number, end: number): Scalar {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === Char.openBrace && text.charCodeAt(at - 1) === Char.dollar && at > from) {
      let close = at;
      while (close < end && text.charCodeAt(close) !== Char.closeBrace && text.charCodeAt(close) !== Char.newline) close++;
      if (text.charCodeAt(close) !== Char.closeBrace) break;
      at = close + 1;
      continue;
    }
    if (isFlowMark(code) || code === Char.newline) break;
    if (code === Char.colon && (isBlank(text.charCodeAt(at + 1)) || isFlowMark(text.charCodeAt(at + 1)) || at + 1 >= end)) break;
    if (code === Char.hash && isBlank(text.charCodeAt(at - 1))) break;
    at++;
  }
  let stop = at;
  while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop--;
  return { range: { start: from, end: stop }, next: at };
}

/** Offset of the bracket that closes the one at `open`, or -1 when none does before `end`. */
export function flowEnd(text: string, open: number, end: number, json: boolean): number {
  let depth = 0;
  let at = open;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === Char.double || (code === Char.single && !json && beginsScalar(text, at))) {
      const quote = stringEnd(text, at, end, json);
      if (quote < 0) return -1;
      at = quote;
    } else if (code === Char.openBrace || code === Char.openBracket) depth++;
    else if (code === Char.closeBrace || code === Char.closeBracket) {
      if (--depth === 0) return at;
    } else if (code === Char.hash && isBlank(text.charCodeAt(at - 1)) && !json) at = lineEnd(text, at);
    at++;
  }
  return -1;
}

/** Whether a quote at `at` opens a string, and is not an apostrophe inside a word. */
export function beginsScalar(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isBlank(before) || isFlowMark(before) || before === Char.colon;
}
