import type { NoteSet } from './library';

/** The shipped text as a set; it is our own build's, so a wrong shape means a broken installation. */
export function unpackNotes(text: string): NoteSet {
  const set: unknown = JSON.parse(text);
  if (!isNoteSet(set)) throw new Error('The bundled notes cannot be read. Install the extension again.');
  return set;
}

function isNoteSet(value: unknown): value is NoteSet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'notes' in value &&
    Array.isArray(value.notes) &&
    'questions' in value &&
    Array.isArray(value.questions)
  );
}
