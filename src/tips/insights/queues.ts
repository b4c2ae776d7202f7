import type { Ask } from '../ask';
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
  return first === 'Events' ? events : [...events, ...mappedQueues(document, spot.logicalId)];
}

/** A visibility timeout below six times the function's timeout. */
export function shortVisibility(ask: Ask, spot: Spot): string | undefined {
  for (const { queue, worker } of pairs(ask, spot)) {
    const entry = ask.document.names.resources.get(queue);
    if (entry?.type !== 'AWS::SQS::Queue') continue;
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
  const [worker] = consumersOf(ask.document, spot.logicalId);
  if (worker === undefined || !isFunction(ask.document.names.resources.get(worker)?.type ?? '')) return undefined;
  return `No RedrivePolicy: a message that ${worker} cannot process comes back until it expires, instead of going to a dead-letter queue.`;
}
