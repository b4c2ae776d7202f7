import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { features } from './features';
import { inWindow, type Server } from './window';

const sample = { file: 'template.yaml' } as const;
const ownNote = {
  'team/jobs.md':
    '---\ntitle: Our jobs\nsummary: How we run jobs.\n---\n\n## Names of queues\n\nA queue is named after its job.\n',
};

/** The package as `npm run package` leaves it; made anew when the build is newer. */
function thePackage(): string {
  const file = join(uiHost.root, 'out', 'aws-dev-notes.vsix');
  const built = statSync(join(uiHost.root, 'dist', 'extension.js')).mtimeMs;
  if (!existsSync(file) || statSync(file).mtimeMs < built)
    spawnSync(process.execPath, [join(uiHost.root, 'test/package.mjs')], { cwd: uiHost.root });
  return file;
}

describe('installed from its package, where VS Code asks about trust', () => {
  let data = '';
  const place: { server?: Server } = {};
  const open = (options: Parameters<typeof inWindow>[0], body: Parameters<typeof inWindow>[1]): Mocha.AsyncFunc =>
    async function (this: Mocha.Context) {
      await inWindow({ ...options, ...(place.server ? { installed: place.server } : {}) }, body).call(this);
    };

  before(async function () {
    this.timeout(300_000);
    data = mkdtempSync(join(tmpdir(), 'aws-notes-installed-'));
    const { folder } = await uiHost.server();
    const extensions = join(data, 'extensions');
    cpSync(join(uiHost.root, 'test/fixtures/memfs-extension'), join(extensions, 'aws-dev-notes-tests.memfs-0.0.1'), {
      recursive: true,
    });
    const { stdout, stderr } = spawnSync(
      uiHost.nodeForServer(),
      [
        join('out', 'server-main.js'),
        ...['--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', data, '--extensions-dir', extensions],
        ...['--install-extension', thePackage()],
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    assert.match(`${stdout}${stderr}`, /successfully installed/);
    place.server = await uiHost.server({ trust: true, data });
  });

  after(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));

  it(
    'works in Restricted Mode, and reads own folders only once the folder is trusted',
    open({ ...sample, files: ownNote, settings: { 'awsNotes.folders': ['team'] } }, async (window) => {
      const { page } = window;
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ timeout: 30_000 });
      await features.note(window);
      await features.palette(window);
      const { notes } = await features.tree(window);
      assert.equal(await notes.row('team').count(), 0);
      await features.quiz(window);
      await window.command('Workspaces: Manage Workspace Trust');
      await page
        .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
        .first()
        .click();
      await page.getByText('You trust this folder').first().waitFor();
      await page.keyboard.press('Escape');
      await window.command('AWS Notes: Focus on Notes View');
      await page.keyboard.press('Home');
      await notes.row('team').waitFor({ timeout: 30_000 });
    }),
  ).timeout(240_000);

  it(
    'works in a workspace that is no folder of any disk, own notes included',
    open({ address: 'memfs:/sample' }, async (window) => {
      // Quick open finds files only where a file system can be searched.
      await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'template.yaml' }).dblclick();
      await features.note(window);
      const { notes } = await features.tree(window);
      // The view has followed the note that is read; own notes stand at its top or end.
      await window.command('AWS Notes: Focus on Notes View');
      await window.page.keyboard.press('Home');
      await uiHost.until(
        async () => {
          if (await notes.row('team').isVisible()) return true;
          await window.page.keyboard.press('End');
          if (await notes.row('team').isVisible()) return true;
          await window.page.keyboard.press('Home');
          return undefined;
        },
        'the own notes',
        30_000,
      );
      await features.palette(window);
      await features.quiz(window);
    }),
  ).timeout(240_000);
});
