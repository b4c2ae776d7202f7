import { type Answer, fromRow, type LogRecord, toRow } from './record';
import { confidences } from './views';

// Answers as one string of numbers, each against the record before: about a dozen characters an answer, where the log
// takes a hundred. Records of other kinds are few and stay rows.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** What travels: texts are numbered, `answers` is the string of numbers, `rows` all other records. */
export interface Packed {
  readonly texts: readonly string[];
  readonly answers: string;
  readonly count: number;
  readonly rows: readonly unknown[];
}

/** Packs records; their order is kept among the answers and among the others. */
export function pack(records: readonly LogRecord[]): Packed {
  const texts = new Map<string, number>();
  const out: string[] = [];
  const number = (value: number) => {
    let left = value;
    while (left >= 32) {
      out.push(digits.charAt(32 + (left % 32)));
      left = Math.floor(left / 32);
    }
    out.push(digits.charAt(left));
  };
  const signed = (value: number) => number(value < 0 ? -value * 2 - 1 : value * 2);
  const text = (value: string) => {
    const known = texts.get(value) ?? texts.size;
    texts.set(value, known);
    return known;
  };
  let before = { writer: -1, seq: 0, at: 0, session: -1 };
  const answers = records.filter((record): record is Answer => record.type === 'answer');
  for (const answer of answers) {
    const writer = text(answer.writer);
    const session = text(answer.session);
    const follows = writer === before.writer && session === before.session && answer.seq === before.seq + 1;
    const bits = (answer.right ? 1 : 0) | (confidences.indexOf(answer.confidence) << 1) | (answer.held ? 8 : 0);
    // The lowest bit says "same writer and round, next number", which nearly always goes without saying.
    number(bits * 2 + (follows ? 1 : 0));
    if (!follows) {
      number(writer);
      number(session);
      number(answer.seq);
    }
    signed(answer.at - before.at);
    number(text(answer.item));
    number(text(answer.version));
    number(answer.seed);
    number(text(answer.order));
    number(text(answer.chosen));
    number(answer.took);
    before = { writer, session, seq: answer.seq, at: answer.at };
  }
  const rows = records.filter((record) => record.type !== 'answer').map(toRow);
  return { texts: [...texts.keys()], answers: out.join(''), count: answers.length, rows };
}

/** Reads packed records back; what does not fit ends the reading of answers, the rest is kept. */
export function unpack(packed: Packed): { readonly records: readonly LogRecord[]; readonly whole: boolean } {
  const records: LogRecord[] = packed.rows.map(fromRow).filter((record) => record !== undefined);
  let whole = records.length === packed.rows.length;
  const reader = new Reader(packed.answers, packed.texts);
  let before = { writer: '', session: '', seq: 0, at: 0 };
  for (let index = 0; index < packed.count; index++) {
    const head = reader.number();
    const bits = Math.floor(head / 2);
    const own =
      head % 2 === 1
        ? { ...before, seq: before.seq + 1 }
        : { ...before, writer: reader.text(), session: reader.text(), seq: reader.number() };
    const at = before.at + reader.signed();
    const row = ['a', own.writer, own.seq, at, own.session, reader.text(), reader.text(), reader.number()];
    const record = fromRow([...row, reader.text(), reader.text(), bits, reader.number()]);
    if (record === undefined || reader.failed) {
      whole = false;
      break;
    }
    records.push(record);
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

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const text = this.texts[this.number()];
    if (text === undefined) this.failed = true;
    return text ?? '';
  }
}
