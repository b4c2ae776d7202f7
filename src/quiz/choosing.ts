import { domains } from '../notes/model';
import { confusedPairs } from './confusion';
import { byWeight, mockQuestions } from './domains';
import type { Item } from './item';
import type { Plan } from './plan';
import { lastWeek, type Progress } from './progress';
import { type Random, shuffled } from './random';
import type { Say } from './say';

/** How many items a round has where nobody said. */
const usual = 20;

/** The items of a round, or one sentence on why there are none. */
export type Choice = { readonly items: readonly Item[] } | { readonly problem: string };

/** Chooses the items of a plan, in the order to ask them. */
export function choose(plan: Plan, progress: Progress, random: Random, say: Say): Choice {
  switch (plan.mode) {
    case 'practice': {
      const within = progress.catalogue.within(plan.scope, progress.history.bookmarks());
      const items = practice(within, progress, random, plan.scope.kind === 'all');
      return some(items.slice(0, plan.number ?? usual), say('There is nothing to practise in {0} yet.', plan.scope.label));
    }
    case 'due':
      return due(plan.number, progress, say);
    case 'weak': {
      const items = plan.by === 'pair' ? weakPairs(progress) : weakSections(progress, random);
      return some(
        items.slice(0, plan.number ?? usual),
        plan.by === 'pair'
          ? say('No two things are mixed up at the moment. Practise some questions first.')
          : say('No section is weak at the moment. Practise some questions first.'),
      );
    }
    case 'mock':
      return mock(progress, random, say);
    case 'custom': {
      const kinds = new Set(plan.kinds);
      const items = progress.catalogue
        .within(plan.scope, progress.history.bookmarks())
        .filter((item) => kinds.size === 0 || kinds.has(item.kind));
      return some(
        shuffled(items, random).slice(0, plan.number),
        say('There are no items of these kinds in {0}.', plan.scope.label),
      );
    }
  }
}

const some = (items: readonly Item[], problem: string): Choice => (items.length > 0 ? { items } : { problem });

/**
 * Questions before cards; of each what is due, then what is new, then the rest, the likeliest forgotten first. `examFirst`:
 * what is new and outside the exam waits for what is new and in it.
 */
function practice(items: readonly Item[], progress: Progress, random: Random, examFirst: boolean): readonly Item[] {
  // Only these items' cards are worked out: those of the whole bank take most of the time to a first question.
  const isDue = new Set(items.filter((item) => progress.isDue(item.id)).map((item) => item.id));
  const recall = new Map(items.map((item) => [item.id, progress.recall(item.id)]));
  const unseen = (item: Item) => (examFirst && item.domain === undefined ? 2 : 1);
  const rank = (item: Item) =>
    (isDue.has(item.id) ? 0 : recall.get(item.id) === undefined ? unseen(item) : 3) + (item.kind === 'card' ? 4 : 0);
  return shuffled(items, random).sort((a, b) => rank(a) - rank(b) || (recall.get(a.id) ?? 0) - (recall.get(b.id) ?? 0));
}

function due(number: number | undefined, progress: Progress, say: Say): Choice {
  const left = progress.leftToday();
  const all = progress.due();
  const room = Math.min(number ?? Math.max(usual, Math.min(all.length, 100)), left ?? Number.POSITIVE_INFINITY);
  const items = all.slice(0, room).map(({ item }) => item);
  const exam = progress.exam();
  if (exam !== undefined && exam - progress.today() <= lastWeek && items.length < room) {
    const taken = new Set(all.map(({ item }) => item.id));
    const spare = progress.byRecall(progress.known().filter(({ item }) => !taken.has(item.id)));
    items.push(...spare.slice(0, room - items.length).map(({ item }) => item));
  }
  if (items.length > 0) return { items };
  return {
    problem:
      left === 0 && all.length > 0
        ? say(
            'You have reached your daily number of reviews. {0} more wait for tomorrow; raise the number in the settings to go on.',
            all.length,
          )
        : say('Nothing is due now. Practise something new, or come back tomorrow.'),
  };
}

function weakSections(progress: Progress, random: Random): readonly Item[] {
  const rank = new Map(progress.weakSections().map(({ section }, index) => [section, index]));
  const items = progress.catalogue.items.filter((item) => rank.has(item.section));
  const wrong = (item: Item) => (progress.history.live(item.id).at(-1)?.right === false ? 0 : 1);
  return shuffled(items, random).sort(
    (a, b) =>
      Number(a.kind === 'card') - Number(b.kind === 'card') ||
      wrong(a) - wrong(b) ||
      (rank.get(a.section) ?? 0) - (rank.get(b.section) ?? 0),
  );
}

function weakPairs(progress: Progress): readonly Item[] {
  const items = new Map<string, Item>();
  const lastSeen = (item: Item) => progress.history.live(item.id).at(-1)?.at ?? 0;
  for (const { asked, chosen } of confusedPairs(progress.catalogue, progress.history)) {
    const telling = [...progress.catalogue.tellingApart(asked, chosen)];
    telling.sort((a, b) => Number(b.section === chosen) - Number(a.section === chosen) || lastSeen(a) - lastSeen(b));
    for (const item of telling.slice(0, 3)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** 65 questions by the domains' weights, those longest not seen first; a domain that is short is filled up by the others. */
function mock(progress: Progress, random: Random, say: Say): Choice {
  const lastSeen = (item: Item) => progress.history.live(item.id).at(-1)?.at ?? 0;
  const asked = progress.catalogue.items.filter((item) => item.kind === 'single' || item.kind === 'multiple');
  const ready = shuffled(asked, random)
    .filter((item) => item.domain !== undefined)
    .sort((a, b) => lastSeen(a) - lastSeen(b));
  const parts = byWeight(mockQuestions);
  const chosen = new Set(domains.flatMap((domain) => ready.filter((item) => item.domain === domain).slice(0, parts[domain])));
  for (const item of ready) if (chosen.size < mockQuestions) chosen.add(item);
  return some(shuffled([...chosen], random), say('There are no questions for a mock exam yet.'));
}
