import assert from 'node:assert/strict';
import { features } from './features';
import { answerAll, answerFiles, openQuizWindow, quizPage, reload, run, usingQuiz } from './quiz/quizWindow';
import { inWindow, Window } from './window';

const ownNote = (title: string) =>
  `---\ntitle: ${title}\nsummary: How we run jobs.\nreviewed: 2026-11-21\n---\n\n## Names of queues\n\nA queue is named after its job.\n`;

describe('x', () => {
  it(
    'in a window without a folder: tip, note, search, tree and quiz',
    usingQuiz({ noFolder: true, file: 'template.yaml' }, undefined, async (window) => {
      await features.note(window);
      await features.palette(window);
      await features.tree(window);
      await features.quiz(window);
    }),
  ).timeout(240_000);

});
