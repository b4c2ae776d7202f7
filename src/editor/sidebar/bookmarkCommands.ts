import * as vscode from 'vscode';
import { bookmarkList } from '../../notes/bookmarks';
import { addressOf, idOf } from '../noteCommands';
import type { Parts } from '../parts';

/** Marks on notes and sections: on, off, and out as a list. */
export function registerBookmarkCommands(parts: Parts): vscode.Disposable {
  const toggle = async (item: unknown, items: unknown) => {
    const chosen = Array.isArray(items) && items.length > 0 ? items : [item ?? parts.reading.id];
    const ids = chosen.map(idOf).filter((id) => id !== undefined);
    if (ids.length === 0)
      parts.aside(
        'A message',
        vscode.window.showInformationMessage(vscode.l10n.t('Open a note first, or find one with "AWS Notes: Search".')),
      );
    for (const id of ids) {
      const marked = await parts.marks.toggle(id);
      vscode.window.setStatusBarMessage(marked ? vscode.l10n.t('Bookmark set.') : vscode.l10n.t('Bookmark removed.'), 3000);
    }
  };
  return vscode.Disposable.from(
    // Two commands that do the same, so that a menu can show what will happen.
    vscode.commands.registerCommand('awsNotes.toggleBookmark', toggle),
    vscode.commands.registerCommand('awsNotes.removeBookmark', toggle),
    vscode.commands.registerCommand('awsNotes.exportBookmarks', () => exportBookmarks(parts)),
  );
}

/** The bookmarks as a new Markdown file, to be saved wherever one wants. */
async function exportBookmarks(parts: Parts): Promise<void> {
  const marks = parts.marks.bookmarks();
  if (marks.length === 0) {
    const words = vscode.l10n.t('There are no bookmarks yet. Set one on a note or section in the view "Notes".');
    parts.aside('A message', vscode.window.showInformationMessage(words));
    return;
  }
  const library = await parts.library.get();
  const content = bookmarkList(marks, library, (id) => {
    const place = library.section(id);
    const note = place?.note ?? library.note(id);
    return note ? addressOf(parts, { note, section: place?.section }) : id;
  });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
