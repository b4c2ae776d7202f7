import type { Answer, LogRecord } from './record';
import { fromRow, toRow } from './row';
import { confidences } from './views';

// Answers as one string of numbers, each against the record before: about fifteen characters an answer, where the log
// takes a hundred. Records of other kinds are few and stay rows.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** What travels: texts are numbered, `answers` is the string of numbers, `rows` all other records. */
export interface Packed {
  /** In alphabetical order, each as a digit for how much it shares with the one before, and the rest of it. */
  readonly texts: readonly string[];
  readonly answers: string;
  readonly count: number;
  readonly rows: readonly unknown[];
}

/** Packs records; their order is kept among the answers and among the others. */
export function pack(records: readonly LogRecord[]): Packed {
  const answers = records.filter((record): record is Answer => record.type === 'answer');
  const known = new Set<string>();
  for (const { writer, session, item, version, order, chosen } of answers)
    for (const text of [writer, session, item, version, order, chosen]) known.add(text);
  const texts = [...known].sort();
  const places = new Map(texts.map((text, index) => [text, index]));
  const versions = new Map<string, string>();
  const out: string[] = [];
  const number = (value: number) => {
    let left = value;
    while (left >= 32) {
      out.push(digits.charAt(32 + (left % 32)));
      left = Math.floor(left / 32);
    }
    out.push(digits.charAt(left));
  };
  const text = (value: string) => number(places.get(value) ?? 0);
  let before = { writer: '', session: '', seq: 0, at: 0 };
  for (const answer of answers) {
    const { writer, session, seq, at, item, version, order, chosen } = answer;
    const follows = writer === before.writer && session === before.session && seq === before.seq + 1;
    const sameVersion = versions.get(item) === version;
    const bits = (answer.right ? 1 : 0) | (confidences.indexOf(answer.confidence) << 1) | (answer.held ? 8 : 0);
    // The two lowest bits say "same writer and round, next number" and "same version of the item as before".
    number(bits * 4 + (sameVersion ? 2 : 0) + (follows ? 1 : 0));
    if (!follows) {
      text(writer);
      text(session);
      number(seq);
    }
    const wait = at - before.at;
    number(wait < 0 ? -wait * 2 - 1 : wait * 2);
    text(item);
    if (!sameVersion) text(version);
    number(answer.seed);
    text(order);
    text(chosen);
    number(answer.took);
    versions.set(item, version);
    before = { writer, session, seq, at };
  }
  const rows = records.filter((record) => record.type !== 'answer').map(toRow);
  return { texts: frontCoded(texts), answers: out.join(''), count: answers.length, rows };
}

const mostShared = digits.length - 1;

function frontCoded(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const before = texts[index - 1] ?? '';
    let shared = 0;
    while (shared < mostShared && shared < text.length && text.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    return digits.charAt(shared) + text.slice(shared);
  });
}

function plain(coded: readonly string[]): string[] {
  const texts: string[] = [];
  for (const text of coded) texts.push((texts.at(-1) ?? '').slice(0, values.get(text.charCodeAt(0)) ?? 0) + text.slice(1));
  return texts;
}

/** Reads packed records back; what does not fit ends the reading of answers, the rest is kept. */
export function unpack(packed: Packed): { readonly records: readonly LogRecord[]; readonly whole: boolean } {
  const records: LogRecord[] = packed.rows.map(fromRow).filter((record) => record !== undefined);
  let whole = records.length === packed.rows.length;
  const reader = new Reader(packed.answers, plain(packed.texts));
  const versions = new Map<string, string>();
  let before = { writer: '', session: '', seq: 0, at: 0 };
  for (let index = 0; index < packed.count; index++) {
    const head = reader.number();
    const own =
      head % 2 === 1
        ? { ...before, seq: before.seq + 1 }
        : { ...before, writer: reader.text(), session: reader.text(), seq: reader.number() };
    const wait = reader.number();
    const at = before.at + (wait % 2 === 0 ? wait / 2 : -(wait + 1) / 2);
    const item = reader.text();
    const version = head & 2 ? versions.get(item) : reader.text();
    const row = ['a', own.writer, own.seq, at, own.session, item, version, reader.number()];
    const record = fromRow([...row, reader.text(), reader.text(), Math.floor(head / 4), reader.number()]);
    if (record === undefined || version === undefined || reader.failed) {
      whole = false;
      break;
    }
    records.push(record);
    versions.set(item, version);
    before = { ...own, at };
  }
  return { records, whole };
}

class Reader {
  failed = false;
  #at = 0;

  constructor(
    private readonly source: string,
    private readonly texts: readonly string[],
  ) {}

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 32) {
      const digit = values.get(this.source.charCodeAt(this.#at++));
      if (digit === undefined || scale > 2 ** 50) {
        this.failed = true;
        return 0;
      }
      value += (digit % 32) * scale;
      if (digit < 32) return value;
    }
  }

  text(): string {
    const text = this.texts[this.number()];
    if (text === undefined) this.failed = true;
    return text ?? '';
  }
}
