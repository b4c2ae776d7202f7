import { resourceDocs } from '../reference/links';
import type { Reference } from '../reference/reference';
import { samResource } from '../reference/sam/facts';
import { type Ask, definitionOf, usesOf } from './ask';
import { refComesBack } from './comesBack';
import type { TipBody } from './tip';

/** Attributes that people read most, in the order in which a tip names them. */
const common = [
  'Arn',
  'GroupId',
  'DNSName',
  'Endpoint.Address',
  'DomainName',
  'QueueName',
  'StreamArn',
  'RootResourceId',
  'FunctionUrl',
];

function attributeNames(reference: Reference, type: string): string | undefined {
  const names = [...reference.attributes(type).keys()];
  if (names.length === 0) return undefined;
  const first = [
    ...common.filter((name) => names.includes(name)),
    ...names.filter((name) => !common.includes(name) && !name.includes('.')),
  ];
  return `GetAtt: ${first.slice(0, 4).join(', ')}${first.length > 4 ? ', ...' : ''}`;
}

/** What a resource type is, and what Ref and GetAtt return. */
export function resourceTypeTip({ reference }: Pick<Ask, 'reference'>, type: string): TipBody | undefined {
  if (type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource') {
    return {
      title: type,
      facts: ['Custom resource'],
      sentence:
        'A custom resource: CloudFormation calls the function or topic of `ServiceToken` on create, update and delete, and waits for its answer.',
      comesBack: refComesBack(reference, type),
      docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html',
    };
  }
  if (type.endsWith('::MODULE')) {
    return {
      title: type,
      facts: ['Module'],
      sentence: 'A module of the CloudFormation registry: it is expanded into its resources before deployment.',
    };
  }
  const facts = reference.type(type);
  if (facts === undefined) return undefined;
  const required = [...facts.properties.values()].filter((property) => property.required).map((property) => property.name);
  const attributes = attributeNames(reference, type);
  const generated = samResource(type)?.generates;
  return {
    title: type,
    facts: [
      ...(generated === undefined ? [] : [`becomes ${generated.join(', ')}`]),
      ...(required.length === 0 ? [] : [`Required: ${required.slice(0, 5).join(', ')}${required.length > 5 ? ', ...' : ''}`]),
      ...(attributes === undefined ? [] : [attributes]),
    ],
    sentence: facts.summary === '' ? undefined : facts.summary,
    comesBack: refComesBack(reference, type),
    docs: resourceDocs(type),
  };
}

/** A resource where it is defined: its type in short, and who refers to it. */
export function resourceIdTip(ask: Ask<'resource-id'>): TipBody | undefined {
  const { document, subject } = ask;
  const entry = document.names.resources.get(subject.name);
  const type = subject.type ?? entry?.type;
  const uses = entry === undefined ? [] : usesOf(document, entry);
  const used = uses.length === 0 ? 'nothing refers to it' : `used by ${uses.length} ${uses.length === 1 ? 'entry' : 'entries'}`;
  if (type === undefined) return { title: subject.name, facts: ['Resource', used], uses };
  const body = resourceTypeTip(ask, type);
  return {
    title: `${subject.name}: ${type}`,
    facts: [used],
    sentence: body?.sentence,
    comesBack: body?.comesBack,
    docs: body?.docs,
    uses,
  };
}

/** The type of a DependsOn's target and what the line changes. */
export function dependsOnTip(ask: Ask<'dependson-value'>): TipBody | undefined {
  const { document, subject } = ask;
  const entry = document.names.resources.get(subject.name);
  if (entry === undefined)
    return { facts: ['Not defined in this template'], sentence: 'DependsOn must name a resource of this template.' };
  const implicit = document.references(entry).some((one) => one.form !== 'DependsOn' && one.from?.name === subject.dependent);
  return {
    title: `${subject.name}: ${entry.type ?? 'resource'}`,
    sentence: implicit
      ? `${subject.dependent} already waits for ${subject.name}, because it refers to it; this line adds nothing.`
      : `${subject.dependent} is created after ${subject.name} and deleted before it.`,
    definition: definitionOf(document, entry, entry.type ?? 'resource'),
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
  };
}
