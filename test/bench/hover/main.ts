import { type Answerer, subjects } from './answers';
import { fullParse } from './baseline';
import { readProbes, readSamples, sample } from './corpus';
import { score } from './correctness';
import { survey } from './damage';
import { times } from './figures';
import { languageServer } from './languageServer';
import { largeTexts } from './large';
import { latency, wordOffsets } from './latency';
import { print, type Report } from './report';
import { loadReference, tips } from './tips';

/** Runs the bench; the result is the process's exit code. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const flag = (name: string) => args.includes(name);
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const dir = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--probes');
  if (dir === undefined) {
    console.error('node test/bench/hover.mjs DIR [--probes FILE] [--json] [--damage] [--misses] [--subjects]');
    return 2;
  }
  const reference = await loadReference(root);
  const answerer: Answerer = flag('--subjects') ? subjects : tips(root, reference);
  const samples = readSamples(dir);
  const probesFile = option('--probes');
  const probes = probesFile === undefined ? [] : readProbes(probesFile, samples);
  const ours = samples.filter((each) => each.folder !== 'negative');
  const places =
    probes.length > 0 ? probes : ours.flatMap((each) => wordOffsets(each.text, 40).map((offset) => ({ sample: each, offset })));
  const report: Report = {
    answerer: answerer.name,
    files: files(answerer, samples),
    score: probes.length > 0 ? score(answerer, probes) : undefined,
    corpus: await latency(answerer, places, 3000),
    parse: fullParse(ours),
    languageServer: probes.length > 0 ? await languageServer(root, reference, probes) : undefined,
    large: await largeFiles(answerer),
    damage: flag('--damage') ? survey(answerer, ours) : undefined,
  };
  if (flag('--json')) console.log(JSON.stringify(report, undefined, 1));
  else print(report, flag('--misses'));
  return 0;
}

async function largeFiles(answerer: Answerer): Promise<Report['large']> {
  const rows: Report['large'][number][] = [];
  for (const [name, text] of Object.entries(largeTexts())) {
    const file = sample('large', name, text);
    const spots = wordOffsets(text, 120).map((offset) => ({ sample: file, offset }));
    rows.push({
      name,
      size: text.length,
      latency: await latency(answerer, spots, 120),
      parse: fullParse(name === 'yaml' ? [file] : []),
    });
  }
  return rows;
}

function files(answerer: Answerer, samples: ReturnType<typeof readSamples>): Report['files'] {
  const kinds = new Map<string, Map<string, number>>();
  const misread: string[] = [];
  const took: number[] = [];
  for (const { folder, file, text } of samples) {
    const begin = performance.now();
    const kind = answerer.open(text).kind ?? 'not ours';
    took.push(performance.now() - begin);
    const row = kinds.get(folder) ?? new Map<string, number>();
    kinds.set(folder, row.set(kind, (row.get(kind) ?? 0) + 1));
    if (!expected(folder).includes(kind)) misread.push(`${folder}/${file}: ${kind}`);
  }
  return {
    kinds: [...kinds].map(([folder, row]) => ({ folder, kinds: Object.fromEntries(row) })),
    misread,
    detection: times(took),
  };
}

function expected(folder: string): readonly string[] {
  if (folder === 'negative') return ['not ours'];
  if (folder === 'buildspec' || folder === 'appspec') return [folder];
  return folder === 'sam' ? ['sam'] : ['cloudformation', 'sam'];
}
