import { Char, isBlank, lineEnd } from './characters';
import type { OutlineEntry, OutlineSection } from './outlineTypes';
import { closingQuote, scalarAt, spoken } from './tokens';

interface Growing {
  readonly name: string;
  readonly range: OutlineEntry['range'];
  readonly value: number;
  readonly start: number;
  end: number;
  type: string | undefined;
  readonly entries: Growing[];
}

/**
 * One pass over a file that is a single flow collection: the keys of its first two levels and each entry's type.
 * Undefined when its brackets do not match up.
 */
export function scanFlow(text: string, open: number): OutlineSection[] | undefined {
  const sections: Growing[] = [];
  const opened: number[] = [];
  let section: Growing | undefined;
  let entry: Growing | undefined;
  let scalar = -1;
  let scalarEnd = -1;
  let newline = -1;
  for (let at = open; at < text.length; at++) {
    let code = text.charCodeAt(at);
    // Indentation is most of such a file.
    while (code <= Char.space) code = text.charCodeAt(++at);
    if (code === Char.double || (code === Char.single && scalar < 0)) {
      const close = code === Char.double ? stringEnd(text, at) : closingQuote(text, at, text.length);
      if (newline < at) newline = lineEnd(text, at);
      if (close < 0 || close > newline) return undefined;
      scalar = at + 1;
      scalarEnd = close;
      at = close;
    } else if (code === Char.openBrace || code === Char.openBracket) {
      opened.push(code);
      scalar = -1;
    } else if (code === Char.closeBrace || code === Char.closeBracket) {
      if (opened.pop() !== code - 2) return undefined;
      scalar = -1;
      if (opened.length === 1 && entry === undefined && section !== undefined) section.end = at;
      if (opened.length === 1 && entry !== undefined) entry.end = at;
      if (opened.length === 0) {
        if (section !== undefined) section.end = at;
        return sections.map((each) => ({ ...finished(each), entries: each.entries.map(finished) }));
      }
    } else if (code === Char.comma) {
      scalar = -1;
      if (opened.length === 1 && section !== undefined) section.end = at;
      if (opened.length === 2 && entry !== undefined) entry.end = at;
    } else if (code === Char.colon && scalar >= 0) {
      const quoted = isQuote(text.charCodeAt(scalar - 1));
      if (!quoted && !isBlank(text.charCodeAt(at + 1))) continue;
      const top = opened[opened.length - 1];
      if (opened.length > 3 || top !== Char.openBrace) {
        scalar = -1;
        continue;
      }
      if (opened.length === 3) {
        const typed = scalarEnd - scalar === 4 && entry?.type === undefined && text.startsWith('Type', scalar);
        if (typed && entry !== undefined && opened[1] === Char.openBrace) entry.type = scalarAt(text, at + 1);
        scalar = -1;
        continue;
      }
      const range = { start: scalar, end: scalarEnd };
      const start = quoted ? scalar - 1 : scalar;
      const made = { name: spoken(text, range), range, value: at + 1, start, end: at, type: undefined, entries: [] };
      scalar = -1;
      if (opened.length === 1) {
        section = made;
        entry = undefined;
        sections.push(made);
      } else if (opened[0] === Char.openBrace) {
        entry = made;
        section?.entries.push(made);
      }
    } else {
      // A plain word, as YAML's flow style allows.
      if (scalar < 0 || isQuote(text.charCodeAt(scalar - 1))) scalar = at;
      scalarEnd = at + 1;
    }
  }
  return undefined;
}

function isQuote(code: number): boolean {
  return code === Char.double || code === Char.single;
}

/** Offset of the closing quote, or -1. */
function stringEnd(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === Char.backslash) slashes++;
    if (slashes % 2 === 0) return close;
  }
  return -1;
}

function finished({ name, range, value, start, end, type }: Growing): OutlineEntry {
  return { name, range, value, whole: { start, end }, type };
}
