import type { RevealView } from '../../src/quiz/protocol';
import { el } from './dom';
import { button, noteLink, prose } from './parts';
import { markButtons, RoundHead } from './roundHead';
import { say } from './say';
import type { Commands, Screen, Talk } from './screen';

/** A fact card turned round: the person says whether it was known. */
export class RevealScreen implements Screen {
  readonly key: string;
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;
  readonly #head: RoundHead;
  readonly #started = performance.now();
  #sent = false;

  constructor(
    private readonly view: RevealView,
    private readonly talk: Talk,
  ) {
    const { question } = view;
    const { session, item } = question;
    this.commands = {
      answer: () => this.#grade(true),
      choose1: () => this.#grade(true),
      choose2: () => this.#grade(false),
      note: () => {
        if (view.link) talk.post({ type: 'openSection', section: view.link.section });
      },
      flag: () => talk.post({ type: 'flag', session, item, on: !question.flagged }),
      bookmark: () => talk.post({ type: 'bookmark', item, on: !question.bookmarked }),
      skip: () => talk.post({ type: 'skip', session, item }),
      undo: () => talk.post({ type: 'undo' }),
    };
    this.key = `reveal ${question.session} ${question.index}`;
    this.focus = el('h2', { tabindex: -1 }, say('The answer'));
    this.#head = new RoundHead(question, talk, markButtons(question, talk));
    this.content = [
      this.#head.element,
      el(
        'article',
        {},
        el('p', { class: 'about' }, question.about),
        el('h1', {}, question.title),
        el('div', { class: 'card-stem' }, prose(question.stemHtml, talk)),
        el('section', { class: 'card-answer' }, this.focus, prose(view.answerHtml, talk)),
        view.link && el('p', { class: 'links' }, noteLink(view.link)),
      ),
      el(
        'footer',
        { class: 'actions' },
        el('p', { class: 'hint', id: 'known-name' }, say('Did you know it?')),
        el(
          'div',
          { class: 'action-row', role: 'group', 'aria-labelledby': 'known-name' },
          button(say('I knew it'), () => this.#grade(true), { kind: 'primary', key: say('1 or Enter'), id: 'known' }),
          button(say('Not yet'), () => this.#grade(false), { key: '2', id: 'unknown' }),
          el('span', { class: 'spring' }),
          view.link && button(say('Note'), () => this.commands.note?.(), { kind: 'quiet', key: 'N', id: 'note', icon: 'book' }),
          button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
        ),
      ),
    ];
  }

  #grade(known: boolean): void {
    if (this.#sent) return;
    this.#sent = true;
    const { session, item, confidence } = this.view.question;
    const milliseconds = Math.min(86_400_000, Math.round(performance.now() - this.#started));
    this.talk.post({ type: 'grade', session, item, known, confidence, milliseconds });
  }

  released(): void {
    this.#sent = false;
  }

  dispose(): void {
    this.#head.dispose();
  }
}
