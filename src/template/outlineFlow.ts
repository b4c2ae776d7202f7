import { Char, isBlank, lineEnd, skipSpaces, skipToContent } from './characters';
import { flowEnd } from './flow';
import { outlineByColumns } from './outlineColumns';
import type { Outline, OutlineEntry, OutlineSection } from './outlineTypes';
import { closingQuote, isFlowMark, plainEnd, scalarAt, spoken } from './tokens';

/** The outline of a file that is one flow collection, by its brackets, or by its columns where the brackets do not match up. */
export function outlineFlow(text: string, open: number): Outline {
  const close = flowEnd(text, open, text.length, true);
  if (close < 0) return { flow: true, damaged: true, sections: outlineByColumns(text, open) };
  const sections: OutlineSection[] = flowKeys(text, open, close + 1, true).map((section) => {
    const at = skipToContent(text, section.value, section.whole.end);
    const entries = text.charCodeAt(at) === Char.openBrace ? typed(text, at, section.whole.end) : [];
    return { ...section, entries };
  });
  return { flow: true, damaged: false, sections };
}

function typed(text: string, open: number, end: number): OutlineEntry[] {
  return flowKeys(text, open, end, true).map((entry) => {
    const at = skipToContent(text, entry.value, entry.whole.end);
    if (text.charCodeAt(at) !== Char.openBrace) return entry;
    const written = flowKeys(text, at, entry.whole.end, true, 'Type').find((key) => key.name === 'Type');
    return written === undefined ? entry : { ...entry, type: scalarAt(text, written.value) };
  });
}

/** The keys directly inside the map that opens at `open`, in order; reading stops behind the key called `last`. */
export function flowKeys(text: string, open: number, end: number, json: boolean, last?: string): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  let at = open + 1;
  while (at < end) {
    at = skipToContent(text, at, end);
    const code = text.charCodeAt(at);
    if (at >= end || code === Char.closeBrace) break;
    if (code === Char.comma) {
      at++;
      continue;
    }
    const key = keyAt(text, at, end);
    if (key === undefined) break;
    const stop = valueEnd(text, key.value, end, json);
    found.push({ name: key.name, range: key.range, value: key.value, whole: { start: at, end: stop }, type: undefined });
    if (key.name === last) break;
    at = Math.max(stop, at + 1);
  }
  return found;
}

function keyAt(text: string, at: number, end: number): Pick<OutlineEntry, 'name' | 'range' | 'value'> | undefined {
  const code = text.charCodeAt(at);
  if (code === Char.double || code === Char.single) {
    const close = closingQuote(text, at, Math.min(lineEnd(text, at), end));
    if (close < 0) return undefined;
    const colon = skipSpaces(text, close + 1, end);
    if (text.charCodeAt(colon) !== Char.colon) return undefined;
    const range = { start: at + 1, end: close };
    return { name: spoken(text, range), range, value: colon + 1 };
  }
  for (let colon = at; colon < end; colon++) {
    const mark = text.charCodeAt(colon);
    if (isFlowMark(mark) || mark === Char.newline) return undefined;
    if (mark !== Char.colon || !(isBlank(text.charCodeAt(colon + 1)) || isFlowMark(text.charCodeAt(colon + 1)))) continue;
    const range = { start: at, end: plainEnd(text, at, colon) };
    return { name: text.slice(range.start, range.end), range, value: colon + 1 };
  }
  return undefined;
}

/** Where the value that begins at `from` ends: at the comma or closing bracket that follows it. */
function valueEnd(text: string, from: number, end: number, json: boolean): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === Char.openBrace || code === Char.openBracket) {
      const close = flowEnd(text, at, end, json);
      if (close < 0) return end;
      at = close;
    } else if (code === Char.double || (code === Char.single && !json)) {
      const close = closingQuote(text, at, end);
      if (close < 0) return end;
      at = close;
    } else if (code === Char.comma || code === Char.closeBrace || code === Char.closeBracket) return at;
    at++;
  }
  return end;
}
