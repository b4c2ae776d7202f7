import * as vscode from 'vscode';
import * as assert from './assert';
import { openFixture, theExtension, until } from './window';

declare const __HOST__: 'newest' | 'oldest' | 'web';

describe('the thread through every room', () => {
  before(() => theExtension().activate());

  it('runs in the host that was asked for', () => {
    assert.equal(typeof process === 'undefined' || process.versions?.node === undefined, __HOST__ === 'web');
    assert.equal(theExtension().extensionKind, __HOST__ === 'web' ? vscode.ExtensionKind.UI : vscode.ExtensionKind.Workspace);
  });

  it('opens a note in the preview', async () => {
    await vscode.commands.executeCommand('awsNotes.open', 'sqs#visibility-timeout');
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('sqs') ?? false,
      'the preview of the note',
    );
  });

  it('gives a note as a read-only file', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse('aws-notes:/integration/sqs.md')));
    assert.match(text, /^# Amazon SQS$/m);
    assert.match(text, /^## Visibility timeout$/m);
    await assert.rejects(async () =>
      vscode.workspace.fs.writeFile(vscode.Uri.parse('aws-notes:/integration/sqs.md'), new Uint8Array()),
    );
  });

  it('answers on AWS::SQS::Queue in a template', async () => {
    const document = await openFixture('template.yaml');
    const offset = document.getText().indexOf('AWS::SQS::Queue') + 3;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(offset),
    );
    const words = hovers
      .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(words, /command:awsNotes\.open/);
  });

  it('says nothing on a Kubernetes file', async () => {
    const document = await openFixture('kubernetes.yaml');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('kind')),
    );
    assert.equal(hovers.length, 0);
  });
});
