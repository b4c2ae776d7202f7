import type { Domain } from '../notes/model';
import type { Item } from './item';
import { type Answer, earlier, type LogRecord, type LogReset, type LogStart } from './record';
import { RecordSet } from './recordSet';
import { countedAnswers, type Round, replayRound } from './round';
import type { ItemCard, Schedule } from './schedule';
import { inScope } from './scope';

/** What the history wants to know of the bank. */
export interface Bank {
  item(id: string): Item | undefined;
}

/** Where the answers to an item are counted. */
export interface ItemPlace {
  readonly id: string;
  readonly noteId: string;
  readonly section: string;
  readonly domain: Domain | undefined;
  readonly category: string;
  readonly tags: readonly string[];
}

interface ItemHistory {
  readonly answers: Answer[];
  live: readonly Answer[] | undefined;
  card: ItemCard | 'none' | undefined;
}

/**
 * All records of all writers, as a set: adding one twice changes nothing, and the order of adding does not matter.
 * What follows from them is worked out when asked for, and kept until a record touches it.
 */
export class History {
  /** Grows with every record; whoever keeps something worked out compares it. */
  version = 0;
  readonly #set = new RecordSet();
  readonly #items = new Map<string, ItemHistory>();
  readonly #sessions = new Map<string, LogRecord[]>();
  readonly #counted = new Map<string, ReadonlySet<Answer>>();
  readonly #rounds = new Map<string, Round | undefined>();
  readonly #places = new Map<string, ItemPlace>();
  readonly #starts = new Map<string, LogStart>();
  readonly #finishes = new Map<string, LogRecord[]>();
  readonly #marks: Extract<LogRecord, { type: 'bookmark' }>[] = [];
  readonly #resets: LogReset[] = [];

  constructor(
    private bank: Bank,
    private readonly schedule: Schedule,
  ) {}

