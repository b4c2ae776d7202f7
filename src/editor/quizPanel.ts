import * as vscode from 'vscode';
import type { Conversation } from '../quiz/conversation';
import { type FromHost, type FromPage, type PageCommand, type PageWish, readPageWish } from '../quiz/protocol';
import { Loaded } from './loaded';
import type { Parts } from './parts';
import { EditorQuizHost } from './quizHost';
import { pageFolder, pageHtml } from './quizPage';
import type { QuizSource } from './quizSource';

/** The type of the panel; keybindings name it too. */
export const viewType = 'awsNotes.quiz';

/** One panel with its page: hands messages between the page and the engine, in order. */
export class QuizPanel implements vscode.Disposable {
  readonly #closed = new vscode.EventEmitter<void>();
  readonly onDidClose = this.#closed.event;
  readonly #disposables: vscode.Disposable[] = [];
  readonly #starting = new Loaded(() => this.#talk());
  #conversation: Conversation | undefined;
  /** What the page asked for in vain, as the conversation could not start: asked again when the panel is opened again. */
  #unanswered: unknown;
  /** What is to be shown instead of what the page asks for at first. */
  #first: FromPage | undefined;
  #ready = false;
  #work: Promise<void> = Promise.resolve();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly parts: Parts,
    private readonly source: QuizSource,
    first: FromPage | undefined,
  ) {
    this.#first = first;
    const { webview } = panel;
    const extension = parts.context.extensionUri;
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    // Begins while the page loads; what goes wrong is told when the page asks.
    parts.aside('Starting the quiz', this.#starting.get());
    this.#disposables.push(
      source.onDidFollow(() => this.#follow()),
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      panel.onDidChangeViewState(() => !panel.active && this.#focused(false)),
      panel.onDidDispose(() => this.#end(true)),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('awsNotes.quiz') && this.#settings()),
    );
    panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.svg');
    webview.html = pageHtml(webview, extension);
  }

  /** Brings the panel to the front; with a message, as if the page had sent it. */
  show(message?: FromPage): void {
    this.panel.reveal();
    if (message && !this.#ready) this.#first = message;
    else if (message ?? this.#unanswered) this.#receive(message ?? this.#unanswered);
  }

  /** A key of the keybindings, for the page that knows where the focus is. */
  command(command: PageCommand): void {
    this.parts.aside(
      'Handing a key to the quiz',
      this.panel.webview.postMessage({ type: 'command', command } satisfies FromHost),
    );
  }

  async #talk(): Promise<Conversation> {
    const [quiz, { Conversation }] = await Promise.all([this.source.get(), this.source.room()]);
    this.#conversation = new Conversation(quiz, new EditorQuizHost(this.parts));
    return this.#conversation;
  }

  #receive(message: unknown): void {
    const wish = readPageWish(message);
    if (wish.ok) this.#grant(wish.value);
    else this.#work = this.#work.then(() => this.#answer(message)).catch((error: unknown) => this.#failed(error));
  }

  async #answer(message: unknown): Promise<void> {
    for (const one of this.#inPlaceOf(message)) await this.#answerOne(one);
  }

  async #answerOne(message: unknown): Promise<void> {
    const conversation = await this.#starting.get().catch((error: unknown) => this.#failedToStart(message, error));
    if (conversation === undefined) return;
    this.#unanswered = undefined;
    const started = performance.now();
    const answers = await conversation.receive(message);
    for (const answer of answers) await this.#post(answer);
    // A dialog of the editor took the keys; they come back to the page.
    if (asksInDialog(message) && this.panel.active) this.panel.reveal();
    this.parts.log.debug(`Quiz: ${answers.map(({ type }) => type).join(', ')} in ${Math.round(performance.now() - started)} ms.`);
    if (answers.some(({ type }) => type === 'result' || type === 'report' || type === 'start')) this.source.changed();
  }

  /** The page asks for its state as soon as it stands: that is the moment for what the panel was opened for. */
  #inPlaceOf(message: unknown): readonly unknown[] {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'ready') return [message];
    this.#ready = true;
    const first = this.#first;
    this.#first = undefined;
    if (first === undefined) return [message];
    return first.type === 'start' || first.type === 'statistics' ? [first] : [message, first];
  }

  async #post(message: FromHost): Promise<void> {
    if (message.type !== 'notice' && message.type !== 'command') this.#run('setContext', 'awsNotes.quizPage', message.type);
    await this.panel.webview.postMessage(message);
  }

  #grant(wish: PageWish): void {
    switch (wish.type) {
      case 'focus':
        this.#focused(wish.on);
        return;
      case 'keys':
        this.#run('workbench.action.openGlobalKeybindings', 'AWS Notes: Quiz');
        return;
      case 'settings':
        this.#run('workbench.action.openSettings', 'awsNotes.quiz');
        return;
      case 'examDate':
        this.#run('awsNotes.quiz.setExamDate');
    }
  }

  #focused(on: boolean): void {
    this.#run('setContext', 'awsNotes.quizFocused', on && this.panel.active);
  }

  #run(command: string, ...given: readonly unknown[]): void {
    this.parts.aside(command, vscode.commands.executeCommand(command, ...given));
  }

  /** The exam's date and the daily number are on the page, and whether one is asked how sure one is. */
  #settings(): void {
    this.#follow();
    this.source.changed();
  }

  /** Own notes or settings were edited: what is shown of them follows. */
  #follow(): void {
    this.#work = this.#work
      .then(async () => {
        if (!this.#ready || !this.#conversation) return;
        for (const answer of await this.#conversation.showChanged()) await this.#post(answer);
      })
      .catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    this.parts.log.error('The quiz failed.', error);
    this.#complain(
      vscode.l10n.t('Something went wrong in the quiz; the log "AWS Dev Notes" says what. Close this editor and open it again.'),
    );
  }

  #failedToStart(message: unknown, error: unknown): undefined {
    this.parts.log.error('The quiz cannot start.', error);
    this.#unanswered = message;
    this.#complain(
      vscode.l10n.t('The quiz cannot start; the log "AWS Dev Notes" says why. Choose "AWS Notes: Start Quiz" to try again.'),
    );
  }

  #complain(text: string): void {
    this.parts.aside(
      'Telling of it',
      this.panel.webview.postMessage({ type: 'notice', kind: 'problem', text } satisfies FromHost),
    );
  }

  /** Ends the talk. The tab itself stays when the window goes down, or it could not be restored. */
  dispose(): void {
    this.#end(false);
  }

  #end(forGood: boolean): void {
    if (this.#disposables.length === 0) return;
    vscode.Disposable.from(...this.#disposables.splice(0)).dispose();
    this.#focused(false);
    const ended = this.#work.then(() => this.#conversation?.close(forGood));
    this.parts.aside('Ending the quiz', ended);
    this.#closed.fire();
    this.#closed.dispose();
  }
}

function asksInDialog(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && /^(?:export|import|reset)$/.test(String(message.type))
  );
}
