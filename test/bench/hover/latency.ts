import type { TemplateDocument } from '../../../src/template/document';
import type { Answerer } from './answers';
import type { Probe, Sample } from './corpus';
import { flat, numbers, sweep, type Times, timed, times } from './figures';

export interface Latency {
  readonly warm: Times;
  readonly cold: Times;
}

type Spot = Pick<Probe, 'sample' | 'offset'>;

/**
 * Warm: another hover on an open document, best of three. Cold: the first one after a one-character edit, opening included,
 * best of five. The machine's other work shows in single times, not in ours.
 */
export async function latency(answerer: Answerer, spots: readonly Spot[], coldCount: number): Promise<Latency> {
  const documents = new Map<Sample, TemplateDocument>();
  const warm: number[] = spots.map(() => Number.POSITIVE_INFINITY);
  for (const round of [0, 1, 2, 3]) {
    for (const [at, { sample, offset }] of spots.entries()) {
      const document = documents.get(sample) ?? answerer.open(sample.text);
      documents.set(sample, document);
      const { took } = timed(() => answerer.answer(document, offset));
      if (round > 0) warm[at] = Math.min(warm[at] ?? took, took);
    }
  }
  const edits = edited(spots, coldCount);
  // What making the texts left behind is swept before, not inside the measured times.
  await sweep();
  const cold = edits.map(({ sample, text, offset }) => {
    const previous = documents.get(sample);
    // Nothing is kept from one opening to the next; the best of five is what the machine's other work did not disturb.
    return Math.min(...[0, 1, 2, 3, 4].map(() => timed(() => answerer.answer(answerer.open(text, previous), offset)).took));
  });
  return { warm: times(warm), cold: times(cold) };
}

/** Each spot in a text of its own that differs from the original by one character somewhere. */
function edited(spots: readonly Spot[], count: number): readonly (Spot & { readonly text: string })[] {
  const random = numbers(7);
  const step = Math.max(1, Math.floor(spots.length / count));
  return spots
    .filter((_spot, at) => at % step === 0)
    .map(({ sample, offset }) => {
      const edit = Math.floor(random() * sample.text.length);
      const text = flat(`${sample.text.slice(0, edit)}x${sample.text.slice(edit)}`);
      return { sample, text, offset: edit <= offset ? offset + 1 : offset };
    });
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
