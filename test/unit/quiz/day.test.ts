import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, isoDay, noonOf, parseDay, steadyClock, streakOf } from '../../../src/quiz/day';
import type { Clock } from '../../../src/quiz/ports';

const zone = (minutesEast: number): Clock => ({ now: () => 0, offset: () => minutesEast });

/** Berlin in 2026: summer time from 29 March to 25 October, both at 01:00 UTC. */
const berlin: Clock = {
  now: () => 0,
  offset: (at) => (at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60),
};
/** New York in 2026: summer time from 8 March 07:00 to 1 November 06:00 UTC. */
const newYork: Clock = {
  now: () => 0,
  offset: (at) => (at >= Date.UTC(2026, 2, 8, 7) && at < Date.UTC(2026, 10, 1, 6) ? -240 : -300),
};

describe("a learner's day", () => {
  const cases: readonly [string, Clock, number, string][] = [
    ['UTC, one second before four', zone(0), Date.UTC(2026, 10, 20, 3, 59, 59), '2026-11-19'],
    ['UTC, four sharp', zone(0), Date.UTC(2026, 10, 20, 4), '2026-11-20'],
    ['Tokyo, 3:59 is still yesterday', zone(540), Date.UTC(2026, 10, 19, 18, 59), '2026-11-19'],
    ['Tokyo, 4:00', zone(540), Date.UTC(2026, 10, 19, 19), '2026-11-20'],
    ['Kathmandu has three quarters of an hour', zone(345), Date.UTC(2026, 10, 19, 22, 14), '2026-11-19'],
    ['Kathmandu, 4:00', zone(345), Date.UTC(2026, 10, 19, 22, 15), '2026-11-20'],
    ['Los Angeles, an evening', zone(-480), Date.UTC(2026, 10, 20, 6), '2026-11-19'],
    ['Kiritimati, 14 hours ahead', zone(840), Date.UTC(2026, 10, 19, 14), '2026-11-20'],
    ['Berlin, the night that is an hour shorter, 3:59', berlin, Date.UTC(2026, 2, 29, 1, 59), '2026-03-28'],
    ['Berlin, the night that is an hour shorter, 4:00', berlin, Date.UTC(2026, 2, 29, 2), '2026-03-29'],
    ['Berlin, the night that is an hour longer, 3:59', berlin, Date.UTC(2026, 9, 25, 2, 59), '2026-10-24'],
    ['Berlin, the night that is an hour longer, 4:00', berlin, Date.UTC(2026, 9, 25, 3), '2026-10-25'],
    ['New York, spring, 3:59', newYork, Date.UTC(2026, 2, 8, 7, 59), '2026-03-07'],
    ['New York, spring, 4:00', newYork, Date.UTC(2026, 2, 8, 8), '2026-03-08'],
    ['New York, autumn, 3:59', newYork, Date.UTC(2026, 10, 1, 8, 59), '2026-10-31'],
    ['New York, autumn, 4:00', newYork, Date.UTC(2026, 10, 1, 9), '2026-11-01'],
  ];
  for (const [name, clock, at, day] of cases)
    it(`ends at four: ${name}`, () => {
      assert.equal(isoDay(dayOf(at, clock)), day);
      assert.equal(isoDay(dayOf(at, steadyClock(clock))), day);
    });

  it('follows one another without gaps through both changes of the clock', () => {
    for (const clock of [berlin, newYork]) {
      const days = new Set<number>();
      for (let at = Date.UTC(2026, 0, 1, 12); at < Date.UTC(2027, 0, 1); at += 900_000) days.add(dayOf(at, clock));
      const sorted = [...days].sort((a, b) => a - b);
      for (let index = 1; index < sorted.length; index++) assert.equal(sorted[index], (sorted[index - 1] ?? 0) + 1);
    }
  });

  it('has its noon by the wall clock', () => {
    const day = parseDay('2026-07-01') ?? 0;
    assert.equal(noonOf(day, berlin), Date.UTC(2026, 6, 1, 10));
    assert.equal(noonOf(day, newYork), Date.UTC(2026, 6, 1, 16));
    assert.equal(noonOf(day, zone(0)), Date.UTC(2026, 6, 1, 12));
  });

  it('is the same by a clock that asks less often', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_760_000_000_000, max: 1_810_000_000_000 }), (at) => {
        assert.equal(dayOf(at, steadyClock(berlin)), dayOf(at, berlin));
      }),
    );
  });

  it('reads ISO days, and only those that exist', () => {
    for (const day of ['2026-11-20', '2028-02-29', '1970-01-01']) assert.equal(isoDay(parseDay(day) ?? -1), day);
    for (const wrong of [undefined, '', '2026-02-30', '2026-13-01', '20.11.2026', '2026-11-20T00:00', '2026-1-1'])
      assert.equal(parseDay(wrong), undefined, String(wrong));
  });
});

describe('a streak', () => {
  const cases: readonly [string, readonly number[], number, { days: number; best: number; today: boolean }][] = [
    ['is empty at first', [], 100, { days: 0, best: 0, today: false }],
    ['starts today', [100], 100, { days: 1, best: 1, today: true }],
    ['lasts while today is still open', [97, 98, 99], 100, { days: 3, best: 3, today: false }],
    ['counts today', [98, 99, 100], 100, { days: 3, best: 3, today: true }],
    ['breaks after a whole day without', [96, 97, 98], 100, { days: 0, best: 3, today: false }],
    ['remembers the best', [10, 11, 12, 13, 99, 100], 100, { days: 2, best: 4, today: true }],
  ];
  for (const [name, days, today, expected] of cases) it(name, () => assert.deepEqual(streakOf(new Set(days), today), expected));
});
