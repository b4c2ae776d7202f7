import * as vscode from 'vscode';
import * as assert from './assert';
import { openFixture, openText, theExtension } from './window';

/** The words of the hover on the `|`-marked place of a line of a document. */
async function hoverAt(
  document: vscode.TextDocument,
  marked: string,
): Promise<{ text: string; range: string | undefined } | undefined> {
  const at = document.getText().indexOf(marked.replace('|', ''));
  assert.ok(at >= 0, `"${marked}" is not in the file`);
  const position = document.positionAt(at + marked.indexOf('|'));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const [hover] = hovers.filter((one) => one.contents.some((content) => typeof content !== 'string' && content.value.length > 0));
  if (!hover) return undefined;
  const text = hover.contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  return { text, range: hover.range && document.getText(hover.range) };
}

describe('hovers', () => {
  // A file of the language activates the extension; a question asked before that has ended is answered by nobody.
  before(() => theExtension().activate());

  const cases: readonly [file: string, marked: string, range: string, words: RegExp][] = [
    ['template.yaml', 'Type: AWS::SQS|::Queue', 'AWS::SQS::Queue', /command:awsNotes\.open/],
    ['template.yaml', 'Visibility|Timeout: 60', 'VisibilityTimeout', /command:awsNotes\.open.*visibility-timeout/],
    ['template.yaml', 'AWS::Stack|Name}-${Environment}', 'AWS::StackName', /stack/i],
    ['template.yaml', '-${Envi|ronment}-', 'Environment', /line 5/],
    ['template.yaml', 'Jobs.Queue|Name}', 'Jobs.QueueName', /name/i],
    ['template.yaml', '- sqs:Receive|Message', 'sqs:ReceiveMessage', /ReceiveMessage|receive/i],
    ['template.yaml', 'Deletion|Policy: Retain', 'DeletionPolicy', /UpdateReplacePolicy|delet/i],
    ['sam.yaml', '    Time|out: 10', 'Timeout', /Function/i],
    ['sam.yaml', 'DynamoDBCrud|Policy', 'DynamoDBCrudPolicy', /dynamodb|table/i],
    ['buildspec.yml', 'post_|build', 'post_build', /build/i],
    ['buildspec.yml', 'CODEBUILD_RESOLVED|_SOURCE_VERSION', 'CODEBUILD_RESOLVED_SOURCE_VERSION', /commit|source/i],
    ['appspec.yml', 'After|Install', 'AfterInstall', /BeforeInstall|order|Install/i],
  ];
  for (const [file, marked, range, words] of cases) {
    it(`answer on ${marked} of ${file}`, async () => {
      const hover = await hoverAt(await openFixture(file), marked);
      assert.ok(hover, 'no hover');
      assert.equal(hover.range, range);
      assert.match(hover.text, words);
    });
  }

  it('say nothing on a Kubernetes file, in a comment, or on a silenced file', async () => {
    assert.equal(await hoverAt(await openFixture('kubernetes.yaml'), 'kin|d: Deployment'), undefined);
    const template = 'Resources:\n  # Type: AWS::SQS::Queue here\n  Q:\n    Type: AWS::SNS::Topic\n';
    assert.equal(await hoverAt(await openText(template, 'yaml'), 'AWS::SQ|S::Queue'), undefined);
    assert.equal(await hoverAt(await openText(`# aws-notes: off\n${template}`, 'yaml'), 'AWS::SN|S::Topic'), undefined);
  });

  it('answer in JSON templates and in untitled files', async () => {
    const document = await openText(
      '{"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 5}}}}',
      'json',
    );
    assert.equal((await hoverAt(document, '"Visibility|Timeout"'))?.range?.replaceAll('"', ''), 'VisibilityTimeout');
  });

  it('cannot be made to run anything by what stands in a file', async () => {
    const evil = '[x](command:workbench.action.quit) <img src=x onerror=alert(1)>';
    const document = await openText(
      `Parameters:\n  P:\n    Type: String\n    Default: "${evil}"\n    Description: "${evil}"\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Ref P\n`,
      'yaml',
    );
    const hover = await hoverAt(document, '!Ref |P');
    assert.ok(hover, 'no hover');
    // Inside a code span nothing has a meaning; outside of it every mark must be escaped.
    const live = hover.text.replace(/`[^`]*`/g, '');
    assert.ok(!live.includes('](command:workbench'), live);
    assert.ok(!live.includes('<img'), live);
  });
});

describe('names inside a template', () => {
  it('lead to their definition and to their uses', async () => {
    const document = await openFixture('template.yaml');
    const position = document.positionAt(document.getText().indexOf('!Ref Jobs') + 6);
    const definitions = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.equal(document.getText(definitions[0]?.targetRange), 'Jobs');
    assert.equal(definitions[0]?.targetRange.start.line, 16);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    assert.ok(references.length >= 5, `${references.length} references`);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some((link) => document.getText(link.range) === 'IsProduction'));
  });
});
