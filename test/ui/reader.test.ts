import assert from 'node:assert/strict';
import { sharedWindow, Window } from './window';

describe('reading a note', () => {
  const shared = sharedWindow(() => Window.open({ file: 'template.yaml' }));
  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    it(
      `looks right in ${theme}`,
      shared(async (window) => {
        await window.theme(theme);
        await window.quickOpen('template.yaml');
        const hover = await window.hover('AWS::SQS::Queue');
        await hover.getByText('Open note').first().click();
        const preview = await window.webview('h1:has-text("Amazon SQS")');
        await preview.locator('.aws-notes-callout.aws-notes-trap').first().waitFor();
        assert.ok((await preview.locator('.aws-notes-fact').count()) > 5);
        assert.equal(await preview.getByText('[!WARNING]').count(), 0);
        await window.picture(`reading-${theme.replaceAll(' ', '-')}`);
      }),
    );
  }
});
