import * as vscode from 'vscode';
import { carrierKeys } from '../quiz/carrierKeys';
import type { Memento } from '../quiz/ports';
import { quizFolder } from './quizFiles';

/** One kept value. What was stored may be of an older version or damaged, so it is read as unknown. */
export interface Kept {
  get(): unknown;
  set(value: unknown): Promise<void>;
}

const own = ['awsNotes.bookmarks', 'awsNotes.recents'];

/**
 * What is kept across restarts and travels with Settings Sync. All keys are named to it here, at every start, whether
 * they have a value or not: what is not named is neither sent nor taken, and what is missing counts as deleted.
 */
export class Storage {
  readonly bookmarks: Kept;
  readonly recents: Kept;
  readonly #state: vscode.ExtensionContext['globalState'];
  readonly #quiz: vscode.Uri;

  constructor(context: vscode.ExtensionContext) {
    this.#state = context.globalState;
    this.#quiz = quizFolder(context);
    this.bookmarks = this.#kept('awsNotes.bookmarks');
    this.recents = this.#kept('awsNotes.recents');
    this.#state.setKeysForSync([...own, ...carrierKeys]);
  }

  /** Whether anything was ever answered, here or on another machine, as far as it can be told without reading the log. */
  async hasAnswers(): Promise<boolean> {
    if (carrierKeys.some((key) => this.#state.get<unknown>(key) !== undefined)) return true;
    try {
      // A window that was killed has left a log, but handed nothing to the other machines.
      const files = await vscode.workspace.fs.readDirectory(this.#quiz);
      return files.some(([name]) => name.endsWith('.log'));
    } catch {
      return false;
    }
  }

  /** The quiz's answers on their way between machines. */
  get answers(): Memento {
    return {
      get: (key) => this.#state.get<unknown>(key),
      set: (key, value) => Promise.resolve(this.#state.update(key, value)),
    };
  }

  #kept(key: string): Kept {
    return {
      get: () => this.#state.get<unknown>(key),
      set: (value) => Promise.resolve(this.#state.update(key, value)),
    };
  }
}
