import { exported, importRecords } from './exchange';
import { questionView, resultView, revealView } from './pages/questionPage';
import { reportView } from './pages/reportPage';
import { startView } from './pages/startPage';
import { statisticsView } from './pages/statisticsPage';
import { counted } from './pages/words';
import type { Plan } from './plan';
import type { QuizHost } from './ports';
import { type FromHost, type FromPage, readFromPage } from './protocol';
import type { Given, Quiz } from './quiz';
import type { LogRecord } from './record';
import { isDocsLink, Renderer } from './render';
import { holdsAnswers, type Round } from './round';
import type { Confidence } from './views';

/** What the page shows of a round: a question to answer, a turned card, or the result of an answer. */
interface Shown {
  readonly what: 'question' | 'reveal' | 'result';
  readonly index: number;
  readonly reviewing: boolean;
}

type In<T extends FromPage['type']> = Extract<FromPage, { type: T }>;
type Answers = readonly FromHost[];

/** One page's talk with the engine: messages in, messages out. Beside the log it remembers only what the page shows. */
export class Conversation {
  /** The round on the page, for the panel's serializer; nothing while another page shows. */
  session: string | undefined;
  readonly #render = new Renderer();
  #shown: Shown | undefined;
  #draft: { readonly item: string; readonly chosen: readonly number[]; readonly confidence: Confidence } | undefined;
  #page: 'start' | 'statistics' = 'start';

  constructor(
    private readonly quiz: Quiz,
    private readonly host: QuizHost,
  ) {}

  /** Answers a message of the page. Whatever the page sends, the answer is messages to post, in order. */
  async receive(message: unknown): Promise<Answers> {
    const read = readFromPage(message);
    if (!read.ok) return [problem(`The quiz page sent something unexpected: ${read.problem}.`)];
    return this.#answer(read.value);
  }

  /** Starts a round from outside the page: a hover, a note, the tree, search, a command. */
  start(plan: Plan): Promise<Answers> {
    return this.#answer({ type: 'start', plan });
  }

  /** The page goes away: its round waits, and what was answered is carried to other machines. */
  async close(): Promise<void> {
    if (this.session) this.quiz.leave(this.session);
    await this.quiz.saved();
    await this.quiz.storage.publish();
  }

