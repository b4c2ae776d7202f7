import type { Token } from 'markdown-it';
import { normalise } from './frontMatter';
import { sectionIdOf } from './links';
import { type Option, type Problem, type Question, type Task, tasks } from './model';
import { commentFields, linksOf, type MarkdownText, plainInline, slice, tokenise } from './tokens';

export interface ParsedQuestions {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** Reads a `<id>.quiz.md` file; a broken question is reported and left out, the rest is read. */
export function parseQuestions(file: string, source: string): ParsedQuestions {
  const text = tokenise(normalise(source));
  const noteId = (file.split('/').at(-1) ?? file).replace(/\.quiz\.md$/, '');
  const starts = text.tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.tag === 'h2' && token.level === 0 ? [index] : [],
  );
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const [position, start] of starts.entries()) {
    const line = text.tokens[start]?.map?.[0] ?? 0;
    const read = parseQuestion(text, start, starts[position + 1] ?? text.tokens.length, noteId, file);
    if (typeof read === 'string') problems.push({ code: 'question', file, line, message: read });
    else questions.push(read);
  }
  return { questions, problems };
}

function parseQuestion(text: MarkdownText, start: number, end: number, noteId: string, file: string): Question | string {
  const heading = plainInline(text.tokens[start + 1]?.children ?? []).trim();
  const named = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(heading);
  if (!named?.[1] || !named[2])
    return `The question "${heading}" has no id of small letters, digits and hyphens. End its heading with {#${idLike(noteId)}-some-name}.`;
  const [, title, id] = named;
  const tokens = text.tokens.slice(start + 3, end);
  const comment = tokens[0]?.type === 'html_block' ? tokens[0] : undefined;
  const fields = commentFields(comment?.content ?? '');
  const section = fields.get('section');
  if (!comment || !section)
    return `The question "${id}" names no section. Add <!-- task: 1.1; section: some-anchor --> under its heading.`;
  const taskName = fields.get('task') ?? '';
  const task = tasks.find((one) => one === taskName);
  if (!task && taskName !== 'none')
    return `The question "${id}" has the unknown task "${taskName}". Use 1.1 to 4.3 of the exam's thirteen, or none.`;
  const list = tokens.findLastIndex((token) => /^(bullet|ordered)_list_open$/.test(token.type) && token.level === 0);
  const listToken = tokens[list];
  if (!listToken?.map) return `The question "${id}" has no options. Write them as a list of "- [ ] option — reason".`;
  const ordering = listToken.type === 'ordered_list_open';
  const options = optionsOf(tokens.slice(list), noteId, ordering);
  if (typeof options === 'string') return `The question "${id}": ${options}`;
  const right = options.filter((option) => option.right).length;
  if (right === 0) return `The question "${id}" has no right option. Mark it with [x].`;
  const stem = slice(text, comment.map?.[1] ?? 0, listToken.map[0]);
  return {
    id,
    version: fingerprint(JSON.stringify([stem, options.map((option) => [option.markdown, option.right])])),
    kind: ordering ? 'ordering' : right > 1 ? 'multiple' : 'single',
    title,
    noteId,
    section: `${noteId}#${section}`,
    task: task satisfies Task | undefined,
    reads: fields.get('reads'),
    stem,
    options,
    file,
    line: text.tokens[start]?.map?.[0] ?? 0,
  };
}

function optionsOf(tokens: readonly Token[], noteId: string, ordering: boolean): Option[] | string {
  const options: Option[] = [];
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 2];
    if (token.type !== 'list_item_open' || token.level !== 1 || inline?.type !== 'inline') continue;
    const source = inline.content.replace(/\s+/g, ' ').trim();
    const box = /^\[([ xX])\] /.exec(source);
    if (!ordering && !box) return `an option has no box. Start it with "[ ]" or "[x]".`;
    const [markdown = '', ...reason] = source.slice(ordering ? 0 : (box?.[0].length ?? 0)).split(' — ');
    const targets = linksOf([inline], 0).map((link) => sectionIdOf(link.target, noteId));
    options.push({
      id: String.fromCharCode(97 + options.length),
      markdown: markdown.trim(),
      reason: reason.join(' — ').trim(),
      right: ordering || box?.[1]?.toLowerCase() === 'x',
      section: targets.findLast((target) => target !== undefined),
    });
  }
  return options.length < 2 ? 'it has fewer than two options. Add some.' : options;
}

/** A note's name, which in a person's own folder is any, as an id may be. */
const idLike = (name: string): string =>
  name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? 'question';

/** A short stable mark of a text (FNV-1a, 32 bits), enough to tell two wordings of one question apart. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
