import { policyElements } from '../reference/iam/elements';
import { samPage } from '../reference/links';
import { samEvents } from '../reference/sam/events';
import { valueMeaning } from '../reference/values/meanings';
import { type Ask, typeOf } from './ask';
import type { TipBody } from './tip';

/** What a value of a property means; silent where nothing is known of it. */
export function valueTip({ subject, settings }: Ask<'property-value'>): TipBody | undefined {
  const { place, name } = subject;
  const policy = policyValue(place.path, name);
  if (policy !== undefined) return { title: name, sentence: policy };
  const says = valueMeaning({ type: place.type, path: place.path, today: settings.today }, name);
  return says === undefined ? undefined : { title: name.length > 60 ? undefined : name, sentence: says };
}

/** Values inside policy documents. */
function policyValue(path: readonly string[], value: string): string | undefined {
  const last = path[path.length - 1];
  const inside = path.includes('Statement');
  if (last === 'Effect' && inside) {
    if (value === 'Allow') return 'Grants what the statement names, unless something denies it.';
    if (value === 'Deny') return 'Forbids what the statement names; no Allow anywhere can overrule it.';
  }
  if (last === 'Version' && (value === '2012-10-17' || value === '2008-10-17')) {
    return value === '2012-10-17'
      ? 'Current version of the policy language, with policy variables.'
      : `Older version of the policy language. ${policyElements.Version?.says ?? ''}`;
  }
  if (value === '*' && inside && last === 'Resource') return 'Every resource that the actions can be about.';
  if (value === '*' && inside && (last === 'Principal' || last === 'AWS'))
    return 'Everyone, people without an AWS account included, as far as conditions do not limit it.';
  return undefined;
}

/** The type of a SAM event: what it becomes. */
export function samEventTip({ subject, document }: Ask<'sam-event-type'>): TipBody | undefined {
  const event = Object.hasOwn(samEvents, subject.name) ? samEvents[subject.name] : undefined;
  if (event === undefined) return undefined;
  const required = Object.entries(event.properties).filter(([, property]) => property.required === true);
  const machine = typeOf(document, subject.logicalId) === 'AWS::Serverless::StateMachine';
  // A function is called by permission of its own policy; a state machine is started with a role.
  const made = machine
    ? new Set(event.generates.map((type) => (type === 'AWS::Lambda::Permission' ? 'AWS::IAM::Role' : type)))
    : event.generates;
  return {
    title: `SAM event ${subject.name}`,
    facts: [
      `becomes ${[...made].join(', ')}`,
      ...(required.length === 0 ? [] : [`Required: ${required.map(([name]) => name).join(', ')}`]),
    ],
    sentence: event.says,
    docs: samPage(
      machine
        ? `sam-property-statemachine-statemachine${subject.name.toLowerCase()}.html`
        : `sam-property-function-${subject.name.toLowerCase()}.html`,
    ),
  };
}
