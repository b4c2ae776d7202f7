import assert from 'node:assert/strict';
import { sharedWindow, Window } from '../window';
import { SideBar } from './panes';

const size = { width: 1280, height: 1000 };

describe('the view of what a file uses', () => {
  const shared = sharedWindow(() => Window.open({ size, file: 'template.yaml' }));

  it(
    'turns to the file in front, stays while a note is read beside it, and explains an empty list',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      const { file } = await SideBar.open(window);
      await file.row('Amazon SQS').click();
      await window.webview('h1:has-text("Amazon SQS")');
      await file.row('Amazon DynamoDB').waitFor();
      await window.quickOpen('buildspec.yml');
      await file.row('The buildspec file').waitFor();
      await file.row('Amazon SQS').waitFor({ state: 'detached' });
      await window.quickOpen('kubernetes.yaml');
      await file.box.getByText('Open a CloudFormation or SAM template').waitFor();
      await window.quickOpen('appspec.yml');
      await file.rows.first().waitFor();
    }),
  );

  it(
    'shows all uses in a peek, with mouse and keyboard',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      const { file } = await SideBar.open(window);
      await file.inline('Amazon DynamoDB', 'Show Uses in File');
      await window.page.locator('.peekview-widget').waitFor();
      await window.picture('sidebar-peek');
      await window.page.keyboard.press('Escape');
      await window.page.locator('.peekview-widget').waitFor({ state: 'detached' });
      await file.focus();
      await window.page.keyboard.press('Home');
      const uses = window.page.locator('.context-view .action-item', { hasText: 'Show Uses in File' });
      await window.pressUntil('Shift+F10', uses);
      await window.picture('sidebar-menu');
      await window.page.keyboard.press('Escape');
    }),
  );

  it(
    'asks about the file',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      const { file } = await SideBar.open(window);
      await file.row('Amazon SQS').click();
      await window.webview('h1:has-text("Amazon SQS")');
      await file.action('Quiz Me on This File');
      await window.webview('body[data-page] main');
    }),
  );

  it(
    'lists the services of a template, leads to each place, and follows what is typed',
    shared(async (window) => {
      await window.quickOpen('template.yaml');
      const { file } = await SideBar.open(window);
      await file.row('AWS Lambda').waitFor();
      assert.deepEqual(await file.labels(), [
        'AWS IAM',
        'AWS Lambda',
        'Amazon SQS',
        'Amazon DynamoDB',
        'AWS STS',
        'AWS CloudFormation',
      ]);
      await file.expand('Amazon SQS');
      await file.expand('Dead-letter queues');
      await file.row('RedrivePolicy:').click();
      await window.page.locator('.statusbar', { hasText: 'Ln 22' }).waitFor();
      await window.picture('sidebar-file');
      await window.page.locator('.monaco-editor .view-line').first().click();
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type('\n\n  News:\n    Type: AWS::SNS::Topic', { delay: 5 });
      await window.page.keyboard.press('Control+Home');
      const before = await file.row('Amazon SNS').count();
      assert.equal(before, 0, 'below Outputs it is no resource');
      await window.line(17);
      await window.page.keyboard.type('  News:\n  Type: AWS::SNS::Topic\n', { delay: 5 });
      await file.row('Amazon SNS').waitFor();
    }),
  );
});
