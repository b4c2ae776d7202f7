// npm run test:desktop: the editor tests in a desktop VS Code that @vscode/test-electron downloads; needs an open network.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundle } from './host/editorTests.mjs';
import { root } from './host/parts.mjs';

const tests = await bundle('newest', '');
const workspace = mkdtempSync(join(tmpdir(), 'aws-notes-desktop-'));
cpSync(join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_PATH,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    extensionTestsEnv: { AWS_NOTES_DESKTOP: '1' },
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(
    `The desktop tests did not pass or could not start: ${error instanceof Error ? error.message : error} Set VSCODE_PATH to an installed VS Code where downloads fail.`,
  );
  process.exit(1);
}
