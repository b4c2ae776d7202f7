import type { Domain } from '../../notes/model';
import { dayOf, isoDay } from '../day';
import type { Progress } from '../progress';
import type { Say } from '../say';
import { dueDay, type ItemCard } from '../schedule';

/** "2,000" */
export const figure = (number: number): string => number.toLocaleString('en-US');

/** How many of something, in words: "1 question", "2,000 questions". */
export const counted = {
  days: (say: Say, number: number) => (number === 1 ? say('1 day') : say('{0} days', figure(number))),
  items: (say: Say, number: number) => (number === 1 ? say('1 item') : say('{0} items', figure(number))),
  minutes: (say: Say, number: number) => (number === 1 ? say('1 minute') : say('{0} minutes', figure(number))),
  questions: (say: Say, number: number) => (number === 1 ? say('1 question') : say('{0} questions', figure(number))),
  seconds: (say: Say, number: number) => (number === 1 ? say('1 second') : say('{0} seconds', figure(number))),
} as const;

/** A domain of the exam as a person reads it; what belongs to none is background. */
export function domainLabel(domain: Domain | undefined, say: Say): string {
  switch (domain) {
    case 'development':
      return say('Development');
    case 'security':
      return say('Security');
    case 'deployment':
      return say('Deployment');
    case 'troubleshooting':
      return say('Troubleshooting and optimisation');
    case undefined:
      return say('Background');
  }
}

/** When an item comes back, for a person. */
export function comesBack(card: ItemCard, progress: Progress, say: Say): string {
  const now = progress.clock.now();
  if (card.stepping) {
    const minutes = Math.max(1, Math.round((card.due - now) / 60_000));
    return card.due <= now ? say('Comes back now') : say('Comes back in {0}', counted.minutes(say, minutes));
  }
  const day = dueDay(card, progress.clock, progress.exam());
  const days = day - dayOf(now, progress.clock);
  if (days <= 0) return say('Comes back today');
  if (days === 1) return say('Comes back tomorrow');
  return days <= 30 ? say('Comes back in {0}', counted.days(say, days)) : say('Comes back on {0}', isoDay(day));
}

/** "2 minutes 5 seconds". */
export function duration(seconds: number, say: Say): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [
    ...(minutes > 0 ? [counted.minutes(say, minutes)] : []),
    ...(rest > 0 || minutes === 0 ? [counted.seconds(say, rest)] : []),
  ].join(' ');
}

/** The ISO day of a moment in seconds, in the person's calendar. */
export const dayOfSecond = (second: number, progress: Progress): string => isoDay(dayOf(second * 1000, progress.clock));
