// How long the view of notes takes: its first opening in a fresh process (read, unpack, link, lay out, draw), and expanding each category.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = join(root, 'out', 'bench', `sidebar-${process.pid}.cjs`);
const runs = 7;
const limits = { opening: 100, expanding: 10, filtering: 100 };

/** As much of VS Code as drawing a row needs. */
const stub = {
  name: 'stub',
  setup(setup) {
    setup.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'stub' }));
    setup.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: `
        export class TreeItem { constructor(label, state) { this.label = label; this.collapsibleState = state; } }
        export class ThemeIcon { constructor(id, color) { this.id = id; this.color = color; } }
        export class MarkdownString {}
        export class ThemeColor { constructor(id) { this.id = id; } }
        export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
        export const l10n = { t: (text, ...values) => text.replace(/\\{(\\d)\\}/g, (_, at) => values[at]) };`,
    }));
  },
};

mkdirSync(join(outfile, '..'), { recursive: true });
await build({
  entryPoints: [join(root, 'test/bench/sidebar/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  minify: true,
  plugins: [stub],
  logLevel: 'warning',
});
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
try {
  const results = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, join(root, 'dist/data/notes.bin')], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  let failed = false;
  for (const [name, limit] of Object.entries(limits)) {
    const values = results.map((result) => result[name]);
    const value = median(values);
    failed ||= value > limit;
    console.log(
      `${name.padEnd(10)} median ${value.toFixed(1)} ms, worst of ${runs} ${Math.max(...values).toFixed(1)} ms, limit ${limit} ms${value > limit ? '  TOO SLOW' : ''}`,
    );
  }
  console.log(`${results[0].notes} notes, ${results[0].sections} sections`);
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(outfile, { force: true });
}
