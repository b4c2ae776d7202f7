import { answerContent, choiceOf, type Given } from './answering';
import { type Asked, ask } from './asked';
import type { Catalogue } from './catalogue';
import { choose } from './choosing';
import { dayOf, steadyClock } from './day';
import { History } from './history';
import type { Item } from './item';
import type { Plan, Scope } from './plan';
import type { Clock, LogFiles, Memento, QuizSettings } from './ports';
import { Progress } from './progress';
import { seeded } from './random';
import { type Content, type Happening, type LogRecord, machineOf, queueText, type Slot } from './record';
import { holdsAnswers, limitOf, type Round, usedAt } from './round';
import type { Say } from './say';
import { Schedule } from './schedule';
import { Storage } from './storage';
import { hasStep, lastSteps, type UndoScope } from './undoing';

/** What the engine is built from. `seed` gives fresh random whole numbers below 2^32. */
export interface QuizParts {
  readonly catalogue: Catalogue;
  readonly files: LogFiles;
  readonly memento: Memento;
  readonly clock: Clock;
  readonly seed: () => number;
  /** Stable for this machine: about 8 small letters and digits. */
  readonly machine: string;
  /** New for every window: about 8 small letters and digits. */
  readonly window: string;
  readonly settings: () => QuizSettings;
  readonly say: Say;
}

/** The engine: rounds, answers and undo on top of the log. Every change is a record first. */
export class Quiz {
  readonly history: History;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly say: Say;
  readonly #writer: string;
  /** Rounds whose clock this window keeps going. */
  readonly #open = new Set<string>();
  #catalogue: Catalogue;
  #progress: Progress;
  #seq = 0;
  #at = 0;
  #saved: Promise<boolean> = Promise.resolve(true);

