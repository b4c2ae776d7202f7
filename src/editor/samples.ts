import * as vscode from 'vscode';
import type { Parts } from './parts';

/** A template with enough in it to hover on, and one value that does not fit another. */
const template = `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Description: A sample to hover on. Nothing here is deployed; close it without saving when you are done.

Globals:
  Function:
    Runtime: python3.13
    Timeout: 30

Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt DeadJobs.Arn
        maxReceiveCount: 5

  DeadJobs:
    Type: AWS::SQS::Queue
    Properties:
      MessageRetentionPeriod: 1209600

  Worker:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: app.handler
      Environment:
        Variables:
          QUEUE_URL: !Ref Jobs
          LABEL: !Sub "\${AWS::StackName}-\${Jobs.QueueName}"
      Policies:
        - DynamoDBCrudPolicy:
            TableName: !Ref Orders
      Events:
        Work:
          Type: SQS
          Properties:
            Queue: !GetAtt Jobs.Arn
            BatchSize: 10

  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: id
          AttributeType: S
      KeySchema:
        - AttributeName: id
          KeyType: HASH
`;

const interesting = 'VisibilityTimeout';

/** What a person meets first: a sample to try the hovers on, and the walkthrough. */
export function registerSamples(parts: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('awsNotes.openSample', openSample),
    vscode.commands.registerCommand('awsNotes.walkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${parts.context.extension.id}#awsNotes.start`, false),
    ),
  );
}

/** A new unsaved file with the cursor where a hover has most to say. */
async function openSample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: template });
  const at = document.positionAt(template.indexOf(interesting));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
}
