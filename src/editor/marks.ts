import * as vscode from 'vscode';
import { type Bookmark, currentId, readBookmarks, resolve, toggleBookmark } from '../notes/bookmarks';
import { addRecent, type Recent, readRecents } from '../notes/recents';
import type { Aside } from './aside';
import type { LibrarySource } from './librarySource';
import type { Reading } from './reading';
import type { Storage } from './storage';

/** What a person marked and what was read last. Both are kept, travel with Settings Sync, and outlive a section's rename. */
export class Marks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Bookmarks or recents. */
  readonly onDidChange = this.#changed.event;
  readonly #toggled = new vscode.EventEmitter<void>();
  /** Bookmarks alone, which change how a note looks wherever it is listed. */
  readonly onDidChangeBookmarks = this.#toggled.event;
  readonly #library: LibrarySource;
  readonly #storage: Storage;
  readonly #following: vscode.Disposable;

  constructor(library: LibrarySource, storage: Storage, reading: Reading, aside: Aside) {
    this.#library = library;
    this.#storage = storage;
    this.#following = reading.onDidChange((id) => aside('Noting what was read', this.#read(id)));
  }

  /** Newest first. */
  bookmarks(): readonly Bookmark[] {
    return readBookmarks(this.#storage.bookmarks.get());
  }

  /** What was read last first. */
  recents(): readonly Recent[] {
    return readRecents(this.#storage.recents.get());
  }

  /** The ids that are marked, as the notes are named today. */
  async marked(): Promise<ReadonlySet<string>> {
    const library = await this.#library.get();
    return new Set(resolve(this.bookmarks(), library).map(({ mark }) => currentId(mark.id, library)));
  }

  /** Marks a note or section, or takes its mark away; answers whether it is marked now. */
  async toggle(id: string): Promise<boolean> {
    const library = await this.#library.get();
    const title = library.section(id)?.section.title ?? library.note(id)?.title ?? id;
    const before = this.bookmarks();
    const after = toggleBookmark(before, { id, title, day: new Date().toISOString().slice(0, 10) }, library);
    await this.#storage.bookmarks.set(after);
    this.#toggled.fire();
    this.#changed.fire();
    return after.length > before.length;
  }

  async #read(id: string): Promise<void> {
    // What is kept is looked at after the waiting: two notes that are opened at once are both noted.
    const library = await this.#library.get();
    const recents = addRecent(this.recents(), id, library);
    await this.#storage.recents.set(recents.map((recent) => recent.id));
    this.#changed.fire();
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
    this.#toggled.dispose();
  }
}
