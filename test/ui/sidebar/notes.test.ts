import assert from 'node:assert/strict';
import { sharedWindow, Window } from '../window';
import { enter, SideBar } from './panes';

const ownNote =
  '---\ntitle: Our jobs\nsummary: How we run jobs.\nweight: C\ndomains: []\nreviewed: 2026-11-21\n---\n\n## Names of queues\n\nA queue is named after its job.\n';

describe('the view of notes', () => {
  const shared = sharedWindow(() =>
    Window.open({
      size: { width: 1280, height: 1000 },
      file: 'template.yaml',
      settings: { 'awsNotes.folders': ['team'] },
      files: { 'team/jobs.md': ownNote },
    }),
  );

  it(
    'filters with the mouse, marks what matches, and clears',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.row('team').waitFor();
      const all = await notes.labels();
      await notes.action('Filter Notes');
      await enter(window, 'visibility timeout');
      await notes.box.getByText('Filtering: "visibility timeout"').waitFor();
      await notes.row('Visibility timeout').waitFor();
      assert.equal(await notes.row('Visibility timeout').locator('.highlight').first().innerText(), 'Visibility');
      await window.picture('sidebar-filter');
      await window.page.keyboard.press('Enter');
      await notes.selected('Visibility timeout');
      await notes.action('Clear Filter');
      await notes.box.getByText('Filtering:').waitFor({ state: 'detached' });
      await notes.row('Compute').waitFor();
      assert.deepEqual((await notes.labels()).slice(0, 3), all.slice(0, 3));
    }),
  );

  it(
    'filters with the keyboard alone: from the command to the note that is read',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.focus();
      await window.page.keyboard.press('Control+F');
      await enter(window, 'long polling');
      await notes.box.getByText('Filtering: "long polling"').waitFor();
      await window.page.keyboard.press('Enter');
      await notes.selected('Long');
      await window.page.keyboard.press('Enter');
      await window.webview('h1:has-text("Amazon SQS")');
      await notes.focus();
      await window.page.keyboard.press('Escape');
      await notes.box.getByText('Filtering:').waitFor({ state: 'detached' });
    }),
  );

  it(
    'says so when nothing is found, and Escape brings back what was there',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.action('Filter Notes');
      await enter(window, 'qqqqzzzz');
      await notes.box.getByText('No section answers this filter.').waitFor();
      await window.picture('sidebar-nothing');
      await window.page.keyboard.press('Escape');
      await notes.row('Compute').waitFor();
    }),
  );

  it(
    'selects the note that is read: from a command, from a link in the preview, from the other view',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      const { notes, file } = await SideBar.open(window);
      await file.row('Amazon SQS').click();
      await notes.selected('Amazon SQS');
      const preview = await window.webview('h1:has-text("Amazon SQS")');
      await preview.locator('a', { hasText: /^SNS$/ }).first().click();
      await window.webview('h1:has-text("Amazon SNS")');
      await notes.selected('Amazon SNS');
      await window.picture('sidebar-reveal');
    }),
  );

  it(
    'has a shelf for a folder of own notes',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.action('Collapse All');
      assert.equal((await notes.labels())[0], 'team');
      await notes.expand('team');
      await notes.expand('Our jobs');
      await notes.row('Names of queues').click();
      await window.webview('h1:has-text("Our jobs")');
    }),
  );

  it(
    'sorts from A to Z and by weight, hides what is outside the exam, and collapses',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await window.command('AWS Notes: Sort A to Z');
      await notes.row('Amazon API Gateway').waitFor();
      await window.command('AWS Notes: Sort by Weight in the Exam');
      await notes.row('Asked most').waitFor();
      await notes.row('Background').waitFor();
      await window.command('AWS Notes: Hide Notes Outside the Exam');
      await notes.row('Background').waitFor({ state: 'detached' });
      await notes.expand('Asked most');
      await notes.row('Amazon SQS').waitFor();
      await window.picture('sidebar-weight');
      await notes.action('Collapse All');
      await notes.row('Amazon SQS').waitFor({ state: 'detached' });
    }),
  );
});
