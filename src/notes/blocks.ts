import type { Token } from 'markdown-it';
import type { Callout, CalloutKind, Fact } from './model';
import { slug } from './slug';
import { commentFields, type MarkdownText, plainInline, slice } from './tokens';

const calloutKinds: ReadonlyMap<string, CalloutKind> = new Map([
  ['WARNING', 'trap'],
  ['NOTE', 'change'],
  ['TIP', 'tip'],
]);

/** The callouts among a section's tokens, and the lines of block quotes that carry an unknown mark. */
export function calloutsOf(text: MarkdownText, tokens: readonly Token[]): { callouts: Callout[]; unknown: number[] } {
  const callouts: Callout[] = [];
  const unknown: number[] = [];
  for (const token of tokens) {
    if (token.type !== 'blockquote_open' || token.level !== 0 || !token.map) continue;
    const [from, to] = token.map;
    const quoted = slice(text, from, to).replace(/^> ?/gm, '');
    const mark = /^\[!(\w+)\]\s*/.exec(quoted);
    if (!mark) continue;
    const kind = calloutKinds.get(mark[1] ?? '');
    if (kind) callouts.push({ kind, markdown: quoted.slice(mark[0].length).trim() });
    else unknown.push(from);
  }
  return { callouts, unknown };
}

interface FoundFact {
  readonly fact: Omit<Fact, 'id'>;
  readonly line: number;
}

/** The facts among a section's tokens: items of a top-level list that start with a bold name and a colon. */
export function factsOf(tokens: readonly Token[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'list_item_open' || token.level !== 1) continue;
    const inline = tokens[index + 2];
    if (inline?.type !== 'inline') continue;
    const fact = factOf(inline);
    if (fact) found.push({ fact, line: token.map?.[0] ?? 0 });
  }
  return found;
}

function factOf(inline: Token): Omit<Fact, 'id'> | undefined {
  const children = inline.children ?? [];
  const open = children.findIndex((child) => child.type !== 'text' || child.content !== '');
  const close = children.findIndex((child) => child.type === 'strong_close');
  if (children[open]?.type !== 'strong_open' || close < 0) return undefined;
  const name = plainInline(children.slice(open, close)).trim();
  if (!name.endsWith(':')) return undefined;
  const formerly = children
    .filter((child) => child.type === 'html_inline')
    .flatMap((child) => split(commentFields(child.content).get('formerly')));
  const source = inline.content.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
  const value = source.slice(source.indexOf('**', 2) + 2).trim();
  return { name: name.slice(0, -1).trim(), value, formerly: formerly.map(slug) };
}

/** The items of a comma-separated list. */
export function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
