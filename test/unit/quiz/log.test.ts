import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLog, toLine } from '../../../src/quiz/line';
import { pack, unpack } from '../../../src/quiz/packed';
import type { LogRecord } from '../../../src/quiz/record';
import { fromRow, toRow } from '../../../src/quiz/row';
import { recordsOf } from './records';

const textOf = (records: readonly LogRecord[]) => records.map(toLine).join('');

describe('the log on disk', () => {
  it('gives back what was written, whatever the texts hold', () => {
    fc.assert(
      fc.property(recordsOf('m-w'), (records) => {
        const read = readLog(textOf(records), 'x.log');
        assert.deepEqual(read.records, records);
        assert.deepEqual(read.problems, []);
      }),
    );
  });

  it('loses only the record that a cut goes through', () => {
    fc.assert(
      fc.property(recordsOf('m-w'), fc.nat(), (records, where) => {
        const text = textOf(records);
        const cut = text.length === 0 ? 0 : where % (text.length + 1);
        const read = readLog(text.slice(0, cut), 'x.log');
        let whole = 0;
        for (let end = 0; whole < records.length; whole++) {
          const record = records[whole];
          if (record) end += toLine(record).length;
          if (end > cut) break;
        }
        assert.deepEqual(read.records, records.slice(0, whole));
        assert.ok(read.problems.length <= 1);
        assert.ok(read.problems.every((problem) => problem.code === 'quiz-record-cut'));
        // The next window goes on in its own file; but even glued on, the next record is read.
        const [next] = records;
        if (next) assert.deepEqual(readLog(text.slice(0, cut) + toLine(next), 'x.log').records.at(-1), next);
      }),
    );
  });

  it('sets one damaged record aside with its line, and reads the rest', () => {
    fc.assert(
      fc.property(
        recordsOf('m-w').filter((records) => records.length > 0),
        fc.nat(),
        fc.nat({ max: 254 }),
        (records, where, change) => {
          const text = textOf(records);
          const at = where % text.length;
          const code = (text.charCodeAt(at) + 1 + change) % 256;
          const broken = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
          const read = readLog(broken, 'x.log');
          const good = new Set(records.map((record) => JSON.stringify(toRow(record))));
          assert.ok(
            read.records.every((record) => good.has(JSON.stringify(toRow(record)))),
            'nothing false is read',
          );
          // A line break changed or added touches two records at most.
          assert.ok(read.records.length >= records.length - 2);
          assert.equal(read.problems.length, read.damaged.length);
        },
      ),
    );
  });

  it('names file and line of what it set aside', () => {
    const records =
      fc.sample(
        recordsOf('m-w', 20).filter((list) => list.length > 3),
        { numRuns: 1, seed: 7 },
      )[0] ?? [];
    const lines = textOf(records).split('\n');
    lines[2] = 'nonsense';
    const { problems, damaged } = readLog(lines.join('\n'), 'w.log');
    assert.deepEqual(damaged, ['nonsense']);
    assert.deepEqual(
      problems.map(({ code, file, line }) => ({ code, file, line })),
      [{ code: 'quiz-record-damaged', file: 'w.log', line: 2 }],
    );
  });

  const strange: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a text', 'a'],
    ['an empty row', []],
    ['an unknown type', ['z', 'm-w', 1, 1]],
    ['a writer that is a number', ['b', 1, 1, 1, 'item', 1]],
    ['a number of zero', ['b', 'm-w', 0, 1, 'item', 1]],
    ['a time that is no time', ['b', 'm-w', 1, 'now', 'item', 1]],
    ['a time beyond all calendars', ['b', 'm-w', 1, 9e15, 'item', 1]],
    ['an answer without its end', ['a', 'm-w', 1, 1, 's', 'i', 'v', 1, 'ab']],
    ['a start without a plan', ['s', 'm-w', 1, 1, 's', { mode: 'party' }, []]],
    ['an unknown event', ['e', 'm-w', 1, 1, 's', 'explode', 1]],
    ['a reset of nothing', ['r', 'm-w', 1, 1, {}]],
  ];
  for (const [name, row] of strange) it(`does not take ${name} for a record`, () => assert.equal(fromRow(row), undefined));

  it('reads any text without an exception', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readLog(text, 'x')));
    fc.assert(fc.property(fc.jsonValue(), (value) => void fromRow(value)));
  });
});

describe('packed records', () => {
  it('are the same when unpacked', () => {
    fc.assert(
      fc.property(recordsOf('m-w'), recordsOf('m-v'), (a, b) => {
        const all = [...a, ...b];
        const { records, whole } = unpack(pack(all));
        assert.ok(whole);
        const key = (record: LogRecord) => `${record.writer} ${record.seq}`;
        const byKey = (x: LogRecord, y: LogRecord) => (key(x) < key(y) ? -1 : 1);
        assert.deepEqual([...records].sort(byKey), [...all].sort(byKey));
      }),
    );
  });

  it('keep what is before the damage', () => {
    fc.assert(
      fc.property(recordsOf('m-w'), fc.nat(), (records, where) => {
        const packed = pack(records);
        const cut = packed.answers.slice(0, packed.answers.length === 0 ? 0 : where % packed.answers.length);
        const read = unpack({ ...packed, answers: cut });
        const good = new Set(records.map((record) => JSON.stringify(toRow(record))));
        assert.ok(read.records.every((record) => good.has(JSON.stringify(toRow(record)))));
      }),
    );
  });
});
