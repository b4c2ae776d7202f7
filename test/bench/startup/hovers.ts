import * as vscode from 'vscode';
import { openFixture } from '../../editor/window';

/** Hovers of whoever answers on a text of a file of the sample workspace. */
export async function hovers(file: string, text: string): Promise<readonly vscode.Hover[]> {
  const document = await openFixture(file);
  const at = document.positionAt(document.getText().indexOf(text) + 2);
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
}
