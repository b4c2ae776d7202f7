/** The words of one field of the bundled sections as they are shipped: sorted, and for each the sections that have it. */
export interface PackedWords {
  /** Section ids; a list below names them by position. */
  readonly ids: readonly string[];
  /** How many words each section has in the field. */
  readonly lengths: readonly number[];
  /** One word a line, sorted. */
  readonly words: string;
  /** A line for each word: the distances between the positions of its sections, to base 36. */
  readonly lists: string;
}

/** Packs a field: `wordsOf` gives each section's words in it. Most of the text is in few fields, and this form takes no time to load. */
export function packWords(ids: readonly string[], wordsOf: readonly (readonly string[])[]): PackedWords {
  const lists = new Map<string, number[]>();
  const lengths = wordsOf.map((all, position) => {
    const own = new Set(all);
    for (const word of own) {
      const list = lists.get(word);
      if (list) list.push(position);
      else lists.set(word, [position]);
    }
    return own.size;
  });
  const words = [...lists.keys()].sort();
  const distances = (list: readonly number[]) =>
    list.map((position, index) => (position - (list[index - 1] ?? 0)).toString(36)).join(' ');
  return {
    ids,
    lengths,
    words: words.join('\n'),
    lists: words.map((word) => distances(lists.get(word) ?? [])).join('\n'),
  };
}

/** How a word may differ from what is typed. */
export interface Likeness {
  readonly prefix: boolean;
  /** Typing errors that are forgiven. */
  readonly fuzzy?: number;
}

/** The same scores as MiniSearch gives (BM25+), for words that stand once in a section. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** One field of the bundled sections; its lists are read when a word is asked for. */
export class WordLists {
  readonly #ids: readonly string[];
  readonly #lengths: readonly number[];
  readonly #words: readonly string[];
  readonly #lists: readonly string[];
  readonly #average: number;

  constructor(packed: PackedWords) {
    this.#ids = packed.ids;
    this.#lengths = packed.lengths;
    this.#words = packed.words === '' ? [] : packed.words.split('\n');
    this.#lists = packed.lists.split('\n');
    this.#average = packed.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, packed.lengths.length);
  }

  /** Adds to each section's score what this field contributes for a word. */
  score(word: string, { prefix, fuzzy = 0 }: Likeness, boost: number, scores: Map<string, number>): void {
    const start = this.#find(word);
    if (this.#words[start] === word) this.#add(start, boost, scores);
    if (prefix) {
      for (let at = this.#words[start] === word ? start + 1 : start; this.#words[at]?.startsWith(word); at += 1) {
        const length = this.#words[at]?.length ?? 0;
        this.#add(at, (boost * 0.6 * length) / (length + 0.3 * (length - word.length)), scores);
      }
    }
    if (fuzzy > 0) {
      for (const [at, other] of this.#words.entries()) {
        if (Math.abs(other.length - word.length) > fuzzy || other === word) continue;
        const distance = distanceWithin(word, other, fuzzy);
        if (distance <= fuzzy) this.#add(at, (boost * 0.3 * other.length) / (other.length + distance), scores);
      }
    }
  }

  #add(at: number, weight: number, scores: Map<string, number>): void {
    const list = (this.#lists[at] ?? '').split(' ');
    const count = this.#ids.length;
    const rarity = Math.log(1 + (count - list.length + 0.5) / (list.length + 0.5));
    let position = 0;
    for (const distance of list) {
      position += Number.parseInt(distance, 36);
      const id = this.#ids[position];
      if (id === undefined) continue;
      const length = (this.#lengths[position] ?? 0) / this.#average;
      const score = weight * rarity * (bm25.d + (bm25.k + 1) / (1 + bm25.k * (1 - bm25.b + bm25.b * length)));
      scores.set(id, (scores.get(id) ?? 0) + score);
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

/** The edit distance of two words, or more than `most` as soon as it cannot be less. */
function distanceWithin(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const value = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}
