import type { Library } from '../notes/library';
import type { Scope } from './plan';
import { entity, list, maybe, type Of, oneOf, type Read, text } from './shape';

const asked = entity({
  kind: oneOf('all', 'service', 'note', 'category', 'domain', 'tag', 'bookmarks', 'section', 'item', 'file'),
  ids: maybe(list(text(300), 5_000)),
  label: maybe(text(300)),
});
/**
 * What a hover, the tree, the search or another extension asks to be quizzed on: the argument of `awsNotes.quiz.start`.
 * `note` means the same as `service`, `file` the active template. A label is made where none is given.
 */
export type QuizScope = Of<typeof asked>;

/** Reads the argument of the command. Ids alone (`sqs`, `sqs#visibility-timeout`) mean those notes and sections. */
export function readQuizScope(argument: unknown): Read<QuizScope> {
  if (typeof argument === 'string') return readQuizScope([argument]);
  if (!Array.isArray(argument)) return asked(argument, 'scope');
  const kind = argument.some((id) => typeof id === 'string' && id.includes('#')) ? 'section' : 'note';
  return asked({ kind, ids: argument }, 'scope');
}

/** The part of the bank that was asked for, with a name for it. Notes among sections stand for all of their sections. */
export function scopeFor(scope: QuizScope, library: Library): Scope {
  const ids = scope.ids ?? [];
  switch (scope.kind) {
    case 'note':
    case 'service':
      return { kind: 'service', ids, label: scope.label ?? named(ids, library) };
    case 'section':
      return {
        kind: 'section',
        ids: [...new Set(ids.flatMap((id) => sectionsOf(id, library)))],
        label: scope.label ?? named(ids, library),
      };
    case 'all':
      return { kind: 'all', ids: [], label: scope.label ?? 'everything' };
    case 'bookmarks':
      return { kind: 'bookmarks', ids: [], label: scope.label ?? 'bookmarks' };
    case 'file':
      return { kind: 'section', ids, label: scope.label ?? 'this file' };
    default:
      return { kind: scope.kind, ids, label: scope.label ?? ids.join(', ') };
  }
}

function sectionsOf(id: string, library: Library): readonly string[] {
  const note = library.note(id);
  return note ? [id, ...note.sections.map((section) => section.id)] : [id];
}

function named(ids: readonly string[], library: Library): string {
  const titles = ids.map((id) => library.section(id)?.section.title ?? library.note(id)?.title ?? id);
  return titles.length <= 3 ? titles.join(', ') : `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
}
