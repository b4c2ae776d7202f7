import type { Library, Place } from '../notes/library';
import { plainMarkdown } from '../notes/plainLine';
import { type Excerpt, excerpt } from './excerpt';
import { hintFor } from './hint';
import { passes } from './match';
import { isMaker, Names, namesOf } from './names';
import { parseQuery, type Query } from './query';
import type { SectionIndex } from './sectionIndex';
import { thesaurus } from './thesaurus';
import { intersect, merge, type Scores, union, WordScores } from './wordScores';
import { isEmptyWord, queryWords } from './words';

/** One found section. */
export interface Hit {
  readonly place: Place;
  readonly score: number;
}

/** The answer to a query: sections, best first, and a hint where the query asks for something that does not exist. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly hint: string | undefined;
  /** What was looked for, for marking it in texts. */
  readonly words: readonly string[];
}

const weightFactor = { A: 1.25, B: 1.15, C: 1, D: 0.85 } as const;

/** Schemes of terms that a person does not type. */
const schemes = [
  '',
  'fn:',
  'pseudo:',
  'attribute:',
  'section:',
  'parameter:',
  'policy:',
  'operator:',
  'key:',
  'principal:',
  'globals:',
  'sam-policy:',
  'sam-event:',
  'buildspec:',
  'buildspec-env:',
  'appspec:',
  'hook:ec2.',
  'hook:ecs.',
  'hook:lambda.',
  'header:',
  'error:',
  'file:',
  'cli:',
];

/** Enough sections with all words: no others are shown below them. */
const enough = 5;

/** The one ranked search over all sections. */
export class Search {
  readonly #library: Library;
  readonly #scores: WordScores;
  readonly #names: Names;
  /** Words of names and titles by their first one and two letters, for the first keystrokes. */
  #beginnings: Map<string, Map<string, number>> | undefined;

  constructor(library: Library, index: SectionIndex) {
    this.#library = library;
    this.#names = new Names(library);
    this.#scores = new WordScores(index, (word) => this.#names.has(word));
  }

