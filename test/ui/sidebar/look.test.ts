import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { LogWriter } from '../quiz/quizLog';
import { openQuizWindow } from '../quiz/quizWindow';
import { sharedWindow, type Window } from '../window';
import { SideBar } from './panes';

const size = { width: 1100, height: 1100 };
const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** What VS Code's own trees and panes bring along, whatever extension fills them. */
const theirs = new Set([
  // A pane's header is a button with the buttons of its actions inside.
  'nested-interactive',
]);

/** A window with answers, whose side bar has something in every view. */
async function furnished(): Promise<Window> {
  const log = new LogWriter().weeks(400, 60, 0.6).text();
  const settings = { 'awsNotes.quiz.examDate': '2027-06-01' };
  const window = await openQuizWindow({ size, settings, file: 'template.yaml' }, log);
  const { notes, study } = await SideBar.open(window);
  await window.command('AWS Notes: Start Quiz');
  await window.webview('body[data-page] main');
  await study.row('Weak sections').waitFor();
  await notes.expand('Analytics');
  await notes.row('Amazon Athena').waitFor();
  await notes.expand('Amazon Athena');
  await notes.row('Tables over files').waitFor();
  return window;
}

describe('the look of the side bar', () => {
  const shared = sharedWindow(furnished);
  for (const theme of themes)
    it(
      `in ${theme}, also for a screen reader`,
      shared(async (window) => {
        await window.theme(theme);
        await window.quickOpen('template.yaml');
        const { notes, file } = await SideBar.open(window);
        await file.expand('Amazon SQS');
        await notes.row('Amazon Athena').hover();
        await window.picture(`sidebar-look-${theme.replace(/\W+/g, '-').toLowerCase()}`);
        await window.page.mouse.move(700, 500);
        const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode(true).include('.part.sidebar').analyze();
        const ours = violations.filter(({ id }) => !theirs.has(id));
        assert.deepEqual(
          ours.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`)
                .join(' | ')
                .slice(0, 1500)}`,
          ),
          [],
        );
      }),
    ).timeout(120_000);
});
