import assert from 'node:assert/strict';
import { answerAll, chooseFirst, quizPage, reload, usingQuiz } from './quizWindow';

describe('the mock exam', () => {
  it(
    'survives a reload in the middle: answers, flag, choice, clock and pause',
    usingQuiz({}, undefined, async (window) => {
      const { keyboard } = window.page;
      await window.command('AWS Notes: Mock Exam');
      let page = await quizPage(window, '#question-map');
      assert.match((await page.locator('.round-name').textContent()) ?? '', /Mock exam · Question 1 of 65/);
      await answerAll(window, page, 2);
      await keyboard.press('f');
      await page.locator('#flag[aria-pressed="true"]').waitFor();
      await chooseFirst(window, page);
      const title = await page.locator('h1').textContent();

      await reload(window);
      page = await quizPage(window, '#question-map');
      assert.equal(await page.locator('h1').textContent(), title);
      assert.match((await page.locator('.round-name').textContent()) ?? '', /3 of 65/);
      assert.equal(await page.locator('#flag').getAttribute('aria-pressed'), 'true');
      await page.locator('#option-0:checked').waitFor();
      assert.match((await page.locator('#question-map summary').textContent()) ?? '', /2 of 65 answered, 1 flag/);
      assert.match((await page.locator('.clock').textContent()) ?? '', /2:(?:09|10):\d\d/);

      await page.locator('#pause').click();
      await quizPage(window, '#go-on');
      await reload(window);
      page = await quizPage(window, '#go-on');
      assert.equal(await page.locator('.options').count(), 0, 'a paused exam shows no question');
      await page.locator('#go-on').click();
      page = await quizPage(window, '#question-map');

      // A choice counts when one goes elsewhere.
      await page.locator('#question-map > summary').click();
      await page.locator('#place-9').click();
      await page.locator('.round-name:has-text("10 of 65")').waitFor();
      assert.match((await page.locator('#question-map summary').textContent()) ?? '', /3 of 65 answered/);
      await page.locator('#finish').click();
      await page.locator('dialog:has-text("62 questions not answered")').waitFor();
      await page.locator('#dialog-yes').click();
      page = await quizPage(window, '.score');
      assert.match((await page.locator('article').textContent()) ?? '', /no AWS score/);
      assert.equal(await page.locator('table tbody tr').count(), 4, 'a row a domain');
      assert.equal(await page.locator('.answer-row').count(), 65);
      await page.locator('.filters input[value="flagged"]').check();
      assert.equal(await page.locator('.answer-row').count(), 1);
      await page.locator('.answer-row').click();
      page = await quizPage(window, '#leave');
      assert.equal(await page.locator('h1').textContent(), title);
      assert.ok((await page.locator('.told .reason').count()) > 1);
      await page.locator('#leave').click();
      await quizPage(window, '.score');
    }),
  );
});
