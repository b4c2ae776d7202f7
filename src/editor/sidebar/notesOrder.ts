import type * as vscode from 'vscode';
import { type Layout, layouts } from '../../notes/notesTree';

/** How a person wants the notes laid out; kept for every window and every restart. */
export class NotesOrder {
  readonly #state: vscode.Memento;
  readonly #changed: () => void;

  constructor(state: vscode.Memento, changed: () => void) {
    this.#state = state;
    this.#changed = changed;
  }

  get layout(): Layout {
    const kept = this.#state.get<unknown>('awsNotes.layout');
    return layouts.find((layout) => layout === kept) ?? 'category';
  }

  /** Whether notes outside the exam are shown. */
  get background(): boolean {
    return this.#state.get<unknown>('awsNotes.background') !== false;
  }

  async setLayout(layout: Layout): Promise<void> {
    await this.#state.update('awsNotes.layout', layout);
    this.#changed();
  }

  async setBackground(shown: boolean): Promise<void> {
    await this.#state.update('awsNotes.background', shown);
    this.#changed();
  }
}
