import MiniSearch, { type Options } from 'minisearch';
import type { Place } from '../notes/library';
import { headOf, type IndexedSection, indexed } from './sections';
import { type Boosts, type Field, type Found, fields, isPackedWords, type PackedWords, packWords, WordLists } from './wordLists';
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

/** The index over sections: what MiniSearch found in the bundled ones as lists of words, and MiniSearch itself for the person's own, which come and go. */
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

/** The index that MiniSearch makes of the bundled sections, as text in a form that loads at once. */
export function packIndex(places: readonly Place[]): string {
  const mini = new MiniSearch<IndexedSection>(options);
  mini.addAll(places.map(indexed));
  const { index, fieldLength } = mini.toJSON();
  const once = new Set(apart.map((field) => fields.indexOf(field)));
  const found = index.map(
    ([word, byField]): Found => [
      word,
      Object.fromEntries(
        Object.entries(byField).map(([field, sections]) => [field, once.has(Number(field)) ? eachOnce(sections) : sections]),
      ),
    ],
  );
  const length = (field: Field) => {
    const at = fields.indexOf(field);
    return once.has(at) ? lengths(found, at, places.length) : places.map((_, position) => fieldLength[position]?.[at] ?? 0);
  };
  return JSON.stringify(
    packWords(
      places.map(({ section }) => section.id),
      { title: length('title'), note: length('note'), facts: length('facts'), terms: length('terms'), body: length('body') },
      found,
    ),
  );
}

/** In the long fields it does not count how often a word stands there. */
function eachOnce(sections: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(sections).map((position) => [position, 1]));
}

/** How many different words each section has in a field. */
function lengths(found: readonly Found[], field: number, sections: number): readonly number[] {
  const all = Array.from({ length: sections }, () => 0);
  for (const [, byField] of found)
    for (const position of Object.keys(byField[field] ?? {})) all[Number(position)] = (all[Number(position)] ?? 0) + 1;
  return all;
}

/** The shipped index; the text is our own build's, so a wrong shape means a broken installation. */
export function unpackIndex(text: string): SectionIndex {
  const packed: unknown = JSON.parse(text);
  if (!isPackedWords(packed)) throw new Error('The index of the notes cannot be read. Install the extension again.');
  return new SectionIndex(packed);
}
