import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file to be asked about. */
export interface Sample {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

/** A position of which it is known what stands there. */
export interface Probe {
  readonly sample: Sample;
  readonly offset: number;
  readonly length: number;
  readonly kind: string;
  readonly term: string;
}

export const folders = ['cfn', 'sam', 'cfn-json', 'buildspec', 'appspec', 'negative'] as const;

/** Every file of the known folders below `dir`. */
export function readSamples(dir: string): Sample[] {
  return folders.flatMap((folder) => {
    const path = join(dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .sort()
      .map((file) => sample(folder, file, readFileSync(join(path, file), 'utf8')));
  });
}

export function sample(folder: string, file: string, text: string): Sample {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return { folder, file, text, lines };
}

/** One JSON object a line: `{c, f, l, ch, len, kind, term}`. */
export function readProbes(path: string, samples: readonly Sample[]): Probe[] {
  const known = new Map(samples.map((each) => [`${each.folder}/${each.file}`, each]));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { c, f, l, ch, len, kind, term } = JSON.parse(line);
      const file = known.get(`${c}/${f}`);
      const start = file?.lines[l];
      return file === undefined || start === undefined ? [] : [{ sample: file, offset: start + ch, length: len, kind, term }];
    });
}
