import { count, entity, list, maybe, type Of, oneOf, text, variant } from './shape';

/** What a round is: its mode decides which items come and when the answers count. */
export const modes = ['practice', 'due', 'weak', 'mock', 'custom'] as const;
export type Mode = (typeof modes)[number];

/** Kinds of item a custom round may be limited to. */
export const itemKinds = ['single', 'multiple', 'ordering', 'number', 'card'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Which part of the bank: `ids` are note ids, categories, domains, tags, sections (note#anchor) or items, as the kind says. */
export const scopeShape = entity({
  kind: oneOf('all', 'service', 'category', 'domain', 'tag', 'bookmarks', 'section', 'item'),
  ids: list(text(300), 5_000),
  /** What the page calls it: "Amazon SQS", "this template". */
  label: text(300),
});
export type Scope = Of<typeof scopeShape>;

/** A wish for a round. */
export const planShape = variant('mode', {
  practice: { scope: scopeShape, number: maybe(count(1_000)) },
  due: { number: maybe(count(1_000)) },
  weak: { by: oneOf('section', 'pair'), number: maybe(count(1_000)) },
  mock: {},
  custom: { scope: scopeShape, number: count(1_000), minutes: maybe(count(600)), kinds: list(oneOf(...itemKinds), 5) },
});
export type Plan = Of<typeof planShape>;
