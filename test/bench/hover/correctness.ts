import type { Answerer } from './answers';
import type { Probe, Sample } from './corpus';
import { judge, rightByTable, type Verdict } from './judge';

export interface KindScore {
  readonly kind: string;
  readonly counts: Record<Verdict, number>;
  byTable: number;
  total: number;
}

export interface Score {
  readonly kinds: readonly KindScore[];
  readonly all: KindScore;
  readonly lines: readonly number[];
  readonly characters: readonly number[];
  /** Asked at the last character instead of the first: how many say the same. */
  readonly steady: number;
  readonly misses: readonly string[];
}

const none = (kind: string): KindScore => ({
  kind,
  counts: { right: 0, other: 0, wrong: 0, silent: 0 },
  byTable: 0,
  total: 0,
});

export function score(answerer: Answerer, probes: readonly Probe[]): Score {
  const kinds = new Map<string, KindScore>();
  const all = none('all');
  const lines: number[] = [];
  const characters: number[] = [];
  const misses: string[] = [];
  let steady = 0;
  const documents = new Map<Sample, ReturnType<Answerer['open']>>();
  for (const probe of probes) {
    const document = documents.get(probe.sample) ?? answerer.open(probe.sample.text);
    documents.set(probe.sample, document);
    const answer = answerer.answer(document, probe.offset);
    const verdict = judge(probe, answer, document);
    const kind = kinds.get(probe.kind) ?? none(probe.kind);
    kinds.set(probe.kind, kind);
    const byTable = rightByTable(probe, verdict);
    for (const each of [kind, all]) {
      each.total++;
      each.counts[verdict]++;
      if (byTable) each.byTable++;
    }
    if (answer !== undefined) {
      lines.push(answer.lines);
      characters.push(answer.characters);
    }
    const last = answerer.answer(document, probe.offset + probe.length - 1);
    if (last?.subject.kind === answer?.subject.kind || judge(probe, last, document) === verdict) steady++;
    if (verdict === 'wrong' || !byTable) misses.push(describe(probe, verdict, answer?.subject));
  }
  return { kinds: [...kinds.values()].sort((a, b) => a.kind.localeCompare(b.kind)), all, lines, characters, steady, misses };
}

function describe(probe: Probe, verdict: Verdict, subject: { kind: string; name: string } | undefined): string {
  const { sample, offset, kind, term } = probe;
  const line = sample.lines.findLastIndex((start) => start <= offset) + 1;
  return `${verdict}: ${sample.folder}/${sample.file}:${line} ${kind} ${term}${subject ? `, said ${subject.kind} ${subject.name}` : ''}`;
}
