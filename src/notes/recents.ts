import { currentId } from './bookmarks';
import type { Library } from './library';

/** A note or section that was read. */
export interface Recent {
  /** note or note#anchor. */
  readonly id: string;
}

/** How many are kept. */
export const mostRecents = 20;

/** Reads what was stored: a list of ids, of which anything else is left out. */
export function readRecents(stored: unknown): readonly Recent[] {
  if (!Array.isArray(stored)) return [];
  const ids = stored.filter((id): id is string => typeof id === 'string' && id !== '');
  return [...new Set(ids)].slice(0, mostRecents).map((id) => ({ id }));
}

/** What was read last first, each once; a section under its former name is the same section. */
export function addRecent(recents: readonly Recent[], id: string, library: Library): readonly Recent[] {
  const now = currentId(id, library);
  return [{ id: now }, ...recents.filter((one) => currentId(one.id, library) !== now)].slice(0, mostRecents);
}
