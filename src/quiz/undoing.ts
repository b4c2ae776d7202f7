import type { History } from './history';
import { earlier, type LogRecord, machineOf } from './record';
import { holdsAnswers } from './round';

/** Steps a person can take back; flags, bookmarks and pauses are simply set anew. */
function isStep(record: LogRecord): boolean {
  if (record.type === 'event') return record.what === 'finish' || record.what === 'skip' || record.what === 'insert';
  return record.type === 'answer' || record.type === 'reset';
}

/** Where steps are looked for: in one round, or among all that a machine did. */
export type UndoScope = { readonly session: string } | { readonly machine: string };

function* steps(history: History, scope: UndoScope): Generator<LogRecord> {
  if ('session' in scope) {
    for (const record of history.sessionRecords(scope.session)) if (isStep(record)) yield record;
    return;
  }
  for (const record of history.records)
    if (isStep(record) && machineOf(record.writer) === scope.machine && !history.isUndone(record)) yield record;
}

/** Whether there is a step to take back. */
export const hasStep = (history: History, scope: UndoScope): boolean => steps(history, scope).next().done === false;

/** The newest step and what goes with it; the last of them is what a person sees as undone. */
export function lastSteps(history: History, scope: UndoScope): readonly LogRecord[] {
  const last = newest(steps(history, scope));
  if (last === undefined) return [];
  // A practice round ends by itself after its last answer: both go together.
  const ended = last.type === 'event' && last.what === 'finish' ? history.round(last.session) : undefined;
  if (ended === undefined || holdsAnswers(ended.mode) || ended.index < ended.queue.length) return [last];
  const before = newest([...steps(history, { session: ended.session })].filter((record) => record !== last));
  return before ? [last, before] : [last];
}

function newest(records: Iterable<LogRecord>): LogRecord | undefined {
  let last: LogRecord | undefined;
  for (const record of records) if (last === undefined || earlier(last, record) < 0) last = record;
  return last;
}
