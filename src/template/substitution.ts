import type { TextRange } from './subject';

const opening = '{{resolve:';

/** A `${Name}` around an offset: what stands between the braces. */
export function variableAt(text: string, offset: number, within: TextRange): TextRange | undefined {
  const said = text.slice(within.start, within.end);
  const at = offset - within.start;
  const open = said.lastIndexOf('${', at);
  const close = said.indexOf('}', open);
  if (open < 0 || close < at || at < open + 2) return undefined;
  const inner = said.slice(open + 2, close);
  const name = inner.trim();
  if (name === '' || name.startsWith('!') || /[\s"'{}]/.test(name)) return undefined;
  const start = within.start + open + 2 + inner.indexOf(name);
  const range = { start, end: start + name.length };
  return offset < range.start || offset > range.end ? undefined : range;
}

/** A `{{resolve:service:reference}}` around an offset; one that a Fn::Join cuts off goes to the end of its piece. */
export interface DynamicReference {
  readonly service: string;
  readonly reference: string;
  readonly range: TextRange;
}

export function dynamicReferenceAt(text: string, offset: number, within: TextRange): DynamicReference | undefined {
  const said = text.slice(within.start, within.end);
  const open = said.lastIndexOf(opening, offset - within.start);
  if (open < 0) return undefined;
  let close = said.indexOf('}}', open);
  // A variable right before the end: `${Stage}}}`.
  if (close >= 0 && said[close + 2] === '}') close++;
  const end = close < 0 ? said.length : close + 2;
  if (offset > within.start + end) return undefined;
  const inner = said.slice(open + opening.length, close < 0 ? end : close);
  const colon = inner.indexOf(':');
  const range = { start: within.start + open, end: within.start + end };
  if (colon < 0) return { service: inner, reference: '', range };
  return { service: inner.slice(0, colon), reference: inner.slice(colon + 1), range };
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
