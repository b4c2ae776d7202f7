import type { Item } from './item';
import type { Scope } from './plan';

/** Whether an item belongs to a scope. */
export function inScope(
  scope: Scope,
  bookmarks: ReadonlySet<string>,
): (item: Pick<Item, 'id' | 'noteId' | 'section' | 'domain' | 'category' | 'tags'>) => boolean {
  const ids = new Set(scope.ids);
  switch (scope.kind) {
    case 'all':
      return () => true;
    case 'service':
      return (item) => ids.has(item.noteId);
    case 'category':
      return (item) => ids.has(item.category);
    case 'domain':
      return (item) => ids.has(item.domain ?? 'background');
    case 'tag':
      return (item) => item.tags.some((tag) => ids.has(tag));
    case 'bookmarks':
      return (item) => bookmarks.has(item.id);
    case 'section':
      return (item) => ids.has(item.section);
    case 'item':
      return (item) => ids.has(item.id);
  }
}
