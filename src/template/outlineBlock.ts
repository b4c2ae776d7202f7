import { indentAt, isDash, type LineKey, readKey } from './blockLine';
import { Char, lineEnd, skipSpaces } from './characters';
import { flowKeys } from './flowKeys';
import type { OutlineEntry, OutlineSection } from './outlineTypes';
import { readProperties, scalarAt } from './tokens';

interface Growing {
  name: string;
  range: OutlineEntry['range'];
  value: number;
  start: number;
  end: number;
  type: string | undefined;
  entries: Growing[];
}

/** One pass over the lines: only indentation is looked at, and keys of the first three levels. */
export function outlineBlock(text: string, start: number): OutlineSection[] {
  const sections: Growing[] = [];
  let root = -1;
  let entryColumn = -1;
  let innerColumn = -1;
  let section: Growing | undefined;
  let entry: Growing | undefined;
  for (let line = start; line < text.length; ) {
    const next = text.indexOf('\n', line);
    const after = next < 0 ? text.length : next + 1;
    const indent = indentAt(text, line);
    const shallow = indent <= innerColumn || innerColumn < 0 || indent <= entryColumn;
    if (indent >= 0 && shallow) {
      const first = skipSpaces(text, text.charCodeAt(line) === Char.byteOrderMark ? line + 1 : line, text.length);
      const code = text.charCodeAt(first);
      if (code === Char.hash || isDash(text, first)) {
        // Comments and lists do not shape the outline.
      } else if (root < 0 || indent <= root) {
        if (root < 0) root = indent;
        else if (text.startsWith('---', first) || text.startsWith('...', first)) break;
        const key = readKey(text, first, lineEnd(text, first));
        if (key !== undefined) {
          section = begin(key, line, sections);
          entryColumn = -1;
          innerColumn = -1;
          entry = undefined;
        }
      } else if (section !== undefined && (entryColumn < 0 || indent <= entryColumn)) {
        const key = readKey(text, first, lineEnd(text, first));
        if (key !== undefined) {
          entryColumn = indent;
          innerColumn = -1;
          entry = begin(key, line, section.entries);
        }
      } else if (entry !== undefined && (innerColumn < 0 || indent <= innerColumn)) {
        innerColumn = indent;
        if (entry.type === undefined && (code === 84 || code === Char.double || code === Char.single)) {
          const key = readKey(text, first, lineEnd(text, first));
          if (key?.name === 'Type') entry.type = scalarAt(text, key.value);
        }
      }
    }
    if (indent >= 0 || after >= text.length) {
      const end = next < 0 ? text.length : next;
      if (section !== undefined) section.end = end;
      if (entry !== undefined) entry.end = end;
    }
    line = after;
  }
  return sections.map((each) => ({ ...finished(each, text), entries: entriesOf(each, text) }));
}

function begin(key: LineKey, start: number, into: Growing[]): Growing {
  const made = { name: key.name, range: key.range, value: key.value, start, end: start, type: undefined, entries: [] };
  into.push(made);
  return made;
}

function finished(from: Growing, text: string): OutlineEntry {
  const { name, range, value, start, end } = from;
  let type = from.type;
  const { at } = readProperties(text, value, lineEnd(text, value));
  if (type === undefined && text.charCodeAt(at) === Char.openBrace) {
    const written = flowKeys(text, at, end, false).find((key) => key.name === 'Type');
    if (written !== undefined) type = scalarAt(text, written.value);
  }
  return { name, range, value, whole: { start, end }, type };
}

/** A section may hold its entries in flow style. */
function entriesOf(section: Growing, text: string): readonly OutlineEntry[] {
  if (section.entries.length > 0) return section.entries.map((entry) => finished(entry, text));
  const { at } = readProperties(text, section.value, lineEnd(text, section.value));
  return text.charCodeAt(at) === Char.openBrace ? flowKeys(text, at, section.end, false) : [];
}
