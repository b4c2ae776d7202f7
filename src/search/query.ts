import { isEmptyWord, queryWords } from './words';

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
  /** Whether the last word may still be in the middle of being typed. */
  readonly open: boolean;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly filters: readonly Filter[];
  /** A filter that does not exist, for a hint. */
  readonly unknownFilter: string | undefined;
}

/** Reads `service:sqs "exact phrase" -word words`; half-typed input means what is there so far. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const without: string[] = [];
  const found: Filter[] = [];
  let unknownFilter: string | undefined;
  let rest = text.replace(/"([^"]*)("|$)/g, (_all, phrase: string) => {
    if (phrase.trim()) phrases.push(phrase.trim().toLowerCase());
    return ' ';
  });
  rest = rest.replace(
    /(^|\s)(-?)([a-z]+):([^\s:]*)(?=\s|$)/gi,
    (all: string, space: string, minus: string, name: string, value: string) => {
      const filter = filters.find((one) => one === name.toLowerCase());
      if (filter && !minus) {
        if (value) found.push({ name: filter, value: value.toLowerCase() });
        return space;
      }
      // `sqs:SendMessage` and `aws:SourceIp` are terms, not filters: only a lower-case value can be a mistyped filter.
      if (/^[a-z-]*$/.test(value) && !/^(aws|arn|http|https|fn|s3|kms|iam|sts|sns|sqs|ec2|ecs|ecr)$/.test(name))
        unknownFilter ??= name;
      return all;
    },
  );
  rest = rest.replace(/(^|\s)-([^\s-]\S*)/g, (_all, space: string, word: string) => {
    without.push(...queryWords(word));
    return space;
  });
  const all = queryWords(rest);
  const meaning = all.filter((word, index) => !isEmptyWord(word) || (index === all.length - 1 && all.length === 1));
  const open = /[\p{L}\p{N}]$/u.test(rest) && meaning.at(-1) === all.at(-1);
  return { words: meaning, open, phrases, without, filters: found, unknownFilter };
}
