import * as vscode from 'vscode';
import * as assert from './assert';
import { theExtension } from './window';

async function call(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return result.content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tools for agents', () => {
  before(() => theExtension().activate());

  it('find sections with id, date and facts', async () => {
    const words = await call('search_aws_notes', { query: 'sqs visibilty timeout', limit: 3 });
    assert.match(words, /`sqs#visibility-timeout`, reviewed \d{4}-\d{2}-\d{2}/);
    assert.match(words, /\[open\]\([a-z-]+:\/\/aws-dev-notes\.aws-dev-notes\/sqs\/visibility-timeout\)/);
    assert.equal(words.match(/^- \*\*/gm)?.length, 3);
    assert.match(words, /Default visibility timeout: 30 seconds/);
  });
  it('give a section whole, and a note with its sections', async () => {
    assert.match(
      await call('get_aws_note', { id: 'sqs#visibility-timeout' }),
      /^# Amazon SQS: Visibility timeout\n[\s\S]*docs\.aws\.amazon\.com/,
    );
    assert.match(await call('get_aws_note', { id: 'sqs' }), /## Sections\n[\s\S]*`sqs#visibility-timeout`/);
  });
  const errors: readonly [string, object, RegExp][] = [
    ['search_aws_notes', { query: '  ' }, /query is empty/],
    ['search_aws_notes', { query: 'zzzzqqq' }, /Try fewer words/],
    ['search_aws_notes', { query: 'colour:red lambda' }, /There is no filter "colour:"/],
    ['get_aws_note', { id: 'sqss' }, /There is no note "sqss"/],
    ['get_aws_note', { id: 'sqs#nowhere' }, /has no section "nowhere"\. Its sections: sqs#/],
  ];
  for (const [name, input, message] of errors) {
    it(`tell what to do on ${JSON.stringify(input)}`, async () => {
      assert.match(await call(name, input), message);
    });
  }
});
