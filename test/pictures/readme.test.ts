import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundledQuestions, LogWriter } from '../ui/quiz/quizLog';
import { openQuizWindow, quizPage } from '../ui/quiz/quizWindow';
import { SideBar } from '../ui/sidebar/panes';
import type { Window } from '../ui/window';

/** What of the window a picture shows. */
interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const size = { width: 1000, height: 800 };
const largest = 150 * 1024;
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;
const settings = {
  'awsNotes.quiz.examDate': '2027-06-01',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.hover.above': false,
  'breadcrumbs.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

describe('the pictures of the README', () => {
  for (const [name, theme] of Object.entries(themes).filter(([one]) => one.includes(process.env.PICTURES ?? '')))
    it(`in ${name}`, async () => {
      const log = answered(new LogWriter()).round('picture', ['sqs-dlq-max-receive-one'], 'Amazon SQS').text();
      const window = await openQuizWindow({ size, settings, theme, file: 'template.yaml' }, log);
      window.page.setDefaultTimeout(15_000);
      const take = (what: string, crop: Crop) => save(window, `${what}-${name}`, crop);
      try {
        await hover(window, take);
        await search(window, take);
        await note(window, take);
        await quiz(window, take);
        await tree(window, take);
      } catch (error) {
        await window.picture(`failed-picture-${name}`);
        throw error;
      } finally {
        await window.close();
      }
    }).timeout(180_000);
});

/** A month and a half of a person who is mostly, but not always, right when sure. */
function answered(log: LogWriter): LogWriter {
  const questions = bundledQuestions().filter(({ kind }) => kind === 'single');
  const now = Math.floor(Date.now() / 1000);
  for (let back = 45; back > 0; back--)
    for (let index = 0; index < 16; index++) {
      const question = questions[((45 - back) * 9 + index * 7) % 150];
      if (!question) continue;
      const roll = (back * 37 + index * 61 + question.id.length * 17) % 100;
      const right = roll < 84 - back / 2;
      log.add(
        {
          type: 'answer',
          session: `day${back}`,
          item: question.id,
          version: question.version,
          seed: 1,
          order: question.options.map(({ id }) => id).join(''),
          chosen: question.options.find((option) => option.right === right)?.id ?? '',
          right,
          confidence: roll % 10 === 3 ? 'none' : (roll * 7) % 100 < (right ? 85 : 30) ? 'sure' : 'unsure',
          took: 250 + roll * 3,
          held: false,
        },
        now - back * 86_400 + index * 40,
      );
    }
  return log;
}

type Take = (what: string, crop: Crop) => Promise<void>;

async function save(window: Window, name: string, clip: Crop): Promise<void> {
  const folder = join(uiHost.root, 'media', 'pictures');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await window.page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
  const { size: bytes } = statSync(path);
  assert.ok(bytes <= largest, `${name}.png has ${bytes} bytes, more than ${largest}`);
}

/** The box of a part of the window. */
async function box(window: Window, selector: string): Promise<Crop> {
  const found = await window.page.locator(selector).first().boundingBox();
  assert.ok(found, selector);
  return found;
}

async function hover(window: Window, take: Take): Promise<void> {
  await window.page.locator('.explorer-viewlet').waitFor();
  await window.page.keyboard.press('Control+B');
  await window.page.locator('.explorer-viewlet').waitFor({ state: 'hidden' });
  await window.line(20, 7);
  const tip = await window.hover('VisibilityTimeout');
  await tip.getByText('Open note').first().waitFor();
  const editor = await box(window, '.editor-instance');
  const shown = await box(window, '.monaco-hover:visible');
  const from = await window.find('Resources:');
  assert.ok(from);
  const y = from.y - 10;
  const width = Math.min(editor.width, shown.x - editor.x + shown.width + 24);
  await take('hover', { x: editor.x, y, width, height: shown.y + shown.height + 30 - y });
  await window.page.keyboard.press('Escape');
}

async function search(window: Window, take: Take): Promise<void> {
  await window.page.mouse.move(900, 800);
  await window.command('AWS Notes: Search');
  const input = window.page.locator('.quick-input-widget input').first();
  await input.fill('visibilty timeout');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Visibility timeout' }).first().waitFor();
  const found = await box(window, '.quick-input-widget');
  await take('search', { x: 0, y: 0, width: size.width, height: found.y + found.height + 40 });
  await window.page.keyboard.press('Escape');
}

async function tree(window: Window, take: Take): Promise<void> {
  await window.page.locator('.tab', { hasText: 'template.yaml' }).click();
  const { notes, file, study } = await SideBar.open(window);
  const narrow = await box(window, '.part.sidebar');
  const edge = { x: narrow.x + narrow.width + 1, y: narrow.y + 400 };
  await window.page.mouse.move(edge.x, edge.y);
  await window.page.mouse.down();
  await window.page.mouse.move(edge.x + 80, edge.y, { steps: 4 });
  await window.page.mouse.up();
  await study.row('Weak sections').waitFor();
  await notes.action('Collapse All');
  await notes.rows.first().hover();
  await window.page.mouse.wheel(0, -3000);
  await notes.expand('Serverless');
  await notes.row('AWS Lambda').waitFor();
  await notes.expand('AWS Lambda');
  await file.expand('Amazon SQS');
  await window.line(20, 7);
  await window.page.mouse.move(900, 800);
  const bar = await box(window, '.part.sidebar');
  await take('tree', { x: 0, y: bar.y, width: Math.min(bar.x + bar.width + 260, size.width), height: bar.height });
}

async function note(window: Window, take: Take): Promise<void> {
  const tip = await window.hover('AWS::SQS::Queue');
  await tip.getByText('Open note').first().click();
  const preview = await window.webview('h1:has-text("Amazon SQS")');
  await preview.locator('.mermaid svg').first().waitFor();
  await preview.locator('h2#visibility-timeout').evaluate((heading) => heading.scrollIntoView());
  const editor = await box(window, '.part.editor');
  await window.page.mouse.move(990, 740);
  await take('note', { ...editor, height: Math.min(editor.height, 640) });
}

async function quiz(window: Window, take: Take): Promise<void> {
  await window.command('AWS Notes: Start Quiz');
  let page = await quizPage(window, '.ways');
  const editor = await box(window, '.part.editor');
  await page.locator('#resume-picture').click();
  page = await quizPage(window, '#option-3');
  await page.locator('#option-0').click();
  await take('question', editor);
  await window.page.keyboard.press('Enter');
  page = await quizPage(window, '#verdict');
  await take('quiz', editor);
  await window.page.keyboard.press('Enter');
  page = await quizPage(window, '.score');
  await page.locator('#home').click();
  page = await quizPage(window, '.ways');
  await page.locator('#statistics').click();
  await quizPage(window, '.chart');
  await take('statistics', editor);
}
