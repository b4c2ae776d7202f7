import { carrierKeys } from './carrierKeys';
import { pack, unpack } from './packed';
import type { Memento } from './ports';
import { fingerprint } from './random';
import type { LogRecord } from './record';
import type { Say } from './say';
import { count, entity, list, type Of, text } from './shape';

/** What one value may take, in characters: settings sync moves all of it at every change. */
const carrierBudget = 200_000;

const carrierShape = entity({
  format: count(1),
  /** Whose records these are; only it writes them. */
  machine: text(100),
  /** Second of the newest record. */
  until: count(),
  /** Records of the machine that are worth carrying, whether they fitted or not. */
  total: count(),
  texts: list(text(400), 200_000),
  answers: text(4_000_000),
  count: count(),
  rows: list((value) => ({ ok: true, value }), 200_000),
});
type Carrier = Of<typeof carrierShape>;

/** Rounds that are only begun stay on their machine; what others need is what counts, and what takes it back. */
const travels = (record: LogRecord): boolean =>
  record.type !== 'start' && (record.type !== 'event' || record.what === 'finish') && record.seq > 0;

const own = (records: readonly LogRecord[], machine: string): readonly LogRecord[] =>
  records.filter((record) => record.writer.startsWith(`${machine}-`) && travels(record));

/** What a machine publishes, and how many of its oldest records did not fit. */
export interface Published {
  readonly value: Carrier;
  readonly left: number;
}

/** The newest of a machine's own records that fit the budget, packed. */
export function carry(records: readonly LogRecord[], machine: string, budget = carrierBudget): Published {
  const all = [...own(records, machine)].sort((a, b) => a.at - b.at || a.seq - b.seq);
  // No record takes less than ten characters, so there is no use in packing more than that.
  let taken = Math.min(all.length, Math.ceil(budget / 10));
  for (;;) {
    const value: Carrier = {
      format: 1,
      machine,
      until: all.at(-1)?.at ?? 0,
      total: all.length,
      ...pack(all.slice(all.length - taken)),
    };
    const size = JSON.stringify(value).length;
    if (size <= budget || taken === 0) return { value, left: all.length - taken };
    taken = Math.min(taken - 1, Math.floor((taken * budget * 0.97) / size));
  }
}

/**
 * The key that a machine publishes under: the one it has, or else a free one; where none is free, that of the machine
 * longest silent, whose answers all others have. One that was taken over finds its own missing, and publishes again.
 */
export function carrierKey(memento: Memento, machine: string): string {
  // Machines that begin at the same time seldom begin with the same key.
  const first = fingerprint(machine) % carrierKeys.length;
  const keys = [...carrierKeys.slice(first), ...carrierKeys.slice(0, first)];
  let best = { key: '', rank: Number.POSITIVE_INFINITY };
  for (const key of keys) {
    const rank = rankOf(memento.get(key), machine);
    if (best.key === '' || rank < best.rank) best = { key, rank };
  }
  return best.key;
}

/** The lower, the sooner a key with this value is taken. */
function rankOf(value: unknown, machine: string): number {
  if (value === undefined) return -1;
  const read = carrierShape(value, 'carrier');
  // What cannot be read may be of a newer version.
  if (!read.ok) return Number.POSITIVE_INFINITY;
  return read.value.machine === machine ? -2 : read.value.until;
}

/** What reading the memento gave: records of other machines, whether one's own key is missing or behind, and how many records it had no room for. */
export interface Arrived {
  readonly records: readonly LogRecord[];
  readonly stale: boolean;
  readonly left: number;
  readonly problems: readonly string[];
}

/** Reads all machines' keys that changed since they were `seen`. A value that cannot be read is a problem and takes nothing else down. */
export function arrived(
  memento: Memento,
  machine: string,
  records: readonly LogRecord[],
  say: Say,
  seen = new Map<string, string>(),
): Arrived {
  const found: LogRecord[] = [];
  const problems: string[] = [];
  const mine = own(records, machine).length;
  let carried = 0;
  let left = 0;
  for (const key of carrierKeys) {
    const value = memento.get(key);
    if (value === undefined) continue;
    const read = carrierShape(value, key);
    if (!read.ok) {
      problems.push(
        say('The answers synced from another machine cannot be read ({0}). They are still on that machine.', read.problem),
      );
      continue;
    }
    if (read.value.machine === machine) {
      carried = read.value.total;
      left = carried - read.value.count - read.value.rows.length;
      // One's own answers are in one's own files, unless those were lost.
      if (carried <= mine) continue;
    }
    const mark = `${read.value.machine} ${read.value.total} ${read.value.count} ${read.value.answers.length}`;
    if (seen.get(key) === mark) continue;
    seen.set(key, mark);
    const { records: unpacked, whole } = unpack(read.value);
    found.push(...unpacked);
    if (!whole) problems.push(say('Some answers synced from another machine cannot be read. They are still on that machine.'));
  }
  return { records: found, stale: carried < mine, left, problems };
}
