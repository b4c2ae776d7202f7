import type { Note, Question } from './model';

/** The shipped notes; the text is our own build's, so a wrong shape means a broken installation. */
export function unpackNotes(text: string): readonly Note[] {
  return unpack(text, (item): item is Note => hasId(item) && 'sections' in item);
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
