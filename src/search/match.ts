import type { Library, Place } from '../notes/library';
import { domains } from '../notes/model';
import type { Filter } from './query';

/** Whether a section passes a filter; a half-typed value passes what it could become. */
export function passes(place: Place, filter: Filter): boolean {
  const { note, section } = place;
  const { value } = filter;
  switch (filter.name) {
    case 'service': {
      const wanted = plainName(value);
      return [note.id, note.title, ...note.aliases].some(
        (name) => plainName(name) === wanted || plainName(name).startsWith(wanted),
      );
    }
    case 'category':
      return note.category.startsWith(value);
    case 'domain':
      return note.domains.some((domain) => domain.startsWith(value));
    case 'is':
      return (
        section.callouts.some((callout) => callout.kind.startsWith(value)) ||
        ('fact'.startsWith(value.replace(/s$/, '')) && section.facts.length > 0)
      );
  }
}

/** The values a filter can take, for a hint. */
export function valuesOf(name: Filter['name'], library: Library): string[] {
  switch (name) {
    case 'service':
      return library.notes.map((note) => note.id);
    case 'category':
      return [...new Set(library.notes.map((note) => note.category))];
    case 'domain':
      return [...domains];
    case 'is':
      return ['trap', 'change', 'tip', 'fact'];
  }
}

/** A name without "AWS", "Amazon" and everything but letters and digits. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:aws|amazon)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
