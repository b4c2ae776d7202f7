import type { Item } from './item';
import type { Progress } from './progress';

/** How many items of something are known, being learned, and not yet asked. */
export interface Shares {
  readonly known: number;
  readonly learning: number;
  readonly fresh: number;
}

/** Below this chance of recall an item counts as being learned again. */
const knownFrom = 0.85;

/** The shares by note and by section, under the ids of both. */
export function sharesOf(items: readonly Item[], progress: Progress): ReadonlyMap<string, Shares> {
  const shares = new Map<string, { known: number; learning: number; fresh: number }>();
  const now = progress.clock.now();
  for (const item of items) {
    const state = stateOf(item.id, progress, now);
    for (const id of new Set([item.noteId, item.section])) {
      const share = shares.get(id) ?? { known: 0, learning: 0, fresh: 0 };
      share[state] += 1;
      shares.set(id, share);
    }
  }
  return shares;
}

function stateOf(id: string, progress: Progress, now: number): keyof Shares {
  const card = progress.history.card(id);
  if (card === undefined) return 'fresh';
  return !card.stepping && progress.schedule.recall(card, now) >= knownFrom ? 'known' : 'learning';
}
