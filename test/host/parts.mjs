// What a real VS Code needs where none is installed: the workbench, a Node that runs it and a browser, all from npm packages,
// kept in .vscode-test/. Each is fetched once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const cache = join(root, '.vscode-test');

/** Whether a module is the file that node was asked to run, on any system and under any path. */
export function isStarted(url) {
  const [, started] = process.argv;
  return started !== undefined && existsSync(started) && pathToFileURL(realpathSync(started)).href === url;
}

/** A failure that a person can act on: one sentence with the next step. */
export class Trouble extends Error {}

/** The VS Code versions that are tested: the newest, and the oldest that package.json allows. */
export const versions = { newest: '4.139.1', oldest: '4.100.3' };

function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const command = cli ? [process.execPath, cli, ...args] : ['npm', ...args];
  const [file, ...rest] = command;
  return spawnSync(file, rest, {
    cwd,
    encoding: 'utf8',
    shell: !cli && process.platform === 'win32',
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
}

/** Installs a package into a folder of the cache, all or nothing. */
function fetchPackage(name, spec, then = () => undefined) {
  const target = join(cache, name);
  if (existsSync(join(target, 'ready'))) return target;
  mkdirSync(cache, { recursive: true });
  const draft = join(cache, `${name}.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  writeFileSync(join(draft, 'package.json'), '{"private":true}');
  console.log(`Fetching ${spec} (once) ...`);
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm([...flags, spec], draft);
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Trouble(
      `${spec} could not be fetched from the npm registry. Check the network (npm ping) and run the command again.`,
    );
  }
  then(draft, (args, cwd) => npm([...flags, ...args], cwd));
  writeFileSync(join(draft, 'ready'), '');
  if (existsSync(join(target, 'ready'))) rmSync(draft, { recursive: true, force: true });
  else {
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  }
  return target;
}

/** The folder of VS Code's own server, with what it needs. */
export function workbenchFolder(version) {
  const inside = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const folder = fetchPackage(`workbench-${version}`, `code-server@${version}`, (draft, install) => {
    const result = install(['--omit=dev'], inside(draft));
    if (result.status !== 0)
      throw new Trouble(
        'The parts of the VS Code workbench could not be fetched from the npm registry. Check the network (npm ping) and run the command again.',
      );
  });
  return inside(folder);
}

/** A Node of at least version 24: this one, or one from npm. */
export function nodeForServer() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = fetchPackage('node-24', `${name}@24`);
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A Chromium: the one that CHROMIUM names, an installed one, or a headless build from npm. */
export async function chromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Trouble(`CHROMIUM names ${named}, which does not exist. Correct or unset it.`);
    return { executablePath: named, args: [] };
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return { executablePath: found, args: [] };
  if (process.platform !== 'linux')
    throw new Trouble('No Chrome, Chromium or Edge was found. Install one, or set CHROMIUM to its path.');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const modern = major > 22 || (major === 22 && minor >= 17);
  const folder = fetchPackage(`chromium-${modern ? 153 : 138}`, `@sparticuz/chromium@${modern ? 153 : 138}`);
  const home = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const entry = ['build/esm/index.js', 'build/index.js'].map((path) => join(home, path)).find((path) => existsSync(path));
  if (!entry)
    throw new Trouble(
      `The Chromium from npm has an unknown layout (${readdirSync(home).join(', ')}). Install Chromium, or set CHROMIUM to its path.`,
    );
  const { default: packed } = await import(pathToFileURL(entry).href);
  return {
    executablePath: await packed.executablePath(),
    // In one process the whole browser falls with the first page that is closed, so of its own flags only these.
    args: packed.args.filter((arg) => arg === '--no-zygote' || arg.startsWith('--use-')),
  };
}
