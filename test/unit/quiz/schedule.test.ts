import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, State } from 'ts-fsrs';
import { dayOf, parseDay } from '../../../src/quiz/day';
import { dueDay, gradeOf, isDue, Schedule } from '../../../src/quiz/schedule';
import { FakeClock } from './bank';

const answers = fc
  .array(
    fc.record({
      wait: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 40 * 86_400 })),
      right: fc.boolean(),
      confidence: fc.constantFrom('none' as const, 'sure' as const, 'unsure' as const),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((list) => {
    let at = 1_700_000_000;
    return list.map(({ wait, right, confidence }) => {
      at += wait;
      return { at, right, confidence };
    });
  });

describe('the schedule', () => {
  const schedule = new Schedule();

  it('gives what the library gives when every answer goes through it', () => {
    const library = fsrs();
    fc.assert(
      fc.property(answers, (list) => {
        let card: Card = createEmptyCard(new Date((list[0]?.at ?? 0) * 1000));
        for (const answer of list) card = library.next(card, new Date(answer.at * 1000), gradeOf(answer)).card;
        const ours = schedule.cardAfter(list);
        assert.deepEqual(ours, {
          stability: card.stability,
          difficulty: card.difficulty,
          last: card.last_review?.getTime(),
          due: card.due.getTime(),
          stepping: card.state !== State.Review,
          lapses: card.lapses,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('takes right as good, wrong as again, and right but unsure as hard', () => {
    const due = (right: boolean, confidence: 'none' | 'sure' | 'unsure') =>
      schedule.cardAfter([
        { at: 0, right: true, confidence: 'none' },
        { at: 600, right: true, confidence: 'none' },
        { at: 600 + 10 * 86_400, right, confidence },
      ])?.due ?? 0;
    assert.ok(due(true, 'none') > due(true, 'unsure'));
    assert.ok(due(true, 'unsure') > due(false, 'none'));
    assert.equal(due(true, 'sure'), due(true, 'none'));
    assert.equal(due(false, 'unsure'), due(false, 'sure'));
  });

  it('has nothing to say of an item never answered', () => assert.equal(schedule.cardAfter([]), undefined));

  it('predicts recall that falls with time', () => {
    const card = schedule.cardAfter([{ at: 0, right: true, confidence: 'none' }]);
    assert.ok(card);
    const days = [0, 1, 5, 30, 365].map((day) => schedule.recall(card, day * 86_400_000));
    assert.equal(days[0], 1);
    for (let index = 1; index < days.length; index++) assert.ok((days[index] ?? 1) < (days[index - 1] ?? 0));
  });

  describe('with an exam', () => {
    const clock = new FakeClock(Date.UTC(2026, 10, 20, 12));
    const learnt = { stability: 50, difficulty: 5, last: clock.at, stepping: false, lapses: 0 };

    it('never puts a review behind it while it is ahead', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 120 }), (interval, left) => {
          const exam = dayOf(clock.at, clock) + left;
          const card = { ...learnt, due: clock.at + interval * 86_400_000 };
          const day = dueDay(card, clock, exam);
          assert.ok(day <= exam);
          assert.equal(day, Math.min(dayOf(card.due, clock), exam));
        }),
      );
    });

    it('lets what was answered on its day come back after it', () => {
      const card = { ...learnt, due: clock.at + 9 * 86_400_000 };
      const exam = dayOf(clock.at, clock);
      assert.equal(dueDay(card, clock, exam), exam + 9);
      assert.ok(!isDue(card, clock, exam));
      assert.ok(isDue({ ...card, last: clock.at - 86_400_000 }, clock, exam), 'what was not is due on it');
    });

    it('leaves the interval alone once it is past, or when none is set', () => {
      const card = { ...learnt, due: clock.at + 60 * 86_400_000 };
      const day = dayOf(card.due, clock);
      assert.equal(dueDay(card, clock, parseDay('2026-11-19')), day);
      assert.equal(dueDay(card, clock, undefined), day);
      assert.equal(dueDay(card, clock, parseDay('2026-11-30')), parseDay('2026-11-30'));
    });
  });

  it('counts days as a whole and steps to the minute', () => {
    const clock = new FakeClock(Date.UTC(2026, 10, 20, 12));
    const card = { stability: 3, difficulty: 5, last: 0, lapses: 0 };
    const later = clock.at + 5 * 3_600_000;
    assert.ok(isDue({ ...card, due: later, stepping: false }, clock, undefined), 'later today is today');
    assert.ok(!isDue({ ...card, due: later, stepping: true }, clock, undefined), 'ten minutes are ten minutes');
    assert.ok(!isDue({ ...card, due: clock.at + 86_400_000, stepping: false }, clock, undefined));
    assert.ok(isDue({ ...card, due: clock.at - 1, stepping: true }, clock, undefined));
  });
});
