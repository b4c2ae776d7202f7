import type { Mode, QuestionView } from '../../src/quiz/protocol';
import { Clock } from './clock';
import { type Child, el, hidden } from './dom';
import { icon } from './icons';
import { button } from './parts';
import { say } from './say';
import type { Talk } from './screen';

export const modeLabels: Readonly<Record<Mode, string>> = {
  practice: say('Practice'),
  due: say('Reviews'),
  weak: say('Weak areas'),
  mock: say('Mock exam'),
  custom: say('Custom round'),
};

const homeButton = (talk: Talk): HTMLElement =>
  button(say('Quiz home'), () => talk.post({ type: 'home' }), { kind: 'quiet', id: 'home' });

/** The strip above a page that is no question: only the way back. */
export const homeHead = (talk: Talk): HTMLElement =>
  el('header', { class: 'round-head' }, el('div', { class: 'round-line' }, homeButton(talk)));

/** The strip above a question: which round this is, how far it is, the clock, flag and bookmark. */
export class RoundHead {
  readonly element: HTMLElement;
  readonly #clock: Clock | undefined;

  constructor(view: QuestionView, talk: Talk, marks: readonly Child[] = []) {
    const { clock, session } = view;
    this.#clock = clock && new Clock(clock, talk, () => talk.post({ type: 'finish', session }));
    const place = say('Question {0} of {1}', view.index + 1, view.total);
    this.element = el(
      'header',
      { class: 'round-head' },
      el(
        'div',
        { class: 'round-line' },
        homeButton(talk),
        el(
          'span',
          { class: 'round-name' },
          `${modeLabels[view.mode]} · `,
          hidden(`${say('Question')} `),
          say('{0} of {1}', view.index + 1, view.total),
        ),
        this.#clock?.element,
        ...marks,
      ),
      el('progress', { max: view.total, value: view.index + 1, 'aria-label': place }),
    );
  }

  dispose(): void {
    this.#clock?.dispose();
  }
}

/** Flag and bookmark as toggles. */
export function markButtons(view: QuestionView, talk: Talk): readonly HTMLElement[] {
  const { session, item } = view;
  return [
    button(say('Flag'), () => talk.post({ type: 'flag', session, item, on: !view.flagged }), {
      icon: view.flagged ? 'flag' : 'flagEmpty',
      kind: 'quiet',
      key: 'F',
      id: 'flag',
      pressed: view.flagged,
    }),
    button(say('Bookmark'), () => talk.post({ type: 'bookmark', item, on: !view.bookmarked }), {
      icon: view.bookmarked ? 'bookmark' : 'bookmarkEmpty',
      kind: 'quiet',
      key: 'M',
      id: 'bookmark',
      pressed: view.bookmarked,
    }),
  ];
}

/** A line with an icon and words, for small facts. */
export const remark = (name: Parameters<typeof icon>[0], ...children: readonly Child[]): HTMLElement =>
  el('p', { class: 'remark' }, icon(name), el('span', {}, ...children));
