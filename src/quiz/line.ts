import type { Problem } from '../notes/model';
import { fingerprint } from './random';
import { fromRow, type LogRecord, toRow } from './record';

// A log file is lines of `<fingerprint> <row as JSON>`. Every record brings its own line break in front, so that one
// torn by a kill never swallows the next.

const digits = 7;

/** A record as it is appended to a file. */
export function toLine(record: LogRecord): string {
  const json = JSON.stringify(toRow(record));
  return `\n${fingerprint(json).toString(36).padStart(digits, '0')} ${json}`;
}

/** What a file of the log held: the records that are whole, and the lines set aside. */
export interface LogText {
  readonly records: readonly LogRecord[];
  readonly damaged: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a file of the log. One JSON.parse for all whole lines, as a call for each would take most of the time. */
export function readLog(text: string, file: string): LogText {
  const whole: string[] = [];
  const lines: number[] = [];
  const damaged: { readonly line: number; readonly text: string; readonly last: boolean }[] = [];
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) {
      const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      if (isWhole(text, start, stop)) {
        whole.push(text.slice(start + digits + 1, stop));
        lines.push(line);
      } else damaged.push({ line, text: text.slice(start, stop), last: end === text.length });
    }
    start = end + 1;
  }
  const records: LogRecord[] = [];
  for (const [index, row] of parseAll(whole).entries()) {
    const record = fromRow(row);
    if (record) records.push(record);
    else damaged.push({ line: lines[index] ?? 0, text: whole[index] ?? '', last: false });
  }
  const problems = damaged.map(({ line, last }) => ({
    code: last ? 'quiz-record-cut' : 'quiz-record-damaged',
    file,
    line,
    message: last
      ? 'The last record was cut off while it was written; everything before it is there.'
      : 'This record cannot be read and was set aside; the others are there.',
  }));
  return { records, damaged: damaged.map((entry) => entry.text), problems };
}

function isWhole(text: string, start: number, end: number): boolean {
  if (end - start < digits + 3 || text.charCodeAt(start + digits) !== 32) return false;
  let told = 0;
  for (let index = start; index < start + digits; index++) {
    const code = text.charCodeAt(index);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 122 ? code - 87 : Number.NaN;
    told = told * 36 + digit;
  }
  return told === fingerprint(text, start + digits + 1, end);
}

/** All rows at once; a line that keeps its fingerprint and is still no JSON spoils only itself. */
function parseAll(rows: readonly string[]): readonly unknown[] {
  const all = parse(`[${rows.join(',')}]`);
  return Array.isArray(all) && all.length === rows.length ? all : rows.map(parse);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
