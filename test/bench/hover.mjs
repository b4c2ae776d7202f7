// node test/bench/hover.mjs DIR [--probes FILE] [--json] [--damage] [--misses] [--subjects]
// Measures what a hover answers, and how fast, on the files below DIR (folders cfn, sam, cfn-json, buildspec, appspec, negative).
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = join(root, 'out/bench', `hover-${process.pid}.mjs`);
mkdirSync(join(root, 'out/bench'), { recursive: true });
await build({
  entryPoints: [join(root, 'test/bench/hover/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2), root);
} finally {
  rmSync(outfile, { force: true });
}
