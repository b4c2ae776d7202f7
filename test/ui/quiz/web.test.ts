import assert from 'node:assert/strict';
import { answerAll, quizPage, reload, usingQuiz } from './quizWindow';

describe('the quiz in the web worker host', () => {
  it(
    'asks, answers, and goes on after a reload',
    usingQuiz({ web: true }, undefined, async (window) => {
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '#start-practice');
      await page.locator('#start-practice').click();
      page = await quizPage(window, '#answer');
      await answerAll(window, page, 2);
      const title = await page.locator('h1').textContent();
      await reload(window);
      page = await quizPage(window, '#answer');
      assert.equal(await page.locator('h1').textContent(), title);
      assert.match((await page.locator('.round-name').textContent()) ?? '', /3 of 20/);
    }),
  );
});
