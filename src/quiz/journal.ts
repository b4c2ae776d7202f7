import { toLine } from './line';
import type { LogFiles } from './ports';
import type { LogRecord } from './record';

/** After so many records, or so many seconds, a writer begins its next file. */
const fileRecords = 200;
const fileAge = 7 * 86_400;

/** Writes the records of one window, in order, to files of its own. */
export class Journal {
  #file = 0;
  #count = 0;
  #began = 0;
  #waiting: LogRecord[] = [];
  #writing: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly files: Pick<LogFiles, 'append'>,
    private readonly writer: string,
  ) {}

  /**
   * Resolves when these records and all before them are on disk: true, or false when the disk refused. What was refused
   * is tried again with the next records; being written twice does no harm.
   */
  write(records: readonly LogRecord[]): Promise<boolean> {
    this.#waiting.push(...records);
    this.#writing = this.#writing.then(() => this.#flush());
    return this.#writing;
  }

  /** Whether a file is written by this journal. */
  owns(name: string): boolean {
    return name.startsWith(`${this.writer}-`);
  }

  async #flush(): Promise<boolean> {
    const [first] = this.#waiting;
    if (first === undefined) return true;
    const batch = this.#waiting;
    this.#waiting = [];
    if (this.#file === 0 || this.#count >= fileRecords || first.at - this.#began >= fileAge) {
      this.#file++;
      this.#count = 0;
      this.#began = first.at;
    }
    try {
      await this.files.append(`${this.writer}-${this.#file}.log`, batch.map(toLine).join(''));
      this.#count += batch.length;
      return true;
    } catch {
      this.#waiting = [...batch, ...this.#waiting];
      return false;
    }
  }
}
