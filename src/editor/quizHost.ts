import * as vscode from 'vscode';
import type { QuizHost } from '../quiz/ports';
import type { Parts } from './parts';

const types: Readonly<Record<string, string>> = { json: 'JSON', csv: 'CSV', txt: vscode.l10n.t('Text for Anki') };

/** What the quiz asks of the editor: opening, copying, saving, and questions to the person. */
export class EditorQuizHost implements QuizHost {
  constructor(private readonly parts: Parts) {}

  openSection(section: string): void {
    this.parts.aside('Opening a section', vscode.commands.executeCommand('awsNotes.openToSide', section));
  }

  openDocs(url: string): void {
    this.parts.aside('Opening the documentation', vscode.env.openExternal(vscode.Uri.parse(url, true)));
  }

  copy(text: string): void {
    this.parts.aside('Copying', vscode.env.clipboard.writeText(text));
  }

  reportQuestion(question: { readonly item: string; readonly version: string; readonly title: string }): void {
    this.parts.aside('Reporting a question', this.#report(question));
  }

  async save(name: string, text: string): Promise<boolean> {
    const ending = name.split('.').at(-1) ?? '';
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Quiz Answers'),
      filters: { [types[ending] ?? ending]: [ending] },
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    });
    if (!target) return false;
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      return true;
    } catch (error) {
      this.parts.log.error(`Export to ${target.toString()}: ${String(error)}`);
      const words = vscode.l10n.t(
        'The file {0} could not be written. Choose another place.',
        target.path.split('/').at(-1) ?? name,
      );
      this.parts.aside('A message', vscode.window.showErrorMessage(words));
      return false;
    }
  }

  async open(): Promise<string | undefined> {
    const [file] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t('Import Quiz Answers'),
        canSelectMany: false,
        filters: { JSON: ['json'] },
      })) ?? [];
    if (!file) return undefined;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      this.parts.log.error(`Import of ${file.toString()}: ${String(error)}`);
      const words = vscode.l10n.t('The file {0} could not be read.', file.path.split('/').at(-1) ?? '');
      this.parts.aside('A message', vscode.window.showErrorMessage(words));
      return undefined;
    }
  }

  async confirm(question: string, action: string): Promise<boolean> {
    return (await vscode.window.showWarningMessage(question, { modal: true }, action)) === action;
  }

  /** Nothing leaves the machine before the person chose so; the page that opens is theirs to send or close. */
  async #report(question: { readonly item: string; readonly version: string; readonly title: string }): Promise<void> {
    const name = `${question.item} (${question.version})`;
    const open = vscode.l10n.t('Open Issue Page');
    const copy = vscode.l10n.t('Copy Id and Version');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('Report the question "{0}"', question.title),
      {
        modal: true,
        detail: vscode.l10n.t(
          'The issue page opens in your browser with the id and the version of the question filled in. Nothing is sent before you send it there.',
        ),
      },
      open,
      copy,
    );
    if (chosen === copy) await vscode.env.clipboard.writeText(name);
    if (chosen !== open) return;
    const address = issuesAddress(this.parts.context.extension.packageJSON);
    if (address) await vscode.env.openExternal(vscode.Uri.parse(issueFor(address, name, question.title), true));
    else await vscode.env.clipboard.writeText(name);
  }
}

function issuesAddress(manifest: unknown): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('bugs' in manifest)) return undefined;
  const { bugs } = manifest;
  return typeof bugs === 'object' && bugs !== null && 'url' in bugs && typeof bugs.url === 'string' ? bugs.url : undefined;
}

/** The address of a new issue with its title and first lines filled in. */
function issueFor(issues: string, name: string, title: string): string {
  const body = `Question: ${name}\n\nWhat is wrong, and where is it documented?\n`;
  return `${issues}/new?title=${encodeURIComponent(`Question: ${title}`)}&body=${encodeURIComponent(body)}`;
}
