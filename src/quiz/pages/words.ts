import { dayOf, isoDay } from '../day';
import type { Progress } from '../progress';
import { dueDay, type ItemCard } from '../schedule';

/** "1 question", "2 questions". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** When an item comes back, for a person. */
export function comesBack(card: ItemCard, progress: Progress): string {
  const now = progress.clock.now();
  if (card.stepping) {
    const minutes = Math.max(1, Math.round((card.due - now) / 60_000));
    return card.due <= now ? 'Comes back now' : `Comes back in ${counted(minutes, 'minute')}`;
  }
  const day = dueDay(card, progress.clock, progress.exam());
  const days = day - dayOf(now, progress.clock);
  if (days <= 0) return 'Comes back today';
  if (days === 1) return 'Comes back tomorrow';
  return days <= 30 ? `Comes back in ${counted(days, 'day')}` : `Comes back on ${isoDay(day)}`;
}

/** "2 minutes 5 seconds". */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [
    ...(minutes > 0 ? [counted(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [counted(rest, 'second')] : []),
  ].join(' ');
}

/** The ISO day of a moment in seconds, in the person's calendar. */
export const dayOfSecond = (second: number, progress: Progress): string => isoDay(dayOf(second * 1000, progress.clock));
