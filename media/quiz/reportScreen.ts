import type { ReportView } from '../../src/quiz/protocol';
import { el } from './dom';
import { icon } from './icons';
import { button, clockWords, intervalWords, shareBar, shareWords, table } from './parts';
import { homeHead } from './roundHead';
import { say } from './say';
import type { Commands, Screen, Talk } from './screen';

type AnswerRow = ReportView['answers'][number];
const filters = {
  all: { label: say('All'), fits: () => true },
  wrong: { label: say('Wrong'), fits: (row: AnswerRow) => row.right === false },
  unanswered: { label: say('Not answered'), fits: (row: AnswerRow) => row.right === undefined },
  flagged: { label: say('Flagged'), fits: (row: AnswerRow) => row.flagged },
} as const;
type Filter = keyof typeof filters;

/** The end of a round: what was right, by domain with its interval, and every answer to look at again. */
export class ReportScreen implements Screen {
  readonly key: string;
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;
  readonly #list = el('div', { class: 'answers' });
  #filter: Filter = 'all';

  constructor(
    private readonly view: ReportView,
    private readonly talk: Talk,
  ) {
    const { all } = view;
    this.key = `report ${view.session}`;
    this.commands = {
      answer: () => talk.post({ type: 'home' }),
      undo: () => {
        if (view.canUndo) talk.post({ type: 'undo' });
      },
    };
    this.focus = el('h1', { tabindex: -1 }, view.title);
    this.content = [
      homeHead(talk),
      el(
        'article',
        {},
        this.focus,
        el(
          'div',
          { class: 'score' },
          el('p', { class: 'score-figure' }, el('strong', {}, String(all.right)), ` ${say('of {0} right', all.total)}`),
          shareBar(all.percent, view.mode === 'mock' ? all.low : undefined, view.mode === 'mock' ? all.high : undefined),
        ),
        ...view.words.map((words) => el('p', {}, words)),
        view.domains.length > 1 && this.#domains(),
        view.answers.length > 0 && el('h2', {}, say('Every answer')),
        view.answers.length > 0 && this.#filters(),
        this.#list,
      ),
      el(
        'footer',
        { class: 'actions' },
        el(
          'div',
          { class: 'action-row' },
          button(say('Quiz home'), () => talk.post({ type: 'home' }), { kind: 'primary', key: 'Enter', id: 'done' }),
          view.canUndo && button(say('Undo'), () => talk.post({ type: 'undo' }), { key: 'U', id: 'undo' }),
          el('span', { class: 'spring' }),
          button(say('Statistics'), () => talk.post({ type: 'statistics' }), { kind: 'quiet', id: 'statistics' }),
          button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
        ),
      ),
    ];
    this.#showAnswers();
  }

  #domains(): HTMLElement {
    const interval = this.view.mode === 'mock';
    return el(
      'section',
      {},
      el('h2', {}, say('By domain')),
      table(
        say('Right answers by domain'),
        [say('Domain'), say('Share'), say('Right'), ...(interval ? [say('95 % interval')] : [])],
        this.view.domains.map(({ label, share }) => [
          label,
          shareBar(share.percent, interval ? share.low : undefined, interval ? share.high : undefined),
          shareWords(share),
          ...(interval ? [intervalWords(share)] : []),
        ]),
        true,
      ),
    );
  }

  #filters(): HTMLElement {
    const names = (Object.keys(filters) as Filter[]).filter(
      (name) => name === 'all' || this.view.answers.some((row) => filters[name].fits(row)),
    );
    return el(
      'fieldset',
      { class: 'filters' },
      el('legend', { class: 'unseen' }, say('Which answers to list')),
      ...names.map((name) => {
        const input = el('input', { type: 'radio', name: 'filter', value: name, checked: name === 'all' });
        input.addEventListener('change', () => {
          this.#filter = name;
          this.#showAnswers();
        });
        const number = this.view.answers.filter((row) => filters[name].fits(row)).length;
        return el('label', {}, input, el('span', {}, `${filters[name].label} (${number})`));
      }),
    );
  }

  #showAnswers(): void {
    const rows = this.view.answers.filter((row) => filters[this.#filter].fits(row));
    this.#list.replaceChildren(
      el(
        'ol',
        { class: 'answer-list' },
        ...rows.map((row) => {
          const [name, word] =
            row.right === undefined
              ? (['none', say('Not answered')] as const)
              : row.right
                ? (['right', say('Right')] as const)
                : (['wrong', say('Wrong')] as const);
          return el(
            'li',
            {},
            el(
              'button',
              {
                type: 'button',
                class: 'answer-row',
                id: `review-${row.index}`,
                click: () => this.talk.post({ type: 'review', session: this.view.session, index: row.index }),
              },
              el('span', { class: 'number' }, String(row.index + 1)),
              el('span', { class: `outcome ${name}` }, icon(name), el('span', {}, word)),
              el('span', { class: 'answer-title' }, row.title),
              el(
                'span',
                { class: 'answer-more' },
                [row.domain, ...(row.took > 0 ? [clockWords(row.took)] : []), ...(row.flagged ? [say('flagged')] : [])].join(
                  ' · ',
                ),
              ),
            ),
          );
        }),
      ),
    );
  }
}
