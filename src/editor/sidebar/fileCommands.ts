import * as vscode from 'vscode';
import type { FileNode, FileView } from './fileView';

/** What can be done with the uses in the file that is shown. */
export function registerFileCommands(file: FileView): vscode.Disposable {
  return vscode.commands.registerCommand('awsNotes.showUses', (node: FileNode | undefined) => showUses(file, node));
}

/** Goes to the first use and, when there are more, shows them all in a peek. */
async function showUses(file: FileView, node: FileNode | undefined): Promise<void> {
  const chosen = node ?? file.view.selection[0];
  const document = file.shown?.document;
  if (!document || !chosen || chosen.kind === 'place') return;
  const places = chosen.use.ranges.map(
    ({ start, end }) => new vscode.Location(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end))),
  );
  const [first] = places;
  if (!first) return;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(first.range.start, first.range.start) });
  if (places.length > 1)
    await vscode.commands.executeCommand('editor.action.goToLocations', document.uri, first.range.start, places, 'peek');
}
