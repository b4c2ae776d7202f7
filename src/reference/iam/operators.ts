import type { Entry } from '../facts';

const docs = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';

const base: Readonly<Record<string, string>> = {
  StringEquals: 'exact text, case-sensitive',
  StringNotEquals: 'no exact match of text, case-sensitive',
  StringEqualsIgnoreCase: 'exact text, any case',
  StringNotEqualsIgnoreCase: 'no exact match of text, any case',
  StringLike: 'text with the wildcards `*` and `?`, case-sensitive',
  StringNotLike: 'no match of text with the wildcards `*` and `?`, case-sensitive',
  NumericEquals: 'equal number',
  NumericNotEquals: 'another number',
  NumericLessThan: 'smaller number',
  NumericLessThanEquals: 'smaller or equal number',
  NumericGreaterThan: 'larger number',
  NumericGreaterThanEquals: 'larger or equal number',
  DateEquals: 'the same date and time',
  DateNotEquals: 'another date and time',
  DateLessThan: 'an earlier date and time',
  DateLessThanEquals: 'an earlier or the same date and time',
  DateGreaterThan: 'a later date and time',
  DateGreaterThanEquals: 'a later or the same date and time',
  Bool: '`true` or `false`',
  BinaryEquals: 'equal bytes, given in Base64',
  IpAddress: 'an address inside the CIDR range',
  NotIpAddress: 'an address outside the CIDR range',
  ArnEquals: 'an ARN; each of its parts may have the wildcards `*` and `?`',
  ArnLike: 'an ARN; each of its parts may have the wildcards `*` and `?`',
  ArnNotEquals: 'another ARN; each part may have wildcards',
  ArnNotLike: 'another ARN; each part may have wildcards',
  Null: 'whether the key is absent (`true`) or present (`false`) in the request',
};

/** A condition operator, with its set prefix and `IfExists` taken apart. */
export function conditionOperator(name: string): Entry | undefined {
  const [, prefix, bare = '', ifExists] = /^(ForAnyValue:|ForAllValues:)?(.+?)(IfExists)?$/.exec(name) ?? [];
  const matches = Object.hasOwn(base, bare) ? base[bare] : undefined;
  if (matches === undefined || (bare === 'Null' && ifExists !== undefined)) return undefined;
  const parts = [`Condition operator: matches ${matches}.`];
  if (prefix === 'ForAnyValue:') parts.push("At least one value of the request's key must match.");
  if (prefix === 'ForAllValues:') parts.push("Every value of the request's key must match; also true when the key is missing.");
  if (ifExists !== undefined) parts.push('`IfExists`: also true when the key is missing from the request.');
  return { says: parts.join(' '), docs };
}
