import { el, hidden } from './dom';
import { icon } from './icons';
import { clockWords } from './parts';
import { say } from './say';
import type { Talk } from './screen';

/** Minutes left at which a screen reader is told. */
const told = [60, 30, 10, 5, 1];

/** Counts down what the host said is left; the host's own clock decides. */
export class Clock {
  readonly element: HTMLElement;
  readonly #timer: ReturnType<typeof setInterval> | undefined;

  constructor(clock: { readonly left: number; readonly paused: boolean }, talk: Talk, over: () => void) {
    const words = el('span', {}, clockWords(clock.left));
    this.element = el('span', { class: 'clock', role: 'timer' }, icon('clock'), hidden(`${say('Time left')} `), words);
    if (clock.paused) return;
    const end = performance.now() + clock.left * 1000;
    let before = clock.left;
    this.#timer = setInterval(() => {
      const left = Math.max(0, Math.round((end - performance.now()) / 1000));
      if (left === before) return;
      words.textContent = clockWords(left);
      this.element.classList.toggle('late', left <= 300);
      const minutes = told.find((minute) => before > minute * 60 && left <= minute * 60);
      if (minutes) talk.announce(minutes === 1 ? say('One minute left.') : say('{0} minutes left.', minutes));
      before = left;
      if (left > 0) return;
      this.dispose();
      over();
    }, 250);
  }

  dispose(): void {
    clearInterval(this.#timer);
  }
}
