// Drives the real workbench as a person does: `node test/host/uiTests.mjs [word]` runs test/ui/**/*.test.ts, or those whose path has the word.
// test/pictures.mjs runs another folder the same way.
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { chromium, isStarted, nodeForServer, root, Trouble, versions, workbenchFolder } from './parts.mjs';
import { endTurn, takeTurn } from './turn.mjs';
import { doneMark, uiRunner } from './uiRunner.mjs';

/** Runs the tests; answers with how many passed and failed. Pictures are in out/pictures. */
export async function uiTests(word = '', folder = 'test/ui') {
  const size = (file) => statSync(join(root, folder, file)).size;
  // The longest first, so that no worker is left with a long one at the end.
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file.includes(word))
    .sort((a, b) => size(b) - size(a));
  if (files.length === 0) throw new Trouble(`No file of ${folder} has "${word}" in its path.`);
  const outdir = join(root, 'out', 'ui', String(process.pid));
  mkdirSync(join(root, 'out', 'pictures'), { recursive: true });
  await build({
    entryPoints: files.map((file) => join(root, folder, file)),
    outdir,
    outbase: join(root, folder),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await takeTurn();
  try {
    const built = files.map((file) => join(outdir, file.replace(/\.ts$/, '.js')));
    const workers = Math.min(built.length, Math.max(1, Math.min(4, cpus().length)));
    return await (workers === 1 ? alone(built) : sharedOut(built, workers));
  } finally {
    endTurn();
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** All in this process, told as it happens. */
async function alone(files) {
  const runner = uiRunner(true);
  const sum = { passed: 0, failed: 0 };
  try {
    for (const file of files) add(sum, await runner.run(file));
  } finally {
    await runner.stop();
  }
  return sum;
}

/** Shared out among workers, each with a browser and a server of its own; a file is told when it is done. */
async function sharedOut(files, workers) {
  // What is fetched is fetched once, before they start.
  workbenchFolder(versions.newest);
  nodeForServer();
  await chromium();
  const waiting = [...files];
  const sum = { passed: 0, failed: 0 };
  const work = () =>
    new Promise((resolve) => {
      const worker = fork(join(root, 'test/host/uiRunner.mjs'), { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
      let lines = [];
      let busy = false;
      const next = () => {
        const file = waiting.shift();
        busy = file !== undefined;
        worker.send(file ?? null);
      };
      createInterface(worker.stdout).on('line', (line) => {
        if (!line.startsWith(doneMark)) {
          lines.push(line);
          return;
        }
        console.log(lines.join('\n'));
        lines = [];
        add(sum, JSON.parse(line.slice(doneMark.length)));
        next();
      });
      worker.once('close', () => {
        if (busy) {
          console.log([...lines, '  This worker ended in the middle of a file.'].join('\n'));
          add(sum, { passed: 0, failed: 1 });
        }
        resolve();
      });
      next();
    });
  await Promise.all(Array.from({ length: workers }, work));
  // A worker that ended early may have left files to nobody.
  return add(sum, { passed: 0, failed: waiting.length });
}

function add(sum, { passed, failed }) {
  sum.passed += passed;
  sum.failed += failed;
  return sum;
}

if (isStarted(import.meta.url)) {
  try {
    const { passed, failed } = await uiTests(process.argv[2]);
    console.log(`ui: ${passed} passed, ${failed} failed`);
    process.exit(failed > 0 ? 1 : 0);
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    process.exit(1);
  }
}
