import type { Mode, Plan } from './plan';
import { type Answer, earlier, type LogEvent, type LogRecord, type LogStart, queueFrom, type Slot } from './record';

/** Where a round stands, worked out from its records. Times are seconds. */
export interface Round {
  readonly session: string;
  readonly plan: Plan;
  readonly mode: Mode;
  readonly queue: readonly Slot[];
  /** By place in the queue: the newest answer that was not undone. */
  readonly answers: readonly (Answer | undefined)[];
  readonly flagged: ReadonlySet<number>;
  /** The place that is shown; the queue's length when all is through. */
  readonly index: number;
  readonly finished: boolean;
  readonly start: LogStart;
  /** Of the newest record. */
  readonly lastAt: number;
  /** Time on the clock up to `runningSince`, or in all when the clock stands. */
  readonly used: number;
  readonly runningSince: number | undefined;
}

/** How long a round may take; nothing when it may take any time. */
export function limitOf(plan: Plan): number | undefined {
  if (plan.mode === 'mock') return 130 * 60;
  return plan.mode === 'custom' && plan.minutes ? plan.minutes * 60 : undefined;
}

/** Whether answers wait for the end of the round, and one may go back and change them. */
export const holdsAnswers = (mode: Mode): boolean => mode === 'mock';

const slotKey = (slot: Pick<Slot, 'item' | 'seed'>): string => `${slot.seed} ${slot.item}`;

/** Replays the records of one round that were not undone; nothing without its start. */
export function replayRound(records: readonly LogRecord[]): Round | undefined {
  const ordered = [...records].sort(earlier);
  const start = ordered.find((record): record is LogStart => record.type === 'start');
  if (start === undefined) return undefined;
  const queue = queueFrom(start.queue);
  const answers = new Map<string, Answer>();
  const flags = new Set<string>();
  let index = 0;
  let finished = false;
  let used = 0;
  let runningSince: number | undefined = start.at;
  let lastAt = start.at;
  const place = (slot: Pick<Slot, 'item' | 'seed'>) => queue.findIndex((one) => slotKey(one) === slotKey(slot));
  const stop = (at: number) => {
    if (runningSince !== undefined) used += Math.max(0, at - runningSince);
    runningSince = undefined;
  };
  const happen = (event: LogEvent) => {
    const slot = queue[event.index];
    switch (event.what) {
      case 'skip':
        index = Math.min(queue.length, event.index + 1);
        break;
      case 'goto':
        index = Math.min(queue.length, event.index);
        break;
      case 'flag':
        if (slot) flags.add(slotKey(slot));
        break;
      case 'unflag':
        if (slot) flags.delete(slotKey(slot));
        break;
      case 'pause':
        stop(event.at);
        break;
      case 'unpause':
        // Still running here means that the window went away without a word: the time it was gone is not counted.
        stop(lastAt);
        runningSince = event.at;
        break;
      case 'finish':
        stop(event.at);
        finished = true;
        break;
      case 'insert':
        if (event.slot && place(event.slot) < 0) queue.splice(Math.min(queue.length, event.index), 0, event.slot);
        break;
    }
  };
  for (const record of ordered) {
    if (record.type === 'answer') {
      const at = place(record);
      answers.set(slotKey(record), record);
      if (at >= 0) index = at + 1;
    } else if (record.type === 'event') happen(record);
    lastAt = Math.max(lastAt, record.at);
  }
  const limit = limitOf(start.plan);
  return {
    session: start.session,
    plan: start.plan,
    mode: start.plan.mode,
    queue,
    answers: queue.map((slot) => answers.get(slotKey(slot))),
    flagged: new Set(queue.flatMap((slot, at) => (flags.has(slotKey(slot)) ? [at] : []))),
    index,
    finished,
    start,
    lastAt,
    used: limit === undefined ? used : Math.min(used, limit),
    runningSince,
  };
}

/** Held answers that count: the newest for each slot of a finished round. */
export function countedAnswers(records: readonly LogRecord[]): ReadonlySet<Answer> {
  if (!records.some((record) => record.type === 'event' && record.what === 'finish')) return new Set();
  const newest = new Map<string, Answer>();
  for (const record of [...records].sort(earlier))
    if (record.type === 'answer' && record.held) newest.set(slotKey(record), record);
  return new Set(newest.values());
}

/** Seconds on the clock at a moment. */
export function usedAt(round: Round, now: number): number {
  const used = round.used + (round.runningSince === undefined ? 0 : Math.max(0, now - round.runningSince));
  const limit = limitOf(round.plan);
  return limit === undefined ? used : Math.min(limit, used);
}
