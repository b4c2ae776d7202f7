import type { Entry } from '../reference/facts';
import { dynamicReferences } from '../reference/language/dynamicReferences';
import { functionEntry } from '../reference/language/functions';
import { metadataKeys } from '../reference/language/metadata';
import { policyKeys, policyValues } from '../reference/language/policies';
import { outputAttributes, resourceAttributes, sections } from '../reference/language/sections';
import { transforms } from '../reference/language/transforms';
import { isObject } from '../template/value';
import { type Ask, repeated, usesOf } from './ask';
import { describe } from './describe';
import type { TipBody } from './tip';

/** A dictionary's entry as a tip. */
export function entryTip(entry: Entry | undefined, title?: string): TipBody | undefined {
  if (entry === undefined) return undefined;
  return { title, facts: entry.facts ?? [], sentence: entry.says, example: entry.example, docs: entry.docs };
}

function look<T extends Entry>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function sectionTip({ subject, document }: Ask<'section'>): TipBody | undefined {
  const body = entryTip(look(sections, subject.name), subject.name);
  const count = document.keys([subject.name]).length;
  const counted = ['Parameters', 'Mappings', 'Conditions', 'Resources', 'Outputs'].includes(subject.name) && count > 0;
  return body && counted ? { ...body, facts: [...(body.facts ?? []), `${count} here`] } : body;
}

export function outputAttributeTip({ subject }: Ask<'output-attribute'>): TipBody | undefined {
  return entryTip(look(outputAttributes, subject.name), subject.name);
}

/** An output where it is defined: its value and export. */
export function outputIdTip({ subject, document }: Ask<'output-id'>): TipBody {
  const entry = document.names.outputs.get(subject.name);
  if (entry === undefined) return { title: `output ${subject.name}`, facts: [repeated] };
  const value = document.read(['Outputs', subject.name]);
  const exported = isObject(value) && isObject(value.Export) ? value.Export.Name : undefined;
  const text = isObject(value) && typeof value.Description === 'string' ? value.Description : undefined;
  return {
    title: `output ${subject.name}`,
    facts: [exported === undefined ? 'not exported' : `exported as ${describe(exported, 60)}`],
    sentence: text,
    comesBack: isObject(value) && value.Value !== undefined ? { what: describe(value.Value), example: undefined } : undefined,
    uses: usesOf(document, entry),
  };
}

export function resourceAttributeTip({ subject }: Ask<'resource-attribute'>): TipBody | undefined {
  return entryTip(look(resourceAttributes, subject.name), subject.name);
}

/** A key of CreationPolicy or UpdatePolicy. */
export function policyKeyTip({ subject }: Ask<'policy-attr-key'>): TipBody | undefined {
  return entryTip(look(policyKeys, subject.place.path.join('.')), subject.place.path.join('.'));
}

/** A value of DeletionPolicy or UpdateReplacePolicy. */
export function policyValueTip({ subject }: Ask<'policy-value'>): TipBody | undefined {
  const attribute = subject.place.path[0] ?? '';
  const when =
    attribute === 'DeletionPolicy'
      ? 'When the resource leaves the stack or the stack is deleted: '
      : 'When an update replaces the resource, this happens to the old one: ';
  const entry = look(policyValues, subject.name);
  if (entry === undefined) return undefined;
  // What a database keeps by default is a matter of deletion, not of replacement.
  const facts = attribute === 'UpdateReplacePolicy' && subject.name === 'Delete' ? ['default'] : (entry.facts ?? []);
  return {
    title: `${attribute}: ${subject.name}`,
    facts,
    sentence: `${when}${entry.says.charAt(0).toLowerCase()}${entry.says.slice(1)}`,
  };
}

/** A metadata key that AWS reads; others are the author's. */
export function metadataTip({ subject }: Ask<'metadata-aws-key' | 'metadata-key'>): TipBody | undefined {
  const { path } = subject;
  const start = path.findIndex((name) => name.startsWith('AWS::'));
  if (start < 0) return undefined;
  const own = path.slice(start).filter((name) => !/^\d+$/.test(name));
  const init = own[0] === 'AWS::CloudFormation::Init' && own[1] !== 'configSets' && own.length > 1;
  // A config may have any name.
  const key = init ? [own[0], 'config', ...own.slice(2)].join('.') : own.join('.');
  return entryTip(look(metadataKeys, key));
}

/** A function's name, short or long. */
export function functionTip({ subject }: Ask<'intrinsic-short' | 'intrinsic-long'>): TipBody | undefined {
  const found = functionEntry(subject.fn);
  if (found === undefined) return undefined;
  const { entry } = found;
  return {
    title: entry.signature,
    facts: [`where: ${entry.where}`],
    sentence: entry.says,
    comesBack: { what: entry.returns, example: undefined },
    example: entry.example,
    docs: entry.docs,
  };
}

export function transformTip({ subject }: Ask<'transform-value'>): TipBody | undefined {
  const entry = look(transforms, subject.name);
  if (entry !== undefined) return entryTip(entry, subject.name);
  if (subject.name.startsWith('AWS::')) return undefined;
  return {
    title: `macro ${subject.name}`,
    facts: ['Macro'],
    sentence: 'A macro of this account and Region: its Lambda function rewrites the template before it is deployed.',
  };
}

/** `{{resolve:...}}`: what is read, and when. */
export function dynamicReferenceTip({ subject }: Ask<'dynamic-reference'>): TipBody | undefined {
  const entry = look(dynamicReferences, subject.service);
  if (entry === undefined) return undefined;
  return { title: entry.form, facts: [], sentence: entry.says, docs: entry.docs };
}
