/** Character codes that the scanners look for. */
export const Char = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  bang: 33,
  double: 34,
  hash: 35,
  dollar: 36,
  percent: 37,
  ampersand: 38,
  single: 39,
  star: 42,
  comma: 44,
  dash: 45,
  slash: 47,
  colon: 58,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  pipe: 124,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** Space, tab, line break, or the end of the text (NaN). */
export function isBlank(code: number): boolean {
  return code === Char.space || code === Char.newline || code === Char.return || code === Char.tab || Number.isNaN(code);
}

export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends, without its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text.charCodeAt(at - 1) === Char.return ? at - 1 : at;
}

export function skipSpaces(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== Char.space && code !== Char.tab) break;
    at++;
  }
  return at;
}

/** The first offset at or behind `offset` that is neither blank nor in a comment. */
export function skipToContent(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === Char.hash && (at === 0 || isBlank(text.charCodeAt(at - 1)))) {
      const stop = text.indexOf('\n', at);
      if (stop < 0 || stop >= end) return end;
      at = stop + 1;
    } else if (isBlank(code) || code === Char.byteOrderMark) at++;
    else break;
  }
  return at;
}
