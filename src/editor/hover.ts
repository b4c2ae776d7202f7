import * as vscode from 'vscode';
import type { TipLinks, TipWords } from '../tips/markdown';
import type { TipSettings } from '../tips/tip';
import { languages } from './documents';
import type { Parts } from './parts';

/** The commands a tip's links may run, and no others. */
const enabledCommands = ['awsNotes.open', 'awsNotes.quiz.start', 'awsNotes.reveal'];

/** Tips on AWS terms in templates, buildspecs and appspecs. */
export function registerHover(parts: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(
      languages.map((language) => ({ language })),
      { provideHover: (document, position, cancel) => hover(parts, document, position, cancel) },
    ),
    vscode.commands.registerCommand('awsNotes.reveal', (target: unknown) => reveal(target)),
  );
}

async function hover(
  parts: Parts,
  document: vscode.TextDocument,
  position: vscode.Position,
  cancel: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const settings = settingsFor(document);
  if (settings.mode === 'off') return undefined;
  const { version } = document;
  const template = await parts.documents.get(document);
  const subject = template?.subjectAt(document.offsetAt(position));
  // What was typed meanwhile has moved the places that were found; VS Code asks again.
  const isLate = () => cancel.isCancellationRequested || document.version !== version;
  if (!template || !subject || isLate()) return undefined;
  const [{ tipFor, tipMarkdown }, reference, library] = await Promise.all([
    import('../tips/tips'),
    parts.reference.get(),
    parts.library.get(),
  ]);
  const tip = await tipFor(subject, template, reference, library, settings);
  if (!tip || isLate()) return undefined;
  const text = new vscode.MarkdownString(tipMarkdown(tip, linksIn(document), words()));
  text.isTrusted = { enabledCommands };
  return new vscode.Hover(text, new vscode.Range(document.positionAt(tip.range.start), document.positionAt(tip.range.end)));
}

function settingsFor(document: vscode.TextDocument): TipSettings {
  const configuration = vscode.workspace.getConfiguration('awsNotes.hover', document);
  const mode = configuration.get<unknown>('mode');
  return {
    mode: mode === 'off' || mode === 'notes only' ? mode : 'full',
    insights: configuration.get<unknown>('insights') !== false,
    today: new Date().toISOString().slice(0, 10),
  };
}

function linksIn(document: vscode.TextDocument): TipLinks {
  const run = (command: string, argument: unknown) => `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return {
    section: (id) => run('awsNotes.open', id),
    note: (id) => run('awsNotes.open', id),
    quiz: (id) => run('awsNotes.quiz.start', id),
    docs: (url) => (url.startsWith('https://docs.aws.amazon.com/') ? url : undefined),
    place: (offset) => run('awsNotes.reveal', { uri: document.uri.toString(), offset }),
  };
}

function words(): TipWords {
  return {
    openNote: vscode.l10n.t('Open note'),
    quizMe: vscode.l10n.t('Quiz me'),
    awsDocs: vscode.l10n.t('AWS docs'),
    returns: vscode.l10n.t('Returns'),
    definedAt: (line) => vscode.l10n.t('line {0}', line),
    usedBy: vscode.l10n.t('Used by'),
    review: vscode.l10n.t('Review'),
  };
}

/** Shows a place of an open file; used by the links of tips only, which name documents that are open. */
async function reveal(target: unknown): Promise<void> {
  if (
    typeof target !== 'object' ||
    target === null ||
    !('uri' in target) ||
    !('offset' in target) ||
    typeof target.offset !== 'number'
  )
    return;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === target.uri);
  if (!document) return;
  const position = document.positionAt(target.offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
