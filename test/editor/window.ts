import * as vscode from 'vscode';

/** This extension as VS Code sees it. */
export function theExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('aws-dev-notes.aws-dev-notes');
  if (!extension) throw new Error('The extension is not installed in this window.');
  return extension;
}

/** Waits for a condition, not for a time. */
export async function until(ask: () => boolean | Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens a file of the sample workspace. */
export async function openFixture(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The window has no folder.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a text as an untitled document. */
export async function openText(content: string, language: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}
