// npm test: types, lint, notes, unit tests, tests inside three real VS Codes, budgets, the package, tests that drive the workbench.
// `npm test -- unit ui` runs only those stages. The last line is the sum.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { editorTests, hosts } from './host/editorTests.mjs';
import { root, Trouble } from './host/parts.mjs';
import { uiTests } from './host/uiTests.mjs';

/** Runs a command as one check. */
function check(file, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a command that ends with a line "N passed, N failed". */
function count(file, ...args) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  process.stdout.write(stdout);
  const sums = [...stdout.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  if (!sums) return { passed: 0, failed: 1 };
  return { passed: Number(sums[1]), failed: Number(sums[2]) + (status !== 0 && sums[2] === '0' ? 1 : 0) };
}

const tsc = 'node_modules/typescript/bin/tsc';
const stages = {
  types: () => ['.', 'media/quiz', 'test/ui'].map((folder) => check(tsc, '-p', folder)),
  lint: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  build: () => check('esbuild.js'),
  notes: () => check('test/run-ts.mjs', 'test/checkNotes.ts'),
  unit: () => count('test/unit.mjs'),
  ...Object.fromEntries(hosts.map((host) => [host, () => editorTests(host)])),
  budgets: () => count('test/bench/startup.mjs', '--budgets'),
  // Before the tests that drive the workbench: some of them install it.
  package: () => count('test/package.mjs'),
  ui: () => uiTests(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in stages));
if (unknown) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const sum = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = [await stage()].flat();
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    result = [{ passed: 0, failed: 1 }];
  }
  for (const { passed, failed } of result) {
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(
    `== ${name}: ${result.some(({ failed }) => failed > 0) ? 'FAILED' : 'fine'}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
