import * as vscode from 'vscode';
import type { Parts } from './parts';

/** The search over sections. */
export function registerPalette(parts: Parts): vscode.Disposable {
  return vscode.commands.registerCommand('awsNotes.search', async () => {
    const { notes } = await parts.library.get();
    const items = notes.flatMap((note) =>
      note.sections.map((section) => ({ label: section.title, description: note.title, id: section.id })),
    );
    const picked = await vscode.window.showQuickPick(items, { matchOnDescription: true });
    if (picked) await vscode.commands.executeCommand('awsNotes.open', picked.id);
  });
}
