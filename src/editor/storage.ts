import type * as vscode from 'vscode';

/** One kept value. What was stored may be of an older version or damaged, so it is read as unknown. */
export interface Kept {
  get(): unknown;
  set(value: unknown): Promise<void>;
}

/** What is kept across restarts and travels with Settings Sync. The keys are named to it once, all together: a second call would replace the first. */
export class Storage {
  readonly bookmarks: Kept;
  readonly recents: Kept;
  readonly #state: vscode.ExtensionContext['globalState'];

  constructor(state: vscode.ExtensionContext['globalState']) {
    this.#state = state;
    this.bookmarks = this.#kept('awsNotes.bookmarks');
    this.recents = this.#kept('awsNotes.recents');
    state.setKeysForSync(['awsNotes.bookmarks', 'awsNotes.recents']);
  }

  #kept(key: string): Kept {
    return {
      get: () => this.#state.get<unknown>(key),
      set: (value) => Promise.resolve(this.#state.update(key, value)),
    };
  }
}
