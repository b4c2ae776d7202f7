import * as vscode from 'vscode';
import type { Library, Place } from '../notes/library';
import type { Note } from '../notes/model';
import { plainLine } from '../notes/plainLine';
import { addressOf } from './noteCommands';
import type { Parts } from './parts';

/** Most sections one answer holds: a model reads all of them. */
const most = 20;

/** The notes as tools for agents: a search, and a note or section whole. */
export function registerTools(parts: Parts): vscode.Disposable {
  // Hosts without language models have no such interface.
  if (!('lm' in vscode) || typeof vscode.lm.registerTool !== 'function') return new vscode.Disposable(() => undefined);
  return vscode.Disposable.from(
    vscode.lm.registerTool('search_aws_notes', {
      prepareInvocation: ({ input }) => ({
        invocationMessage: vscode.l10n.t('Searching the AWS notes for "{0}"', shortened(text(input, 'query'))),
      }),
      invoke: async ({ input }) => said(await searchNotes(parts, input)),
    }),
    vscode.lm.registerTool('get_aws_note', {
      prepareInvocation: ({ input }) => ({
        invocationMessage: vscode.l10n.t('Reading the AWS note {0}', shortened(text(input, 'id'))),
      }),
      invoke: async ({ input }) => said(await getNote(parts, input)),
    }),
  );
}

async function searchNotes(parts: Parts, input: unknown): Promise<string> {
  const query = text(input, 'query').trim();
  if (query === '')
    return 'The query is empty. Give words such as "visibility timeout", a service name, or a filter such as service:sqs.';
  const search = await parts.search.get();
  const { hits, hint, words } = search.search(
    query.slice(0, 500),
    Math.min(most, Math.max(1, Math.floor(number(input, 'limit') ?? 5))),
  );
  const lines = hits.map(({ place }) => {
    const facts = place.section.facts.slice(0, 4).map((fact) => `  - ${fact.name}: ${fact.value}`);
    return [
      `- **${place.note.title}: ${place.section.title}** (${about(parts, place)})`,
      `  ${search.excerpt(place, words, 240).text}`,
      ...facts,
    ].join('\n');
  });
  if (lines.length === 0)
    return [hint, `No section answers "${query}". Try fewer words, a service name, or get_aws_note with the id of a note.`]
      .filter(Boolean)
      .join('\n');
  return [hint, ...lines, 'Read a section whole with get_aws_note and its id.'].filter(Boolean).join('\n\n');
}

async function getNote(parts: Parts, input: unknown): Promise<string> {
  const id = text(input, 'id').trim();
  const library = await parts.library.get();
  const place = library.section(id);
  if (place)
    return [
      `# ${place.note.title}: ${place.section.title}`,
      source(place.note),
      place.section.markdown,
      related(place.note, library),
    ]
      .filter(Boolean)
      .join('\n\n');
  const note = library.noteOf(id);
  if (!note) {
    const near = (await parts.search.get()).search(id, 5).hits.map((hit) => hit.place.section.id);
    return `There is no note "${id}". ${near.length > 0 ? `Near: ${near.join(', ')}.` : 'Find one with search_aws_notes.'}`;
  }
  if (id !== note.id)
    return `The note ${note.id} has no section "${id.slice(note.id.length + 1)}". Its sections: ${note.sections.map((section) => section.id).join(', ')}.`;
  const sections = note.sections.map((section) => `- \`${section.id}\` ${section.title}: ${plainLine(section.markdown, 100)}`);
  return [`# ${note.title}`, source(note), note.summary, note.intro, '## Sections', sections.join('\n'), related(note, library)]
    .filter(Boolean)
    .join('\n\n');
}

/** A person's own notes need not say when they were looked through. */
function about(parts: Parts, place: Place): string {
  const reviewed = place.note.reviewed && `reviewed ${place.note.reviewed}`;
  return [`id \`${place.section.id}\``, reviewed, `[open](${addressOf(parts, place)})`].filter(Boolean).join(', ');
}

function source(note: Note): string {
  return [note.reviewed && `Reviewed ${note.reviewed}.`, note.docs && `AWS documentation: ${note.docs}`]
    .filter(Boolean)
    .join(' ');
}

function related(note: Note, library: Library): string {
  const others = note.related.map((id) => library.note(id)).filter((other) => other !== undefined);
  return others.length === 0 ? '' : `Related: ${others.map((other) => `${other.title} (\`${other.id}\`)`).join(', ')}`;
}

function text(input: unknown, name: 'query' | 'id'): string {
  const value = typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptor(input, name)?.value : undefined;
  return typeof value === 'string' ? value : '';
}

function number(input: unknown, name: 'limit'): number | undefined {
  const value = typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptor(input, name)?.value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)} …` : words;
}

function said(words: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(words)]);
}
