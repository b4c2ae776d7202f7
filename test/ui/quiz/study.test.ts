import assert from 'node:assert/strict';
import { sharedWindow } from '../window';
import { LogWriter } from './quizLog';
import { answerAll, openQuizWindow, quizPage, usingQuiz } from './quizWindow';

describe('studying with the quiz', () => {
  const shared = sharedWindow(() => openQuizWindow({}, new LogWriter().weeks(500, 60).text()));

  it(
    'brings back what is due',
    shared(async (window) => {
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '.ways');
      const due = async () => Number(await page.locator('.figure strong').first().textContent());
      const before = await due();
      assert.ok(before > 3);
      await window.command('AWS Notes: Due Reviews');
      page = await quizPage(window, '#answer');
      assert.match((await page.locator('.round-name').textContent()) ?? '', /Reviews/);
      await answerAll(window, page, 1);
      await page.locator('#home').click();
      page = await quizPage(window, '.ways');
      assert.equal(await page.locator('.row-name:has-text("Reviews")').count(), 1, 'the round can be gone on with');
    }),
  );

  it(
    'shows statistics as pictures with tables behind them',
    shared(async (window) => {
      await window.command('AWS Notes: Quiz Statistics');
      const page = await quizPage(window, '.chart');
      assert.equal(await page.locator('.chart svg[role="img"]').count(), 2);
      for (const svg of await page.locator('.chart svg[role="img"]').all())
        assert.ok(((await svg.getAttribute('aria-label')) ?? '').length > 20);
      await page.locator('#heat-table > summary').click();
      assert.ok((await page.locator('#heat-table tbody tr').count()) > 30);
      await page.locator('#forecast-table > summary').click();
      assert.equal(await page.locator('#forecast-table tbody tr').count(), 30);
      assert.equal(await page.locator('canvas, img').count(), 0);
    }),
  );

  it(
    'fits a column of 400 pixels',
    usingQuiz(
      { size: { width: 460, height: 800 } },
      () => new LogWriter().weeks(200, 40).round('lookround', narrow, 'a narrow round').text(),
      async (window) => {
        await window.command('View: Toggle Primary Side Bar Visibility');
        await window.command('AWS Notes: Start Quiz');
        let page = await quizPage(window, '.ways');
        const fits = async (what: string) => {
          const [inner, wide] = await page.evaluate(() => [globalThis.innerWidth, document.documentElement.scrollWidth]);
          assert.ok(inner && inner <= 420, `the page is ${inner} wide`);
          assert.ok(wide && wide <= inner, `${what}: ${wide} in ${inner}`);
          await window.picture(`quiz-narrow-${what}`);
        };
        await fits('start');
        await page.locator('#resume-lookround').click();
        page = await quizPage(window, '#answer');
        await fits('question');
        await window.page.keyboard.press('1');
        await page.locator('#option-0:checked').waitFor();
        await window.page.keyboard.press('Enter');
        page = await quizPage(window, '#verdict');
        await fits('result');
        await window.page.keyboard.press('Enter');
        page = await quizPage(window, '.order');
        await fits('ordering');
        await page.locator('#home').click();
        page = await quizPage(window, '.ways');
        await page.locator('#statistics').click();
        page = await quizPage(window, '.chart');
        await fits('statistics');
        await page.locator('#home').click();
        page = await quizPage(window, '.ways');
        await page.locator('#start-mock').click();
        page = await quizPage(window, '#question-map');
        await page.locator('#question-map > summary').click();
        await fits('mock');
        await page.locator('#finish').click();
        await page.locator('#dialog-yes').click();
        page = await quizPage(window, '.score');
        await fits('report');
      },
    ),
  );
});

const narrow = ['sqs-dlq-max-receive-one', 'dynamodb-locking-steps'];
