import * as vscode from 'vscode';
import * as assert from './assert';
import { openFixture, theExtension, until } from './window';

/** What the status bar or a message would tell is not to be seen from here: the commands' effects on documents and settings are. */
describe('the side bar', () => {
  it('contributes its views and commands', async () => {
    await theExtension().activate();
    const { contributes } = theExtension().packageJSON;
    assert.equal(
      contributes.views.awsNotes.map((view: { id: string }) => view.id),
      ['awsNotes.notes', 'awsNotes.file', 'awsNotes.study'],
    );
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) assert.ok(commands.has(command), `${command} is not registered`);
  });

  it('opens, fast enough to feel immediate after activation', async () => {
    await theExtension().activate();
    const started = performance.now();
    await vscode.commands.executeCommand('awsNotes.notes.focus');
    console.log(`  first opening of the view ${Math.round(performance.now() - started)} ms`);
  });

  it('filters, sorts and hides without a word of complaint', async () => {
    for (const command of ['sortByName', 'sortByWeight', 'sortByCategory', 'hideBackground', 'showBackground', 'clearFilter'])
      await vscode.commands.executeCommand(`awsNotes.${command}`);
  });

  it('bookmarks by id and by item, and exports them', async () => {
    await vscode.commands.executeCommand('awsNotes.toggleBookmark', 'sqs#visibility-timeout');
    await vscode.commands.executeCommand('awsNotes.toggleBookmark', { noteId: 'lambda' });
    await vscode.commands.executeCommand('awsNotes.exportBookmarks');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /## AWS Lambda\n\n- \[AWS Lambda\]\(\S+:\/\/aws-dev-notes\.aws-dev-notes\/lambda\)/);
    assert.match(text, /- \[Visibility timeout\]\(\S+\/sqs\/visibility-timeout\)/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('awsNotes.removeBookmark', { noteId: 'sqs#visibility-timeout' }, [
      { noteId: 'sqs#visibility-timeout' },
      { noteId: 'lambda' },
    ]);
  });

  it('starts a quiz on several selected services', async () => {
    await vscode.commands.executeCommand('awsNotes.quizMe', { noteId: 'sqs' }, [{ noteId: 'sqs' }, { noteId: 'sns' }]);
    await until(
      () =>
        vscode.window.tabGroups.all.some((group) =>
          group.tabs.some((tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('awsNotes.quiz')),
        ),
      'the quiz',
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('takes what is open and closed in its stride', async () => {
    await vscode.commands.executeCommand('awsNotes.file.focus');
    for (const name of ['template.yaml', 'buildspec.yml', 'kubernetes.yaml', 'appspec.yml', 'sam.yaml']) await openFixture(name);
    const document = await openFixture('template.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\tResources: [\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('awsNotes.showUses');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('awsNotes.study.focus');
  });
});
