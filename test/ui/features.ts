import assert from 'node:assert/strict';
import { quizPage } from './quiz/quizWindow';
import { SideBar } from './sidebar/panes';
import { appears, type Window } from './window';

/** The smoke thread, as a person walks it; each step ends where the next can begin. */
export const features = {
  /** A tip on a resource type in the open template. */
  async hover(window: Window, text = 'AWS::SQS::Queue'): Promise<void> {
    const hover = await window.hover(text, 40_000);
    assert.match((await hover.textContent()) ?? '', /Open note/);
  },

  /** The tip's link opens the note. */
  async note(window: Window): Promise<void> {
    const hover = await window.hover('AWS::SQS::Queue', 40_000);
    await hover.getByText('Open note').first().click();
    await window.webview('h1:has-text("Amazon SQS")', 30_000);
  },

  /** The palette finds a section. */
  async palette(window: Window): Promise<void> {
    const { page } = window;
    const box = page.locator('.quick-input-widget:visible input:focus[placeholder*="Search the AWS notes"]');
    await uiHost.until(async () => {
      // What was opened before may take the focus when it has loaded, which closes the palette.
      await window.command('AWS Notes: Search');
      if (!(await appears(box, 5000))) return undefined;
      await page.keyboard.type('visibility timeout');
      return appears(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Visibility timeout' }).first(), 5000);
    }, 'the section in the palette');
    await page.keyboard.press('Escape');
  },

  /** The side bar has its shelves. */
  async tree(window: Window): Promise<SideBar> {
    await window.page.locator('.activitybar [aria-label*="AWS Notes"]').first().waitFor({ timeout: 30_000 });
    const bar = await SideBar.open(window);
    await bar.notes.row('Application integration').waitFor({ timeout: 30_000 });
    return bar;
  },

  /** The quiz asks a question. */
  async quiz(window: Window): Promise<void> {
    await window.command('AWS Notes: Start Quiz');
    const start = await quizPage(window, '#start-practice');
    await start.locator('#start-practice').click();
    const page = await quizPage(window, '#answer');
    assert.ok(((await page.locator('h1').textContent()) ?? '').length > 5);
  },
};
