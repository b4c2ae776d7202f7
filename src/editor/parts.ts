import * as vscode from 'vscode';
import { DataFiles } from './dataFiles';
import { Documents } from './documents';
import { LibrarySource } from './librarySource';
import { Reading } from './reading';
import { SearchSource } from './searchSource';
import { Storage } from './storage';

/** What the surfaces share. Everything heavy behind it loads on first use. */
export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly data: DataFiles;
  readonly documents: Documents;
  readonly library: LibrarySource;
  readonly reading: Reading;
  readonly search: SearchSource;
  readonly storage: Storage;
}

/** Builds the shared parts of one window. */
export function createParts(context: vscode.ExtensionContext): Parts {
  const log = vscode.window.createOutputChannel('AWS Dev Notes', { log: true });
  const data = new DataFiles(context.extensionUri);
  const documents = new Documents();
  const library = new LibrarySource(data, log);
  const reading = new Reading();
  const search = new SearchSource(library);
  const storage = new Storage(context.globalState);
  context.subscriptions.push(log, documents, library, reading);
  return { context, log, data, documents, library, reading, search, storage };
}
