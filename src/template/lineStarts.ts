import type { TextRange } from './subject';

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** The same for a text that differs from an earlier one only in `changed`; what lies behind has moved `by` so many characters. */
export function movedLineStarts(text: string, changed: TextRange, earlier: Int32Array, by: number): Int32Array {
  const above = earlier.subarray(0, lineOf(earlier, changed.start) + 1);
  const below = earlier.subarray(lineOf(earlier, changed.end - by) + 1);
  const fresh = [];
  for (let at = text.indexOf('\n', changed.start); at >= 0 && at < changed.end; at = text.indexOf('\n', at + 1))
    fresh.push(at + 1);
  const starts = new Int32Array(above.length + fresh.length + below.length);
  starts.set(above);
  starts.set(fresh, above.length);
  starts.set(below, above.length + fresh.length);
  for (let line = above.length + fresh.length; line < starts.length; line++) starts[line] = (starts[line] ?? 0) + by;
  return starts;
}

/** The line of an offset, from 0. */
export function lineOf(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
