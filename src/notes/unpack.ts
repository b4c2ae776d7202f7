import type { Fact, Note, Question, Section } from './model';
import { slug } from './slug';

/** A note as it is shipped: ids that follow from others are left out. */
type ShippedSection = Omit<Section, 'id' | 'noteId' | 'facts'> & {
  readonly facts: readonly (readonly [name: string, value: string, ...formerly: string[]])[];
};
type ShippedNote = Omit<Note, 'sections'> & { readonly sections: readonly ShippedSection[] };

/** The shipped notes; the text is our own build's, so a wrong shape means a broken installation. */
export function unpackNotes(text: string): readonly Note[] {
  return unpack(text, (item): item is ShippedNote => hasId(item) && 'sections' in item).map((note) => ({
    ...note,
    sections: note.sections.map((section) => ({
      ...section,
      id: `${note.id}#${section.anchor}`,
      noteId: note.id,
      facts: section.facts.map(
        ([name, value, ...formerly]): Fact => ({ id: `${note.id}/${section.anchor}/${slug(name)}`, name, value, formerly }),
      ),
    })),
  }));
}

/** The shipped questions. */
export function unpackQuestions(text: string): readonly Question[] {
  return unpack(text, (item): item is Question => hasId(item) && 'options' in item);
}

function unpack<T>(text: string, is: (item: unknown) => item is T): readonly T[] {
  const items: unknown = JSON.parse(text);
  if (!Array.isArray(items) || !items.every(is))
    throw new Error('The bundled notes cannot be read. Install the extension again.');
  return items;
}

function hasId(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
