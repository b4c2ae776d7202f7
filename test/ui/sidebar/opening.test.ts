import assert from 'node:assert/strict';
import { inWindow } from '../window';

describe('the first opening of the side bar', () => {
  it(
    'takes moments once the extension runs; the Explorer is the measure beside it',
    inWindow({ file: 'template.yaml' }, async (window) => {
      // The hover has woken the extension up.
      await window.hover('AWS::SQS::Queue');
      const time = async (icon: string, row: string) => {
        const started = performance.now();
        await window.page.locator(`.activitybar [aria-label*="${icon}"]`).first().click();
        await window.page.locator('.part.sidebar .monaco-list-row', { hasText: row }).first().waitFor();
        return Math.round(performance.now() - started);
      };
      const first = await time('AWS Notes', 'Serverless');
      const explorer = await time('Explorer', 'template.yaml');
      const again = await time('AWS Notes', 'Serverless');
      const started = performance.now();
      await window.page.locator('.monaco-list-row', { hasText: 'Analytics' }).first().locator('.monaco-tl-twistie').click();
      await window.page.locator('.monaco-list-row', { hasText: 'Amazon Athena' }).first().waitFor();
      const expanding = Math.round(performance.now() - started);
      console.log(
        `      first ${first} ms, again ${again} ms, Explorer ${explorer} ms, expanding ${expanding} ms, drawing included`,
      );
      assert.ok(first < 3_000, `${first} ms`);
    }),
  );
});
