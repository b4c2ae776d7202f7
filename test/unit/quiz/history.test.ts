import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Catalogue } from '../../../src/quiz/catalogue';
import { History } from '../../../src/quiz/history';
import { type Content, type LogRecord, queueText } from '../../../src/quiz/record';
import { Schedule } from '../../../src/quiz/schedule';
import { smallBank } from './bank';

const bank = smallBank();
const items = bank.items.slice(0, 6).map((item) => item.id);
const sessions = ['one', 'two', 'exam'];

/** All that follows from a log, as plain data. */
function state(history: History): unknown {
  return {
    items: items.map((id) => ({
      id,
      answers: history.live(id).map(({ writer, seq }) => `${writer} ${seq}`),
      card: history.card(id),
    })),
    rounds: sessions.map((session) => {
      const round = history.round(session);
      return (
        round && {
          index: round.index,
          finished: round.finished,
          flagged: [...round.flagged],
          answers: round.answers.map((answer) => answer && `${answer.writer} ${answer.seq}`),
        }
      );
    }),
    bookmarks: [...history.bookmarks()].sort(),
  };
}

const historyOf = (records: readonly LogRecord[], catalogue: Catalogue = bank): History => {
  const history = new History(catalogue, new Schedule());
  history.add(records);
  return history;
};

const slots = items.map((item, index) => ({ item, version: bank.item(item)?.version ?? '', seed: index }));

const content: fc.Arbitrary<Content> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ slot: fc.constantFrom(...slots), session: fc.constantFrom(...sessions), right: fc.boolean() })
      .map(({ slot, session, right }) => ({
        ...slot,
        type: 'answer' as const,
        session,
        order: 'abcd',
        chosen: right ? 'a' : 'b',
        right,
        confidence: 'none' as const,
        took: 10,
        held: session === 'exam',
      })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...sessions).map((session) => ({
      type: 'start' as const,
      session,
      plan: session === 'exam' ? { mode: 'mock' as const } : { mode: 'due' as const, number: undefined },
      queue: queueText(slots),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        session: fc.constantFrom(...sessions),
        what: fc.constantFrom(
          'skip' as const,
          'flag' as const,
          'unflag' as const,
          'goto' as const,
          'finish' as const,
          'pause' as const,
        ),
        index: fc.nat({ max: 5 }),
      })
      .map((event) => ({ ...event, type: 'event' as const, slot: undefined })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('bookmark' as const), item: fc.constantFrom(...items), on: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('all' as const, 'service' as const).map((kind) => ({
      type: 'reset' as const,
      scope: { kind, ids: kind === 'all' ? [] : ['queue'], label: 'some' },
    })),
  },
);

const log = (writer: string) =>
  fc.array(fc.tuple(content, fc.nat({ max: 100_000 })), { maxLength: 30 }).map((list) => {
    let at = 1_700_000_000;
    return list.map(([one, wait], index): LogRecord => {
      at += wait;
      return { ...one, writer, seq: index + 1, at };
    });
  });

const undoOf = (target: LogRecord, seq: number): LogRecord => ({
  type: 'undo',
  target: { writer: target.writer, seq: target.seq },
  writer: 'm-undoer',
  seq,
  at: 1_800_000_000 + seq,
});

