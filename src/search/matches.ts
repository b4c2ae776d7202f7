import { stem } from './words';

/** A word of a text that begins like one of the looked-for words: its place, and which one it is. */
export interface Match {
  readonly at: number;
  readonly end: number;
  readonly which: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;

/** The words of a text that begin like one of the looked-for words, for marking them. */
export function matches(text: string, looked: readonly string[]): readonly Match[] {
  const found: Match[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const lower = stem(raw.toLowerCase());
    const which = looked.findIndex((one) => lower === one || (one.length > 2 && lower.startsWith(one)));
    if (which >= 0) found.push({ at: index, end: index + raw.length, which });
  }
  return found;
}
