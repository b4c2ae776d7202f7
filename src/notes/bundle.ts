import { withHead } from './headed';
import type { NoteSet } from './library';
import type { Problem, Section } from './model';
import { parseNote } from './parseNote';
import { parseQuestions } from './parseQuestions';
import { skimCallouts, skimFacts } from './skim';
import type { Odd, PackedNote, PackedSection } from './unpack';

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

/** The notes as the bytes that are shipped, without what `unpackNotes` derives. */
export function packNotes(notes: NoteSet['notes']): Uint8Array {
  const encoder = new TextEncoder();
  const texts: Uint8Array[] = [];
  const add = (text: string) => texts[texts.push(encoder.encode(text)) - 1]?.length ?? 0;
  const head = notes.map(
    (note): PackedNote => ({
      ...note,
      sections: note.sections.map((section) => packSection(section, add(section.markdown))),
    }),
  );
  return withHead(head, texts);
}

function packSection(section: Section, length: number): PackedSection {
  const { anchor, title, level, line, bodyLine, terms, links, formerly } = section;
  const odd = oddOf(section);
  if (odd) return [anchor, title, level, line, bodyLine, length, terms, links, formerly, odd];
  if (formerly.length > 0) return [anchor, title, level, line, bodyLine, length, terms, links, formerly];
  if (links.length > 0) return [anchor, title, level, line, bodyLine, length, terms, links];
  return terms.length > 0
    ? [anchor, title, level, line, bodyLine, length, terms]
    : [anchor, title, level, line, bodyLine, length];
}

/** Facts and callouts of a section in which skimming finds others than the parser. */
function oddOf({ noteId, anchor, markdown, facts, callouts }: Section): Odd | undefined {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const odd: Odd = {
    ...(same(skimFacts(markdown, noteId, anchor), facts) ? {} : { facts }),
    ...(same(skimCallouts(markdown), callouts) ? {} : { callouts }),
  };
  return odd.facts || odd.callouts ? odd : undefined;
}

/** The questions as the text that is shipped. */
export function packQuestions(questions: NoteSet['questions']): string {
  return JSON.stringify(questions);
}
