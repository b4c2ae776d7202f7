import assert from 'node:assert/strict';
import { inWindow } from '../window';
import { SideBar } from './panes';

describe('the first opening of the side bar', () => {
  it(
    'takes moments once the extension runs; the Explorer is the measure beside it',
    inWindow({ file: 'template.yaml' }, async (window) => {
      // The hover has woken the extension up.
      await window.hover('AWS::SQS::Queue');
      const since = (moment: number) => Math.round(performance.now() - moment);
      const bar = new SideBar(window);
      const notes = async () => {
        const clicked = await bar.show();
        await bar.notes.row('Serverless').waitFor();
        return since(clicked);
      };
      const first = await notes();
      const asked = performance.now();
      await window.page.locator('.activitybar [aria-label*="Explorer"]').first().click();
      await window.page.locator('.part.sidebar .monaco-list-row', { hasText: 'template.yaml' }).first().waitFor();
      const explorer = since(asked);
      const again = await notes();
      const twisted = performance.now();
      await bar.notes.expand('Analytics');
      await bar.notes.row('Amazon Athena').waitFor();
      const expanding = since(twisted);
      console.log(
        `      first ${first} ms, again ${again} ms, Explorer ${explorer} ms, expanding ${expanding} ms, drawing included`,
      );
      assert.ok(first < 3_000, `${first} ms`);
    }),
  );
});
