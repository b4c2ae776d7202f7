import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { theExtension, until } from '../../editor/window';

/** What the tools for agents answer: the same library and search that all else uses. */
async function call(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('folders of own notes that went wrong', function () {
  this.timeout(180_000);

  before(async () => {
    await theExtension().activate();
    await vscode.workspace
      .getConfiguration('awsNotes')
      .update('folders', ['robust', 'missing', '../outside-\u0000'], vscode.ConfigurationTarget.Workspace);
    await call('get_aws_note', { id: 'sqs' });
    await until(async () => /own note 9999/.test(await call('get_aws_note', { id: 'note-9999' })), 'ten thousand notes', 170_000);
  });

  const readable: readonly [string, string][] = [
    ['of a folder with ten thousand', 'note-0'],
    ['with CRLF and a byte-order mark', 'crlf'],
    ['with an odd name', 'ünïcode & (odd) name'],
  ];
  for (const [what, id] of readable) {
    it(`a note ${what} is read`, async () => {
      assert.match(await call('get_aws_note', { id }), /## Sections/);
    });
  }
  it('the bundled notes are all there, and none is overridden', async () => {
    assert.match(await call('get_aws_note', { id: 'sqs#visibility-timeout' }), /^# Amazon SQS: Visibility timeout/);
    assert.match(await call('search_aws_notes', { query: 'visibility timeout', limit: 1 }), /Amazon SQS/);
  });
  it('own notes are found, and within reason', async () => {
    const started = Date.now();
    assert.match(await call('search_aws_notes', { query: 'peculiar4711', limit: 1 }), /note-4711/);
    assert.ok(Date.now() - started < 30_000);
  });

  const told: readonly [string, RegExp][] = [
    ['huge.md', /KB, the most is/],
    ['javascript.md', /not run|JavaScript/],
    ['sqs.md', /exists already/],
    ['bytes.md', /title|front matter/i],
    ['broken.md', /front matter/i],
  ];
  for (const [file, words] of told) {
    it(`what is wrong with ${file} stands in the Problems panel`, async () => {
      await until(
        () => vscode.languages.getDiagnostics().some(([uri]) => uri.path.endsWith(`/${file}`)),
        `a problem of ${file}`,
        60_000,
      );
      const [found] = vscode.languages.getDiagnostics().filter(([uri]) => uri.path.endsWith(`/${file}`));
      assert.match(found?.[1].map((one) => one.message).join('\n') ?? '', words);
    });
  }
  it('nothing of them ran', () => {
    assert.ok(!('robust' in globalThis));
  });
  it('a note that is mended is read again', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'no folder');
    const uri = vscode.Uri.joinPath(folder.uri, 'robust', 'broken.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    const text = '---\ntitle: Mended\nsummary: It works again.\n---\n\n## A section\n\nText of the mended note.\n';
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until(async () => /^# Mended/.test(await call('get_aws_note', { id: 'broken' })), 'the mended note', 90_000);
  });
});
