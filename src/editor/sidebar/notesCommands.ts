import * as vscode from 'vscode';
import type { NotesView } from './notesView';

const calm = 120;

/** Filter, order and background of the view of notes. */
export function registerNotesViewCommands(notes: NotesView): vscode.Disposable {
  const on = (command: string, act: () => unknown) => vscode.commands.registerCommand(command, act);
  return vscode.Disposable.from(
    on('awsNotes.filter', () => askFilter(notes)),
    on('awsNotes.clearFilter', () => notes.setFilter('')),
    on('awsNotes.sortByCategory', () => notes.order.setLayout('category')),
    on('awsNotes.sortByName', () => notes.order.setLayout('name')),
    on('awsNotes.sortByWeight', () => notes.order.setLayout('weight')),
    on('awsNotes.hideBackground', () => notes.order.setBackground(false)),
    on('awsNotes.showBackground', () => notes.order.setBackground(true)),
  );
}

/** The view follows what is typed; Escape brings back what was filtered for before, Enter goes to the first match. */
function askFilter(notes: NotesView): void {
  const before = notes.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Notes');
  input.placeholder = vscode.l10n.t('Words, "exact words", -without, service:sqs, category:security, domain:deployment, is:trap');
  input.prompt = vscode.l10n.t('The view shows the sections that answer this. Leave it empty to show all notes.');
  input.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let accepted = false;
  input.onDidChangeValue((text) => {
    clearTimeout(timer);
    timer = setTimeout(() => notes.setFilter(text), calm);
  });
  input.onDidAccept(async () => {
    accepted = true;
    clearTimeout(timer);
    notes.setFilter(input.value);
    input.hide();
    await vscode.commands.executeCommand('awsNotes.notes.focus');
    await notes.focusFirst();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    if (!accepted) notes.setFilter(before);
    input.dispose();
  });
  input.show();
}
