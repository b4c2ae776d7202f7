import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { LogWriter } from '../quiz/quizLog';
import { openQuizWindow } from '../quiz/quizWindow';
import { SideBar } from './panes';

const size = { width: 1100, height: 1100 };
const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** What VS Code's own trees and panes bring along, whatever extension fills them. */
const theirs = new Set([
  // A pane's header is a button with the buttons of its actions inside.
  'nested-interactive',
]);

describe('the look of the side bar', () => {
  for (const theme of themes)
    it(`in ${theme}, also for a screen reader`, async function () {
      this.timeout(120_000);
      const log = new LogWriter().weeks(400, 60, 0.6).text();
      const settings = { 'awsNotes.quiz.examDate': '2027-06-01' };
      const window = await openQuizWindow({ size, settings, theme, file: 'template.yaml' }, log);
      try {
        const { notes, file, study } = await SideBar.open(window);
        await window.command('AWS Notes: Start Quiz');
        await window.webview('body[data-page] main');
        await window.page.locator('.tab', { hasText: 'template.yaml' }).click();
        await file.row('Amazon SQS').waitFor();
        await notes.twist('Analytics');
        await notes.row('Amazon Athena').waitFor();
        await notes.twist('Amazon Athena');
        await notes.row('Tables over files').waitFor();
        await file.twist('Amazon SQS');
        await study.row('Weak sections').waitFor();
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
      } finally {
        await window.close();
      }
    });
});
