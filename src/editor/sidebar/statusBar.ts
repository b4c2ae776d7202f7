import * as vscode from 'vscode';
import type { Parts } from '../parts';

/** "5 due" in the status bar: only for those who have answered before, and not against their will. */
export function registerStatusBar(parts: Parts): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('awsNotes.due', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('AWS Notes: Due Reviews');
  item.command = 'awsNotes.quiz.due';
  const show = () => {
    const wanted = vscode.workspace.getConfiguration('awsNotes').get<unknown>('statusBar') !== false;
    const due = parts.study.now?.dueToday ?? 0;
    if (!wanted || due === 0) {
      item.hide();
      return;
    }
    item.text = `$(mortar-board) ${vscode.l10n.t('{0} due', due)}`;
    item.tooltip =
      due === 1 ? vscode.l10n.t('1 question is due for review') : vscode.l10n.t('{0} questions are due for review', due);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    parts.study.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('awsNotes.statusBar') && show()),
  );
}
