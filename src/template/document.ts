import { appspecSubject, platformOf } from './appspecSubject';
import { buildspecSubject } from './buildspecSubject';
import { collectNames } from './collectNames';
import { kindOf, mayBeOurs } from './detect';
import { locate } from './locate';
import type { NamedEntry, TemplateNames } from './names';
import { entryAt, outline } from './outline';
import type { Outline } from './outlineTypes';
import type { Scene } from './scene';
import type { AppspecPlatform, FileKind, Subject, TextRange } from './subject';
import { templateSubject } from './templateSubject';
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
export function openTemplate(text: string, _previous?: TemplateDocument): TemplateDocument {
  return new OpenDocument(text);
}

class OpenDocument implements TemplateDocument {
  readonly kind: FileKind | undefined;
  #outline: Outline | undefined;
  #names: TemplateNames | undefined;
  #platform: AppspecPlatform | undefined;
  readonly silenced = false;

  constructor(readonly text: string) {
    this.kind = mayBeOurs(text) ? kindOf(text, this.outline) : undefined;
  }

  get platform(): AppspecPlatform | undefined {
    if (this.kind !== 'appspec') return undefined;
    this.#platform ??= platformOf(this.text, this.outline);
    return this.#platform;
  }

  get outline(): Outline {
    this.#outline ??= outline(this.text);
    return this.#outline;
  }

  get names(): TemplateNames {
    this.#names ??= collectNames(this.outline);
    return this.#names;
  }

  subjectAt(offset: number): Subject | undefined {
    if (this.kind === undefined) return undefined;
    const located = locate(this.text, this.outline, offset);
    if (located === undefined) return undefined;
    const section = entryAt(this.outline.sections, offset);
    const entry = section && entryAt(section.entries, offset);
    const end = (entry ?? section)?.whole.end ?? this.text.length;
    const scene: Scene = { text: this.text, offset, located, names: this.names, end, json: this.outline.flow };
    if (this.kind === 'buildspec') return buildspecSubject(scene);
    if (this.kind === 'appspec') return appspecSubject(scene, this.platform ?? 'server');
    return templateSubject(scene);
  }

  references = () => [];
  links = () => [];
  definitionAt = () => undefined;
  resources = () => [...this.names.resources.values()];
  read = () => undefined;
  keys = () => [];
}
