import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Median, 99th percentile and maximum of some times, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export function times(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

export function timed<T>(work: () => T): { readonly took: number; readonly result: T } {
  const begin = performance.now();
  const result = work();
  return { took: performance.now() - begin, result };
}

/** The same row of numbers every time: places of edits and damages must not change from run to run. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

/** The text in one piece, as an editor hands it over; joined strings would be flattened inside the measured time. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Sweeps memory and waits until the sweepers in the background are done. */
export async function sweep(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  await new Promise((done) => setTimeout(done, 300));
}
