import type { Callout, CalloutKind, Fact } from './model';
import { slug } from './slug';

/*
 * What stands in a section's Markdown, found by its form alone: this takes microseconds and no Markdown parser. The parser has
 * the last word: the build compares, and what it reads otherwise is shipped beside the Markdown.
 */

const item = /^[-*+] \*\*(.+(?:\n {2,}(?![-*+|] |\d+\. |```).+)*)/gm;
const quote = /^> ?\[!(WARNING|NOTE|TIP)\]\s*(.*(?:\n>.*)*)/gm;
const kinds: Readonly<Record<string, CalloutKind>> = { WARNING: 'trap', NOTE: 'change', TIP: 'tip' };

/** Items of a list that start with a bold name and a colon. */
export function skimFacts(markdown: string, noteId: string, anchor: string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [, source = ''] of markdown.matchAll(item)) {
    const hasComment = source.includes('<!--');
    const line = (hasComment ? source.replace(/<!--[\s\S]*?-->/g, '') : source).replace(/[^\S ]\s*| \s+/g, ' ');
    const end = line.indexOf('**');
    const name = line.slice(0, Math.max(0, end)).replaceAll('`', '').trim();
    const value = line.slice(end + 2).trim();
    if (!name.endsWith(':') || value === '') continue;
    const plain = name.slice(0, -1).trim();
    const [, former = ''] = (hasComment && /<!-- formerly: ([^;]*?) ?-->/.exec(source)) || [];
    const formerly = former === '' ? [] : former.split(',').map(slug);
    facts.push({ id: `${noteId}/${anchor}/${slug(plain)}`, name: plain, value, formerly });
  }
  return facts;
}

/** Block quotes with a mark. */
export function skimCallouts(markdown: string): readonly Callout[] {
  const callouts: Callout[] = [];
  for (const [, mark = '', text = ''] of markdown.matchAll(quote)) {
    const kind = kinds[mark];
    if (kind) callouts.push({ kind, markdown: text.replace(/^> ?/gm, '').trim() });
  }
  return callouts;
}
