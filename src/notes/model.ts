/** The exam's four domains, in its own order. */
export const domains = ['development', 'security', 'deployment', 'troubleshooting'] as const;
export type Domain = (typeof domains)[number];

/** Share of the exam's questions in each domain, per cent. */
export const domainWeights: Readonly<Record<Domain, number>> = {
  development: 32,
  security: 26,
  deployment: 24,
  troubleshooting: 18,
};

/** How often the exam asks about a note: A most, D background. */
export const weights = ['A', 'B', 'C', 'D'] as const;
export type Weight = (typeof weights)[number];

/** The exam's thirteen tasks; the first digit is the domain. */
export const tasks = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3'] as const;
export type Task = (typeof tasks)[number];

/** A named value that stands on its own: first line of a hover, and a flash card. */
export interface Fact {
  /** note/section/name, as anchors. */
  readonly id: string;
  readonly name: string;
  /** Markdown on one line. */
  readonly value: string;
  /** Ids this fact had before a rename. */
  readonly formerly: readonly string[];
}

/** `trap` what exams and practice get wrong, `change` what older material says, `tip` a rule of thumb. */
export type CalloutKind = 'trap' | 'change' | 'tip';

export interface Callout {
  readonly kind: CalloutKind;
  /** Markdown without the quote marks. */
  readonly markdown: string;
}

/** A link as written in a note: relative to the note's file, or absolute. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** A fenced block; `info` is all that stands after the fence. */
export interface Sample {
  readonly info: string;
  readonly code: string;
  readonly line: number;
}

/** A heading with its own text: the unit of search, hover, tree and links. */
export interface Section {
  /** note#anchor. */
  readonly id: string;
  readonly noteId: string;
  readonly anchor: string;
  readonly title: string;
  readonly level: number;
  readonly terms: readonly string[];
  readonly facts: readonly Fact[];
  readonly callouts: readonly Callout[];
  readonly links: readonly Link[];
  /** The section's Markdown below its heading and bindings. */
  readonly markdown: string;
  /** Line of the file where that Markdown starts, from 0. */
  readonly bodyLine: number;
  /** Anchors this section had before a rename. */
  readonly formerly: readonly string[];
  /** Line of the heading in the file, from 0. */
  readonly line: number;
}

export interface Note {
  readonly id: string;
  readonly category: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly weight: Weight;
  /** Empty: background, outside the exam. */
  readonly domains: readonly Domain[];
  readonly docs: string;
  /** Namespaces, types and action prefixes that land here when no section is closer. */
  readonly covers: readonly string[];
  readonly related: readonly string[];
  /** ISO day. */
  readonly reviewed: string;
  /** Markdown before the first section. */
  readonly intro: string;
  readonly introLinks: readonly Link[];
  readonly sections: readonly Section[];
  /** Path as given to the parser: `<category>/<id>.md` for bundled notes. */
  readonly file: string;
  readonly origin: 'bundled' | 'user';
}

export interface Option {
  /** Stable within the question: a, b, c ... in file order. */
  readonly id: string;
  readonly markdown: string;
  readonly reason: string;
  readonly right: boolean;
  /** The section the reason links to (note#anchor): where this option would be right. */
  readonly section: string | undefined;
}

/** One question of the bank. In an ordering, the options stand in the right order and all are `right`. */
export interface Question {
  readonly id: string;
  /** Changes with any change of the text, so that answers to an older wording can be told apart. */
  readonly version: string;
  readonly kind: 'single' | 'multiple' | 'ordering';
  readonly title: string;
  readonly noteId: string;
  /** note#anchor that proves the answer. */
  readonly section: string;
  readonly task: Task | undefined;
  /** What the stem asks to read (template, policy, ...), if it does. */
  readonly reads: string | undefined;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly file: string;
  readonly line: number;
}

/** What is wrong with a file, for a person: one sentence, with the next step. Lines count from 0. */
export interface Problem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
