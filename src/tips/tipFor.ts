import type { Reference } from '../reference/reference';
import type { TemplateDocument } from '../template/document';
import type { Subject, SubjectKind } from '../template/subject';
import { type Ask, typeOf } from './ask';
import { type BoundNotes, fromNotes } from './boundNotes';
import { appspecKeyTip, buildspecKeyTip, buildVariableTip } from './builds';
import { conditionIdTip, conditionUseTip, findInMapTip, mappingIdTip } from './conditions';
import { generatedBySam } from './generated';
import { conditionKeyTip, iamActionTip, policyDocKeyTip, principalTip, samPolicyTip } from './iam';
import { insightsFor } from './insights/insights';
import {
  dynamicReferenceTip,
  functionTip,
  metadataTip,
  outputAttributeTip,
  outputIdTip,
  policyKeyTip,
  policyValueTip,
  resourceAttributeTip,
  sectionTip,
  transformTip,
} from './language';
import { parameterAttributeTip, parameterIdTip, parameterTypeTip } from './parameters';
import { globalsPropertyTip, globalsTypeTip, propertyTip } from './properties';
import {
  attributeTip,
  getAttResourceTip,
  importTip,
  pseudoTip,
  refParameterTip,
  refResourceTip,
  subLocalTip,
  unresolvedTip,
} from './references';
import { dependsOnTip, resourceIdTip, resourceTypeTip } from './resources';
import { termsOf } from './termsOf';
import type { FromNotes, Tip, TipBody, TipSettings } from './tip';
import { samEventTip, valueTip } from './values';

const silent = () => undefined;

/** What is said of each kind; a kind that is missing here does not compile. */
const bodies: { readonly [K in SubjectKind]: (ask: Ask<K>) => TipBody | undefined } = {
  section: sectionTip,
  'parameter-id': parameterIdTip,
  'condition-id': conditionIdTip,
  'mapping-id': mappingIdTip,
  'output-id': outputIdTip,
  'resource-id': resourceIdTip,
  'parameter-attribute': parameterAttributeTip,
  'parameter-type-value': parameterTypeTip,
  'output-attribute': outputAttributeTip,
  'output-condition': conditionUseTip,
  'resource-attribute': resourceAttributeTip,
  'resource-condition-value': conditionUseTip,
  'resource-type-key': silent,
  'resource-type': (ask) => resourceTypeTip(ask, ask.subject.name),
  'properties-key': silent,
  'policy-attr-key': policyKeyTip,
  'policy-value': policyValueTip,
  'metadata-aws-key': metadataTip,
  'metadata-key': metadataTip,
  property: propertyTip,
  'nested-property': propertyTip,
  'property-value': valueTip,
  'freeform-key': silent,
  'intrinsic-short': functionTip,
  'intrinsic-long': functionTip,
  'ref-parameter': refParameterTip,
  'ref-resource': refResourceTip,
  'ref-pseudo': pseudoTip,
  'ref-unresolved': unresolvedTip,
  'getatt-resource': getAttResourceTip,
  'getatt-attribute': attributeTip,
  'sub-pseudo': pseudoTip,
  'sub-parameter': refParameterTip,
  'sub-resource': refResourceTip,
  'sub-getatt': attributeTip,
  'sub-local': subLocalTip,
  'sub-unresolved': unresolvedTip,
  'if-condition': conditionUseTip,
  'condition-ref': conditionUseTip,
  'findinmap-map': findInMapTip,
  'dependson-value': dependsOnTip,
  'importvalue-literal': importTip,
  'dynamic-reference': dynamicReferenceTip,
  'transform-value': transformTip,
  'globals-type': globalsTypeTip,
  'globals-property': globalsPropertyTip,
  'sam-event-type': samEventTip,
  'sam-policy-template': samPolicyTip,
  'policy-doc-key': policyDocKeyTip,
  'iam-action': iamActionTip,
  'service-principal': principalTip,
  'condition-key': conditionKeyTip,
  'buildspec-key': buildspecKeyTip,
  'buildspec-env-var': buildVariableTip,
  'appspec-key': appspecKeyTip,
};

/** The resource types whose facts a tip on this subject needs. */
function typesNeeded(subject: Subject, document: TemplateDocument): readonly string[] {
  const types = new Set<string>();
  const add = (type: string | undefined) => type !== undefined && types.add(type);
  if ('place' in subject) {
    add(subject.place?.type);
  }
  if (subject.kind === 'resource-type') add(subject.name);
  if (subject.kind === 'resource-id') add(subject.type);
  if (subject.kind === 'globals-property') add(`AWS::Serverless::${subject.type}`);
  if ('logicalId' in subject) add(typeOf(document, subject.logicalId));
  add(typeOf(document, subject.name));
  add(generatedBySam(document, 'logicalId' in subject ? subject.logicalId : subject.name)?.type);
  return [...types];
}

/** What to say of a subject; undefined where nothing is certain, or nothing is wanted. Loads what it needs of the reference. */
export async function tipFor(
  subject: Subject,
  document: TemplateDocument,
  reference: Reference,
  notes: BoundNotes,
  settings: TipSettings,
): Promise<Tip | undefined> {
  if (settings.mode === 'off') return undefined;
  const loading = reference.load(typesNeeded(subject, document));
  if (loading !== undefined) await loading;
  return tipNow(subject, document, reference, notes, settings);
}

/** The same for a reference that is loaded already. */
export function tipNow(
  subject: Subject,
  document: TemplateDocument,
  reference: Reference,
  notes: BoundNotes,
  settings: TipSettings,
): Tip | undefined {
  if (settings.mode === 'off' || document.silenced) return undefined;
  const ask: Ask = { subject, document, reference, settings };
  const said = fromNotes(
    notes,
    termsOf(subject, document),
    nameOf(subject),
    subject.kind === 'resource-type' || subject.kind === 'resource-id',
  );
  if (settings.mode === 'notes only') {
    return speaks(said) ? { ...empty(subject), fromNotes: said } : undefined;
  }
  const body = bodyOf(ask);
  const insights = settings.insights ? insightsFor(ask) : [];
  // A link to a note alone is no answer, except where the note is bound to the very subject.
  if (body === undefined && insights.length === 0 && !speaks(said)) return undefined;
  return { ...empty(subject), ...body, fromNotes: said, insights };
}

/** Whether a note has something to say beyond that it exists. */
function speaks(said: FromNotes | undefined): said is FromNotes {
  return said !== undefined && (said.facts.length > 0 || said.trap !== undefined || said.lead !== undefined);
}

/** The word that a note would use for the subject. */
function nameOf(subject: Subject): string {
  if ('attribute' in subject && subject.attribute !== undefined) return subject.attribute;
  return subject.kind === 'intrinsic-short' || subject.kind === 'intrinsic-long' ? subject.fn : subject.name;
}

function bodyOf<K extends SubjectKind>(ask: Ask<K>): TipBody | undefined {
  const kind: K = ask.subject.kind;
  return bodies[kind](ask);
}

function empty(subject: Subject): Tip {
  return {
    subject,
    range: subject.range,
    title: undefined,
    facts: [],
    sentence: undefined,
    comesBack: undefined,
    definition: undefined,
    uses: [],
    fromNotes: undefined,
    example: undefined,
    insights: [],
    docs: undefined,
  };
}
