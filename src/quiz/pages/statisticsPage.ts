import { domains } from '../../notes/model';
import { confusedPairs } from '../confusion';
import { dayOf, isoDay, streakOf } from '../day';
import { wilson } from '../domains';
import type { ItemPlace } from '../history';
import type { StatisticsRow, StatisticsView } from '../protocol';
import type { Quiz } from '../quiz';
import type { Answer } from '../record';
import { confidences } from '../views';
import { noteLink } from './questionPage';
import { domainLabel, figure } from './words';

const heatDays = 371;
const forecastDays = 30;
const trendDays = 14;

/** What is added up for one row of a table. */
interface Sum {
  items: number;
  seen: number;
  right: number;
  total: number;
  recall: number;
  recalled: number;
  newRight: number;
  newTotal: number;
  oldRight: number;
  oldTotal: number;
}

const empty = (): Sum => ({
  items: 0,
  seen: 0,
  right: 0,
  total: 0,
  recall: 0,
  recalled: 0,
  newRight: 0,
  newTotal: 0,
  oldRight: 0,
  oldTotal: 0,
});

/** Everything the log says about a person's learning, from one walk over the answers that count. */
export function statisticsView(quiz: Quiz, left = 0): StatisticsView {
  const { progress, history, catalogue, clock, say } = quiz;
  const today = progress.today();
  const all = empty();
  const byDomain = new Map<string, Sum>();
  const byNote = new Map<string, Sum>();
  const bySection = new Map<string, Sum>();
  const removed = { right: 0, total: 0 };
  const sure = new Map(confidences.map((confidence) => [confidence, { right: 0, total: 0 }]));
  const heat = new Map<number, { answers: number; right: number }>();
  const sumsOf = (place: ItemPlace | undefined): readonly Sum[] =>
    place
      ? [all, sumIn(byDomain, place.domain ?? 'background'), sumIn(byNote, place.noteId), sumIn(bySection, place.section)]
      : [all];
  for (const item of catalogue.items) for (const sum of sumsOf(item)) sum.items++;
  for (const id of history.answered()) {
    const live = history.live(id);
    if (live.length === 0) continue;
    const item = catalogue.item(id);
    const recall = item && progress.recall(id);
    const sums = sumsOf(history.place(id));
    for (const sum of sums) {
      if (item) sum.seen++;
      if (recall !== undefined) {
        sum.recall += recall;
        sum.recalled++;
      }
    }
    for (const answer of live) {
      const day = dayOf(answer.at * 1000, clock);
      for (const sum of sums) addAnswer(sum, answer, today - day);
      count(sure.get(answer.confidence), answer);
      if (!item) count(removed, answer);
      const cell = heat.get(day) ?? { answers: 0, right: 0 };
      cell.answers++;
      if (answer.right) cell.right++;
      heat.set(day, cell);
    }
  }
  const rows = (sums: ReadonlyMap<string, Sum>, label: (id: string) => string) =>
    [...sums].map(([id, sum]) => toRow(id, label(id), sum)).sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const days = [...heat].filter(([day]) => day > today - heatDays && day <= today).sort(([a], [b]) => a - b);
  return {
    all: toRow('all', say('Everything'), all),
    domains: [...domains, 'background' as const].flatMap((domain) => {
      const sum = byDomain.get(domain);
      return sum ? [toRow(domain, domainLabel(domain === 'background' ? undefined : domain, say), sum)] : [];
    }),
    services: rows(byNote, (id) => catalogue.noteTitle(id)),
    sections: rows(bySection, (id) => noteLink(quiz, id).label).filter((row) => row.answers.total > 0),
    removed: wilson(removed.right, removed.total),
    calibration: confidences.map((id) => {
      const { right, total } = sure.get(id) ?? { right: 0, total: 0 };
      return {
        id,
        label: id === 'none' ? say('Not said') : id === 'sure' ? say('Sure') : say('Unsure'),
        share: wilson(right, total),
      };
    }),
    forecast: progress.forecast(forecastDays).map((due, index) => ({ day: isoDay(today + index), due })),
    heat: days.map(([day, cell]) => ({ day: isoDay(day), ...cell })),
    streak: progress.settings().streak ? streakOf(new Set(heat.keys()), today) : undefined,
    pairs: confusedPairs(catalogue, history)
      .slice(0, 50)
      .map(({ asked, chosen, times }) => ({ asked: noteLink(quiz, asked), chosen: noteLink(quiz, chosen), times })),
    words: [
      say(
        'Predicted recall is what the FSRS-6 schedule expects you to know now of what you have seen; what you have not seen is not in it.',
      ),
      say('The trend compares the last {0} days with the {0} before.', trendDays),
      ...(left > 0
        ? [
            say(
              'Settings Sync carries your newest answers; the oldest {0} of this machine are too many for it. They are safe here; export them to take them to a new machine.',
              figure(left),
            ),
          ]
        : []),
    ],
  };
}

function sumIn(sums: Map<string, Sum>, id: string): Sum {
  const sum = sums.get(id) ?? empty();
  sums.set(id, sum);
  return sum;
}

function addAnswer(sum: Sum, answer: Answer, age: number): void {
  const right = answer.right ? 1 : 0;
  sum.total++;
  sum.right += right;
  if (age < trendDays) {
    sum.newTotal++;
    sum.newRight += right;
  } else if (age < 2 * trendDays) {
    sum.oldTotal++;
    sum.oldRight += right;
  }
}

function count(share: { right: number; total: number } | undefined, answer: Answer): void {
  if (share === undefined) return;
  share.total++;
  if (answer.right) share.right++;
}

const toRow = (id: string, label: string, sum: Sum): StatisticsRow => ({
  id,
  label,
  items: sum.items,
  seen: sum.seen,
  answers: wilson(sum.right, sum.total),
  recall: sum.recalled === 0 ? undefined : Math.round((sum.recall / sum.recalled) * 1000) / 10,
  trend:
    sum.newTotal === 0 || sum.oldTotal === 0
      ? undefined
      : Math.round((sum.newRight / sum.newTotal - sum.oldRight / sum.oldTotal) * 1000) / 10,
});
