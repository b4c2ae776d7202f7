import type { Confidence, QuestionView } from '../../src/quiz/protocol';
import { type Choices, optionChoices } from './choices';
import { ask } from './dialog';
import { el } from './dom';
import { icon } from './icons';
import type { Kept } from './kept';
import { orderChoices } from './ordering';
import { button, prose } from './parts';
import { questionMap } from './questionMap';
import { markButtons, RoundHead } from './roundHead';
import { counted, say } from './say';
import { type Commands, choosing, type Screen, type Talk } from './screen';

/** A question before its answer. Nothing on it tells what is right: the host has not sent it yet. */
export class QuestionScreen implements Screen {
  readonly key: string;
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;
  readonly #head: RoundHead;
  readonly #choices: Choices | undefined;
  readonly #hint = el('p', { class: 'hint', id: 'hint' });
  readonly #started: number;
  #confidence: Confidence;
  #touched = false;
  /** An answer is on its way; further keys wait for what comes back. */
  #sent = false;

  constructor(
    private readonly view: QuestionView,
    private readonly talk: Talk,
    kept: Kept,
  ) {
    const draft = kept.draftOf(view);
    this.#started = kept.since(view, performance.now());
    this.#touched = draft !== undefined;
    this.#confidence = draft?.confidence ?? view.confidence;
    this.commands = this.#commands();
    this.key = `question ${view.session} ${view.index} ${view.item}`;
    this.focus = el('h1', { tabindex: -1 }, view.title);
    this.#head = new RoundHead(view, talk, markButtons(view, talk));
    const tell = (chosen: readonly number[], confidence: Confidence) =>
      talk.post({ type: 'draft', session: view.session, item: view.item, chosen, confidence });
    const changed = () => {
      this.#touched = true;
      this.#hint.textContent = '';
      kept.draft(view, this.chosen(), this.#confidence);
      tell(this.chosen(), this.#confidence);
    };
    const untold = kept.untold(view);
    if (untold) tell(untold.chosen, untold.confidence);
    const chosen = draft?.chosen ?? view.chosen;
    if (view.form === 'order') this.#choices = orderChoices(view, chosen, talk, changed);
    else if (view.form !== 'reveal') this.#choices = optionChoices(view, chosen, changed);
    this.content = [
      this.#head.element,
      ...(view.map.length > 0 ? [questionMap(view, (index) => this.#go(index))] : []),
      el(
        'article',
        {},
        el('p', { class: 'about' }, view.about),
        this.focus,
        this.#stem(),
        this.#choices?.element,
        view.askConfidence && view.mode !== 'mock' && this.#confidenceButtons(changed),
      ),
      this.#actions(),
    ];
  }

  #stem(): HTMLElement {
    const stem = prose(this.view.stemHtml, this.talk);
    stem.classList.toggle('card-stem', this.view.form === 'reveal');
    return stem;
  }

  chosen(): readonly number[] {
    return this.#choices?.chosen() ?? [];
  }

  /** Whether the person says to be sure; the schedule asks right but unsure again sooner. */
  #confidenceButtons(changed: () => void): HTMLElement {
    const make = (confidence: Confidence, label: string, key?: string) =>
      button(label, () => set(confidence), { kind: 'quiet', key, id: confidence, pressed: this.#confidence === confidence });
    const sure = make('sure', say('Sure'));
    const unsure = make('unsure', say('Unsure'), 'S');
    const set = (confidence: Confidence) => {
      this.#confidence = this.#confidence === confidence ? 'none' : confidence;
      sure.setAttribute('aria-pressed', String(this.#confidence === 'sure'));
      unsure.setAttribute('aria-pressed', String(this.#confidence === 'unsure'));
      this.talk.announce(
        this.#confidence === 'none' ? say('Not said how sure.') : this.#confidence === 'sure' ? say('Sure.') : say('Unsure.'),
      );
      changed();
    };
    this.#toggleUnsure = () => set('unsure');
    return el(
      'div',
      { class: 'confidence', role: 'group', 'aria-label': say('How sure are you? Optional') },
      el('span', { class: 'quiet-words' }, say('How sure are you?')),
      sure,
      unsure,
    );
  }

  #toggleUnsure: () => void = () => undefined;

  #actions(): HTMLElement {
    const { view, talk } = this;
    const { session } = view;
    const answer = view.form === 'reveal' ? say('Show the answer') : view.mode === 'mock' ? say('Save and go on') : say('Answer');
    return el(
      'footer',
      { class: 'actions' },
      this.#hint,
      el(
        'div',
        { class: 'action-row' },
        button(answer, () => this.#answer(), { kind: 'primary', key: 'Enter', id: 'answer' }),
        button(say('Skip'), () => this.commands.skip?.(), { key: 'K', id: 'skip' }),
        view.canGoBack && button(say('Back'), () => this.commands.back?.(), { key: 'Shift+Enter', id: 'back' }),
        view.canUndo && view.mode !== 'mock' && button(say('Undo'), () => talk.post({ type: 'undo' }), { key: 'U', id: 'undo' }),
        el('span', { class: 'spring' }),
        view.clock && button(say('Pause'), () => talk.post({ type: 'pause', session }), { kind: 'quiet', key: 'P', id: 'pause' }),
        button(view.mode === 'mock' ? say('Finish the exam') : say('End the round'), () => this.#finish(), {
          kind: 'quiet',
          id: 'finish',
        }),
        button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
      ),
    );
  }

  #answer(): void {
    if (this.#sent) return;
    const missing = this.#choices?.missing();
    if (missing) {
      this.#hint.replaceChildren(icon('info'), el('span', {}, missing));
      this.talk.announce(missing);
      return;
    }
    this.#sent = true;
    const { session, item } = this.view;
    const confidence = this.#confidence;
    const milliseconds = Math.min(86_400_000, Math.round(performance.now() - this.#started));
    if (this.#choices) this.talk.post({ type: 'answer', session, item, chosen: this.chosen(), confidence, milliseconds });
    else this.talk.post({ type: 'reveal', session, item, confidence, milliseconds });
  }

  /** In an exam a choice counts when one goes elsewhere, without a further key. */
  #keepChoice(): void {
    const { view } = this;
    if (view.mode !== 'mock' || this.#choices?.missing() !== undefined) return;
    if (this.#touched || !view.map[view.index]?.answered) this.#answer();
  }

  #go(index: number): void {
    this.#keepChoice();
    this.talk.post({ type: 'goto', session: this.view.session, index });
  }

  #finish(): void {
    const { view } = this;
    const ready = this.#choices !== undefined && this.#choices.missing() === undefined;
    const open = view.map.filter((entry, index) => !entry.answered && !(index === view.index && ready)).length;
    const words =
      view.mode !== 'mock'
        ? say('The round ends here; what you have answered counts.')
        : open > 0
          ? say('{0} not answered: they count as wrong. The answers are shown afterwards.', counted.questions(open))
          : say('All questions are answered. The answers are shown afterwards.');
    ask(view.mode === 'mock' ? say('Finish the exam?') : say('End the round?'), words, say('Finish'), () => {
      this.#keepChoice();
      this.talk.post({ type: 'finish', session: view.session });
    });
  }

  released(): void {
    this.#sent = false;
  }

  #commands(): Commands {
    const { view, talk } = this;
    const { session, item } = view;
    return {
      ...choosing((position) => this.#choices?.choose(position)),
      answer: () => this.#answer(),
      next: () => this.#choices?.move(1),
      previous: () => this.#choices?.move(-1),
      moveUp: () => this.#choices?.shift(-1),
      moveDown: () => this.#choices?.shift(1),
      unsure: () => this.#toggleUnsure(),
      skip: () => {
        this.#keepChoice();
        talk.post({ type: 'skip', session, item });
      },
      back: () => {
        if (!view.canGoBack) talk.announce(say('This is the first question.'));
        else if (view.mode === 'mock') this.#go(view.index - 1);
        else talk.post({ type: 'back', session });
      },
      flag: () => talk.post({ type: 'flag', session, item, on: !view.flagged }),
      bookmark: () => talk.post({ type: 'bookmark', item, on: !view.bookmarked }),
      undo: () => {
        if (view.mode === 'mock') talk.announce(say('In an exam, go back and choose again.'));
        else talk.post({ type: 'undo' });
      },
      pause: () => {
        if (view.clock) talk.post({ type: 'pause', session });
      },
      finish: () => this.#finish(),
    };
  }

  dispose(): void {
    this.#head.dispose();
  }
}

/** A paused exam: the clock stands and the question is not on the page. */
export class PausedScreen implements Screen {
  readonly key: string;
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;
  readonly #head: RoundHead;

  constructor(view: QuestionView, talk: Talk) {
    this.key = `paused ${view.session}`;
    const goOn = () => talk.post({ type: 'unpause', session: view.session });
    this.commands = { pause: goOn, answer: goOn };
    this.focus = el('h1', { tabindex: -1 }, say('Paused'));
    this.#head = new RoundHead(view, talk);
    this.content = [
      this.#head.element,
      el(
        'article',
        { class: 'empty' },
        this.focus,
        el('p', {}, say('The clock stands. You can close this editor and go on another day from the quiz home.')),
        el('div', { class: 'action-row' }, button(say('Go on'), goOn, { kind: 'primary', key: 'P', id: 'go-on' })),
      ),
    ];
  }

  dispose(): void {
    this.#head.dispose();
  }
}
