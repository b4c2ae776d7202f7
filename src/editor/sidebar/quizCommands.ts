import * as vscode from 'vscode';
import type { Library } from '../../notes/library';
import { type Selected, scopeOf } from '../../quiz/selection';
import { idOf } from '../noteCommands';
import type { Parts } from '../parts';
import type { FileView } from './fileView';
import type { StudyView } from './studyView';

/** Quizzes on what is selected: one item or several, in any of the views; without a selection, on the note that is read. */
export function registerQuizCommands(parts: Parts, file: FileView, study: StudyView): vscode.Disposable {
  const start = async (items: readonly unknown[]) => {
    const library = await parts.library.get();
    const scope = scopeOf(
      items.flatMap((item) => selected(item, library)),
      library,
    );
    if (scope) await vscode.commands.executeCommand('awsNotes.quiz.start', scope);
    else {
      const words = vscode.l10n.t('Select notes in the view "Notes" first, or open one.');
      parts.aside('A message', vscode.window.showInformationMessage(words));
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('awsNotes.quizMe', (item: unknown, items: unknown) => {
      const chosen = Array.isArray(items) && items.length > 0 ? items : [item ?? parts.reading.id];
      return start(chosen);
    }),
    vscode.commands.registerCommand('awsNotes.quizFile', () => quizFile(file)),
    vscode.commands.registerCommand('awsNotes.quizGroup', async (group: unknown) => {
      const id = typeof group === 'object' && group !== null && 'id' in group ? group.id : undefined;
      const groups = (await study.groups()).filter((one) => one.id === id);
      await start(groups.flatMap(({ children }) => children));
    }),
  );
}

/** The file that the view shows comes to the front, as it may stand behind a note, and is asked about. */
async function quizFile(file: FileView): Promise<void> {
  const document = file.shown?.document;
  if (document) {
    const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  }
  await vscode.commands.executeCommand('awsNotes.quiz.file');
}

function selected(item: unknown, library: Library): Selected[] {
  const id = idOf(item);
  // A person's own note may be called "c#".
  if (id !== undefined) return [{ kind: id.includes('#') && !library.note(id) ? 'section' : 'note', id }];
  if (typeof item !== 'object' || item === null || !('category' in item) || !('title' in item)) return [];
  const { category, title } = item;
  // A person's own folder may be called like a category: it means only its own notes.
  if ('id' in item && item.id === `own:${category}` && 'children' in item && Array.isArray(item.children))
    return item.children.flatMap((child) => selected(child, library));
  return typeof category === 'string' && typeof title === 'string' ? [{ kind: 'category', id: category, title }] : [];
}
