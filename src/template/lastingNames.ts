import type { NamedEntry, TemplateNames } from './names';

type Names = ReadonlyMap<string, NamedEntry>;

const parts = ['parameters', 'mappings', 'conditions', 'resources', 'outputs'] as const;

/** Whether some name of `earlier` is not defined in `now`. */
export function losesNames(earlier: TemplateNames, now: TemplateNames): boolean {
  return parts.some((part) => [...earlier[part].keys()].some((name) => !now[part].has(name)));
}

/** The names of a damaged text, and those that its last good version had beside them. */
export function withEarlier(now: TemplateNames, earlier: TemplateNames): TemplateNames {
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
