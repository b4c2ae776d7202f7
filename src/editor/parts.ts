import * as vscode from 'vscode';
import { type Aside, asideTo } from './aside';
import { DataFiles } from './dataFiles';
import { Documents } from './documents';
import { LibrarySource } from './librarySource';
import { Marks } from './marks';
import { Reading } from './reading';
import { ReferenceSource } from './referenceSource';
import { SearchSource } from './searchSource';
import { Storage } from './storage';
import { StudySource } from './studySource';

/** What the surfaces share. Everything heavy behind it loads on first use. */
export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly aside: Aside;
  readonly data: DataFiles;
  readonly documents: Documents;
  readonly library: LibrarySource;
  readonly marks: Marks;
  readonly reading: Reading;
  readonly reference: ReferenceSource;
  readonly search: SearchSource;
  readonly storage: Storage;
  readonly study: StudySource;
}

/** Builds the shared parts of one window. */
export function createParts(context: vscode.ExtensionContext): Parts {
  const log = vscode.window.createOutputChannel('AWS Dev Notes', { log: true });
  const aside = asideTo(log);
  const data = new DataFiles(context.extensionUri);
  const documents = new Documents(aside);
  const library = new LibrarySource(data, log, aside);
  const reading = new Reading();
  const reference = new ReferenceSource(data);
  const search = new SearchSource(data, library);
  const storage = new Storage(context);
  const marks = new Marks(library, storage, reading, aside);
  const study = new StudySource();
  context.subscriptions.push(log, documents, library, reading, marks, study);
  return { context, log, aside, data, documents, library, marks, reading, reference, search, storage, study };
}
