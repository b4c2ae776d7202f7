import type { NamedEntry, TemplateNames } from './names';
import type { AppspecPlatform, FileKind, Subject, TextRange } from './subject';
import type { PlainValue } from './value';

/** How a name is referred to. */
export type ReferenceForm = 'Ref' | 'GetAtt' | 'Sub' | 'Condition' | 'If' | 'FindInMap' | 'DependsOn';

/** One place that refers to a named entry of the same file. */
export interface NameReference {
  readonly name: string;
  readonly form: ReferenceForm;
  /** The name alone, without function, quotes, braces or attribute. */
  readonly range: TextRange;
  /** The entry in which the reference stands. */
  readonly from: { readonly section: string; readonly name: string } | undefined;
  readonly target: NamedEntry;
}

/** One version of a file that gets answers. Everything is computed when first asked for, and kept. */
export interface TemplateDocument {
  readonly text: string;
  /** Undefined: a file of someone else; every question below then answers nothing. */
  readonly kind: FileKind | undefined;
  /** Of an appspec. */
  readonly platform: AppspecPlatform | undefined;
  /** The file asks for silence with `aws-notes: off`. */
  readonly silenced: boolean;
  /** What the file defines; while it is damaged, what its last good version defined too. */
  readonly names: TemplateNames;
  /** What stands at an offset. Does not look at `silenced`. */
  subjectAt(offset: number): Subject | undefined;
  /** Everything that refers to an entry, in the order of the text. */
  references(entry: NamedEntry): readonly NameReference[];
  /** Every reference of the file that has its target in the file: document links. */
  links(): readonly NameReference[];
  /** The entry that the name at an offset refers to (or is the name of). */
  definitionAt(offset: number): NamedEntry | undefined;
  /** The resources in the order of the text. */
  resources(): readonly NamedEntry[];
  /**
   * What stands at a path of keys from the root, parsed from only that entry: `['Resources', 'Jobs', 'Properties', 'Timeout']`,
   * `['Parameters', 'Stage', 'Default']`, `['Globals', 'Function']`, `['phases', 'install', 'runtime-versions']`. List positions
   * are written as digits.
   */
  read(path: readonly string[]): PlainValue | undefined;
  /** The keys that stand directly below a path: hooks of an appspec, phases of a buildspec, conditions. */
  keys(path: readonly string[]): readonly string[];
}

/** Opens one version of a text. `previous`, the version before it, lends its names while the new text is damaged. */
export function openTemplate(text: string, previous?: TemplateDocument): TemplateDocument {
  const none = new Map<string, NamedEntry>();
  return {
    text,
    kind: undefined,
    platform: undefined,
    silenced: false,
    names: previous?.names ?? { parameters: none, mappings: none, conditions: none, resources: none, outputs: none },
    subjectAt: () => undefined,
    references: () => [],
    links: () => [],
    definitionAt: () => undefined,
    resources: () => [],
    read: () => undefined,
    keys: () => [],
  };
}
