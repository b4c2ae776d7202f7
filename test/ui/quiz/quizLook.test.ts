import { LogWriter } from './quizLog';
import { openQuizWindow, quizPage, run } from './quizWindow';

const themes = ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast', 'Default High Contrast Light'] as const;
const items = [
  'sqs-dlq-max-receive-one',
  'sqs-fifo-requirements',
  'dynamodb-locking-steps',
  'number:dynamodb-rcu-transactional',
  'card:sqs/visibility-timeout/maximum',
];

describe('the look of the quiz', () => {
  for (const theme of themes.filter((one) => one.includes(process.env.LOOK ?? '')))
    it(`in ${theme}`, async () => {
      const name = theme.replace('Default ', '').replaceAll(' ', '-').toLowerCase();
      const log = new LogWriter().weeks(700, 80).round('lookround', items, 'a bit of everything').text();
      const window = await openQuizWindow({ theme }, log);
      const picture = (what: string) => window.picture(`quiz-${what}-${name}`);
      const press = (key: string) => window.page.keyboard.press(key);
      window.page.setDefaultTimeout(8_000);
      try {
        await run(window, 'AWS Notes: Start Quiz');
        let page = await quizPage(window, '.ways');
        await picture('1-start');
        await page.locator('#resume-lookround').click();
        page = await quizPage(window, 'h1:has-text("Good messages")');
        await page.locator('#option-1').click();
        await picture('2-single');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await picture('3-wrong');
        await press('Enter');
        page = await quizPage(window, '#option-4');
        await press('1');
        await press('2');
        await picture('4-multiple');
        await press('Enter');
        await quizPage(window, '#verdict');
        await picture('5-multiple-result');
        await press('Enter');
        page = await quizPage(window, '.order');
        await press('2');
        await press('Alt+ArrowUp');
        await picture('6-ordering');
        await press('Enter');
        await quizPage(window, '#verdict');
        await picture('7-ordering-result');
        await press('Enter');
        page = await quizPage(window, '#option-3');
        await press('1');
        await picture('8-number');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await page.locator('.result h3').scrollIntoViewIfNeeded();
        await picture('9-number-result');
        await press('h');
        await quizPage(window, '~ dialog');
        await picture('10-keys');
      } finally {
        await window.picture('quiz-last');
        await window.close();
      }
    }).timeout(120_000);
});
