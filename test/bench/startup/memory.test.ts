import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { openFixture, theExtension, until } from '../../editor/window';
import { figure } from './figure';
import { hovers } from './hovers';

/** Megabytes. */
const budget = 25;

/** The heap in use once garbage is collected, in MB. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('The garbage collector cannot be called.');
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const woken = ['vscode.emmet', 'vscode.json-language-features', 'vscode.markdown-language-features', 'vscode.npm', 'vscode.git'];

const call = (name: string, input: object) => vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });

/** Waits for the engine of the quiz: this command asks what to forget once it stands, and is dismissed. */
async function quizStands(): Promise<void> {
  let asked = false;
  void vscode.commands.executeCommand('awsNotes.quiz.reset').then(() => {
    asked = true;
  });
  await until(
    async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return asked;
    },
    'the engine of the quiz',
    30_000,
  );
}

describe('memory within budget', function () {
  this.timeout(90_000);

  it(`the heap grows by less than ${budget} MB when everything was used`, async () => {
    // The preview and the extensions that wake up with the first files are VS Code's own; what they need is not ours to count.
    await openFixture('kubernetes.yaml');
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(theExtension().extensionUri, 'README.md'));
    await vscode.commands.executeCommand('markdown.api.render', '```yaml\na: 1\n```');
    await Promise.all(woken.map((id) => vscode.extensions.getExtension(id)?.activate()));
    const before = heap();
    const grown: Record<string, number> = {};
    const now = (what: string) => {
      grown[what] = heap() - before;
    };
    await theExtension().activate();
    now('activation');
    for (const [file, text] of [
      ['template.yaml', 'AWS::SQS::Queue'],
      ['sam.yaml', 'AWS::Serverless::Function'],
      ['buildspec.yml', 'phases'],
      ['appspec.yml', 'hooks'],
    ] as const)
      assert.ok((await hovers(file, text)).length > 0, `no hover in ${file}`);
    now('hovers');
    await call('search_aws_notes', { query: 'visibility timeout' });
    await call('get_aws_note', { id: 'sqs' });
    now('search');
    await vscode.commands.executeCommand('awsNotes.notes.focus');
    await vscode.commands.executeCommand('awsNotes.open', 'sqs#visibility-timeout');
    now('tree and note');
    await vscode.commands.executeCommand('awsNotes.quiz.start', 'sqs');
    await quizStands();
    await vscode.commands.executeCommand('awsNotes.quiz.statistics');
    now('quiz');
    figure('heap', grown);
    const all = grown.quiz ?? Number.NaN;
    assert.ok(all < budget, `The growth is ${all.toFixed(1)} MB, the budget is ${budget} MB`);
  });
});
