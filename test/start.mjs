// npm start: builds, and opens a real VS Code with the extension and sample files. Flags: --no-open, --port N, --npm (the workbench from npm even where VS Code is installed).
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, Trouble, versions } from './host/parts.mjs';
import { startServer, windowUrl } from './host/workbench.mjs';

const args = process.argv.slice(2);
const open = !args.includes('--no-open');
const at = args.indexOf('--port');
const port = at < 0 ? undefined : Number(args[at + 1]);

async function main() {
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Trouble('--port needs a number from 1 to 65535.');
  const built = spawnSync(process.execPath, [join(root, 'esbuild.js')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Trouble('The build failed; its message stands above.');
  const folder = join(root, '.vscode-test', 'sample');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test/fixtures/workspace'), folder, { recursive: true });
  const file = join(folder, 'template.yaml');
  if (open && port === undefined && !args.includes('--npm') && desktop(folder, file)) return;
  const server = await startServer({ version: versions.newest, port, data: join(root, '.vscode-test', 'start-data') });
  const url = windowUrl(server, { folder, openFile: file });
  console.log(`VS Code with AWS Dev Notes: ${url}\nCtrl-C ends it.`);
  if (open) browse(url);
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** An installed desktop VS Code, when its `code` command is there. */
function desktop(folder, file) {
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell, stdio: 'ignore' }).status !== 0) return false;
  console.log('Opening the installed VS Code ...');
  return (
    spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder, file], { shell, stdio: 'inherit' })
      .status === 0
  );
}

/** Shows an address in the system's browser; without one the printed address serves. */
function browse(url) {
  const [command, ...rest] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')] }[
    process.platform
  ] ?? ['xdg-open', url];
  spawn(command, rest, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

main().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exit(1);
});
