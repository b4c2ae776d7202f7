import type { QuestionView } from '../../src/quiz/protocol';
import { el } from './dom';
import { icon } from './icons';
import { counted } from './parts';

/** The list of an exam's questions: each with its number, and a word for answered, flagged and the one shown. */
export function questionMap(view: QuestionView, go: (index: number) => void): HTMLElement {
  const answered = view.map.filter((entry) => entry.answered).length;
  const flagged = view.map.filter((entry) => entry.flagged).length;
  const entries = view.map.map((entry, index) => {
    const words = [
      `Question ${index + 1}`,
      entry.answered ? 'answered' : 'not answered',
      ...(entry.flagged ? ['flagged'] : []),
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
      `All questions: ${answered} of ${view.map.length} answered${flagged > 0 ? `, ${counted(flagged, 'flag')}` : ''}`,
    ),
    el('nav', { 'aria-label': 'Questions of this exam' }, el('ol', { class: 'places' }, ...entries)),
  );
}
