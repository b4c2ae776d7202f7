import { Char, skipSpaces } from './characters';
import { outlineBlock } from './outlineBlock';
import { outlineByColumns } from './outlineColumns';
import type { Outline, OutlineEntry } from './outlineTypes';
import { scanFlow } from './scanFlow';

/** Finds the first document's sections and their entries. */
export function outline(text: string): Outline {
  const start = contentStart(text);
  if (text.charCodeAt(start) === Char.openBrace) {
    const sections = scanFlow(text, start);
    const found = { sections: sections ?? outlineByColumns(text, start), root: -1, end: text.length };
    return { flow: true, damaged: sections === undefined, ...found };
  }
  return { flow: false, damaged: false, ...outlineBlock(text, start) };
}

/** Where the first document's content begins: behind byte order mark, comments, directives and `---`. */
export function contentStart(text: string): number {
  let line = 0;
  while (line < text.length) {
    let at = line;
    if (text.charCodeAt(at) === Char.byteOrderMark) at++;
    at = skipSpaces(text, at, text.length);
    const code = text.charCodeAt(at);
    if (code === Char.openBrace) return at;
    const skip =
      code === Char.newline ||
      code === Char.return ||
      code === Char.hash ||
      code === Char.percent ||
      Number.isNaN(code) ||
      (code === Char.slash && text.charCodeAt(at + 1) === Char.slash) ||
      text.startsWith('---', at);
    if (!skip) return line;
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    line = next + 1;
  }
  return text.length;
}

/** The one of `entries` whose stretch has the offset; they stand in the order of the text. */
export function entryAt<T extends OutlineEntry>(entries: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry === undefined) return undefined;
    if (offset < entry.whole.start) high = middle - 1;
    else if (offset > entry.whole.end) low = middle + 1;
    else return entry;
  }
  return undefined;
}
