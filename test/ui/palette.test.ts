import assert from 'node:assert/strict';
import { appears, sharedWindow, Window } from './window';

/** The titles of the palette's rows, in the order in which a person sees them. */
async function titles(window: Window): Promise<string[]> {
  return window.page
    .locator('.quick-input-list .monaco-list-row')
    .evaluateAll((rows) =>
      rows
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((row) => row.querySelector('.label-name')?.textContent?.trim() ?? ''),
    );
}

async function type(window: Window, query: string, first: RegExp): Promise<string[]> {
  await window.page.locator('.quick-input-widget input').first().fill(query);
  return uiHost.until(
    async () => {
      const found = await titles(window);
      return first.test(found[0] ?? '') ? found : undefined;
    },
    `${first} to stand first for "${query}"`,
    10_000,
  );
}

describe('the search palette', () => {
  const shared = sharedWindow(() => Window.open({ file: 'template.yaml' }));

  it(
    'shows what is asked for first, at every key, in its own order, and opens it',
    shared(async (window) => {
      const { page } = window;
      await page.locator('.monaco-editor .view-line').first().click();
      // The key is the extension's own: it works as soon as the window has read its manifest.
      await window.pressUntil('Control+Alt+Slash', page.locator('.quick-input-list .monaco-list-row').first());
      const before = await page.locator('.quick-input-list').textContent();
      assert.match(before ?? '', /In this file/);
      await window.picture('palette-empty');

      await type(window, 'visibilty timeout', /^Visibility timeout$/);
      await window.picture('palette-typo');
      const detail = await page.locator('.quick-input-list .monaco-list-row').first().textContent();
      assert.match(detail ?? '', /Amazon SQS/);
      assert.match(detail ?? '', /hidden|visib/i);

      // Sections whose title has the word would jump to the front if VS Code sorted by label.
      const order = await type(window, 'throttling', /hrottl/);
      await window.picture('palette-order');
      const expected = [...order];
      assert.deepEqual(await titles(window), expected);

      await type(window, 'service:cognito token', /oken/);
      await type(window, 'colour:red', /no filter "colour:"/);
      await type(window, 'qqqzzz', /Try fewer/);
      await type(window, '"', /./);
      await type(window, 'visibility timeout', /^Visibility timeout$/);
      await page.keyboard.press('Enter');
      const preview = await window.webview('h2#visibility-timeout');
      await preview.locator('h2#visibility-timeout').waitFor();
      await uiHost.until(
        async () => {
          // The preview takes the focus once it has loaded, which closes a palette that was opened before.
          await window.command('AWS Notes: Search');
          await appears(page.locator('.quick-input-list .monaco-list-row').first(), 5000);
          return (await titles(window))[0] === 'Visibility timeout' ? true : undefined;
        },
        'the section to be remembered as read last',
        30_000,
      );
    }),
  );

  it(
    'starts with the word under the cursor',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      await window.line(20, 10);
      await window.command('AWS Notes: Search for Selection');
      await uiHost.until(
        async () => ((await titles(window))[0] === 'Visibility timeout' ? true : undefined),
        'the section on the word',
      );
      assert.equal(await window.page.locator('.quick-input-widget input').first().inputValue(), 'VisibilityTimeout');
    }),
  );
});
