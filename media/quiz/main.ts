import { type FromHost, type QuestionView, readFromHost } from '../../src/quiz/protocol';
import { el } from './dom';
import { showHelp } from './help';
import { icon } from './icons';
import { Kept } from './kept';
import { keepOwnKeys } from './keys';
import { button } from './parts';
import { PausedScreen, QuestionScreen } from './questionScreen';
import { ReportScreen } from './reportScreen';
import { ResultScreen } from './resultScreen';
import { reveal } from './reveal';
import { RevealScreen } from './revealScreen';
import { say } from './say';
import type { Screen, Talk } from './screen';
import { StartScreen } from './startScreen';
import { StatisticsScreen } from './statisticsScreen';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const place = (id: string): HTMLElement => document.getElementById(id) ?? document.body.appendChild(el('div', { id }));

/** Messages that are a page and need nothing but their view. */
type Told = Exclude<FromHost, { type: 'notice' | 'command' | 'question' }>;

/** The round a page belongs to, for the next time the page is made. */
function sessionOf(message: Told): string | undefined {
  if (message.type === 'start' || message.type === 'statistics') return undefined;
  return message.type === 'report' ? message.view.session : message.view.question.session;
}

/** The page: asks the host for its state, shows one screen at a time, and sends what the person does. */
class Page {
  readonly #main = place('main');
  readonly #live = place('live');
  readonly #notices = place('notices');
  readonly #host = acquireVsCodeApi();
  readonly #kept = new Kept(this.#host);
  readonly #talk: Talk = {
    post: (message) => this.#host.postMessage(message),
    announce: (text) => this.#announce(text),
    help: () => showHelp(this.#talk),
  };
  #screen: Screen | undefined;
  #wasPaused = this.#kept.paused;
  #reading: HTMLElement | undefined;

  start(): void {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      const read = readFromHost(event.data);
      if (read.ok) this.#receive(read.value);
      else
        this.#notice(
          'problem',
          say('The quiz got something it cannot show: {0}. Close this editor and open it again.', read.problem),
        );
    });
    keepOwnKeys(() => this.#talk.help());
    document.addEventListener('click', (event) => this.#follow(event), { capture: true });
    window.addEventListener('focus', () => {
      this.#talk.post({ type: 'focus', on: true });
      if (document.activeElement === document.body) this.#read();
    });
    window.addEventListener('blur', () => this.#talk.post({ type: 'focus', on: false }));
    this.#talk.post({ type: 'ready', session: this.#kept.session, result: this.#kept.result });
    if (document.hasFocus()) this.#talk.post({ type: 'focus', on: true });
  }

  /** Links of rendered Markdown lead nowhere by themselves: the host opens what they name. */
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const { section, docs } = link.dataset;
    if (section !== undefined) this.#talk.post({ type: 'openSection', section });
    else if (docs !== undefined) this.#talk.post({ type: 'openDocs', url: docs });
  }

  #receive(message: FromHost): void {
    switch (message.type) {
      case 'notice':
        this.#screen?.released?.();
        if (message.kind === 'problem') this.#notice('problem', message.text);
        else this.#notice('info', message.text);
        return;
      case 'command':
        if (message.command === 'help') this.#talk.help();
        else if (!document.querySelector('dialog')) this.#screen?.commands[message.command]?.();
        return;
      case 'question':
        this.#question(message.view);
        return;
      default:
        this.#kept.show(sessionOf(message), message.type === 'result' ? { result: message.view.question.index } : {});
        if (message.type === 'result') this.#kept.forgetDraft();
        this.#show(this.#screenOf(message));
        if (message.type === 'result' && !message.view.reviewing) this.#announce(message.view.announce);
    }
  }

  #question(view: QuestionView): void {
    const paused = view.clock?.paused ?? false;
    // The host resumes a round that is asked for; what was paused before the page went away stays paused.
    const wasPaused = this.#wasPaused && view.session === this.#kept.session && view.clock && !paused;
    this.#wasPaused = false;
    if (wasPaused) {
      this.#talk.post({ type: 'pause', session: view.session });
      return;
    }
    this.#kept.show(view.session, { paused });
    this.#show(paused ? new PausedScreen(view, this.#talk) : new QuestionScreen(view, this.#talk, this.#kept));
  }

  #screenOf(message: Told): Screen {
    switch (message.type) {
      case 'start':
        return new StartScreen(message.view, this.#talk);
      case 'statistics':
        return new StatisticsScreen(message.view, this.#talk);
      case 'report':
        return new ReportScreen(message.view, this.#talk);
      case 'reveal':
        return new RevealScreen(message.view, this.#talk);
      case 'result':
        return new ResultScreen(message.view, this.#talk);
    }
  }

  #show(screen: Screen): void {
    const again = this.#screen?.key === screen.key;
    const focused = again ? document.activeElement?.id : undefined;
    const open = again ? [...this.#main.querySelectorAll('details[open]')].map((element) => element.id) : [];
    const scrolled = again ? window.scrollY : 0;
    this.#screen?.dispose?.();
    this.#screen = screen;
    if (!again) this.#notices.replaceChildren();
    this.#main.replaceChildren(...screen.content);
    for (const id of open) if (id) document.getElementById(id)?.setAttribute('open', '');
    const target = (focused && document.getElementById(focused)) || screen.focus;
    this.#reading = target;
    this.#read();
    if (again) window.scrollTo(0, scrolled);
    else {
      window.scrollTo(0, 0);
      reveal(this.#main.querySelector('.result, .card-answer'), 'start');
    }
    document.body.dataset.page = screen.key.split(' ')[0] ?? '';
  }

  /** Goes where reading continues; a person who is elsewhere in the window keeps the focus there, and finds the place on coming back. */
  #read(): void {
    if (!document.hasFocus()) return;
    this.#reading?.focus({ preventScroll: true });
    this.#reading = undefined;
  }

  #announce(text: string): void {
    // The same sentence twice in a row is told twice: the region is emptied first.
    this.#live.replaceChildren();
    this.#live.append(el('p', {}, text));
  }

  #notice(kind: 'info' | 'problem', text: string): void {
    const box = el(
      'div',
      { class: `notice ${kind}`, role: kind === 'problem' ? 'alert' : undefined },
      icon(kind === 'problem' ? 'warning' : 'info'),
      el('p', {}, text),
      button(say('Close'), () => box.remove(), { kind: 'quiet' }),
    );
    if (kind === 'info') {
      for (const old of this.#notices.querySelectorAll('.info')) old.remove();
      this.#announce(text);
    }
    // Nothing is loading any more.
    if (kind === 'problem' && !this.#screen) this.#main.replaceChildren();
    this.#notices.append(box);
  }
}

new Page().start();
