import assert from 'node:assert/strict';
import { inWindow } from './window';

describe('the thread, seen by a person', () => {
  it(
    'shows a tip on a resource type, and its link opens the note',
    inWindow({ file: 'template.yaml' }, async (window) => {
      const hover = await window.hover('AWS::SQS::Queue');
      await window.picture('hover');
      await hover.getByText('Open note').first().click();
      const preview = await window.webview('h1:has-text("Amazon SQS")');
      assert.ok(await preview.locator('h2').count());
      await window.picture('note');
    }),
  );

  it(
    'shows the notes by category in the side bar',
    inWindow({}, async (window) => {
      await window.page.locator('.activitybar [aria-label*="AWS Notes"]').first().click();
      await window.page.locator('.monaco-list-row', { hasText: 'Application integration' }).first().waitFor();
      await window.picture('tree');
    }),
  );
});
