import { parseDocument } from 'yaml';
import type { Sample } from './corpus';
import { type Times, timed, times } from './figures';

/** A full parse with the `yaml` package, of every file: what a hover would cost that begins with one. */
export function fullParse(samples: readonly Sample[]): Times {
  for (const { text } of samples.slice(0, 20)) parseDocument(text, { logLevel: 'silent' });
  return times(samples.map(({ text }) => timed(() => parseDocument(text, { logLevel: 'silent', strict: false })).took));
}
