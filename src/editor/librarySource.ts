import * as vscode from 'vscode';
import { Library } from '../notes/library';
import type { Note, Question } from '../notes/model';
import { liesAside, mayHoldNotes } from '../notes/ownFiles';
import type { Aside } from './aside';
import type { DataFiles } from './dataFiles';
import { Loaded } from './loaded';
import { type KnownFiles, noUserNotes, readUserNotes, type UserNotes, userFolders } from './userNotes';

const calm = 400;

/** What is worth a warning in a person's own questions. */
const grave = new Set(['question-section', 'dead-link', 'sample', 'key']);

/** The library of this window: the bundled notes, loaded once on first use, and the notes of the person's own folders, which are watched. */
export class LibrarySource implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** The library is another one now: ask again. */
  readonly onDidChange = this.#changed.event;
  readonly #data: DataFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #problems = vscode.languages.createDiagnosticCollection('aws-notes');
  readonly #disposables: vscode.Disposable[] = [];
  #watchers: vscode.Disposable[] = [];
  #watched = '';
  readonly #notes = new Loaded<readonly Note[]>(() =>
    this.#read('notes.bin', async (file) => (await import('../notes/unpack')).unpackNotes(await this.#data.bytes(file))),
  );
  readonly #questions = new Loaded<readonly Question[]>(() =>
    this.#read('questions.json', async (file) => (await import('../notes/unpack')).unpackQuestions(await this.#data.text(file))),
  );
  #library = new Loaded(() => this.#link());
  readonly #known: KnownFiles = new Map();
  #user: UserNotes = noUserNotes;
  #reading: vscode.CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #version = 0;
  #watching = false;

  constructor(
    data: DataFiles,
    log: vscode.LogOutputChannel,
    private readonly aside: Aside,
  ) {
    this.#data = data;
    this.#log = log;
    this.#disposables.push(
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('awsNotes.folders') && this.#later()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#later()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#later()),
      // Where a file system reports no changes, at least those made in this window count.
      vscode.workspace.onDidSaveTextDocument(
        ({ uri }) => uri.path.endsWith('.md') && this.#known.has(uri.toString()) && this.#later(),
      ),
      vscode.commands.registerCommand('awsNotes.cancelReading', () => this.#reading?.cancel()),
    );
  }

  /** Counts the libraries of this window, for caches. */
  get version(): number {
    return this.#version;
  }

  /** All notes, linked; without questions, which load apart. The person's own notes follow as soon as they are read. */
  get(): Promise<Library> {
    if (!this.#watching) {
      this.#watching = true;
      this.#follow();
    }
    return this.#library.get();
  }

  /** All questions: of the bank and of the person's own notes. */
  async questions(): Promise<readonly Question[]> {
    const bundled = await this.#questions.get();
    return this.#user.questions.length === 0 ? bundled : new Library({ notes: [], questions: bundled }, this.#user).questions;
  }

  async #link(): Promise<Library> {
    return new Library({ notes: await this.#notes.get(), questions: [] }, this.#user);
  }

  async #read<T>(file: string, unpack: (file: string) => Promise<readonly T[]>): Promise<readonly T[]> {
    const started = performance.now();
    try {
      const items = await unpack(file);
      this.#log.info(`${file}: ${items.length} read in ${Math.round(performance.now() - started)} ms.`);
      return items;
    } catch (error) {
      this.#log.error(`${file} cannot be read.`, error instanceof Error && error.cause ? error.cause : error);
      // What a person sees of it: VS Code shows the message of a command that failed.
      throw new Error(
        vscode.l10n.t('The bundled notes cannot be read. Try again; if that does not help, install the extension again.'),
      );
    }
  }

  #later(): void {
    if (!this.#watching) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), calm);
  }

  #follow(): void {
    this.aside('Reading the folders of own notes', this.#readFolders());
  }

  async #readFolders(): Promise<void> {
    this.#reading?.cancel();
    const folders = userFolders((problem) => this.#log.warn(problem));
    this.#watch(folders);
    // A reading under way goes on to the end with what it has: only a newer one keeps folders that are gone from coming back.
    if (folders.length === 0 && this.#user === noUserNotes && this.#reading === undefined) return;
    const cancel = new vscode.CancellationTokenSource();
    this.#reading = cancel;
    await vscode.commands.executeCommand('setContext', 'awsNotes.readingFolders', true);
    try {
      const user = await vscode.window.withProgress({ location: { viewId: 'awsNotes.notes' } }, () =>
        readUserNotes(folders, this.#known, cancel.token, (count) => this.#log.debug(`${count} own notes read.`)),
      );
      // A newer reading has begun meanwhile: its result counts.
      if (this.#reading !== cancel) return;
      if (cancel.token.isCancellationRequested)
        this.#log.info('Reading the folders of own notes was cancelled; what was read until then is used.');
      this.#user = user;
      this.#library = new Loaded(() => this.#link());
      this.#version += 1;
      this.#changed.fire();
      await this.#show(user);
    } finally {
      if (this.#reading === cancel) {
        this.#reading = undefined;
        await vscode.commands.executeCommand('setContext', 'awsNotes.readingFolders', false);
      }
      cancel.dispose();
    }
  }

  /** Problems of own notes appear at their line. */
  async #show(user: UserNotes): Promise<void> {
    const { clashes } = await this.get();
    const { checkNote, checkQuestion } = await import('../check/ownNotes');
    const library = await this.get();
    const rules = { today: new Date().toISOString().slice(0, 10), knownTerm: () => true };
    const bank = user.questions.length === 0 ? [] : await this.#questions.get();
    const asked = new Library({ notes: [], questions: bank }, { notes: [], questions: user.questions });
    const all = [
      ...user.problems,
      ...clashes,
      ...asked.clashes,
      ...user.notes.flatMap((note) => checkNote(note, library, rules)),
      // How long a stem is or how many options it has is the person's own business.
      ...user.questions.flatMap((question) => checkQuestion(question, library)).filter(({ code }) => grave.has(code)),
    ];
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const problem of all) {
      const uri = user.files.get(problem.file);
      if (!uri) continue;
      const diagnostic = new vscode.Diagnostic(
        new vscode.Range(problem.line, 0, problem.line, 200),
        problem.message,
        vscode.DiagnosticSeverity.Warning,
      );
      diagnostic.source = 'AWS Dev Notes';
      diagnostic.code = problem.code;
      const entry = byFile.get(problem.file) ?? [uri, []];
      entry[1].push(diagnostic);
      byFile.set(problem.file, entry);
    }
    // Read anew meanwhile: those problems count.
    if (this.#user !== user) return;
    this.#problems.clear();
    this.#problems.set([...byFile.values()]);
  }

  /** Watches the folders, as long as they are the same with the same watchers: what changes meanwhile would be missed. */
  #watch(folders: readonly vscode.Uri[]): void {
    const watched = folders.join('\n');
    if (watched === this.#watched) return;
    this.#watched = watched;
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = folders.flatMap((folder) => {
      const root = folder.toString();
      const later = (uri: vscode.Uri) => {
        if (!liesAside(root, uri.toString())) this.#later();
      };
      // A folder that goes, or comes from elsewhere, is told of without what is in it.
      const folderLater = (uri: vscode.Uri) => {
        if (mayHoldNotes(root, uri.toString(), this.#known.keys())) this.#later();
      };
      const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*.md'));
      const all = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), false, true, false);
      return [
        files,
        all,
        files.onDidChange(later),
        files.onDidCreate(later),
        files.onDidDelete(later),
        all.onDidCreate(folderLater),
        all.onDidDelete(folderLater),
      ];
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#reading?.cancel();
    this.#reading = undefined;
    this.#changed.dispose();
    this.#problems.dispose();
    for (const disposable of [...this.#disposables, ...this.#watchers]) disposable.dispose();
  }
}
