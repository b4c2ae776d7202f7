import { IntrinsicCall, isList, isObject, type PlainValue } from '../template/value';

/** A value of a template on one line, as one would write it in short YAML; cut when it is long. */
export function describe(value: PlainValue | undefined, limit = 80): string {
  const text = write(value, 0);
  return text.length <= limit ? text : `${text.slice(0, limit - 3).trimEnd()}...`;
}

function write(value: PlainValue | undefined, depth: number): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof IntrinsicCall) return call(value, depth);
  if (isList(value)) return depth > 3 ? '[...]' : `[${value.map((one) => write(one, depth + 1)).join(', ')}]`;
  if (isObject(value)) {
    if (depth > 3) return '{...}';
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${write(inner, depth + 1)}`)
      .join(', ')}}`;
  }
  return value === '' ? '""' : String(value);
}

function call(value: IntrinsicCall, depth: number): string {
  const name = value.fn.replace(/^Fn::/, '');
  const { value: argument } = value;
  if (name === 'GetAtt' && isList(argument)) return `!GetAtt ${argument.map((part) => write(part, depth + 1)).join('.')}`;
  return `!${name} ${write(argument, depth + 1)}`;
}

/** A condition in words: `Stage is prod and Domain is not ""`. Names of other conditions stay names. */
export function conditionInWords(value: PlainValue | undefined, depth = 0): string {
  if (!(value instanceof IntrinsicCall) || depth > 6) return describe(value);
  const parts = isList(value.value) ? value.value : [value.value];
  const inner = (part: PlainValue | undefined) => conditionInWords(part, depth + 1);
  switch (value.fn) {
    case 'Fn::Equals':
      return `${operand(parts[0])} is ${operand(parts[1])}`;
    case 'Fn::Not': {
      const only = parts[0];
      if (only instanceof IntrinsicCall && only.fn === 'Fn::Equals' && isList(only.value)) {
        return `${operand(only.value[0])} is not ${operand(only.value[1])}`;
      }
      return `not (${inner(only)})`;
    }
    case 'Fn::And':
      return parts.map((part) => grouped(part, inner(part), 'Fn::Or')).join(' and ');
    case 'Fn::Or':
      return parts.map((part) => grouped(part, inner(part), 'Fn::And')).join(' or ');
    case 'Condition':
      return describe(value.value);
    default:
      return describe(value);
  }
}

function grouped(part: PlainValue | undefined, text: string, other: string): string {
  return part instanceof IntrinsicCall && part.fn === other ? `(${text})` : text;
}

/** One side of a comparison: a parameter by its name, a text as it is. */
function operand(value: PlainValue | undefined): string {
  if (value instanceof IntrinsicCall && value.fn === 'Ref') return describe(value.value);
  return describe(value);
}
