import { type PropertyFacts, typeName } from '../reference/facts';
import { policyElements } from '../reference/iam/elements';
import { resourceDocs } from '../reference/links';
import type { Walked } from '../reference/reference';
import { samEvents } from '../reference/sam/events';
import { samPasses, samPropertyBelow } from '../reference/sam/facts';
import { samGlobals } from '../reference/sam/globals';
import { samPolicies } from '../reference/sam/policies';
import type { TemplateDocument } from '../template/document';
import type { Place } from '../template/subject';
import type { Ask } from './ask';
import type { TipBody } from './tip';

/** The facts line of a property: required, type, update behaviour, range, default. */
function propertyFacts(property: PropertyFacts): readonly string[] {
  const { allowed, range, update } = property;
  const facts = [property.required ? 'Required' : 'Optional', typeName(property.type)];
  if (update !== 'unknown') facts.push(`Update: ${update === 'replacement' ? 'Replacement' : update}`);
  if (range !== undefined) facts.push(range);
  // A default of what must be given anyway would only puzzle.
  if (property.default !== undefined && !property.required) facts.push(`default ${property.default}`);
  if (allowed.length > 0) facts.push(allowed.length > 6 ? `${allowed.slice(0, 5).join(' | ')} | ...` : allowed.join(' | '));
  if (property.deprecated) facts.push('deprecated');
  return facts;
}

/** What the reference says at a place: a property, something of the author's own, or nothing known. */
function propertyAt(ask: Pick<Ask, 'reference' | 'document'>, place: Place): Walked {
  if (place.type === undefined) return undefined;
  return samEventProperty(ask, place) ?? ask.reference.property(place.type, place.path) ?? connectorProperty(ask, place);
}

/** Below `Events.Name.Properties` of a SAM resource, the event's type decides which properties there are. */
function samEventProperty({ document, reference }: Pick<Ask, 'reference' | 'document'>, place: Place): Walked {
  const [events, name = '', properties, ...path] = place.path;
  if (
    events !== 'Events' ||
    properties !== 'Properties' ||
    path.length === 0 ||
    place.type?.startsWith('AWS::Serverless::') !== true
  ) {
    return undefined;
  }
  const type = eventType(document, place.logicalId, name);
  const event = type !== undefined && Object.hasOwn(samEvents, type) ? samEvents[type] : undefined;
  if (event === undefined) return undefined;
  const found = samPropertyBelow(place.type, event.properties, path);
  if (found === undefined || found === 'freeform') return found;
  const [target = '', ...targetPath] = (found.passes ?? '').split('.');
  const passed = target === '' ? undefined : reference.property(target, [...targetPath, ...found.rest]);
  if (found.rest.length > 0) return passed;
  return samPasses(found.facts, passed === 'freeform' ? undefined : passed);
}

/** Below `Connectors.Name.Properties`, which SAM allows on many resources, stand the properties of a connector. */
function connectorProperty({ document, reference }: Pick<Ask, 'reference' | 'document'>, { path }: Place): Walked {
  const [connectors, , properties, ...rest] = path;
  if (document.kind !== 'sam' || connectors !== 'Connectors' || properties !== 'Properties' || rest.length === 0)
    return undefined;
  return reference.property('AWS::Serverless::Connector', rest);
}

/** The `Type` of a SAM event, as the file gives it. */
function eventType(document: TemplateDocument, logicalId: string, event: string): string | undefined {
  const type = document.read(['Resources', logicalId, 'Properties', 'Events', event, 'Type']);
  return typeof type === 'string' ? type : undefined;
}

/** A property, directly below Properties or nested. */
export function propertyTip(ask: Ask<'property' | 'nested-property'>): TipBody | undefined {
  const { place, name } = ask.subject;
  if (place.type === undefined) return undefined;
  const found = propertyAt(ask, place);
  if (found === 'freeform') return samEventName(ask, place) ?? statementElement(place) ?? policyParameter(place);
  if (found === undefined) return customProperty(place);
  return { ...propertyBody(found), title: title(place.type, place.path, name) };
}

function propertyBody(found: PropertyFacts): TipBody {
  return { facts: propertyFacts(found), sentence: found.summary === '' ? undefined : found.summary, docs: found.docs };
}

function title(type: string, path: readonly string[], name: string): string {
  return path.length <= 3 ? `${type}.${path.join('.')}` : `${type}. ... .${name}`;
}

