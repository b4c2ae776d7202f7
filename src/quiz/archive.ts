import { type LogText, readLog, toLine } from './line';
import type { LogFiles } from './ports';
import type { LogRecord } from './record';

/** No writer touches a file whose records are this old: it begins a new one each week. */
const restAge = 14 * 86_400;
/** Whether nobody writes to a file any more. */
export const isAtRest = (log: LogText, now: number): boolean =>
  log.records.length > 0 && log.records.every((record) => record.at < now - restAge);

const worthIt = 8;
const archiveRecords = 5_000;

/**
 * Folds many small old files into one, so that years of windows stay quick to read; answers with how many. Nothing is
 * removed before the archive was read back whole; records that stand twice meanwhile are one record. Damaged lines
 * move to a file of their own.
 */
export async function fold(files: LogFiles, names: readonly string[], writer: string, now: number): Promise<number> {
  const candidates = names.filter((name) => !name.startsWith('archive-'));
  if (candidates.length < worthIt) return 0;
  const records = new Map<string, LogRecord>();
  const damaged: string[] = [];
  const folded: string[] = [];
  for (const name of candidates) {
    const log = readLog(await files.read(name), name);
    if (!isAtRest(log, now)) continue;
    if (records.size + log.records.length > archiveRecords && folded.length > 0) break;
    for (const record of log.records) records.set(keyOf(record), record);
    damaged.push(...log.damaged);
    folded.push(name);
  }
  if (folded.length < 2) return 0;
  // Appending is for the file that the window writes to: what it holds is known by what was appended.
  const archive = `archive-${writer}-${now}.log`;
  await files.write(archive, [...records.values()].map(toLine).join(''));
  if (damaged.length > 0) await files.write(`damaged-${writer}-${now}.txt`, damaged.join('\n'));
  const kept = new Set(readLog(await files.read(archive), archive).records.map(keyOf));
  if (![...records.keys()].every((key) => kept.has(key))) {
    await files.remove(archive);
    return 0;
  }
  for (const name of folded) await files.remove(name);
  return folded.length;
}

const keyOf = (record: LogRecord): string => `${record.writer} ${record.seq}`;
