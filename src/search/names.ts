import type { Library } from '../notes/library';
import type { Note } from '../notes/model';
import { distanceWithin } from './distance';
import { thesaurus } from './thesaurus';
import { isEmptyWord, queryWords, stem } from './words';

/** A whole name must be typed right in so many letters before one of them may be wrong. */
const leastLetters = 5;

/** What notes and sections are called, and which of them the words of a query name. */
export class Names {
  readonly #library: Library;
  readonly #notes = new Map<string, Set<string>>();
  readonly #titles = new Map<string, string[]>();
  #words: ReadonlySet<string> | undefined;
  readonly #meant = new Map<string, string>();
  readonly #called = new Map<string, ReadonlySet<string>>();

  constructor(library: Library) {
    this.#library = library;
    for (const note of library.notes) {
      for (const name of namesOf(note)) {
        const key = nameKey(name);
        this.#notes.set(key, (this.#notes.get(key) ?? new Set()).add(note.id));
      }
      for (const { id, title } of note.sections) {
        const key = nameKey(title);
        const ids = this.#titles.get(key);
        if (ids) ids.push(id);
        else this.#titles.set(key, [id]);
      }
    }
    // What is called by signs alone is not named by a query that names nothing.
    this.#notes.delete('');
    this.#titles.delete('');
  }

  /** The notes that some neighbouring words name: a question with "codebuild" in it is about CodeBuild. */
  named(words: readonly string[]): ReadonlySet<string> {
    const named = new Set<string>();
    for (let start = 0; start < words.length; start += 1)
      for (let end = start + 1; end <= Math.min(words.length, start + 3); end += 1)
        for (const id of this.notes(words.slice(start, end).join(' '))) named.add(id);
    return named;
  }

  /** The notes that are called like this. */
  notes(name: string): ReadonlySet<string> {
    return this.#notes.get(nameKey(name)) ?? none;
  }

  /** The notes whose name begins with what is typed, or is what that stands for. */
  called(typed: string): ReadonlySet<string> {
    const kept = this.#called.get(typed);
    if (kept) return kept;
    const wanted = nameKey(typed);
    // "aws-" is how many names begin that are kept without it.
    const begins = (key: string) => isMaker(wanted) || (wanted !== '' && key.startsWith(wanted));
    const called = new Set<string>();
    for (const [key, ids] of this.#notes) if (begins(key)) for (const id of ids) called.add(id);
    for (const meant of thesaurus.get(stem(typed)) ?? []) for (const id of this.notes(meant)) called.add(id);
    this.#called.set(typed, called);
    return called;
  }

  /** The sections that have this title. */
  titles(name: string): readonly string[] {
    return this.#titles.get(nameKey(name)) ?? [];
  }

  /** Whether a word is one of a name: such a word is not mistyped. */
  has(word: string): boolean {
    return this.#known().has(word);
  }

  /** The word of a name that a mistyped word means; the word itself when there is none, or more than one. */
  meant(word: string): string {
    const kept = this.#meant.get(word);
    if (kept !== undefined) return kept;
    const near = word.length < leastLetters || /\d/.test(word) || this.has(word) ? [] : this.#near(word);
    const meant = near.length === 1 ? (near[0] ?? word) : word;
    this.#meant.set(word, meant);
    return meant;
  }

  #near(word: string): string[] {
    const errors = word.length > 8 ? 2 : 1;
    return [...this.#known()].filter(
      (name) =>
        name.length >= leastLetters &&
        Math.abs(name.length - word.length) <= errors &&
        name[0] === word[0] &&
        distanceWithin(word, name, errors) <= errors,
    );
  }

  #known(): ReadonlySet<string> {
    this.#words ??= new Set([...thesaurus.keys(), ...this.#library.notes.flatMap(namesOf).flatMap(queryWords)]);
    return this.#words;
  }
}

const none: ReadonlySet<string> = new Set();

/** What a note is called. */
export const namesOf = (note: Note): readonly string[] => [note.id, note.title, ...note.aliases];

/** Between words; a class of plain ranges, as all names are taken apart before the first answer. */
const apart = /[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/;

/** A name as the words of a query have it: without plural, "AWS", "Amazon" and words that carry no meaning, if it has others. */
function nameKey(name: string): string {
  const all = name.toLowerCase().split(apart).filter(Boolean);
  const telling = all.filter((word) => !isMaker(word) && !isEmptyWord(word));
  return (telling.length > 0 ? telling : all).map(stem).join('');
}

/** Whether a word says only whose a service is. */
export const isMaker = (word: string): boolean => word === 'aws' || word === 'amazon';
