import type { TextRange } from './subject';

/** A `${Name}` around an offset: what stands between the braces. */
export function variableAt(text: string, offset: number, within: TextRange): TextRange | undefined {
  const open = text.lastIndexOf('${', Math.min(offset, within.end));
  if (open < within.start) return undefined;
  let start = open + 2;
  const close = text.indexOf('}', start);
  if (close < 0 || close > within.end || offset < start || offset > close) return undefined;
  if (text[start] === '!') return undefined;
  let end = close;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  const range = { start, end };
  if (start === end || offset < start || offset > end || /[\s"'{}]/.test(text.slice(start, end))) return undefined;
  return range;
}

/** A `{{resolve:service:reference}}` around an offset; one that a Fn::Join cuts off goes to the end of its piece. */
export interface DynamicReference {
  readonly service: string;
  readonly reference: string;
  readonly range: TextRange;
}

export function dynamicReferenceAt(text: string, offset: number, within: TextRange): DynamicReference | undefined {
  const open = text.lastIndexOf('{{resolve:', Math.min(offset, within.end));
  if (open < within.start) return undefined;
  let close = text.indexOf('}}', open);
  // A variable right before the end: `${Stage}}}`.
  if (close >= 0 && text[close + 2] === '}') close++;
  const end = close < 0 || close + 2 > within.end ? within.end : close + 2;
  if (offset > end) return undefined;
  const inner = text.slice(open + '{{resolve:'.length, end).replace(/\}\}$/, '');
  const colon = inner.indexOf(':');
  const service = colon < 0 ? inner : inner.slice(0, colon);
  return { service, reference: colon < 0 ? '' : inner.slice(colon + 1), range: { start: open, end } };
}

/** A shell variable around an offset: `$NAME`, `${NAME}`, `$env:NAME` or `%NAME%`. The range is the name. */
export function shellVariableAt(text: string, offset: number, within: TextRange): TextRange | undefined {
  let start = offset;
  let end = offset;
  while (start > within.start && /\w/.test(text[start - 1] ?? '')) start--;
  while (end < within.end && /\w/.test(text[end] ?? '')) end++;
  if (start === end || /\d/.test(text[start] ?? '')) return undefined;
  const before = text.slice(Math.max(within.start, start - 5), start);
  const marked = before.endsWith('$') || before.endsWith('${') || /\$env:$/i.test(before);
  const percent = before.endsWith('%') && text[end] === '%' && end < within.end;
  return marked || percent ? { start, end } : undefined;
}
