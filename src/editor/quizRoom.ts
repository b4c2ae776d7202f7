import * as vscode from 'vscode';
import { Catalogue } from '../quiz/catalogue';
import type { Memento, QuizSettings } from '../quiz/ports';
import { Quiz } from '../quiz/quiz';
import { rewriting } from '../quiz/rewriting';
import { fileUses } from '../tips/fileUses';
import type { Parts } from './parts';
import { machineName, type QuizFiles, randomName } from './quizFiles';

// Everything of the quiz that is heavy, in one file that loads on first use.
export { Conversation } from '../quiz/conversation';
export { readQuizScope, scopeFor } from '../quiz/quizScope';
export { studyOf } from '../quiz/study';
export { Catalogue, fileUses };

/** What the quiz gets from the editor. */
export interface QuizNeeds {
  readonly files: QuizFiles;
  readonly memento: Memento;
  readonly settings: () => QuizSettings;
}

/** Builds the engine over the current library, with questions, and reads the log. */
export async function openQuiz(parts: Parts, needs: QuizNeeds): Promise<Quiz> {
  const started = performance.now();
  const [library, questions, machine] = await Promise.all([
    parts.library.get(),
    parts.library.questions(),
    machineName(needs.files).catch((error: unknown) => {
      parts.log.error(`The quiz folder cannot be used: ${String(error)}`);
      return randomName();
    }),
  ]);
  const quiz = await Quiz.open({
    catalogue: new Catalogue(library, questions),
    files: rewriting(needs.files),
    memento: needs.memento,
    clock: { now: () => Date.now(), offset: (at) => -new Date(at).getTimezoneOffset() },
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    machine,
    // A writer of its own for every engine: no two ever append to the same file.
    window: randomName(),
    settings: needs.settings,
    say: vscode.l10n.t,
  });
  parts.log.info(
    `Quiz: ${quiz.catalogue.items.length} items, ${quiz.history.records.length} records, open in ${Math.round(performance.now() - started)} ms.`,
  );
  return quiz;
}
