import MiniSearch, { type Options } from 'minisearch';
import type { Place } from '../notes/library';
import { headOf, type IndexedSection, indexed } from './sections';
import {
  type Boosts,
  type Field,
  type FieldWords,
  fields,
  isPackedWords,
  type PackedWords,
  packWords,
  WordLists,
} from './wordLists';
import { isEmptyWord, words } from './words';

const options: Options<IndexedSection> = {
  fields: [...fields],
  tokenize: words,
  processTerm: (term) => (isEmptyWord(term) ? null : term),
};

const boost: Readonly<Record<Field, number>> = { title: 6, note: 4, facts: 2.2, terms: 2.5, body: 1 };
/** The fields in which a word of one or two letters is looked for while it is typed. */
const shortFields: readonly Field[] = ['title', 'note', 'terms'];
/** The fields whose rarity of words is counted together with the person's own sections, once there are any. */
const shared: readonly Field[] = ['title', 'terms'];
const apart: readonly Field[] = ['note', 'facts', 'body'];

/** How a word is looked for. */
export interface Likeness {
  /** Also as the beginning of words. */
  readonly prefix: boolean;
  /** Only in the short fields. */
  readonly short?: boolean;
  /** Typing errors that are forgiven. */
  readonly errors?: number;
}

/** The index over sections: lists of words for the bundled ones, and MiniSearch for the person's own, which come and go. */
export class SectionIndex {
  readonly #lists: WordLists;
  /** Holds titles and terms of the bundled sections too; there is none until the first own section comes. */
  #mini: MiniSearch<IndexedSection> | undefined;

  constructor(packed: PackedWords) {
    this.#lists = new WordLists(packed);
  }

  /** The sections that have a word, with their scores. */
  search(word: string, { prefix, short = false, errors = 0 }: Likeness): Map<string, number> {
    const among = short ? shortFields : fields;
    const scores = this.#searchOwn(word, prefix, errors, among);
    // While "for" is typed, the titles with "format" are not meant yet.
    const listed = this.#mini || isEmptyWord(word) ? apart : fields;
    this.#lists.score(word, prefix, boostsOf(among.filter((field) => listed.includes(field))), scores);
    if (errors === 0) return scores;
    const like = this.#lists.like(word, errors);
    if (listed === fields) this.#lists.scoreLike(like, boostsOf(shared), scores);
    // Typos are looked for in the long fields only where nothing else has the word.
    if (scores.size === 0) this.#lists.scoreLike(like, boostsOf(apart), scores);
    return scores;
  }

  #searchOwn(word: string, prefix: boolean, errors: number, among: readonly Field[]): Map<string, number> {
    const found = this.#mini?.search(word, {
      prefix,
      fuzzy: errors,
      fields: [...among],
      boost,
      tokenize: (text) => [text],
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
    return new Map(found?.map((result) => [String(result.id), result.score]));
  }

  /** Takes own sections in, some at a time so that the window stays alive. `bundled`: the sections of the lists. */
  async add(places: readonly Place[], bundled: readonly Place[]): Promise<void> {
    this.#mini ??= await filled(new MiniSearch<IndexedSection>(options), bundled.map(headOf));
    await filled(this.#mini, places.map(indexed));
  }

  /** Takes own sections out. */
  remove(ids: readonly string[]): void {
    const mini = this.#mini;
    mini?.discardAll(ids.filter((id) => mini.has(id)));
  }
}

async function filled(mini: MiniSearch<IndexedSection>, sections: readonly IndexedSection[]): Promise<typeof mini> {
  await mini.addAllAsync(sections, { chunkSize: 50 });
  return mini;
}

function boostsOf(among: readonly Field[]): Boosts {
  return Object.fromEntries(among.map((field) => [field, boost[field]]));
}

/** The words of the bundled sections as the text that is shipped. */
export function packIndex(places: readonly Place[]): string {
  return JSON.stringify(
    packWords(
      places.map((place) => {
        const section = indexed(place);
        const of = (field: Field) => fieldWords(section[field], shared.includes(field));
        const all = { title: of('title'), note: of('note'), facts: of('facts'), terms: of('terms'), body: of('body') };
        return { id: section.id, fields: all };
      }),
    ),
  );
}

/** In some fields it counts how often a word stands there and how many words there are, empty ones too: as MiniSearch counts. */
function fieldWords(text: string, often: boolean): FieldWords {
  const all = words(text);
  const telling = all.filter((word) => !isEmptyWord(word));
  return often ? { words: telling, length: new Set(all).size } : { words: [...new Set(telling)], length: new Set(telling).size };
}

/** The shipped index; the text is our own build's, so a wrong shape means a broken installation. */
export function unpackIndex(text: string): SectionIndex {
  const packed: unknown = JSON.parse(text);
  if (!isPackedWords(packed)) throw new Error('The index of the notes cannot be read. Install the extension again.');
  return new SectionIndex(packed);
}
