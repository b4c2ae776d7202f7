import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { openFixture, theExtension } from '../../editor/window';
import { figure } from './figure';

describe('the first hover', () => {
  it('is there at once, though notes and reference data load for it', async () => {
    const document = await openFixture('template.yaml');
    await theExtension().activate();
    const at = document.positionAt(document.getText().indexOf('AWS::SQS::Queue') + 2);
    const ask = async () => {
      const from = performance.now();
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      assert.equal(found.length, 1);
      return performance.now() - from;
    };
    figure('first hover', await ask());
    figure('next hover', await ask());
  });
});
