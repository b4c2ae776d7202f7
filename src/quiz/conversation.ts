import { exported, importRecords } from './exchange';
import { startView } from './pages/startPage';
import { statisticsView } from './pages/statisticsPage';
import { counted, figure } from './pages/words';
import type { Plan, Scope } from './plan';
import type { QuizHost } from './ports';
import { type FromHost, type FromPage, readFromPage } from './protocol';
import type { Quiz } from './quiz';
import type { LogRecord } from './record';
import { isDocsLink } from './render';
import { type Answers, info, problem, RoundPage } from './roundPage';

/** One page's talk with the engine: messages in, messages out. Beside the log it remembers only what the page shows. */
export class Conversation {
  readonly #round: RoundPage;
  #page: 'start' | 'statistics' = 'start';

  constructor(
    private readonly quiz: Quiz,
    private readonly host: QuizHost,
  ) {
    this.#round = new RoundPage(quiz);
  }

  /** The round on the page, for the panel's serializer; nothing while another page shows. */
  get session(): string | undefined {
    return this.#round.session;
  }

  /** Answers a message of the page. Whatever the page sends, the answer is messages to post, in order. */
  async receive(message: unknown): Promise<Answers> {
    const read = readFromPage(message);
    if (!read.ok) return [problem(this.quiz.say('The quiz page sent something unexpected: {0}.', read.problem))];
    return this.#answer(read.value);
  }

  /** Starts a round from outside the page: a hover, a note, the tree, search, a command. */
  start(plan: Plan): Promise<Answers> {
    return this.receive({ type: 'start', plan });
  }

  /** The bank is another one now: answers with what of the page is another because of it. */
  async showChanged(): Promise<Answers> {
    const answers =
      this.session !== undefined
        ? this.#round.showChanged()
        : this.#page === 'statistics'
          ? this.#statistics()
          : [this.#startPage()];
    await this.quiz.saved();
    return answers;
  }

  /**
   * The page goes away: its round waits, what was answered is carried to other machines, and old files are folded. Not
   * for good means that the page comes back after a reload, and brings with it what was chosen.
   */
  async close(forGood = true): Promise<void> {
    this.#round.leave(forGood);
    await this.quiz.saved();
    await this.quiz.storage.publish();
    await this.quiz.storage.tidy(this.quiz.now());
  }

  async #answer(message: FromPage): Promise<Answers> {
    const answers = this.#round.timeIsUp() ?? (await this.#handle(message));
    // What the page shows as answered is on disk by then.
    await this.quiz.saved();
    // The start page lists the problems itself.
    if (answers.some((answer) => answer.type === 'start')) return answers;
    return [...answers, ...this.quiz.storage.takeProblems().map(problem)];
  }

  async #handle(message: FromPage): Promise<Answers> {
    switch (message.type) {
      case 'ready':
        return this.#ready(message);
      case 'home':
        return this.#home();
      case 'start':
        return this.#start(message.plan);
      case 'resume':
        return this.#round.resume(message.session);
      case 'statistics':
        return this.#statistics();
      case 'undo':
        return this.#undo();
      case 'report':
        return this.#round.report(message.session);
      case 'review':
        return this.#round.review(message.session, message.index);
      case 'bookmark':
        this.quiz.bookmark(message.item, message.on);
        return this.session === undefined ? [this.#startPage()] : this.#round.showAgain();
      case 'followUp':
        return this.#round.followUp(message.item);
      case 'openSection':
        this.host.openSection(message.section);
        return [];
      case 'openDocs':
        if (!isDocsLink(message.url))
          return [problem(this.quiz.say('Only pages of the AWS documentation are opened from here.'))];
        this.host.openDocs(message.url);
        return [];
      case 'copy':
        this.host.copy(message.text);
        return [info(this.quiz.say('Copied.'))];
      case 'reportQuestion': {
        const title = this.quiz.catalogue.item(message.item)?.title ?? '';
        this.host.reportQuestion({ item: message.item, version: message.version, title });
        return [];
      }
      case 'export':
        return this.#export(message.format);
      case 'import':
        return this.#import();
      case 'reset':
        return this.#reset(message.scope);
      default:
        // A message about a round that the page no longer shows came too late.
        return message.session === this.session ? this.#round.receive(message) : [];
    }
  }

