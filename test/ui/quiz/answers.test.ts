import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedWindow, type Window } from '../window';
import { LogWriter } from './quizLog';
import { chooseFirst, openQuizWindow, quizPage } from './quizWindow';

/** Names a file in VS Code's own file dialog. */
async function fileDialog(window: Window, path: string): Promise<void> {
  const input = window.page.locator('.quick-input-widget input').first();
  // The dialog fills in its own proposal first.
  await uiHost.until(async () => (await input.inputValue()) !== '' || undefined, 'the file dialog', 10_000);
  await uiHost.until(
    async () => {
      if ((await input.inputValue({ timeout: 500 }).catch(() => path)) !== path) await input.fill(path);
      else await window.page.keyboard.press('Enter');
      return (await window.page.locator('.quick-input-widget:visible').count()) === 0 || undefined;
    },
    'the file dialog to close',
    10_000,
  );
}

const seen = async (page: Awaited<ReturnType<typeof quizPage>>) =>
  (await page.locator('.figure', { hasText: 'Not seen yet' }).locator('strong').textContent()) ?? '';

describe('what a person can do with the answers', () => {
  const shared = sharedWindow(() =>
    openQuizWindow({}, new LogWriter().weeks(120, 30).round('lookround', ['sqs-fifo-requirements'], 'a test').text()),
  );

  it(
    'exports, resets, undoes the reset, and imports',
    shared(async (window) => {
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '.ways');
      const before = await seen(page);
      await page.locator('#data > summary').click();
      await page.locator('#export-json').click();
      const file = join(window.folder, 'answers.json');
      await fileDialog(window, file);
      await page.locator('.notice:has-text("saved")').waitFor();
      assert.ok(readFileSync(file, 'utf8').length > 1_000);

      await page.locator('#reset').click();
      const modal = window.page.locator('.monaco-dialog-box');
      await modal.waitFor();
      assert.match((await modal.textContent()) ?? '', /Forget your answers to \d+ items in everything\?/);
      await window.picture('quiz-reset');
      await modal.getByRole('button', { name: 'Reset' }).click();
      page = await quizPage(window, '.notice:has-text("reset")');
      assert.notEqual(await seen(page), before);
      await page.locator('#undo').click();
      await page.locator('.notice:has-text("Undone")').waitFor();
      assert.equal(await seen(page), before);

      await window.command('AWS Notes: Import Quiz Progress');
      await fileDialog(window, file);
      await page.locator('.notice:has-text("0 new records imported")').waitFor();
    }),
  );

  it(
    'reports a question only after asking, with its id and version in the address',
    shared(async (window) => {
      await window.context.route('https://github.com/**', (route) => route.fulfill({ body: 'an issue page' }));
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '#resume-lookround');
      await page.locator('#resume-lookround').click();
      page = await quizPage(window, '#answer');
      await chooseFirst(window, page);
      await window.page.keyboard.press('Enter');
      page = await quizPage(window, '#verdict');
      await page.locator('#report-question').click();
      const modal = window.page.locator('.monaco-dialog-box');
      await modal.waitFor();
      await window.picture('quiz-report-question');
      const opened = window.context.waitForEvent('page', { timeout: 15_000 });
      await modal.getByRole('button', { name: 'Open Issue Page' }).click();
      // VS Code itself asks before it opens an address it does not know.
      const trust = window.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true });
      await trust.click({ timeout: 5_000 }).catch(() => undefined);
      const url = new URL((await opened).url());
      assert.equal(url.origin + url.pathname, 'https://github.com/aws-dev-notes/aws-dev-notes/issues/new');
      assert.equal(url.searchParams.get('title'), 'Question: Requirements for a FIFO queue');
      assert.match(url.searchParams.get('body') ?? '', /^Question: sqs-fifo-requirements \(\w+\)\n\nWhat is wrong/);
    }),
  );

  it(
    'takes the date of the exam and shows the days left',
    shared(async (window) => {
      await window.command('AWS Notes: Start Quiz');
      const page = await quizPage(window, '.ways');
      await page.locator('#exam-date').click();
      const input = window.page.locator('.quick-input-widget input').first();
      await input.waitFor();
      await input.fill('2027-02-30');
      await window.page.locator('.quick-input-widget', { hasText: 'Enter a day such as' }).waitFor();
      const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
      await input.fill(day);
      await window.page.keyboard.press('Enter');
      await page.locator('.figure', { hasText: /(9|10|11) days/ }).waitFor();
      await window.command('AWS Notes: Set Exam Date');
      await input.fill('');
      await window.page.keyboard.press('Enter');
      await page.locator('.figure', { hasText: 'no date' }).waitFor();
    }),
  );
});
