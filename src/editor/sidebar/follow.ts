import * as vscode from 'vscode';
import { idOf } from '../noteCommands';
import type { Parts } from '../parts';
import { scheme } from '../reader';
import { noteNamed } from './frontNote';
import type { NotesView } from './notesView';

/** The view selects the note that is being read: after a command, a click in the view, a link inside the preview, or a change of tabs. */
export function followReading(parts: Parts, notes: NotesView): vscode.Disposable {
  const follow = async () => {
    const id = noteInFront();
    if (id === undefined) return;
    const library = await parts.library.get();
    if (library.noteOf(parts.reading.id ?? '')?.id !== id) parts.reading.set(id);
  };
  const show = (id: string) => parts.aside('Selecting a note', notes.reveal(id));
  return vscode.Disposable.from(
    parts.reading.onDidChange(show),
    notes.view.onDidChangeVisibility(({ visible }) => {
      if (visible && parts.reading.id) show(parts.reading.id);
    }),
    vscode.window.tabGroups.onDidChangeTabs(() => parts.aside('Following the tabs', follow())),
    vscode.window.tabGroups.onDidChangeTabGroups(() => parts.aside('Following the tabs', follow())),
  );
}

/** The note in the active tab. A preview does not tell its file, but its title has the file's name, and the file is open. */
function noteInFront(): string | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab?.input instanceof vscode.TabInputText) return idOf(tab.input.uri);
  if (!(tab?.input instanceof vscode.TabInputWebview) || !tab.input.viewType.includes('markdown.preview')) return undefined;
  const { label } = tab;
  const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
  return noteNamed(
    label,
    open.map(({ uri }) => idOf(uri)).filter((id) => id !== undefined),
  );
}
