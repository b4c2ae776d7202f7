import * as vscode from 'vscode';
import type { Shares } from '../quiz/shares';
import type { Study } from '../quiz/study';

/** Where a person stands, once the quiz has been opened; before that, and for those who never answered, nothing is known. */
export class StudySource implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #study: Study | undefined;

  get now(): Study | undefined {
    return this.#study;
  }

  /** By note and section; empty until something was answered. */
  get shares(): ReadonlyMap<string, Shares> {
    return this.#study && this.#study.answered > 0 ? this.#study.shares : new Map();
  }

  set(study: Study | undefined): void {
    this.#study = study;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
