import assert from 'node:assert/strict';
import { LogWriter } from './quizLog';
import { quizPage, usingQuiz } from './quizWindow';

describe('the speed of the quiz panel', () => {
  it(
    'stays quick with 50,000 answers: what the person waits for, in the real window',
    usingQuiz(
      {},
      () => new LogWriter().weeks(50_000, 400).text(),
      async (window) => {
        const opening = async () => {
          const started = await window.command('AWS Notes: Due Reviews');
          await quizPage(window, '#answer');
          return Date.now() - started;
        };
        const cold = await opening();
        await window.page.locator('.tab', { hasText: 'Quiz' }).click({ button: 'middle' });
        await window.page.locator('.tab', { hasText: 'Quiz' }).waitFor({ state: 'detached' });
        const warm = await opening();
        console.log(`      panel to first question: ${cold} ms with the engine's start, ${warm} ms once it runs`);
        const page = await quizPage(window, '#answer');
        const times: number[] = [];
        for (let round = 0; round < 6; round++) {
          await page.locator('#skip').waitFor();
          // From the click to the next question on the page, there and back through the extension host.
          const took = await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                const started = performance.now();
                const main = document.getElementById('main');
                const watcher = new MutationObserver(() => {
                  watcher.disconnect();
                  void document.body.offsetHeight;
                  resolve(performance.now() - started);
                });
                if (main) watcher.observe(main, { childList: true });
                document.getElementById('skip')?.click();
              }),
          );
          times.push(Math.round(took));
        }
        const sorted = [...times].sort((a, b) => a - b);
        const median = sorted[3] ?? 0;
        console.log(`      next question: ${times.join(', ')} ms (median ${median})`);
        // The budget of 50 ms is the bench's, on a quiet machine; here it only must not grow with the answers.
        assert.ok(median < 400, `${median} ms`);
      },
    ),
  );
});
