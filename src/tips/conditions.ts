import { isObject } from '../template/value';
import { type Ask, definitionOf, repeated, usesOf } from './ask';
import { conditionInWords, describe } from './describe';
import { notDefined } from './notDefined';
import type { TipBody } from './tip';

type ConditionUse = 'if-condition' | 'condition-ref' | 'resource-condition-value' | 'output-condition';

/** A condition where it is used: when it holds, spelled out. */
export function conditionUseTip({ subject, document }: Ask<ConditionUse>): TipBody {
  const entry = document.names.conditions.get(subject.name);
  if (entry === undefined) return { title: `condition ${subject.name}`, facts: [notDefined(document, 'other')] };
  // Unknown while the text that defined it is damaged.
  const said = document.read(['Conditions', subject.name]);
  const effect = {
    'if-condition': 'Fn::If takes its first value (the one for true) when',
    'condition-ref': 'Holds when',
    'resource-condition-value': 'The resource exists only when',
    'output-condition': 'The output exists only when',
  }[subject.kind];
  return {
    title: `condition ${subject.name}`,
    sentence: said === undefined ? undefined : `${effect} ${conditionInWords(said)}.`,
    definition: definitionOf(document, entry, 'condition'),
  };
}

/** A condition where it is defined. */
export function conditionIdTip({ subject, document }: Ask<'condition-id'>): TipBody {
  const entry = document.names.conditions.get(subject.name);
  if (entry === undefined) return { title: `condition ${subject.name}`, facts: [repeated] };
  const uses = usesOf(document, entry);
  return {
    title: `condition ${subject.name}`,
    facts: [uses.length === 0 ? 'nothing uses it' : `used by ${uses.length} ${uses.length === 1 ? 'entry' : 'entries'}`],
    sentence: `Holds when ${conditionInWords(document.read(['Conditions', subject.name]))}.`,
    uses,
  };
}

/** A mapping where it is defined: its keys. */
export function mappingIdTip({ subject, document }: Ask<'mapping-id'>): TipBody {
  const entry = document.names.mappings.get(subject.name);
  const uses = entry === undefined ? [] : usesOf(document, entry);
  const top = document.keys(['Mappings', subject.name]);
  const second = top[0] === undefined ? [] : document.keys(['Mappings', subject.name, top[0]]);
  return {
    title: `mapping ${subject.name}`,
    facts: [
      `${top.length} first-level ${top.length === 1 ? 'key' : 'keys'}`,
      ...(second.length === 0 ? [] : [`second level: ${shorten(second)}`]),
    ],
    sentence:
      top.length === 0 ? undefined : `First level: ${shorten(top)}. Read with \`!FindInMap [${subject.name}, first, second]\`.`,
    uses,
  };
}

/** The map of a FindInMap: what the given keys find. */
export function findInMapTip({ subject, document }: Ask<'findinmap-map'>): TipBody {
  const entry = document.names.mappings.get(subject.name);
  if (entry === undefined) return { title: `mapping ${subject.name}`, facts: [notDefined(document, 'other')] };
  const [first, second] = subject.keys;
  const value =
    first !== undefined && second !== undefined ? document.read(['Mappings', subject.name, first, second]) : undefined;
  const top = document.keys(['Mappings', subject.name]);
  return {
    title: `mapping ${subject.name}`,
    facts: [`first level: ${shorten(top)}`],
    comesBack:
      value === undefined
        ? { what: 'the value under the two keys', example: sample(document.read(['Mappings', subject.name])) }
        : { what: describe(value), example: undefined },
    definition: definitionOf(document, entry, 'mapping'),
  };
}

/** A value of the map, as an example of what a look-up returns. */
function sample(map: ReturnType<Ask['document']['read']>): string | undefined {
  if (!isObject(map)) return undefined;
  const inner = Object.values(map)[0];
  return isObject(inner) ? describe(Object.values(inner)[0], 60) : undefined;
}

function shorten(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 4).join(', ')}, ... (${names.length})` : names.join(', ');
}
