import type { TextRange } from './subject';

/** A tag such as `!Sub`: the word and where it stands. */
export interface Tag {
  readonly name: string;
  readonly range: TextRange;
}

/** One level of the way from the root to a position: a key of a map (`name` is set) or an item of a list (`name` is not). */
export interface Frame {
  readonly name: string | undefined;
  /** Position in the list; 0 for keys. */
  readonly index: number;
  /** The key without quotes; for an item, where the item begins. */
  readonly range: TextRange;
  /** Where the value may begin: behind the colon, or behind the dash. */
  readonly value: number;
  /** The tag on the value. */
  tag: Tag | undefined;
}

/** `text` stretches over several lines or is a block scalar; only `${...}` inside it can be asked about. */
export type Part = 'key' | 'tag' | 'scalar' | 'text';

/** What a position touches, and the way to it; the last frame is the key itself or holds the value. */
export interface Located {
  readonly frames: readonly Frame[];
  readonly part: Part;
  /** Without quotes. */
  readonly range: TextRange;
}

export function keyFrame(name: string, range: TextRange, value: number): Frame {
  return { name, index: 0, range, value, tag: undefined };
}

export function itemFrame(index: number, at: number): Frame {
  return { name: undefined, index, range: { start: at, end: at }, value: at, tag: undefined };
}