  async #ready({ session: restored, result }: Extract<FromPage, { type: 'ready' }>): Promise<Answers> {
    // The page was only hidden: it shows again what it showed. After a reload the log says where the round stands.
    if (this.session !== undefined) return this.#round.isShown ? this.#round.showAgain() : this.#round.resume(this.session);
    if (restored !== undefined && this.quiz.round(restored)) return this.#round.restore(restored, result);
    return this.#page === 'statistics' ? this.#statistics() : this.#home();
  }

  async #home(): Promise<Answers> {
    this.#turnTo('start');
    await this.quiz.saved();
    await this.quiz.refresh();
    return [this.#startPage()];
  }

  #turnTo(page: 'start' | 'statistics'): void {
    this.#round.leave();
    this.#page = page;
  }

  #startPage(): FromHost {
    return { type: 'start', view: startView(this.quiz, this.quiz.storage.takeProblems()) };
  }

  #start(plan: Plan): Answers {
    this.#turnTo('start');
    const begun = this.quiz.begin(plan);
    return 'problem' in begun ? [this.#startPage(), info(begun.problem)] : this.#round.resume(begun.session);
  }

  #statistics(): Answers {
    this.#turnTo('statistics');
    return [{ type: 'statistics', view: statisticsView(this.quiz, this.quiz.storage.left) }];
  }

  #undo(): Answers {
    const { session } = this;
    const undone = this.quiz.undo(session);
    if (undone === undefined) return [info(this.quiz.say('There is nothing left to undo here.'))];
    const words = info(this.#undoneWords(undone));
    if (session !== undefined) return [...this.#round.resume(session), words];
    return [...(this.#page === 'statistics' ? this.#statistics() : [this.#startPage()]), words];
  }

  #undoneWords(undone: LogRecord): string {
    if (undone.type === 'answer')
      return this.quiz.say('Undone: the answer to "{0}".', this.quiz.catalogue.item(undone.item)?.title ?? undone.item);
    if (undone.type === 'reset') return this.quiz.say('Undone: the reset of {0}.', undone.scope.label);
    return this.quiz.say('Undone.');
  }

  async #export(format: 'json' | 'csv' | 'anki'): Promise<Answers> {
    const file = exported(this.quiz, format);
    return (await this.host.save(file.name, file.text)) ? [info(file.words)] : [];
  }

  async #import(): Promise<Answers> {
    const text = await this.host.open();
    if (text === undefined) return [];
    const read = importRecords(text, this.quiz.say);
    if (!read.ok) return [problem(read.problem)];
    const { records, damaged } = read.value;
    const added = await this.quiz.storage.adopt(records);
    const { say } = this.quiz;
    const words = added === 1 ? say('1 new record imported.') : say('{0} new records imported.', figure(added));
    const lost =
      damaged === 1
        ? say('1 record could not be read and was left out.')
        : say('{0} records could not be read and were left out.', figure(damaged));
    this.#turnTo('start');
    return [this.#startPage(), info(damaged > 0 ? `${words} ${lost}` : words)];
  }

  async #reset(scope: Scope): Promise<Answers> {
    const number = this.quiz.inScope(scope).length;
    const { say } = this.quiz;
    const items = counted.items(say, number);
    const question = say('Forget your answers to {0} in {1}? Undo brings them back.', items, scope.label);
    if (!(await this.host.confirm(question, say('Reset')))) return [];
    this.quiz.reset(scope);
    this.#turnTo('start');
    return [this.#startPage(), info(say('{0} reset. Undo brings the answers back.', items))];
  }
}
