import type { ResultView } from '../../src/quiz/protocol';
import { type Child, el } from './dom';
import { icon } from './icons';
import { button, noteLink, phrase, prose } from './parts';
import { markButtons, modeLabels, RoundHead, remark } from './roundHead';
import { say } from './say';
import type { Commands, Screen, Talk } from './screen';

type ResultOption = ResultView['options'][number];

/** The word over the result: never told by its colour alone. */
function verdict(view: ResultView): HTMLElement {
  const card = view.question.form === 'reveal';
  const [name, word] =
    view.right === undefined
      ? (['none', say('Not answered')] as const)
      : view.right
        ? (['right', card ? say('Known') : say('Right')] as const)
        : (['wrong', card ? say('Not known yet') : say('Wrong')] as const);
  return el('p', { class: `verdict ${name}`, id: 'verdict' }, icon(name), el('strong', {}, word));
}

/** An option afterwards: what it is, whether it was chosen, and why. */
function answered(option: ResultOption, view: ResultView): HTMLElement {
  const ordering = view.question.form === 'order';
  const given = view.question.chosen.indexOf(option.position) + 1;
  const inPlace = ordering && given === option.place;
  const good = ordering ? inPlace : option.right;
  const words: string[] = ordering
    ? [inPlace ? say('Right place') : given > 0 ? say('You put it at {0}', given) : say('Not placed')]
    : [option.right ? say('Right answer') : say('Wrong'), ...(option.chosen ? [say('your choice')] : [])];
  const marked = good || (!ordering && option.chosen) || (ordering && given > 0);
  const mark = good ? 'right' : marked ? 'wrong' : 'none';
  return el(
    'li',
    { class: `option told ${mark}${option.chosen ? ' chosen' : ''}` },
    el('span', { class: 'mark' }, icon(mark)),
    el(
      'div',
      { class: 'told-body' },
      el(
        'p',
        { class: 'told-head' },
        el('span', { class: 'letter' }, ordering ? String(option.place) : option.label),
        phrase(option.html),
      ),
      el('p', { class: `told-words ${mark}` }, words.join(', ')),
      option.reasonHtml !== '' && el('p', { class: 'reason' }, phrase(option.reasonHtml)),
      // Most reasons carry the link in their own words.
      option.link && !option.reasonHtml.includes('data-section') && el('p', { class: 'told-link' }, noteLink(option.link)),
    ),
  );
}

/** A question after its answer: every option with its reason, and where to read on. */
export class ResultScreen implements Screen {
  readonly key: string;
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;
  readonly #head: RoundHead;

  constructor(
    private readonly view: ResultView,
    private readonly talk: Talk,
  ) {
    const { question } = view;
    const ordering = question.form === 'order';
    this.commands = this.#commands();
    this.key = `result ${question.session} ${question.index}`;
    const options = ordering ? [...view.options].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)) : view.options;
    this.focus = el(
      'h2',
      { tabindex: -1, id: 'reasons' },
      question.form === 'reveal' ? say('The answer') : ordering ? say('The right order') : say('Why'),
    );
    this.#head = new RoundHead({ ...question, clock: undefined }, talk, markButtons(question, talk));
    const steps = view.explanationHtml !== '' && prose(view.explanationHtml, talk);
    this.content = [
      this.#head.element,
      el(
        'article',
        {},
        el('p', { class: 'about' }, view.reviewing ? `${modeLabels[question.mode]} · ${say('review')}` : question.about),
        el('h1', {}, question.title),
        prose(question.stemHtml, talk),
        el(
          'section',
          { class: 'result', 'aria-labelledby': 'reasons' },
          verdict(view),
          this.focus,
          question.form === 'reveal' && steps,
          options.length > 0 &&
            el(ordering ? 'ol' : 'ul', { class: 'options plain' }, ...options.map((one) => answered(one, view))),
          question.form !== 'reveal' && steps && el('h3', {}, say('Step by step')),
          question.form !== 'reveal' && steps,
        ),
        this.#readOn(),
      ),
      this.#actions(),
    ];
  }

  #readOn(): HTMLElement {
    const { view, talk } = this;
    const rows: Child[] = [];
    if (view.edited) rows.push(remark('info', say('This question was edited after your answer; you see the newer text.')));
    if (view.next !== '') rows.push(remark('clock', `${view.next}.`));
    const { followUp } = view;
    if (followUp && !view.reviewing)
      rows.push(
        el(
          'div',
          { class: 'follow-up' },
          remark('branch', followUp.why),
          button(say('Ask me: {0}', followUp.title), () => talk.post({ type: 'followUp', item: followUp.item }), {
            id: 'follow-up',
          }),
        ),
      );
    return el(
      'aside',
      { class: 'read-on', 'aria-label': say('Read on') },
      ...rows,
      el(
        'p',
        { class: 'links' },
        view.link && noteLink(view.link),
        view.docs !== undefined &&
          el(
            'a',
            { href: '#', 'data-docs': view.docs, class: 'with-icon' },
            icon('external'),
            el('span', {}, say('AWS documentation')),
          ),
        button(say('Report this question'), () => this.#report(), { kind: 'link', id: 'report-question' }),
      ),
    );
  }

  #actions(): HTMLElement {
    const { view, talk } = this;
    const { question, reviewing } = view;
    return el(
      'footer',
      { class: 'actions' },
      el(
        'div',
        { class: 'action-row' },
        !(reviewing && view.isLast) &&
          button(view.isLast ? say('To the result') : say('Next question'), () => this.commands.answer?.(), {
            kind: 'primary',
            key: 'Enter',
            id: 'next',
          }),
        reviewing &&
          button(say('Leave the review'), () => this.#toReport(), { id: 'leave', kind: view.isLast ? 'primary' : undefined }),
        question.canGoBack && button(say('Back'), () => this.commands.back?.(), { key: 'Shift+Enter', id: 'back' }),
        question.canUndo && !reviewing && button(say('Undo'), () => talk.post({ type: 'undo' }), { key: 'U', id: 'undo' }),
        el('span', { class: 'spring' }),
        view.link && button(say('Note'), () => this.commands.note?.(), { kind: 'quiet', key: 'N', id: 'note', icon: 'book' }),
        button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
      ),
    );
  }

  /** The report of a round that is over; a round that is not goes on. */
  #toReport(): void {
    this.talk.post({ type: 'report', session: this.view.question.session });
  }

  #report(): void {
    const { item, version } = this.view.question;
    this.talk.post({ type: 'reportQuestion', item, version });
  }

  #commands(): Commands {
    const { view, talk } = this;
    const { question, reviewing, link } = view;
    const { session, index, item } = question;
    return {
      answer: () => {
        if (!reviewing) talk.post({ type: 'next', session });
        else if (view.isLast) this.#toReport();
        else talk.post({ type: 'goto', session, index: index + 1 });
      },
      back: () => {
        if (question.canGoBack) talk.post({ type: 'goto', session, index: index - 1 });
        else talk.announce(say('This is the first question.'));
      },
      undo: () => {
        if (!reviewing) talk.post({ type: 'undo' });
      },
      flag: () => talk.post({ type: 'flag', session, item, on: !question.flagged }),
      bookmark: () => talk.post({ type: 'bookmark', item, on: !question.bookmarked }),
      note: () => {
        if (link) talk.post({ type: 'openSection', section: link.section });
      },
    };
  }

  dispose(): void {
    this.#head.dispose();
  }
}
