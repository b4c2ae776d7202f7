import { isEmptyWord, partsOf, queryWords } from './words';

/** The filters of the query language and what each takes. */
export const filters = ['service', 'category', 'domain', 'is'] as const;
export type FilterName = (typeof filters)[number];

export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

/** A query, read; every typed text is one. */
export interface Query {
  readonly words: readonly string[];
  /** The same with the words that carry no meaning of their own: "who deleted" means something together. */
  readonly said: readonly string[];
  /** The parts of the words that are put together (`StreamViewType`), for where nobody has the whole. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Whether the last word, or the last of the last phrase, may still be in the middle of being typed. */
  readonly open: boolean;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly withoutPhrases: readonly string[];
  readonly filters: readonly Filter[];
  readonly withoutFilters: readonly Filter[];
  /** A filter that does not exist, for a hint. */
  readonly unknownFilter: string | undefined;
}

/** Nobody types more; a whole file pasted into the box would be looked for word by word. */
const longest = 400;

/** Reads `service:sqs "exact phrase" -word words`; half-typed input means what is there so far. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const withoutPhrases: string[] = [];
  const without: string[] = [];
  const found: Filter[] = [];
  const withoutFilters: Filter[] = [];
  let unknownFilter: string | undefined;
  let half: string | undefined;
  let rest = text
    .slice(0, longest)
    .replace(/[“”„]/g, '"')
    .replace(/((?:^|(?<=\s))-)?"([^"]*)("|$)/g, (_all, minus: string | undefined, quoted: string, end: string) => {
      const phrase = quoted.trim().replace(/\s+/g, ' ').toLowerCase();
      if (phrase) (minus ? withoutPhrases : phrases).push(phrase);
      half = end === '' && !minus ? quoted : undefined;
      return ' ';
    });
  rest = rest.replace(
    /(^|\s)(-?)([a-z]+):([^\s:]*)(?=(\s)|$)/gi,
    (all: string, space: string, minus: string, name: string, value: string, more: string | undefined) => {
      const filter = filters.find((one) => one === name.toLowerCase());
      if (filter) {
        if (value) (minus ? withoutFilters : found).push({ name: filter, value: value.toLowerCase() });
        return space;
      }
      // `sqs:SendMessage` is a term and `Timeout: 30` a line of a template: only lower case throughout can be a mistyped filter.
      if (/^[a-z]+:(?:[a-z-]+|$)$/.test(`${name}:${value}`) && (value !== '' || more === undefined)) unknownFilter ??= name;
      return all;
    },
  );
  rest = rest.replace(/(^|\s)-([^\s-]\S*)/g, (_all, space: string, word: string) => {
    without.push(...queryWords(word));
    return space;
  });
  const said = queryWords(rest);
  const words = said.filter((word) => !isEmptyWord(word) || said.length === 1);
  const open =
    half === undefined
      ? phrases.length === 0 && endsInWord.test(rest) && words.at(-1) === said.at(-1)
      : endsInWord.test(half) && half.trim() !== '';
  return {
    words,
    said,
    parts: partsOf(rest),
    open,
    phrases,
    without,
    withoutPhrases,
    filters: found,
    withoutFilters,
    unknownFilter,
  };
}

const endsInWord = /[\p{L}\p{N}]$/u;
