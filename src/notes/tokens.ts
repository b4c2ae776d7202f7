import MarkdownIt, { type Token } from 'markdown-it';
import type { Link, Sample } from './model';

/** Parses only, so HTML may be recognised: comments carry the bindings. Nothing is rendered from here. */
const markdown = new MarkdownIt({ html: true, linkify: false });

/** A Markdown text with its block tokens; lines count from 0 within `text`. */
export interface MarkdownText {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
}

/** The block structure of a Markdown text. */
export function tokenise(text: string): MarkdownText {
  return { lines: text.split('\n'), tokens: markdown.parse(text, {}) };
}

/** The lines [from, to) of a text without blank ends. */
export function slice(text: MarkdownText, from: number, to: number): string {
  return text.lines.slice(from, to).join('\n').trim();
}

/** `name: value` pairs of the comments in a block of HTML, such as `<!-- terms: a, b -->`; several pairs are separated by `;`. */
export function commentFields(html: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, comment = ''] of html.matchAll(/<!--([\s\S]*?)-->/g)) {
    for (const part of comment.split(';')) {
      const colon = part.indexOf(':');
      if (colon > 0) fields.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** The words of inline tokens, without marks. */
export function plainInline(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') words += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') words += ' ';
    else if (token.children) words += plainInline(token.children);
  }
  return words;
}

/** All the words of block tokens, code included, for search. */
export function plainText(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.type === 'inline') words.push(plainInline(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') words.push(token.content);
  }
  return words
    .join('\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** How many words of prose: code and tables left out. */
export function proseWords(tokens: readonly Token[]): number {
  let inTable = false;
  let count = 0;
  for (const token of tokens) {
    if (token.type === 'table_open') inTable = true;
    else if (token.type === 'table_close') inTable = false;
    else if (token.type === 'inline' && !inTable)
      count += plainInline(token.children ?? [])
        .split(/\s+/)
        .filter(Boolean).length;
  }
  return count;
}

/** Every link target in the tokens, with its line; `offset` is added to lines. */
export function linksOf(tokens: readonly Token[], offset: number): Link[] {
  const links: Link[] = [];
  for (const token of tokens) {
    const line = offset + (token.map?.[0] ?? 0);
    for (const child of token.children ?? []) {
      const target = child.type === 'link_open' ? child.attrGet('href') : child.type === 'image' ? child.attrGet('src') : null;
      if (target) links.push({ target: String(target), line });
    }
  }
  return links;
}

/** Every fenced block, with the line of its fence. */
export function samplesOf(tokens: readonly Token[], offset: number): Sample[] {
  return tokens
    .filter((token) => token.type === 'fence')
    .map((token) => ({ info: token.info.trim(), code: token.content, line: offset + (token.map?.[0] ?? 0) }));
}
