import * as vscode from 'vscode';
import { Library, type NoteSet } from '../notes/library';
import type { DataFiles } from './dataFiles';

/** The library of this window: the bundled notes, loaded once on first use, and what else has been added. */
export class LibrarySource implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #data: DataFiles;
  readonly #log: vscode.LogOutputChannel;
  #bundled: Promise<NoteSet> | undefined;
  #library: Promise<Library> | undefined;

  constructor(data: DataFiles, log: vscode.LogOutputChannel) {
    this.#data = data;
    this.#log = log;
  }

  /** All notes, linked. */
  get(): Promise<Library> {
    this.#library ??= this.#load();
    return this.#library;
  }

  async #load(): Promise<Library> {
    this.#bundled ??= this.#read();
    return new Library(await this.#bundled);
  }

  async #read(): Promise<NoteSet> {
    const started = performance.now();
    const { unpackNotes } = await import('../notes/unpack');
    const set = unpackNotes(await this.#data.text('notes.json'));
    this.#log.info(
      `Notes: ${set.notes.length} notes and ${set.questions.length} questions read in ${Math.round(performance.now() - started)} ms.`,
    );
    return set;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
