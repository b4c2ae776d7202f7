import assert from 'node:assert/strict';
import { sharedWindow, type Window } from '../window';
import { LogWriter } from './quizLog';
import { answerAll, answerFiles, openQuizWindow, quizPage } from './quizWindow';

const rounds = {
  reasons: ['sqs-fifo-requirements'],
  several: ['sqs-fifo-requirements'],
  ordering: ['dynamodb-locking-steps'],
  undo: ['number:cidr-addresses', 'number:lambda-cost'],
  keys: ['number:cidr-addresses'],
  choice: ['number:cidr-addresses'],
};

describe('practising in the quiz', () => {
  const shared = sharedWindow(() => {
    const log = new LogWriter();
    for (const [session, items] of Object.entries(rounds)) log.round(session, items, `a test of ${session}`);
    return openQuizWindow({}, log.text());
  });

  it(
    'goes by keyboard alone, from the palette to the report',
    shared(async (window) => {
      const { keyboard } = window.page;
      await window.command('AWS Notes: Start Quiz');
      let page = await quizPage(window, '.ways');
      // The heading has the focus, so the ways to start are a few steps away.
      for (let step = 0; step < 12; step++) {
        if (await page.locator('#start-practice:focus').count()) break;
        await keyboard.press('Tab');
      }
      await keyboard.press('Enter');
      page = await quizPage(window, '#answer');
      assert.match((await page.locator('.round-name').textContent()) ?? '', /Practice · Question 1 of 20/);
      await answerAll(window, page, 3);
      assert.match((await page.locator('.round-name').textContent()) ?? '', /4 of 20/);
      assert.equal(await page.locator(':focus').evaluate((element) => element.tagName), 'H1');
      assert.equal((await answerFiles()).length > 0, true, 'the answers are in a file');
    }),
  );

  it(
    'tells no answer before the question is answered, and every reason afterwards',
    shared(async (window) => {
      const page = await resumed(window, 'reasons');
      const html = await page.locator('html').innerHTML();
      for (const secret of ['The suffix is mandatory', 'Right answer', 'SendMessage to a FIFO queue fails'])
        assert.equal(html.includes(secret), false, `"${secret}" is on the page too early`);
      await chooseTexts(window, ['must end in', 'message group ID']);
      await window.page.keyboard.press('Enter');
      await page.locator('#verdict.right').waitFor();
      assert.equal(await page.locator('.told').count(), 5);
      assert.equal(await page.locator('.told .reason').count(), 5);
      assert.equal(await page.locator('.told-words:has-text("Right answer, your choice")').count(), 2);
      await page
        .locator('#live', { hasText: /^Right\. The right answers are [A-E] and [A-E]\.$/ })
        .waitFor({ state: 'attached' });
      assert.equal(await page.locator('#reasons:focus').count(), 1, 'reading goes on at the reasons');
      await page.locator('.told a[data-section]').first().click();
      await window.webview('h1:has-text("Amazon SQS")');
    }),
  );

  it(
    'takes several answers all or nothing, and asks for as many as the question says',
    shared(async (window) => {
      const page = await resumed(window, 'several');
      await chooseTexts(window, ['must end in']);
      await window.page.keyboard.press('Enter');
      await page.locator('#hint:has-text("Choose 2 options; 1 is chosen.")').waitFor();
      await chooseTexts(window, ['created as standard']);
      await window.page.keyboard.press('Enter');
      await page.locator('#verdict.wrong').waitFor();
    }),
  );

  it(
    'puts entries in order with alt and the arrows',
    shared(async (window) => {
      const page = await resumed(window, 'ordering');
      const wanted = ['Read the item', 'Let the user change', 'Write with the condition', 'If the condition fails'];
      for (const [place, text] of wanted.entries()) {
        const at = async () => (await page.locator('.order > li').allTextContents()).findIndex((entry) => entry.includes(text));
        await window.page.keyboard.press(String((await at()) + 1));
        await page.locator(`.order > li:focus:has-text("${text}")`).waitFor();
        while ((await at()) > place) {
          const before = await at();
          await window.page.keyboard.press('Alt+ArrowUp');
          await uiHost.until(async () => (await at()) === before - 1 || undefined, 'the entry one place up', 5_000);
        }
      }
      await page.locator('#live', { hasText: /^Now place \d of 4\.$/ }).waitFor({ state: 'attached' });
      await window.page.keyboard.press('Enter');
      await page.locator('#verdict.right').waitFor();
    }),
  );

  it(
    'undoes answers, also the last one from the report',
    shared(async (window) => {
      let page = await resumed(window, 'undo');
      const title = await page.locator('h1').textContent();
      await answerAll(window, page, 1);
      await window.page.keyboard.press('1');
      await page.locator('#option-0:checked').waitFor();
      await window.page.keyboard.press('Enter');
      await page.locator('#verdict').waitFor();
      await window.page.keyboard.press('Enter');
      page = await quizPage(window, '.score');
      await window.page.keyboard.press('u');
      page = await quizPage(window, '#answer');
      assert.match((await page.locator('.round-name').textContent()) ?? '', /2 of 2/);
      await window.page.keyboard.press('u');
      await page.locator('.round-name:has-text("1 of 2")').waitFor();
      assert.equal(await page.locator('h1').textContent(), title);
      assert.equal(await page.locator(':checked').count(), 0);
    }),
  );

  it(
    'leaves keys alone that are meant for another part of the window, or for a field of its own',
    shared(async (window) => {
      const { keyboard } = window.page;
      let page = await resumed(window, 'keys');
      const untouched = async (what: string) => {
        assert.equal(await page.locator('#answer').count(), 1, what);
        assert.equal(await page.locator(':checked, #unsure[aria-pressed="true"]').count(), 0, what);
      };
      await keyboard.press('F1');
      const input = window.page.locator('.quick-input-widget input').first();
      await input.waitFor();
      await input.fill('');
      await input.pressSequentially('1sku');
      assert.equal(await input.inputValue(), '1sku');
      await untouched('typed into the palette');
      await keyboard.press('Escape');
      await keyboard.press('Control+Shift+E');
      await window.page.locator('.explorer-folders-view .monaco-list:focus-within').waitFor();
      for (const key of ['1', 's', 'k', 'u']) await keyboard.press(key);
      await untouched('pressed in the file tree');
      await page.locator('#home').click();
      page = await quizPage(window, '.ways');
      await page.locator('#custom > summary').click();
      await page.locator('#custom-number').fill('');
      await page.locator('#custom-number').pressSequentially('15');
      assert.equal(await page.locator('#custom-number').inputValue(), '15');
      await keyboard.press('F1');
      await input.waitFor();
      await keyboard.press('Escape');
    }),
  );

  it(
    'keeps a choice while another tab is in front',
    shared(async (window) => {
      const page = await resumed(window, 'choice');
      await window.page.keyboard.press('3');
      await page.locator('#option-2:checked').waitFor();
      await window.quickOpen('template.yaml');
      await window.page.locator('.tab', { hasText: 'Quiz' }).click();
      await (await quizPage(window, '#answer')).locator('#option-2:checked').waitFor();
    }),
  );

  it(
    'asks about the open file',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      await window.command('AWS Notes: Quiz Me on This File');
      const page = await quizPage(window, '#answer');
      assert.match((await page.locator('.round-name').textContent()) ?? '', /Practice/);
      await window.picture('quiz-file');
    }),
  );
});

/** Goes on with one of the rounds. */
async function resumed(window: Window, round: keyof typeof rounds) {
  await window.command('AWS Notes: Start Quiz');
  const page = await quizPage(window, `#resume-${round}`);
  await page.locator(`#resume-${round}`).click();
  return quizPage(window, '#answer');
}

/** Chooses the options that contain these texts, by their numbers. */
async function chooseTexts(window: Window, texts: readonly string[]): Promise<void> {
  const page = await quizPage(window, '#answer');
  const options = await page.locator('label.option').allTextContents();
  for (const text of texts) {
    const at = options.findIndex((option) => option.includes(text));
    await window.page.keyboard.press(String(at + 1));
    await page.locator(`#option-${at}:checked`).waitFor();
  }
}
