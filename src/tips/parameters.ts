import { parameterType } from '../reference/language/parameterTypes';
import { parameterAttributes } from '../reference/language/sections';
import type { TemplateDocument } from '../template/document';
import { isList, isObject } from '../template/value';
import { type Ask, usesOf } from './ask';
import { describe } from './describe';
import type { ComesBack, TipBody } from './tip';

/** Type, default and constraints of a parameter of this file, as short values. */
export function parameterFacts(document: TemplateDocument, name: string): readonly string[] {
  const entry = document.names.parameters.get(name);
  const value = document.read(['Parameters', name]);
  const type = entry?.type;
  const facts = type === undefined ? [] : [type];
  if (!isObject(value)) return facts;
  const secret = value.NoEcho === true || value.NoEcho === 'true';
  if (value.Default !== undefined) facts.push(secret ? 'default hidden (NoEcho)' : `default ${describe(value.Default, 40)}`);
  else facts.push('no default: must be given');
  if (isList(value.AllowedValues)) facts.push(`one of ${describe(value.AllowedValues, 60).replace(/^\[|\]$/g, '')}`);
  if (value.AllowedPattern !== undefined) facts.push(`pattern ${describe(value.AllowedPattern, 40)}`);
  const length = span(value.MinLength, value.MaxLength);
  if (length !== undefined) facts.push(`length ${length}`);
  const size = span(value.MinValue, value.MaxValue);
  if (size !== undefined) facts.push(`value ${size}`);
  if (secret && value.Default === undefined) facts.push('NoEcho');
  return facts;
}

function span(low: unknown, high: unknown): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (high === undefined) return `at least ${String(low)}`;
  return low === undefined ? `at most ${String(high)}` : `${String(low)}-${String(high)}`;
}

/** What Ref of a parameter returns. */
export function parameterComesBack(document: TemplateDocument, name: string): ComesBack {
  const type = document.names.parameters.get(name)?.type;
  const value = document.read(['Parameters', name]);
  const hidden = isObject(value) && (value.NoEcho === true || value.NoEcho === 'true');
  const example = isObject(value) && value.Default !== undefined && !hidden ? describe(value.Default, 60) : undefined;
  if (type?.startsWith('AWS::SSM::Parameter::Value<')) {
    return {
      what: `the value that Parameter Store holds${example === undefined ? '' : ` under ${example}`}`,
      example: undefined,
    };
  }
  const list = type === 'CommaDelimitedList' || type?.startsWith('List<') === true;
  return { what: list ? 'a list of the given values' : 'the given value', example: example === '""' ? undefined : example };
}

/** A parameter where it is defined. */
export function parameterIdTip({ subject, document }: Ask<'parameter-id'>): TipBody {
  const entry = document.names.parameters.get(subject.name);
  const uses = entry === undefined ? [] : usesOf(document, entry);
  const value = document.read(['Parameters', subject.name]);
  const text = isObject(value) && typeof value.Description === 'string' ? value.Description : undefined;
  return {
    title: `parameter ${subject.name}`,
    facts: [
      ...parameterFacts(document, subject.name),
      uses.length === 0 ? 'nothing refers to it' : `used by ${uses.length} ${uses.length === 1 ? 'entry' : 'entries'}`,
    ],
    sentence: text,
    uses,
  };
}

/** What a parameter's type checks. */
export function parameterTypeTip({ subject }: Ask<'parameter-type-value'>): TipBody | undefined {
  const entry = parameterType(subject.name);
  if (entry === undefined) return undefined;
  return {
    title: subject.name,
    facts: entry.facts ?? [],
    sentence: entry.says,
    example: entry.example === undefined ? undefined : `Default: ${entry.example}`,
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html',
  };
}

/** An attribute of a parameter. */
export function parameterAttributeTip({ subject }: Ask<'parameter-attribute'>): TipBody | undefined {
  const entry = Object.hasOwn(parameterAttributes, subject.name) ? parameterAttributes[subject.name] : undefined;
  if (entry === undefined) return undefined;
  return {
    title: subject.name,
    facts: entry.facts ?? [],
    sentence: entry.says,
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
  };
}
