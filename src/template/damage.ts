import { type BlockLine, indentAt, readLine } from './blockLine';
import { Char, isBlank, lineEnd, lineStart, skipSpaces } from './characters';
import { flowEnd } from './flow';
import type { TextRange } from './subject';
import { closingQuote, readProperties } from './tokens';

/** Where two texts differ, as a stretch of `text`: what lies before and behind is the same in both. */
export function changedPart(text: string, earlier: string): TextRange {
  const shorter = Math.min(text.length, earlier.length);
  const start = longest(shorter, (from, to) => text.slice(from, to) === earlier.slice(from, to));
  const { length } = text;
  const behind = (end: number, from: number, to: number) => [end - to, end - from] as const;
  const same = longest(
    shorter - start,
    (from, to) => text.slice(...behind(length, from, to)) === earlier.slice(...behind(earlier.length, from, to)),
  );
  return { start, end: length - same };
}

/** The greatest length up to `most` that is the same; of a length only what goes beyond one that is known to be is compared. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Whether a stretch of block text is half-written: a tab in the indentation, a line that is neither key nor item nor the rest
 * of a value, a quote or bracket that stays open. Looks at every line once.
 */
export function isDamaged(text: string, { start: from, end: until }: TextRange): boolean {
  let before: BlockLine | undefined;
  for (let start = lineStart(text, from); start < until; ) {
    const end = lineEnd(text, start);
    const first = skipSpaces(text, start, end);
    if (text.slice(start, first).includes('\t') && first < end) return true;
    const line = first < end ? readLine(text, start) : undefined;
    start = nextLine(text, end);
    if (line === undefined || line.comment || isMarker(text, line)) continue;
    const bare = line.key === undefined && line.dashes.length === 0;
    if (bare ? !continues(text, line, before) : hangsOnText(text, line, before)) return true;
    const stop = valueStop(text, line);
    if (stop === undefined) return true;
    if (stop > start) start = nextLine(text, stop);
    before = line;
  }
  return false;
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

function isMarker(text: string, line: BlockLine): boolean {
  return (
    line.indent === 0 && (text.startsWith('---', line.start) || text.startsWith('...', line.start) || text[line.start] === '%')
  );
}

/** A line without key or dash must be a value that its key left for it, or more words of one. */
function continues(text: string, line: BlockLine, before: BlockLine | undefined): boolean {
  if (before === undefined) return text.charCodeAt(line.content) === Char.openBrace;
  const bare = before.key === undefined && before.dashes.length === 0;
  return line.indent > before.indent || (bare && line.indent >= before.indent);
}

/** A key or item below a line of plain text, which can have none: the text has lost its colon, or is half-typed. */
function hangsOnText(text: string, line: BlockLine, before: BlockLine | undefined): boolean {
  if (before === undefined) return false;
  const { at } = readProperties(text, before.key?.value ?? before.content, before.end);
  const word = at < before.end && !/["'|>#[{]/.test(text[at] ?? '');
  const bare = before.key === undefined && before.dashes.length === 0;
  return word && (line.indent > before.column || (bare && line.indent === before.indent));
}

/** Where the value that begins on a line ends; undefined when it never does. */
function valueStop(text: string, line: BlockLine): number | undefined {
  const { at } = readProperties(text, line.key?.value ?? line.content, line.end);
  const code = text.charCodeAt(at);
  if (at >= line.end) return line.end;
  if (code === Char.pipe || code === Char.greater) return blockStop(text, line);
  if (code === Char.openBrace || code === Char.openBracket) {
    const close = flowEnd(text, at, text.length, false);
    return close < 0 || close > blockStop(text, line) + 1 ? undefined : close;
  }
  if (code !== Char.double && code !== Char.single) return line.end;
  const close = closingQuote(text, at, text.length);
  return close < 0 || !endsThere(text, close + 1) ? undefined : close;
}

function endsThere(text: string, from: number): boolean {
  const at = skipSpaces(text, from, text.length);
  return isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === Char.hash;
}

/** The end of the last line that is deeper than this one; a closing bracket may stand as deep. */
function blockStop(text: string, line: BlockLine): number {
  let stop = line.end;
  for (let start = nextLine(text, line.end); start < text.length; start = nextLine(text, start)) {
    const indent = indentAt(text, start);
    const end = lineEnd(text, start);
    const code = indent < 0 ? Number.NaN : text.charCodeAt(lineStart(text, start) + indent);
    const closes = code === Char.closeBrace || code === Char.closeBracket;
    if (indent >= 0 && indent <= line.indent && !(closes && indent === line.indent)) break;
    stop = end;
  }
  return stop;
}
