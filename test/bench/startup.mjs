// npm run bench:startup: what starting costs, and the first use of each feature, in a real VS Code.
//   --json      the figures as JSON only        --budgets   only what has a budget, as tests: the last line is the sum
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, Trouble } from '../host/parts.mjs';
import { firstUses } from './startup/firstUses.mjs';
import { measured } from './startup/windows.mjs';

const json = process.argv.includes('--json');
const onlyBudgets = process.argv.includes('--budgets');
const say = console.log;
// What the windows report on their way is no part of the JSON.
if (json) console.log = () => undefined;

/** The files of the build with their sizes, the notes and reference data as sums. */
function sizes() {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|json|bin)$/.test(file));
  const rows = new Map();
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const name = file.startsWith('data/reference/') ? 'data/reference/*' : file;
    const row = rows.get(name) ?? { bytes: 0, compressed: 0 };
    row.bytes += statSync(join(dist, file)).size;
    row.compressed += gzipSync(readFileSync(join(dist, file))).length;
    rows.set(name, row);
  }
  return Object.fromEntries(rows);
}

const round = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map((cell) => String(round(cell))))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    say(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  say('');
}

async function main() {
  const budgets = [await measured('budgets', { still: true }), await measured('memory')];
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of budgets) {
    sum.passed += passed;
    sum.failed += failed;
  }
  const figures = Object.assign({}, ...budgets.map((one) => one.figures));
  if (!onlyBudgets) {
    for (const word of ['activation', 'firstHover', 'firstSearch']) Object.assign(figures, (await measured(word)).figures);
    Object.assign(figures, await firstUses());
    report(figures, sizes());
  }
  say(`budgets: ${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

function report(figures, files) {
  if (json) {
    say(JSON.stringify({ ...figures, files }, null, 2));
    return;
  }
  const took = (name) => [figures[name]?.clock, figures[name]?.processor];
  say('\nStarting, median of 20, best of 3 series (ms)');
  table(
    ['', 'clock', 'processor', 'budget'],
    [
      ['load the entry file', ...took('load'), 15],
      ['activate()', ...took('activate'), 5],
    ],
  );
  say("Activation as VS Code's own start-up table has it, one window (ms)");
  table(
    ['', 'load', 'activate', 'finish', 'event'],
    Object.entries(figures).flatMap(([name, value]) =>
      name.startsWith('activation ')
        ? [[name.slice('activation '.length), value.load, value.activate, value.finish, value.event]]
        : [],
    ),
  );
  say('First use in a fresh window, with all that loads for it (ms)');
  table(
    ['', 'ms'],
    [
      'first hover',
      'next hover',
      'first search',
      'next search',
      'first rows of the tree',
      'first page of the quiz',
      'first question of the quiz',
    ].map((name) => [name, figures[name]]),
  );
  say('Heap above that of the window, after collecting garbage; each row has used all above it (MB, budget 25)');
  table(['', 'MB'], Object.entries(figures.heap ?? {}));
  say('Files (KB)');
  table(
    ['', 'KB', 'compressed'],
    Object.entries(files).map(([name, { bytes, compressed }]) => [name, bytes / 1024, compressed / 1024]),
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
}
