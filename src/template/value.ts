const mark = Symbol.for('aws-notes.intrinsic-call');

/**
 * A function call inside a template, whichever form was written: `!Ref X`, `Ref: X` and `{"Ref": "X"}` are the same.
 * Files that load on first use each hold a copy of this class, so a call is known by its mark and not by its maker.
 */
export class IntrinsicCall {
  readonly [mark] = true;

  static [Symbol.hasInstance](value: unknown): value is IntrinsicCall {
    return typeof value === 'object' && value !== null && mark in value;
  }

  constructor(
    /** The long name: `Ref`, `Condition`, `Fn::Sub`, `Fn::GetAtt` ... */
    readonly fn: string,
    readonly value: PlainValue,
  ) {}
}

export interface PlainObject {
  readonly [key: string]: PlainValue;
}

/** What a piece of a template says, as plain data: anchors followed, merge keys merged, functions kept as calls. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainObject | IntrinsicCall;

export function isList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value);
}

export function isObject(value: PlainValue | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof IntrinsicCall);
}
