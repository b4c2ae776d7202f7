import { appspecSubject, platformOf } from './appspecSubject';
import { buildspecSubject } from './buildspecSubject';
import { collectNames } from './collectNames';
import { changedPart } from './damage';
import { kindOf, mayBeOurs } from './detect';
import { type Earlier, lastingNames } from './lastingNames';
import { lineOf, lineStarts, movedLineStarts } from './lineStarts';
import { locate } from './locate';
import type { NamedEntry, TemplateNames } from './names';
import { entryAt, outline } from './outline';
import { outlineAgain } from './outlineAgain';
import type { Outline } from './outlineTypes';
import { keysAt, readPath } from './read';
import { allReferences, type NameReference, referencesTo, targetOf } from './references';
import type { Scene } from './scene';
import type { AppspecPlatform, FileKind, Subject } from './subject';
import { templateSubject } from './templateSubject';
import type { PlainValue } from './value';

export type { NameReference, ReferenceForm } from './references';

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
  /** The line of an offset, from 0. */
  lineAt(offset: number): number;
  /** The keys that stand directly below a path: hooks of an appspec, phases of a buildspec, conditions. */
  keys(path: readonly string[]): readonly string[];
}

/** Opens one version of a text. `previous`, the version before it, lends its names while the new text is damaged. */
export function openTemplate(text: string, previous?: TemplateDocument): TemplateDocument {
  const named = previous?.kind === 'cloudformation' || previous?.kind === 'sam' ? previous : undefined;
  const known = previous instanceof OpenDocument && previous.kind !== undefined ? previous : undefined;
  return new OpenDocument(text, named && { text: named.text, names: named.names }, known);
}

class OpenDocument implements TemplateDocument {
  readonly kind: FileKind | undefined;
  #earlier: Earlier | undefined;
  #outline: Outline | undefined;
  #names: TemplateNames | undefined;
  #platform: AppspecPlatform | undefined;
  #silenced: boolean | undefined;
  #speaksOfSilence = false;
  #lines: Int32Array | undefined;
  #links: readonly NameReference[] | undefined;
  readonly #references = new Map<string, readonly NameReference[]>();
  readonly #values = new Map<string, PlainValue | undefined>();

  constructor(
    readonly text: string,
    earlier: Earlier | undefined,
    known: OpenDocument | undefined,
  ) {
    this.#earlier = earlier;
    if (known !== undefined) this.#takeOver(known);
    this.kind = mayBeOurs(text) ? kindOf(text, this.outline) : undefined;
  }

  /** What the version before knows and the change leaves as it was; the version itself is not kept, or all before it would be. */
  #takeOver(known: OpenDocument): void {
    const { text } = this;
    const changed = changedPart(text, known.text);
    this.#outline = outlineAgain(text, known, changed);
    if (known.#lines !== undefined) this.#lines = movedLineStarts(text, changed, known.#lines, text.length - known.text.length);
    const around = text.slice(Math.max(0, changed.start - silence.length), changed.end + silence.length);
    if (known.#silenced === false && !known.#speaksOfSilence && !around.includes(silence)) this.#silenced = false;
  }

  get silenced(): boolean {
    if (this.#silenced === undefined) {
      this.#speaksOfSilence = this.text.includes(silence);
      this.#silenced = this.#speaksOfSilence && isSilenced(this.text);
    }
    return this.#silenced;
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
    if (this.#names === undefined) {
      const own = collectNames(this.text, this.kind === undefined ? { ...this.outline, sections: [] } : this.outline);
      this.#names = lastingNames(this.text, this.outline, own, this.#earlier);
      this.#earlier = undefined;
    }
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

  references(entry: NamedEntry): readonly NameReference[] {
    const key = `${entry.section} ${entry.name}`;
    const known = this.#references.get(key);
    if (known !== undefined) return known;
    const found = this.kind === undefined ? [] : referencesTo(this, entry);
    this.#references.set(key, found);
    return found;
  }

  links(): readonly NameReference[] {
    this.#links ??= this.kind === undefined ? [] : allReferences(this);
    return this.#links;
  }

  definitionAt(offset: number): NamedEntry | undefined {
    const subject = this.subjectAt(offset);
    const target = subject && targetOf(subject, this.names);
    return target?.stale ? undefined : target;
  }

  resources(): readonly NamedEntry[] {
    return [...this.names.resources.values()].filter((entry) => !entry.stale);
  }

  read(path: readonly string[]): PlainValue | undefined {
    if (this.kind === undefined) return undefined;
    const key = path.join('\n');
    if (!this.#values.has(key)) this.#values.set(key, readPath(this.text, this.outline, path));
    return this.#values.get(key);
  }

  lineAt(offset: number): number {
    this.#lines ??= lineStarts(this.text);
    return lineOf(this.#lines, offset);
  }

  keys(path: readonly string[]): readonly string[] {
    return this.kind === undefined ? [] : keysAt(this.text, this.outline, path);
  }
}

const silence = 'aws-notes';

/** `# aws-notes: off` on a line of its own or behind something; in JSON, `"aws-notes": "off"` anywhere, as in Metadata. */
function isSilenced(text: string): boolean {
  return /(?:(?:^|\s)(?:#|\/\/)\s*aws-notes:\s*off\b|["']aws-notes["']\s*:\s*["']off["'])/m.test(text);
}
