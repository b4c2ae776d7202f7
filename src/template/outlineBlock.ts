import { indentAt, isDash, type LineKey, readKey } from './blockLine';
import { Char, isBlank, lineEnd, skipSpaces } from './characters';
import { flowKeys } from './flowKeys';
import type { Outline, OutlineEntry, OutlineSection } from './outlineTypes';
import { plainEnd, scalarAt } from './tokens';

const capitalT = 84;

/** Keys that stand at the margin in one of our kinds of file. */
const knownSections = new Set(
  (
    'AWSTemplateFormatVersion Description Metadata Parameters Rules Mappings Conditions Transform Globals Resources Outputs Hooks ' +
    'version run-as env proxy batch phases reports artifacts cache os files permissions hooks file_exists_behavior'
  ).split(' '),
);

/** The column of a section whose entries do not all stand at one. */
const notAlike = -2;

interface Growing {
  readonly name: string;
  readonly range: OutlineEntry['range'];
  readonly value: number;
  readonly start: number;
  type: string | undefined;
  readonly entries: Growing[];
  column: number;
}

/** One pass over the lines: only indentation is looked at, and keys of the first three levels. */
export function outlineBlock(text: string, start: number): Pick<Outline, 'sections' | 'root' | 'end'> {
  const grown = new Growth(text);
  takeLines(grown, text, start, text.length);
  return grown.finish();
}

/**
 * The entries on the lines from one entry of a section to where the next one began; undefined when they are no longer
 * entries of that section alone, one below the other at its column.
 */
export function entriesBetween(
  text: string,
  from: number,
  to: number,
  { root, column }: Pick<OutlineSection, 'column'> & Pick<Outline, 'root'>,
): readonly OutlineEntry[] | undefined {
  const grown = new Growth(text, { root, column });
  if (!takeLines(grown, text, from, to)) return undefined;
  return grown.finishEntries(to);
}

/** False where the first document ends. */
function takeLines(grown: Growth, text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let line = from; line < to; ) {
    // Most lines lie deeper than anything of interest; they are passed over without a closer look.
    const inner = Math.min(line + depth, text.length);
    let at = line;
    while (at < inner && text.charCodeAt(at) === Char.space) at++;
    if (depth === 0 || at < inner) {
      if (!grown.take(line)) return false;
      depth = grown.depth;
    }
    const next = text.indexOf('\n', line);
    if (next < 0) break;
    line = next + 1;
  }
  return true;
}

function grow({ name, range, value }: LineKey, start: number): Growing {
  return { name, range, value, start, type: undefined, entries: [], column: -1 };
}

/** How deep the next line with content is; -1 when none is left. */
function indentBelow(text: string, line: number): number {
  for (let next = text.indexOf('\n', line) + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    const indent = indentAt(text, next);
    if (indent >= 0 && text.charCodeAt(skipSpaces(text, next, text.length)) !== Char.hash) return indent;
  }
  return -1;
}

/** A scalar that stands alone on the line below its key. */
function scalarBelow(text: string, from: number, indent: number): string | undefined {
  const next = text.indexOf('\n', from) + 1;
  if (next <= 0 || indentAt(text, next) <= indent || /[^ \t\r]/.test(text.slice(from, next - 1))) return undefined;
  const first = skipSpaces(text, next, text.length);
  return readKey(text, first, lineEnd(text, first)) === undefined ? scalarAt(text, first) : undefined;
}

/** The outline as it grows line by line. */
class Growth {
  readonly #text: string;
  readonly #sections: Growing[] = [];
  #root = -1;
  #entryColumn = -1;
  #innerColumn = -1;
  #flat = false;
  #stray: { readonly column: number; readonly made: Growing } | undefined;
  #end: number;

  /** `inside`: the lines that come belong to a section whose first entry was seen. */
  constructor(text: string, inside?: { readonly root: number; readonly column: number }) {
    this.#text = text;
    this.#end = text.length;
    if (inside === undefined) return;
    this.#root = inside.root;
    this.#entryColumn = inside.column;
    this.#sections.push({ ...grow({ name: '', range: { start: 0, end: 0 }, value: 0 }, 0), column: inside.column });
  }

  /** Lines that begin with this many spaces change nothing. */
  get depth(): number {
    return this.#flat ? this.#root + 1 : this.#innerColumn + 1;
  }

