import * as vscode from 'vscode';
import type { QuizSettings } from '../quiz/ports';
import type { Quiz } from '../quiz/quiz';
import { Loaded } from './loaded';
import type { Parts } from './parts';
import { QuizFiles, quizFolder } from './quizFiles';

const calm = 300;

/** The heavy part of the quiz. */
export type QuizRoom = typeof import('./quizRoom');

/** The one engine of this window, made on first use. */
export class QuizSource implements vscode.Disposable {
  readonly #followed = new vscode.EventEmitter<void>();
  /** The engine asks from another library now. */
  readonly onDidFollow = this.#followed.event;
  readonly #following: vscode.Disposable;
  #quiz: Promise<Quiz> | undefined;
  readonly #room = new Loaded<QuizRoom>(() => import('./quizRoom'));
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {
    this.#following = parts.library.onDidChange(() => parts.aside('Following the library', this.#follow()));
  }

  room(): Promise<QuizRoom> {
    return this.#room.get();
  }

  /** The engine. A failure is not kept. */
  get(): Promise<Quiz> {
    this.#quiz ??= this.#open().catch((error: unknown) => {
      this.#quiz = undefined;
      throw error;
    });
    return this.#quiz;
  }

  /** Own notes were edited: the engine goes on with their questions as they are now. */
  async #follow(): Promise<void> {
    if (this.#quiz === undefined) return;
    const { library } = this.parts;
    const { version } = library;
    const [quiz, { Catalogue }, notes, questions] = await Promise.all([
      this.#quiz,
      this.room(),
      library.get(),
      library.questions(),
    ]);
    // Changed once more meanwhile: that is followed next.
    if (version !== library.version) return;
    quiz.follow(new Catalogue(notes, questions));
    this.#followed.fire();
    this.changed();
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
    const files = new QuizFiles(quizFolder(parts.context));
    const { openQuiz } = await this.room();
    const quiz = await openQuiz(parts, { files, memento: parts.storage.answers, settings: quizSettings });
    this.changed();
    return quiz;
  }

  dispose(): void {
    clearTimeout(this.#telling);
    this.#following.dispose();
    this.#followed.dispose();
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
