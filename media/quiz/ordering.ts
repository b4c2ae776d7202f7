import type { QuestionView } from '../../src/quiz/protocol';
import type { Choices } from './choices';
import { el } from './dom';
import { icon } from './icons';
import { phrase } from './parts';
import { focusOn } from './reveal';
import { say } from './say';
import type { Talk } from './screen';

/** A list whose entries are put in order: each entry takes the focus, and buttons or alt with an arrow move it. */
export function orderChoices(view: QuestionView, chosen: readonly number[], talk: Talk, changed: () => void): Choices {
  const entries = new Map(view.options.map((option) => [option.position, entry(option)]));
  const complete = chosen.length === view.options.length && chosen.every((position) => entries.has(position));
  let order = complete ? [...chosen] : view.options.map((option) => option.position);
  const list = el('ol', { class: 'order', 'aria-describedby': 'order-how' });
  const element = el(
    'section',
    { class: 'options', 'aria-labelledby': 'order-name' },
    el('h2', { id: 'order-name', class: 'legend' }, say('Put in order, first on top')),
    el(
      'p',
      { id: 'order-how', class: 'quiet-words' },
      say('Move an entry with its buttons, or with Alt and the up and down arrows.'),
    ),
    list,
  );

  function entry(option: QuestionView['options'][number]): HTMLLIElement {
    const { position } = option;
    const mover = (step: 1 | -1, label: string, name: 'up' | 'down') => {
      const made = el('button', { type: 'button', class: 'quiet square', 'aria-label': label, title: label }, icon(name));
      made.addEventListener('click', () => shift(position, step, made));
      return made;
    };
    return el(
      'li',
      { class: 'option', tabindex: 0, id: `entry-${position}` },
      el('span', { class: 'place', 'aria-hidden': 'true' }),
      phrase(option.html),
      el('span', { class: 'movers' }, mover(-1, say('Move up'), 'up'), mover(1, say('Move down'), 'down')),
    );
  }

  function show(): void {
    list.replaceChildren(...order.flatMap((position) => entries.get(position) ?? []));
    for (const [at, position] of order.entries()) {
      const place = entries.get(position)?.querySelector('.place');
      if (place) place.textContent = String(at + 1);
    }
  }

  function shift(position: number, step: 1 | -1, focus: HTMLElement | undefined): void {
    const from = order.indexOf(position);
    const to = from + step;
    if (from < 0 || to < 0 || to >= order.length) {
      talk.announce(step < 0 ? say('This is the first entry already.') : say('This is the last entry already.'));
      return;
    }
    order = order.toSpliced(from, 1).toSpliced(to, 0, position);
    show();
    focusOn(focus ?? entries.get(position));
    talk.announce(say('Now place {0} of {1}.', to + 1, order.length));
    changed();
  }

  const current = () => order.find((position) => entries.get(position)?.contains(document.activeElement));
  const focusAt = (at: number) => focusOn(entries.get(order[at] ?? -1));
  show();
  return {
    element,
    chosen: () => order,
    missing: () => undefined,
    choose: (position) => focusAt(position),
    move: (step) => {
      const position = current();
      const at = position === undefined ? -1 : order.indexOf(position);
      focusAt(at < 0 ? (step > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + step)));
    },
    shift: (step) => {
      const position = current();
      if (position === undefined) talk.announce(say('Go to an entry first: with an arrow, or with its number.'));
      else shift(position, step, undefined);
    },
  };
}
