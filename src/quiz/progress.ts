import type { Catalogue } from './catalogue';
import { type Day, dayOf, noonOf, parseDay } from './day';
import type { History } from './history';
import type { Item } from './item';
import type { Clock, QuizSettings } from './ports';
import type { Answer } from './record';
import { dueDay, type ItemCard, isDue, type Schedule } from './schedule';

/** From so many days before the exam on, spare answers go to what is likeliest forgotten on exam day. */
export const lastWeek = 7;

/** An item of the bank together with its card. */
export interface Known {
  readonly item: Item;
  readonly card: ItemCard;
}

/** A section that goes wrong often, from 0 to 1. */
export interface WeakSection {
  readonly section: string;
  readonly weakness: number;
}

/** What was done today. */
interface Today {
  readonly answered: number;
  readonly right: number;
  /** Items that were due and were answered: these count against the daily cap. */
  readonly reviews: number;
}

/** How far a person is: what is due, what is weak, what was done today. Everything is read from the history anew. */
export class Progress {
  constructor(
    readonly catalogue: Catalogue,
    readonly history: History,
    readonly schedule: Schedule,
    readonly clock: Clock,
    readonly settings: () => QuizSettings,
  ) {}

  today(): Day {
    return dayOf(this.clock.now(), this.clock);
  }

  /** The day of the exam, as long as it is not past. */
  exam(): Day | undefined {
    const day = parseDay(this.settings().examDate);
    return day !== undefined && day >= this.today() ? day : undefined;
  }

  /** Chance now, or at another moment, that an item is known; nothing for one never answered. */
  recall(id: string, at = this.clock.now()): number | undefined {
    const card = this.history.card(id);
    return card && this.schedule.recall(card, at);
  }

  /** Items of the bank answered before. */
  known(): readonly Known[] {
    const known: Known[] = [];
    for (const id of this.history.answered()) {
      const item = this.catalogue.item(id);
      const card = item && this.history.card(id);
      if (card) known.push({ item, card });
    }
    return known;
  }

  /** Whether an item is to be reviewed now. */
  isDue(id: string): boolean {
    const card = this.history.card(id);
    return card !== undefined && isDue(card, this.clock, this.exam());
  }

  /** What is to be reviewed now: minute steps first, then what is forgotten likeliest, on exam day if there is one. */
  due(): readonly Known[] {
    const exam = this.exam();
    const due = this.known().filter(({ card }) => isDue(card, this.clock, exam));
    return this.byRecall(due).sort((a, b) => Number(b.card.stepping) - Number(a.card.stepping));
  }

  /** In the order of the predicted recall on exam day, or now, the lowest first. */
  byRecall(known: readonly Known[]): Known[] {
    const exam = this.exam();
    const at = exam === undefined ? this.clock.now() : noonOf(exam, this.clock);
    return known
      .map((one) => ({ one, recall: this.schedule.recall(one.card, at) }))
      .sort((a, b) => a.recall - b.recall || (a.one.item.id < b.one.item.id ? -1 : 1))
      .map(({ one }) => one);
  }

  done(): Today {
    const today = this.today();
    let answered = 0;
    let right = 0;
    let reviews = 0;
    for (const id of this.history.answered()) {
      const live = this.history.live(id);
      let at = live.length;
      for (; at > 0; at--) {
        const answer = live[at - 1];
        if (answer === undefined || dayOf(answer.at * 1000, this.clock) !== today) break;
        answered++;
        if (answer.right) right++;
      }
      if (at < live.length && this.#wasDue(live.slice(0, at), today)) reviews++;
    }
    return { answered, right, reviews };
  }

  /** Whether an item with these answers, all of earlier days, was due today. */
  #wasDue(answers: readonly Answer[], today: Day): boolean {
    const card = this.schedule.cardAfter(answers);
    return card !== undefined && dueDay(card, this.clock, this.exam()) <= today;
  }

  /** Reviews still allowed today; nothing when there is no cap. */
  leftToday(): number | undefined {
    const { dailyCap } = this.settings();
    return dailyCap === undefined ? undefined : Math.max(0, dailyCap - this.done().reviews);
  }

  /** Whole days since the last answer; nothing when there is none. */
  daysAway(): number | undefined {
    let last: number | undefined;
    for (const id of this.history.answered()) {
      const answer = this.history.live(id).at(-1);
      if (answer && (last === undefined || answer.at > last)) last = answer.at;
    }
    return last === undefined ? undefined : this.today() - dayOf(last * 1000, this.clock);
  }

  /** Due reviews for each of the coming days, the overdue ones on the first. */
  forecast(days: number): readonly number[] {
    const exam = this.exam();
    const today = this.today();
    const due = new Array<number>(days).fill(0);
    for (const { card } of this.known()) {
      const day = Math.max(0, dueDay(card, this.clock, exam) - today);
      if (day < days) due[day] = (due[day] ?? 0) + 1;
    }
    return due;
  }

  /** Sections where at least two in five of the recent answers were wrong, the worst first. */
  weakSections(): readonly WeakSection[] {
    const recent = new Map<string, { wrong: number; all: number }>();
    for (const id of this.history.answered()) {
      const section = this.catalogue.item(id)?.section;
      const last: readonly Answer[] = this.history.live(id).slice(-3);
      if (section === undefined || last.length === 0) continue;
      const count = recent.get(section) ?? { wrong: 0, all: 0 };
      count.all += last.length;
      count.wrong += last.filter((answer) => !answer.right).length;
      recent.set(section, count);
    }
    return [...recent]
      .filter(([, { wrong }]) => wrong > 0)
      .map(([section, { wrong, all }]) => ({ section, weakness: (wrong + 1) / (all + 2) }))
      .filter(({ weakness }) => weakness >= 0.4)
      .sort((a, b) => b.weakness - a.weakness || (a.section < b.section ? -1 : 1));
  }
}
