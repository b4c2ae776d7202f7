import type { Problem } from '../notes/model';
import type { LogRecord } from './record';
import { fromRow, toRow } from './row';

// A log file is lines of `<checksum> <row as JSON>`. Every record brings its own line break in front, so that one
// torn by a kill never swallows the next.

const digits = 7;

/** A record as it is appended to a file. */
export function toLine(record: LogRecord): string {
  const json = JSON.stringify(toRow(record));
  return `\n${checksum(json, 0, json.length).toString(36).padStart(digits, '0')} ${json}`;
}

/** What a file of the log held: the records that are whole, and the lines set aside. */
export interface LogText {
  readonly records: readonly LogRecord[];
  readonly damaged: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a file of the log. A line that is cut, damaged or no record is set aside; nothing false is read for it. */
export function readLog(text: string, file: string): LogText {
  const records: LogRecord[] = [];
  const damaged: string[] = [];
  const problems: Problem[] = [];
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) {
      const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      const record = isWhole(text, start, stop) ? fromRow(parsed(text.slice(start + digits + 1, stop))) : undefined;
      if (record) records.push(record);
      else {
        damaged.push(text.slice(start, stop));
        problems.push(aside(file, line, end === text.length));
      }
    }
    start = end + 1;
  }
  return { records, damaged, problems };
}

function aside(file: string, line: number, last: boolean): Problem {
  return last
    ? {
        code: 'quiz-record-cut',
        file,
        line,
        message: 'The last record was cut off while it was written; everything before it is there.',
      }
    : { code: 'quiz-record-damaged', file, line, message: 'This record cannot be read and was set aside; the others are there.' };
}

function isWhole(text: string, start: number, end: number): boolean {
  if (end - start < digits + 3 || text.charCodeAt(start + digits) !== 32) return false;
  let told = 0;
  for (let index = start; index < start + digits; index++) {
    const code = text.charCodeAt(index);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 122 ? code - 87 : Number.NaN;
    told = told * 36 + digit;
  }
  return told === checksum(text, start + digits + 1, end);
}

/** A checksum over two characters at a time; a change in any one of them changes it. Quick, as every start reads all lines. */
function checksum(text: string, from: number, to: number): number {
  let sum = 0x811c9dc5;
  let index = from;
  for (; index + 1 < to; index += 2) {
    sum = Math.imul(sum ^ (text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)), 0x01000193);
    sum ^= sum >>> 15;
  }
  if (index < to) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
