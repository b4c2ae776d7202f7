import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { theExtension } from '../../editor/window';
import { figure } from './figure';

describe('the first search', () => {
  it('finds, though notes and index load for it', async () => {
    await theExtension().activate();
    const ask = async (query: string) => {
      const from = performance.now();
      const result = await vscode.lm.invokeTool('search_aws_notes', { input: { query }, toolInvocationToken: undefined });
      const took = performance.now() - from;
      const words = result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
      assert.match(words, /sqs#/);
      return took;
    };
    figure('first search', await ask('visibility timeout'));
    figure('next search', await ask('long polling'));
  });
});
