import type { Library } from '../notes/library';
import type { Scope } from './plan';

/** Something a person can select in a tree: a category, a note or a section. */
export type Selected =
  | { readonly kind: 'category'; readonly id: string; readonly title: string }
  | { readonly kind: 'note' | 'section'; readonly id: string };

/** The part of the bank that a selection means; nothing for an empty one. Different kinds together become sections. */
export function scopeOf(selection: readonly Selected[], library: Library): Scope | undefined {
  const [first] = selection;
  if (first === undefined) return undefined;
  const label = labelOf(selection, library);
  const ids = [...new Set(selection.map(({ id }) => id))];
  if (selection.every(({ kind }) => kind === 'category')) return { kind: 'category', ids, label };
  if (selection.every(({ kind }) => kind === 'note')) return { kind: 'service', ids, label };
  return { kind: 'section', ids: [...new Set(selection.flatMap((one) => sectionsOf(one, library)))], label };
}

/** The sections of a selection; a note's own id stands for what belongs to no section of it. */
function sectionsOf(selected: Selected, library: Library): readonly string[] {
  if (selected.kind === 'section') return [selected.id];
  const notes = library.notes.filter((note) =>
    selected.kind === 'note' ? note.id === selected.id : note.category === selected.id,
  );
  return notes.flatMap((note) => [note.id, ...note.sections.map((section) => section.id)]);
}

const named = 3;

/** "Amazon SQS, AWS Lambda and 2 more". */
function labelOf(selection: readonly Selected[], library: Library): string {
  const titles = [...new Set(selection.map((one) => titleOf(one, library)))];
  const shown = titles.slice(0, titles.length > named ? named - 1 : named);
  const rest = titles.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function titleOf(selected: Selected, library: Library): string {
  if (selected.kind === 'category') return selected.title;
  const place = library.section(selected.id);
  return place?.section.title ?? library.note(selected.id)?.title ?? selected.id;
}
