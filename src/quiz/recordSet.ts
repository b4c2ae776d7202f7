import type { LogRecord } from './record';

/** Records of all writers as a set: adding one twice changes nothing. Knows which were taken back, in whatever order that arrives. */
export class RecordSet {
  readonly all: LogRecord[] = [];
  readonly #byWriter = new Map<string, Map<number, LogRecord>>();
  readonly #undone = new Map<string, Set<number>>();

  /** Takes in what is not known yet, and answers with it. */
  add(records: readonly LogRecord[]): readonly LogRecord[] {
    const fresh: LogRecord[] = [];
    for (const record of records) {
      const own = this.#byWriter.get(record.writer) ?? new Map<number, LogRecord>();
      if (own.size === 0) this.#byWriter.set(record.writer, own);
      if (own.has(record.seq)) continue;
      own.set(record.seq, record);
      fresh.push(record);
      this.all.push(record);
      if (record.type === 'undo') this.#undo(record.target.writer, record.target.seq);
    }
    return fresh;
  }

  #undo(writer: string, seq: number): void {
    const undone = this.#undone.get(writer) ?? new Set();
    this.#undone.set(writer, undone.add(seq));
  }

  find(writer: string, seq: number): LogRecord | undefined {
    return this.#byWriter.get(writer)?.get(seq);
  }

  /** The highest number a writer used; 0 for an unknown one. */
  lastSeq(writer: string): number {
    let last = 0;
    for (const seq of this.#byWriter.get(writer)?.keys() ?? []) last = Math.max(last, seq);
    return last;
  }

  isUndone(record: LogRecord): boolean {
    return this.#undone.size > 0 && (this.#undone.get(record.writer)?.has(record.seq) ?? false);
  }
}
