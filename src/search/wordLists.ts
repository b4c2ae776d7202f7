import { distanceWithin } from './distance';

/** The parts of a section that are searched, each with a weight of its own. */
export const fields = ['title', 'note', 'facts', 'terms', 'body'] as const;
export type Field = (typeof fields)[number];

/** The words that a section has in one field, and how long the field counts as. */
export interface FieldWords {
  readonly words: readonly string[];
  readonly length: number;
}

export interface SectionWords {
  readonly id: string;
  readonly fields: Readonly<Record<Field, FieldWords>>;
}

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

/** Packs the words of sections. */
export function packWords(sections: readonly SectionWords[]): PackedWords {
  const lists = new Map<string, string[][]>();
  for (const [at, field] of fields.entries()) {
    const last = new Map<string, number>();
    for (const [position, section] of sections.entries()) {
      for (const [word, count] of counted(section.fields[field].words)) {
        const distance = (position - (last.get(word) ?? 0)).toString(36);
        last.set(word, position);
        const all = lists.get(word) ?? [];
        lists.set(word, all);
        const list = all[at] ?? [String(at)];
        all[at] = list;
        list.push(count > 1 ? `${distance}*${count}` : distance);
      }
    }
  }
  const words = [...lists.keys()].sort();
  const lengths = (field: Field) => sections.map((section) => section.fields[field].length);
  return {
    ids: sections.map(({ id }) => id),
    lengths: {
      title: lengths('title'),
      note: lengths('note'),
      facts: lengths('facts'),
      terms: lengths('terms'),
      body: lengths('body'),
    },
    words: words.join(' '),
    lists: words
      .map((word) =>
        Object.values(lists.get(word) ?? [])
          .map((list) => list.join(' '))
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

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
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
