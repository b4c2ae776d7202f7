import * as vscode from 'vscode';
import { Library } from '../notes/library';
import type { Note, Question } from '../notes/model';
import type { DataFiles } from './dataFiles';

/** The library of this window: the bundled notes, loaded once on first use, and what else has been added. */
export class LibrarySource implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #data: DataFiles;
  readonly #log: vscode.LogOutputChannel;
  #notes: Promise<readonly Note[]> | undefined;
  #questions: Promise<readonly Question[]> | undefined;
  #library: Promise<Library> | undefined;

  constructor(data: DataFiles, log: vscode.LogOutputChannel) {
    this.#data = data;
    this.#log = log;
  }

  /** All notes, linked; without questions, which load apart. */
  get(): Promise<Library> {
    this.#library ??= this.#load();
    return this.#library;
  }

  /** All questions of the bank. */
  questions(): Promise<readonly Question[]> {
    this.#questions ??= this.#read('questions.json', async (text) => (await import('../notes/unpack')).unpackQuestions(text));
    return this.#questions;
  }

  async #load(): Promise<Library> {
    this.#notes ??= this.#read('notes.json', async (text) => (await import('../notes/unpack')).unpackNotes(text));
    return new Library({ notes: await this.#notes, questions: [] });
  }

  async #read<T>(file: string, unpack: (text: string) => Promise<readonly T[]>): Promise<readonly T[]> {
    const started = performance.now();
    const items = await unpack(await this.#data.text(file));
    this.#log.info(`${file}: ${items.length} read in ${Math.round(performance.now() - started)} ms.`);
    return items;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
