import MiniSearch, { type Options } from 'minisearch';
import type { Place } from '../notes/library';
import { type IndexedSection, indexed } from './sections';
import { isEmptyWord, words } from './words';

const options: Options<IndexedSection> = {
  fields: ['title', 'note', 'facts', 'terms', 'body'],
  tokenize: words,
  processTerm: (term) => (isEmptyWord(term) ? null : term),
};

/** The index over sections. */
export type Index = MiniSearch<IndexedSection>;

/** Builds an index over sections. */
export function buildIndex(places: readonly Place[]): Index {
  const index = new MiniSearch<IndexedSection>(options);
  index.addAll(places.map(({ note, section }) => indexed(section, note)));
  return index;
}

/** The index as the text that is shipped. */
export function packIndex(index: Index): string {
  return JSON.stringify(index);
}

/** The shipped index. */
export function unpackIndex(text: string): Index {
  return MiniSearch.loadJSON<IndexedSection>(text, options);
}

/** Takes sections in, some at a time so that the window stays alive. */
export async function addSections(index: Index, places: readonly Place[]): Promise<void> {
  await index.addAllAsync(
    places.map(({ note, section }) => indexed(section, note)),
    { chunkSize: 50 },
  );
}

/** Takes sections out. */
export function removeSections(index: Index, ids: readonly string[]): void {
  index.discardAll(ids.filter((id) => index.has(id)));
}
