import * as vscode from 'vscode';
import type { Parts } from './parts';

/** Tips on AWS terms in templates, buildspecs and appspecs. */
export function registerHover(parts: Parts): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ language: 'yaml' }, { language: 'json' }], {
    async provideHover(document, position) {
      const range = document.getWordRangeAtPosition(position, /AWS::\w+::\w+/);
      if (!range) return undefined;
      const place = (await parts.library.get()).sectionFor(document.getText(range));
      if (!place) return undefined;
      const text = new vscode.MarkdownString();
      text.isTrusted = { enabledCommands: ['awsNotes.open'] };
      for (const fact of place.section.facts) text.appendMarkdown(`- **${fact.name}:** ${fact.value}\n`);
      text.appendMarkdown(
        `\n[${vscode.l10n.t('Open note')}](command:awsNotes.open?${encodeURIComponent(JSON.stringify([place.section.id]))})`,
      );
      return new vscode.Hover(text, range);
    },
  });
}
