import type { Clock } from './ports';

/** A learner's day ends at four in the morning, so that an evening past midnight still counts as one. */
const rolloverHour = 4;
const hour = 3_600_000;
export const dayLength = 24 * hour;

/** A day of the person's calendar, counted from 1970-01-01. */
export type Day = number;

/** The day a moment belongs to, by the wall clock of that moment; also right where daylight saving shifts it. */
export const dayOf = (at: number, clock: Clock): Day =>
  Math.floor((at + clock.offset(at) * 60_000 - rolloverHour * hour) / dayLength);

/** Noon of a day, by the wall clock. */
export function noonOf(day: Day, clock: Clock): number {
  const noon = day * dayLength + dayLength / 2;
  return noon - clock.offset(noon) * 60_000;
}

/** `2026-11-20` for a day. */
export const isoDay = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The day an ISO day names; nothing when it names none. */
export function parseDay(iso: string | undefined): Day | undefined {
  if (iso === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = Date.parse(`${iso}T00:00:00Z`) / dayLength;
  return Number.isInteger(day) && isoDay(day) === iso ? day : undefined;
}

/** An ISO day that is not past, and how many days it is off. */
export function daysAhead(
  iso: string | undefined,
  clock: Clock,
): { readonly day: string; readonly daysLeft: number } | undefined {
  const day = parseDay(iso);
  const today = dayOf(clock.now(), clock);
  return day !== undefined && day >= today ? { day: isoDay(day), daysLeft: day - today } : undefined;
}

/** A clock that asks for the offset only once a quarter of an hour, which is as fine as time zones go. */
export function steadyClock(clock: Clock): Clock {
  const quarter = 900_000;
  const known = new Map<number, number>();
  return {
    now: () => clock.now(),
    offset: (at) => {
      const slot = Math.floor(at / quarter);
      let offset = known.get(slot);
      if (offset === undefined) {
        if (known.size > 50_000) known.clear();
        offset = clock.offset(at);
        known.set(slot, offset);
      }
      return offset;
    },
  };
}

/** Days in a row up to today (or yesterday, while today is still open), and the longest run ever. */
export function streakOf(
  days: ReadonlySet<Day>,
  today: Day,
): { readonly days: number; readonly best: number; readonly today: boolean } {
  const done = days.has(today);
  let current = 0;
  for (let day = done ? today : today - 1; days.has(day); day--) current++;
  let best = 0;
  for (const day of days) {
    if (days.has(day - 1)) continue;
    let run = 1;
    while (days.has(day + run)) run++;
    best = Math.max(best, run);
  }
  return { days: current, best, today: done };
}
