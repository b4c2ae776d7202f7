import type { Library, Place } from '../notes/library';
import type { Note } from '../notes/model';
import type { Search } from '../search/search';
import type { SectionIndex } from '../search/sectionIndex';
import type { DataFiles } from './dataFiles';
import type { LibrarySource } from './librarySource';
import { Loaded } from './loaded';

/** The one search over the current library: the shipped index, loaded when something is first looked for, and the person's own notes taken in and out. */
export class SearchSource {
  readonly #library: LibrarySource;
  readonly #index: Loaded<SectionIndex>;
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
    const [library, index, { Search }] = await Promise.all([this.#library.get(), this.#index.get(), import('../search/room')]);
    const own = placesOf(library, 'user');
    index.remove(this.#own);
    this.#own = own.map((place) => place.section.id);
    if (own.length > 0) await index.add(own, placesOf(library, 'bundled'));
    return new Search(library, index);
  }
}

function placesOf(library: Library, origin: Note['origin']): Place[] {
  return library.notes
    .filter((note) => note.origin === origin)
    .flatMap((note) => note.sections.map((section) => ({ note, section })));
}
