import type { Library } from '../notes/library';
import { means, valuesOf } from './match';
import type { Names } from './names';
import { filters, type Query } from './query';

/** What stands before a colon in what people paste. */
const pasted = new Set(['arn', 'http', 'https']);

/** What to tell a person whose filter does not exist or cannot match: one sentence with what there is. */
export function hintFor(query: Query, library: Library, names: Names): string | undefined {
  const unknown = query.unknownFilter;
  if (unknown !== undefined && !pasted.has(unknown) && !isTerm(`${unknown}:`, library))
    return `There is no filter "${unknown}:". Filters: ${filters.map((name) => `${name}:`).join(' ')}`;
  for (const { name, value } of [...query.filters, ...query.withoutFilters]) {
    if (name === 'service') {
      if (names.called(value).size === 0)
        return `No service is called "${value}". Give the name or id of a note, such as service:sqs, or leave the filter out.`;
      continue;
    }
    const values = valuesOf(name, library);
    if (!values.some((one) => means(one, value)))
      return `Nothing has ${name}:${value}. There is ${values.map((one) => `${name}:${one}`).join(' ')}`;
  }
  return undefined;
}

/** Whether terms begin like this: `dynamodb:LeadingKeys` is none of a filter, in whatever case it is typed. */
function isTerm(beginning: string, library: Library): boolean {
  if (library.noteFor(beginning)) return true;
  for (const term of library.terms.keys()) if (term.startsWith(beginning)) return true;
  return false;
}
