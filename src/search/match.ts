import type { Library, Place } from '../notes/library';
import { domains } from '../notes/model';
import type { Names } from './names';
import type { Filter } from './query';

/** Whether a section passes a filter; a half-typed value passes what it could become. */
export function passes(place: Place, filter: Filter, names: Names): boolean {
  const { note, section } = place;
  const { value } = filter;
  switch (filter.name) {
    case 'service':
      return names.called(value).has(note.id);
    case 'category':
      return means(written(note.category), value);
    case 'domain':
      return note.domains.some((domain) => means(domain, value));
    case 'is':
      return section.callouts.some(({ kind }) => means(kind, value)) || (means('fact', value) && section.facts.length > 0);
  }
}

/** Whether a typed value is this one, its beginning, or its plural. */
export function means(value: string, typed: string): boolean {
  return value.startsWith(typed) || typed === `${value}s`;
}

/** A person's own folder is a category too; a filter's value has no capitals and no spaces. */
const written = (category: string): string => category.toLowerCase().replace(/\s+/g, '-');

/** The values a filter can take, for a hint; of services there are too many. */
export function valuesOf(name: Exclude<Filter['name'], 'service'>, library: Library): string[] {
  switch (name) {
    case 'category':
      return [...new Set(library.notes.map((note) => written(note.category)))];
    case 'domain':
      return [...domains];
    case 'is':
      return ['trap', 'change', 'tip', 'fact'];
  }
}
