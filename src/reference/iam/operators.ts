import type { Entry } from '../facts';

const docs = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';

/** What must hold for the request's value (`is the same text`), by operator. */
const base: Readonly<Record<string, string>> = {
  StringEquals: 'is the same text, case-sensitive',
  StringNotEquals: 'is another text, case-sensitive',
  StringEqualsIgnoreCase: 'is the same text, in any case',
  StringNotEqualsIgnoreCase: 'is another text, in any case',
  StringLike: 'fits the text with the wildcards `*` and `?`, case-sensitive',
  StringNotLike: 'does not fit the text with the wildcards `*` and `?`, case-sensitive',
  NumericEquals: 'is the same number',
  NumericNotEquals: 'is another number',
  NumericLessThan: 'is a smaller number',
  NumericLessThanEquals: 'is a smaller number or the same',
  NumericGreaterThan: 'is a larger number',
  NumericGreaterThanEquals: 'is a larger number or the same',
  DateEquals: 'is the same date and time',
  DateNotEquals: 'is another date and time',
  DateLessThan: 'is an earlier date and time',
  DateLessThanEquals: 'is an earlier date and time or the same',
  DateGreaterThan: 'is a later date and time',
  DateGreaterThanEquals: 'is a later date and time or the same',
  Bool: 'is the same of `true` and `false`',
  BinaryEquals: 'has the same bytes, given in Base64',
  IpAddress: 'is an address inside the CIDR range',
  NotIpAddress: 'is an address outside the CIDR range',
  ArnEquals: 'is the ARN; each of its parts may have the wildcards `*` and `?`',
  ArnLike: 'is the ARN; each of its parts may have the wildcards `*` and `?`',
  ArnNotEquals: 'is another ARN; each part may have wildcards',
  ArnNotLike: 'is another ARN; each part may have wildcards',
};

const absent = 'Checks whether the key is absent from the request (`true`) or present (`false`).';

/** A condition operator, with its set prefix and `IfExists` taken apart. */
export function conditionOperator(name: string): Entry | undefined {
  const [, prefix, bare = '', ifExists] = /^(ForAnyValue:|ForAllValues:)?(.+?)(IfExists)?$/.exec(name) ?? [];
  if (bare === 'Null') return ifExists === undefined ? { says: absent, docs } : undefined;
  const holds = Object.hasOwn(base, bare) ? base[bare] : undefined;
  if (holds === undefined) return undefined;
  const parts = [`True when the request's value ${holds}.`];
  if (prefix === 'ForAnyValue:') parts.push("At least one value of the request's key must match.");
  if (prefix === 'ForAllValues:') parts.push("Every value of the request's key must match; also true when the key is missing.");
  if (prefix === undefined && ifExists === undefined && /not/i.test(bare)) parts.push('Also true when the key is missing.');
  // With ForAllValues a missing key is true anyway.
  if (ifExists !== undefined && prefix !== 'ForAllValues:')
    parts.push('`IfExists`: also true when the key is missing from the request.');
  return { says: parts.join(' '), docs };
}
