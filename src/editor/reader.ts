import * as vscode from 'vscode';
import { noteDocument } from '../notes/document';
import type { Note, Section } from '../notes/model';
import type { Parts } from './parts';

/** The scheme under which notes are files that VS Code's own Markdown preview can open. */
export const scheme = 'aws-notes';

/** The address of a note, or of a section in it. */
export function noteUri(note: Note, section: Section | undefined): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${note.category}/${note.id}.md`, fragment: section?.anchor ?? '' });
}

/** Notes as read-only files. */
export function registerReader(parts: Parts): vscode.Disposable {
  const files = new NoteFiles(parts);
  return vscode.Disposable.from(
    files,
    vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true, isCaseSensitive: true }),
  );
}

class NoteFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #parts: Parts;
  readonly #watching: vscode.Disposable;
  readonly #opened = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#watching = parts.library.onDidChange(() => {
      this.#changed.fire(
        [...this.#opened].map((path) => ({ type: vscode.FileChangeType.Changed, uri: vscode.Uri.from({ scheme, path }) })),
      );
    });
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
      mtime: this.#parts.library.version,
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
    // By id alone: a link from an older text may name a category that the note has left.
    const note = library.note(uri.path.split('/').at(-1)?.replace(/\.md$/, '') ?? '');
    if (!note || !uri.path.endsWith('.md')) throw vscode.FileSystemError.FileNotFound(uri);
    this.#opened.add(uri.path);
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
    this.#watching.dispose();
    this.#changed.dispose();
  }
}
