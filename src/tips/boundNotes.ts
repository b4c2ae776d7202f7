import type { Note, Section } from '../notes/model';
import type { FromNotes } from './tip';

/** What tips need of the library of notes. */
export interface BoundNotes {
  sectionFor(term: string): { readonly section: Section; readonly note: Note } | undefined;
  noteFor(name: string): Note | undefined;
}

/** How many facts of a section a tip shows: it is read in passing. */
const mostFacts = 2;

/** The section bound to the first of the terms that is bound; the first term is the subject itself, later ones are around it. */
export function fromNotes(notes: BoundNotes, terms: readonly string[], covered: readonly string[]): FromNotes | undefined {
  for (const [i, term] of terms.entries()) {
    const bound = notes.sectionFor(term);
    if (bound === undefined) continue;
    const { note, section } = bound;
    const exact = i === 0;
    const trap = exact ? section.callouts.find((callout) => callout.kind === 'trap')?.markdown : undefined;
    return {
      noteId: note.id,
      section: section.id,
      title: `${note.title}: ${section.title}`,
      facts: exact ? section.facts.slice(0, mostFacts).map(({ name, value }) => ({ name, value })) : [],
      trap,
    };
  }
  for (const name of covered) {
    const note = notes.noteFor(name);
    if (note !== undefined) return { noteId: note.id, section: undefined, title: note.title, facts: [], trap: undefined };
  }
  return undefined;
}
