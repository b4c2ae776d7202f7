import type { Library } from '../notes/library';
import type { Note, Question } from '../notes/model';
import { proseWords, samplesOf, tokenise } from '../notes/tokens';

/** What the checker counts of a note or of all notes. */
export interface Figures {
  readonly sections: number;
  readonly facts: number;
  readonly terms: number;
  readonly links: number;
  readonly callouts: number;
  readonly samples: number;
  readonly diagrams: number;
  readonly words: number;
  readonly questions: number;
}

/** The figures of one note. */
export function noteFigures(note: Note, questions: readonly Question[]): Figures {
  const sum = (count: (section: Note['sections'][number]) => number) =>
    note.sections.reduce((total, section) => total + count(section), 0);
  return {
    sections: note.sections.length,
    facts: sum((section) => section.facts.length),
    terms: sum((section) => section.terms.length),
    links: sum((section) => section.links.length) + note.introLinks.length,
    callouts: sum((section) => section.callouts.length),
    samples: sum((section) => samples(section).length),
    diagrams: sum((section) => samples(section).filter((sample) => sample.info === 'mermaid').length),
    words: sum((section) => proseWords(tokenise(section.markdown).tokens)) + proseWords(tokenise(note.intro).tokens),
    questions: questions.filter((question) => question.noteId === note.id).length,
  };
}

const samples = (section: Note['sections'][number]) => samplesOf(tokenise(section.markdown).tokens, section.bodyLine);

/** The sums over all notes. */
export function totalFigures(all: readonly Figures[]): Figures {
  const sum = (name: keyof Figures) => all.reduce((total, figures) => total + figures[name], 0);
  return {
    sections: sum('sections'),
    facts: sum('facts'),
    terms: sum('terms'),
    links: sum('links'),
    callouts: sum('callouts'),
    samples: sum('samples'),
    diagrams: sum('diagrams'),
    words: sum('words'),
    questions: sum('questions'),
  };
}

/** Sections of notes that have questions, but which no question touches: neither proved by them nor pointed at by an option. */
export function untouchedSections(library: Library): string[] {
  const touched = new Set(
    library.questions.flatMap((question) => [question.section, ...question.options.map((option) => option.section)]),
  );
  return library.notes.flatMap((note) =>
    note.sections.filter((section) => !touched.has(section.id)).map((section) => section.id),
  );
}
