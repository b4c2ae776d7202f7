import type { Note } from './model';

/** What a note is for the exam. A person's own note names a domain or not; where it names none, that says nothing of the exam. */
export type Standing = 'exam' | 'own' | 'background';

export function standingOf(note: Note): Standing {
  if (note.domains.length > 0) return 'exam';
  return note.origin === 'user' ? 'own' : 'background';
}
