import { type AttributeFacts, typeName } from '../reference/facts';
import type { Reference } from '../reference/reference';
import { refIdentifierReturn, refReturn } from '../reference/refReturns';
import { samResource } from '../reference/sam/facts';
import type { ComesBack } from './tip';

/** Custom resources return what their provider answers. */
function isCustom(type: string): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}

/** Nested stacks and applications have outputs instead of attributes. */
function hasOutputs(type: string): boolean {
  return type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application';
}

/** What Ref of a resource of this type returns; undefined when it is not certain. */
export function refComesBack(reference: Reference, type: string): ComesBack | undefined {
  if (isCustom(type)) return { what: "the PhysicalResourceId that the custom resource's provider answered", example: undefined };
  return refReturn(type) ?? refIdentifierReturn(reference.refIdentifier(type));
}

/** An attribute, or the object it is a part of; SAM's have the examples of what SAM makes. */
function knownAttribute(reference: Reference, type: string, attribute: string): AttributeFacts | undefined {
  const known = reference.attribute(type, attribute) ?? reference.attribute(type, attribute.split('.')[0] ?? '');
  const made = samResource(type)?.generates[0];
  if (known === undefined || made === undefined) return known;
  return { ...known, example: known.example ?? reference.attribute(made, attribute)?.example };
}

/** What GetAtt of this attribute returns; undefined when nothing is known of it. */
export function attributeComesBack(reference: Reference, type: string, attribute: string): ComesBack | undefined {
  if (isCustom(type))
    return { what: `the value ${attribute} in the Data that the custom resource's provider answered`, example: undefined };
  if (attribute.startsWith('Outputs.') && hasOutputs(type)) {
    return { what: `the output ${attribute.slice('Outputs.'.length)} of the nested stack`, example: undefined };
  }
  const known = knownAttribute(reference, type, attribute);
  if (known === undefined) return undefined;
  if (known.summary === '') return { what: `its ${known.name} (${typeName(known.type)})`, example: known.example };
  const what = known.summary
    .replace(/^Returns (?:the |a |an )?/i, 'the ')
    .replace(/^(The|A|An)(?= )/, (article) => article.toLowerCase())
    .replace(/\.$/, '');
  // The sentence may carry the example itself.
  const example = known.example !== undefined && what.includes(known.example) ? undefined : known.example;
  return { what, example };
}
