import { appspecKey } from './builds/appspec';
import { buildspecKey } from './builds/buildspec';
import { lifecycle, lifecycleEvent } from './builds/hooks';
import { buildVariable } from './builds/variables';
import { looksLikeAction } from './iam/actions';
import { policyElements, principalKinds } from './iam/elements';
import { looksLikeConditionKey } from './iam/keys';
import { conditionOperator } from './iam/operators';
import { looksLikePrincipal } from './iam/principals';
import { dynamicReferences } from './language/dynamicReferences';
import { functions } from './language/functions';
import { metadataKeys } from './language/metadata';
import { parameterType } from './language/parameterTypes';
import { policyKeys, policyValues } from './language/policies';
import { pseudoParameters } from './language/pseudo';
import { outputAttributes, parameterAttributes, resourceAttributes, sections } from './language/sections';
import { transforms } from './language/transforms';
import type { Reference } from './reference';
import { samEvents } from './sam/events';
import { samGlobals } from './sam/globals';
import { samPolicies } from './sam/policies';

const has = (table: object, name: string) => Object.hasOwn(table, name);

/** Checks of the text after `scheme:`, by scheme. Those at the end are free words of which only the form is checked. */
const schemes: Readonly<Record<string, (rest: string, reference: Reference) => boolean>> = {
  fn: (name) => has(functions, name),
  pseudo: (name) => has(pseudoParameters, name),
  section: (name) => has(sections, name),
  attribute: (path) =>
    has(resourceAttributes, path) || has(policyKeys, path) || deletionValue(path) || has(outputAttributes, path),
  parameter: (name) => has(parameterAttributes, name) || parameterType(name) !== undefined,
  output: (name) => has(outputAttributes, name),
  metadata: (name) => has(metadataKeys, name),
  transform: (name) => has(transforms, name),
  dynamic: (name) => has(dynamicReferences, name),
  policy: (name) => has(policyElements, name) || has(principalKinds, name.replace(/^Principal\./, '')),
  key: looksLikeConditionKey,
  operator: (name) => conditionOperator(name) !== undefined || ['IfExists', 'ForAllValues', 'ForAnyValue'].includes(name),
  principal: looksLikePrincipal,
  getatt: knownAttribute,
  'sam-event': (name) => has(samEvents, name.split('.')[0] ?? ''),
  'sam-policy': (name) => has(samPolicies, name),
  globals: (path) => {
    const [type = '', property] = path.split('.');
    const allowed = has(samGlobals, type) ? samGlobals[type] : undefined;
    return allowed !== undefined && (property === undefined || allowed.has(property));
  },
  buildspec: (path) => buildspecKey(path.split('.')) !== undefined,
  'buildspec-env': (name) => buildVariable(name) !== undefined,
  appspec: (path) => (['ec2', 'lambda', 'ecs'] as const).some((platform) => appspecTerm(platform, path)),
  hook: (path) => {
    const [platform = '', event = ''] = path.split('.');
    return (platform === 'ec2' || platform === 'lambda' || platform === 'ecs') && lifecycleEvent(platform, event) !== undefined;
  },
  cli: (text) => /^(aws|sam|cdk|eb|ecs-cli|git|docker|cfn-[\w-]+|amplify|copilot|eksctl|kubectl)( [\w./:-]+)*$/.test(text),
  header: (text) => /^[A-Za-z][\w-]*$/.test(text),
  error: (text) => /^[\w .:-]+$/.test(text),
  file: (text) => /^[\w./*@-]+$/.test(text),
};

/** Whether a term that a note binds exists in the reference data. Types must be loaded for terms that name them. */
export function knownTerm(reference: Reference, term: string): boolean {
  const type = /^((?:AWS|Alexa)::\w+::\w+)(?:\.(.+))?$/.exec(term);
  if (type?.[1] !== undefined) return knownTypeTerm(reference, type[1], type[2]);
  const colon = term.indexOf(':');
  const scheme = term.slice(0, colon);
  const check = colon > 0 && has(schemes, scheme) ? schemes[scheme] : undefined;
  // A scheme's name can be a service's prefix too (`events:PutEvents` is not one, but nothing forbids it tomorrow).
  return check === undefined ? looksLikeAction(term) : check(term.slice(colon + 1), reference) || false;
}

function knownTypeTerm(reference: Reference, type: string, path: string | undefined): boolean {
  if (!reference.has(type)) return false;
  if (path === undefined) return true;
  const found = reference.property(type, path.split('.'));
  return found !== undefined && found !== 'freeform';
}

function knownAttribute(text: string, reference: Reference): boolean {
  const [, type = '', attribute = ''] = /^(\w+::\w+::\w+)\.(.+)$/.exec(text) ?? [];
  if (reference.attribute(type, attribute) !== undefined) return true;
  return attribute.startsWith('Outputs.') && (type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application');
}

function deletionValue(path: string): boolean {
  const [attribute = '', value = ''] = path.split(/[=.]/);
  return (attribute === 'DeletionPolicy' || attribute === 'UpdateReplacePolicy') && has(policyValues, value);
}

function appspecTerm(platform: 'ec2' | 'lambda' | 'ecs', path: string): boolean {
  const names = path.split('.');
  if (appspecKey(platform, names) !== undefined) return true;
  const [section = '', event = '', ...rest] = names;
  // What holds for the scripts of every event is bound without an event's name.
  if (section === 'hooks' && rest.length === 0 && appspecKey(platform, ['hooks', 'any', event]) !== undefined) return true;
  return /^hooks$/i.test(section) && rest.length === 0 && lifecycle[platform].some((one) => one.name === event);
}
