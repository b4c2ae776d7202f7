import type { SectionIndex } from './sectionIndex';
import { thesaurus } from './thesaurus';
import { isEmptyWord, queryWords } from './words';

/** How well each section answers one word: section id to score. */
export type Scores = ReadonlyMap<string, number>;

const none: Scores = new Map();
const most = 400;

/** The scores of single words, kept from one keystroke to the next: while a person types, only the last word is new. */
export class WordScores {
  readonly #index: SectionIndex;
  readonly #known: (word: string) => boolean;
  readonly #kept = new Map<string, Scores>();
  readonly #lost = new Set<string>();

  constructor(index: SectionIndex, known: (word: string) => boolean) {
    this.#index = index;
    this.#known = known;
  }

  /** One typed word, with its synonyms; `open`: it may be the beginning of a longer one. */
  word(word: string, open: boolean): Scores {
    return this.#keep(`${open ? '>' : '='}${word}`, () => {
      const own = this.#plain(word, open);
      const synonyms = thesaurus.get(word) ?? [];
      return synonyms.length === 0 ? own : merge([own, ...synonyms.map((synonym) => this.phrase(synonym, 0.7))]);
    });
  }

  /** One word as it stands, without synonyms and typos. */
  exactly(word: string): Scores {
    return this.#keep(`!${word}`, () => this.#index.search(word, { prefix: false }));
  }

  /** Whether a word that was looked for is in no section as it stands. */
  isLost(word: string, open: boolean): boolean {
    return this.#lost.has(open ? `>${word}` : `=${word}`);
  }

  /** The words of a synonym, all of them but those that are not in the index as they carry no meaning. */
  phrase(phrase: string, factor: number): Scores {
    return this.#keep(`"${factor} ${phrase}`, () => {
      const all = intersect(
        queryWords(phrase)
          .filter((word) => !isEmptyWord(word))
          .map((word) => this.#plain(word, false)),
      );
      return new Map([...all].map(([id, score]) => [id, score * factor]));
    });
  }

  #plain(word: string, open: boolean): Scores {
    const exact = this.#index.search(word, { prefix: open, short: open && word.length < 3 });
    if (exact.size === 0) this.#lost.add(open ? `>${word}` : `=${word}`);
    if (exact.size > 0 || word.length < 5 || this.#known(word) || /\d/.test(word)) return exact;
    // Only a word that leads nowhere is looked for with typos.
    return this.#index.search(word, { prefix: open, errors: word.length > 8 ? 2 : 1 });
  }

  #keep(key: string, make: () => Scores): Scores {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const made = make();
    if (this.#kept.size >= most) {
      this.#kept.clear();
      this.#lost.clear();
    }
    this.#kept.set(key, made);
    return made;
  }
}

/** The best score of each section in any of the maps. */
export function merge(all: readonly Scores[]): Scores {
  const merged = new Map<string, number>();
  for (const scores of all) for (const [id, score] of scores) if (score > (merged.get(id) ?? 0)) merged.set(id, score);
  return merged;
}

/** The sections that are in all maps, with the sum of their scores. */
export function intersect(all: readonly Scores[]): Scores {
  const [first, ...rest] = [...all].sort((a, b) => a.size - b.size);
  if (!first) return none;
  const sums = new Map<string, number>();
  for (const [id, score] of first) {
    let sum = score;
    let everywhere = true;
    for (const scores of rest) {
      const more = scores.get(id);
      if (more === undefined) {
        everywhere = false;
        break;
      }
      sum += more;
    }
    if (everywhere) sums.set(id, sum);
  }
  return sums;
}

/** The sections that are in some maps: the sum of their scores by the share of the maps they are in. */
export function union(all: readonly Scores[]): Scores {
  const sums = new Map<string, [score: number, count: number]>();
  for (const scores of all) {
    for (const [id, score] of scores) {
      const sum = sums.get(id);
      if (sum) {
        sum[0] += score;
        sum[1] += 1;
      } else sums.set(id, [score, 1]);
    }
  }
  return new Map([...sums].map(([id, [score, count]]) => [id, score * (count / all.length) ** 2]));
}
