import type { Clock, LogFiles, Memento, QuizSettings } from './ports';

/** What the engine is built from. `seed` gives fresh random whole numbers below 2^32; a writer id is new in every window. */
export interface QuizParts {
  readonly files: LogFiles;
  readonly memento: Memento;
  readonly clock: Clock;
  readonly seed: () => number;
  /** Stable for this machine, 8 letters or digits or more. */
  readonly machine: string;
  /** New for every window, 8 letters or digits or more. */
  readonly writer: string;
  readonly settings: () => QuizSettings;
}

/** The engine. */
export class Quiz {
  private constructor(readonly parts: QuizParts) {}

  /** Reads the log and the carriers of other machines. */
  static async open(parts: QuizParts): Promise<Quiz> {
    return new Quiz(parts);
  }
}
