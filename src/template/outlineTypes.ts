import type { TextRange } from './subject';

/** A key on the first or second level: its name, where its value may begin, and how far it reaches. */
export interface OutlineEntry {
  readonly name: string;
  readonly range: TextRange;
  readonly value: number;
  readonly whole: TextRange;
  /** What its own `Type` key says. */
  readonly type: string | undefined;
}

export interface OutlineSection extends OutlineEntry {
  readonly entries: readonly OutlineEntry[];
  /** How far the entries are indented in block style; -1 where they are written otherwise, or not all alike. */
  readonly column: number;
}

/** The two upper levels of a file, found without reading what lies below. */
export interface Outline {
  /** The whole file is one flow collection: JSON, mostly. */
  readonly flow: boolean;
  /** Brackets of a flow file do not match up. */
  readonly damaged: boolean;
  readonly sections: readonly OutlineSection[];
  /** How far the sections of a block file are indented. */
  readonly root: number;
  /** Where the first document ends. */
  readonly end: number;
}
