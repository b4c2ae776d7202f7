import { changedPart, isDamaged } from './damage';
import type { NamedEntry, TemplateNames } from './names';
import { entryAt } from './outline';
import type { Outline } from './outlineTypes';
import type { TextRange } from './subject';

/** What is kept of the version before: not the document itself, or every version would keep all before it. */
export interface Earlier {
  readonly text: string;
  readonly names: TemplateNames;
}

type Names = ReadonlyMap<string, NamedEntry>;

const parts = ['parameters', 'mappings', 'conditions', 'resources', 'outputs'] as const;

/** Whether some name of `earlier` is not defined in `now`. */
function losesNames(earlier: TemplateNames, now: TemplateNames): boolean {
  for (const part of parts) for (const name of earlier[part].keys()) if (!now[part].has(name)) return true;
  return false;
}

/** A text's own names, and while it is damaged those that went missing since its last good version. */
export function lastingNames(text: string, outline: Outline, own: TemplateNames, earlier: Earlier | undefined): TemplateNames {
  if (earlier === undefined || earlier.text === text || !losesNames(earlier.names, own)) return own;
  const cut = earlier.text.startsWith(text.trimEnd());
  return cut || outline.damaged || (!outline.flow && damagedSince(text, outline, earlier))
    ? withEarlier(own, earlier.names)
    : own;
}

/** Whether the entries that were changed are half-written, or, where that was so before, anything is. */
function damagedSince(text: string, outline: Outline, { text: before, names }: Earlier): boolean {
  const stale = parts.some((part) => [...names[part].values()].some((entry) => entry.stale));
  if (stale) return isDamaged(text, { start: 0, end: text.length });
  const changed = changedPart(text, before);
  const first = around(outline, changed.start) ?? changed;
  const last = around(outline, changed.end) ?? changed;
  return isDamaged(text, { start: Math.min(first.start, changed.start), end: Math.max(last.end, changed.end) });
}

function around(outline: Outline, offset: number): TextRange | undefined {
  const section = entryAt(outline.sections, offset);
  return ((section && entryAt(section.entries, offset)) ?? section)?.whole;
}

/** The names of a damaged text, and those that its last good version had beside them. */
function withEarlier(now: TemplateNames, earlier: TemplateNames): TemplateNames {
  return {
    parameters: merged(now.parameters, earlier.parameters),
    mappings: merged(now.mappings, earlier.mappings),
    conditions: merged(now.conditions, earlier.conditions),
    resources: merged(now.resources, earlier.resources),
    outputs: merged(now.outputs, earlier.outputs),
  };
}

function merged(now: Names, earlier: Names): Names {
  const all = new Map(now);
  for (const [name, entry] of earlier) {
    const own = now.get(name);
    if (own === undefined) all.set(name, { ...entry, stale: true });
    // A type that is being typed anew.
    else if (own.type === undefined && entry.type !== undefined) all.set(name, { ...own, type: entry.type });
  }
  return all;
}
