// Runs test/editor inside a real VS Code: `node test/host/editorTests.mjs newest|oldest|web [word]`.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { isStarted, root, Trouble, versions } from './parts.mjs';
import { startBrowser, startServer, until, useWebHost, windowUrl } from './workbench.mjs';

export const hosts = ['newest', 'oldest', 'web'];

/** mocha's browser build as a plain script: beside a bundle's own `module` it would export itself there. */
const browserMocha = {
  name: 'browser-mocha',
  setup(setup) {
    setup.onResolve({ filter: /^mocha$/ }, () => ({ path: join(root, 'node_modules/mocha/mocha.js'), namespace: 'script' }));
    setup.onLoad({ filter: /.*/, namespace: 'script' }, ({ path }) => ({
      contents: `(function (module, exports, define) {${readFileSync(path, 'utf8')}\n})();`,
      loader: 'js',
    }));
  },
};

/** One bundle with all test files, found by glob, for a host; its module exports `run()`. */
export async function bundle(host, word, folder = 'test/editor', name = `editor-${host}`) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file.includes(word))
    .sort();
  if (files.length === 0) throw new Trouble(`No file of ${folder} has "${word}" in its path.`);
  const contents = `import { run as start } from ${JSON.stringify(join(root, 'test/editor/run'))};
export const run = () => start(() => { ${files.map((file) => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`).join(' ')} });`;
  const web = host === 'web';
  const outfile = join(root, 'out', `${name}.js`);
  await build({
    stdin: { contents, resolveDir: join(root, folder), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    external: ['vscode'],
    define: { global: 'globalThis', __HOST__: JSON.stringify(host) },
    plugins: [browserMocha],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Runs the tests in one host; answers with how many passed and failed. */
export async function editorTests(
  host,
  word = '',
  { folder, prepare, extension, name = `editor-${host}`, timeout = 180_000 } = {},
) {
  const tests = await bundle(host, word, folder, name);
  const pictures = join(root, 'out', 'pictures');
  mkdirSync(pictures, { recursive: true });
  const workspace = mkdtempSync(join(tmpdir(), 'aws-notes-workspace-'));
  cpSync(join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  prepare?.(workspace);
  const log = join(root, 'out', `${name}.log`);
  const lines = [];
  // The browser first: where there is none, no server is left running.
  const browser = await startBrowser();
  let server;
  try {
    server = await startServer({
      version: host === 'oldest' ? versions.oldest : versions.newest,
      log: join(root, 'out', `server-${host}.log`),
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let result;
    let ended = false;
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      for (const line of args.map(String)) {
        lines.push(line);
        const found = /^RESULT (\{.*\})$/.exec(line);
        if (found) result = JSON.parse(found[1]);
        else if (/^\s*(✓|✗|- )/.test(line) || line.startsWith('    ')) console.log(line);
      }
    });
    await page.exposeFunction('codeAutomationExit', () => {
      ended = true;
    });
    page.on('console', (message) => lines.push(`[page] ${message.text()}`));
    if (host === 'web') await useWebHost(page, server, { tests: `out/${name}.js` });
    await page.goto(
      windowUrl(server, {
        folder: workspace,
        tests: host === 'web' ? undefined : tests,
        development: host !== 'web',
        extension,
      }),
    );
    await until(() => ended, `the tests in the ${host} host`, timeout).catch((error) => lines.push(String(error)));
    if (!result || result.failed > 0) {
      await page.screenshot({ path: join(pictures, `failed-${name}.png`) });
      console.log(`A picture is out/pictures/failed-${name}.png, the log is out/${name}.log.`);
    }
    return result ?? { passed: 0, failed: 1 };
  } finally {
    writeFileSync(log, lines.join('\n'));
    await browser.close();
    await server?.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
}

if (isStarted(import.meta.url)) {
  const [host = 'newest', word] = process.argv.slice(2);
  try {
    const { passed, failed } = await editorTests(host, word);
    console.log(`${host}: ${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    process.exitCode = 1;
  }
}
