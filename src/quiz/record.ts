import type { Domain } from '../notes/model';
import type { Plan, Scope } from './plan';
import type { Confidence } from './views';

/** Who wrote a record, and as which of their own; the pair is its identity everywhere. */
export interface Stamp {
  /** machine-window; the machine's part is before the hyphen. */
  readonly writer: string;
  /** From 1, without gaps, in the order of writing. */
  readonly seq: number;
  /** Seconds since 1970; never earlier than the writer's record before. */
  readonly at: number;
}

/** An item in a round with the seed of its shuffle and its figures. */
export interface Slot {
  readonly item: string;
  readonly seed: number;
}

export interface AnswerContent extends Slot {
  readonly type: 'answer';
  readonly version: string;
  readonly session: string;
  /** Letters of the options as they were shown, and of those chosen (in an ordering: in the order given). */
  readonly order: string;
  readonly chosen: string;
  readonly right: boolean;
  readonly confidence: Confidence;
  /** Tenths of a second. */
  readonly took: number;
  /** Of a mock exam: it counts when the exam is finished, and a later one to the same slot replaces it. */
  readonly held: boolean;
}

/** What can happen in a round beside answers; `index` where it says where, `slot` for an inserted item. */
export const happenings = ['skip', 'flag', 'unflag', 'goto', 'pause', 'unpause', 'finish', 'insert'] as const;
export type Happening = (typeof happenings)[number];

/** What is written; all else is worked out from these. */
export type Content =
  | AnswerContent
  /** The queue stays one text until somebody asks for the round: most rounds are over and nobody does. */
  | { readonly type: 'start'; readonly session: string; readonly plan: Plan; readonly queue: string }
  | {
      readonly type: 'event';
      readonly session: string;
      readonly what: Happening;
      readonly index: number;
      readonly slot: Slot | undefined;
    }
  | { readonly type: 'bookmark'; readonly item: string; readonly on: boolean }
  | { readonly type: 'undo'; readonly target: { readonly writer: string; readonly seq: number } }
  | { readonly type: 'reset'; readonly scope: Scope }
  /** Where an item stood when it was answered, for statistics when it is gone. */
  | { readonly type: 'place'; readonly item: string; readonly section: string; readonly domain: Domain | undefined };

export type LogRecord = Content & Stamp;
export type Answer = AnswerContent & Stamp;
export type LogStart = Extract<LogRecord, { type: 'start' }>;
export type LogEvent = Extract<LogRecord, { type: 'event' }>;
export type LogReset = Extract<LogRecord, { type: 'reset' }>;

/** Total order of records, the same on every machine. */
export function earlier(a: Stamp, b: Stamp): number {
  return a.at - b.at || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.seq - b.seq);
}

/** The machine part of a writer's id. */
export const machineOf = (writer: string): string => writer.slice(0, Math.max(0, writer.indexOf('-')));

/** Slots as one text, a line each: the seed, a space, the item. */
export const queueText = (slots: readonly Slot[]): string => slots.map(({ item, seed }) => `${seed} ${item}`).join('\n');

/** Reads slots back; a line that is none is left out. */
export function queueFrom(text: string): Slot[] {
  return text.split('\n').flatMap((line) => {
    const space = line.indexOf(' ');
    const seed = Number(line.slice(0, space));
    return space > 0 && Number.isSafeInteger(seed) && seed >= 0 ? [{ item: line.slice(space + 1), seed }] : [];
  });
}
