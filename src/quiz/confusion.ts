import { type Catalogue, pairKey } from './catalogue';
import type { History } from './history';
import type { Item } from './item';
import type { Answer } from './record';

/** Two sections that were mixed up: what was asked, and where the option chosen would have been right. */
export interface ConfusedPair {
  readonly asked: string;
  readonly chosen: string;
  readonly times: number;
}

/** Sections where the wrong options of an answer would have been right. */
function confusedWith(item: Item | undefined, answer: Pick<Answer, 'chosen' | 'version'>): readonly string[] {
  // Letters of an older wording may mean other options now.
  if (item?.source !== 'question' || answer.version !== item.version || item.kind === 'ordering') return [];
  return item.question.options.flatMap((option) =>
    !option.right && option.section && option.section !== item.section && answer.chosen.includes(option.id)
      ? [option.section]
      : [],
  );
}

/** Pairs still confused, the most often first: a later right answer to a question that tells both apart takes one back. */
export function confusedPairs(catalogue: Catalogue, history: History): readonly ConfusedPair[] {
  interface Event {
    readonly at: number;
    readonly asked: string;
    readonly chosen: string;
    readonly wrong: boolean;
  }
  const events = new Map<string, Event[]>();
  for (const id of history.answered()) {
    const item = catalogue.item(id);
    if (item?.source !== 'question') continue;
    for (const answer of history.live(id)) {
      if (answer.right) continue;
      for (const chosen of confusedWith(item, answer)) {
        const key = pairKey(item.section, chosen);
        const list = events.get(key) ?? [];
        list.push({ at: answer.at, asked: item.section, chosen, wrong: true });
        events.set(key, list);
      }
    }
  }
  const pairs: ConfusedPair[] = [];
  for (const list of events.values()) {
    const [first] = list;
    if (first === undefined) continue;
    for (const item of catalogue.tellingApart(first.asked, first.chosen))
      for (const answer of history.live(item.id)) if (answer.right) list.push({ ...first, at: answer.at, wrong: false });
    list.sort((a, b) => a.at - b.at);
    let times = 0;
    let latest = first;
    for (const event of list) {
      times = Math.max(0, times + (event.wrong ? 1 : -1));
      if (event.wrong) latest = event;
    }
    if (times > 0) pairs.push({ asked: latest.asked, chosen: latest.chosen, times });
  }
  return pairs.sort((a, b) => b.times - a.times || (pairKey(a.asked, a.chosen) < pairKey(b.asked, b.chosen) ? -1 : 1));
}

/**
 * The question to ask after a confusion: one that tells both apart, from the other side if there is one, the longest
 * not seen first; failing that, one about where the chosen option is right.
 */
export function followUp(
  catalogue: Catalogue,
  history: History,
  item: Item,
  answer: Pick<Answer, 'chosen' | 'version'>,
  taken: ReadonlySet<string>,
): { readonly item: Item; readonly chosen: string } | undefined {
  const lastSeen = (one: Item) => history.live(one.id).at(-1)?.at ?? 0;
  for (const chosen of confusedWith(item, answer)) {
    const free = (one: Item) => one.id !== item.id && !taken.has(one.id);
    const telling = catalogue.tellingApart(item.section, chosen).filter(free);
    const about = telling.length > 0 ? telling : catalogue.about(chosen).filter(free);
    const [best] = [...about].sort(
      (a, b) => Number(b.section === chosen) - Number(a.section === chosen) || lastSeen(a) - lastSeen(b),
    );
    if (best) return { item: best, chosen };
  }
  return undefined;
}