  /** The bank is another one now: a record's item may have another name, or none. */
  follow(bank: Bank): void {
    this.bank = bank;
    for (const kept of [this.#items, this.#sessions, this.#counted, this.#rounds, this.#places, this.#starts, this.#finishes])
      kept.clear();
    this.#marks.length = 0;
    this.#resets.length = 0;
    for (const record of this.#set.all) this.#index(record);
  }

  /** Takes in what is not known yet, and answers with it. */
  add(records: readonly LogRecord[]): readonly LogRecord[] {
    const fresh = this.#set.add(records);
    for (const record of fresh) {
      this.#index(record);
      // An answer was touched where it was filed: there are many, and looking its item up twice takes time.
      if (record.type !== 'answer' || record.held) this.#touch(record);
    }
    this.version += fresh.length;
    return fresh;
  }

  /** Every record, in the order of arrival. */
  get records(): readonly LogRecord[] {
    return this.#set.all;
  }

  lastSeq(writer: string): number {
    return this.#set.lastSeq(writer);
  }

  isUndone(record: LogRecord): boolean {
    return this.#set.isUndone(record);
  }

  /** Answers to an item that count, oldest first. */
  live(id: string): readonly Answer[] {
    const item = this.#items.get(id);
    if (item === undefined) return [];
    item.live ??= this.#liveOf(id, item.answers);
    return item.live;
  }

  /** The item's card, as the schedule sees it. */
  card(id: string): ItemCard | undefined {
    const item = this.#items.get(id);
    if (item === undefined) return undefined;
    item.card ??= this.schedule.cardAfter(this.live(id)) ?? 'none';
    return item.card === 'none' ? undefined : item.card;
  }

  /** Ids of all items ever answered, whether they still exist or not. */
  answered(): Iterable<string> {
    return this.#items.keys();
  }

  place(id: string): ItemPlace | undefined {
    return this.bank.item(id) ?? this.#places.get(id);
  }

  round(session: string): Round | undefined {
    if (!this.#rounds.has(session)) this.#rounds.set(session, replayRound(this.sessionRecords(session)));
    return this.#rounds.get(session);
  }

  /** A round's records that were not undone. */
  sessionRecords(session: string): readonly LogRecord[] {
    return (this.#sessions.get(session) ?? []).filter((record) => !this.isUndone(record));
  }

  /**
   * Rounds, the newest first, without those that a reset of everything took away. Only what is wanted is replayed: there
   * may be thousands.
   */
  rounds(wanted: (start: LogStart, finished: boolean) => boolean = () => true, most = Number.POSITIVE_INFINITY): Round[] {
    const all = this.#liveResets().filter((reset) => reset.scope.kind === 'all');
    const isFinished = (session: string) => this.#finishes.get(session)?.some((finish) => !this.isUndone(finish)) ?? false;
    return [...this.#starts.values()]
      .filter((start) => wanted(start, isFinished(start.session)) && !this.isUndone(start))
      .filter((start) => !all.some((reset) => earlier(start, reset) < 0))
      .sort((a, b) => earlier(b, a))
      .slice(0, most)
      .map((start) => this.round(start.session))
      .filter((round) => round !== undefined);
  }

  bookmarks(): ReadonlySet<string> {
    const marked = new Set<string>();
    for (const mark of this.#marks.filter((one) => !this.isUndone(one)).sort(earlier)) {
      if (mark.on) marked.add(this.#canonical(mark.item));
      else marked.delete(this.#canonical(mark.item));
    }
    return marked;
  }

  #canonical(id: string): string {
    return this.bank.item(id)?.id ?? id;
  }

  #index(record: LogRecord): void {
    switch (record.type) {
      case 'answer': {
        const id = this.#canonical(record.item);
        const item = this.#items.get(id);
        if (item) {
          item.answers.push(record);
          item.live = undefined;
          item.card = undefined;
        } else this.#items.set(id, { answers: [record], live: undefined, card: undefined });
        this.#session(record.session, record);
        this.#rounds.delete(record.session);
        break;
      }
      case 'start':
        this.#starts.set(record.session, record);
        this.#session(record.session, record);
        break;
      case 'event':
        if (record.what === 'finish') this.#finishes.set(record.session, [...(this.#finishes.get(record.session) ?? []), record]);
        this.#session(record.session, record);
        break;
      case 'bookmark':
        this.#marks.push(record);
        break;
      case 'undo':
        break;
      case 'reset':
        this.#resets.push(record);
        break;
      case 'place': {
        const { item, section, domain } = record;
        const noteId = section.split('#')[0] ?? section;
        this.#places.set(item, { id: item, section, domain, noteId, category: '', tags: [] });
        break;
      }
    }
  }

  #session(session: string, record: LogRecord): void {
    const known = this.#sessions.get(session);
    if (known) known.push(record);
    else this.#sessions.set(session, [record]);
  }

  /** Forgets what was worked out from the records around this one. */
  #touch(record: LogRecord): void {
    switch (record.type) {
      case 'answer':
        this.#rounds.delete(record.session);
        if (record.held) this.#touchHeld(record.session);
        else this.#touchItem(this.#canonical(record.item));
        break;
      case 'start':
      case 'event':
        this.#rounds.delete(record.session);
        if (record.type === 'event' && record.what === 'finish') this.#touchHeld(record.session);
        break;
      case 'reset':
        for (const id of this.#items.keys()) this.#touchItem(id);
        break;
      case 'undo': {
        const target = this.#set.find(record.target.writer, record.target.seq);
        if (target && target.type !== 'undo') this.#touch(target);
        break;
      }
      case 'bookmark':
      case 'place':
        break;
    }
  }

  #touchItem(id: string): void {
    const item = this.#items.get(id);
    if (item === undefined) return;
    item.live = undefined;
    item.card = undefined;
  }

  #touchHeld(session: string): void {
    this.#counted.delete(session);
    for (const record of this.#sessions.get(session) ?? [])
      if (record.type === 'answer') this.#touchItem(this.#canonical(record.item));
  }

  #liveOf(id: string, answers: readonly Answer[]): readonly Answer[] {
    const place = this.place(id);
    const cuts = place ? this.#liveResets().filter((reset) => inScope(reset.scope, new Set())(place)) : [];
    return answers
      .filter((answer) => !this.isUndone(answer) && (!answer.held || this.#counts(answer)))
      .filter((answer) => !cuts.some((cut) => earlier(answer, cut) < 0))
      .sort(earlier);
  }

  #counts(answer: Answer): boolean {
    let counted = this.#counted.get(answer.session);
    if (counted === undefined) {
      counted = countedAnswers(this.sessionRecords(answer.session));
      this.#counted.set(answer.session, counted);
    }
    return counted.has(answer);
  }

  #liveResets(): readonly LogReset[] {
    return this.#resets.length === 0 ? this.#resets : this.#resets.filter((reset) => !this.isUndone(reset));
  }
}
