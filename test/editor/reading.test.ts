import * as vscode from 'vscode';
import * as assert from './assert';
import { theExtension, until } from './window';

const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab;

describe('reading notes', () => {
  before(() => theExtension().activate());

  it('opens the source at its section, read-only', async () => {
    await vscode.commands.executeCommand('awsNotes.openSource', 'sqs#visibility-timeout');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'no editor');
    assert.equal(editor.document.uri.toString(), 'aws-notes:/integration/sqs.md');
    const heading = editor.document.getText().split('\n').indexOf('## Visibility timeout');
    await until(
      () => editor.visibleRanges.some((range) => range.start.line <= heading && heading <= range.end.line),
      'the section to be in sight',
    );
  });

  it('opens beside the file that is being edited', async () => {
    await vscode.commands.executeCommand('awsNotes.openToSide', 'kms');
    await until(
      () => vscode.window.tabGroups.all.length === 2 && (tab()?.label.includes('kms') ?? false),
      'a second group with the note',
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('copies a link that leads back to the section', async () => {
    await vscode.commands.executeCommand('awsNotes.copyLink', 'sqs#visibility-timeout');
    const link = await vscode.env.clipboard.readText().then(
      (text) => text,
      () => undefined,
    );
    // Some browsers keep the clipboard from a page without a person in front of it.
    if (link) assert.match(link, /^[a-z-]+:\/\/aws-dev-notes\.aws-dev-notes\/sqs\/visibility-timeout$/);
  });

  it('says what to do when there is no such note, and opens nothing', async () => {
    const before = vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    await vscode.commands.executeCommand('awsNotes.open', 'no-such-note');
    assert.equal(vscode.window.tabGroups.all.flatMap((group) => group.tabs).length, before);
  });

  it('has no dead link among notes, related notes and back links', async () => {
    const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const from = vscode.Uri.parse('aws-notes:/security/kms.md');
    const text = await read(from);
    assert.match(text, /## Related notes/);
    assert.match(text, /## Mentioned in/);
    const targets = [...text.matchAll(/\]\((\.\.?\/[^)#]*\.md|[a-z0-9-]+\.md)/g)].map(([, target = '']) => target);
    assert.ok(targets.length > 10, `${targets.length} links`);
    for (const target of new Set(targets)) await read(vscode.Uri.joinPath(from, '..', target));
  });
});

describe('a folder of own notes', () => {
  const own = (name: string) =>
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('file:/'), 'my-notes', name);
  const write = (name: string, text: string) => vscode.workspace.fs.writeFile(own(name), new TextEncoder().encode(text));
  const note = (title: string, body: string) =>
    `---\ntitle: ${title}\nsummary: Our own.\n---\n\n## Naming\n<!-- terms: Custom::OurThing -->\n\n${body}\n`;

  before(async () => {
    await theExtension().activate();
    await write('jobs.md', note('Our jobs', 'Names of our queues begin with the team.'));
    await write('sqs.md', note('Ours too', 'Would take the place of a bundled note.'));
    await write('broken.md', '---\ntitle: [\n---\n');
    await vscode.workspace.getConfiguration('awsNotes').update('folders', ['my-notes'], vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.readFile(vscode.Uri.parse('aws-notes:/integration/sqs.md'));
  });
  after(async () => {
    await vscode.workspace.getConfiguration('awsNotes').update('folders', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('joins the library', async () => {
    const uri = vscode.Uri.parse('aws-notes:/my-notes/jobs.md');
    await until(
      async () =>
        vscode.workspace.fs.readFile(uri).then(
          () => true,
          () => false,
        ),
      'the own note',
    );
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), /^# Our jobs$/m);
  });
  it('overrides nothing silently, and its faults stand in the Problems panel at their line', async () => {
    const problem = (name: string) =>
      vscode.languages
        .getDiagnostics(own(name))
        .map((one) => one.message)
        .join('\n');
    await until(() => problem('broken.md') !== '' && problem('sqs.md') !== '', 'two problems');
    assert.match(problem('sqs.md'), /exists already/);
    assert.match(problem('broken.md'), /front matter/i);
    assert.match(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse('aws-notes:/integration/sqs.md'))),
      /^# Amazon SQS$/m,
    );
  });
});