  async #answer(message: FromPage): Promise<Answers> {
    const over = this.#timeIsUp();
    if (over) return [...over, ...this.#problems()];
    const answers = await this.#handle(message);
    await this.quiz.saved();
    // The start page lists the problems itself.
    return answers.some((answer) => answer.type === 'start') ? answers : [...answers, ...this.#problems()];
  }

  #problems(): Answers {
    return this.quiz.storage.takeProblems().map(problem);
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
        return this.#resume(message.session);
      case 'statistics':
        return this.#statistics();
      case 'undo':
        return this.#undo();
      case 'report':
        return this.#report(message.session);
      case 'review':
        return this.#review(message);
      case 'bookmark':
        this.quiz.bookmark(message.item, message.on);
        return this.#showAgain();
      case 'followUp':
        return this.#followUp(message.item);
      case 'openSection':
        this.host.openSection(message.section);
        return [];
      case 'openDocs':
        if (!isDocsLink(message.url)) return [problem('Only pages of the AWS documentation are opened from here.')];
        this.host.openDocs(message.url);
        return [];
      case 'copy':
        this.host.copy(message.text);
        return [info('Copied.')];
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
        return this.#reset(message);
      default:
        // A message about a round that the page no longer shows came too late.
        return message.session === this.session ? this.#inRound(message) : [];
    }
  }

  #inRound(message: Extract<FromPage, { session: string }>): Answers {
    const { session } = message;
    switch (message.type) {
      case 'draft':
        this.#draft = message;
        return [];
      case 'answer':
        return this.#answered(this.quiz.answer(session, message), message);
      case 'reveal':
        return this.#reveal(message);
      case 'grade':
        return this.#answered(this.quiz.grade(session, { ...message, chosen: [] }, message.known), { ...message, chosen: [] });
      case 'next':
        return this.#next();
      case 'back':
        return this.#goto((this.#shown?.index ?? 0) - 1);
      case 'goto':
        return this.#goto(message.index);
      case 'skip': {
        const round = this.quiz.round(session);
        if (round?.queue[round.index]?.item === message.item) this.quiz.happen(session, 'skip', round.index);
        return this.#next();
      }
      case 'flag':
        this.quiz.happen(session, message.on ? 'flag' : 'unflag', this.#shown?.index ?? 0);
        return this.#showAgain();
      case 'pause':
        this.quiz.leave(session);
        return this.#showAgain();
      case 'unpause':
        this.quiz.resume(session);
        return this.#showAgain();
      case 'finish':
        this.quiz.happen(session, 'finish');
        return this.#report(session);
      default:
        return [];
    }
  }

  async #ready(message: In<'ready'>): Promise<Answers> {
    const session = this.session ?? message.session;
    const round = session === undefined ? undefined : this.quiz.round(session);
    if (session === undefined || round === undefined) return this.#page === 'statistics' ? this.#statistics() : this.#home();
    // The page was only hidden: it shows again what it showed. After a reload the log says where the round stands.
    return this.session === session && this.#shown ? this.#showAgain() : this.#resume(session);
  }

  async #home(): Promise<Answers> {
    if (this.session) this.quiz.leave(this.session);
    this.#leaveRound('start');
    await this.quiz.saved();
    await this.quiz.refresh();
    await this.quiz.storage.publish();
    return [this.#startPage()];
  }

  #startPage(): FromHost {
    return { type: 'start', view: startView(this.quiz, this.quiz.storage.takeProblems()) };
  }

  #leaveRound(page: 'start' | 'statistics'): void {
    this.session = undefined;
    this.#shown = undefined;
    this.#draft = undefined;
    this.#page = page;
  }

  #start(plan: Plan): Answers {
    if (this.session) this.quiz.leave(this.session);
    const begun = this.quiz.begin(plan);
    if ('problem' in begun) {
      this.#leaveRound('start');
      return [this.#startPage(), info(begun.problem)];
    }
    return this.#resume(begun.session);
  }

  #resume(session: string): Answers {
    const round = this.quiz.resume(session);
    if (round === undefined) return [problem('This round is no longer in the log. Start a new one.')];
    this.session = session;
    return round.finished ? this.#report(session) : this.#next();
  }

  #statistics(): Answers {
    if (this.session) this.quiz.leave(this.session);
    this.#leaveRound('statistics');
    return [{ type: 'statistics', view: statisticsView(this.quiz, this.quiz.storage.left) }];
  }

  /** Shows the place the round stands at; where all is through, a practice round ends and an exam waits. */
  #next(): Answers {
    const round = this.session === undefined ? undefined : this.quiz.round(this.session);
    if (round === undefined) return [];
    this.#draft = undefined;
    if (round.finished) return this.#report(round.session);
    if (holdsAnswers(round.mode)) {
      const last = round.queue.length - 1;
      const open = round.answers.filter((answer) => answer === undefined).length;
      const words = open > 0 ? `${counted(open, 'question')} not answered yet.` : 'All questions are answered.';
      const notice = round.index > last ? [info(`That was the last question. ${words} Finish the exam, or go back.`)] : [];
      return [...this.#show({ what: 'question', index: Math.min(last, round.index), reviewing: false }), ...notice];
    }
    const open = round.queue.findIndex((_, index) => index >= round.index && round.answers[index] === undefined);
    if (open < 0) {
      this.quiz.happen(round.session, 'finish');
      return this.#report(round.session);
    }
    return this.#goto(open);
  }

  #goto(index: number): Answers {
    const round = this.session === undefined ? undefined : this.quiz.round(this.session);
    if (round === undefined || round.queue[index] === undefined) return [];
    const answered = round.answers[index] !== undefined;
    if (round.finished || (answered && !holdsAnswers(round.mode))) return this.#show({ what: 'result', index, reviewing: true });
    if (round.index !== index) this.quiz.happen(round.session, 'goto', index);
    return this.#show({ what: 'question', index, reviewing: false });
  }

  #answered(taken: { readonly index: number } | { readonly problem: string }, given: Given): Answers {
    const round = this.session === undefined ? undefined : this.quiz.round(this.session);
    if ('problem' in taken || round === undefined) return 'problem' in taken ? [info(taken.problem)] : [];
    if (this.#draft?.item === given.item) this.#draft = undefined;
    return holdsAnswers(round.mode) ? this.#next() : this.#show({ what: 'result', index: taken.index, reviewing: false });
  }

  #reveal(message: In<'reveal'>): Answers {
    const index = this.#shown?.index ?? 0;
    const round = this.quiz.round(message.session);
    if (round?.queue[index]?.item !== message.item) return [];
    this.#draft = { item: message.item, chosen: [], confidence: message.confidence };
    return this.#show({ what: 'reveal', index, reviewing: false });
  }

  #showAgain(): Answers {
    return this.#shown ? this.#show(this.#shown) : this.session === undefined ? [this.#startPage()] : this.#report(this.session);
  }

  #show(shown: Shown): Answers {
    const round = this.session === undefined ? undefined : this.quiz.round(this.session);
    const slot = round?.queue[shown.index];
    if (round === undefined || slot === undefined) return [];
    this.#shown = shown;
    const item = this.quiz.catalogue.item(slot.item);
    const asked = this.quiz.asked(round, shown.index);
    if (item === undefined || asked === undefined) return this.#gone(round, shown);
    if (shown.what === 'result') {
      const view = resultView(this.quiz, this.#render, round, shown.index, item, shown.reviewing);
      return view ? [{ type: 'result', view }] : [];
    }
    const draft = this.#draft?.item === item.id ? this.#draft : undefined;
    return shown.what === 'reveal'
      ? [{ type: 'reveal', view: revealView(this.quiz, this.#render, round, shown.index, asked, draft) }]
      : [{ type: 'question', view: questionView(this.quiz, this.#render, round, shown.index, asked, draft) }];
  }

  /** The item went away with an update of the notes: the round goes on without it. */
  #gone(round: Round, shown: Shown): Answers {
    const notice = info('A question of this round is no longer in the bank; it is left out.');
    if (shown.what === 'question' && !round.finished && shown.index === Math.min(round.index, round.queue.length - 1)) {
      this.quiz.happen(round.session, 'skip', shown.index);
      if (shown.index + 1 < round.queue.length) return [notice, ...this.#next()];
      if (!holdsAnswers(round.mode)) return [notice, ...this.#next()];
    }
    return [notice, ...this.#report(round.session)];
  }

  #report(session: string): Answers {
    const round = this.quiz.round(session);
    if (round === undefined) return [problem('This round is no longer in the log.')];
    if (!round.finished) return this.#resume(session);
    this.session = session;
    this.#shown = undefined;
    return [{ type: 'report', view: reportView(this.quiz, round) }];
  }

  #review(message: In<'review'>): Answers {
    const round = this.quiz.round(message.session);
    if (round === undefined) return [problem('This round is no longer in the log.')];
    // Before an exam is over, a review would tell the answers.
    if (holdsAnswers(round.mode) && !round.finished) return this.#resume(message.session);
    this.session = message.session;
    return this.#show({ what: 'result', index: message.index, reviewing: true });
  }

  #followUp(item: string): Answers {
    if (this.session === undefined) return [];
    this.quiz.insert(this.session, item);
    return this.#next();
  }

  #undo(): Answers {
    const { session } = this;
    const undone = this.quiz.undo(session);
    if (undone === undefined) return [info('There is nothing left to undo here.')];
    const words = info(this.#undoneWords(undone));
    if (session === undefined) return [this.#page === 'statistics' ? (this.#statistics()[0] ?? words) : this.#startPage(), words];
    return [...this.#resume(session), words];
  }

  #undoneWords(undone: LogRecord): string {
    if (undone.type === 'answer')
      return `Undone: the answer to "${this.quiz.catalogue.item(undone.item)?.title ?? undone.item}".`;
    if (undone.type === 'reset') return `Undone: the reset of ${undone.scope.label}.`;
    return 'Undone.';
  }

  #timeIsUp(): Answers | undefined {
    const round = this.session === undefined ? undefined : this.quiz.round(this.session);
    if (round === undefined || round.finished || this.quiz.left(round) !== 0) return undefined;
    this.quiz.happen(round.session, 'finish');
    return [...this.#report(round.session), info('The time is up.')];
  }

  async #export(format: In<'export'>['format']): Promise<Answers> {
    const file = exported(this.quiz, format);
    return (await this.host.save(file.name, file.text)) ? [info(`${file.words} saved.`)] : [];
  }

  async #import(): Promise<Answers> {
    const text = await this.host.open();
    if (text === undefined) return [];
    const read = importRecords(text);
    if (!read.ok) return [problem(read.problem)];
    const added = await this.quiz.storage.adopt(read.value.records);
    const lost =
      read.value.damaged > 0
        ? ` ${counted(read.value.damaged, 'record')} could not be read and ${read.value.damaged === 1 ? 'was' : 'were'} left out.`
        : '';
    return [this.#startPage(), info(`${counted(added, 'new record')} imported.${lost}`)];
  }

  async #reset(message: In<'reset'>): Promise<Answers> {
    const number = this.quiz.inScope(message.scope).length;
    const question = `Forget your answers to ${counted(number, 'item')} in ${message.scope.label}? Undo brings them back.`;
    if (!(await this.host.confirm(question, 'Reset'))) return [];
    this.quiz.reset(message.scope);
    this.#leaveRound('start');
    return [this.#startPage(), info(`${counted(number, 'item')} reset. Undo brings the answers back.`)];
  }
}

const info = (text: string): FromHost => ({ type: 'notice', kind: 'info', text });
const problem = (text: string): FromHost => ({ type: 'notice', kind: 'problem', text });
