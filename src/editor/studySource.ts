import * as vscode from 'vscode';
import type { Shares } from '../quiz/shares';
import type { Study } from '../quiz/study';

/** Where a person stands, once the quiz has been opened; before that, and for those who never answered, nothing is known. */
export class StudySource implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #sharesChanged = new vscode.EventEmitter<void>();
  /** The shares, which change how a note looks wherever it is listed; a list is not drawn anew under the mouse for nothing. */
  readonly onDidChangeShares = this.#sharesChanged.event;
  readonly #wanted = new vscode.EventEmitter<void>();
  /** Somebody looks at a place where this would be shown. */
  readonly onDidWant = this.#wanted.event;
  #study: Study | undefined;

  get now(): Study | undefined {
    return this.#study;
  }

  /** By note and section; empty until something was answered. */
  get shares(): ReadonlyMap<string, Shares> {
    return this.#study && this.#study.answered > 0 ? this.#study.shares : new Map();
  }

  /** Asks for it to be found out; does nothing once it is known. */
  want(): void {
    if (this.#study === undefined) this.#wanted.fire();
  }

  set(study: Study | undefined): void {
    const before = this.shares.size;
    this.#study = study;
    this.#changed.fire();
    if (before + this.shares.size > 0) this.#sharesChanged.fire();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#sharesChanged.dispose();
    this.#wanted.dispose();
  }
}
