import { readHeaded } from './headed';
import type { Callout, Fact, Link, Note, Question, Section } from './model';
import { skimCallouts, skimFacts } from './skim';

/** What the parser reads of a section where the form of its Markdown says something else. */
export interface Odd {
  readonly facts?: readonly Fact[];
  readonly callouts?: readonly Callout[];
}

/** A section in the head of the shipped file; behind the head it has `length` bytes of Markdown. */
export type PackedSection = readonly [
  anchor: string,
  title: string,
  level: number,
  line: number,
  bodyLine: number,
  length: number,
  terms?: readonly string[],
  links?: readonly Link[],
  formerly?: readonly string[],
  odd?: Odd,
];

/** A note in the head; behind the head stand the texts of all sections, in the same order. */
export type PackedNote = Omit<Note, 'sections'> & { readonly sections: readonly PackedSection[] };

/** The shipped notes: heads are read at once, Markdown when somebody asks. The file is our own build's, so a wrong shape means a broken installation. */
export function unpackNotes(file: Uint8Array): readonly Note[] {
  const [notes, texts] = whole(() => {
    const { head, rest } = readHeaded(file);
    return [all(head, isNote), rest] as const;
  });
  const decoder = new TextDecoder();
  let end = 0;
  /** The next so many bytes as text, decoded anew at each reading: most are never read, and kept they would fill the memory. */
  const next = (length: number) => {
    const start = end;
    end += length;
    return () => decoder.decode(texts.subarray(start, start + length));
  };
  return notes.map((note) => ({
    ...note,
    sections: note.sections.map((section) => new ShippedSection(note.id, section, next(section[5]))),
  }));
}

class ShippedSection implements Section {
  readonly id: string;
  readonly noteId: string;
  readonly anchor: string;
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly bodyLine: number;
  readonly terms: readonly string[];
  readonly links: readonly Link[];
  readonly formerly: readonly string[];
  readonly #markdown: () => string;
  readonly #odd: Odd | undefined;
  #facts: readonly Fact[] | undefined;
  #callouts: readonly Callout[] | undefined;

  constructor(noteId: string, packed: PackedSection, markdown: () => string) {
    const [anchor, title, level, line, bodyLine, , terms = none, links = none, formerly = none, odd] = packed;
    this.id = `${noteId}#${anchor}`;
    this.noteId = noteId;
    this.anchor = anchor;
    this.title = title;
    this.level = level;
    this.line = line;
    this.bodyLine = bodyLine;
    this.terms = terms;
    this.links = links;
    this.formerly = formerly;
    this.#markdown = markdown;
    this.#odd = odd;
  }

  get markdown(): string {
    return this.#markdown();
  }

  get facts(): readonly Fact[] {
    this.#facts ??= this.#odd?.facts ?? skimFacts(this.markdown, this.noteId, this.anchor);
    return this.#facts;
  }

  get callouts(): readonly Callout[] {
    this.#callouts ??= this.#odd?.callouts ?? skimCallouts(this.markdown);
    return this.#callouts;
  }
}

const none: readonly never[] = [];

/** The shipped questions. */
export function unpackQuestions(text: string): readonly Question[] {
  return whole(() => all(JSON.parse(text), (item): item is Question => hasId(item) && 'options' in item));
}

function all<T>(items: unknown, is: (item: unknown) => item is T): readonly T[] {
  if (!Array.isArray(items) || !items.every(is)) throw new Error('It holds something else.');
  return items;
}

function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error('The bundled notes cannot be read. Install the extension again.', { cause });
  }
}

function isNote(item: unknown): item is PackedNote {
  return hasId(item) && 'sections' in item && Array.isArray(item.sections) && item.sections.every(Array.isArray);
}

function hasId(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
