import { type LogText, readLog, toLine } from './line';
import type { LogFiles } from './ports';
import type { LogRecord } from './record';

/** A file as it was read when the log was opened. */
export interface ReadFile {
  readonly name: string;
  readonly log: LogText;
}

/** No writer touches a file whose records are this old: it begins a new one each week. */
const restAge = 14 * 86_400;
const worthIt = 8;
const archiveRecords = 5_000;

/**
 * Folds many small old files into one, so that years of windows stay quick to read. Nothing is removed before the
 * archive was read back whole; records that stand twice meanwhile are one record. Damaged lines move to a file of
 * their own.
 */
export async function fold(files: LogFiles, read: readonly ReadFile[], writer: string, now: number): Promise<number> {
  const old = read.filter(
    ({ name, log }) =>
      !name.startsWith('archive-') && log.records.length > 0 && log.records.every((record) => record.at < now - restAge),
  );
  if (old.length < worthIt) return 0;
  const records = new Map<string, LogRecord>();
  const damaged: string[] = [];
  const folded: string[] = [];
  for (const { name, log } of old) {
    if (records.size + log.records.length > archiveRecords && folded.length > 0) break;
    for (const record of log.records) records.set(`${record.writer} ${record.seq}`, record);
    damaged.push(...log.damaged);
    folded.push(name);
  }
  const archive = `archive-${writer}-${now}.log`;
  await files.append(archive, [...records.values()].map(toLine).join(''));
  if (damaged.length > 0) await files.append(`damaged-${writer}.txt`, damaged.map((line) => `\n${line}`).join(''));
  const copies = (await files.list()).filter((name) => name.startsWith(archive.slice(0, -4)));
  const texts = await Promise.all(copies.map((name) => files.read(name)));
  const kept = new Set(texts.flatMap((text) => readLog(text, archive).records.map((record) => `${record.writer} ${record.seq}`)));
  if (![...records.keys()].every((key) => kept.has(key))) return 0;
  for (const name of folded) await files.remove(name);
  return folded.length;
}
