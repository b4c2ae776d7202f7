import type { StartView } from '../../src/quiz/protocol';
import { type Child, el } from './dom';
import { button, dayWords, shareWords, table } from './parts';
import { remark } from './roundHead';
import { counted, say } from './say';
import type { Commands, Screen, Talk } from './screen';
import { customRound, topics, yourData } from './startForms';

/** The first page: what waits today, the ways to practise, and what one may do with the answers. */
export class StartScreen implements Screen {
  readonly key = 'start';
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;

  constructor(
    private readonly view: StartView,
    private readonly talk: Talk,
  ) {
    this.commands = {
      undo: () => {
        if (view.canUndo) talk.post({ type: 'undo' });
      },
    };
    this.focus = el('h1', { tabindex: -1 }, say('Quiz'));
    this.content = [
      el(
        'article',
        { class: 'start' },
        this.focus,
        el('div', { class: 'lead' }, ...view.words.map((words) => el('p', {}, words))),
        ...view.problems.map((words) => remark('warning', words)),
        this.#figures(),
        this.#ways(),
        view.open.length > 0 && this.#open(),
        topics(view, talk),
        customRound(view, talk),
        view.mocks.length > 0 && this.#mocks(),
        yourData(view, talk),
      ),
      el(
        'footer',
        { class: 'actions' },
        el(
          'div',
          { class: 'action-row' },
          button(say('Statistics'), () => talk.post({ type: 'statistics' }), { id: 'statistics' }),
          view.canUndo && button(say('Undo'), () => talk.post({ type: 'undo' }), { key: 'U', id: 'undo' }),
          el('span', { class: 'spring' }),
          button(say('Settings'), () => talk.post({ type: 'settings' }), { kind: 'quiet', id: 'settings' }),
          button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
        ),
      ),
    ];
  }

  #figures(): HTMLElement {
    const { counts, today, streak, exam } = this.view;
    const figure = (name: string, value: string, ...more: readonly Child[]) =>
      el('div', { class: 'figure' }, el('dt', {}, name), el('dd', {}, el('strong', {}, value), ...more));
    const small = (words: string) => el('span', { class: 'quiet-words' }, words);
    return el(
      'dl',
      { class: 'figures' },
      figure(
        say('Due now'),
        counts.due.toLocaleString('en-US'),
        today.cap !== undefined && small(say('at most {0} a day', today.cap)),
      ),
      figure(say('Today'), counted.answers(today.answered), today.answered > 0 && small(say('{0} right', today.right))),
      figure(
        say('Not seen yet'),
        counts.fresh.toLocaleString('en-US'),
        small(say('of {0}', counts.items.toLocaleString('en-US'))),
      ),
      streak &&
        figure(say('Streak'), counted.days(streak.days), streak.best > streak.days && small(say('best {0}', streak.best))),
      figure(
        say('Exam'),
        exam ? (exam.daysLeft === 0 ? say('today') : counted.days(exam.daysLeft)) : say('no date'),
        exam && small(dayWords(exam.day)),
        button(exam ? say('Change') : say('Set the date'), () => this.talk.post({ type: 'examDate' }), {
          kind: 'link',
          id: 'exam-date',
        }),
      ),
    );
  }

  #ways(): HTMLElement {
    const { counts } = this.view;
    const due = counts.due > 0;
    const way = (id: string, title: string, words: string, click: () => void, primary = false, disabled = false) =>
      el(
        'button',
        { type: 'button', class: `way${primary ? ' first' : ''}`, id, click, disabled },
        el('span', { class: 'way-title' }, title),
        el('span', { class: 'way-words' }, words),
      );
    const start = (plan: Parameters<typeof this.start>[0]) => () => this.start(plan);
    const all = { kind: 'all', ids: [], label: 'everything' } as const;
    const bookmarks = { kind: 'bookmarks', ids: [], label: 'bookmarks' } as const;
    return el(
      'section',
      { 'aria-labelledby': 'ways' },
      el('h2', { id: 'ways', class: 'unseen' }, say('Start')),
      el(
        'div',
        { class: 'ways' },
        way(
          'start-due',
          say('Due reviews'),
          due ? say('{0} to bring back now', counted.items(counts.due)) : say('Nothing is due now'),
          start({ mode: 'due', number: undefined }),
          due,
        ),
        way(
          'start-practice',
          say('Practice'),
          say('Twenty questions from everything, new ones first'),
          start({ mode: 'practice', scope: all, number: undefined }),
          !due,
        ),
        way(
          'start-weak',
          say('Weak areas'),
          counts.weak > 0 ? say('Sections that often went wrong') : say('Shows up once answers went wrong'),
          start({ mode: 'weak', by: 'section', number: undefined }),
        ),
        way(
          'start-pairs',
          say('Mix-ups'),
          say('Questions that tell apart what you confused'),
          start({ mode: 'weak', by: 'pair', number: undefined }),
        ),
        way('start-mock', say('Mock exam'), say('65 questions in 130 minutes, weighted as DVA-C02'), start({ mode: 'mock' })),
        counts.bookmarked > 0 &&
          way(
            'start-bookmarks',
            say('Bookmarks'),
            say('{0} you marked', counted.items(counts.bookmarked)),
            start({ mode: 'practice', scope: bookmarks, number: undefined }),
          ),
      ),
    );
  }

  start(plan: Extract<Parameters<Talk['post']>[0], { type: 'start' }>['plan']): void {
    this.talk.post({ type: 'start', plan });
  }

  #open(): HTMLElement {
    return el(
      'section',
      { 'aria-labelledby': 'open-rounds' },
      el('h2', { id: 'open-rounds' }, say('Go on with')),
      el(
        'ul',
        { class: 'rows' },
        ...this.view.open.map((round) =>
          el(
            'li',
            {},
            el(
              'button',
              {
                type: 'button',
                class: 'row',
                id: `resume-${round.session}`,
                click: () => this.talk.post({ type: 'resume', session: round.session }),
              },
              el('span', { class: 'row-name' }, round.label),
              el(
                'span',
                { class: 'row-more' },
                `${say('{0} of {1} answered', round.answered, round.total)} · ${dayWords(round.day)}`,
              ),
            ),
          ),
        ),
      ),
    );
  }

  #mocks(): HTMLElement {
    return el(
      'section',
      { 'aria-labelledby': 'mocks' },
      el('h2', { id: 'mocks' }, say('Mock exams so far')),
      table(
        say('Mock exams, newest first'),
        [say('Day'), say('Right'), say('Report')],
        this.view.mocks.map((mock) => [
          dayWords(mock.day),
          shareWords(mock.share),
          button(say('Report of {0}', dayWords(mock.day)), () => this.talk.post({ type: 'report', session: mock.session }), {
            kind: 'link',
            id: `report-${mock.session}`,
          }),
        ]),
        true,
      ),
    );
  }
}
