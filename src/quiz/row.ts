import { domains } from '../notes/model';
import { planShape, scopeShape } from './plan';
import { happenings, type LogRecord, type Slot } from './record';
import { confidences } from './views';

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
