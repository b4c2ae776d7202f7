import MiniSearch, { type Options } from 'minisearch';
import { type IndexedSection, indexed } from './sections';
import { isEmptyWord, words } from './words';

type Place = Parameters<typeof indexed>;

const options: Options<IndexedSection> = {
  fields: ['title', 'note', 'facts', 'terms', 'body'],
  tokenize: words,
  processTerm: (term) => (isEmptyWord(term) ? null : term),
};

/** The index over sections. */
export type Index = MiniSearch<IndexedSection>;

/** Builds an index over sections. */
export function buildIndex(places: readonly { readonly note: Place[1]; readonly section: Place[0] }[]): Index {
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

/** The section a result of the index stands for. */
export function indexId(result: { readonly id: unknown }): string {
  return String(result.id);
}
