import * as vscode from 'vscode';
import type { FromPage } from '../quiz/protocol';
import type { Parts } from './parts';
import { registerQuizCommands } from './quizCommands';
import { QuizPanel, viewType } from './quizPanel';
import { QuizSource } from './quizSource';

/** Where the window is after its start when it looks for what is due; only for those who have answered before. */
const settled = 8_000;

/** The quiz: its panel, restored after a reload, and its commands. The engine loads when the panel first opens. */
export function registerQuiz(parts: Parts): vscode.Disposable {
  const source = new QuizSource(parts);
  const window = new QuizWindow(parts, source);
  const find = async () => {
    if (await parts.storage.hasAnswers()) await source.get();
  };
  const look = () => parts.aside('Looking for what is due', find());
  const timer = setTimeout(look, settled);
  return vscode.Disposable.from(
    source,
    window,
    new vscode.Disposable(() => clearTimeout(timer)),
    parts.study.onDidWant(look),
    // What is due changes with the clock alone; coming back to the window is the moment to look again.
    vscode.window.onDidChangeWindowState(({ focused }) => focused && source.changed()),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('awsNotes.quiz') && source.changed()),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel) => window.restore(panel),
    }),
    registerQuizCommands(parts, source, window),
  );
}

/** The one quiz panel of this window, if it is open. */
export class QuizWindow implements vscode.Disposable {
  #panel: QuizPanel | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly source: QuizSource,
  ) {}

  get panel(): QuizPanel | undefined {
    return this.#panel;
  }

  /** Shows the panel, and in it what a message of its page would bring; without one, what it showed. */
  show(message?: FromPage): void {
    if (this.#panel) {
      this.#panel.show(message);
      return;
    }
    const panel = vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Quiz'), vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
    });
    this.#open(panel, message);
  }

  /** After a reload of the window; the page knows which round it showed. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#open(panel, undefined);
  }

  #open(panel: vscode.WebviewPanel, first: FromPage | undefined): void {
    const opened = new QuizPanel(panel, this.parts, this.source, first);
    this.#panel = opened;
    opened.onDidClose(() => {
      this.#panel = undefined;
    });
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
