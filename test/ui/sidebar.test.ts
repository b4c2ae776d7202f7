import assert from 'node:assert/strict';
import { inWindow } from './window';

describe('the side bar', () => {
  it(
    'first look',
    inWindow({ file: 'template.yaml' }, async (window) => {
      await window.page.locator('.activitybar [aria-label*="AWS Notes"]').first().click();
      await window.page.locator('.monaco-list-row', { hasText: 'Application integration' }).first().waitFor();
      await window.page.locator('.monaco-list-row', { hasText: 'AWS Lambda' }).first().waitFor();
      await window.picture('sidebar-1');
      await window.page.locator('.monaco-list-row', { hasText: 'Application integration' }).first().click();
      await window.page.locator('.monaco-list-row', { hasText: 'Amazon SQS' }).first().click();
      await window.webview('h1:has-text("Amazon SQS")');
      await window.page.locator('.monaco-list-row', { hasText: 'Amazon SQS' }).first().hover();
      await window.page.waitForTimeout(1500);
      await window.picture('sidebar-2');
      assert.ok(true);
    }),
  );
});
