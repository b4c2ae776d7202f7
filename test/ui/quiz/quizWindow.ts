import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { pictured, Window, type WindowOptions } from '../window';

/** Where the server keeps the answers; found once it stands. */
async function storageFolder(): Promise<string> {
  const server = await uiHost.server();
  const data = 'data' in server && typeof server.data === 'string' ? server.data : '';
  const places = ['user/User/globalStorage', 'data/User/globalStorage'].map((path) => join(data, path));
  return join(places.find((path) => existsSync(path)) ?? places[0] ?? '', 'aws-dev-notes.aws-dev-notes', 'quiz');
}

/** A window whose quiz starts with no answers, or with those of a log file. */
export async function openQuizWindow(options: WindowOptions = {}, log?: string): Promise<Window> {
  const folder = await storageFolder();
  rmSync(folder, { recursive: true, force: true });
  if (log !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'machine-testtest'), '');
    writeFileSync(join(folder, 'testtest-written1-1.log'), log);
  }
  const window = await Window.open(options);
  window.page.setDefaultTimeout(10_000);
  return window;
}

/** Runs a test body in a window of its own with the quiz's answers as given. */
export function usingQuiz(
  options: WindowOptions,
  log: string | undefined | (() => string),
  body: (window: Window) => Promise<void>,
): Mocha.AsyncFunc {
  return async function (this: Mocha.Context) {
    // A busy machine takes its time; what waits in vain is told by its own, shorter wait.
    this.timeout(180_000);
    const window = await openQuizWindow(options, typeof log === 'function' ? log() : log);
    try {
      await pictured(this, window, body);
    } finally {
      await window.close();
    }
  };
}

/** The names of the files with answers. */
export async function answerFiles(): Promise<readonly string[]> {
  const folder = await storageFolder();
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.log')) : [];
}

/** The quiz page once it shows what the selector names. */
export async function quizPage(window: Window, selector = 'main article'): Promise<Frame> {
  const page = await window.webview(`body[data-page] ${selector}`);
  await uiHost.until(() => page.evaluate(() => document.hasFocus() || undefined), 'the focus on the quiz page', 5_000);
  return page;
}

/** Reloads the window as a person does, so that VS Code keeps what it keeps. */
export async function reload(window: Window): Promise<void> {
  const loaded = window.page.waitForEvent('load', { timeout: 30_000 });
  await window.command('Developer: Reload Window');
  await loaded;
}

/** Chooses as many of the first options as the question wants; an ordering stays as it is. */
export async function chooseFirst(window: Window, page: Frame): Promise<void> {
  const asked = await page.locator('.options legend').allTextContents();
  const wanted = asked.length === 0 ? 0 : Number(/Choose (\d)/.exec(asked.join(' '))?.[1] ?? '1');
  // Right after a command the keys of the panel may not be awake yet: VS Code is told of the focus after the page has it.
  for (let key = 1; key <= wanted; key++) await window.pressUntil(String(key), page.locator(`#option-${key - 1}:checked`));
}

/** Answers so many questions of a round or exam by keyboard, whatever they ask. */
export async function answerAll(window: Window, page: Frame, count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    const before = await page.locator('h1').textContent();
    const place = await page.locator('.round-name').textContent();
    await chooseFirst(window, page);
    await window.page.keyboard.press('Enter');
    await page.locator('#verdict').or(page.locator('#question-map')).first().waitFor();
    if ((await page.locator('#verdict').count()) > 0) await window.page.keyboard.press('Enter');
    await uiHost.until(
      async () => (await page.locator('.round-name').textContent()) !== place || undefined,
      `the question after "${before}"`,
      10_000,
    );
  }
}
