import { pseudoParameters } from '../reference/language/pseudo';
import type { NamedEntry } from '../template/names';
import { isReferable } from '../template/reference';
import { type Ask, definitionOf } from './ask';
import { attributeComesBack, refComesBack } from './comesBack';
import { describe } from './describe';
import { generatedBySam } from './generated';
import { mayBeElsewhere, notDefined } from './notDefined';
import { parameterComesBack, parameterFacts } from './parameters';
import type { TipBody } from './tip';

/** A pseudo parameter, referred to or inside a text. */
export function pseudoTip({ subject }: Ask<'ref-pseudo' | 'sub-pseudo'>): TipBody | undefined {
  const entry = Object.hasOwn(pseudoParameters, subject.name) ? pseudoParameters[subject.name] : undefined;
  if (entry === undefined) return undefined;
  return {
    title: subject.name,
    facts: ['Pseudo parameter'],
    sentence: entry.says,
    comesBack: { what: entry.value, example: entry.example },
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html',
  };
}

/** A parameter, referred to or inside a text. */
export function refParameterTip({ subject, document }: Ask<'ref-parameter' | 'sub-parameter'>): TipBody {
  const { name } = subject;
  const entry = document.names.parameters.get(name);
  return {
    title: `parameter ${name}`,
    facts: parameterFacts(document, name),
    comesBack: parameterComesBack(document, name),
    definition: entry && definitionOf(document, entry, 'parameter'),
  };
}

/** A resource, referred to or inside a text: what Ref makes of it. */
export function refResourceTip({ subject, document, reference }: Ask<'ref-resource' | 'sub-resource'>): TipBody {
  const { name } = subject;
  const attribute = subject.kind === 'ref-resource' ? subject.attribute : undefined;
  const entry = document.names.resources.get(name);
  const type = entry?.type;
  if (entry !== undefined && type !== undefined && attribute !== undefined && !isReferable(type, attribute))
    return misplaced({ document, reference }, entry, type, attribute);
  return {
    title: type === undefined ? name : `${name}: ${type}`,
    comesBack:
      type === undefined
        ? undefined
        : attribute === undefined
          ? refComesBack(reference, type)
          : attributeComesBack(reference, type, attribute),
    definition: entry && definitionOf(document, entry, type ?? 'resource'),
    docs: type === undefined ? undefined : reference.type(type)?.docs,
  };
}

/** An attribute behind a name, where only GetAtt takes one; what a macro makes of it is not known. */
function misplaced(
  { document, reference }: Pick<Ask, 'document' | 'reference'>,
  entry: NamedEntry,
  type: string,
  attribute: string,
): TipBody {
  const title = `${entry.name}: ${type}`;
  if (mayBeElsewhere(document, 'other')) return { title };
  const known = reference.attribute(type, attribute) !== undefined;
  return {
    title,
    sentence: `Ref takes a name alone, GetAtt an attribute${known ? `: \`!GetAtt ${entry.name}.${attribute}\`` : ''}.`,
    definition: definitionOf(document, entry, type),
    docs: reference.type(type)?.docs,
  };
}

/** The resource of a GetAtt. */
export function getAttResourceTip({ subject, document, reference }: Ask<'getatt-resource'>): TipBody {
  const entry = document.names.resources.get(subject.name);
  const type = entry?.type;
  if (entry === undefined) return elsewhere({ document, reference }, subject.name, subject.name, subject.attribute);
  return {
    title: type === undefined ? subject.name : `${subject.name}: ${type}`,
    comesBack: type === undefined ? undefined : attributeComesBack(reference, type, subject.attribute),
    definition: definitionOf(document, entry, type ?? 'resource'),
    docs: type === undefined ? undefined : reference.type(type)?.docs,
  };
}

/** The attribute of a GetAtt, in both forms. */
export function attributeTip({ subject, document, reference }: Ask<'getatt-attribute' | 'sub-getatt'>): TipBody {
  const { logicalId, attribute } = subject;
  const entry = document.names.resources.get(logicalId);
  if (entry === undefined) return elsewhere({ document, reference }, `${logicalId}.${attribute}`, logicalId, attribute);
  const { type } = entry;
  return {
    title: `${logicalId}.${attribute}${type === undefined ? '' : ` of ${type}`}`,
    comesBack: type === undefined ? undefined : attributeComesBack(reference, type, attribute),
    definition: definitionOf(document, entry, type ?? 'resource'),
    docs: type === undefined ? undefined : reference.type(type)?.docs,
  };
}

/** An attribute of a resource that the file does not define itself. */
function elsewhere(
  { document, reference }: Pick<Ask, 'document' | 'reference'>,
  title: string,
  logicalId: string,
  attribute: string,
): TipBody {
  if (logicalId === '') return { title: attribute, facts: ['Attribute of what the first argument names'] };
  const made = generatedBySam(document, logicalId);
  if (made === undefined) return { title, facts: [notDefined(document, 'resource')] };
  return {
    title: `${title}${title === logicalId ? ':' : ' of'} ${made.type}`,
    facts: ['Generated by SAM'],
    sentence: made.says,
    comesBack: attributeComesBack(reference, made.type, attribute),
  };
}

/** A variable that the Sub itself defines, or a loop around it. */
export function subLocalTip({ subject }: Ask<'sub-local'>): TipBody {
  if (subject.loop) {
    return {
      title: `variable ${subject.name}`,
      facts: ['Variable of a Fn::ForEach'],
      sentence: 'Stands for one value of the loop after the other; what the loop holds is repeated for each.',
    };
  }
  return {
    title: `variable ${subject.name}`,
    facts: ['Variable of this Fn::Sub'],
    sentence: 'Defined in the second argument of this `Fn::Sub`; it is known inside this text only.',
  };
}

/** A name that nothing in the file defines. */
export function unresolvedTip({ subject, document, reference }: Ask<'ref-unresolved' | 'sub-unresolved'>): TipBody | undefined {
  const made = generatedBySam(document, subject.name);
  if (made !== undefined) {
    return {
      title: `${subject.name}: ${made.type}`,
      facts: ['Generated by SAM'],
      sentence: made.says,
      comesBack: refComesBack(reference, made.type),
    };
  }
  return mayBeElsewhere(document, 'resource') ? undefined : { title: subject.name, facts: ['Not defined in this template'] };
}

/** The name that an import asks for. */
export function importTip({ subject }: Ask<'importvalue-literal'>): TipBody {
  return {
    title: `import ${describe(subject.name, 60)}`,
    facts: ['same account and Region'],
    sentence:
      'Reads the output that another stack exports under this name. As long as this stack imports it, that stack can neither change nor remove the export, nor be deleted.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html',
  };
}
