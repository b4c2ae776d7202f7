import type { Search } from '../search/search';
import type { LibrarySource } from './librarySource';

/** The one search over the current library, built when something is first looked for. */
export class SearchSource {
  readonly #library: LibrarySource;
  #search: Promise<Search> | undefined;
  #version = -1;

  constructor(library: LibrarySource) {
    this.#library = library;
  }

  get(): Promise<Search> {
    if (this.#search === undefined || this.#version !== this.#library.version) {
      this.#version = this.#library.version;
      this.#search = this.#build();
    }
    return this.#search;
  }

  async #build(): Promise<Search> {
    const [library, { Search }, { buildIndex }] = await Promise.all([
      this.#library.get(),
      import('../search/search'),
      import('../search/miniIndex'),
    ]);
    return new Search(library, buildIndex(library.notes.flatMap((note) => note.sections.map((section) => ({ note, section })))));
  }
}
