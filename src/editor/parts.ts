import * as vscode from 'vscode';
import { DataFiles } from './dataFiles';
import { LibrarySource } from './librarySource';
import { Reading } from './reading';

/** What the surfaces share. Everything heavy behind it loads on first use. */
export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly data: DataFiles;
  readonly library: LibrarySource;
  readonly reading: Reading;
}

/** Builds the shared parts of one window. */
export function createParts(context: vscode.ExtensionContext): Parts {
  const log = vscode.window.createOutputChannel('AWS Dev Notes', { log: true });
  const data = new DataFiles(context.extensionUri);
  const library = new LibrarySource(data, log);
  const reading = new Reading();
  context.subscriptions.push(log, library, reading);
  return { context, log, data, library, reading };
}
