import * as vscode from 'vscode';
import type { WholeFiles } from '../quiz/ports';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where the quiz keeps its files. */
export const quizFolder = (context: Pick<vscode.ExtensionContext, 'globalStorageUri'>): vscode.Uri =>
  vscode.Uri.joinPath(context.globalStorageUri, 'quiz');

/** The folder of the quiz in the extension's own storage, which works in every host. */
export class QuizFiles implements WholeFiles {
  #made: Promise<void> | undefined;

  constructor(private readonly folder: vscode.Uri) {}

  async list(): Promise<readonly string[]> {
    await this.#make();
    const entries = await vscode.workspace.fs.readDirectory(this.folder);
    return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
  }

  async read(name: string): Promise<string> {
    return decoder.decode(await vscode.workspace.fs.readFile(this.#uri(name)));
  }

  async write(name: string, text: string): Promise<void> {
    await this.#make();
    await vscode.workspace.fs.writeFile(this.#uri(name), encoder.encode(text));
  }

  async remove(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#uri(name));
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
  }

  #uri(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }

  #make(): Promise<void> {
    // A folder that could not be made is tried again the next time.
    this.#made ??= Promise.resolve(vscode.workspace.fs.createDirectory(this.folder)).catch((error: unknown) => {
      this.#made = undefined;
      throw error;
    });
    return this.#made;
  }
}

/** Eight random small letters and digits. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}

/** This machine's name: that of an empty file in the folder, made at the first start. Two windows that both make one agree on the first by name. */
export async function machineName(files: QuizFiles): Promise<string> {
  const find = async () =>
    (await files.list())
      .flatMap((name) => /^machine-([a-z0-9]{8})$/.exec(name)?.[1] ?? [])
      .sort()
      .at(0);
  const found = await find();
  if (found) return found;
  const made = randomName();
  await files.write(`machine-${made}`, '');
  return (await find()) ?? made;
}
