import type { Token } from 'markdown-it';
import { calloutsOf, factsOf, split } from './blocks';
import { FrontMatterError, normalise, readFrontMatter } from './frontMatter';
import { readHead } from './head';
import type { Fact, Note, Problem, Section } from './model';
import { slug } from './slug';
import { commentFields, linksOf, type MarkdownText, plainInline, slice, tokenise } from './tokens';

/** What could be read of a file, and what is wrong with it. */
export interface ParsedNote {
  readonly note: Note | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one note file; `file` is `<category>/<id>.md`, from which category and id come. */
export function parseNote(file: string, source: string, origin: Note['origin']): ParsedNote {
  const problems: Problem[] = [];
  const report = (code: string, line: number, message: string) => problems.push({ code, file, line, message });
  const text = normalise(source);
  let front: ReturnType<typeof readFrontMatter>;
  try {
    front = readFrontMatter(text);
  } catch (error) {
    const line = error instanceof FrontMatterError ? error.line : 0;
    report('front-matter', line, `The front matter cannot be read: ${firstLine(error)} Mend it and save.`);
    return { note: undefined, problems };
  }
  const fields = text.split('\n').slice(0, front.firstLine);
  const lineOf = (field: string) =>
    Math.max(
      0,
      fields.findIndex((line) => line.startsWith(`${field}:`)),
    );
  const head = readHead(front.data, (code, message, field) => report(code, field === undefined ? 0 : lineOf(field), message));
  if (!head) return { note: undefined, problems };
  const parts = file.split('/');
  const id = (parts.at(-1) ?? file).replace(/\.md$/, '');
  const body = tokenise(front.body);
  const headings = headingsOf(body.tokens);
  const firstHeading = headings[0];
  const introTokens = body.tokens.slice(0, firstHeading?.index ?? body.tokens.length);
  const anchors = new Set<string>();
  const sections = headings.map((heading, position) => {
    const anchor = freeAnchor(heading.title, anchors);
    anchors.add(anchor);
    if (anchor !== slug(heading.title))
      report(
        'duplicate-anchor',
        front.firstLine + heading.line,
        `Two sections have the anchor "${slug(heading.title)}". Give one another heading.`,
      );
    return parseSection(body, heading, headings[position + 1], anchor, id, front.firstLine, report);
  });
  for (const token of body.tokens) {
    if (token.type === 'heading_open' && token.tag === 'h1' && token.level === 0)
      report(
        'heading',
        front.firstLine + (token.map?.[0] ?? 0),
        'A note has no heading of level 1: its title stands in the front matter. Use "##".',
      );
  }
  const intro = slice(body, 0, firstHeading?.line ?? body.lines.length);
  const note: Note = {
    id,
    category: parts.at(-2) ?? '',
    ...head,
    intro,
    introLinks: linksOf(introTokens, front.firstLine),
    sections,
    file,
    origin,
  };
  return { note, problems };
}

interface Heading {
  readonly index: number;
  readonly line: number;
  readonly level: number;
  readonly title: string;
}

function headingsOf(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== 'heading_open' || token.level !== 0 || !['h2', 'h3'].includes(token.tag) || !inline) return [];
    return [
      { index, line: token.map?.[0] ?? 0, level: Number(token.tag.slice(1)), title: plainInline(inline.children ?? []).trim() },
    ];
  });
}

/** An anchor that no earlier section has: the second "Limits" is `limits-1`, as in VS Code's preview. Index and tree take each id once. */
function freeAnchor(title: string, taken: ReadonlySet<string>): string {
  const anchor = slug(title);
  if (!taken.has(anchor)) return anchor;
  let count = 1;
  while (taken.has(`${anchor}-${count}`)) count += 1;
  return `${anchor}-${count}`;
}

function parseSection(
  body: MarkdownText,
  heading: Heading,
  next: Heading | undefined,
  anchor: string,
  noteId: string,
  offset: number,
  report: (code: string, line: number, message: string) => void,
): Section {
  let tokens = body.tokens.slice(heading.index + 3, next?.index ?? body.tokens.length);
  let from = body.tokens[heading.index]?.map?.[1] ?? heading.line;
  const bindings = new Map<string, string>();
  while (tokens[0]?.type === 'html_block') {
    for (const [name, value] of commentFields(tokens[0].content)) bindings.set(name, value);
    from = tokens[0].map?.[1] ?? from;
    tokens = tokens.slice(1);
  }
  const { callouts, unknown } = calloutsOf(body, tokens);
  for (const line of unknown) report('callout', offset + line, 'Unknown callout. Use [!WARNING], [!NOTE] or [!TIP].');
  const facts: Fact[] = [];
  for (const { fact, line } of factsOf(tokens)) {
    const id = `${noteId}/${anchor}/${slug(fact.name)}`;
    if (fact.value === '')
      report('fact-value', offset + line, `The fact "${fact.name}" has no value. Write one after the colon.`);
    else if (facts.some((other) => other.id === id))
      report('duplicate-fact', offset + line, `The section has two facts named "${fact.name}". Rename one.`);
    else facts.push({ id, ...fact });
  }
  return {
    id: `${noteId}#${anchor}`,
    noteId,
    anchor,
    title: heading.title,
    level: heading.level,
    terms: split(bindings.get('terms')),
    facts,
    callouts,
    links: linksOf(tokens, offset),
    markdown: slice(body, from, next?.line ?? body.lines.length),
    bodyLine: offset + skipBlank(body.lines, from),
    formerly: split(bindings.get('formerly')).map(slug),
    line: offset + heading.line,
  };
}

function skipBlank(lines: readonly string[], from: number): number {
  let line = from;
  while (line < lines.length && lines[line]?.trim() === '') line += 1;
  return line;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
