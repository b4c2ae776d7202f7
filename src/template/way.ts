import { functionOfKey, functionOfTag, takesConditions } from './functions';
import type { Frame } from './located';

/** A function call on the way to a position, and which of its arguments the position is in. */
export interface Call {
  readonly fn: string;
  /** Whose value the arguments are. */
  readonly frame: Frame;
  /** Positions in the argument list, and in lists below it. */
  readonly positions: readonly number[];
  /** Keys of a map argument. */
  readonly keys: readonly string[];
  /** The call whose argument this call is. */
  readonly outer: Call | undefined;
}

/** The way from a value to a position inside it, functions told from data. */
export interface Way {
  /** Keys, without list positions and without functions. */
  readonly path: readonly string[];
  /** The frames of those keys. */
  readonly frames: readonly Frame[];
  /** The innermost call the position is an argument of; undefined where the value itself is written. */
  readonly call: Call | undefined;
}

/** Walks `frames` from `start`; `conditions` where `Condition: Name` is a function, as in the Conditions section. */
export function walk(frames: readonly Frame[], start: number, conditions: boolean): Way {
  const path: string[] = [];
  const kept: Frame[] = [];
  let call: Call | undefined;
  for (let at = start; at < frames.length; at++) {
    const frame = frames[at];
    if (frame === undefined) break;
    if (frame.name === undefined) call = call && inItem(call, frame.index);
    else {
      const fn = called(frame.name, call, conditions);
      if (fn !== undefined) call = { fn, frame, positions: [], keys: [], outer: call };
      else if (call !== undefined && keepsKeys(call)) call = { ...call, keys: [...call.keys, frame.name] };
      else {
        call = undefined;
        path.push(frame.name);
        kept.push(frame);
      }
    }
    const tagged = frame.tag && functionOfTag(frame.tag.name);
    if (tagged !== undefined) call = { fn: tagged, frame, positions: [], keys: [], outer: call };
  }
  return { path, frames: kept, call };
}

function called(key: string, call: Call | undefined, conditions: boolean): string | undefined {
  if (key === 'Condition') return conditions || (call !== undefined && takesConditions(call.fn)) ? key : undefined;
  return functionOfKey(key);
}

/** The branches of Fn::If and the body of a loop are not arguments: what stands there is the value. */
function inItem(call: Call, index: number): Call | undefined {
  const first = call.positions.length === 0;
  if (first && call.fn === 'Fn::If' && index > 0) return undefined;
  if (first && call.fn === 'Fn::ForEach' && index === 2) return undefined;
  return { ...call, positions: [...call.positions, index] };
}

function keepsKeys(call: Call): boolean {
  return call.fn !== 'Fn::If' && call.fn !== 'Fn::ForEach';
}
