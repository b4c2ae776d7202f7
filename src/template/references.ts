import type { NamedEntry, TemplateNames } from './names';
import { entryAt } from './outline';
import type { Outline } from './outlineTypes';
import type { Subject, TextRange } from './subject';

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

/** What the search for references needs of a document. */
export interface Searched {
  readonly text: string;
  readonly outline: Outline;
  readonly names: TemplateNames;
  subjectAt(offset: number): Subject | undefined;
}

/** Every reference of a file that has its target in the file, in the order of the text. */
export function allReferences(searched: Searched): NameReference[] {
  const { names, text } = searched;
  const maps = [names.parameters, names.mappings, names.conditions, names.resources];
  const found: NameReference[] = [];
  for (const match of text.matchAll(/\w+(?:-\w+)*/g)) {
    if (!maps.some((map) => map.has(match[0]))) continue;
    const reference = referenceAt(searched, match.index);
    if (reference !== undefined) found.push(reference);
  }
  return found;
}

/** The references to one entry. */
export function referencesTo(searched: Searched, entry: NamedEntry): NameReference[] {
  const { text } = searched;
  const found: NameReference[] = [];
  for (let at = text.indexOf(entry.name); at >= 0; at = text.indexOf(entry.name, at + entry.name.length)) {
    if (/\w/.test(text[at - 1] ?? '') || /\w/.test(text[at + entry.name.length] ?? '')) continue;
    const reference = referenceAt(searched, at);
    if (reference?.target.name === entry.name && reference.target.section === entry.section) found.push(reference);
  }
  return found;
}

function referenceAt(searched: Searched, offset: number): NameReference | undefined {
  const subject = searched.subjectAt(offset);
  const use = subject && used(subject, searched.names);
  if (use?.target === undefined || use.target.stale || use.range.start !== offset) return undefined;
  const section = entryAt(searched.outline.sections, offset);
  const entry = section && entryAt(section.entries, offset);
  const from = section && entry && { section: section.name, name: entry.name };
  return { name: use.target.name, form: use.form, range: use.range, from, target: use.target };
}

interface Use {
  readonly form: ReferenceForm;
  readonly range: TextRange;
  readonly target: NamedEntry | undefined;
}

/** What a subject refers to; undefined for subjects that are no reference. */
export function used(subject: Subject, names: TemplateNames): Use | undefined {
  const { name, range } = subject;
  switch (subject.kind) {
    case 'ref-parameter':
      return { form: 'Ref', range, target: names.parameters.get(name) };
    case 'ref-resource':
      return { form: 'Ref', range, target: names.resources.get(name) };
    case 'getatt-resource':
      return { form: 'GetAtt', range, target: names.resources.get(name) };
    case 'sub-parameter':
      return { form: 'Sub', range, target: names.parameters.get(name) };
    case 'sub-resource':
      return { form: 'Sub', range, target: names.resources.get(name) };
    case 'sub-getatt': {
      const end = range.start + subject.logicalId.length;
      return { form: 'Sub', range: { start: range.start, end }, target: names.resources.get(subject.logicalId) };
    }
    case 'if-condition':
      return { form: 'If', range, target: names.conditions.get(name) };
    case 'condition-ref':
    case 'resource-condition-value':
    case 'output-condition':
      return { form: 'Condition', range, target: names.conditions.get(name) };
    case 'findinmap-map':
      return { form: 'FindInMap', range, target: names.mappings.get(name) };
    case 'dependson-value':
      return { form: 'DependsOn', range, target: names.resources.get(name) };
    default:
      return undefined;
  }
}

/** The entry that a subject names, refers to, or takes an attribute of. */
export function targetOf(subject: Subject, names: TemplateNames): NamedEntry | undefined {
  switch (subject.kind) {
    case 'parameter-id':
      return names.parameters.get(subject.name);
    case 'mapping-id':
      return names.mappings.get(subject.name);
    case 'condition-id':
      return names.conditions.get(subject.name);
    case 'resource-id':
      return names.resources.get(subject.name);
    case 'output-id':
      return names.outputs.get(subject.name);
    case 'getatt-attribute':
      return names.resources.get(subject.logicalId);
    default:
      return used(subject, names)?.target;
  }
}
