import type { TemplateDocument } from '../../../src/template/document';
import type { Answer } from './answers';
import type { Probe } from './corpus';

/** `other`: about the thing that stands there, under another name for its kind. */
export type Verdict = 'right' | 'other' | 'wrong' | 'silent';

/** Where silence is what the table asks for, or no fault. */
const silenceIsRight = new Set([
  'resource-type-key',
  'properties-key',
  'freeform-key',
  'metadata-key',
  'sub-unresolved',
  'ref-unresolved',
  'property-value',
]);

/** Kinds that say the same of a position more or less closely: the probes were labelled without knowing IAM or SAM. */
const families: readonly (readonly string[])[] = [
  ['property', 'nested-property', 'freeform-key', 'policy-doc-key', 'condition-key', 'sam-policy-template'],
  ['property-value', 'iam-action', 'service-principal', 'sam-event-type', 'policy-value', 'ref-parameter', 'ref-resource'],
  ['sub-unresolved', 'sub-local', 'sub-getatt', 'sub-resource', 'sub-parameter'],
  ['condition-id', 'resource-id', 'output-id', 'intrinsic-long'],
];

export function judge(probe: Probe, answer: Answer | undefined, document: TemplateDocument): Verdict {
  if (answer === undefined) return 'silent';
  const { subject } = answer;
  const end = probe.offset + probe.length;
  const same = subject.range.start === probe.offset && subject.range.end === end;
  const around = subject.range.start <= probe.offset && subject.range.end >= end;
  if (subject.kind === probe.kind) return around && speaksOf(probe, answer, document) ? 'right' : 'wrong';
  const family = families.some((kinds) => kinds.includes(subject.kind) && kinds.includes(probe.kind));
  return same && family ? 'other' : 'wrong';
}

function speaksOf(probe: Probe, { subject }: Answer, document: TemplateDocument): boolean {
  if (subject.kind === 'getatt-attribute') {
    const type = document.names.resources.get(subject.logicalId)?.type;
    return probe.term === subject.attribute || probe.term === `${type ?? '?'}.${subject.attribute}`;
  }
  // Some labels break off inside a word.
  return subject.name === probe.term || (subject.kind === 'buildspec-env-var' && subject.name.startsWith(probe.term));
}

export function rightByTable(probe: Probe, verdict: Verdict): boolean {
  return verdict === 'right' || verdict === 'other' || (verdict === 'silent' && silenceIsRight.has(probe.kind));
}