describe('the history', () => {
  it('is the same in whatever order and however often records are added', () => {
    fc.assert(
      fc.property(log('a-1'), log('a-2'), log('b-1'), fc.infiniteStream(fc.nat()), (a, b, c, numbers) => {
        const all = [...a, ...b, ...c];
        const expected = state(historyOf(all));
        const mixed = [...all, ...all].map((record) => ({ record, rank: numbers.next().value ?? 0 }));
        mixed.sort((x, y) => x.rank - y.rank);
        const history = new History(bank, new Schedule());
        for (const { record } of mixed) {
          history.add([record]);
          // Looking in between must not leave anything stale behind.
          if (record.seq % 3 === 0) state(history);
        }
        assert.deepEqual(state(history), expected);
        assert.equal(history.records.length, all.length);
      }),
      { numRuns: 150 },
    );
  });

  it('after an undo is as if the record had never been written', () => {
    fc.assert(
      fc.property(log('a-1'), log('a-2'), fc.infiniteStream(fc.nat({ max: 3 })), (a, b, numbers) => {
        const all = [...a, ...b];
        const undone = all.filter(() => numbers.next().value === 0);
        const history = historyOf(all);
        state(history);
        history.add(undone.map((record, index) => undoOf(record, index + 1)));
        const gone = new Set(undone);
        const never = state(historyOf(all.filter((record) => !gone.has(record))));
        assert.deepEqual(state(history), never);
      }),
      { numRuns: 150 },
    );
  });

  it('takes an undo that arrives before what it undoes', () => {
    fc.assert(
      fc.property(
        log('a-1').filter((records) => records.length > 0),
        fc.nat(),
        (records, which) => {
          const target = records[which % records.length];
          if (target === undefined) return;
          const history = historyOf([undoOf(target, 1)]);
          history.add(records);
          assert.deepEqual(state(history), state(historyOf(records.filter((record) => record !== target))));
        },
      ),
      { numRuns: 100 },
    );
  });

  const answer = (seq: number, item: string, more: Partial<Extract<LogRecord, { type: 'answer' }>> = {}): LogRecord => ({
    ...{ type: 'answer', session: 'one', item, version: 'v', seed: 1, order: 'abcd', chosen: 'a', right: true },
    ...{ confidence: 'none', took: 10, held: false, writer: 'a-1', seq, at: 1_700_000_000 + seq * 60 },
    ...more,
  });
  const reset = (seq: number, kind: 'all' | 'service', ids: readonly string[]): LogRecord => ({
    ...{ type: 'reset', scope: { kind, ids, label: 'x' }, writer: 'a-1', seq, at: 1_700_000_000 + seq * 60 },
  });

  it('forgets a scope from a reset on, and only what was before it', () => {
    const records = [answer(1, 'queue-slow'), answer(2, 'topic-many'), reset(3, 'service', ['queue']), answer(4, 'queue-slow')];
    const history = historyOf(records);
    assert.deepEqual(
      history.live('queue-slow').map(({ seq }) => seq),
      [4],
    );
    assert.deepEqual(
      history.live('topic-many').map(({ seq }) => seq),
      [2],
    );
  });

  it('keeps answers of removed questions where they were given', () => {
    const place: LogRecord = {
      type: 'place',
      item: 'gone',
      section: 'queue#visibility',
      domain: 'security',
      writer: 'a-1',
      seq: 9,
      at: 1,
    };
    const history = historyOf([answer(1, 'gone'), place]);
    assert.equal(history.place('gone')?.noteId, 'queue');
    assert.equal(history.live('gone').length, 1);
    assert.equal(historyOf([answer(1, 'gone'), place, reset(3, 'service', ['queue'])]).live('gone').length, 0);
  });

  it('counts answers of an exam when it is finished, and of each question the last', () => {
    const start: LogRecord = {
      type: 'start',
      session: 'exam',
      plan: { mode: 'mock' },
      queue: queueText(slots),
      writer: 'a-1',
      seq: 1,
      at: 1,
    };
    const [one] = slots;
    assert.ok(one);
    const first = answer(2, one.item, { session: 'exam', seed: one.seed, held: true, right: false });
    const second = answer(3, one.item, { session: 'exam', seed: one.seed, held: true, right: true });
    const finish: LogRecord = {
      type: 'event',
      session: 'exam',
      what: 'finish',
      index: 0,
      slot: undefined,
      writer: 'a-1',
      seq: 4,
      at: 1_700_001_000,
    };
    const history = historyOf([start, first, second]);
    assert.equal(history.live(one.item).length, 0);
    history.add([finish]);
    assert.deepEqual(
      history.live(one.item).map(({ seq }) => seq),
      [3],
    );
    history.add([undoOf(finish, 1)]);
    assert.equal(history.live(one.item).length, 0, 'an exam taken up again counts nothing yet');
  });

  it('finds the progress of a fact under its new name', () => {
    const renamed = smallBank([
      {
        path: 'integration/queue.md',
        text: `---\ntitle: Queue\naliases: []\nsummary: About.\nweight: A\ndomains: []\ndocs: https://docs.aws.amazon.com/q/\ncovers: []\nrelated: []\nreviewed: 2026-11-20\n---\n\nText.\n\n## Hiding\n<!-- formerly: visibility -->\n\n- **Default:** 30 seconds\n`,
      },
    ]);
    const history = historyOf([answer(1, 'card:queue/visibility/default')], renamed);
    assert.equal(history.live('card:queue/hiding/default').length, 1);
  });
});
