import { distanceWithin } from './distance';

/** The parts of a section that are searched, each with a weight of its own. */
export const fields = ['title', 'note', 'facts', 'terms', 'body'] as const;
export type Field = (typeof fields)[number];

/** A word with, for each field that has it by position, the positions of the sections there and how often each has it. */
export type Found = readonly [word: string, fields: Readonly<Partial<Record<number, Readonly<Record<number, number>>>>>];

/** All words of the bundled sections as they are shipped: few long strings, which are read in no time. */
export interface PackedWords {
  /** Section ids; the lists name them by position. */
  readonly ids: readonly string[];
  /** How many different words each section has in each field. */
  readonly lengths: Readonly<Record<Field, readonly number[]>>;
  /** Sorted, with spaces between them. */
  readonly words: string;
  /**
   * For each word, between commas: for each field that has it, between semicolons, the field's position and the distances between
   * the positions of its sections, to base 36; `3*2`: the word stands there twice.
   */
  readonly lists: string;
}

/** Packs what an index found. `ids` and `lengths` are by the position of a section. */
export function packWords(ids: readonly string[], lengths: PackedWords['lengths'], found: readonly Found[]): PackedWords {
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = (sections: Readonly<Record<number, number>>) => {
    let last = 0;
    return Object.entries(sections).map(([key, count]) => {
      const distance = (Number(key) - last).toString(36);
      last = Number(key);
      return count > 1 ? `${distance}*${count}` : distance;
    });
  };
  return {
    ids,
    lengths,
    words: sorted.map(([word]) => word).join(' '),
    lists: sorted
      .map(([, all]) =>
        Object.entries(all)
          .map(([field, sections]) => [field, ...list(sections ?? {})].join(' '))
          .join(';'),
      )
      .join(','),
  };
}

export function isPackedWords(value: unknown): value is PackedWords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ids' in value &&
    Array.isArray(value.ids) &&
    'words' in value &&
    typeof value.words === 'string' &&
    'lists' in value &&
    typeof value.lists === 'string' &&
    'lengths' in value &&
    typeof value.lengths === 'object' &&
    value.lengths !== null &&
    fields.every((field) => field in Object(value.lengths))
  );
}

/** What a word counts in a field; a field without one is not searched. */
export type Boosts = Partial<Readonly<Record<Field, number>>>;

interface LikeWord {
  readonly at: number;
  readonly weight: number;
}

/** The same scores as MiniSearch gives (BM25+). */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** The words of the bundled sections; the list of a word is read when it is asked for. */
export class WordLists {
  readonly #ids: readonly string[];
  readonly #words: readonly string[];
  readonly #lists: readonly string[];
  readonly #lengths: readonly { readonly field: Field; readonly all: readonly number[]; readonly average: number }[];

  constructor(packed: PackedWords) {
    this.#ids = packed.ids;
    this.#words = packed.words === '' ? [] : packed.words.split(' ');
    this.#lists = packed.lists.split(',');
    this.#lengths = fields.map((field) => {
      const all = packed.lengths[field];
      return { field, all, average: all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length) };
    });
  }

  /** Adds what a word contributes to each section's score; `prefix`: so do, less, the words that begin with it. */
  score(word: string, prefix: boolean, boosts: Boosts, scores: Map<string, number>): void {
    const start = this.#find(word);
    const exact = this.#words[start] === word;
    if (exact) this.#add(start, 1, boosts, scores);
    if (!prefix) return;
    for (let at = exact ? start + 1 : start; this.#words[at]?.startsWith(word); at += 1) {
      const length = this.#words[at]?.length ?? 0;
      this.#add(at, (0.6 * length) / (length + 0.3 * (length - word.length)), boosts, scores);
    }
  }

  /** The words that differ from this one by at least one typing error and at most so many. */
  like(word: string, errors: number): readonly LikeWord[] {
    const found: LikeWord[] = [];
    for (const [at, other] of this.#words.entries()) {
      if (Math.abs(other.length - word.length) > errors || other === word) continue;
      const distance = distanceWithin(word, other, errors);
      if (distance <= errors) found.push({ at, weight: (0.3 * other.length) / (other.length + distance) });
    }
    return found;
  }

  /** Adds what such words contribute. */
  scoreLike(words: readonly LikeWord[], boosts: Boosts, scores: Map<string, number>): void {
    for (const { at, weight } of words) this.#add(at, weight, boosts, scores);
  }

  #add(at: number, weight: number, boosts: Boosts, scores: Map<string, number>): void {
    for (const list of (this.#lists[at] ?? '').split(';')) {
      const lengths = this.#lengths[Number(list.charAt(0))];
      const boost = lengths && boosts[lengths.field];
      if (lengths && boost !== undefined) this.#addField(list.slice(2).split(' '), lengths, boost * weight, scores);
    }
  }

  #addField(
    distances: readonly string[],
    { all, average }: { readonly all: readonly number[]; readonly average: number },
    weight: number,
    scores: Map<string, number>,
  ): void {
    const rarity = Math.log(1 + (this.#ids.length - distances.length + 0.5) / (distances.length + 0.5));
    let position = 0;
    for (const distance of distances) {
      // Reading a number ends at the star.
      position += Number.parseInt(distance, 36);
      const star = distance.indexOf('*');
      const count = star < 0 ? 1 : Number(distance.slice(star + 1));
      const id = this.#ids[position];
      if (id === undefined) continue;
      const length = (all[position] ?? 0) / average;
      const often = (count * (bm25.k + 1)) / (count + bm25.k * (1 - bm25.b + bm25.b * length));
      scores.set(id, (scores.get(id) ?? 0) + weight * rarity * (bm25.d + often));
    }
  }

  #find(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
