import type { TextRange } from './subject';

/** The sections whose entries have names that other places refer to. */
export type NamingSection = 'Parameters' | 'Mappings' | 'Conditions' | 'Resources' | 'Outputs';

/** An entry of a section: where its name stands, how far the entry goes, and its `Type` if it has one. */
export interface NamedEntry {
  readonly section: NamingSection;
  readonly name: string;
  readonly range: TextRange;
  /** Name, colon and everything below. */
  readonly whole: TextRange;
  /** Of resources and parameters. */
  readonly type: string | undefined;
  /** Only the last good version of a damaged text had it: its ranges belong to that text. */
  readonly stale?: true;
}

/** What a template defines, by name. Resources and parameters share one namespace, the others have their own. */
export interface TemplateNames {
  readonly parameters: ReadonlyMap<string, NamedEntry>;
  readonly mappings: ReadonlyMap<string, NamedEntry>;
  readonly conditions: ReadonlyMap<string, NamedEntry>;
  readonly resources: ReadonlyMap<string, NamedEntry>;
  readonly outputs: ReadonlyMap<string, NamedEntry>;
}
