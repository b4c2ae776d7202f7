import type { Score } from './correctness';
import type { DamageResult } from './damage';
import { percent, type Times, times } from './figures';
import type { LanguageServerResult } from './languageServer';
import type { Latency } from './latency';

export interface Report {
  readonly answerer: string;
  readonly files: {
    readonly kinds: readonly { readonly folder: string; readonly kinds: Readonly<Record<string, number>> }[];
    readonly misread: readonly string[];
    readonly detection: Times;
  };
  readonly score: Score | undefined;
  readonly corpus: Latency;
  readonly parse: Times;
  readonly languageServer: LanguageServerResult | undefined;
  readonly large: readonly { readonly name: string; readonly size: number; readonly latency: Latency; readonly parse: Times }[];
  readonly damage: readonly DamageResult[] | undefined;
}

const row = (cells: readonly (string | number)[], widths: readonly number[]) =>
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 9))).join(' '),
  );
const ms = (value: number) => value.toFixed(3);
const latencyRow = (name: string, { p50, p99, max, count }: Times) =>
  row([name, ms(p50), ms(p99), ms(max), count], [38, 10, 10, 10, 8]);

export function print(report: Report, misses: boolean): void {
  console.log(`Answers of: ${report.answerer}\n\nFiles`);
  for (const { folder, kinds } of report.files.kinds)
    row(
      [
        folder,
        Object.entries(kinds)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', '),
      ],
      [12, 1],
    );
  console.log(`misread: ${report.files.misread.length}`);
  for (const file of report.files.misread) console.log(`  ${file}`);
  if (report.score !== undefined) printScore(report.score, misses);
  console.log('\nLatency in ms (warm: best of three, cold: best of five at each position)');
  row(['', 'p50', 'p99', 'max', 'count'], [38, 10, 10, 10, 8]);
  latencyRow('telling a file', report.files.detection);
  latencyRow('warm', report.corpus.warm);
  latencyRow('cold (first after an edit)', report.corpus.cold);
  latencyRow('a full parse with the yaml package', report.parse);
  if (report.languageServer === undefined) console.log('yaml-language-server: not measured (needs --probes and the npm package)');
  else {
    const { version, answered, positions, warm, cold } = report.languageServer;
    latencyRow(`yaml-language-server ${version}, warm`, warm);
    latencyRow(`yaml-language-server ${version}, cold`, cold);
    console.log(
      `yaml-language-server says something on ${percent(answered, positions)} of ${positions} positions in YAML templates`,
    );
  }
  for (const { name, size, latency, parse } of report.large) {
    const label = `${(size / 1e6).toFixed(2)} MB ${name}`;
    latencyRow(`${label}, warm`, latency.warm);
    latencyRow(`${label}, cold`, latency.cold);
    if (parse.count > 0) latencyRow(`${label}, a full yaml parse`, parse);
  }
  if (report.damage !== undefined) printDamage(report.damage);
}

function printScore(score: Score, misses: boolean): void {
  const { total } = score.all;
  console.log('\nPositions');
  const widths = [26, 6, 9, 9, 9, 9, 10];
  row(['kind', 'count', 'right', 'other', 'wrong', 'silent', 'by table'], widths);
  for (const { kind, counts, byTable, total: count } of [...score.kinds, score.all])
    row(
      [kind, count, ...[counts.right, counts.other, counts.wrong, counts.silent, byTable].map((part) => percent(part, count))],
      widths,
    );
  console.log(
    `right: the thing that stands there, by kind, name and range; other: the same thing, labelled more or less closely`,
  );
  console.log(`right subject (right + other): ${percent(score.all.counts.right + score.all.counts.other, total)}`);
  console.log(`the same from the last character: ${percent(score.steady, total)}`);
  if (score.lines.some((lines) => lines > 0)) {
    row(['length of answers', 'p50', 'p99', 'max'], [38, 10, 10, 10]);
    for (const [name, values] of [
      ['lines', score.lines],
      ['characters', score.characters],
    ] as const) {
      const { p50, p99, max } = times(values);
      row([name, p50, p99, max], [38, 10, 10, 10]);
    }
  }
  if (misses) for (const miss of score.misses) console.log(`  ${miss}`);
}

function printDamage(damage: readonly DamageResult[]): void {
  console.log('\nAnswers that survive damage');
  row(['', 'same', 'positions', 'exceptions'], [20, 10, 10, 11]);
  const all: DamageResult = { name: 'all', positions: 0, same: 0, exceptions: 0 };
  for (const each of damage) {
    all.positions += each.positions;
    all.same += each.same;
    all.exceptions += each.exceptions;
  }
  for (const { name, same, positions, exceptions } of [...damage, all])
    row([name, percent(same, positions), positions, exceptions], [20, 10, 10, 11]);
}
