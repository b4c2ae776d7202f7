import * as vscode from 'vscode';
import type { Parts } from '../parts';
import { registerBookmarkCommands } from './bookmarkCommands';
import { registerFileCommands } from './fileCommands';
import { FileView } from './fileView';
import { followReading } from './follow';
import { registerNotesViewCommands } from './notesCommands';
import { NotesView } from './notesView';
import { registerQuizCommands } from './quizCommands';
import { registerStatusBar } from './statusBar';
import { StudyView } from './studyView';

/** The three views of the side bar, and what can be done in them. */
export function registerSidebar(parts: Parts): vscode.Disposable {
  const notes = new NotesView(parts);
  const file = new FileView(parts);
  const study = new StudyView(parts);
  return vscode.Disposable.from(
    notes,
    file,
    study,
    registerNotesViewCommands(notes),
    registerFileCommands(file),
    registerQuizCommands(parts, file, study),
    registerBookmarkCommands(parts),
    followReading(parts, notes),
    registerStatusBar(parts),
  );
}
