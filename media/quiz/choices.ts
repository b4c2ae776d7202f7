import type { QuestionView } from '../../src/quiz/protocol';
import { el } from './dom';
import { phrase } from './parts';
import { focusOn } from './reveal';
import { say } from './say';

/** The options of a question: which are chosen, and how keys move among them. */
export interface Choices {
  readonly element: HTMLElement;
  chosen(): readonly number[];
  /** What is missing for an answer, in one sentence; nothing when it can be given. */
  missing(): string | undefined;
  choose(position: number): void;
  move(step: 1 | -1): void;
  /** Moves an entry of an ordering; nothing elsewhere. */
  shift(step: 1 | -1): void;
}

/** One option (radios) or several (checkboxes). */
export function optionChoices(view: QuestionView, chosen: readonly number[], changed: () => void): Choices {
  const several = view.form === 'several';
  const inputs = view.options.map((option) =>
    el('input', {
      type: several ? 'checkbox' : 'radio',
      name: 'option',
      id: `option-${option.position}`,
      value: option.position,
      checked: chosen.includes(option.position),
      change: changed,
    }),
  );
  const taken = () => view.options.flatMap((option, at) => (inputs[at]?.checked ? [option.position] : []));
  const legend = !several ? say('Choose one') : view.choose ? say('Choose {0}', view.choose) : say('Choose all that apply');
  const element = el(
    'fieldset',
    { class: 'options' },
    el('legend', {}, legend),
    ...view.options.map((option, at) =>
      el(
        'label',
        { class: 'option', for: `option-${option.position}` },
        inputs[at],
        el('span', { class: 'letter' }, option.label),
        phrase(option.html),
      ),
    ),
  );
  return {
    element,
    chosen: taken,
    missing: () => {
      const number = taken().length;
      if (!several) return number === 1 ? undefined : say('Choose an option first.');
      if (view.choose && number !== view.choose)
        return number === 1
          ? say('Choose {0} options; 1 is chosen.', view.choose)
          : say('Choose {0} options; {1} are chosen.', view.choose, number);
      return number > 0 ? undefined : say('Choose the options first.');
    },
    choose: (position) => {
      const input = inputs[position];
      if (!input) return;
      focusOn(input);
      if (several || !input.checked) input.click();
    },
    move: (step) => {
      const at = inputs.findIndex((input) => input.matches(':focus'));
      const next = inputs[at < 0 ? (step > 0 ? 0 : inputs.length - 1) : Math.min(inputs.length - 1, Math.max(0, at + step))];
      focusOn(next);
      // Radios choose what they move to, as everywhere; from outside they only take the focus.
      if (!several && at >= 0 && next && !next.checked) next.click();
    },
    shift: () => undefined,
  };
}
