import { Char, isBlank, lineEnd, skipSpaces, skipToContent } from './characters';
import { beginsScalar, flowEnd } from './flow';
import type { OutlineEntry } from './outlineTypes';
import { closingQuote, isFlowMark, plainEnd, spoken } from './tokens';

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
    const close = closingQuote(text, at, end);
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
    } else if (code === Char.hash && isBlank(text.charCodeAt(at - 1)) && !json) at = lineEnd(text, at);
    else if (code === Char.double || (code === Char.single && !json && beginsScalar(text, at))) {
      const close = closingQuote(text, at, end);
      if (close < 0) return end;
      at = close;
    } else if (code === Char.comma || code === Char.closeBrace || code === Char.closeBracket) return at;
    at++;
  }
  return end;
}
