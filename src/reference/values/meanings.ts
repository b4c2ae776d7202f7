import { arnInWords, arnParts } from './arns';
import { enumMeaning } from './enums';
import { instanceInWords } from './instances';
import { managedPolicy } from './managedPolicies';
import { cidrInWords, wellKnownPort } from './networks';
import { isPastEnd, lambdaRuntime } from './runtimes';
import { scheduleInWords } from './schedules';

/** Where a value stands and what today is. */
export interface ValuePlace {
  readonly type: string | undefined;
  readonly path: readonly string[];
  /** ISO day. */
  readonly today: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-04-30` -> `30 Apr 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** What a property's value means in words; undefined where nothing is known for certain. */
export function valueMeaning(place: ValuePlace, value: string): string | undefined {
  const last = place.path[place.path.length - 1] ?? '';
  return (
    enumMeaning(place.type, place.path, value) ??
    (last === 'Runtime' || last === 'CompatibleRuntimes' ? runtimeInWords(value, place.today) : undefined) ??
    (/Schedule(?:Expression)?$/.test(last) ? scheduleInWords(value) : undefined) ??
    (/Cidr|DestinationPrefix/i.test(last) ? cidrInWords(value, place.type === 'AWS::EC2::Subnet') : undefined) ??
    (/InstanceType|InstanceClass|NodeType|InstanceTypes$/.test(last) ? instanceInWords(value) : undefined) ??
    (/Port$/.test(last) || last === 'Ports' ? portInWords(value) : undefined) ??
    (/Polic(?:y|ies)(?:Arns?)?$/.test(last) ? policyInWords(value) : undefined) ??
    durationInWords(last, value) ??
    arnMeaning(value)
  );
}

function runtimeInWords(value: string, today: string): string | undefined {
  const runtime = lambdaRuntime(value);
  if (runtime === undefined) return undefined;
  if (runtime.ends === undefined) return `Lambda runtime for ${runtime.language}.`;
  return isPastEnd(runtime, today)
    ? `Lambda runtime for ${runtime.language}: deprecated since ${dayInWords(runtime.ends)}, no more security patches.`
    : `Lambda runtime for ${runtime.language}: supported, planned end ${dayInWords(runtime.ends)}.`;
}

function portInWords(value: string): string | undefined {
  const protocol = wellKnownPort(value);
  return protocol === undefined ? undefined : `Port ${value}: usually ${protocol}.`;
}

function policyInWords(value: string): string | undefined {
  const policy = managedPolicy(value);
  return policy === undefined ? undefined : `AWS managed policy: ${policy.says}`;
}

function arnMeaning(value: string): string | undefined {
  const policy = /:iam::aws:policy\//.test(value) ? policyInWords(value) : undefined;
  if (policy !== undefined) return policy;
  const parts = arnParts(value);
  return parts === undefined ? undefined : arnInWords(parts);
}

const secondNames = /(?:Seconds|SecondsTimeout)$/;
const secondProperties = new Set([
  'MessageRetentionPeriod',
  'VisibilityTimeout',
  'Period',
  'DefaultTTL',
  'MaxTTL',
  'MinTTL',
  'TTL',
  'MaxSessionDuration',
]);
const dayNames = /(?:InDays|RetentionPeriodDays|Days)$/;

/** Round figures of seconds or days, which people write as one long number. */
function durationInWords(name: string, value: string): string | undefined {
  if (!/^\d{2,9}$/.test(value)) return undefined;
  const amount = Number(value);
  if (secondNames.test(name) || secondProperties.has(name)) {
    for (const [unit, size] of [
      ['day', 86_400],
      ['hour', 3600],
      ['minute', 60],
    ] as const) {
      const count = amount / size;
      if (count >= 1 && Number.isInteger(count))
        return `${amount.toLocaleString('en-US')} seconds are ${count} ${unit}${count === 1 ? '' : 's'}.`;
    }
  }
  if (dayNames.test(name) && amount % 365 === 0) return `${value} days are ${amount / 365} year${amount === 365 ? '' : 's'}.`;
  return undefined;
}
