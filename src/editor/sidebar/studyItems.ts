import * as vscode from 'vscode';
import type { Shares } from '../../quiz/shares';
import { sectionsCounted, sharesInWords } from './counted';
import type { StudyGroup, StudyNode, StudyPlace } from './studyView';

/** How a node of "Study" looks. */
export function studyItem(node: StudyNode, shares: ReadonlyMap<string, Shares>): vscode.TreeItem {
  switch (node.kind) {
    case 'row': {
      const item = new vscode.TreeItem(node.label);
      item.id = node.id;
      item.iconPath = new vscode.ThemeIcon(node.icon);
      item.description = node.description;
      item.tooltip = node.tooltip;
      item.command = node.command;
      item.contextValue = 'row';
      item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join(', ') };
      return item;
    }
    case 'group':
      return groupItem(node);
    case 'place':
      return placeItem(node, shares.get(node.noteId));
  }
}

function groupItem(node: StudyGroup): vscode.TreeItem {
  const { title, icon } = heads()[node.id];
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(node.children.length);
  item.contextValue = `group ${node.id}`;
  item.accessibilityInformation = { label: `${title}, ${node.children.length}` };
  return item;
}

function heads(): Readonly<Record<StudyGroup['id'], { readonly title: string; readonly icon: string }>> {
  return {
    weak: { title: vscode.l10n.t('Weak sections'), icon: 'warning' },
    bookmarks: { title: vscode.l10n.t('Bookmarks'), icon: 'bookmark' },
    recents: { title: vscode.l10n.t('Recently read'), icon: 'history' },
  };
}

function placeItem(node: StudyPlace, shares: Shares | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(node.title);
  item.id = `${node.group}:${node.noteId}`;
  if (!node.note) {
    item.description = vscode.l10n.t('no longer in the notes');
    item.contextValue = 'gone bookmarked';
    item.iconPath = new vscode.ThemeIcon('circle-slash');
    return item;
  }
  const marked = node.group === 'bookmarks' ? 'bookmarked' : 'unmarked';
  item.iconPath = new vscode.ThemeIcon(node.section ? 'note' : 'book');
  item.description = node.section ? node.note.title : sectionsCounted(node.note.sections.length);
  item.contextValue = `${node.section ? 'section' : 'note'} ${marked}${node.note.docs === '' ? '' : ' docs'}`;
  item.command = { command: 'awsNotes.open', title: vscode.l10n.t('Open Note'), arguments: [node.noteId] };
  item.tooltip = [node.section ? `${node.note.title}: ${node.section.title}` : node.note.summary, shares && sharesInWords(shares)]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = {
    label: [node.title, node.section && node.note.title, shares && sharesInWords(shares)].filter(Boolean).join(', '),
  };
  return item;
}
