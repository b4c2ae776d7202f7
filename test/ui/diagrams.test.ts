import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWindow } from './window';

/** Every diagram of the notes, with the note it stands in. */
const diagrams = readdirSync(join(uiHost.root, 'notes'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(join(uiHost.root, 'notes', file), 'utf8').matchAll(/^```mermaid\n[\s\S]*?^```$/gm)].map(([code]) => ({
      file,
      code,
    })),
  );

describe('the diagrams of the notes', () => {
  it(
    'are all drawn by the preview',
    inWindow(
      { file: 'all.md', files: { 'all.md': diagrams.map(({ file, code }) => `## ${file}\n\n${code}\n`).join('\n') } },
      async (window) => {
        assert.ok(diagrams.length >= 25);
        await window.page.locator('.monaco-editor .view-line').first().click();
        const preview = await uiHost.until(async () => {
          await window.page.keyboard.press('Control+Shift+V');
          return window.webview('h2', 5000).catch(() => undefined);
        }, 'the preview');
        const drawn = () => preview.locator('svg[id^="mermaid"], .mermaid svg').count();
        const failed = () =>
          preview
            .locator('[aria-roledescription="error"], .mermaid-error, pre.mermaid:has-text("Syntax error")')
            .allTextContents();
        await uiHost
          .until(
            async () => ((await drawn()) + (await failed()).length >= diagrams.length ? true : undefined),
            'all diagrams',
            40_000,
          )
          .catch(() => undefined);
        const missing = await preview
          .locator('h2')
          .evaluateAll((headings) =>
            headings
              .filter(
                (heading) =>
                  !heading.nextElementSibling?.querySelector('svg') ||
                  heading.nextElementSibling.querySelector('[aria-roledescription="error"]'),
              )
              .map((heading) => heading.textContent),
          );
        await window.picture('diagrams');
        assert.deepEqual(await failed(), []);
        assert.equal(await drawn(), diagrams.length, `not drawn: ${missing.join(', ')}`);
      },
    ),
  );
});
