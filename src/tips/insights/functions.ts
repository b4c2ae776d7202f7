import { dayInWords } from '../../reference/values/meanings';
import { isPastEnd, lambdaRuntime } from '../../reference/values/runtimes';
import type { Ask } from '../ask';
import { eventsOf, isFunction, type Spot, timeoutOf, typeNameOf, valueAt } from './place';

/** A function's timeout beyond what a synchronous API in front of it waits for. */
export function beyondApi(ask: Ask, spot: Spot): string | undefined {
  const [first] = spot.path;
  if (!isFunction(spot.type) || (first !== undefined && first !== 'Timeout')) return undefined;
  const timeout = timeoutOf(ask.document, spot.logicalId);
  if (timeout === undefined || timeout <= 29) return undefined;
  const api = apiInFront(ask, spot.logicalId);
  if (api === undefined || timeout <= api.seconds) return undefined;
  return `Timeout of ${timeout} s is beyond the ${api.seconds} s that ${api.name} waits ${api.how}: the caller gets an error while the function still runs and costs.`;
}

function apiInFront(
  { document }: Ask,
  logicalId: string,
): { readonly name: string; readonly seconds: number; readonly how: string } | undefined {
  // The 29 s of a REST API can be raised, the 30 s of an HTTP API cannot.
  const rest = { name: 'the REST API', seconds: 29, how: 'by default' };
  const http = { name: 'the HTTP API', seconds: 30, how: 'at most' };
  for (const event of eventsOf(document, logicalId)) {
    // An event with its own integration timeout was thought about.
    if (event.timeout !== undefined) continue;
    if (event.type === 'Api') return rest;
    if (event.type === 'HttpApi') return http;
  }
  const entry = document.names.resources.get(logicalId);
  for (const { from } of entry === undefined ? [] : document.references(entry)) {
    const type = typeNameOf(document, from?.name);
    if (from === undefined) continue;
    const asynchronous =
      valueAt(document, from.name, 'Integration', 'TimeoutInMillis') ?? valueAt(document, from.name, 'TimeoutInMillis');
    if (asynchronous !== undefined) continue;
    if (type === 'AWS::ApiGateway::Method') return rest;
    if (type === 'AWS::ApiGatewayV2::Integration') return http;
  }
  return undefined;
}

/** A runtime that is no longer supported. */
export function endedRuntime(ask: Ask, spot: Spot): string | undefined {
  const [first] = spot.path;
  // At the value itself the tip says it already.
  if (!isFunction(spot.type) || (first !== undefined && first !== 'Runtime') || ask.subject.kind === 'property-value')
    return undefined;
  const own = valueAt(ask.document, spot.logicalId, 'Runtime');
  const id =
    own ?? (spot.type === 'AWS::Serverless::Function' ? ask.document.read(['Globals', 'Function', 'Runtime']) : undefined);
  const runtime = typeof id === 'string' ? lambdaRuntime(id) : undefined;
  if (runtime?.ends === undefined || !isPastEnd(runtime, ask.settings.today)) return undefined;
  return `Runtime ${String(id)} is deprecated since ${dayInWords(runtime.ends)}: no more security patches, and creating or updating functions with it gets blocked.`;
}
