// Runs built files of test/ui with mocha, on one browser and one server. As a process of its own it takes file after file from its parent.
import { join } from 'node:path';
import Mocha from 'mocha';
import { isStarted, nodeForServer, root, versions } from './parts.mjs';
import * as workbench from './workbench.mjs';

/** What a worker says when a file is done, at the beginning of a line; the sums follow as JSON. */
export const doneMark = '== done ';

/** Runs files one after the other; `turn` is whether the browser has to wait for its turn. */
export function uiRunner(turn) {
  let browser;
  const servers = [];
  /** What test/ui/window.ts builds on. */
  globalThis.uiHost = {
    root,
    pictures: join(root, 'out', 'pictures'),
    get browser() {
      return browser;
    },
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
  return {
    async run(file) {
      // A browser that fell takes only the tests of one file with it.
      if (!browser?.isConnected()) browser = await workbench.startBrowser({ turn });
      // A window on a busy machine may miss a key or be drawn late. A test that passes only when tried again is named.
      const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec', forbidOnly: true, retries: 1 });
      mocha.addFile(file);
      return new Promise((resolve) => {
        const runner = mocha.run((failed) => {
          resolve({ passed: runner.stats?.passes ?? 0, failed });
          mocha.dispose();
        });
        runner.on('retry', (test, error) =>
          console.log(`    tried again: ${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`),
        );
      });
    },
    async stop() {
      await browser?.close();
      for (const server of servers) await server.stop();
    },
  };
}

if (isStarted(import.meta.url)) {
  const runner = uiRunner(false);
  process.on('message', async (file) => {
    if (typeof file !== 'string') {
      await runner.stop();
      process.exit(0);
    }
    try {
      console.log(`\n${doneMark}${JSON.stringify(await runner.run(file))}`);
    } catch (error) {
      console.log(`${error?.message ?? error}\n${doneMark}${JSON.stringify({ passed: 0, failed: 1 })}`);
    }
  });
}
