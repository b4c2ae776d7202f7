import type { Library, Place } from '../notes/library';
import type { Index } from '../search/miniIndex';
import type { Search } from '../search/search';
import type { DataFiles } from './dataFiles';
import type { LibrarySource } from './librarySource';
import { Loaded } from './loaded';

/** The one search over the current library: the shipped index, loaded when something is first looked for, and the person's own notes taken in and out. */
export class SearchSource {
  readonly #library: LibrarySource;
  readonly #index: Loaded<Index>;
  #search: Promise<Search> | undefined;
  #version = -1;
  #own: readonly string[] = [];

  constructor(data: DataFiles, library: LibrarySource) {
    this.#index = new Loaded(async () => (await import('../search/room')).unpackIndex(await data.text('search.json')));
    this.#library = library;
  }

  get(): Promise<Search> {
    if (this.#search === undefined || this.#version !== this.#library.version) {
      this.#version = this.#library.version;
      const earlier = this.#search;
      const search = this.#follow(earlier);
      this.#search = search;
      // A failure is not kept: the next question tries again.
      search.catch(() => {
        if (this.#search === search) this.#search = undefined;
      });
    }
    return this.#search;
  }

  /** Waits for an earlier change of the index to end, so that two never mix. */
  async #follow(earlier: Promise<Search> | undefined): Promise<Search> {
    await earlier?.catch(() => undefined);
    const [library, index, { Search, addSections, removeSections }] = await Promise.all([
      this.#library.get(),
      this.#index.get(),
      import('../search/room'),
    ]);
    const own = ownPlaces(library);
    removeSections(index, this.#own);
    this.#own = own.map((place) => place.section.id);
    if (own.length > 0) await addSections(index, own);
    return new Search(library, index);
  }
}

function ownPlaces(library: Library): Place[] {
  return library.notes
    .filter((note) => note.origin === 'user')
    .flatMap((note) => note.sections.map((section) => ({ note, section })));
}
