import { changedPart } from './damage';
import { entriesBetween } from './outlineBlock';
import type { Outline, OutlineEntry, OutlineSection } from './outlineTypes';
import { flowEntriesBetween } from './scanFlow';
import type { TextRange } from './subject';

/** A text and the outline that was made of it. */
export interface Outlined {
  readonly text: string;
  readonly outline: Outline;
}

/**
 * The outline of a text that differs from an earlier one within one entry: only that entry is read again, as a person who
 * types in a large file waits at every key. Undefined where the change may mean more; then the whole text has to be read.
 */
export function outlineAgain(
  text: string,
  earlier: Outlined,
  changed: TextRange = changedPart(text, earlier.text),
): Outline | undefined {
  const { outline } = earlier;
  if (outline.damaged) return undefined;
  const by = text.length - earlier.text.length;
  const at = lastBefore(outline.sections, changed.start);
  const section = outline.sections[at];
  if (section === undefined || (!outline.flow && section.column < 0)) return undefined;
  const index = lastBefore(section.entries, changed.start);
  const entry = section.entries[index];
  if (entry === undefined) return undefined;
  const from = entry.whole.start;
  const until = outline.flow
    ? entry.whole.end
    : (section.entries[index + 1]?.whole.start ?? outline.sections[at + 1]?.whole.start ?? outline.end);
  // The comma or bracket behind the entry, or the end of its last line, has to be what it was.
  const firm = outline.flow || until === earlier.text.length ? until : until - 1;
  if (changed.end - by > firm) return undefined;
  const read = outline.flow
    ? flowEntriesBetween(text, from, until + by)
    : entriesBetween(text, from, until + by, { root: outline.root, column: section.column });
  const last = read?.[read.length - 1];
  if (read === undefined || last === undefined || read[0]?.whole.start !== from) return undefined;
  const move = (range: TextRange): TextRange => ({ start: range.start + by, end: range.end + by });
  const moved = <T extends OutlineEntry>(one: T): T => ({
    ...one,
    range: move(one.range),
    value: one.value + by,
    whole: move(one.whole),
  });
  const isLast = index === section.entries.length - 1;
  const end = isLast && !outline.flow ? last.whole.end : section.whole.end + by;
  const touched: OutlineSection = {
    ...section,
    whole: { start: section.whole.start, end },
    entries: [...section.entries.slice(0, index), ...read, ...section.entries.slice(index + 1).map(moved)],
  };
  const below = outline.sections.slice(at + 1).map((one) => ({ ...moved(one), entries: one.entries.map(moved) }));
  return { ...outline, sections: [...outline.sections.slice(0, at), touched, ...below], end: outline.end + by };
}

/** The last of these that begins at an offset or before it; -1 when none does. */
function lastBefore(entries: readonly OutlineEntry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.whole.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
