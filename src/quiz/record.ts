import type { Domain } from '../notes/model';
import { domains } from '../notes/model';
import { type Plan, planShape, type Scope, scopeShape } from './plan';
import { type Confidence, confidences } from './views';

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

/** A record as a row of plain values: the form on disk, in exports and on its way between machines. */
export function toRow(record: LogRecord): readonly unknown[] {
  const { writer, seq, at } = record;
  switch (record.type) {
    case 'answer': {
      const bits = (record.right ? 1 : 0) | (confidences.indexOf(record.confidence) << 1) | (record.held ? 8 : 0);
      const { session, item, version, seed, order, chosen, took } = record;
      return ['a', writer, seq, at, session, item, version, seed, order, chosen, bits, took];
    }
    case 'start':
      return ['s', writer, seq, at, record.session, record.plan, record.queue];
    case 'event': {
      const slot = record.slot && [record.slot.item, record.slot.seed];
      return ['e', writer, seq, at, record.session, record.what, record.index, ...(slot ? [slot] : [])];
    }
    case 'bookmark':
      return ['b', writer, seq, at, record.item, record.on ? 1 : 0];
    case 'undo':
      return ['u', writer, seq, at, record.target.writer, record.target.seq];
    case 'reset':
      return ['r', writer, seq, at, record.scope];
    case 'place':
      return [
        'p',
        writer,
        seq,
        at,
        record.item,
        record.section,
        record.domain === undefined ? -1 : domains.indexOf(record.domain),
      ];
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 400;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function slotFrom(value: unknown): Slot | undefined {
  if (!Array.isArray(value)) return undefined;
  const [item, seed]: unknown[] = value;
  return isText(item) && isCount(seed) ? { item, seed } : undefined;
}

/** Slots as one text, a line each: the seed, a space, the item. */
export const queueText = (slots: readonly Slot[]): string => slots.map(({ item, seed }) => `${seed} ${item}`).join('\n');

/** Reads slots back; a line that is none is left out. */
export function queueFrom(text: string): Slot[] {
  return text.split('\n').flatMap((line) => {
    const space = line.indexOf(' ');
    const seed = Number(line.slice(0, space));
    return space > 0 && isCount(seed) ? [{ item: line.slice(space + 1), seed }] : [];
  });
}

/** Reads a row back; nothing when it is not one. */
export function fromRow(row: unknown): LogRecord | undefined {
  if (!Array.isArray(row)) return undefined;
  const [type, writer, seq, at, a, b, c, d, e, f, g, h]: unknown[] = row;
  // The last second that a Date can hold keeps damaged times from breaking calendars.
  if (!isText(writer) || !isCount(seq) || seq === 0 || !isCount(at) || at > 8_640_000_000_000 - 86_400 * 40_000) return undefined;
  switch (type) {
    case 'a':
      return isText(a) && isText(b) && isText(c) && isCount(d) && isText(e) && isText(f) && isCount(g) && isCount(h) && g < 16
        ? {
            type: 'answer',
            writer,
            seq,
            at,
            session: a,
            item: b,
            version: c,
            seed: d,
            order: e,
            chosen: f,
            right: (g & 1) === 1,
            confidence: confidences[(g >> 1) & 3] ?? 'none',
            took: h,
            held: g >= 8,
          }
        : undefined;
    case 's': {
      const plan = planShape(b, 'plan');
      return isText(a) && plan.ok && typeof c === 'string'
        ? { type: 'start', writer, seq, at, session: a, plan: plan.value, queue: c }
        : undefined;
    }
    case 'e': {
      const what = happenings.find((word) => word === b);
      return isText(a) && what && isCount(c)
        ? { type: 'event', writer, seq, at, session: a, what, index: c, slot: slotFrom(d) }
        : undefined;
    }
    case 'b':
      return isText(a) ? { type: 'bookmark', writer, seq, at, item: a, on: b === 1 } : undefined;
    case 'u':
      return isText(a) && isCount(b) ? { type: 'undo', writer, seq, at, target: { writer: a, seq: b } } : undefined;
    case 'r': {
      const scope = scopeShape(a, 'scope');
      return scope.ok ? { type: 'reset', writer, seq, at, scope: scope.value } : undefined;
    }
    case 'p':
      return isText(a) && isText(b)
        ? { type: 'place', writer, seq, at, item: a, section: b, domain: typeof c === 'number' ? domains[c] : undefined }
        : undefined;
    default:
      return undefined;
  }
}
