import { Char, isBlank, skipSpaces } from './characters';
import type { Tag } from './located';
import type { TextRange } from './subject';

/** Offset of the closing quote of the string that opens at `open`, or -1 when it does not close before `end`. */
export function closingQuote(text: string, open: number, end: number): number {
  const single = text.charCodeAt(open) === Char.single;
  const quote = single ? "'" : '"';
  let at = open + 1;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close < 0 || close >= end) return -1;
    if (single) {
      if (text.charCodeAt(close + 1) !== Char.single) return close;
      at = close + 2;
      continue;
    }
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === Char.backslash) slashes++;
    if (slashes % 2 === 0 || close - slashes <= open) return close;
    at = close + 1;
  }
}

/** Tag and anchor in front of a node, and where the node itself begins. */
export interface Properties {
  readonly tag: Tag | undefined;
  readonly anchor: string | undefined;
  /** The alias that stands instead of a node. */
  readonly alias: string | undefined;
  readonly at: number;
}

/** Reads `!Tag`, `&anchor` and `*alias` on one line, from `from` up to `end`. */
export function readProperties(text: string, from: number, end: number, inFlow = false): Properties {
  let tag: Tag | undefined;
  let anchor: string | undefined;
  let alias: string | undefined;
  let at = skipSpaces(text, from, end);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== Char.bang && code !== Char.ampersand && code !== Char.star) break;
    const stop = endOfWord(text, at, end, inFlow);
    const word = text.slice(at + 1, stop);
    if (code === Char.bang) tag = { name: text.slice(at, stop), range: { start: at, end: stop } };
    else if (code === Char.ampersand) anchor = word;
    else if (word === '') break;
    else alias = word;
    at = skipSpaces(text, stop, end);
  }
  return { tag, anchor, alias, at };
}

function endOfWord(text: string, from: number, end: number, inFlow: boolean): number {
  let at = from;
  while (at < end && !isBlank(text.charCodeAt(at))) {
    const code = text.charCodeAt(at);
    if (inFlow && isFlowMark(code)) break;
    at++;
  }
  return at;
}

/** One of the five marks that no plain word inside a flow collection may hold. */
export function isFlowMark(code: number): boolean {
  return (
    code === Char.comma ||
    code === Char.openBracket ||
    code === Char.closeBracket ||
    code === Char.openBrace ||
    code === Char.closeBrace
  );
}

/** What a key or scalar says, its quotes stripped and its escapes resolved. */
export function spoken(text: string, range: TextRange): string {
  const raw = text.slice(range.start, range.end);
  const quote = text.charCodeAt(range.start - 1);
  if (quote === Char.single) return raw.includes("''") ? raw.replaceAll("''", "'") : raw;
  if (quote !== Char.double || !raw.includes('\\')) return raw;
  return raw.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_all, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return escapes.get(escaped) ?? escaped;
  });
}

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', '\0'],
]);

/** End of the plain scalar that begins at `from` on a block line: a comment or the end of the line stops it. */
export function plainEnd(text: string, from: number, end: number): number {
  let stop = end;
  // Searched in the line alone: the next number sign may be a megabyte away.
  const line = text.slice(from, end);
  for (let hash = line.indexOf('#', 1); hash >= 0; hash = line.indexOf('#', hash + 1)) {
    if (!isBlank(line.charCodeAt(hash - 1))) continue;
    stop = from + hash;
    break;
  }
  while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** The plain or quoted scalar behind a colon, without tags; it ends with its line. */
export function scalarAt(text: string, from: number): string | undefined {
  const at = skipSpaces(text, from, text.length);
  const code = text.charCodeAt(at);
  if (code === Char.double || code === Char.single) {
    let stop = at + 1;
    while (stop < text.length && text.charCodeAt(stop) !== code && text.charCodeAt(stop) !== Char.newline) stop++;
    return spoken(text, { start: at + 1, end: stop });
  }
  if (code === Char.bang || code === Char.openBrace || code === Char.openBracket || code === Char.star) return undefined;
  let stop = at;
  while (stop < text.length && !endsPlain(text, stop)) stop++;
  const said = text.slice(at, stop).trimEnd();
  return said === '' ? undefined : said;
}

function endsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === Char.hash) return isBlank(text.charCodeAt(at - 1));
  return (
    code === Char.newline || code === Char.return || code === Char.comma || code === Char.closeBrace || code === Char.closeBracket
  );
}
