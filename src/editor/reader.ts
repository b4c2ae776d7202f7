import * as vscode from 'vscode';
import { noteDocument } from '../notes/document';
import type { Library } from '../notes/library';
import type { Note } from '../notes/model';
import type { Parts } from './parts';

/** The scheme under which notes are files that VS Code's own Markdown preview can open. */
export const scheme = 'aws-notes';

/** The address of a note, or of a section in it when the id has an anchor. */
export function noteUri(library: Library, id: string): vscode.Uri | undefined {
  const [noteId = '', anchor] = id.split('#', 2);
  const note = library.note(noteId);
  if (!note) return undefined;
  const section = anchor ? library.section(id)?.section : undefined;
  return vscode.Uri.from({ scheme, path: pathOf(note), fragment: section?.anchor ?? '' });
}

function pathOf(note: Note): string {
  return `/${note.category}/${note.id}.md`;
}

/** Notes as read-only files, and the command that opens them rendered. */
export function registerReader(parts: Parts): vscode.Disposable {
  const files = new NoteFiles(parts);
  return vscode.Disposable.from(
    files,
    vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true, isCaseSensitive: true }),
    vscode.commands.registerCommand('awsNotes.open', (id: unknown) => openNote(parts, id)),
  );
}

async function openNote(parts: Parts, id: unknown): Promise<void> {
  const library = await parts.library.get();
  const uri = typeof id === 'string' ? noteUri(library, id) : undefined;
  if (!uri) {
    parts.log.warn(`No note ${String(id)}.`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('There is no note "{0}". Search for it with "AWS Notes: Search".', String(id)),
    );
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

class NoteFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const library = await this.#parts.library.get();
    const folder = library.notes.some((note) => uri.path === '/' || uri.path === `/${note.category}`);
    const size = folder ? 0 : (await this.readFile(uri)).length;
    return {
      type: folder ? vscode.FileType.Directory : vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const { notes } = await this.#parts.library.get();
    if (uri.path === '/')
      return [...new Set(notes.map((note) => note.category))].map((name) => [name, vscode.FileType.Directory]);
    return notes.filter((note) => uri.path === `/${note.category}`).map((note) => [`${note.id}.md`, vscode.FileType.File]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const library = await this.#parts.library.get();
    const note = library.notes.find((one) => pathOf(one) === uri.path);
    if (!note) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(noteDocument(note, library));
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
