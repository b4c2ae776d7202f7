import type { Answerer } from './answers';
import type { Sample } from './corpus';
import { flat, numbers } from './figures';

/** Half-typed text: what a file looks like between two keystrokes. */
interface Damage {
  readonly name: string;
  /** The line as it becomes, its break not included. */
  readonly change: (line: string) => string;
  readonly truncate?: boolean;
}

const indent = (line: string) => /^\s*/.exec(line)?.[0] ?? '';
const damages: readonly Damage[] = [
  { name: 'dangling key', change: (line) => `${line}\n${indent(line)}Dangl` },
  { name: 'tab', change: (line) => `\t${line}` },
  { name: 'open quote', change: (line) => `${line} "` },
  { name: 'open bracket', change: (line) => `${line} [` },
  { name: 'truncation', change: () => '', truncate: true },
];

export interface DamageResult {
  readonly name: string;
  positions: number;
  same: number;
  exceptions: number;
}

/** Damages every file in three places, one at a time, and counts the answers elsewhere that stay the same. */
export function survey(answerer: Answerer, samples: readonly Sample[]): DamageResult[] {
  return damages.map((damage) => {
    const result: DamageResult = { name: damage.name, positions: 0, same: 0, exceptions: 0 };
    for (const sample of samples) {
      const random = numbers(sample.text.length);
      const whole = answerer.open(sample.text);
      const places = positions(sample);
      const before = places.map((offset) => said(answerer, whole, offset, 0, result));
      for (const share of [0.25, 0.5, 0.75]) {
        const line = Math.floor(sample.lines.length * (share + 0.1 * random()));
        const start = sample.lines[line] ?? 0;
        const next = sample.lines[line + 1] ?? sample.text.length;
        const old = sample.text.slice(start, next).replace(/\r?\n$/, '');
        const cut = damage.truncate ? start + Math.floor(old.length / 2) : start;
        const text = damage.truncate
          ? sample.text.slice(0, cut)
          : `${sample.text.slice(0, start)}${damage.change(old)}${sample.text.slice(start + old.length)}`;
        const shift = text.length - sample.text.length;
        const damaged = answerer.open(flat(text), whole);
        places.forEach((offset, index) => {
          if (offset >= start && (damage.truncate || offset < next)) return;
          const moved = offset >= next ? shift : 0;
          result.positions++;
          if (said(answerer, damaged, offset + moved, moved, result) === before[index]) result.same++;
        });
      }
    }
    return result;
  });
}

/** Where words begin on each line, comments included. */
function positions(sample: Sample): number[] {
  const found: number[] = [];
  for (const match of sample.text.matchAll(/(?<![\w:])[\w]/g)) if (found.length < 4000) found.push(match.index);
  return found;
}

function said(
  answerer: Answerer,
  document: ReturnType<Answerer['open']>,
  offset: number,
  shift: number,
  result: DamageResult,
): string {
  try {
    const answer = answerer.answer(document, offset);
    if (answer === undefined) return '';
    const { kind, name, range } = answer.subject;
    return `${kind} ${name} ${range.start - shift} ${range.end - shift}`;
  } catch {
    result.exceptions++;
    return 'exception';
  }
}
