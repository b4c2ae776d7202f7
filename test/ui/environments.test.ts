import assert from 'node:assert/strict';
import { features } from './features';
import { answerAll, answerFiles, openQuizWindow, quizPage, reload, usingQuiz } from './quiz/quizWindow';
import { appears, inWindow, Window } from './window';

const ownNote = (title: string) =>
  `---\ntitle: ${title}\nsummary: How we run jobs.\nreviewed: 2026-11-21\n---\n\n## Names of queues\n\nA queue is named after its job.\n`;

describe('wherever VS Code runs', () => {
  it(
    'in the web worker host: tip, note, search, tree and quiz, which goes on after a reload',
    usingQuiz({ web: true }, undefined, async (window) => {
      // By hand: a window that was told to open a file opens only that after a reload.
      await window.quickOpen('template.yaml');
      await features.note(window);
      await features.palette(window);
      await features.tree(window);
      await features.quiz(window);
      let page = await quizPage(window, '#answer');
      await answerAll(window, page, 2);
      const title = await page.locator('h1').textContent();
      await reload(window);
      page = await quizPage(window, '#answer');
      assert.equal(await page.locator('h1').textContent(), title);
      assert.match((await page.locator('.round-name').textContent()) ?? '', /3 of 20/);
    }),
  ).timeout(240_000);

  it(
    'in a window without a folder: tip, note, search, tree and quiz',
    usingQuiz({ noFolder: true, file: 'template.yaml' }, undefined, async (window) => {
      await features.note(window);
      await features.palette(window);
      await features.tree(window);
      await features.quiz(window);
    }),
  ).timeout(240_000);

  it(
    'in a workspace of several folders: own notes relative to each',
    inWindow(
      {
        workspace: 'both.code-workspace',
        files: {
          'both.code-workspace': JSON.stringify({
            folders: [{ path: 'one' }, { path: 'two' }],
            settings: { 'awsNotes.folders': ['team'], 'workbench.startupEditor': 'none', 'git.enabled': false },
          }),
          'one/team/first.md': ownNote('Notes of one'),
          'two/team/second.md': ownNote('Notes of two'),
        },
      },
      async (window) => {
        // VS Code's server now and then opens such a window without its folders, for good; then it is loaded again.
        const folder = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'two' });
        await uiHost.until(async () => {
          if (await appears(folder, 5000)) return true;
          await window.page.reload();
          return undefined;
        }, 'the folders of the workspace');
        const { notes } = await features.tree(window);
        await notes.row('team').waitFor({ timeout: 30_000 });
        await notes.expand('team');
        await notes.row('Notes of one').waitFor();
        await notes.row('Notes of two').waitFor();
      },
    ),
  ).timeout(240_000);

  it('in two windows at once: the answers of both are kept', async function () {
    this.timeout(240_000);
    const first = await openQuizWindow();
    const second = await Window.open({ context: first.context });
    try {
      // Both engines stand before either answers.
      for (const window of [first, second]) await features.quiz(window);
      for (const window of [first, second]) {
        await window.page.bringToFront();
        await answerAll(window, await quizPage(window, '#answer'), 2);
      }
      assert.ok((await answerFiles()).length >= 2);
      await reload(second);
      await quizPage(second, 'h1');
      await second.command('AWS Notes: Quiz Statistics');
      const page = await second.webview('body[data-page] h1:has-text("Statistics")', 30_000);
      assert.match((await page.locator('main').innerText()).replaceAll(/\s+/g, ' '), /\b4\b/);
    } catch (error) {
      await second.picture('failed-two-windows');
      throw error;
    } finally {
      await second.close();
      await first.close();
    }
  });
});
