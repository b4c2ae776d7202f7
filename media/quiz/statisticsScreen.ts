import type { StatisticsRow, StatisticsView } from '../../src/quiz/protocol';
import { forecastChart, heatMap } from './charts';
import { type Child, el, hidden } from './dom';
import { icon } from './icons';
import { button, counted, intervalWords, noteLink, shareBar, shareWords, table } from './parts';
import { homeHead } from './roundHead';
import type { Commands, Screen, Talk } from './screen';

const percent = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} %`);

/** "up 5 points": a sign alone is easily overlooked. */
function trendWords(trend: number | undefined): Child {
  if (trend === undefined) return '–';
  const points = Math.round(Math.abs(trend));
  if (points === 0) return 'as before';
  return el('span', { class: 'trend' }, icon(trend > 0 ? 'up' : 'down'), `${trend > 0 ? 'up' : 'down'} ${points}`);
}

function rowsTable(caption: string, rows: readonly StatisticsRow[], name: (row: StatisticsRow) => Child): HTMLElement {
  return table(
    caption,
    ['Part', 'Seen', 'Share', el('span', {}, 'Right', hidden(' answers')), 'Recall', 'Trend'],
    rows.map((row) => [
      name(row),
      `${row.seen} of ${row.items.toLocaleString('en-US')}`,
      shareBar(row.answers.percent, row.answers.total > 0 ? row.answers.low : undefined, row.answers.high),
      row.answers.total === 0 ? '–' : `${Math.round(row.answers.percent)} % of ${row.answers.total}`,
      percent(row.recall),
      trendWords(row.trend),
    ]),
    true,
  );
}

const plainName = (row: StatisticsRow): Child => row.label;
const linkName = (row: StatisticsRow): Child => noteLink({ section: row.id, label: row.label });

/** What the answers say: by domain, service and section, sureness, what comes due, when one practised. */
export class StatisticsScreen implements Screen {
  readonly key = 'statistics';
  readonly content: readonly Node[];
  readonly focus: HTMLElement;
  readonly commands: Commands;

  constructor(
    private readonly view: StatisticsView,
    private readonly talk: Talk,
  ) {
    const { all } = view;
    const some = all.answers.total > 0;
    this.commands = { answer: () => talk.post({ type: 'home' }) };
    this.focus = el('h1', { tabindex: -1 }, 'Statistics');
    this.content = [
      homeHead(talk),
      el('article', { class: 'wide' }, this.focus, ...(some ? this.#all() : this.#nothing())),
      el(
        'footer',
        { class: 'actions' },
        el(
          'div',
          { class: 'action-row' },
          button('Quiz home', () => talk.post({ type: 'home' }), { kind: 'primary', key: 'Enter', id: 'done' }),
          el('span', { class: 'spring' }),
          button('Keys', () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
        ),
      ),
    ];
  }

  #nothing(): readonly Child[] {
    return [
      el(
        'div',
        { class: 'empty' },
        el('p', {}, 'Nothing to show yet. After a few answers you see here what you know, what you forget, and what comes due.'),
        el(
          'div',
          { class: 'action-row' },
          button(
            'Practise now',
            () =>
              this.talk.post({
                type: 'start',
                plan: { mode: 'practice', scope: { kind: 'all', ids: [], label: 'everything' }, number: undefined },
              }),
            { id: 'practise-now' },
          ),
        ),
      ),
    ];
  }

  #all(): readonly Child[] {
    const { view } = this;
    const { all, streak, removed } = view;
    const figure = (name: string, value: string, more = '') =>
      el(
        'div',
        { class: 'figure' },
        el('dt', {}, name),
        el('dd', {}, el('strong', {}, value), el('span', { class: 'quiet-words' }, more)),
      );
    return [
      el(
        'dl',
        { class: 'figures' },
        figure('Answers', all.answers.total.toLocaleString('en-US'), `${Math.round(all.answers.percent)} % right`),
        figure('Seen', all.seen.toLocaleString('en-US'), `of ${all.items.toLocaleString('en-US')}`),
        figure('Predicted recall', percent(all.recall), 'of what you have seen'),
        streak && figure('Streak', counted(streak.days, 'day'), `best ${streak.best}`),
      ),
      el('h2', {}, 'Exam domains'),
      rowsTable('Exam domains', view.domains, plainName),
      el('h2', {}, 'When you were sure'),
      el(
        'p',
        { class: 'quiet-words' },
        'Well calibrated means: nearly all right where you were sure, clearly less where you were not.',
      ),
      this.#calibration(),
      forecastChart(view.forecast),
      heatMap(
        view.heat,
        new Date(Date.now() - 4 * 3_600_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
      ),
      ...(view.pairs.length > 0 ? [el('h2', {}, 'What you mixed up'), this.#pairs()] : []),
      el('h2', {}, 'Services and notes'),
      rowsTable(
        'Services and notes with answers',
        view.services.filter((row) => row.answers.total > 0),
        linkName,
      ),
      el('h2', {}, 'Sections'),
      el(
        'details',
        { id: 'sections' },
        el('summary', {}, `${counted(view.sections.length, 'section')} with answers, the weakest first`),
        rowsTable(
          'Sections with answers, the weakest first',
          [...view.sections].sort((a, b) => a.answers.percent - b.answers.percent || b.answers.total - a.answers.total),
          linkName,
        ),
      ),
      ...(removed.total > 0
        ? [
            el(
              'p',
              { class: 'quiet-words' },
              `${counted(removed.total, 'answer')} to items that are no longer in the bank are counted too.`,
            ),
          ]
        : []),
      ...view.words.map((words) => el('p', { class: 'quiet-words' }, words)),
    ];
  }

  #calibration(): HTMLElement {
    return table(
      'Right answers by how sure you said to be',
      ['You said', 'Share', 'Right', '95 % interval'],
      this.view.calibration.map(({ label, share }) => [
        label,
        shareBar(share.percent, share.total > 0 ? share.low : undefined, share.high),
        shareWords(share),
        intervalWords(share),
      ]),
      true,
    );
  }

  #pairs(): HTMLElement {
    return table(
      'Pairs that were mixed up',
      ['Asked about', 'Taken for', 'Times'],
      this.view.pairs.map((pair) => [noteLink(pair.asked), noteLink(pair.chosen), String(pair.times)]),
      true,
    );
  }
}
