import { domains } from '../../notes/model';
import { dayOf, isoDay, streakOf } from '../day';
import { domainLabels, type Item } from '../item';
import { itemKinds, type Scope } from '../plan';
import { lastWeek, type Progress } from '../progress';
import type { ScopeRow, StartView } from '../protocol';
import type { Quiz } from '../quiz';
import { holdsAnswers, type Round } from '../round';
import { reportView, roundTitle } from './reportPage';
import { counted, dayOfSecond } from './words';

const openShown = 10;
/** Rounds looked at for those; older ones left open are not worth the time. */
const openLooked = 40;
const mocksShown = 50;

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
    words: startWords(progress, due.length),
    domains: domains.flatMap((domain) => {
      const items = catalogue.items.filter((item) => item.domain === domain);
      return items.length === 0 ? [] : [row({ kind: 'domain', ids: [domain], label: domainLabels[domain] }, items)];
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
      .map((round) => openRow(round, progress)),
    mocks: history
      .rounds((start, finished) => finished && start.plan.mode === 'mock', mocksShown)
      .map((round) => ({
        session: round.session,
        day: dayOfSecond(round.start.at, progress),
        share: reportView(quiz, round).all,
      })),
    canUndo: quiz.canUndo(),
    problems,
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

const openRow = (round: Round, progress: Progress): StartView['open'][number] => ({
  session: round.session,
  mode: round.mode,
  label: roundTitle(round),
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
function startWords(progress: Progress, due: number): readonly string[] {
  const away = progress.daysAway();
  const left = progress.leftToday();
  const { dailyCap } = progress.settings();
  const exam = progress.exam();
  const words: string[] = [];
  if (away === undefined) words.push('Nothing answered yet. Start with a service you know.');
  if (away !== undefined && away > 2) words.push(`You were away for ${counted(away, 'day')}.`);
  if (due > 0) {
    const days = dailyCap ? Math.ceil(due / dailyCap) : 1;
    words.push(
      left !== undefined && due > left
        ? `${counted(due, 'review')} ${due === 1 ? 'is' : 'are'} due, ${left} of them today; at ${dailyCap} a day it takes about ${counted(days, 'day')} to catch up, not counting what comes due meanwhile.`
        : `${counted(due, 'review')} ${due === 1 ? 'is' : 'are'} due today.`,
    );
  } else if (away !== undefined)
    words.push(
      exam !== undefined && exam - progress.today() <= lastWeek
        ? 'No reviews are due now. In this last week a review round takes what you are likeliest to have forgotten on exam day.'
        : 'No reviews are due now.',
    );
  if (exam !== undefined) {
    const days = exam - progress.today();
    words.push(days === 0 ? 'The exam is today. Good luck.' : `${counted(days, 'day')} to the exam.`);
    if (due > 0 && dailyCap && days > 0 && Math.ceil(due / dailyCap) > days)
      words.push(`At ${dailyCap} a day not all of them fit before the exam: those likeliest forgotten on that day come first.`);
  }
  return words;
}