  /** The sections that answer a query, best first. */
  search(text: string, limit = 50): Answer {
    const query = parseQuery(text);
    const hint = hintFor(query, this.#library, this.#names);
    const words = [...query.words, ...query.phrases.flatMap(queryWords)];
    if (words.length === 0) {
      const all = query.filters.length === 0 ? [] : this.#all().filter((place) => this.#keeps(place, query));
      return { hits: all.slice(0, limit).map((place) => ({ place, score: 1 })), hint, words };
    }
    const hits: Hit[] = [];
    const found = this.#score(query, words);
    const bound = this.#bound(text.trim());
    if (bound) found.set(bound, (found.get(bound) ?? 0) + 8000);
    const named = this.#names.named(this.#meant(words, query.open));
    for (const [id, score] of found) {
      const place = this.#library.section(id);
      if (!place || !this.#keeps(place, query)) continue;
      hits.push({ place, score: score * weightFactor[place.note.weight] * (named.has(place.note.id) ? 1.5 : 1) });
    }
    hits.sort((a, b) => b.score - a.score || (a.place.section.id < b.place.section.id ? -1 : 1));
    return { hits: hits.slice(0, limit), hint, words };
  }

  /** The part of a section's text that shows why it was found. */
  excerpt(place: Place, words: readonly string[], length?: number): Excerpt {
    return excerpt(plainMarkdown(place.section.markdown), words, length);
  }

  #score(query: Query, words: readonly string[]): Map<string, number> {
    const [first = ''] = words;
    if (words.length === 1 && query.open && first.length < 3 && !thesaurus.has(first)) {
      return this.#exact(words, this.#beginning(first));
    }
    const { open } = query;
    // One or two letters of a word just begun say nothing yet beside whole words.
    const last = words.at(-1) ?? '';
    const begun = open && last.length < 2 && !/\d/.test(last) && words.some((word) => word.length > 1 && !isMaker(word));
    const used = begun ? words.slice(0, -1) : words;
    const each = used.map((word, index) => this.#scores.word(word, open && index === words.length - 1));
    const said = query.said.length > words.length ? query.said.slice(0, begun ? -1 : undefined) : used;
    const found = new Map(merge([intersect(each), ...this.#replaced(said)]));
    // Few sections have the name of a property or an error: those with its parts follow.
    const parts = used.flatMap((word) => query.parts.get(word) ?? [word]);
    if (found.size < enough && parts.length > used.length)
      addBelow(found, intersect(parts.map((word) => this.#scores.exactly(word))));
    // Not enough sections have all words: those with some follow after them.
    if (found.size < enough && used.length > 1) {
      const floor = found.size === 0 ? 1 : 0.2;
      for (const [id, score] of union(each)) if (!found.has(id)) found.set(id, score * floor);
    }
    return this.#exact(this.#meant(words, open), found);
  }

  /** Neighbouring words that mean something together ("blue green", "who deleted") stand for their synonym too. */
  #replaced(words: readonly string[]): Scores[] {
    for (let length = Math.min(3, words.length); length >= 2; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const synonyms = thesaurus.get(words.slice(start, start + length).join(' '));
        if (!synonyms) continue;
        const others = [...words.slice(0, start), ...words.slice(start + length)]
          .filter((word) => !isEmptyWord(word))
          .map((word) => this.#scores.word(word, false));
        return synonyms.map((synonym) => intersect([...others, this.#scores.phrase(synonym, 0.8 * length)]));
      }
    }
    return [];
  }

  /** A query that is exactly a title, a service's name or an alias puts that first. */
  #exact(words: readonly string[], found: Map<string, number>): Map<string, number> {
    const typed = words.length === 1 && words[0]?.includes('::') ? '' : words.join(' ');
    for (const id of this.#names.notes(typed)) {
      const sections = this.#library.note(id)?.sections ?? [];
      for (const [at, section] of sections.entries())
        found.set(section.id, (found.get(section.id) ?? 0) + (at === 0 ? 4000 : 2000));
    }
    for (const id of this.#names.titles(typed)) found.set(id, (found.get(id) ?? 0) + 5000);
    return found;
  }

  /** The section that is bound to exactly what is typed: a type, a property, a function, a key of a build file ... */
  #bound(text: string): string | undefined {
    if (!text.includes(':') && this.#names.notes(text).size > 0) return undefined;
    for (const scheme of schemes) {
      const place = this.#library.sectionFor(scheme + text);
      if (place) return place.section.id;
    }
    return undefined;
  }

  /** The words, with what was mistyped in a name put right. */
  #meant(words: readonly string[], open: boolean): readonly string[] {
    return words.map((word, at) => (this.#scores.isLost(word, open && at === words.length - 1) ? this.#names.meant(word) : word));
  }

  #keeps(place: Place, query: Query): boolean {
    if (!query.filters.every((filter) => passes(place, filter, this.#names))) return false;
    if (query.withoutFilters.some((filter) => passes(place, filter, this.#names))) return false;
    if (query.phrases.length + query.without.length + query.withoutPhrases.length === 0) return true;
    const text =
      `${place.note.title} ${place.section.title} ${place.section.terms.join(' ')} ${plainMarkdown(place.section.markdown)}`.toLowerCase();
    if (!query.phrases.every((phrase) => text.includes(phrase))) return false;
    if (query.withoutPhrases.some((phrase) => text.includes(phrase))) return false;
    const have = new Set(queryWords(text));
    return !query.without.some((word) => have.has(word));
  }

  /** The sections whose note or title has a word that begins with one or two letters. */
  #beginning(letters: string): Map<string, number> {
    this.#beginnings ??= this.#begin();
    return new Map(this.#beginnings.get(letters));
  }

  #begin(): Map<string, Map<string, number>> {
    const beginnings = new Map<string, Map<string, number>>();
    const put = (words: readonly string[], id: string, score: number) => {
      for (const beginning of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
        const scores = beginnings.get(beginning) ?? new Map<string, number>();
        scores.set(id, Math.max(scores.get(id) ?? 0, score));
        beginnings.set(beginning, scores);
      }
    };
    for (const note of this.#library.notes) {
      const names = queryWords(namesOf(note).join(' '));
      for (const [at, section] of note.sections.entries()) {
        put(names, section.id, at === 0 ? 3 : 1);
        put(queryWords(section.title), section.id, 2);
      }
    }
    return beginnings;
  }

  #all(): Place[] {
    return this.#library.notes.flatMap((note) => note.sections.map((section) => ({ note, section })));
  }
}

/** Adds sections below all that were found. */
function addBelow(found: Map<string, number>, more: Scores): void {
  const share = found.size === 0 ? 1 : Math.min(...found.values()) / (1 + Math.max(0, ...more.values()));
  for (const [id, score] of more) if (!found.has(id)) found.set(id, score * Math.min(1, share));
}
