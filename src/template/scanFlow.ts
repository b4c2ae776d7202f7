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
  const sections = scan(text, open, text.length);
  return sections?.map((each) => ({ ...finished(each), entries: each.entries.map(finished), column: -1 }));
}

/** The entries from where one of a section begins to where it ended; undefined when the section does not go on there. */
export function flowEntriesBetween(text: string, from: number, to: number): readonly OutlineEntry[] | undefined {
  const section: Growing = { name: '', range: { start: 0, end: 0 }, value: 0, start: 0, end: 0, type: undefined, entries: [] };
  if (scan(text, from, to, section) === undefined) return undefined;
  const last = section.entries.pop();
  if (last !== undefined) section.entries.push({ ...last, end: to });
  return section.entries.map(finished);
}

/** The sections of the whole collection, or, inside a section, nothing but that it goes on at `to`. */
function scan(text: string, open: number, to: number, inside?: Growing): readonly Growing[] | undefined {
  const sections: Growing[] = [];
  const opened: number[] = inside === undefined ? [] : [Char.openBrace, Char.openBrace];
  let section = inside;
  let entry: Growing | undefined;
  let scalar = -1;
  let scalarEnd = -1;
  let newline = -1;
  let at = open;
  for (; at < to; at++) {
    let code = text.charCodeAt(at);
    // Indentation is most of such a file.
    while (code <= Char.space) code = text.charCodeAt(++at);
    if (at >= to) break;
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
      if (opened.length < 2 && inside !== undefined) return undefined;
      if (opened.length === 0) {
        if (section !== undefined) section.end = at;
        return sections;
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
  return inside !== undefined && at === to && opened.length === 2 ? sections : undefined;
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
