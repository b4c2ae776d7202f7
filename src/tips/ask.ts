import type { Reference } from '../reference/reference';
import type { TemplateDocument } from '../template/document';
import type { NamedEntry } from '../template/names';
import type { Subject, SubjectKind, TextRange } from '../template/subject';
import type { Definition, TipSettings, Use } from './tip';

/** The subjects of some kinds. */
type SubjectOf<K extends SubjectKind> = { [P in K]: Extract<Subject, { kind: P }> }[K];

/** What an answer may need beside the subject. */
interface Sources {
  readonly document: TemplateDocument;
  readonly reference: Reference;
  readonly settings: TipSettings;
}

/** A question at hand: the subject and everything an answer may need. */
export type Ask<K extends SubjectKind = SubjectKind> = Sources & { readonly subject: SubjectOf<K> };

/** Said of an entry inside a loop: what refers to its copies, and what they hold, differs from one to the next. */
export const repeated = 'repeated by Fn::ForEach';

/** Where an entry of the file is defined; nowhere while the text that defined it is damaged. */
export function definitionOf(document: TemplateDocument, entry: NamedEntry, detail: string): Definition | undefined {
  if (entry.stale) return undefined;
  return { name: entry.name, detail, range: entry.range, line: document.lineAt(entry.range.start) };
}

/** Who refers to an entry, one for each entry that does. */
export function usesOf(document: TemplateDocument, entry: NamedEntry): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const reference of document.references(entry)) {
    const name = reference.from?.name ?? entry.name;
    if (!uses.has(name)) uses.set(name, use(document, name, reference.range));
  }
  return [...uses.values()];
}

function use(document: TemplateDocument, name: string, range: TextRange): Use {
  return { name, range, line: document.lineAt(range.start) };
}

/** The type of a resource of this file. */
export function typeOf(document: TemplateDocument, logicalId: string): string | undefined {
  return document.names.resources.get(logicalId)?.type;
}

/** A text with its first letter small, to stand inside a sentence. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
