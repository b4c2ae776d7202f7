import MiniSearch, { type Options } from 'minisearch';
import type { Place } from '../notes/library';
import { type IndexedSection, indexed } from './sections';
import { type PackedWords, packWords, WordLists } from './wordLists';
import { isEmptyWord, words } from './words';

const options: Options<IndexedSection> = {
  fields: ['title', 'note', 'facts', 'terms', 'body'],
  tokenize: words,
  processTerm: (term) => (isEmptyWord(term) ? null : term),
};

/** The fields that hold most words; of the bundled sections they are kept apart. */
const apart = ['note', 'facts', 'body'] as const;
type Apart = (typeof apart)[number];

/** The index over sections: MiniSearch, and beside it the wordy fields of the bundled sections in a form that loads at once. */
export interface Index {
  readonly mini: MiniSearch<IndexedSection>;
  readonly lists: readonly { readonly field: Apart; readonly words: WordLists }[];
}

interface Shipped {
  readonly ids: readonly string[];
  readonly lists: Readonly<Record<Apart, Omit<PackedWords, 'ids'>>>;
  readonly mini: Parameters<typeof MiniSearch.loadJS>[0];
}

/** Builds the index of the bundled sections as the text that is shipped. */
export function packIndex(places: readonly Place[]): string {
  const sections = places.map(({ note, section }) => indexed(section, note));
  const mini = new MiniSearch<IndexedSection>(options);
  mini.addAll(sections.map((section) => ({ ...section, note: '', facts: '', body: '' })));
  const ids = sections.map((section) => section.id);
  const pack = (field: Apart) => {
    const { ids: _same, ...packed } = packWords(
      ids,
      sections.map((section) => words(section[field]).filter((word) => !isEmptyWord(word))),
    );
    return packed;
  };
  const shipped: Omit<Shipped, 'mini'> & { mini: typeof mini } = {
    ids,
    lists: { note: pack('note'), facts: pack('facts'), body: pack('body') },
    mini,
  };
  return JSON.stringify(shipped);
}

/** The shipped index. */
export function unpackIndex(text: string): Index {
  const { ids, lists, mini }: Shipped = JSON.parse(text);
  return {
    mini: MiniSearch.loadJS<IndexedSection>(mini, options),
    lists: apart.map((field) => ({ field, words: new WordLists({ ids, ...lists[field] }) })),
  };
}

/** Takes sections in, some at a time so that the window stays alive. */
export async function addSections({ mini }: Index, places: readonly Place[]): Promise<void> {
  await mini.addAllAsync(
    places.map(({ note, section }) => indexed(section, note)),
    { chunkSize: 50 },
  );
}

/** Takes sections out. */
export function removeSections({ mini }: Index, ids: readonly string[]): void {
  mini.discardAll(ids.filter((id) => mini.has(id)));
}
