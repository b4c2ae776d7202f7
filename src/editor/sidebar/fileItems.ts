import * as vscode from 'vscode';
import { categories } from '../../notes/categories';
import type { Shares } from '../../quiz/shares';
import { sharesInWords, usesCounted } from './counted';
import type { FileNode } from './fileView';

const longest = 120;

/** What the view knows beyond the uses when it draws them. */
interface Drawing {
  readonly document: vscode.TextDocument | undefined;
  readonly marked: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, Shares>;
}

/** How a node of "In This File" looks. */
export function fileItem(node: FileNode, drawing: Drawing): vscode.TreeItem {
  if (node.kind === 'place') return placeItem(node, drawing.document);
  const title = node.kind === 'use' ? node.use.note.title : node.use.section.title;
  const { note } = node.kind === 'use' ? node.use : node.of;
  const { Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, Collapsed);
  const bookmarked = drawing.marked.has(node.noteId);
  const shares = drawing.shares.get(node.noteId);
  const uses = usesCounted(node.use.ranges.length);
  const count = node.kind === 'use' && node.use.language ? vscode.l10n.t('{0}, language', uses) : uses;
  item.id = `${node.kind}:${node.noteId}`;
  item.description = [bookmarked ? '★' : '', count].filter(Boolean).join('  ');
  item.iconPath = new vscode.ThemeIcon(node.kind === 'use' ? iconOf(note.category) : bookmarked ? 'bookmark' : 'note');
  item.contextValue = `${node.kind === 'use' ? 'note' : 'section'} used ${bookmarked ? 'bookmarked' : 'unmarked'}${note.docs === '' ? '' : ' docs'}`;
  item.command = { command: 'awsNotes.open', title: vscode.l10n.t('Open Note'), arguments: [node.noteId] };
  item.tooltip = [node.kind === 'use' ? note.summary : note.title, shares && sharesInWords(shares)].filter(Boolean).join('\n');
  item.accessibilityInformation = {
    label: [title, count, shares && sharesInWords(shares), bookmarked ? vscode.l10n.t('bookmarked') : undefined]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** The line of the file, with what is used in it marked. */
function placeItem(node: Extract<FileNode, { kind: 'place' }>, document: vscode.TextDocument | undefined): vscode.TreeItem {
  const parent = node.parent.kind === 'place' ? '' : node.parent.noteId;
  const item = new vscode.TreeItem('', vscode.TreeItemCollapsibleState.None);
  item.id = `place:${parent}:${node.index}`;
  item.contextValue = 'place';
  if (!document || document.isClosed) return item;
  const range = new vscode.Range(document.positionAt(node.range.start), document.positionAt(node.range.end));
  const line = document.lineAt(range.start.line).text;
  const indent = line.length - line.trimStart().length;
  const label = line.slice(indent, indent + longest).trimEnd();
  const start = range.start.character - indent;
  const end = Math.min(range.isSingleLine ? range.end.character - indent : label.length, label.length);
  const at = vscode.l10n.t('line {0}', range.start.line + 1);
  item.label = { label, highlights: start < end ? [[start, end]] : [] };
  item.description = at;
  item.tooltip = label;
  item.accessibilityInformation = { label: `${label}, ${at}` };
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Line'),
    arguments: [document.uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

const iconOf = (category: string): string => categories.find(({ id }) => id === category)?.icon ?? 'book';
