// Starts VS Code's own server with this extension and opens its workbench in a headless Chromium.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium, nodeForServer, root, Trouble, workbenchFolder } from './parts.mjs';
import { endTurn, takeTurn } from './turn.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];

/** A port nobody uses; with `wanted`, that one or a sentence. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new Trouble(`The port ${wanted} is taken. Choose another with --port, or leave the flag away.`)),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Polls until `ask` gives something true; no fixed sleep decides anything. */
export async function until(ask, what, timeout = 60_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** VS Code's server on a free port. `data` is its data folder (a temporary one unless given); `trust: true` asks about workspace trust. */
export async function startServer({ version, port: wanted, data, trust = false, log = join(root, 'out', 'server.log') }) {
  const folder = workbenchFolder(version);
  const node = nodeForServer();
  const port = await freePort(wanted);
  const home = data ?? mkdtempSync(join(tmpdir(), 'aws-notes-'));
  mkdirSync(join(log, '..'), { recursive: true });
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--server-data-dir',
    home,
    '--user-data-dir',
    join(home, 'user'),
  ];
  if (!trust) args.push('--disable-workspace-trust');
  const child = spawn(node, [join('out', 'server-main.js'), ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } });
  const out = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  let gone;
  child.once('exit', (code) => {
    gone = code ?? 1;
  });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (gone !== undefined) throw new Trouble(`The VS Code server stopped at once (code ${gone}). Its log is ${log}.`);
    try {
      return (await fetch(`${url}/version`)).ok;
    } catch {
      return false;
    }
  }, 'the VS Code server');
  return {
    url,
    port,
    folder,
    data: home,
    log,
    async stop() {
      const exited = gone === undefined ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
      child.kill();
      await exited;
      out.end();
      if (!data) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A headless Chromium for workbench windows; without `turn` for a process whose parent has the turn. */
export async function startBrowser({ turn = true } = {}) {
  if (turn) await takeTurn();
  const { executablePath, args } = await chromium();
  const browser = await playwright.launch({ executablePath, headless: true, args: [...flags, ...args] });
  if (turn) browser.once('disconnected', endTurn);
  return browser;
}

/** The address of a workbench window on a folder with this extension under development. */
export function windowUrl(server, { folder, workspace, openFile, tests, extension = root, development = true }) {
  const remote = (path) =>
    `vscode-remote://127.0.0.1:${server.port}${path.startsWith('/') ? '' : '/'}${path.replaceAll('\\', '/')}`;
  const payload = [];
  if (development) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const query = new URLSearchParams();
  if (folder) query.set('folder', folder.replaceAll('\\', '/'));
  else if (workspace) query.set('workspace', workspace.replaceAll('\\', '/'));
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
};

/** Makes a page load the extension (and its tests) in the web worker host: the page's own configuration is rewritten on its way. */
export async function useWebHost(page, server, { extension = root, tests } = {}) {
  const at = (path) => ({ scheme: 'http', authority: `127.0.0.1:${server.port}`, path });
  await page.route(`${server.url}/ext/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice('/ext/'.length);
    try {
      const body = await readFile(join(extension, path));
      await route.fulfill({
        body,
        contentType: types[extname(path)] ?? 'application/octet-stream',
        headers: { 'access-control-allow-origin': '*' },
      });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await page.route(
    (url) => url.origin === server.url && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_all, head, settings) => {
        const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        configuration.developmentOptions = {
          ...configuration.developmentOptions,
          enableSmokeTestDriver: true,
          extensions: [at('/ext')],
        };
        if (tests) configuration.developmentOptions.extensionTestsPath = at(`/ext/${tests}`);
        return `${head}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      });
      await route.fulfill({ response, body });
    },
  );
}
