// The first rows of the tree and the first question of the quiz, as a person waits for them: from the click to what is drawn.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, versions } from '../../host/parts.mjs';
import { startBrowser, startServer, until, windowUrl } from '../../host/workbench.mjs';

/** Answers with milliseconds by name. */
export async function firstUses() {
  const folder = mkdtempSync(join(tmpdir(), 'aws-notes-first-'));
  cpSync(join(root, 'test/fixtures/workspace'), folder, { recursive: true });
  const server = await startServer({ version: versions.newest, log: join(root, 'out', 'server-startup.log') });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(windowUrl(server, { folder }));
    const icon = page.locator('.activitybar [aria-label*="AWS Notes"]').first();
    await icon.waitFor({ timeout: 60_000 });
    let from = performance.now();
    await icon.click();
    await page.locator('.pane', { hasText: 'Notes' }).locator('.monaco-list-row').first().waitFor({ timeout: 60_000 });
    const tree = performance.now() - from;

    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'AWS Notes: Start Quiz' }).first();
    await until(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill('>AWS Notes: Start Quiz');
      return row.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    }, 'the command of the quiz');
    from = performance.now();
    await page.keyboard.press('Enter');
    await shown(page, '#start-practice');
    const opened = performance.now() - from;
    const start = await shown(page, '#start-practice');
    from = performance.now();
    await start.locator('#start-practice').click();
    await shown(page, '#answer');
    return {
      'first rows of the tree': tree,
      'first page of the quiz': opened,
      'first question of the quiz': opened + performance.now() - from,
    };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The frame of the quiz once it shows what the selector names. */
function shown(page, selector) {
  return until(async () => {
    for (const frame of page.frames()) {
      const there = await frame
        .locator(`body[data-page] ${selector}`)
        .isVisible()
        .catch(() => false);
      if (there) return frame;
    }
    return undefined;
  }, `${selector} of the quiz`);
}
