import * as vscode from 'vscode';
import { categories } from '../notes/categories';
import type { Note, Section } from '../notes/model';
import type { Parts } from './parts';

type Item =
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'section'; readonly note: Note; readonly section: Section };

/** The view of notes by category and service. */
export function registerTree(parts: Parts): vscode.Disposable {
  const provider: vscode.TreeDataProvider<Item> = {
    getChildren: (item) => children(parts, item),
    getTreeItem: treeItem,
    onDidChangeTreeData: parts.library.onDidChange as vscode.Event<undefined>,
  };
  return vscode.window.createTreeView('awsNotes.notes', { treeDataProvider: provider, showCollapseAll: true });
}

async function children(parts: Parts, item: Item | undefined): Promise<Item[]> {
  const { notes } = await parts.library.get();
  if (!item)
    return categories.filter(({ id }) => notes.some((note) => note.category === id)).map(({ id }) => ({ kind: 'category', id }));
  if (item.kind === 'category') return notes.filter((note) => note.category === item.id).map((note) => ({ kind: 'note', note }));
  if (item.kind === 'note') return item.note.sections.map((section) => ({ kind: 'section', note: item.note, section }));
  return [];
}

function treeItem(item: Item): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  if (item.kind === 'category') {
    const category = categories.find(({ id }) => id === item.id);
    const tree = new vscode.TreeItem(category?.title ?? item.id, Collapsed);
    tree.iconPath = new vscode.ThemeIcon(category?.icon ?? 'book');
    return tree;
  }
  const id = item.kind === 'note' ? item.note.id : item.section.id;
  const tree = new vscode.TreeItem(
    item.kind === 'note' ? item.note.title : item.section.title,
    item.kind === 'note' ? Collapsed : None,
  );
  tree.id = id;
  tree.command = { command: 'awsNotes.open', title: 'Open', arguments: [id] };
  return tree;
}
