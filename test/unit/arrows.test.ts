import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A planted file in a room, and the words of the rule that must refuse it. */
const breaches: readonly { room: string; source: string; rule: string }[] = [
  { room: 'notes', source: "import * as vscode from 'vscode';\nexport const v = vscode;\n", rule: 'noRestrictedImports' },
  { room: 'tips', source: "import * as vscode from 'vscode';\nexport const v = vscode;\n", rule: 'noRestrictedImports' },
  { room: 'notes', source: "import { x } from '../template/subject';\nexport const y = x;\n", rule: 'noRestrictedImports' },
  { room: 'template', source: "import { x } from '../tips/tip';\nexport const y = x;\n", rule: 'noRestrictedImports' },
  { room: 'search', source: "import { x } from '../quiz/session';\nexport const y = x;\n", rule: 'noRestrictedImports' },
  { room: 'quiz', source: "import { x } from '../editor/hover';\nexport const y = x;\n", rule: 'noRestrictedImports' },
  { room: 'editor', source: "import { x } from '../extension';\nexport const y = x;\n", rule: 'noRestrictedImports' },
  {
    room: 'reference',
    source: "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
    rule: 'noNodejsModules',
  },
  {
    room: 'editor',
    source: "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
    rule: 'noNodejsModules',
  },
  { room: 'check', source: 'export const y = document.title;\n', rule: 'noRestrictedGlobals' },
  { room: 'search', source: 'export const y = Buffer.from([]);\n', rule: 'noRestrictedGlobals' },
];

describe('the lint rules that hold the rooms', () => {
  const planted = breaches.map((breach, index) => ({ ...breach, file: join('src', breach.room, `planted-${index}.ts`) }));
  const clean = join('src', 'tips', 'planted-clean.ts');
  let report = '';

  before(() => {
    for (const { file, source } of planted) {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, source);
    }
    writeFileSync(clean, "import type { Note } from '../notes/model';\n\nexport type N = Note;\n");
    const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const files = [...planted.map((breach) => breach.file), clean];
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=200', ...files], {
      encoding: 'utf8',
    });
    report = run.stdout;
  });
  after(() => {
    for (const file of [...planted.map((breach) => breach.file), clean]) rmSync(file, { force: true });
  });

  const found = () => {
    const { diagnostics } = JSON.parse(report) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    return diagnostics.map((d) => ({
      category: d.category,
      file: typeof d.location.path === 'string' ? d.location.path : d.location.path.file,
    }));
  };

  for (const { room, source, rule, file } of planted) {
    it(`refuse in ${room}: ${source.split('\n')[0]}`, () => {
      assert.ok(
        found().some((d) => d.file.replaceAll('\\', '/') === file.replaceAll('\\', '/') && d.category.endsWith(rule)),
        `no ${rule} for ${file} in ${report.slice(0, 500)}`,
      );
    });
  }
  it('let an arrow pointing down pass', () => {
    assert.ok(!found().some((d) => d.file.includes('planted-clean')));
  });
});
