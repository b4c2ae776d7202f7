import type { TemplateDocument } from '../../template/document';
import { IntrinsicCall, isList, isObject, type PlainValue } from '../../template/value';
import { type Ask, typeOf } from '../ask';

/** The resource a subject is in, and the path below its Properties; empty for the resource as a whole. */
export interface Spot {
  readonly logicalId: string;
  readonly type: string;
  readonly path: readonly string[];
}

/** Where in a resource the subject stands. */
export function spotOf({ subject, document }: Pick<Ask, 'subject' | 'document'>): Spot | undefined {
  const spot = (logicalId: string, path: readonly string[]): Spot | undefined => {
    const type = typeOf(document, logicalId);
    return type === undefined ? undefined : { logicalId, type, path };
  };
  switch (subject.kind) {
    case 'resource-id':
      return spot(subject.name, []);
    case 'resource-type':
      return spot(subject.logicalId, []);
    case 'sam-event-type':
      return spot(subject.logicalId, ['Events', subject.event, 'Type']);
    case 'sam-policy-template':
      return spot(subject.logicalId, ['Policies']);
    case 'property':
    case 'nested-property':
    case 'property-value':
    case 'iam-action':
    case 'policy-doc-key':
    case 'ref-resource':
    case 'sub-resource':
      return subject.place === undefined ? undefined : spot(subject.place.logicalId, subject.place.path);
    default:
      return undefined;
  }
}

/** A property's value. */
export function valueAt(document: TemplateDocument, logicalId: string, ...path: readonly string[]): PlainValue | undefined {
  return document.read(['Resources', logicalId, 'Properties', ...path]);
}

/** The values at a path whose list positions are left out: one for each item of the lists on the way. */
export function valuesAt(document: TemplateDocument, logicalId: string, path: readonly string[]): readonly PlainValue[] {
  const [first = '', ...rest] = path;
  const items = (value: PlainValue): readonly PlainValue[] => (isList(value) ? value.flatMap(items) : [value]);
  let values = items(valueAt(document, logicalId, first) ?? null);
  for (const key of rest) {
    values = values.flatMap((value) => (isObject(value) && Object.hasOwn(value, key) ? items(value[key] ?? null) : []));
  }
  return values;
}

/** A literal number; a parameter may become anything, so it counts as unknown. */
export function asNumber(value: PlainValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** The resource whose attribute or identifier a value is: `!GetAtt Jobs.Arn`, `!Ref Jobs`. */
export function targetOf(value: PlainValue | undefined): string | undefined {
  if (!(value instanceof IntrinsicCall)) return undefined;
  const { value: argument } = value;
  if (value.fn === 'Ref') return typeof argument === 'string' ? argument : undefined;
  if (value.fn !== 'Fn::GetAtt') return undefined;
  if (typeof argument === 'string') return argument.split('.')[0];
  const first = isList(argument) ? argument[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** The timeout of a function of this file in seconds; undefined when it is not a plain number. */
export function timeoutOf(document: TemplateDocument, logicalId: string): number | undefined {
  const own = valueAt(document, logicalId, 'Timeout');
  if (own !== undefined) return asNumber(own);
  const sam = typeOf(document, logicalId) === 'AWS::Serverless::Function';
  const shared = sam ? document.read(['Globals', 'Function', 'Timeout']) : undefined;
  return shared === undefined ? 3 : asNumber(shared);
}

const functionTypes = new Set(['AWS::Serverless::Function', 'AWS::Lambda::Function']);

export function isFunction(type: string): boolean {
  return functionTypes.has(type);
}

/** Functions of this file that Lambda feeds from a queue of this file. */
export function consumersOf(document: TemplateDocument, queue: string): readonly string[] {
  const entry = document.names.resources.get(queue);
  if (entry === undefined) return [];
  const consumers = new Set<string>();
  for (const { from } of document.references(entry)) {
    const type = from === undefined ? undefined : typeOf(document, from.name);
    if (from === undefined || type === undefined) continue;
    const feed = type === 'AWS::Lambda::EventSourceMapping' ? feedOf(document, from.name) : undefined;
    if (feed?.queue === queue) consumers.add(feed.worker);
    if (
      type === 'AWS::Serverless::Function' &&
      eventsOf(document, from.name).some((event) => event.type === 'SQS' && event.queue === queue)
    ) {
      consumers.add(from.name);
    }
  }
  return [...consumers];
}

/** What a mapping joins: a queue of this file and the function that gets its messages. */
export interface Feed {
  readonly queue: string;
  readonly worker: string;
}

/** The queue and the function of an event source mapping, as far as both are named. */
export function feedOf(document: TemplateDocument, mapping: string): Feed | undefined {
  const queue = targetOf(valueAt(document, mapping, 'EventSourceArn'));
  const worker = targetOf(valueAt(document, mapping, 'FunctionName'));
  return queue === undefined || worker === undefined ? undefined : { queue, worker };
}

/** Queues of this file that event source mappings of this file feed to a function. */
export function mappedQueues(document: TemplateDocument, worker: string): readonly Feed[] {
  const entry = document.names.resources.get(worker);
  const names = new Set((entry === undefined ? [] : document.references(entry)).map(({ from }) => from?.name));
  return [...names].flatMap((name) => {
    if (name === undefined || typeOf(document, name) !== 'AWS::Lambda::EventSourceMapping') return [];
    const feed = feedOf(document, name);
    return feed?.worker === worker ? [feed] : [];
  });
}

/** The events of a SAM function: name, type, the queue they read. */
export function eventsOf(
  document: TemplateDocument,
  logicalId: string,
): readonly {
  readonly name: string;
  readonly type: string;
  readonly queue: string | undefined;
  readonly timeout: number | undefined;
}[] {
  const events = valueAt(document, logicalId, 'Events');
  if (!isObject(events)) return [];
  return Object.entries(events).flatMap(([name, event]) => {
    if (!isObject(event) || typeof event.Type !== 'string') return [];
    const properties = isObject(event.Properties) ? event.Properties : {};
    return [{ name, type: event.Type, queue: targetOf(properties.Queue), timeout: asNumber(properties.TimeoutInMillis) }];
  });
}

/** The type of an entry that may not be a resource. */
export function typeNameOf(document: TemplateDocument, name: string | undefined): string | undefined {
  return name === undefined ? undefined : typeOf(document, name);
}
