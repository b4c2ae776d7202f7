// Makes the VSIX and reads it: what must be inside is, what must not is not, and it stays within its budget.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/parts.mjs';

const budget = 2.5 * 1024 * 1024;
const file = join(root, 'out', 'aws-dev-notes.vsix');
let passed = 0;
let failed = 0;
function it(what, good, detail = '') {
  if (good) passed += 1;
  else failed += 1;
  console.log(`  ${good ? '✓' : '✗'} ${what}${good ? '' : `: ${detail}`}`);
}

mkdirSync(join(root, 'out'), { recursive: true });
const vsce = (...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), ...args], { cwd: root, encoding: 'utf8' });
const made = vsce('package', '--no-dependencies', '--out', file);
const words = `${made.stdout}\n${made.stderr}`.replace(/^npm warn.*$/gim, '');
it('vsce package succeeds', made.status === 0 && existsSync(file), words);
it('without warnings', !/\bWARN/i.test(words), words);
const list = vsce('ls', '--no-dependencies')
  .stdout.split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('npm '));
for (const wanted of [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'media/icon.png',
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/data/notes.bin',
]) {
  it(
    `holds ${wanted}`,
    list.some((path) => path.toLowerCase().startsWith(wanted.toLowerCase())),
    list.join(' '),
  );
}
const strangers = list.filter((path) =>
  /^(src|test|notes|node_modules|out|\.github|\.ci|\.vscode)\/|\.map$|\.ts$|tsconfig|biome\.json|package-lock|esbuild\.js|\.stamp$/.test(
    path,
  ),
);
it('holds no sources, tests, maps or packages', strangers.length === 0, strangers.join(' '));
const size = existsSync(file) ? statSync(file).size : Number.POSITIVE_INFINITY;
it(`is ${(size / 1024 / 1024).toFixed(2)} MB, at most 2.5`, size <= budget, `${size} bytes`);
console.log(`package: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
