import assert from 'node:assert/strict';
import { sharedWindow } from '../window';
import { openQuizWindow, quizPage } from './quizWindow';

describe('the quiz before the first answer', () => {
  const shared = sharedWindow(() => openQuizWindow());

  it(
    'has a policy that allows one script and one style sheet, and asks nothing of the network',
    shared(async (window) => {
      const asked: string[] = [];
      window.page.on('request', (request) => asked.push(request.url()));
      await window.command('AWS Notes: Start Quiz');
      const page = await quizPage(window, '.ways');
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      assert.match(
        policy ?? '',
        /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{48}'; base-uri 'none'; form-action 'none'$/,
      );
      assert.equal(await page.locator('body [style], body [onclick]').count(), 0);
      const script = await page.evaluate(() => {
        const made = document.createElement('script');
        made.textContent = 'document.body.dataset.evil = "1"';
        document.body.append(made);
        return document.body.dataset.evil;
      });
      assert.equal(script, undefined, 'a script without the nonce does not run');
      assert.deepEqual(
        asked.filter((url) => /amazon|github/.test(url)),
        [],
      );
    }),
  );

  it(
    'says what to do where there is nothing yet',
    shared(async (window) => {
      await window.command('AWS Notes: Quiz Statistics');
      let page = await quizPage(window, '#practise-now');
      await window.picture('quiz-empty-statistics');
      await window.command('AWS Notes: Weak Areas');
      page = await quizPage(window, '.ways');
      // Said a moment after the page is there, so that a screen reader hears it.
      await page.locator('#live', { hasText: 'No section is weak' }).waitFor({ state: 'attached' });
      await window.picture('quiz-empty-weak');
    }),
  );
});
