import { type Share, wilson } from './domains';
import { dayOfSecond } from './pages/words';
import type { Quiz } from './quiz';
import type { Round } from './round';
import { type Shares, sharesOf } from './shares';

/** Where a person stands, for the side bar and the status bar. */
export interface Study {
  /** Items of the bank answered at least once; 0 when nothing was ever asked. */
  readonly answered: number;
  readonly due: number;
  /** Of those, what the daily cap leaves for today. */
  readonly dueToday: number;
  readonly today: { readonly answered: number; readonly right: number };
  /** note#anchor, the weakest first. */
  readonly weak: readonly string[];
  /** The newest finished mock exam. */
  readonly mock: { readonly session: string; readonly day: string; readonly share: Share } | undefined;
  /** By note and by section. */
  readonly shares: ReadonlyMap<string, Shares>;
}

/** Reads it all from the quiz as it stands. */
export function studyOf(quiz: Quiz): Study {
  const { progress, catalogue, history } = quiz;
  const due = progress.due().length;
  const done = progress.done();
  const mocks = history.rounds((start, finished) => finished && start.plan.mode === 'mock');
  const mock = mocks.sort((a, b) => b.start.at - a.start.at)[0];
  return {
    answered: progress.known().length,
    due,
    dueToday: Math.min(due, progress.leftToday() ?? due),
    today: { answered: done.answered, right: done.right },
    weak: progress.weakSections().map(({ section }) => section),
    mock: mock && { session: mock.session, day: dayOfSecond(mock.start.at, progress), share: shareOf(mock) },
    shares: sharesOf(catalogue.items, progress),
  };
}

/** As the exam counts: what was left open is wrong. */
function shareOf(round: Round): Share {
  return wilson(round.answers.filter((answer) => answer?.right).length, round.queue.length);
}
