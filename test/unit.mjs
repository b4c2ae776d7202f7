// Bundles test/unit/**/*.test.ts and runs them with mocha; `npm run test:unit -- search` runs only files whose path has that word.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Mocha from 'mocha';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const at = words.indexOf('--in');
const [, folder = 'unit'] = at < 0 ? [] : words.splice(at, 2);
const files = readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('editor') && words.every((word) => file.includes(word)))
  .map((file) => join(root, 'test', folder, file));
if (files.length === 0) {
  console.error(`No test file of test/${folder} has ${words.join(' and ')} in its path.`);
  process.exit(1);
}
const outdir = join(root, 'out/unit', String(process.pid));
// One bundle of all: what several of them need, such as the packed reference, is made once.
await build({
  stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root },
  outfile: join(outdir, 'all.test.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.chdir(root);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: folder === 'unit' ? 10_000 : 120_000,
  reporter: process.env.REPORT ?? 'dot',
  forbidOnly: true,
});
mocha.addFile(join(outdir, 'all.test.js'));
const runner = mocha.run((failures) => {
  rmSync(outdir, { recursive: true, force: true });
  console.log(`${folder}: ${runner.stats?.passes ?? 0} passed, ${failures} failed`);
  process.exit(failures > 0 ? 1 : 0);
});
