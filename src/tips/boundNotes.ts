import type { Note, Section } from '../notes/model';
import type { Terms } from './termsOf';
import type { FromNotes } from './tip';

/** What tips need of the library of notes. */
export interface BoundNotes {
  sectionFor(term: string): { readonly section: Section; readonly note: Note } | undefined;
  noteFor(name: string): Note | undefined;
}

/** How many facts of a section a tip shows: it is read in passing. */
const mostFacts = 2;

/** The section bound to the subject itself, with its facts and trap; else a link to the closest one around it, or to a note. */
export function fromNotes(notes: BoundNotes, { own, around, covered }: Terms): FromNotes | undefined {
  const exact = bound(notes, own);
  if (exact !== undefined) {
    const { note, section } = exact;
    return {
      noteId: note.id,
      section: section.id,
      title: `${note.title}: ${section.title}`,
      facts: section.facts.slice(0, mostFacts).map(({ name, value }) => ({ name, value })),
      trap: section.callouts.find((callout) => callout.kind === 'trap')?.markdown,
    };
  }
  const close = bound(notes, around);
  if (close !== undefined) {
    const { note, section } = close;
    return { noteId: note.id, section: section.id, title: `${note.title}: ${section.title}`, facts: [], trap: undefined };
  }
  for (const name of covered) {
    const note = notes.noteFor(name);
    if (note !== undefined) return { noteId: note.id, section: undefined, title: note.title, facts: [], trap: undefined };
  }
  return undefined;
}

function bound(notes: BoundNotes, terms: readonly string[]): ReturnType<BoundNotes['sectionFor']> {
  for (const term of terms) {
    const place = notes.sectionFor(term);
    if (place !== undefined) return place;
  }
  return undefined;
}
