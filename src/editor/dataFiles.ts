import * as vscode from 'vscode';

/** The data that the build put beside the code, read through VS Code so that it works in every host. */
export class DataFiles {
  readonly #root: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#root = vscode.Uri.joinPath(extension, 'dist', 'data');
  }

  async bytes(name: string): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#root, name));
    } catch (error) {
      // VS Code shows this sentence when a command fails by it.
      throw new Error(vscode.l10n.t('A file of this extension cannot be read. Try again, or install the extension again.'), {
        cause: error,
      });
    }
  }

  async text(name: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(name));
  }
}
