import * as vscode from 'vscode';
import { layOut, type NotesNode, type NotesTree } from '../../notes/notesTree';
import { Loaded } from '../loaded';
import type { Parts } from '../parts';
import { sectionsCounted } from './counted';
import { type Drawing, notesItem, notesTooltip } from './notesItems';
import { NotesOrder } from './notesOrder';

const noFilter: Drawing = { marked: new Set(), shares: new Map(), filter: undefined };
const noNotes = layOut([], { layout: 'name', background: true, found: undefined });

/** How many sections a filter shows at most; what comes after the first hundred is not what was looked for. */
const mostFound = 100;

/** All notes as a tree: by category, name or weight, whole or as far as a filter finds them. */
export class NotesView implements vscode.TreeDataProvider<NotesNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<NotesNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<NotesNode>;
  readonly order: NotesOrder;
  readonly #parts: Parts;
  readonly #disposables: vscode.Disposable[];
  #tree: Loaded<NotesTree> | undefined;
  #drawing = noFilter;
  #filter = '';
  #unreadable = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.order = new NotesOrder(parts.context.globalState, () => this.refresh());
    this.view = vscode.window.createTreeView('awsNotes.notes', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#disposables = [
      this.view,
      parts.library.onDidChange(() => this.refresh()),
      parts.marks.onDidChangeBookmarks(() => parts.aside('Drawing the notes', this.#redraw())),
      parts.study.onDidChangeShares(() => parts.aside('Drawing the notes', this.#redraw())),
      // Who comes back to what could not be read looks again.
      this.view.onDidChangeVisibility(({ visible }) => visible && this.#unreadable && this.refresh()),
    ];
    this.#tell();
  }

  get filter(): string {
    return this.#filter;
  }

  setFilter(text: string): void {
    if (text.trim() === this.#filter) return;
    this.#filter = text.trim();
    this.refresh();
  }

  /** Lays everything out anew. */
  refresh(): void {
    this.#tree = undefined;
    this.#tell();
    this.#changed.fire(undefined);
  }

  async getChildren(node?: NotesNode): Promise<NotesNode[]> {
    if (node) return node.kind === 'section' ? [] : [...node.children];
    return [...(await this.tree()).roots];
  }

  getParent(node: NotesNode): NotesNode | undefined {
    return node.kind === 'shelf' ? undefined : node.parent;
  }

  getTreeItem(node: NotesNode): vscode.TreeItem {
    return notesItem(node, this.#drawing);
  }

  resolveTreeItem(item: vscode.TreeItem, node: NotesNode): vscode.TreeItem {
    item.tooltip = notesTooltip(node, this.#drawing);
    return item;
  }

  /** Selects a note or section where it is visible, without taking the focus. */
  async reveal(noteId: string, focus = false): Promise<void> {
    if (!this.view.visible) return;
    const [tree, library] = await Promise.all([this.tree(), this.#parts.library.get()]);
    const node = tree.find(noteId) ?? tree.find(library.noteOf(noteId)?.id ?? '');
    if (!node || tree !== (await this.tree())) return;
    if (!focus && this.view.selection.includes(node)) return;
    await this.view.reveal(node, { select: true, focus });
  }

  /** Takes the focus to the best of what the filter found, or to the first node. */
  async focusFirst(): Promise<void> {
    const { best, roots } = await this.tree();
    const first = best ?? roots[0];
    if (first) await this.view.reveal(first, { select: true, focus: true });
  }

  /** The tree as it is now; without notes when they cannot be read, and then the next asking tries again. */
  async tree(): Promise<NotesTree> {
    const filter = this.#filter;
    this.#tree ??= new Loaded(() => this.#build(filter));
    return this.#tree.get().catch(() => noNotes);
  }

  async #build(filter: string): Promise<NotesTree> {
    try {
      const [{ notes }, marked, answer] = await Promise.all([
        this.#parts.library.get(),
        this.#parts.marks.marked(),
        filter === '' ? undefined : this.#parts.search.get().then((search) => search.search(filter, mostFound)),
      ]);
      const tree = layOut(notes, {
        layout: this.order.layout,
        background: this.order.background,
        found: answer?.hits.map(({ place }) => place.section),
      });
      if (this.#unreadable) this.#complain(false);
      if (filter !== this.#filter) return tree;
      this.#drawing = { marked, shares: this.#parts.study.shares, filter: answer && { text: filter, words: answer.words } };
      if (answer) this.#announce(filter, tree.sections, answer.hint);
      return tree;
    } catch (error) {
      this.#parts.log.error(error instanceof Error ? error : String(error));
      this.#complain(true);
      throw error;
    }
  }

  /** Draws the same nodes anew: a mark or an answer changed. */
  async #redraw(): Promise<void> {
    if (!this.#tree) return;
    this.#drawing = { ...this.#drawing, marked: await this.#parts.marks.marked(), shares: this.#parts.study.shares };
    this.#changed.fire(undefined);
  }

  #complain(unreadable: boolean): void {
    this.#unreadable = unreadable;
    this.#set('unreadable', unreadable);
  }

  /** What the menus of the view go by. */
  #tell(): void {
    this.#set('filtered', this.#filter !== '');
    this.#set('layout', this.order.layout);
    this.#set('backgroundShown', this.order.background);
    if (this.#filter !== '') return;
    this.view.message = undefined;
    this.view.description = undefined;
  }

  #set(key: string, value: unknown): void {
    this.#parts.aside('Telling the menus', vscode.commands.executeCommand('setContext', `awsNotes.${key}`, value));
  }

  /** With a message an empty view does not show its welcome text with the way out, so the filter stands in the title then. */
  #announce(filter: string, sections: number, hint: string | undefined): void {
    const filtering = vscode.l10n.t('Filtering: "{0}"', filter);
    const empty = sections === 0 && !hint;
    this.view.message = empty ? undefined : [`${filtering} · ${sectionsCounted(sections)}`, hint].filter(Boolean).join('\n');
    this.view.description = empty ? filtering : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
