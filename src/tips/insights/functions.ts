import { dayInWords } from '../../reference/values/meanings';
import { isPastEnd, lambdaRuntime } from '../../reference/values/runtimes';
import type { TemplateDocument } from '../../template/document';
import { isObject } from '../../template/value';
import type { Ask } from '../ask';
import { eventsOf, isFunction, type Spot, targetOf, timeoutOf, typeNameOf, valueAt } from './place';

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
  const socket = { name: 'the WebSocket API', seconds: 29, how: 'at most' };
  for (const event of eventsOf(document, logicalId)) {
    // An event with its own integration timeout was thought about.
    if (event.timeout !== undefined) continue;
    if (event.type === 'Api') return rest;
    if (event.type === 'HttpApi') return http;
  }
  const entry = document.names.resources.get(logicalId);
  for (const { form, from } of entry === undefined ? [] : document.references(entry)) {
    if (from === undefined || form === 'DependsOn') continue;
    const type = typeNameOf(document, from.name);
    const own = valueAt(document, from.name, 'Integration', 'TimeoutInMillis') ?? valueAt(document, from.name, 'TimeoutInMillis');
    if (own !== undefined) continue;
    if (type === 'AWS::ApiGateway::Method' && !namesInvocation(document, from.name)) return rest;
    if (type === 'AWS::ApiGatewayV2::Integration') return isSocket(document, from.name) ? socket : http;
  }
  return undefined;
}

/** A method may call the function asynchronously, with a header that it sets. */
function namesInvocation(document: TemplateDocument, method: string): boolean {
  const sent = valueAt(document, method, 'Integration', 'RequestParameters');
  return isObject(sent) && Object.keys(sent).some((name) => /\.x-amz-invocation-type$/i.test(name));
}

function isSocket(document: TemplateDocument, integration: string): boolean {
  const api = targetOf(valueAt(document, integration, 'ApiId'));
  return api !== undefined && valueAt(document, api, 'ProtocolType') === 'WEBSOCKET';
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
