import fc from 'fast-check';
import { type Content, type LogRecord, queueText } from '../../../src/quiz/record';

const plain = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true });

const word = fc.string({ minLength: 1, maxLength: 12 });
const slot = plain({ item: word, seed: fc.nat() });

/** Any record's content, with texts that hold quotes, line breaks and other scripts. */
export const anyContent: fc.Arbitrary<Content> = fc.oneof(
  plain({
    type: fc.constant('answer' as const),
    session: word,
    item: fc.string({ maxLength: 30, unit: 'grapheme' }),
    version: word,
    seed: fc.nat(),
    order: fc.constantFrom('', 'abcd', 'dcba', 'bca'),
    chosen: fc.constantFrom('', 'a', 'cd'),
    right: fc.boolean(),
    confidence: fc.constantFrom('none' as const, 'sure' as const, 'unsure' as const),
    took: fc.nat({ max: 864_000 }),
    held: fc.boolean(),
  }),
  plain({
    type: fc.constant('start' as const),
    session: word,
    plan: fc.constantFrom(
      { mode: 'mock' as const },
      { mode: 'due' as const, number: 5 },
      { mode: 'due' as const, number: undefined },
    ),
    queue: fc.array(slot, { maxLength: 5 }).map(queueText),
  }),
  plain({
    type: fc.constant('event' as const),
    session: word,
    what: fc.constantFrom('skip' as const, 'flag' as const, 'goto' as const, 'finish' as const, 'pause' as const),
    index: fc.nat({ max: 100 }),
    slot: fc.constant(undefined),
  }),
  plain({
    type: fc.constant('event' as const),
    session: word,
    what: fc.constant('insert' as const),
    index: fc.nat({ max: 100 }),
    slot,
  }),
  plain({ type: fc.constant('bookmark' as const), item: word, on: fc.boolean() }),
  plain({ type: fc.constant('undo' as const), target: plain({ writer: word, seq: fc.nat() }) }),
  plain({
    type: fc.constant('reset' as const),
    scope: plain({
      kind: fc.constantFrom('all' as const, 'service' as const),
      ids: fc.array(word, { maxLength: 3 }),
      label: word,
    }),
  }),
  plain({
    type: fc.constant('place' as const),
    item: word,
    section: word,
    domain: fc.constantFrom(undefined, 'security' as const, 'troubleshooting' as const),
  }),
);

/** Records of one writer, numbered and in time. */
export const recordsOf = (writer: string, maxLength = 20): fc.Arbitrary<readonly LogRecord[]> =>
  fc.array(fc.tuple(anyContent, fc.nat({ max: 5000 })), { maxLength }).map((list) => {
    let at = 1_700_000_000;
    return list.map(([content, wait], index) => {
      at += wait;
      return { ...content, writer, seq: index + 1, at };
    });
  });