/** A statement that the file writes where the reference expects any JSON, as in the Policies of a SAM function. */
function statementElement({ path }: Place): TipBody | undefined {
  const at = path.lastIndexOf('Statement');
  const name = path[path.length - 1] ?? '';
  const element = at >= 0 && path.length - at <= 2 && Object.hasOwn(policyElements, name) ? policyElements[name] : undefined;
  return element && { facts: element.facts ?? [], sentence: element.says, docs: element.docs };
}

/** A parameter of a SAM policy template. */
function policyParameter({ type, path }: Place): TipBody | undefined {
  const [policies, template = '', name = '', ...rest] = path;
  const policy = policies === 'Policies' && Object.hasOwn(samPolicies, template) ? samPolicies[template] : undefined;
  if (policy === undefined || rest.length > 0 || type?.startsWith('AWS::Serverless::') !== true || !policy.takes.includes(name))
    return undefined;
  return {
    title: `${template}.${name}`,
    facts: ['Required', 'SAM policy template'],
    sentence: `What the policy is limited to. It ${policy.says.charAt(0).toLowerCase()}${policy.says.slice(1)}`,
  };
}

/** What a custom resource is given is its provider's business. */
function customProperty({ type, path }: Place): TipBody | undefined {
  if (path.length !== 1 || (type?.startsWith('Custom::') !== true && type !== 'AWS::CloudFormation::CustomResource'))
    return undefined;
  if (path[0] === 'ServiceToken') {
    return {
      title: `${type}.ServiceToken`,
      facts: ['Required'],
      sentence:
        'ARN of the Lambda function or SNS topic that creates, updates and deletes this custom resource. It must be in the same Region.',
    };
  }
  return {
    title: `${type}.${path[0]}`,
    facts: ['Custom resource'],
    sentence: "Handed to the custom resource's provider, in `ResourceProperties` of its request.",
  };
}

/** The name of a SAM event is the author's; what it stands for is not. */
function samEventName({ document }: Pick<Ask, 'document'>, place: Place): TipBody | undefined {
  const [events, name = '', ...rest] = place.path;
  if (events !== 'Events' || rest.length > 0) return undefined;
  const type = eventType(document, place.logicalId, name);
  const event = type !== undefined && Object.hasOwn(samEvents, type) ? samEvents[type] : undefined;
  if (event === undefined) return undefined;
  return { title: `event ${name}: ${type}`, facts: ['SAM event'], sentence: event.says, docs: resourceDocs(place.type ?? '') };
}

/** A key of Globals: the resource's property, said once for all. */
export function globalsPropertyTip(ask: Ask<'globals-property'>): TipBody | undefined {
  const { type, path } = ask.subject;
  const full = `AWS::Serverless::${type}`;
  const found = ask.reference.property(full, path);
  if (found === undefined || found === 'freeform') return undefined;
  const allowed = Object.hasOwn(samGlobals, type) ? samGlobals[type] : undefined;
  const inherited = path.length === 1 && allowed?.has(path[0] ?? '') === true;
  const body = propertyBody(found);
  return {
    ...body,
    title: `Globals: ${full}.${path.join('.')}`,
    sentence: inherited
      ? `${body.sentence ?? ''} Every ${full} of this template inherits it; ${mergeRule(found)}.`.trim()
      : body.sentence,
  };
}

function mergeRule(property: PropertyFacts): string {
  switch (property.type.kind) {
    case 'map':
    case 'object':
      return "a resource's own entries are merged with these";
    case 'list':
      return "a resource's own list is added to this one";
    default:
      return "a resource's own value wins";
  }
}

/** A section of Globals. */
export function globalsTypeTip({ subject, document }: Ask<'globals-type'>): TipBody | undefined {
  const allowed = Object.hasOwn(samGlobals, subject.name) ? samGlobals[subject.name] : undefined;
  if (allowed === undefined) return undefined;
  const type = `AWS::Serverless::${subject.name}`;
  const count = document.resources().filter((entry) => entry.type === type).length;
  return {
    title: `Globals: ${type}`,
    facts: [
      `${count} ${count === 1 ? 'resource inherits' : 'resources inherit'} this`,
      `${allowed.size} ${allowed.size === 1 ? 'property' : 'properties'} allowed`,
    ],
    sentence: `Properties that every ${type} of this template shares. A resource's own value wins; maps are merged and lists are added to.`,
    docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
  };
}
