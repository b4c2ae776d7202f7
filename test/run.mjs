// npm test: types, lint, notes, unit tests, the package, tests inside three real VS Codes, tests that drive the workbench, budgets.
// `npm test -- unit ui` runs only those stages. The last line is the sum.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './host/parts.mjs';

/** Runs a command; what it says comes in one piece at the end, as others run beside it. */
function run(file, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
    child.once('error', (error) => said.push(error.message));
    child.once('close', (status) => resolve({ status, text: said.join('') }));
  });
}

/** A stage that is one check: the command succeeds. */
const check =
  (file, ...args) =>
  async () => {
    const { status, text } = await run(file, args);
    return { text, ...(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
  };

/** A stage whose command ends with a line "N passed, N failed". */
const count =
  (file, ...args) =>
  async () => {
    const { status, text } = await run(file, args);
    const sums = [...text.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
    if (!sums) return { text, passed: 0, failed: 1 };
    return { text, passed: Number(sums[1]), failed: Number(sums[2]) + (status !== 0 && sums[2] === '0' ? 1 : 0) };
  };

const tsc = 'node_modules/typescript/bin/tsc';
const stages = {
  types: ['.', 'media/quiz', 'test/ui'].map((folder) => check(tsc, '-p', folder)),
  lint: check('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  notes: check('test/run-ts.mjs', 'test/checkNotes.ts'),
  unit: count('test/unit.mjs'),
  build: check('esbuild.js'),
  newest: count('test/host/editorTests.mjs', 'newest'),
  oldest: count('test/host/editorTests.mjs', 'oldest'),
  web: count('test/host/editorTests.mjs', 'web'),
  package: count('test/package.mjs'),
  ui: count('test/host/uiTests.mjs'),
  budgets: count('test/bench/startup.mjs', '--budgets'),
};

/** What runs beside each other; then what shares out its files itself; then what measures times, alone. */
const steps = [
  [
    ['types', 'lint', 'unit'],
    // Terms of the notes are checked against the reference data that was built.
    ['build', 'package', 'notes', 'newest', 'oldest', 'web'],
  ],
  [['ui']],
  [['budgets']],
];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in stages));
if (unknown) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const isWanted = (name) => {
  if (wanted.length > 0) return wanted.includes(name);
  // Packaging builds.
  return name !== 'build';
};
const sum = { passed: 0, failed: 0 };
const from = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function stage(name) {
  const started = Date.now();
  console.log(`-- ${name} ...`);
  const texts = [];
  let outcome = 'fine';
  for (const part of [stages[name]].flat()) {
    const { text, passed, failed } = await part();
    texts.push(text.trim());
    if (failed > 0) outcome = 'FAILED';
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(['', `== ${name}`, ...texts.filter(Boolean), `== ${name}: ${outcome}, ${seconds(started)}`, ''].join('\n'));
}

for (const lanes of steps)
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) if (isWanted(name)) await stage(name);
    }),
  );
console.log(`\nAll in ${seconds(from)}.\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
