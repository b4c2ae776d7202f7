import type { StatisticsView } from '../../src/quiz/protocol';
import { el, svg } from './dom';
import { dayWords, table } from './parts';
import { counted, say } from './say';

/** A chart with its name, and the same figures as a table behind it. */
function figure(id: string, title: string, words: string, picture: Element, behind: HTMLElement): HTMLElement {
  return el(
    'figure',
    { class: 'chart' },
    el('figcaption', { id: `${id}-name` }, title),
    el('p', { class: 'quiet-words' }, words),
    picture,
    el('details', { id: `${id}-table` }, el('summary', {}, say('The same as a table')), behind),
  );
}

/** Due reviews of the coming days as columns. */
export function forecastChart(forecast: StatisticsView['forecast']): HTMLElement {
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  const height = 110;
  const step = 100 / forecast.length;
  const total = forecast.reduce((sum, { due }) => sum + due, 0);
  const busiest = forecast.reduce((best, day) => (day.due > best.due ? day : best), { day: '', due: 0 });
  const words =
    total === 0
      ? say('No reviews come due in these days.')
      : say(
          '{0} in {1}; most on {2}: {3}.',
          counted.reviews(total),
          counted.days(forecast.length),
          dayWords(busiest.day),
          busiest.due,
        );
  const picture = svg(
    'svg',
    { class: 'columns', role: 'img', 'aria-label': words, width: '100%', height: height + 2 },
    svg('line', { class: 'axis', x1: 0, x2: '100%', y1: height + 1, y2: height + 1 }),
    ...forecast.map(({ day, due }, index) => {
      const tall = due === 0 ? 0 : Math.max(3, (due / most) * (height - 8));
      return svg(
        'rect',
        { class: 'column', x: `${index * step + step * 0.12}%`, width: `${step * 0.76}%`, y: height - tall, height: tall, rx: 1 },
        svg('title', {}, `${dayWords(day)}: ${due}`),
      );
    }),
  );
  const ends = el(
    'div',
    { class: 'chart-ends', 'aria-hidden': 'true' },
    el('span', {}, say('today')),
    el('span', {}, forecast.length > 0 ? dayWords(forecast.at(-1)?.day ?? '') : ''),
  );
  return figure(
    'forecast',
    say('Reviews to come'),
    words,
    el('div', {}, picture, ends),
    table(
      say('Reviews to come'),
      [say('Day'), say('Due')],
      forecast.map(({ day, due }) => [dayWords(day), String(due)]),
      true,
    ),
  );
}

const cell = 13;
const dayMilliseconds = 86_400_000;
const dayNumber = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMilliseconds);
const isoOf = (day: number) => new Date(day * dayMilliseconds).toISOString().slice(0, 10);
/** Monday is 0. */
const weekday = (day: number) => (day + 3) % 7;

/** Answers by day as a calendar: a column a week, a row a day of the week. */
export function heatMap(heat: StatisticsView['heat'], today: string): HTMLElement {
  const weeks = 53;
  const last = dayNumber(today);
  const first = last - weekday(last) - (weeks - 1) * 7;
  const byDay = new Map(heat.map((entry) => [dayNumber(entry.day), entry]));
  const most = Math.max(1, ...heat.map(({ answers }) => answers));
  const level = (answers: number) => (answers === 0 ? 0 : Math.min(4, Math.ceil((answers / most) * 4)));
  const cells: SVGElement[] = [];
  const months: SVGElement[] = [];
  for (let day = first; day <= last; day++) {
    const week = Math.floor((day - first) / 7);
    const entry = byDay.get(day);
    const iso = isoOf(day);
    if (iso.endsWith('-01') && week < weeks - 1)
      months.push(
        svg(
          'text',
          { class: 'month', x: 30 + week * cell, y: 10 },
          new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { month: 'short' }),
        ),
      );
    cells.push(
      svg(
        'rect',
        {
          class: `heat heat-${level(entry?.answers ?? 0)}`,
          x: 30 + week * cell,
          y: 16 + weekday(day) * cell,
          width: cell - 2,
          height: cell - 2,
          rx: 2,
        },
        svg('title', {}, `${dayWords(iso)}: ${counted.answers(entry?.answers ?? 0)}`),
      ),
    );
  }
  const days = heat.length;
  const answers = heat.reduce((sum, entry) => sum + entry.answers, 0);
  const words = say('{0} on {1} of the last twelve months.', counted.answers(answers), counted.days(days));
  const width = 30 + weeks * cell;
  const picture = svg(
    'svg',
    {
      class: 'calendar',
      role: 'img',
      'aria-label': words,
      width,
      height: 16 + 7 * cell,
      viewBox: `0 0 ${width} ${16 + 7 * cell}`,
    },
    ...[say('Mon'), say('Wed'), say('Fri')].map((name, index) =>
      svg('text', { class: 'month', x: 0, y: 26 + index * 2 * cell }, name),
    ),
    ...months,
    ...cells,
  );
  const box = el('div', { class: 'heat-box', tabindex: 0, role: 'region', 'aria-label': say('Calendar of answers') }, picture);
  // The newest weeks are at the right end.
  requestAnimationFrame(() => box.scrollTo({ left: box.scrollWidth }));
  return figure(
    'heat',
    say('Days of practice'),
    words,
    box,
    table(
      say('Days of practice, newest first'),
      [say('Day'), say('Answers'), say('Right')],
      [...heat].reverse().map((entry) => [dayWords(entry.day), String(entry.answers), String(entry.right)]),
      true,
    ),
  );
}
