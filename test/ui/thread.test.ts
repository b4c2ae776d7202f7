import assert from 'node:assert/strict';
import { SideBar } from './sidebar/panes';
import { sharedWindow, Window } from './window';

describe('the thread, seen by a person', () => {
  const shared = sharedWindow(() => Window.open({ file: 'template.yaml' }));

  it(
    'shows a tip on a resource type, and its link opens the note',
    shared(async (window) => {
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
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.row('Application integration').waitFor();
      await window.picture('tree');
    }),
  );
});
