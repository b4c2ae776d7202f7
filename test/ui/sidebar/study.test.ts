import assert from 'node:assert/strict';
import { LogWriter } from '../quiz/quizLog';
import { openQuizWindow } from '../quiz/quizWindow';
import { sharedWindow, Window } from '../window';
import { chooseInMenu, SideBar } from './panes';

const size = { width: 1280, height: 1000 };

describe('bookmarks, quizzes and study', () => {
  const shared = sharedWindow(() => openQuizWindow({ size }));

  it(
    'asks about several services selected with the mouse',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.expand('Application integration');
      await notes.row('Amazon MSK').click();
      await window.webview('h1:has-text("Amazon MSK")');
      await notes.row('Amazon SES').click({ modifiers: ['Control'] });
      await notes.row('Amazon SES').locator('.action-label[aria-label^="Quiz Me"]').click();
      const page = await window.webview('.round-name');
      await window.picture('sidebar-quiz');
      assert.match(await page.locator('body').innerText(), /Amazon (MSK|SES)|Managed Streaming|Simple Email/);
    }),
  );

  it(
    'asks about several services selected with the keyboard',
    shared(async (window) => {
      const { notes } = await SideBar.open(window);
      await notes.action('Collapse All');
      await notes.expand('Analytics');
      await notes.row('Amazon Athena').click();
      await window.webview('h1:has-text("Amazon Athena")');
      await notes.focus();
      await window.page.keyboard.press('Shift+ArrowDown');
      await chooseInMenu(window, 'Quiz Me on This');
      await window.webview('.round-name');
    }),
  );

  it(
    'exports the bookmarks as Markdown with links',
    shared(async (window) => {
      const { notes, study } = await SideBar.open(window);
      await notes.action('Collapse All');
      await notes.expand('Analytics');
      await notes.inline('Amazon Athena', 'Toggle Bookmark');
      await study.inline('Bookmarks', 'Export Bookmarks');
      await uiHost.until(() => window.find('- [Amazon Athena]('), 'the list');
      await window.picture('sidebar-export');
    }),
  );

  it('keeps bookmarks, what was read, order and selection of notes over a restart', async function () {
    this.timeout(120_000);
    const first = await openQuizWindow({ size });
    try {
      const { notes, study } = await SideBar.open(first);
      await first.command('AWS Notes: Sort A to Z');
      await notes.row('AWS Amplify').waitFor();
      await notes.inline('AWS Amplify', 'Toggle Bookmark');
      await study.row('Bookmarks').waitFor();
      await study.row('AWS Amplify').click();
      await first.webview('h1:has-text("AWS Amplify")');
      await study.row('Recently read').waitFor();
      await notes.focus();
      await first.page.keyboard.press('Home');
      await first.page.keyboard.press('ArrowDown');
      await notes.focused('Amazon API Gateway');
      await chooseInMenu(first, 'Toggle Bookmark');
      await study.row('Amazon API Gateway').waitFor();
      await first.picture('sidebar-bookmarks');
      const second = await Window.open({ size, context: first.context, folder: first.folder });
      try {
        const again = await SideBar.open(second);
        await again.notes.row('AWS Amplify').waitFor();
        assert.match(await again.notes.row('AWS Amplify').innerText(), /★/);
        await again.study.row('Bookmarks').waitFor();
        await again.study.row('Recently read').waitFor();
        assert.equal((await again.notes.labels()).includes('Compute'), false, 'still from A to Z');
        await again.study.row('Amazon API Gateway').waitFor();
        await again.notes.inline('AWS Amplify', 'Toggle Bookmark');
        // Both views are drawn anew; a click on a row that is being moved would be lost.
        await second.page.locator('.monaco-list-row[aria-label="Bookmarks, 1"]').waitFor();
        await again.notes.row('AWS Amplify').filter({ hasNotText: '★' }).waitFor();
        await again.notes.inline('Amazon API Gateway', 'Toggle Bookmark');
        await again.study.row('Bookmarks').waitFor({ state: 'detached' });
      } finally {
        await second.close();
      }
    } finally {
      await first.close();
    }
  });

  it('shows shares, what is due, weak sections and the exam, in the view and in the status bar', async () => {
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const log = new LogWriter().weeks(400, 60, 0.6).text();
    const window = await openQuizWindow({ size, settings: { 'awsNotes.quiz.examDate': day } }, log);
    try {
      await window.command('AWS Notes: Start Quiz');
      await window.webview('body[data-page] main');
      const { notes, study } = await SideBar.open(window);
      await study.row('Exam in').waitFor();
      await window.page.locator('.statusbar-item', { hasText: /\d+ due/ }).waitFor();
      await study.rows.filter({ hasText: /^\d+ due today/ }).waitFor();
      await study.row('Weak sections').waitFor();
      await notes.expand('Analytics');
      const label = await notes.row('Amazon Athena').getAttribute('aria-label');
      assert.match(label ?? '', /\d+ sections, \d+ known, \d+ learning, \d+ new/);
      await window.picture('sidebar-study');
      window.set({ 'awsNotes.statusBar': false });
      await window.page.locator('.statusbar-item', { hasText: /\d+ due/ }).waitFor({ state: 'detached' });
    } finally {
      await window.close();
    }
  });
});
