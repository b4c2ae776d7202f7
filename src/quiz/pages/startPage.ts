import { domains } from '../../notes/model';
import { dayOf, isoDay, streakOf } from '../day';
import type { Item } from '../item';
import { itemKinds, type Scope } from '../plan';
import { lastWeek, type Progress } from '../progress';
import type { ScopeRow, StartView } from '../protocol';
import type { Quiz } from '../quiz';
import { holdsAnswers, type Round } from '../round';
import type { Say } from '../say';
import { reportView, roundTitle } from './reportPage';
import { counted, dayOfSecond, domainLabel, figure } from './words';

const openShown = 10;
/** Rounds looked at for those; older ones left open are not worth the time. */
const openLooked = 40;
const mocksShown = 50;
/** The page takes no more of them. */
const problemsShown = 50;

/** The first page: what is to do today, and what can be practised. */
export function startView(quiz: Quiz, problems: readonly string[]): StartView {
  const { progress, catalogue, history } = quiz;
  const due = progress.due();
  const isDue = new Set(due.map(({ item }) => item.id));
  const weak = new Set(progress.weakSections().map(({ section }) => section));
  const known = new Map(progress.known().map(({ item }) => [item.id, progress.recall(item.id)]));
  const done = progress.done();
  const exam = progress.exam();
  const { dailyCap, streak } = progress.settings();
  const row = (scope: Scope, items: readonly Item[]): ScopeRow => {
    const recalls = items.map((item) => known.get(item.id)).filter((recall) => recall !== undefined);
    return {
      scope,
      items: items.length,
      due: items.filter((item) => isDue.has(item.id)).length,
      seen: recalls.length,
      recall:
        recalls.length === 0 ? undefined : Math.round((recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length) * 100),
    };
  };
  const rows = (kind: Scope['kind'], key: (item: Item) => readonly string[], label: (id: string) => string): ScopeRow[] =>
    [...grouped(catalogue.items, key)].map(([id, items]) => row({ kind, ids: [id], label: label(id) }, items));
  const byLabel = (a: ScopeRow, b: ScopeRow) => a.scope.label.localeCompare(b.scope.label, 'en');
  return {
    counts: {
      due: due.length,
      fresh: catalogue.items.length - known.size,
      weak: catalogue.items.filter((item) => weak.has(item.section)).length,
      bookmarked: [...history.bookmarks()].filter((id) => catalogue.item(id)).length,
      items: catalogue.items.length,
    },
    today: { answered: done.answered, right: done.right, cap: dailyCap },
    streak: streak ? streakOf(activeDays(progress), progress.today()) : undefined,
    exam: exam === undefined ? undefined : { day: isoDay(exam), daysLeft: exam - progress.today() },
    words: startWords(progress, due.length, quiz.say),
    domains: domains.flatMap((domain) => {
      const items = catalogue.items.filter((item) => item.domain === domain);
      return items.length === 0 ? [] : [row({ kind: 'domain', ids: [domain], label: domainLabel(domain, quiz.say) }, items)];
    }),
    categories: rows(
      'category',
      (item) => [item.category],
      (id) => catalogue.categoryTitle(id),
    ).sort(byLabel),
    services: rows(
      'service',
      (item) => [item.noteId],
      (id) => catalogue.noteTitle(id),
    ).sort(byLabel),
    tags: rows(
      'tag',
      (item) => item.tags,
      (id) => id,
    ).sort(byLabel),
    kinds: itemKinds.map((kind) => ({ kind, items: catalogue.items.filter((item) => item.kind === kind).length })),
    open: history
      .rounds((_, finished) => !finished, openLooked)
      .filter((round) => holdsAnswers(round.mode) || round.index < round.queue.length)
      .slice(0, openShown)
      .map((round) => openRow(round, progress, quiz.say)),
    mocks: history
      .rounds((start, finished) => finished && start.plan.mode === 'mock', mocksShown)
      .map((round) => ({
        session: round.session,
        day: dayOfSecond(round.start.at, progress),
        share: reportView(quiz, round).all,
      })),
    canUndo: quiz.canUndo(),
    problems: problems.slice(0, problemsShown),
  };
}

function grouped(items: readonly Item[], key: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const id of key(item)) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  return groups;
}

const openRow = (round: Round, progress: Progress, say: Say): StartView['open'][number] => ({
  session: round.session,
  mode: round.mode,
  label: roundTitle(round, say),
  answered: round.answers.filter((answer) => answer !== undefined).length,
  total: round.queue.length,
  day: dayOfSecond(round.start.at, progress),
});

/** Days with at least one answer that counts. */
function activeDays(progress: Progress): ReadonlySet<number> {
  const days = new Set<number>();
  for (const id of progress.history.answered())
    for (const answer of progress.history.live(id)) days.add(dayOf(answer.at * 1000, progress.clock));
  return days;
}

/** What waits today, said as it is: nobody is told that a backlog is gone when it is only hidden. */
function startWords(progress: Progress, due: number, say: Say): readonly string[] {
  const away = progress.daysAway();
  const left = progress.leftToday();
  const { dailyCap } = progress.settings();
  const exam = progress.exam();
  const words: string[] = [];
  if (away === undefined) words.push(say('Nothing answered yet. Start with a service you know.'));
  if (away !== undefined && away > 2) words.push(say('You were away for {0}.', counted.days(say, away)));
  if (due > 0) {
    const days = dailyCap ? Math.ceil(due / dailyCap) : 1;
    const late = left !== undefined && due > left;
    if (due === 1)
      words.push(
        late ? say('1 review is due; it waits for tomorrow, as the daily number is reached.') : say('1 review is due today.'),
      );
    else
      words.push(
        late
          ? say(
              '{0} reviews are due, {1} of them today; at {2} a day it takes about {3} to catch up, not counting what comes due meanwhile.',
              figure(due),
              left,
              dailyCap ?? due,
              counted.days(say, days),
            )
          : say('{0} reviews are due today.', figure(due)),
      );
  } else if (away !== undefined)
    words.push(
      exam !== undefined && exam - progress.today() <= lastWeek
        ? say(
            'No reviews are due now. In this last week a review round takes what you are likeliest to have forgotten on exam day.',
          )
        : say('No reviews are due now.'),
    );
  if (exam !== undefined) {
    const days = exam - progress.today();
    words.push(days === 0 ? say('The exam is today. Good luck.') : say('{0} to the exam.', counted.days(say, days)));
    if (due > 0 && dailyCap && days > 0 && Math.ceil(due / dailyCap) > days)
      words.push(
        say('At {0} a day not all of them fit before the exam: those likeliest forgotten on that day come first.', dailyCap),
      );
  }
  return words;
}
