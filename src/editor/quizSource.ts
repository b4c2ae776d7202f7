import * as vscode from 'vscode';
import type { QuizSettings } from '../quiz/ports';
import type { Quiz } from '../quiz/quiz';
import { Loaded } from './loaded';
import type { Parts } from './parts';
import { QuizFiles } from './quizFiles';

const calm = 300;

/** The heavy part of the quiz. */
export type QuizRoom = typeof import('./quizRoom');

/** The one engine of this window, made on first use. */
export class QuizSource implements vscode.Disposable {
  #quiz: Promise<Quiz> | undefined;
  readonly #room = new Loaded<QuizRoom>(() => import('./quizRoom'));
  #library = -1;
  #users = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  room(): Promise<QuizRoom> {
    return this.#room.get();
  }

  /** The engine; a new one when the library changed, unless a panel still talks to the old one. */
  get(): Promise<Quiz> {
    const { library } = this.parts;
    if (this.#quiz === undefined || (this.#users === 0 && this.#library !== library.version)) {
      this.#library = library.version;
      this.#quiz = this.#open().catch((error: unknown) => {
        this.#quiz = undefined;
        throw error;
      });
    }
    return this.#quiz;
  }

  /** Keeps the engine as it is until the answer is disposed. */
  use(): vscode.Disposable {
    this.#users++;
    return new vscode.Disposable(() => this.#users--);
  }

  /** Tells everyone who shows something of the answers; several changes at once are one. */
  changed(): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.parts.aside('Finding out what is due', this.#tell()), calm);
  }

  async #tell(): Promise<void> {
    if (this.#quiz === undefined) return;
    const [quiz, { studyOf }] = await Promise.all([this.#quiz, this.room()]);
    this.parts.study.set(studyOf(quiz));
    // Everything that somebody waits for is shown by now.
    if (quiz.storage.isBehind) await quiz.storage.publish();
  }

  async #open(): Promise<Quiz> {
    const { parts } = this;
    const files = new QuizFiles(vscode.Uri.joinPath(parts.context.globalStorageUri, 'quiz'));
    const { openQuiz } = await this.room();
    const quiz = await openQuiz(parts, { files, memento: parts.storage.answers, settings: quizSettings });
    this.changed();
    return quiz;
  }

  dispose(): void {
    clearTimeout(this.#telling);
  }
}

/** The person's settings as they are now; what makes no sense counts as not set. */
export function quizSettings(): QuizSettings {
  const settings = vscode.workspace.getConfiguration('awsNotes.quiz');
  const cap = settings.get<unknown>('dailyCap');
  const date = settings.get<unknown>('examDate');
  return {
    examDate: typeof date === 'string' && date !== '' ? date : undefined,
    dailyCap: typeof cap === 'number' && Number.isInteger(cap) && cap > 0 ? cap : undefined,
    streak: settings.get<unknown>('streak') !== false,
    askConfidence: settings.get<unknown>('askConfidence') !== false,
  };
}
