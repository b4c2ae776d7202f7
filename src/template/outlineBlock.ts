import { indentAt, isDash, readKey } from './blockLine';
import { Char, isBlank, lineEnd, skipSpaces } from './characters';
import { flowKeys } from './flowKeys';
import type { OutlineEntry, OutlineSection } from './outlineTypes';
import { scalarAt } from './tokens';

const capitalT = 84;

interface Growing {
  name: string;
  range: OutlineEntry['range'];
  value: number;
  start: number;
  type: string | undefined;
  entries: Growing[];
}

/** One pass over the lines: only indentation is looked at, and keys of the first three levels. */
export function outlineBlock(text: string, start: number): OutlineSection[] {
  const grown = new Growth(text);
  let depth = 0;
  for (let line = start; line < text.length; ) {
    // Most lines lie deeper than anything of interest; they are passed over without a closer look.
    const inner = Math.min(line + depth, text.length);
    let at = line;
    while (at < inner && text.charCodeAt(at) === Char.space) at++;
    if (depth === 0 || at < inner) {
      if (!grown.take(line)) break;
      depth = grown.depth;
    }
    const next = text.indexOf('\n', line);
    if (next < 0) break;
    line = next + 1;
  }
  return grown.finish();
}

/** The outline as it grows line by line. */
class Growth {
  readonly #text: string;
  readonly #sections: Growing[] = [];
  #root = -1;
  #entryColumn = -1;
  #innerColumn = -1;
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = text.length;
  }

  /** Lines that begin with this many spaces change nothing. */
  get depth(): number {
    return this.#innerColumn + 1;
  }

  /** Takes one line; false where the first document ends. */
  take(line: number): boolean {
    const text = this.#text;
    const indent = indentAt(text, line);
    if (indent < 0) return true;
    const first = skipSpaces(text, text.charCodeAt(line) === Char.byteOrderMark ? line + 1 : line, text.length);
    const code = text.charCodeAt(first);
    // Comments and lists do not shape the outline.
    if (code === Char.hash || isDash(text, first)) return true;
    if (this.#root < 0) this.#root = indent;
    else if (indent <= this.#root && (text.startsWith('---', first) || text.startsWith('...', first))) {
      this.#end = line;
      return false;
    }
    const section = this.#sections[this.#sections.length - 1];
    const entry = section?.entries[section.entries.length - 1];
    if (indent <= this.#root) {
      if (this.#begin(first, line, this.#sections)) this.#entryColumn = -1;
    } else if (section !== undefined && (this.#entryColumn < 0 || indent <= this.#entryColumn)) {
      if (this.#begin(first, line, section.entries)) this.#entryColumn = indent;
    } else if (entry !== undefined && (this.#innerColumn < 0 || indent <= this.#innerColumn)) {
      this.#innerColumn = indent;
      if (entry.type === undefined && (code === capitalT || code === Char.double || code === Char.single)) {
        const key = readKey(text, first, lineEnd(text, first));
        if (key?.name === 'Type') entry.type = scalarAt(text, key.value);
      }
    }
    return true;
  }

  #begin(first: number, start: number, into: Growing[]): boolean {
    const key = readKey(this.#text, first, lineEnd(this.#text, first));
    if (key === undefined) return false;
    this.#innerColumn = -1;
    into.push({ name: key.name, range: key.range, value: key.value, start, type: undefined, entries: [] });
    return true;
  }

  finish(): OutlineSection[] {
    return this.#sections.map((section, at) => {
      const end = this.#sections[at + 1]?.start ?? this.#end;
      const whole = this.#finished(section, end);
      if (section.entries.length === 0) return { ...whole, entries: this.#flowEntries(section.value, whole.whole.end) };
      const entries = section.entries.map((entry, index) => this.#finished(entry, section.entries[index + 1]?.start ?? end));
      return { ...whole, entries };
    });
  }

  #finished({ name, range, value, start, type }: Growing, end: number): OutlineEntry {
    const text = this.#text;
    let stop = end;
    while (stop > value && isBlank(text.charCodeAt(stop - 1))) stop--;
    return { name, range, value, whole: { start, end: stop }, type: type ?? this.#flowType(value, stop) };
  }

  /** The type of an entry that is written in flow style. */
  #flowType(value: number, end: number): string | undefined {
    const text = this.#text;
    const at = skipSpaces(text, value, end);
    if (text.charCodeAt(at) !== Char.openBrace) return undefined;
    const written = flowKeys(text, at, end, false).find((key) => key.name === 'Type');
    return written && scalarAt(text, written.value);
  }

  /** A section may hold its entries in flow style. */
  #flowEntries(value: number, end: number): readonly OutlineEntry[] {
    const text = this.#text;
    const at = skipSpaces(text, value, end);
    if (text.charCodeAt(at) !== Char.openBrace) return [];
    return flowKeys(text, at, end, false).map((entry) => ({ ...entry, type: this.#flowType(entry.value, entry.whole.end) }));
  }
}
