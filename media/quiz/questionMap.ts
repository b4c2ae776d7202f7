import type { QuestionView } from '../../src/quiz/protocol';
import { el } from './dom';
import { icon } from './icons';
import { counted, say } from './say';

/** The list of an exam's questions: each with its number, and a word for answered, flagged and the one shown. */
export function questionMap(view: QuestionView, go: (index: number) => void): HTMLElement {
  const answered = view.map.filter((entry) => entry.answered).length;
  const flagged = view.map.filter((entry) => entry.flagged).length;
  const entries = view.map.map((entry, index) => {
    const words = [
      say('Question {0}', index + 1),
      entry.answered ? say('answered') : say('not answered'),
      ...(entry.flagged ? [say('flagged')] : []),
    ].join(', ');
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: `place-button${entry.answered ? ' answered' : ''}`,
          'aria-label': words,
          title: words,
          'aria-current': index === view.index ? 'step' : undefined,
          id: `place-${index}`,
          click: () => go(index),
        },
        String(index + 1),
        entry.answered && el('span', { class: 'dot', 'aria-hidden': 'true' }, icon('right')),
        entry.flagged && el('span', { class: 'corner', 'aria-hidden': 'true' }, icon('flag')),
      ),
    );
  });
  return el(
    'details',
    { class: 'question-map', id: 'question-map' },
    el(
      'summary',
      {},
      [
        say('All questions: {0} of {1} answered', answered, view.map.length),
        ...(flagged > 0 ? [counted.flags(flagged)] : []),
      ].join(', '),
    ),
    el('nav', { 'aria-label': say('Questions of this exam') }, el('ol', { class: 'places' }, ...entries)),
  );
}
