import type { Tip } from './tip';

/** Addresses of a tip's links; the editor decides what they are. Undefined: no link. */
export interface TipLinks {
  section(id: string): string | undefined;
  note(id: string): string | undefined;
  quiz(id: string): string | undefined;
  docs(url: string): string | undefined;
  /** A place of the same file, by offset. */
  place(offset: number, line: number): string | undefined;
}

/** Words of the links, so that the editor can translate them. */
export interface TipWords {
  readonly openNote: string;
  readonly quizMe: string;
  readonly awsDocs: string;
  readonly returns: string;
  readonly definedAt: (line: number) => string;
  readonly usedBy: string;
  /** Before a remark on the values of the file. */
  readonly review: string;
}

const englishWords: TipWords = {
  openNote: 'Open note',
  quizMe: 'Quiz me',
  awsDocs: 'AWS docs',
  returns: 'Returns',
  definedAt: (line) => `line ${line}`,
  usedBy: 'Used by',
  review: 'Review',
};

/** Lines beyond this are left out: a hover is read in passing. */
const mostLines = 8;

/** A tip as Markdown. Nothing that comes from a file or the reference can make a link, a command, an image or HTML. */
export function tipMarkdown(tip: Tip, links: TipLinks, words: TipWords = englishWords): string {
  const bottom = linkLine(tip, links, words);
  const room = mostLines - (bottom === undefined ? 0 : 1);
  const main = [
    headLine(tip),
    tip.sentence === undefined ? undefined : escapeText(tip.sentence),
    comesBackLine(tip, words),
    definitionLine(tip, links, words),
    usesLine(tip, links, words),
    ...tip.insights.map((insight) => `*${words.review}:* ${escapeText(insight)}`),
  ].filter((line) => line !== undefined && line !== '');
  const example = tip.example === undefined ? [] : tip.example.split('\n');
  const shown = main.length + example.length <= room ? example : [];
  const lines = [...main, ...noteLines(tip)].slice(0, room - shown.length);
  const block = shown.length > 0 ? codeBlock(shown) : undefined;
  return [lines.join('  \n'), block, bottom].filter((part) => part !== undefined && part !== '').join('\n\n');
}

function headLine(tip: Tip): string | undefined {
  const facts = tip.facts.map((fact) => emphasize(fact));
  if (tip.title === undefined) return facts.length === 0 ? undefined : facts.join(' · ');
  const title = `**${escapeText(tip.title)}**`;
  return facts.length === 0 ? title : `${title} · ${facts.join(' · ')}`;
}

/** `Update: Replacement` -> `Update: **Replacement**`, `default 30` -> `default **30**`, `Required` -> `**Required**`. */
function emphasize(fact: string): string {
  const [, lead = '', value = ''] = /^([A-Za-z][\w ]{0,20}: |default )?(.*)$/s.exec(fact) ?? [];
  return `${escapeText(lead)}**${escapeText(value)}**`;
}

function comesBackLine({ comesBack, subject }: Tip, words: TipWords): string | undefined {
  if (comesBack === undefined) return undefined;
  const { what, example } = comesBack;
  // An order of events and an example of a variable are not what a reference returns.
  const plain = subject.kind === 'appspec-key' || subject.kind === 'buildspec-env-var';
  const lead = plain ? '' : `${words.returns}: `;
  return `${lead}${escapeText(what)}${example === undefined ? '' : `: ${code(example)}`}`;
}

function definitionLine({ definition }: Tip, links: TipLinks, words: TipWords): string | undefined {
  if (definition === undefined) return undefined;
  const where = link(words.definedAt(definition.line + 1), links.place(definition.range.start, definition.line));
  return `${code(definition.name)} ${escapeText(definition.detail)}, ${where}`;
}

function usesLine({ uses }: Tip, links: TipLinks, words: TipWords): string | undefined {
  if (uses.length === 0) return undefined;
  const shown = uses.slice(0, 5).map((use) => link(use.name, links.place(use.range.start, use.line)));
  return `${words.usedBy}: ${shown.join(', ')}${uses.length > 5 ? ', ...' : ''}`;
}

function noteLines({ fromNotes, sentence }: Tip): readonly string[] {
  if (fromNotes === undefined) return [];
  if (fromNotes.lead !== undefined) return sentence === undefined ? [escapeText(withoutMarkup(fromNotes.lead))] : [];
  const facts = fromNotes.facts.map((fact) => `${escapeText(fact.name)}: **${escapeText(withoutMarkup(fact.value))}**`);
  const trap = fromNotes.trap === undefined ? [] : [escapeText(firstParagraph(fromNotes.trap))];
  return [...(facts.length === 0 ? [] : [facts.join(' · ')]), ...trap];
}

/** A trap may be long; a hover shows its first paragraph, at most about three lines of it. */
function firstParagraph(markdown: string): string {
  const text = withoutMarkup(markdown.split(/\n\s*\n/)[0] ?? '');
  return text.length <= 320 ? text : `${text.slice(0, 320).replace(/\s+\S*$/, '')} ...`;
}

/** A note's own Markdown as text with `code` spans: links and emphasis lose their marks. */
function withoutMarkup(markdown: string): string {
  const parts = markdown
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(`[^`]+`)/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/\*{1,2}([^*]+)\*{1,2}/g, '$1'))).join('');
}

function linkLine({ fromNotes, docs }: Tip, links: TipLinks, words: TipWords): string | undefined {
  const parts: string[] = [];
  const add = (label: string, target: string | undefined) => {
    if (target !== undefined) parts.push(link(label, target));
  };
  if (fromNotes !== undefined) {
    const { noteId, section, title } = fromNotes;
    add(`${words.openNote}: ${title}`, section === undefined ? links.note(noteId) : links.section(section));
    add(words.quizMe, links.quiz(section ?? noteId));
  }
  if (docs !== undefined) add(words.awsDocs, links.docs(docs));
  return parts.length === 0 ? undefined : parts.join(' · ');
}

function link(label: string, target: string | undefined): string {
  return target === undefined ? escapeText(label) : `[${escapeText(label)}](${encodeTarget(target)})`;
}

/** A link's address without what would end it. */
function encodeTarget(target: string): string {
  return target.replace(/[\s()<>\\"']/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function code(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const ticks = '`'.repeat(longestRun(oneLine) + 1);
  const pad = oneLine.startsWith('`') || oneLine.endsWith('`') ? ' ' : '';
  return oneLine === '' ? '' : `${ticks}${pad}${oneLine}${pad}${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function codeBlock(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}yaml\n${lines.join('\n')}\n${fence}`;
}

/** Plain text with `code` spans as Markdown: everything that has a meaning there is escaped. */
export function escapeText(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split(/(`[^`]+`)/);
  return parts.map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : escapePlain(part))).join('');
}

function escapePlain(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]()#+!|~<>&$]/g, (char) =>
        char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`,
      )
      .replace(/^(\s*)([-=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
      // A bare address would become a link by itself; an entity in it does not show, and is no address.
      .replace(/(https?|ftp|command|mailto|file|vscode):|:(?=\/\/)/gi, (_, scheme: string | undefined) => `${scheme ?? ''}&#58;`)
      .replace(/www\./gi, (lead) => `${lead.slice(0, -1)}&#46;`)
      .replaceAll('@', '&#64;')
  );
}
