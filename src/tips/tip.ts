import type { Subject, TextRange } from '../template/subject';

/** A fact of a note as a tip shows it; the value is Markdown on one line. */
export interface NoteFact {
  readonly name: string;
  readonly value: string;
}

/** What the bound section says. Facts and trap only when it is bound to this very subject, not to something around it. */
export interface FromNotes {
  readonly noteId: string;
  /** note#anchor; undefined: the note as a whole covers the subject. */
  readonly section: string | undefined;
  readonly title: string;
  readonly facts: readonly NoteFact[];
  readonly trap: string | undefined;
  /** The section's first sentence, where it is bound to this very subject and has neither fact nor trap to show. */
  readonly lead: string | undefined;
}

/** What a reference is replaced by. */
export interface ComesBack {
  readonly what: string;
  readonly example: string | undefined;
}

/** Where the name that is meant is defined in this file. */
export interface Definition {
  readonly name: string;
  /** As written, for a person: `parameter, String, default 5`. */
  readonly detail: string;
  readonly range: TextRange;
  /** From 0. */
  readonly line: number;
}

/** A place of the same file that uses the name. */
export interface Use {
  readonly name: string;
  readonly range: TextRange;
  readonly line: number;
}

/** What a hover says, as data. Texts that come from the file or the reference are plain, with `code` spans. */
export interface Tip {
  readonly subject: Subject;
  readonly range: TextRange;
  /** What is spoken of, when it is more than the word itself: `AWS::SQS::Queue.VisibilityTimeout`. */
  readonly title: string | undefined;
  /** Short values: `Required`, `Integer`, `default 30`. */
  readonly facts: readonly string[];
  readonly sentence: string | undefined;
  readonly comesBack: ComesBack | undefined;
  readonly definition: Definition | undefined;
  readonly uses: readonly Use[];
  readonly fromNotes: FromNotes | undefined;
  /** At most two lines of YAML. */
  readonly example: string | undefined;
  /** What a reviewer would remark from two places of the file. */
  readonly insights: readonly string[];
  readonly docs: string | undefined;
}

/** The parts of a tip that differ by subject; the rest is added for all alike. */
export type TipBody = Partial<
  Pick<Tip, 'title' | 'facts' | 'sentence' | 'comesBack' | 'definition' | 'uses' | 'example' | 'docs'>
>;

export interface TipSettings {
  /** `notes only`: the reference is silent, the user's notes speak. */
  readonly mode: 'full' | 'notes only' | 'off';
  readonly insights: boolean;
  /** ISO day: decides whether a runtime is past its end. */
  readonly today: string;
}
