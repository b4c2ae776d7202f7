import * as vscode from 'vscode';
import type { Note } from '../../notes/model';
import type { NotesNode } from '../../notes/notesTree';
import { standingOf } from '../../notes/standing';
import type { Shares } from '../../quiz/shares';
import { matches } from '../../search/matches';
import { shelfTitle } from '../shelfTitles';
import { notesCounted, sectionsCounted, sharesInSigns, sharesInWords } from './counted';

/** What the view knows beyond the notes when it draws them. */
export interface Drawing {
  readonly marked: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, Shares>;
  /** What is filtered for; the tree is open then, and the words are marked. */
  readonly filter: { readonly text: string; readonly words: readonly string[] } | undefined;
}

/** How a node looks. Its tooltip is made when it is asked for. */
export function notesItem(node: NotesNode, drawing: Drawing): vscode.TreeItem {
  const { filter } = drawing;
  const title =
    node.kind === 'shelf' ? shelfTitle(node.id, node.title) : node.kind === 'note' ? node.note.title : node.section.title;
  const highlights = matches(title, filter?.words ?? []).map(({ at, end }): [number, number] => [at, end]);
  const item = new vscode.TreeItem({ label: title, highlights }, collapsible(node, filter !== undefined));
  const id = node.kind === 'shelf' ? node.id : `${node.kind}:${node.noteId}`;
  // VS Code remembers by id what is open: what a filter found is open anew each time.
  item.id = filter ? `${filter.text}\n${id}` : id;
  if (node.kind === 'shelf') {
    const count = notesCounted(node.children.length);
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.description = count;
    item.contextValue = node.category === undefined ? 'shelf' : 'shelf category';
    item.accessibilityInformation = { label: `${title}, ${count}` };
    item.tooltip = `${title}: ${count}`;
    return item;
  }
  const shares = drawing.shares.get(node.noteId);
  const started = shares !== undefined && shares.known + shares.learning > 0 ? shares : undefined;
  const bookmarked = drawing.marked.has(node.noteId);
  const sections = node.kind === 'note' ? sectionsCounted(node.children.length) : undefined;
  const docs = node.note.docs === '' ? '' : ' docs';
  item.contextValue = `${node.kind}${bookmarked ? ' bookmarked' : ' unmarked'}${docs}`;
  item.iconPath = progressIcon(node, started, bookmarked);
  item.description = [bookmarked && node.kind === 'note' ? '★' : undefined, started ? sharesInSigns(started) : sections]
    .filter(Boolean)
    .join('  ');
  item.command = { command: 'awsNotes.open', title: vscode.l10n.t('Open Note'), arguments: [node.noteId] };
  item.accessibilityInformation = {
    label: [title, sections, started && sharesInWords(started), bookmarked ? vscode.l10n.t('bookmarked') : undefined]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** What is read about a node when the mouse or the focus rests on it. */
export function notesTooltip(node: NotesNode, drawing: Drawing): vscode.MarkdownString | undefined {
  if (node.kind === 'shelf') return undefined;
  const { note } = node;
  const text = new vscode.MarkdownString(undefined, true);
  const shares = drawing.shares.get(node.noteId);
  if (node.kind === 'note') {
    text.appendMarkdown(`**${plain(note.title)}**\n\n${plain(note.summary)}\n\n`);
    text.appendMarkdown(`${standingInWords(note)}\n\n`);
  } else {
    text.appendMarkdown(`**${plain(node.section.title)}** · ${plain(note.title)}\n\n`);
    for (const fact of node.section.facts) text.appendMarkdown(`- **${plain(fact.name)}:** ${withoutLinks(fact.value)}\n`);
    text.appendMarkdown('\n\n');
  }
  if (shares) text.appendMarkdown(`$(mortar-board) ${sharesInWords(shares)}\n\n`);
  if (note.reviewed) text.appendMarkdown(vscode.l10n.t('Reviewed {0}', note.reviewed));
  return text;
}

function collapsible(node: NotesNode, open: boolean): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (node.kind === 'section' || node.children.length === 0) return None;
  return open ? Expanded : Collapsed;
}

function progressIcon(node: NotesNode, shares: Shares | undefined, bookmarked: boolean): vscode.ThemeIcon {
  if (node.kind === 'section' && bookmarked) return new vscode.ThemeIcon('bookmark');
  if (shares === undefined) return new vscode.ThemeIcon(node.kind === 'note' ? 'book' : 'note');
  return shares.learning === 0 && shares.fresh === 0
    ? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green'))
    : new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('charts.blue'));
}

function standingInWords(note: Note): string {
  switch (standingOf(note)) {
    case 'exam':
      return weightInWords(note.weight);
    case 'own':
      return vscode.l10n.t('Your own note');
    case 'background':
      return vscode.l10n.t('Background, outside the exam');
  }
}

function weightInWords(weight: 'A' | 'B' | 'C' | 'D'): string {
  switch (weight) {
    case 'A':
      return vscode.l10n.t('Asked most in the exam');
    case 'B':
      return vscode.l10n.t('Asked often in the exam');
    case 'C':
      return vscode.l10n.t('Asked now and then in the exam');
    case 'D':
      return vscode.l10n.t('Rarely asked in the exam');
  }
}

const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

/** A tooltip has no file that the notes' relative links would start from. */
const withoutLinks = (markdown: string): string => markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
