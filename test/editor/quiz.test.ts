import * as vscode from 'vscode';
import * as assert from './assert';
import { openFixture, theExtension, until } from './window';

const quizTabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(isQuiz);
const isQuiz = (tab: vscode.Tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('awsNotes.quiz');
const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

describe('the quiz panel', () => {
  afterEach(closeAll);

  it('opens once, whatever starts it', async () => {
    await vscode.commands.executeCommand('awsNotes.quiz.start');
    await until(() => quizTabs().length === 1, 'the quiz panel');
    await vscode.commands.executeCommand('awsNotes.quiz.start', { kind: 'note', ids: ['sqs'] });
    await vscode.commands.executeCommand('awsNotes.quiz.start', ['sqs#visibility-timeout', 'lambda']);
    await vscode.commands.executeCommand('awsNotes.quiz.statistics');
    assert.equal(quizTabs().length, 1);
  });

  it('opens for an argument that makes no sense', async () => {
    await vscode.commands.executeCommand('awsNotes.quiz.start', { kind: 'planet' });
    await until(() => quizTabs().length === 1, 'the quiz panel');
  });

  it('asks about an open template, and not about a file of someone else', async () => {
    await openFixture('kubernetes.yaml');
    // Its answer is a message, so the command is not waited for.
    void vscode.commands.executeCommand('awsNotes.quiz.file');
    await openFixture('template.yaml');
    assert.equal(quizTabs().length, 0);
    await vscode.commands.executeCommand('awsNotes.quiz.file');
    await until(() => quizTabs().length === 1, 'the quiz panel');
  });

  it('has every key as a command that does nothing where there is no panel', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest: unknown = theExtension().packageJSON;
    const { commands, keybindings } = (
      manifest as { contributes: { commands: { command: string }[]; keybindings: { command: string; when?: string }[] } }
    ).contributes;
    const quiz = commands.map(({ command }) => command).filter((command) => command.startsWith('awsNotes.quiz.'));
    for (const command of quiz) assert.ok(known.has(command), `${command} is not registered`);
    for (const command of quiz.filter((one) => one.includes('.key.'))) await vscode.commands.executeCommand(command);
    for (const { command, when } of keybindings.filter((binding) => binding.command.startsWith('awsNotes.quiz.')))
      assert.match(`${command} ${when}`, /activeWebviewPanelId == 'awsNotes\.quiz' && awsNotes\.quizFocused/);
    assert.equal(quizTabs().length, 0);
  });
});
