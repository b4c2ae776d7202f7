import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { type Day, dayLength, dayOf } from './day';
import type { Clock } from './ports';
import type { Answer } from './record';

/** What FSRS believes of one item after its answers. Times are milliseconds. */
export interface ItemCard {
  readonly stability: number;
  readonly difficulty: number;
  readonly last: number;
  readonly due: number;
  /** Still in the minutes-long steps, where the hour counts and not the day. */
  readonly stepping: boolean;
  readonly lapses: number;
}

/** Right is Good, wrong is Again, right but unsure is Hard. */
export const gradeOf = (answer: Pick<Answer, 'right' | 'confidence'>): Grade =>
  !answer.right ? Rating.Again : answer.confidence === 'unsure' ? Rating.Hard : Rating.Good;

/** FSRS-6 with the library's defaults, without fuzz: the same answers give the same dates on every machine. */
export class Schedule {
  private readonly scheduler = fsrs({ enable_fuzz: false });

  /**
   * The card after these answers, oldest first. All but the last go through the memory formula alone, as the library's
   * own step works out four grades and their dates each time: fifteen times slower, and only the last date is wanted.
   */
  cardAfter(answers: readonly Pick<Answer, 'at' | 'right' | 'confidence'>[]): ItemCard | undefined {
    const newest = answers.at(-1);
    if (newest === undefined) return undefined;
    const card: Card = createEmptyCard(new Date(newest.at * 1000));
    for (const answer of answers.slice(0, -1)) {
      const at = new Date(answer.at * 1000);
      const days = card.last_review ? utcDay(at) - utcDay(card.last_review) : 0;
      const memory = this.scheduler.next_state(card.reps === 0 ? null : card, Math.max(0, days), gradeOf(answer));
      card.stability = memory.stability;
      card.difficulty = memory.difficulty;
      card.last_review = at;
      card.reps++;
      step(
        card,
        gradeOf(answer),
        this.scheduler.parameters.learning_steps.length,
        this.scheduler.parameters.relearning_steps.length,
      );
    }
    const { card: after } = this.scheduler.next(card, new Date(newest.at * 1000), gradeOf(newest));
    return {
      stability: after.stability,
      difficulty: after.difficulty,
      last: newest.at * 1000,
      due: after.due.getTime(),
      stepping: after.state !== State.Review,
      lapses: after.lapses,
    };
  }

  /** Chance in [0, 1] that the item is known at a moment. */
  recall(card: ItemCard, at: number): number {
    return this.scheduler.forgetting_curve(Math.max(0, at - card.last) / dayLength, card.stability);
  }
}

const utcDay = (date: Date): number => Math.floor(date.getTime() / dayLength);

/** Learning and relearning steps, as the library walks them. */
function step(card: Card, grade: Grade, learning: number, relearning: number): void {
  if (card.state === State.Review) {
    if (grade !== Rating.Again) return;
    card.lapses++;
    card.state = relearning > 0 ? State.Relearning : State.Review;
    card.learning_steps = 0;
    return;
  }
  const relearns = card.state === State.Relearning;
  if (card.state === State.New) card.state = State.Learning;
  if (grade === Rating.Again) card.learning_steps = 0;
  else if (grade === Rating.Good) card.learning_steps++;
  if (card.learning_steps >= (relearns ? relearning : learning)) {
    card.state = State.Review;
    card.learning_steps = 0;
  }
}

/** The day an item comes back: never after the exam while it is ahead, unless it was answered on the exam's day itself. */
export function dueDay(card: ItemCard, clock: Clock, exam: Day | undefined): Day {
  const day = dayOf(card.due, clock);
  const isAhead = exam !== undefined && exam >= dayOf(clock.now(), clock) && exam > dayOf(card.last, clock);
  return isAhead ? Math.min(day, exam) : day;
}

/** Whether an item is to be reviewed now. Days count as a whole, steps of minutes to the minute. */
export function isDue(card: ItemCard, clock: Clock, exam: Day | undefined): boolean {
  const now = clock.now();
  return card.stepping ? card.due <= now : dueDay(card, clock, exam) <= dayOf(now, clock);
}