  private constructor(readonly parts: QuizParts) {
    const schedule = new Schedule();
    this.#catalogue = parts.catalogue;
    this.clock = steadyClock(parts.clock);
    this.say = parts.say;
    this.#writer = `${parts.machine.replaceAll('-', '')}-${parts.window}`;
    this.history = new History(parts.catalogue, schedule);
    this.#progress = new Progress(parts.catalogue, this.history, schedule, this.clock, parts.settings);
    this.storage = new Storage(parts.files, parts.memento, this.history, machineOf(this.#writer), this.#writer, parts.say);
  }

  /** Reads the log and what other machines carried here. */
  static async open(parts: QuizParts): Promise<Quiz> {
    const quiz = new Quiz(parts);
    await quiz.storage.refresh(quiz.now());
    await quiz.storage.exchange();
    quiz.#seq = quiz.history.lastSeq(quiz.#writer);
    return quiz;
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** The bank is another one now; rounds and answers stay, and go by what it says. */
  follow(catalogue: Catalogue): void {
    const { schedule } = this.#progress;
    this.#catalogue = catalogue;
    this.history.follow(catalogue);
    this.#progress = new Progress(catalogue, this.history, schedule, this.clock, this.parts.settings);
  }

  /** Seconds since 1970. */
  now(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Adds records to the history at once and to the disk in the background; `saved` tells when they are there. */
  record(contents: readonly Content[]): readonly LogRecord[] {
    if (contents.length === 0) return [];
    const records = contents.map((content): LogRecord => {
      this.#at = Math.max(this.#at, this.now());
      this.#seq++;
      return { ...content, writer: this.#writer, seq: this.#seq, at: this.#at };
    });
    this.history.add(records);
    this.#saved = this.storage.write(records);
    return records;
  }

  /** Resolves when everything recorded so far is on disk, or the disk refused it. */
  saved(): Promise<boolean> {
    return this.#saved;
  }

  /** Reads what other windows and machines have added. */
  async refresh(): Promise<void> {
    await this.storage.refresh(this.now());
    await this.storage.exchange();
  }

  /** Starts a round, or says in one sentence why it cannot. */
  begin(plan: Plan): { readonly session: string } | { readonly problem: string } {
    const choice = choose(plan, this.progress, seeded(this.parts.seed()), this.say);
    if ('problem' in choice) return choice;
    const session = this.parts.seed().toString(36) + this.parts.seed().toString(36);
    this.record([{ type: 'start', session, plan, queue: queueText(choice.items.map((item) => this.#slot(item))) }]);
    this.#open.add(session);
    return { session };
  }

  /** A new drawing; what went wrong today is tried again as it was seen, with the same order and figures. */
  #slot(item: Item): Slot {
    const last = this.history.live(item.id).at(-1);
    const again =
      last && !last.right && last.version === item.version && dayOf(last.at * 1000, this.clock) === this.progress.today();
    // Twenty bits are plenty of drawings, and travel in half the space.
    return { item: item.id, seed: again ? last.seed : this.parts.seed() % 2 ** 20 };
  }

  round(session: string): Round | undefined {
    return this.history.round(session);
  }

  /** Goes on with a round, also one begun in another window; the clock goes on from where it stood. */
  resume(session: string): Round | undefined {
    const round = this.round(session);
    if (round === undefined || round.finished) return round;
    if (round.runningSince === undefined || !this.#open.has(session)) this.#happen(round, 'unpause');
    this.#open.add(session);
    return this.round(session);
  }

  /** Leaves a round for later; its clock stands. */
  leave(session: string): void {
    const round = this.round(session);
    if (round && !round.finished && round.runningSince !== undefined) this.#happen(round, 'pause');
    this.#open.delete(session);
  }

  /** An item of a round as it is asked; nothing when the bank no longer has it. */
  asked(round: Round, index: number): Asked | undefined {
    const slot = round.queue[index];
    const item = slot && this.catalogue.item(slot.item);
    return item && ask(item, slot, round.answers[index]?.order);
  }

  /** Seconds left, when there is a limit. */
  left(round: Round): number | undefined {
    const limit = limitOf(round.plan);
    return limit === undefined ? undefined : Math.max(0, limit - usedAt(round, this.now()));
  }

  /** Records an answer to the item that the round stands at; a sentence says why one was not taken. */
  answer(session: string, given: Given): { readonly index: number } | { readonly problem: string } {
    const round = this.#running(session, given.item);
    if ('problem' in round) return round;
    const asked = this.asked(round, round.index);
    if (asked === undefined) return { problem: this.say('This item is no longer in the bank. Go on to the next one.') };
    const choice = choiceOf(asked, given.chosen, this.say);
    return 'problem' in choice ? choice : this.#give(round, asked, given, choice.chosen, choice.right);
  }

  /** Records whether a turned card was known. */
  grade(session: string, given: Given, known: boolean): { readonly index: number } | { readonly problem: string } {
    const round = this.#running(session, given.item);
    if ('problem' in round) return round;
    const asked = this.asked(round, round.index);
    if (asked?.form !== 'reveal') return { problem: this.say('This is no card. Choose an option.') };
    return this.#give(round, asked, given, '', known);
  }

  #running(session: string, item: string): Round | { readonly problem: string } {
    const round = this.round(session);
    if (round === undefined || round.finished) return { problem: this.say('This round is over.') };
    if (round.queue[round.index]?.item !== item) return { problem: this.say('This question was answered already.') };
    if (!holdsAnswers(round.mode) && round.answers[round.index])
      return { problem: this.say('This question was answered already.') };
    return round.runningSince === undefined ? (this.resume(session) ?? round) : round;
  }

  #give(round: Round, asked: Asked, given: Given, chosen: string, right: boolean): { readonly index: number } {
    const { id, section, domain } = asked.item;
    const place: Content = { type: 'place', item: id, section, domain };
    const isNew = this.history.live(id).length === 0;
    this.record([...(isNew ? [place] : []), answerContent(round, asked, given, chosen, right)]);
    return { index: round.index };
  }

  #happen(round: Round, what: Happening, index = 0, slot?: Slot): void {
    this.record([{ type: 'event', session: round.session, what, index, slot }]);
  }

  /** Something that happens in a running round; nothing happens in one that is over. */
  happen(session: string, what: Happening, index = 0): Round | undefined {
    const round = this.round(session);
    if (round === undefined || round.finished) return round;
    this.#happen(round, what, index);
    if (what === 'finish') this.#open.delete(session);
    return this.round(session);
  }

  /** Puts an item next in a round: the question that tells two confused things apart. */
  insert(session: string, id: string): Round | undefined {
    const round = this.round(session);
    const item = this.catalogue.item(id);
    if (round && item && !round.finished) this.#happen(round, 'insert', round.index, this.#slot(item));
    return this.round(session);
  }

  bookmark(item: string, on: boolean): void {
    if (this.history.bookmarks().has(item) !== on) this.record([{ type: 'bookmark', item, on }]);
  }

  /** Takes back the newest step of a round, or of this machine when no round is given; any number of times. */
  undo(session?: string): LogRecord | undefined {
    const last = lastSteps(this.history, this.#undoScope(session));
    this.record(last.map(({ writer, seq }) => ({ type: 'undo', target: { writer, seq } })));
    return last.at(-1);
  }

  /** Whether there is a step to take back. */
  canUndo(session?: string): boolean {
    return hasStep(this.history, this.#undoScope(session));
  }

  #undoScope(session: string | undefined): UndoScope {
    return session === undefined ? { machine: machineOf(this.#writer) } : { session };
  }

  /** Forgets the answers of a scope, by a record that undo takes back. Answers with how many items it touched. */
  reset(scope: Scope): number {
    const ids = this.inScope(scope);
    if (ids.length > 0 || scope.kind === 'all') this.record([{ type: 'reset', scope: this.#fixed(scope, ids) }]);
    return ids.length;
  }

  /** Bookmarks, tags and categories change, and removed questions have none; what was reset must not change with them. */
  #fixed(scope: Scope, ids: readonly string[]): Scope {
    if (scope.kind === 'bookmarks' || scope.kind === 'tag') return { ...scope, kind: 'item', ids: ids.slice(0, 5_000) };
    if (scope.kind !== 'category') return scope;
    const notes = this.catalogue.within(scope, new Set()).map((item) => item.noteId);
    return { ...scope, kind: 'service', ids: [...new Set(notes)] };
  }

  /** Items of a scope that have answers. */
  inScope(scope: Scope): readonly string[] {
    return this.catalogue
      .within(scope, this.history.bookmarks())
      .filter((item) => this.history.live(item.id).length > 0)
      .map((item) => item.id);
  }
}
