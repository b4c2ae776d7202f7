import { type BlockLine, indentAt, isDash, readKey, readLine } from './blockLine';
import { Char, isBlank, lineEnd, lineStart, skipSpaces, skipToContent } from './characters';
import { flowEnd, locateInFlow } from './flow';
import { type Frame, itemFrame, keyFrame, type Located } from './located';
import type { TextRange } from './subject';
import { closingQuote, plainEnd, readProperties } from './tokens';

/** A line that encloses the position (or holds it), with its place among the items of its list. */
interface Step {
  readonly line: BlockLine;
  index: number;
}

/** `structure`: the position lies in a block below; `nothing`: no token is there. */
type Verdict = Located | 'structure' | 'nothing';

/**
 * What stands at `offset` in block style. Walks back from the line of the offset over lines of ever smaller indentation up to
 * `within.start`, then reads only those lines; `base` is the way to what stands there.
 */
export function locateInBlock(text: string, offset: number, within: TextRange, base: readonly Frame[]): Located | undefined {
  const own = readLine(text, lineStart(text, offset));
  if (own === undefined) return undefined;
  const steps = enclosing(text, own, within.start);
  const frames = [...base];
  const view: View = { text, offset, end: within.end, own, frames };
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step === undefined) continue;
    const verdict = step.line === own ? readOwn(view, step) : passThrough(view, step, steps[at + 1]?.line ?? own);
    if (verdict === 'nothing') return undefined;
    if (verdict !== 'structure') return verdict;
  }
  return undefined;
}

interface View {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly own: BlockLine;
  readonly frames: Frame[];
}

/** The lines around `own`, outermost first, `own` last. */
function enclosing(text: string, own: BlockLine, begin: number): Step[] {
  let child: Step = { line: own, index: 0 };
  const steps = [child];
  let start = own.start;
  // Nothing on the way is less deep than the line it all began with, unless it lost its indentation for a moment.
  const margin = indentAt(text, begin);
  if (own.start > begin && own.indent < margin) return [];
  while (start > begin) {
    start = lineStart(text, start - 1);
    const indent = indentAt(text, start);
    const limit = child.line.indent;
    if (indent < 0 || indent > limit || indent < margin) continue;
    const first = skipSpaces(text, start, text.length);
    if (text.charCodeAt(first) === Char.hash) continue;
    const inList = child.line.dashes.length > 0;
    const dash = isDash(text, first);
    if (indent === margin && start > begin && !dash) continue;
    if (indent === limit && (!inList || dash)) {
      if (inList) child.index++;
      continue;
    }
    const line = readLine(text, start);
    if (line === undefined) continue;
    if (inList && line.dashes.includes(limit)) child.index++;
    child = { line, index: 0 };
    steps.push(child);
  }
  return steps.reverse();
}

function passThrough(view: View, step: Step, child: BlockLine): Verdict {
  const { line } = step;
  const { frames } = view;
  line.dashes.forEach((column, position) => {
    if (column < child.indent) frames.push(itemFrame(position === 0 ? step.index : 0, line.content));
  });
  if (line.key === undefined) return readValue(view, line, line.content);
  const parent = line.column < child.indent || (line.column === child.indent && child.dashes.length > 0);
  if (!parent) return 'structure';
  frames.push(keyFrame(line.key.name, line.key.range, line.key.value));
  return readValue(view, line, line.key.value);
}

function readOwn(view: View, step: Step): Verdict {
  const { line } = step;
  if (line.comment || view.offset < line.content) return 'nothing';
  line.dashes.forEach((_column, position) => {
    view.frames.push(itemFrame(position === 0 ? step.index : 0, line.content));
  });
  if (line.key === undefined) return readValue(view, line, line.content);
  view.frames.push(keyFrame(line.key.name, line.key.range, line.key.value));
  if (view.offset < line.key.value)
    return touches(line.key.range, view.offset) ? { frames: view.frames, part: 'key', range: line.key.range } : 'nothing';
  return readValue(view, line, line.key.value);
}

function touches(range: TextRange, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** Reads the value that begins at or behind `from`, on `line` or below it. */
function readValue(view: View, line: BlockLine, from: number): Verdict {
  const { text, offset, frames } = view;
  const properties = readProperties(text, from, line.end);
  const holder = frames[frames.length - 1];
  if (properties.tag !== undefined && holder !== undefined) holder.tag = properties.tag;
  if (line === view.own && properties.tag !== undefined && touches(properties.tag.range, offset))
    return { frames, part: 'tag', range: properties.tag.range };
  const at = properties.at;
  if (at < line.end && text.charCodeAt(at) !== Char.hash) {
    if (properties.alias !== undefined) return line === view.own ? 'nothing' : 'structure';
    return readNode(view, at, line.end, line === view.own);
  }
  if (line === view.own) return 'nothing';
  const next = skipToContent(text, line.end, view.end);
  if (next >= view.own.start || isDash(text, next)) return 'structure';
  const end = lineEnd(text, next);
  if (readKey(text, next, end) !== undefined) return 'structure';
  const below = readProperties(text, next, end);
  if (below.tag !== undefined && holder !== undefined) holder.tag = below.tag;
  return below.at >= end ? 'structure' : readNode(view, below.at, end, false);
}

/** Reads the scalar or flow collection at `at`; `own` when the position is on the same line. */
function readNode(view: View, at: number, end: number, own: boolean): Verdict {
  const { text, offset, frames } = view;
  const code = text.charCodeAt(at);
  if (code === Char.pipe || code === Char.greater) return own ? 'nothing' : inText(view);
  if (code === Char.openBracket || code === Char.openBrace) {
    const reading = { end: view.end, json: false, damaged: false };
    if (!own) {
      const close = flowEnd(text, at, view.end, false);
      if (close < 0 || close < offset) return close >= view.own.start ? 'nothing' : 'structure';
    }
    return locateInFlow(text, at, offset, frames, reading) ?? 'nothing';
  }
  if (code === Char.double || code === Char.single) return readQuoted(view, at, end, own);
  if (own) {
    const range = { start: at, end: plainEnd(text, at, end) };
    return touches(range, offset) ? { frames, part: 'scalar', range } : 'nothing';
  }
  const structure = view.own.key !== undefined || view.own.dashes.length > 0 || view.own.comment;
  return structure ? 'structure' : inText(view);
}

function readQuoted(view: View, at: number, end: number, own: boolean): Verdict {
  const { text, offset, frames } = view;
  const close = closingQuote(text, at, view.end);
  const whole = close >= 0 && (close < end || isBlank(text.charCodeAt(skipSpaces(text, close + 1, text.length))));
  if (!own) return whole && offset <= close ? inText(view) : 'structure';
  if (offset <= at) return 'nothing';
  if (!whole || close < end) {
    const range = { start: at + 1, end: whole ? close : plainEnd(text, at + 1, end) };
    return touches(range, offset) ? { frames, part: 'scalar', range } : 'nothing';
  }
  return { frames, part: 'text', range: { start: at + 1, end } };
}

/** The position is inside a scalar of several lines: its own line is all that is looked at. */
function inText(view: View): Located {
  const { own, text, frames } = view;
  return { frames, part: 'text', range: { start: skipSpaces(text, own.start, own.end), end: own.end } };
}
