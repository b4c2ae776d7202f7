import type { NoteSet } from './library';
import type { Problem } from './model';
import { parseNote } from './parseNote';
import { parseQuestions } from './parseQuestions';

/** A file of a notes folder: its path below the folder with `/`, and its text. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the files of a notes folder into a set; what cannot be read is reported and left out. */
export function readNotes(
  files: readonly NoteFile[],
  origin: 'bundled' | 'user',
): NoteSet & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const notes: NoteSet['notes'][number][] = [];
  const questions: NoteSet['questions'][number][] = [];
  for (const { path, text } of files) {
    if (path.endsWith('.quiz.md')) {
      const read = parseQuestions(path, text);
      questions.push(...read.questions);
      problems.push(...read.problems);
    } else if (path.endsWith('.md')) {
      const read = parseNote(path, text, origin);
      if (read.note) notes.push(read.note);
      problems.push(...read.problems);
    }
  }
  return { notes, questions, problems };
}

/** The notes as the text that is shipped, without what `unpackNotes` derives. */
export function packNotes(notes: NoteSet['notes']): string {
  return JSON.stringify(
    notes.map((note) => ({
      ...note,
      sections: note.sections.map(({ id: _id, noteId: _note, facts, ...section }) => ({
        ...section,
        facts: facts.map(({ name, value, formerly }) => [name, value, ...formerly]),
      })),
    })),
  );
}

/** The questions as the text that is shipped. */
export function packQuestions(questions: NoteSet['questions']): string {
  return JSON.stringify(questions);
}
