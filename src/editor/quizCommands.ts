import * as vscode from 'vscode';
import { type FromPage, pageCommands, type Scope } from '../quiz/protocol';
import type { QuizScope } from '../quiz/quizScope';
import type { Parts } from './parts';
import type { QuizWindow } from './quiz';
import type { QuizSource } from './quizSource';
import { shelfTitle } from './shelfTitles';

/** The commands of the quiz, and one for each key of its page. */
export function registerQuizCommands(parts: Parts, source: QuizSource, window: QuizWindow): vscode.Disposable {
  const on = (command: string, act: (argument: unknown) => unknown) =>
    vscode.commands.registerCommand(`awsNotes.quiz.${command}`, act);
  const show = (message: FromPage) => () => window.show(message);
  return vscode.Disposable.from(
    on('start', (argument) => start(parts, source, window, argument)),
    on('file', () => quizFile(parts, source, window)),
    on('mock', show({ type: 'start', plan: { mode: 'mock' } })),
    on('due', show({ type: 'start', plan: { mode: 'due', number: undefined } })),
    on('weak', show({ type: 'start', plan: { mode: 'weak', by: 'section', number: undefined } })),
    on('statistics', show({ type: 'statistics' })),
    on('setExamDate', () => setExamDate()),
    on('export', () => exportAnswers(window)),
    on('import', show({ type: 'import' })),
    on('reset', () => resetAnswers(source, window)),
    on('undoAnswer', show({ type: 'undo' })),
    ...pageCommands.map((command) => on(`key.${command}`, () => window.panel?.command(command))),
  );
}

/** Without an argument the panel as it is; with one a round about that. */
async function start(parts: Parts, source: QuizSource, window: QuizWindow, argument: unknown): Promise<void> {
  if (argument === undefined) {
    window.show();
    return;
  }
  const [{ readQuizScope, scopeFor }, library] = await Promise.all([source.room(), parts.library.get()]);
  const asked = readQuizScope(argument);
  if (!asked.ok) {
    parts.log.warn(`awsNotes.quiz.start: ${asked.problem}.`);
    window.show();
    return;
  }
  if (asked.value.kind === 'file' && asked.value.ids === undefined) await quizFile(parts, source, window);
  else practise(window, scopeFor(asked.value, library));
}

function practise(window: QuizWindow, scope: Scope): void {
  window.show({ type: 'start', plan: { mode: 'practice', scope, number: undefined } });
}

/** With fewer questions on exactly what a file uses, everything of its services is asked. */
const enough = 8;

/** A round about what the active file uses. */
async function quizFile(parts: Parts, source: QuizSource, window: QuizWindow): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const template = document && (await parts.documents.get(document));
  if (!document || !template) {
    const words = vscode.l10n.t(
      'Open a CloudFormation or SAM template, a buildspec or an appspec first: the quiz asks about what it uses.',
    );
    parts.aside('A message', vscode.window.showInformationMessage(words));
    return;
  }
  const [{ fileUses, scopeFor }, library, questions] = await Promise.all([
    source.room(),
    parts.library.get(),
    parts.library.questions(),
  ]);
  const uses = fileUses(template, library);
  const label = vscode.workspace.asRelativePath(document.uri).split('/').at(-1) ?? '';
  const sections = uses.flatMap((use) => use.sections.map(({ section }) => section.id));
  const used = new Set(sections);
  const exact = questions.filter((question) => used.has(question.section)).length >= enough;
  const scope: QuizScope = exact
    ? { kind: 'section', ids: sections, label }
    : { kind: 'note', ids: uses.map(({ note }) => note.id), label };
  if (uses.length === 0)
    parts.aside('A message', vscode.window.showInformationMessage(vscode.l10n.t('No note speaks of anything in {0}.', label)));
  else practise(window, scopeFor(scope, library));
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

async function setExamDate(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('awsNotes.quiz');
  const before = settings.get<unknown>('examDate');
  const entered = await vscode.window.showInputBox({
    title: vscode.l10n.t('Exam Date'),
    prompt: vscode.l10n.t(
      'The day of your exam as year-month-day. Reviews are planned to be done by then. Leave it empty for no date.',
    ),
    placeHolder: '2027-01-31',
    value: typeof before === 'string' ? before : '',
    validateInput: (text) =>
      text.trim() === '' || isDay(text.trim()) ? undefined : vscode.l10n.t('Enter a day such as 2027-01-31, or nothing.'),
  });
  if (entered === undefined) return;
  await settings.update('examDate', entered.trim() === '' ? undefined : entered.trim(), vscode.ConfigurationTarget.Global);
}

async function exportAnswers(window: QuizWindow): Promise<void> {
  const formats = [
    {
      label: vscode.l10n.t('Everything'),
      description: 'JSON',
      detail: vscode.l10n.t('Complete; can be imported again.'),
      format: 'json',
    },
    { label: vscode.l10n.t('Table of answers'), description: 'CSV', detail: vscode.l10n.t('For a spreadsheet.'), format: 'csv' },
    {
      label: vscode.l10n.t('Cards for Anki'),
      description: 'TXT',
      detail: vscode.l10n.t('Questions and facts in its import format.'),
      format: 'anki',
    },
  ] as const;
  const picked = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export Quiz Answers') });
  if (picked) window.show({ type: 'export', format: picked.format });
}

async function resetAnswers(source: QuizSource, window: QuizWindow): Promise<void> {
  const { catalogue } = await source.get();
  const all: Scope = { kind: 'all', ids: [], label: 'everything' };
  const scopes = (kind: 'category' | 'service', ids: readonly string[], title: (id: string) => string) =>
    [...new Set(ids)]
      .map((id) => ({ label: title(id), description: kind === 'category' ? vscode.l10n.t('category') : '', id }))
      .sort((a, b) => a.label.localeCompare(b.label))
      .map(({ label, description, id }) => ({ label, description, scope: { kind, ids: [id], label } as const }));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly scope: Scope }>(
    [
      { label: vscode.l10n.t('Everything'), scope: all },
      ...scopes(
        'category',
        catalogue.items.map((item) => item.category),
        (id) => shelfTitle(`category:${id}`, catalogue.categoryTitle(id)),
      ),
      ...scopes(
        'service',
        catalogue.items.map((item) => item.noteId),
        (id) => catalogue.noteTitle(id),
      ),
    ],
    { title: vscode.l10n.t('Reset Quiz Progress'), placeHolder: vscode.l10n.t('Forget your answers in …') },
  );
  if (picked) window.show({ type: 'reset', scope: picked.scope });
}
