import * as vscode from 'vscode';
import { idOf } from '../noteCommands';
import type { Parts } from '../parts';
import { scheme } from '../reader';
import type { NotesView } from './notesView';

/** The view selects the note that is being read: after a command, a click in the view, a link inside the preview, or a change of tabs. */
export function followReading(parts: Parts, notes: NotesView): vscode.Disposable {
  const follow = () => {
    const id = noteInFront();
    if (id !== undefined && id !== parts.reading.id?.split('#')[0]) parts.reading.set(id);
  };
  return vscode.Disposable.from(
    parts.reading.onDidChange((id) => void notes.reveal(id)),
    notes.view.onDidChangeVisibility(({ visible }) => {
      if (visible && parts.reading.id) void notes.reveal(parts.reading.id);
    }),
    vscode.window.tabGroups.onDidChangeTabs(follow),
    vscode.window.tabGroups.onDidChangeTabGroups(follow),
  );
}

/** The note in the active tab. A preview does not tell its file, but its title has the file's name, and the file is open. */
function noteInFront(): string | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab?.input instanceof vscode.TabInputText) return idOf(tab.input.uri);
  if (!(tab?.input instanceof vscode.TabInputWebview) || !tab.input.viewType.includes('markdown.preview')) return undefined;
  const { label } = tab;
  const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
  return open.map(({ uri }) => idOf(uri)).find((id) => id !== undefined && label.endsWith(` ${id}.md`));
}
