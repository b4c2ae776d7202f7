import { type Ask, typeOf } from '../ask';
import {
  asNumber,
  consumersOf,
  eventsOf,
  type Feed,
  feedOf,
  isFunction,
  mappedQueues,
  type Spot,
  timeoutOf,
  valueAt,
} from './place';

/** Pairs of queue and function that the spot is about: the queue itself, the function's timeout, the event between them. */
function pairs(ask: Ask, spot: Spot): readonly Feed[] {
  const { document } = ask;
  if (spot.type === 'AWS::SQS::Queue') {
    if (spot.path.length > 0 && spot.path[0] !== 'VisibilityTimeout') return [];
    return consumersOf(document, spot.logicalId).map((worker) => ({ queue: spot.logicalId, worker }));
  }
  const [first, event] = spot.path;
  if (spot.type === 'AWS::Lambda::EventSourceMapping') {
    const feed =
      first === undefined || first === 'EventSourceArn' || first === 'FunctionName'
        ? feedOf(document, spot.logicalId)
        : undefined;
    return feed === undefined ? [] : [feed];
  }
  if (!isFunction(spot.type)) return [];
  if (first !== undefined && first !== 'Timeout' && first !== 'Events') return [];
  const events = eventsOf(document, spot.logicalId)
    .filter((one) => one.type === 'SQS' && (event === undefined || one.name === event))
    .flatMap(({ queue }) => (queue === undefined ? [] : [{ queue, worker: spot.logicalId }]));
  if (first !== 'Events') return [...events, ...mappedQueues(document, spot.logicalId)];
  // Within the event only at what names the queue.
  const [, , inner, last] = spot.path;
  return inner === undefined || inner === 'Type' || (last === 'Queue' && spot.path.length === 4) ? events : [];
}

/** A visibility timeout below six times the function's timeout. */
export function shortVisibility(ask: Ask, spot: Spot): string | undefined {
  for (const { queue, worker } of pairs(ask, spot)) {
    const entry = ask.document.names.resources.get(queue);
    if (entry?.type !== 'AWS::SQS::Queue') continue;
    // A parameter or an alias stands for a function whose timeout nobody knows here.
    if (!isFunction(typeOf(ask.document, worker) ?? '')) continue;
    const timeout = timeoutOf(ask.document, worker);
    const own = valueAt(ask.document, queue, 'VisibilityTimeout');
    const visibility = own === undefined ? 30 : asNumber(own);
    if (timeout === undefined || visibility === undefined || visibility >= 6 * timeout) continue;
    const said = own === undefined ? 'default 30' : String(visibility);
    return `Visibility timeout of ${queue} (${said} s) is below six times the timeout of ${worker} (${timeout} s): AWS recommends at least ${6 * timeout} s, or messages may be processed twice.`;
  }
  return undefined;
}

/** A queue that feeds a function and has no dead-letter queue. */
export function noDeadLetterQueue(ask: Ask, spot: Spot): string | undefined {
  if (spot.type !== 'AWS::SQS::Queue' || spot.path.length > 0) return undefined;
  if (valueAt(ask.document, spot.logicalId, 'RedrivePolicy') !== undefined) return undefined;
  if (isDeadLetterQueue(ask, spot.logicalId)) return undefined;
  const worker = consumersOf(ask.document, spot.logicalId).find((one) => isFunction(typeOf(ask.document, one) ?? ''));
  if (worker === undefined) return undefined;
  return `No RedrivePolicy: a message that ${worker} cannot process comes back until it expires, instead of going to a dead-letter queue.`;
}

/** Whether another queue of this file names this one beside a redrive policy, and not only as one that it takes messages of. */
function isDeadLetterQueue({ document }: Ask, logicalId: string): boolean {
  const entry = document.names.resources.get(logicalId);
  return (entry === undefined ? [] : document.references(entry)).some(
    ({ form, from }) =>
      form !== 'DependsOn' &&
      from !== undefined &&
      typeOf(document, from.name) === 'AWS::SQS::Queue' &&
      valueAt(document, from.name, 'RedrivePolicy') !== undefined,
  );
}
