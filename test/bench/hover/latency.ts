import type { Answerer } from './answers';
import type { Probe, Sample } from './corpus';
import { flat, numbers, sweeper, type Times, timed, times } from './figures';

export interface Latency {
  readonly warm: Times;
  readonly cold: Times;
}

/** Warm: another hover on an open document. Cold: the first one after a one-character edit, opening included. */
export function latency(answerer: Answerer, places: readonly Pick<Probe, 'sample' | 'offset'>[], coldCount: number): Latency {
  const random = numbers(7);
  const documents = new Map<Sample, ReturnType<Answerer['open']>>();
  const warm: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const { sample, offset } of places) {
      let document = documents.get(sample);
      if (document === undefined) {
        document = answerer.open(sample.text);
        documents.set(sample, document);
      }
      const opened = document;
      const { took } = timed(() => answerer.answer(opened, offset));
      if (round > 0) warm.push(took);
    }
  }
  const cold: number[] = [];
  const sweep = sweeper();
  const step = Math.max(1, Math.floor(places.length / coldCount));
  for (let at = 0; at < places.length; at += step) {
    const place = places[at];
    if (place === undefined) continue;
    const { sample, offset } = place;
    const edit = Math.floor(random() * sample.text.length);
    const text = flat(`${sample.text.slice(0, edit)}x${sample.text.slice(edit)}`);
    const previous = documents.get(sample);
    if (text.length > 200_000) sweep();
    cold.push(timed(() => answerer.answer(answerer.open(text, previous), edit <= offset ? offset + 1 : offset)).took);
  }
  return { warm: times(warm), cold: times(cold) };
}

/** Offsets spread over a text at which something stands: where words begin. */
export function wordOffsets(text: string, count: number): number[] {
  const random = numbers(11);
  const offsets: number[] = [];
  while (offsets.length < count) {
    const from = Math.floor(random() * text.length);
    const word = text.slice(from, from + 200).search(/\b\w/);
    if (word >= 0) offsets.push(from + word);
  }
  return offsets;
}