  /** Takes one line; false where the first document ends. */
  take(line: number): boolean {
    const text = this.#text;
    const indent = indentAt(text, line);
    if (indent < 0) return true;
    const first = skipSpaces(text, text.charCodeAt(line) === Char.byteOrderMark ? line + 1 : line, text.length);
    const code = text.charCodeAt(first);
    if (code === Char.hash) return true;
    if (isDash(text, first)) {
      // A section that holds a list has no entries.
      if (this.#entryColumn < 0) this.#flat = true;
      return true;
    }
    if (this.#root < 0) this.#root = indent;
    else if (indent <= this.#root && (text.startsWith('---', first) || text.startsWith('...', first))) {
      this.#end = line;
      return false;
    }
    const section = this.#sections[this.#sections.length - 1];
    if (indent <= this.#root) {
      const key = readKey(text, first, lineEnd(text, first));
      if (key !== undefined && (section === undefined || this.#opensSection(key, line))) this.#openSection(key, line);
    } else if (this.#flat) {
      return true;
    } else if (section !== undefined && (this.#entryColumn < 0 || indent <= this.#entryColumn)) {
      const key = readKey(text, first, lineEnd(text, first));
      if (key !== undefined) this.#takeEntry(section, key, line, indent);
    } else this.#takeInner(section, first, indent);
    return true;
  }

  /** Whether a key at the margin is a section, and not a line that lost its indentation for a moment. */
  #opensSection(key: LineKey, line: number): boolean {
    if (knownSections.has(key.name) || this.#entryColumn < 0) return true;
    const text = this.#text;
    const below = indentBelow(text, line);
    if (below <= this.#root) return true;
    return (
      below === this.#entryColumn && !/\s/.test(key.name) && plainEnd(text, key.value, lineEnd(text, key.value)) <= key.value
    );
  }

  #openSection(key: LineKey, line: number): void {
    this.#sections.push(grow(key, line));
    this.#flat = key.name === 'Description' || /^[ \t]*[|>]/.test(this.#text.slice(key.value, key.value + 8));
    this.#entryColumn = -1;
    this.#innerColumn = -1;
    this.#stray = undefined;
  }

  /** The first entry gives the column; a single line that is less deep is an accident, a second one shows the true column. */
  #takeEntry(section: Growing, key: LineKey, line: number, indent: number): void {
    const made = grow(key, line);
    if (indent < this.#entryColumn) {
      const stray = this.#stray;
      this.#stray = { column: indent, made };
      section.column = notAlike;
      if (stray?.column !== indent) return;
      section.entries.push(stray.made);
    }
    section.entries.push(made);
    if (section.column !== notAlike) section.column = indent;
    this.#entryColumn = indent;
    this.#innerColumn = -1;
  }

  #takeInner(section: Growing | undefined, first: number, indent: number): void {
    const entry = section?.entries[section.entries.length - 1];
    if (entry === undefined || (this.#innerColumn >= 0 && indent > this.#innerColumn)) return;
    const text = this.#text;
    this.#innerColumn = indent;
    const code = text.charCodeAt(first);
    if (entry.type !== undefined || (code !== capitalT && code !== Char.double && code !== Char.single)) return;
    const key = readKey(text, first, lineEnd(text, first));
    if (key?.name === 'Type') entry.type = scalarAt(text, key.value) ?? scalarBelow(text, key.value, indent);
  }

  finish(): Pick<Outline, 'sections' | 'root' | 'end'> {
    const sections = this.#sections.map((section, at) => {
      const end = this.#sections[at + 1]?.start ?? this.#end;
      const whole = this.#finished(section, end);
      const column = Math.max(-1, section.column);
      if (section.entries.length === 0) return { ...whole, column, entries: this.#flowEntries(section.value, whole.whole.end) };
      return { ...whole, column, entries: this.#finishedEntries(section, end) };
    });
    return { sections, root: this.#root, end: this.#end };
  }

  /** The entries of the section that was begun inside; undefined when more than entries was found, or they are not alike. */
  finishEntries(end: number): readonly OutlineEntry[] | undefined {
    const [section, another] = this.#sections;
    if (section === undefined || another !== undefined || section.column === notAlike) return undefined;
    return this.#finishedEntries(section, end);
  }

  #finishedEntries({ entries }: Growing, end: number): OutlineEntry[] {
    return entries.map((entry, index) => this.#finished(entry, entries[index + 1]?.start ?? end));
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
