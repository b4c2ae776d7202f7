import * as vscode from 'vscode';

/** Which note or section is being read: the one that was opened last. */
export class Reading implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string>();
  readonly onDidChange = this.#changed.event;
  #id: string | undefined;

  /** `note` or `note#anchor`. */
  get id(): string | undefined {
    return this.#id;
  }

  set(id: string): void {
    this.#id = id;
    this.#changed.fire(id);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
