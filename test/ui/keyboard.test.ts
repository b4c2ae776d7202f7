import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { answerAll, quizPage, usingQuiz } from './quiz/quizWindow';
import { chooseInMenu, enter, Pane } from './sidebar/panes';

const size = { width: 1280, height: 1000 };

const isFocused = (row: Locator): Promise<boolean> => row.evaluate((element) => element.classList.contains('focused'));

describe('everything from the keyboard', () => {
  it(
    'in one window: view, note, bookmark, filter, search, hover, quiz, statistics',
    usingQuiz({ size, file: 'template.yaml' }, undefined, async (window) => {
      const { keyboard } = window.page;

      // The hover: go to a line, show it, read on in it.
      await window.line(20, 8);
      const tip = window.page.locator('.monaco-hover:visible', { hasText: 'below six times' }).first();
      await window.pressUntil(['Control+K', 'Control+I'], tip);
      await keyboard.press('Escape');

      // The view: focus, type the name, open its shelf, open a note.
      const notes = new Pane(window, 'Notes');
      const study = new Pane(window, 'Study');
      await notes.focus();
      await notes.rows.first().waitFor();
      await keyboard.press('Home');
      await keyboard.press('ArrowRight');
      await notes.row('AWS Lambda').waitFor();
      for (let step = 0; step < 10; step++) {
        if (await isFocused(notes.row('AWS Lambda'))) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
      await window.webview('h1:has-text("AWS Lambda")');

      // A bookmark from the row's menu.
      await notes.focus();
      await chooseInMenu(window, 'Toggle Bookmark');
      await study.row('Bookmarks').waitFor();

      // The filter: its key, words, Enter to the first match, Escape back to all.
      await notes.focus();
      await keyboard.press('Control+F');
      await enter(window, 'long polling');
      await notes.box.getByText('Filtering: "long polling"').waitFor();
      await keyboard.press('Enter');
      await notes.selected('Long');
      await keyboard.press('Escape');
      await notes.box.getByText('Filtering:').waitFor({ state: 'detached' });

      // The search: its key, words, Enter.
      const input = window.page.locator('.quick-input-widget:visible input:focus').first();
      await window.pressUntil('Control+Alt+Slash', input);
      await keyboard.type('visibility timeout');
      await window.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Visibility timeout' }).waitFor();
      await keyboard.press('Enter');
      await window.webview('h2#visibility-timeout');

      // The quiz: start, choose, answer, go on, statistics.
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '.ways');
      for (let step = 0; step < 12; step++) {
        if (await page.locator('#start-practice:focus').count()) break;
        await keyboard.press('Tab');
      }
      await keyboard.press('Enter');
      page = await quizPage(window, '#answer');
      await answerAll(window, page, 1);
      await window.command('AWS Notes: Quiz Statistics');
      page = await quizPage(window, 'h1:has-text("Statistics")');
      assert.match((await page.locator('main').textContent()) ?? '', /1 answer on 1 day/);
    }),
  ).timeout(150_000);
});
