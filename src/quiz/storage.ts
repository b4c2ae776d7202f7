import { fold, isAtRest } from './archive';
import { arrived, carrierKey, carry } from './carrier';
import type { History } from './history';
import { Journal } from './journal';
import { readLog } from './line';
import type { LogFiles, Memento } from './ports';
import type { LogRecord } from './record';
import type { Say } from './say';
import { SetAside } from './setAside';

/** Keeps the history and what is stored in step: the files of this machine, and the carriers of all. */
export class Storage {
  /** The oldest records of this machine that did not fit its carrier when it was last published. */
  left = 0;
  readonly #journal: Journal;
  /** Up to where each file was read, and how long it was when its end was cut. */
  readonly #known = new Map<string, number>();
  readonly #cut = new Map<string, number>();
  readonly #aside: SetAside;
  /** Files that nobody writes to any more, and that were read. */
  readonly #closed = new Set<string>();
  #problems: string[] = [];
  #published = -1;
  #behind = false;
  /** Carriers already taken over, by key. */
  readonly #seen = new Map<string, string>();

  constructor(
    private readonly files: LogFiles,
    private readonly memento: Memento,
    private readonly history: History,
    private readonly machine: string,
    private readonly writer: string,
    private readonly say: Say,
  ) {
    this.#journal = new Journal(files, writer);
    this.#aside = new SetAside(files, writer);
  }

  /** Reads what other windows have written since, and at first everything. `now` is in seconds. */
  async refresh(now: number): Promise<void> {
    const names = await this.files.list().catch(() => {
      this.#problems.push(this.say('The folder with your answers cannot be read. New answers are kept until it can.'));
      return [];
    });
    const wanted = names.filter((name) => name.endsWith('.log') && !this.#journal.owns(name) && !this.#closed.has(name));
    const texts = await Promise.all(
      wanted.map(async (name) => ({ name, text: await this.files.read(name).catch(() => undefined) })),
    );
    for (const { name, text } of texts) {
      // A file that went away meanwhile was folded into an archive, which the next refresh reads.
      if (text === undefined) continue;
      const from = this.#known.get(name) ?? 0;
      const log = readLog(from <= text.length ? text.slice(from) : text, name);
      const isCut = log.problems.at(-1)?.code === 'quiz-record-cut';
      const atRest = isAtRest(log, now);
      // What is cut may be what another window is just writing: it is looked at again, and lost when it has not changed.
      const isLost = isCut && (atRest || this.#cut.get(name) === text.length);
      if (isCut) this.#cut.set(name, text.length);
      this.#known.set(name, isCut ? Math.max(0, text.lastIndexOf('\n')) : text.length);
      if (atRest) this.#closed.add(name);
      this.history.add(log.records);
      const lost = await this.#aside.keep(isCut && !isLost ? log.damaged.slice(0, -1) : log.damaged, now);
      if (lost > 0)
        this.#problems.push(
          lost > 1
            ? this.say('{0} records of your answers cannot be read and were set aside ({1}); all others are there.', lost, name)
            : isLost
              ? this.say('One answer was cut off while it was saved ({0}); all others are there.', name)
              : this.say('1 record of your answers cannot be read and was set aside ({0}); all others are there.', name),
        );
    }
  }

  /** Whether other machines miss something of this one: `publish` is due as soon as nobody waits for anything else. */
  get isBehind(): boolean {
    return this.#behind;
  }

  /** Takes over what other machines carried here, and finds out what is missing there. */
  async exchange(): Promise<void> {
    const { records, stale, left, problems } = arrived(this.memento, this.machine, this.history.records, this.say, this.#seen);
    this.#problems.push(...problems);
    await this.adopt(records);
    this.#behind = stale;
    if (stale) return;
    this.left = left;
    this.#published = this.history.version;
  }

  /** Takes in records that come from elsewhere and keeps them in this machine's files; answers with how many were new. */
  async adopt(records: readonly LogRecord[]): Promise<number> {
    const fresh = this.history.add(records);
    if (fresh.length > 0) await this.write(fresh);
    return fresh.length;
  }

  /** Writes this machine's carrier, if anything is to be carried that it does not hold. Packing takes a while. */
  async publish(): Promise<void> {
    if (this.#published === this.history.version) return;
    const { value, left } = carry(this.history.records, this.machine);
    this.#published = this.history.version;
    this.#behind = false;
    this.left = left;
    if (value.total === 0) return;
    try {
      await this.memento.set(carrierKey(this.memento, this.machine), value);
    } catch {
      this.#problems.push(this.say('Your answers could not be handed to Settings Sync. They are safe on this machine.'));
    }
  }

  /** Resolves when the records are on disk; false when the disk refused and they wait for the next try. */
  async write(records: readonly LogRecord[]): Promise<boolean> {
    const saved = await this.#journal.write(records);
    if (!saved) this.#problems.push(this.say('Your last answer could not be saved yet. It is tried again with the next one.'));
    return saved;
  }

  /** Folds old files; call it when there is time. `now` is in seconds. */
  async tidy(now: number): Promise<void> {
    try {
      await fold(this.files, [...this.#closed], this.writer, now);
    } catch {
      // Nothing is lost: the files stay as they are until the next start.
    }
  }

  /** Sentences for the person that were not shown yet. */
  takeProblems(): readonly string[] {
    const problems = [...new Set(this.#problems)];
    this.#problems = [];
    return problems;
  }
}
