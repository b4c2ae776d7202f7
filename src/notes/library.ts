import { destination } from './links';
import type { Fact, Note, Problem, Question, Section } from './model';

/** A set of notes with their questions, as the build or a reader of folders hands it over. */
export interface NoteSet {
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
}

/** A section together with the note it stands in. */
export interface Place {
  readonly note: Note;
  readonly section: Section;
}

/** All notes, linked: by id, by term, by what they cover, and who mentions whom. Built once from one or more sets; the first set wins an id. */
export class Library {
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  /** What one set would have overridden in an earlier one; it is left out. */
  readonly clashes: readonly Problem[];
  readonly #notes = new Map<string, Note>();
  readonly #sections = new Map<string, Place>();
  readonly #formerly = new Map<string, string>();
  readonly #terms = new Map<string, Place>();
  readonly #covers = new Map<string, Note>();
  readonly #questions = new Map<string, Question>();
  #mentions: ReadonlyMap<string, readonly Place[]> | undefined;

  constructor(...sets: readonly NoteSet[]) {
    const clashes: Problem[] = [];
    for (const note of sets.flatMap((set) => set.notes)) this.#add(note, clashes);
    for (const question of sets.flatMap((set) => set.questions)) {
      if (this.#questions.has(question.id))
        clashes.push(
          clash(
            question.file,
            question.line,
            `The question "${question.id}" exists already; this one is left out. Give it another id.`,
          ),
        );
      else this.#questions.set(question.id, question);
    }
    this.notes = [...this.#notes.values()];
    this.questions = [...this.#questions.values()];
    this.clashes = clashes;
  }

  #add(note: Note, clashes: Problem[]): void {
    if (this.#notes.has(note.id)) {
      clashes.push(clash(note.file, 0, `A note "${note.id}" exists already; this one is left out. Give the file another name.`));
      return;
    }
    this.#notes.set(note.id, note);
    for (const cover of note.covers) {
      const other = this.#covers.get(cover);
      if (other)
        clashes.push(
          clash(note.file, 0, `"${cover}" is covered already, by ${other.id}; that one is used. Remove it from one of the two.`),
        );
      else this.#covers.set(cover, note);
    }
    for (const section of note.sections) {
      const place = { note, section };
      if (this.#sections.has(section.id)) continue;
      this.#sections.set(section.id, place);
      for (const anchor of section.formerly) this.#formerly.set(`${note.id}#${anchor}`, section.id);
      for (const term of section.terms) {
        const bound = this.#terms.get(term);
        if (bound)
          clashes.push(
            clash(
              note.file,
              section.line,
              `The term "${term}" is bound already, in ${bound.section.id}; that one is used. Remove it from one of the two.`,
            ),
          );
        else this.#terms.set(term, place);
      }
    }
  }

  note(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  /** The note that an id means: its own, or that of a section in it, which may be gone. */
  noteOf(id: string): Note | undefined {
    return this.#notes.get(id) ?? this.#notes.get(id.slice(0, Math.max(0, id.lastIndexOf('#'))));
  }

  /** The section `note#anchor`, also by a former anchor. */
  section(id: string): Place | undefined {
    return this.#sections.get(id) ?? this.#sections.get(this.#formerly.get(id) ?? '');
  }

  /** The fact `note/section/name`, also by a former name. */
  fact(id: string): Fact | undefined {
    const end = id.lastIndexOf('/');
    const [section, name] = [id.slice(0, Math.max(0, end)).replace('/', '#'), id.slice(end + 1)];
    const facts = [this.#sections.get(section), this.#sections.get(this.#formerly.get(section) ?? '')].flatMap(
      (place) => place?.section.facts ?? [],
    );
    return facts.find((fact) => fact.id.endsWith(`/${name}`)) ?? facts.find((fact) => fact.formerly.includes(name));
  }

  question(id: string): Question | undefined {
    return this.#questions.get(id);
  }

  /** The section that binds a term, such as `AWS::SQS::Queue.VisibilityTimeout`. */
  sectionFor(term: string): Place | undefined {
    return this.#terms.get(term);
  }

  /** The note that covers a resource type (`AWS::SQS::Queue`) or an action (`sqs:SendMessage`), the most specific cover first. */
  noteFor(name: string): Note | undefined {
    const parts = name.split('::');
    if (parts.length > 1) {
      for (let length = parts.length; length >= 2; length -= 1) {
        const note = this.#covers.get(parts.slice(0, length).join('::'));
        if (note) return note;
      }
      return undefined;
    }
    return this.#covers.get(name) ?? this.#covers.get(`${name.split(':')[0]}:*`);
  }

  /** Every bound term with its section. */
  get terms(): ReadonlyMap<string, Place> {
    return this.#terms;
  }

  /** The sections of other notes that link to a note. */
  mentionsOf(noteId: string): readonly Place[] {
    this.#mentions ??= this.#linkBack();
    return this.#mentions.get(noteId) ?? [];
  }

  #linkBack(): ReadonlyMap<string, readonly Place[]> {
    const mentions = new Map<string, Place[]>();
    for (const place of this.#sections.values()) {
      const targets = new Set(
        place.section.links.flatMap(({ target }) => {
          const to = destination(target, place.note.id);
          return to.kind === 'note' && to.noteId !== place.note.id ? [to.noteId] : [];
        }),
      );
      for (const target of targets) mentions.set(target, [...(mentions.get(target) ?? []), place]);
    }
    return mentions;
  }
}

function clash(file: string, line: number, message: string): Problem {
  return { code: 'clash', file, line, message };
}
