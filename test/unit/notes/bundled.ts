import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteFile } from '../../../src/notes/bundle';

/** The files of the bundled notes, without questions unless asked for. */
export function bundledFiles(withQuestions = false): NoteFile[] {
  return readdirSync('notes', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && (withQuestions || !path.endsWith('.quiz.md')))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('notes', path), 'utf8') }));
}
