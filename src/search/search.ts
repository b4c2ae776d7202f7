import type { Query as MiniQuery, SearchOptions } from 'minisearch';
import type { Library, Place } from '../notes/library';
import { type Excerpt, excerpt, plainMarkdown } from './excerpt';
import { passes, plainName } from './match';
import { type Index, indexId } from './miniIndex';
import { filters, parseQuery, type Query } from './query';
import { thesaurus } from './thesaurus';
import { queryWords, stem } from './words';

/** One found section, best first. */
export interface Hit {
  readonly place: Place;
  readonly score: number;
}

/** The answer to a query: sections in order and, where the query asks for something that does not exist, a hint. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly hint: string | undefined;
  /** What was looked for, for marking it in texts. */
  readonly words: readonly string[];
}

const boost = { title: 6, note: 4, facts: 2.2, terms: 2.5, body: 1 };
const weightFactor = { A: 1.25, B: 1.15, C: 1, D: 0.85 } as const;

/** The one ranked search over all sections. */
export class Search {
  readonly #library: Library;
  readonly #index: Index;
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #titles: ReadonlyMap<string, readonly Place[]>;
  readonly #vocabulary: ReadonlySet<string>;

  constructor(library: Library, index: Index) {
    this.#library = library;
    this.#index = index;
    const names = new Map<string, Set<string>>();
    const titles = new Map<string, Place[]>();
    const vocabulary = new Set(thesaurus.keys());
    for (const note of library.notes) {
      for (const name of [note.id, note.title, ...note.aliases]) {
        names.set(plainName(name), (names.get(plainName(name)) ?? new Set()).add(note.id));
        for (const word of queryWords(name)) vocabulary.add(word);
      }
      for (const section of note.sections) {
        const key = plainName(section.title);
        titles.set(key, [...(titles.get(key) ?? []), { note, section }]);
      }
    }
    this.#names = names;
    this.#titles = titles;
    this.#vocabulary = vocabulary;
  }

  /** The sections that answer a query, best first. */
  search(text: string, limit = 50): Answer {
    const query = parseQuery(text);
    const hint = this.#hint(query);
    const allowed = (place: Place) => query.filters.every((filter) => passes(place, filter));
    if (query.words.length === 0 && query.phrases.length === 0) {
      const hits =
        query.filters.length === 0
          ? []
          : this.#all()
              .filter(allowed)
              .slice(0, limit)
              .map((place) => ({ place, score: 1 }));
      return { hits, hint, words: [] };
    }
    const words = [...query.words, ...query.phrases.flatMap(queryWords)];
    const scores = this.#score(query, words);
    const hits: Hit[] = [];
    for (const [id, score] of scores) {
      const place = this.#library.section(id);
      if (!place || !allowed(place) || !this.#keeps(place, query)) continue;
      hits.push({ place, score: score * weightFactor[place.note.weight] });
    }
    hits.sort((a, b) => b.score - a.score || (a.place.section.id < b.place.section.id ? -1 : 1));
    return { hits: hits.slice(0, limit), hint, words };
  }

  /** The part of a section's text that shows why it was found. */
  excerpt(place: Place, words: readonly string[], length?: number): Excerpt {
    return excerpt(plainMarkdown(place.section.markdown), words, length);
  }

  #score(query: Query, words: readonly string[]): Map<string, number> {
    const scores = this.#run(query, words, 'AND');
    if (scores.size < 5 && words.length > 1) {
      // Not enough sections have all words: those with some follow after them.
      for (const [id, score] of this.#run(query, words, 'OR')) if (!scores.has(id)) scores.set(id, score * 0.2);
    }
    const typed = plainName(words.join(''));
    const noteIds = this.#names.get(typed);
    for (const id of noteIds ?? []) {
      const note = this.#library.note(id);
      const [first] = note?.sections ?? [];
      if (note && first)
        for (const section of note.sections)
          scores.set(section.id, (scores.get(section.id) ?? 0) + (section === first ? 4000 : 2000));
    }
    for (const { section } of this.#titles.get(typed) ?? []) scores.set(section.id, (scores.get(section.id) ?? 0) + 5000);
    return scores;
  }

  #run(query: Query, words: readonly string[], combineWith: 'AND' | 'OR'): Map<string, number> {
    const last = words.length - 1;
    const tree: MiniQuery = {
      combineWith,
      queries: words.map((word, index) => this.#word(word, query.open && index === last && query.phrases.length === 0)),
    };
    const withSynonyms: MiniQuery = this.#synonyms(words, tree, combineWith);
    const found = this.#index.search(withSynonyms, { boost });
    return new Map(found.map((result) => [indexId(result), result.score]));
  }

  /** One typed word: whole, as the beginning of a longer one while it is being typed, and with a typo when it is long and unknown. */
  #word(word: string, open: boolean): MiniQuery {
    const known = this.#vocabulary.has(word);
    const settings: SearchOptions = {
      prefix: open && (word.length > 1 || !known),
      fuzzy: word.length >= 5 && !known && !/\d/.test(word) ? (word.length > 8 ? 2 : 1) : false,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    };
    const own: MiniQuery = { queries: [word], ...settings };
    const synonyms = thesaurus.get(word);
    return synonyms ? { combineWith: 'OR', queries: [own, ...synonyms.map((synonym) => this.#phrase(synonym, 0.7))] } : own;
  }

  /** Neighbouring words that mean something together ("blue green", "env vars") may stand for their synonym. */
  #synonyms(words: readonly string[], tree: MiniQuery, combineWith: 'AND' | 'OR'): MiniQuery {
    for (let length = Math.min(3, words.length); length >= 2; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const synonyms = thesaurus.get(words.slice(start, start + length).join(' '));
        if (!synonyms) continue;
        const others = [...words.slice(0, start), ...words.slice(start + length)].map((word) => this.#word(word, false));
        const replaced = synonyms.map(
          (synonym): MiniQuery => ({ combineWith, queries: [...others, this.#phrase(synonym, 0.8)] }),
        );
        return { combineWith: 'OR', queries: [tree, ...replaced] };
      }
    }
    return tree;
  }

  #phrase(phrase: string, factor: number): MiniQuery {
    return { combineWith: 'AND', queries: phrase.split(' ').map((word) => ({ queries: [stem(word)], boost: scaled(factor) })) };
  }

  #keeps(place: Place, query: Query): boolean {
    if (query.phrases.length === 0 && query.without.length === 0) return true;
    const text =
      `${place.note.title} ${place.section.title} ${place.section.terms.join(' ')} ${plainMarkdown(place.section.markdown)}`.toLowerCase();
    if (!query.phrases.every((phrase) => text.includes(phrase))) return false;
    const have = new Set(queryWords(text));
    return !query.without.some((word) => have.has(word));
  }

  #all(): Place[] {
    return this.#library.notes.flatMap((note) => note.sections.map((section) => ({ note, section })));
  }

  #hint(query: Query): string | undefined {
    return query.unknownFilter
      ? `There is no filter "${query.unknownFilter}:". Filters: ${filters.map((name) => `${name}:`).join(' ')}`
      : undefined;
  }
}

function scaled(factor: number): typeof boost {
  return {
    title: boost.title * factor,
    note: boost.note * factor,
    facts: boost.facts * factor,
    terms: boost.terms * factor,
    body: boost.body * factor,
  };
}
