import type { StatisticsRow, StatisticsView } from '../../src/quiz/protocol';
import { forecastChart, heatMap } from './charts';
import { type Child, el, hidden } from './dom';
import { icon } from './icons';
import { button, intervalWords, noteLink, shareBar, shareWords, table } from './parts';
import { homeHead } from './roundHead';
import { counted, say } from './say';
import type { Commands, Screen, Talk } from './screen';

const percent = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} %`);

/** "up 5 points": a sign alone is easily overlooked. */
function trendWords(trend: number | undefined): Child {
  if (trend === undefined) return '–';
  const points = Math.round(Math.abs(trend));
  if (points === 0) return say('as before');
  return el(
    'span',
    { class: 'trend' },
    icon(trend > 0 ? 'up' : 'down'),
    trend > 0 ? say('up {0}', points) : say('down {0}', points),
  );
}

function rowsTable(caption: string, rows: readonly StatisticsRow[], name: (row: StatisticsRow) => Child): HTMLElement {
  return table(
    caption,
    [
      say('Part'),
      say('Seen'),
      say('Share'),
      el('span', {}, say('Right'), hidden(` ${say('answers')}`)),
      say('Recall'),
      say('Trend'),
    ],
    rows.map((row) => [
      name(row),
      say('{0} of {1}', row.seen, row.items.toLocaleString('en-US')),
      shareBar(row.answers.percent, row.answers.total > 0 ? row.answers.low : undefined, row.answers.high),
      row.answers.total === 0 ? '–' : say('{0} % of {1}', Math.round(row.answers.percent), row.answers.total),
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
    this.focus = el('h1', { tabindex: -1 }, say('Statistics'));
    this.content = [
      homeHead(talk),
      el('article', { class: 'wide' }, this.focus, ...(some ? this.#all() : this.#nothing())),
      el(
        'footer',
        { class: 'actions' },
        el(
          'div',
          { class: 'action-row' },
          button(say('Quiz home'), () => talk.post({ type: 'home' }), { kind: 'primary', key: 'Enter', id: 'done' }),
          el('span', { class: 'spring' }),
          button(say('Keys'), () => talk.help(), { kind: 'quiet', key: 'H', id: 'help' }),
        ),
      ),
    ];
  }

  #nothing(): readonly Child[] {
    return [
      el(
        'div',
        { class: 'empty' },
        el(
          'p',
          {},
          say('Nothing to show yet. After a few answers you see here what you know, what you forget, and what comes due.'),
        ),
        el(
          'div',
          { class: 'action-row' },
          button(
            say('Practise now'),
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
        figure(say('Answers'), all.answers.total.toLocaleString('en-US'), say('{0} % right', Math.round(all.answers.percent))),
        figure(say('Seen'), all.seen.toLocaleString('en-US'), say('of {0}', all.items.toLocaleString('en-US'))),
        figure(say('Predicted recall'), percent(all.recall), say('of what you have seen')),
        streak && figure(say('Streak'), counted.days(streak.days), say('best {0}', streak.best)),
      ),
      el('h2', {}, say('Exam domains')),
      rowsTable(say('Exam domains'), view.domains, plainName),
      el('h2', {}, say('When you were sure')),
      el(
        'p',
        { class: 'quiet-words' },
        say('Well calibrated means: nearly all right where you were sure, clearly less where you were not.'),
      ),
      this.#calibration(),
      forecastChart(view.forecast),
      heatMap(
        view.heat,
        new Date(Date.now() - 4 * 3_600_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
      ),
      ...(view.pairs.length > 0 ? [el('h2', {}, say('What you mixed up')), this.#pairs()] : []),
      el('h2', {}, say('Services and notes')),
      rowsTable(
        say('Services and notes with answers'),
        view.services.filter((row) => row.answers.total > 0),
        linkName,
      ),
      el('h2', {}, say('Sections')),
      el(
        'details',
        { id: 'sections' },
        el('summary', {}, say('{0} with answers, the weakest first', counted.sections(view.sections.length))),
        rowsTable(
          say('Sections with answers, the weakest first'),
          [...view.sections].sort((a, b) => a.answers.percent - b.answers.percent || b.answers.total - a.answers.total),
          linkName,
        ),
      ),
      ...(removed.total > 0
        ? [
            el(
              'p',
              { class: 'quiet-words' },
              say('{0} to items that are no longer in the bank are counted too.', counted.answers(removed.total)),
            ),
          ]
        : []),
      ...view.words.map((words) => el('p', { class: 'quiet-words' }, words)),
    ];
  }

  #calibration(): HTMLElement {
    return table(
      say('Right answers by how sure you said to be'),
      [say('You said'), say('Share'), say('Right'), say('95 % interval')],
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
      say('Pairs that were mixed up'),
      [say('Asked about'), say('Taken for'), say('Times')],
      this.view.pairs.map((pair) => [noteLink(pair.asked), noteLink(pair.chosen), String(pair.times)]),
      true,
    );
  }
}
