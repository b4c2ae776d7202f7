import { openQuizWindow, quizPage, run } from './quizWindow';

describe('quiz look', () => {
  it('start', async () => {
    const window = await openQuizWindow({ theme: 'Default Dark Modern' });
    try {
      await run(window, 'AWS Notes: Start Quiz');
      const page = await quizPage(window, '.ways');
      await window.picture('quiz-start-dark');
      await page.locator('#start-practice').click();
      await quizPage(window, '#answer');
      await window.picture('quiz-question-dark');
      await window.page.keyboard.press('2');
      await page.locator(':checked').waitFor();
      await window.page.keyboard.press('Enter');
      await quizPage(window, '#verdict');
      await window.picture('quiz-result-dark');
    } finally {
      await window.picture('quiz-last');
      await window.close();
    }
  });
});
