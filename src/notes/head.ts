import { type Domain, domains, type Note, type Weight, weights } from './model';

/** The fields of a note that stand in its front matter. */
export type Head = Pick<
  Note,
  'title' | 'aliases' | 'summary' | 'weight' | 'domains' | 'docs' | 'covers' | 'related' | 'reviewed'
>;

/** `field`: the one whose line it is about. */
type Report = (code: string, message: string, field?: string) => void;

const known = new Set(['title', 'aliases', 'summary', 'weight', 'domains', 'docs', 'covers', 'related', 'reviewed']);

/** Validates front matter field by field; a note without title or summary is left out, other faults are reported and passed over. */
export function readHead(data: Readonly<Record<string, unknown>>, report: Report): Head | undefined {
  for (const name of Object.keys(data))
    if (!known.has(name))
      report('unknown-field', `Unknown field "${name}" in the front matter. Known: ${[...known].join(', ')}.`, name);
  const title = text(data, 'title');
  const summary = text(data, 'summary');
  if (!title) report('missing-title', 'The front matter has no "title". Add "title: ..." at its head.');
  if (!summary)
    report('missing-summary', 'The front matter has no "summary". Add one sentence that says what the note is about.');
  if (!title || !summary) return undefined;
  const docs = text(data, 'docs') ?? '';
  const isAddress = /^https:\/\/\S+$/.test(docs);
  if (docs !== '' && !isAddress) report('docs', 'The field "docs" is not an https address.', 'docs');
  const reviewed = text(data, 'reviewed') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewed) || Number.isNaN(Date.parse(reviewed)))
    report('reviewed', 'The field "reviewed" is not a day such as 2026-11-20.', 'reviewed');
  const weight = text(data, 'weight') ?? 'D';
  if (!isOneOf(weights, weight)) report('weight', `Unknown weight "${weight}". Use ${weights.join(', ')}.`, 'weight');
  const named = list(data, 'domains', report);
  for (const name of named)
    if (!isOneOf(domains, name)) report('unknown-domain', `Unknown domain "${name}". Use ${domains.join(', ')}.`, 'domains');
  return {
    title,
    aliases: list(data, 'aliases', report),
    summary,
    weight: isOneOf(weights, weight) ? weight : ('D' satisfies Weight),
    domains: named.filter((name): name is Domain => isOneOf(domains, name)),
    docs: isAddress ? docs : '',
    covers: list(data, 'covers', report),
    related: list(data, 'related', report),
    reviewed,
  };
}

function text(data: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

function list(data: Readonly<Record<string, unknown>>, name: string, report: Report): string[] {
  const value = data[name];
  if (value === undefined || value === null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const words = items.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
  if (words.length < items.length)
    report('list', `The field "${name}" holds something that is not a word. Write it as [a, b].`, name);
  return words;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some((one) => one === value);
}
