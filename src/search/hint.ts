import type { Library } from '../notes/library';
import { valuesOf } from './match';
import { filters, type Query } from './query';

/** What to tell a person whose filter does not exist or cannot match: one sentence with what there is. */
export function hintFor(query: Query, library: Library): string | undefined {
  if (query.unknownFilter)
    return `There is no filter "${query.unknownFilter}:". Filters: ${filters.map((name) => `${name}:`).join(' ')}`;
  for (const { name, value } of query.filters) {
    const values = valuesOf(name, library);
    if (name !== 'service' && !values.some((one) => one.startsWith(value.replace(/s$/, ''))))
      return `Nothing has ${name}:${value}. There is ${values.map((one) => `${name}:${one}`).join(' ')}`;
  }
  return undefined;
}
