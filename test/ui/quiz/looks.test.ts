import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sharedWindow } from '../window';
import { violations } from './accessibility';
import { LogWriter } from './quizLog';
import { answerAll, openQuizWindow, quizPage } from './quizWindow';

const themes = ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast', 'Default High Contrast Light'] as const;
const items = [
  'sqs-dlq-max-receive-one',
  'sqs-fifo-requirements',
  'dynamodb-locking-steps',
  'number:dynamodb-rcu-transactional',
  'card:sqs/visibility-timeout/default-visibility-timeout',
];

const nameOf = (theme: string): string => theme.replace('Default ', '').replaceAll(' ', '-').toLowerCase();

describe('every page of the quiz can be used by everyone', () => {
  const shared = sharedWindow(() => {
    const log = new LogWriter().weeks(700, 80);
    for (const theme of themes) log.round(nameOf(theme), items, 'a bit of everything');
    return openQuizWindow({}, log.text());
  });
  for (const theme of themes.filter((one) => one.includes(process.env.LOOK ?? '')))
    it(
      `in ${theme}`,
      shared(async (window) => {
        const name = nameOf(theme);
        let page: Frame;
        const found: string[] = [];
        const picture = async (what: string) => {
          await window.picture(`quiz-${what}-${name}`);
          found.push(...(await violations(page)).map((problem) => `${what}: ${problem}`));
        };
        const press = (key: string) => window.page.keyboard.press(key);
        await window.theme(theme);
        await window.command('AWS Notes: Start Quiz');
        page = await quizPage(window, '.ways');
        await picture('01-start');
        await page.locator('#custom > summary').click();
        await page.locator('#data > summary').click();
        await page.locator('#reset').scrollIntoViewIfNeeded();
        await picture('02-start-below');
        await page.locator(`#resume-${name}`).click();
        page = await quizPage(window, 'h1:has-text("Good messages")');
        await page.locator('#option-1').click();
        await picture('03-single');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await picture('04-wrong');
        await press('Enter');
        page = await quizPage(window, '#option-4');
        await press('1');
        await press('2');
        await press('s');
        await page.locator('#unsure[aria-pressed="true"]').waitFor();
        await picture('05-multiple');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await picture('06-multiple-result');
        await press('Enter');
        page = await quizPage(window, '.order');
        await press('2');
        await press('Alt+ArrowUp');
        await picture('07-ordering');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await picture('08-ordering-result');
        await press('Enter');
        page = await quizPage(window, '#option-3');
        await press('f');
        await page.locator('#flag[aria-pressed="true"]').waitFor();
        await press('1');
        await picture('09-number');
        await press('Enter');
        page = await quizPage(window, '#verdict');
        await page.locator('#report-question').scrollIntoViewIfNeeded();
        await picture('10-number-result');
        await press('h');
        await page.locator('dialog').waitFor();
        await picture('11-keys');
        await press('h');
        await page.locator('dialog').waitFor({ state: 'detached' });
        await press('Enter');
        page = await quizPage(window, '#answer:has-text("Show")');
        await picture('12-card');
        await press('Enter');
        page = await quizPage(window, '#known');
        await picture('13-card-turned');
        await press('2');
        page = await quizPage(window, '#verdict');
        await picture('14-card-result');
        await press('Enter');
        page = await quizPage(window, '.score');
        await picture('15-report');
        await page.locator('#review-1').click();
        page = await quizPage(window, '#leave');
        await picture('16-review');
        await page.locator('#home').click();
        page = await quizPage(window, '.ways');
        await page.locator('#statistics').click();
        page = await quizPage(window, '.chart');
        await picture('17-statistics');
        await page.locator('#forecast-name').scrollIntoViewIfNeeded();
        await page.locator('#heat-table > summary').scrollIntoViewIfNeeded();
        await picture('18-charts');
        await page.locator('#home').click();
        page = await quizPage(window, '.ways');
        await page.locator('#start-mock').click();
        page = await quizPage(window, '#question-map');
        await answerAll(window, page, 3);
        await press('f');
        await page.locator('#flag[aria-pressed="true"]').waitFor();
        await page.locator('#question-map > summary').click();
        await picture('19-mock');
        await page.locator('#finish').click();
        await page.locator('dialog').waitFor();
        await picture('20-finish');
        await page.locator('#dialog-no').click();
        await press('p');
        page = await quizPage(window, '#go-on');
        await picture('21-paused');
        await press('p');
        page = await quizPage(window, '#finish');
        await page.locator('#finish').click();
        await page.locator('#dialog-yes').click();
        page = await quizPage(window, '.score');
        await picture('22-mock-report');
        await page.locator('.filters').scrollIntoViewIfNeeded();
        await page.locator('.answer-row').first().scrollIntoViewIfNeeded();
        await picture('23-mock-answers');
        assert.deepEqual(found, []);
      }),
    ).timeout(180_000);
});
