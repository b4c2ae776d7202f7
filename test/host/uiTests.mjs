// Drives the real workbench as a person does: `node test/host/uiTests.mjs [word]` runs test/ui/**/*.test.ts, or those whose path has the word.
// test/pictures.mjs runs another folder the same way.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { isStarted, nodeForServer, root, Trouble, versions } from './parts.mjs';
import * as workbench from './workbench.mjs';

/** Runs the tests; answers with how many passed and failed. Pictures are in out/pictures. */
export async function uiTests(word = '', folder = 'test/ui') {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.test.ts') && file.includes(word),
  );
  if (files.length === 0) throw new Trouble(`No file of ${folder} has "${word}" in its path.`);
  const outdir = join(root, 'out', 'ui', String(process.pid));
  const pictures = join(root, 'out', 'pictures');
  mkdirSync(pictures, { recursive: true });
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
  const browser = await workbench.startBrowser();
  const servers = [];
  /** What test/ui/window.ts builds on. */
  globalThis.uiHost = {
    root,
    pictures,
    browser,
    nodeForServer,
    ...workbench,
    /** One server for all tests, or one of a test's own with other options. */
    async server(options) {
      if (!options && servers[0]) return servers[0];
      const server = await workbench.startServer({
        version: versions.newest,
        log: join(root, 'out', 'server-ui.log'),
        ...options,
      });
      if (options) servers.push(server);
      else servers.unshift(server);
      return server;
    },
  };
  try {
    const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec', forbidOnly: true });
    for (const file of readdirSync(outdir, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.test.js')) mocha.addFile(join(outdir, file));
    return await new Promise((resolve) => {
      // A window under load may miss a key or a hover; a test that passes only when tried again is named.
      const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
      runner.on('retry', (test, error) =>
        console.log(`    tried again: ${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`),
      );
    });
  } finally {
    await browser.close();
    for (const server of servers) await server.stop();
    rmSync(outdir, { recursive: true, force: true });
  }
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
