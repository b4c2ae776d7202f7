import * as vscode from 'vscode';
import type { TextRange } from '../../template/subject';
import type { NoteUse, SectionUse } from '../../tips/fileUses';
import type { Parts } from '../parts';
import { scheme } from '../reader';
import { fileItem } from './fileItems';

const calm = 250;
/** A look at a large file takes a while; it comes so much later after the last key. */
const patience = 5;

/** A node of the view: a note, a section of it, or one place in the file. Notes and sections carry the id that commands go by. */
export type FileNode =
  | { readonly kind: 'use'; readonly use: NoteUse; readonly noteId: string }
  | { readonly kind: 'part'; readonly parent: FileNode; readonly of: NoteUse; readonly use: SectionUse; readonly noteId: string }
  | { readonly kind: 'place'; readonly parent: FileNode; readonly range: TextRange; readonly index: number };

/** What a file uses, as it was when it was looked at last. */
interface Look {
  readonly document: vscode.TextDocument;
  readonly uses: readonly NoteUse[];
}

/** Why the view is empty, for its welcome text. */
type State = 'none' | 'unknown' | 'ready';

/** The notes on what the active template, buildspec or appspec uses. It follows the editor, and what is typed there. */
export class FileView implements vscode.TreeDataProvider<FileNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<FileNode>;
  readonly #parts: Parts;
  readonly #disposables: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;
  #look: Look | undefined;
  #marked: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #took = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.view = vscode.window.createTreeView('awsNotes.file', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#disposables = [
      this.view,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor?.document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => document === this.#document && this.#later()),
      vscode.workspace.onDidCloseTextDocument((document) => document === this.#document && this.#turnTo(document)),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.#later(0)),
      parts.library.onDidChange(() => this.#later()),
      parts.marks.onDidChangeBookmarks(() => this.#later()),
      parts.study.onDidChangeShares(() => this.#changed.fire(undefined)),
    ];
    this.#turnTo(vscode.window.activeTextEditor?.document);
  }

  /** The file whose uses are shown, with its sections that have notes. */
  get shown(): Look | undefined {
    return this.#look;
  }

  getChildren(node?: FileNode): FileNode[] {
    if (!node) return (this.#look?.uses ?? []).map((use) => ({ kind: 'use', use, noteId: use.note.id }));
    if (node.kind === 'place') return [];
    if (node.kind === 'part') return places(node, node.use.ranges);
    const { use } = node;
    const parts = use.sections.map(
      (section): FileNode => ({
        kind: 'part',
        parent: node,
        of: use,
        use: section,
        noteId: section.section.id,
      }),
    );
    const told = new Set(use.sections.flatMap(({ ranges }) => ranges));
    return [
      ...parts,
      ...places(
        node,
        use.ranges.filter((range) => !told.has(range)),
      ),
    ];
  }

  getParent(node: FileNode): FileNode | undefined {
    return node.kind === 'use' ? undefined : node.parent;
  }

  getTreeItem(node: FileNode): vscode.TreeItem {
    return fileItem(node, { document: this.#look?.document, marked: this.#marked, shares: this.#parts.study.shares });
  }

  #turnTo(document: vscode.TextDocument | undefined): void {
    // A note opened beside the file, or no editor at all, is no other file: what was shown stays.
    const same = document === undefined || document.uri.scheme === scheme || document.uri.scheme === 'output';
    if (same && this.#document && !this.#document.isClosed) return;
    this.#document = same || document.isClosed ? undefined : document;
    this.#later(0);
  }

  #later(wait = Math.max(calm, patience * this.#took)): void {
    clearTimeout(this.#timer);
    if (this.view.visible) this.#timer = setTimeout(() => this.#parts.aside('Looking at the file', this.#lookAgain()), wait);
  }

  async #lookAgain(): Promise<void> {
    const document = this.#document;
    const version = document?.version;
    const template = document && (await this.#parts.documents.get(document));
    if (!document || !template) {
      if (document === this.#document) this.#show(undefined, 'none');
      return;
    }
    const [library, marked, { fileUses }] = await Promise.all([
      this.#parts.library.get(),
      this.#parts.marks.marked(),
      import('../../tips/fileUses'),
    ]);
    // Typed on, or turned to another file, meanwhile: the look that follows counts.
    if (document !== this.#document || document.version !== version) return;
    this.#marked = marked;
    const started = performance.now();
    const uses = fileUses(template, library);
    this.#took = performance.now() - started;
    this.#show({ document, uses }, uses.length === 0 ? 'unknown' : 'ready');
  }

  #show(look: Look | undefined, state: State): void {
    this.#look = look;
    this.view.description = look && look.uses.length > 0 ? look.document.uri.path.split('/').at(-1) : undefined;
    this.#parts.aside('Telling of the file', vscode.commands.executeCommand('setContext', 'awsNotes.fileState', state));
    this.#changed.fire(undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function places(parent: FileNode, ranges: readonly TextRange[]): FileNode[] {
  return ranges.map((range, index) => ({ kind: 'place', parent, range, index }));
}
