import type { Given } from './answering';
import { questionView, resultView, revealView } from './pages/questionPage';
import { reportView } from './pages/reportPage';
import { counted } from './pages/words';
import type { FromHost, FromPage } from './protocol';
import type { Quiz } from './quiz';
import { Renderer } from './render';
import { holdsAnswers, type Round } from './round';
import type { Confidence } from './views';

/** Messages to post, in order. */
export type Answers = readonly FromHost[];

/** What the page shows of a round: a question to answer, a turned card, or the result of an answer. */
interface Shown {
  readonly what: 'question' | 'reveal' | 'result';
  readonly index: number;
  readonly reviewing: boolean;
}

interface Draft {
  readonly item: string;
  readonly chosen: readonly number[];
  readonly confidence: Confidence;
}

/** What changes on the page without anyone posting it: the clock, and what the person chooses. */
const movesByItself: ReadonlySet<string> = new Set(['clock', 'chosen', 'confidence']);

/** A message about the round that the page shows. */
export type InRound = Extract<FromPage, { session: string }>;

/** The round on one page: where it stands is in the log; here is only which place of it is shown, and the unfinished choice. */
export class RoundPage {
  readonly #render = new Renderer();
  #session: string | undefined;
  #shown: Shown | undefined;
  #draft: Draft | undefined;
  /** Milliseconds before the card that is shown was turned. */
  #turnedAfter = 0;
  /** What was posted last, and of which version of the item. */
  #face = '';
  #version: string | undefined;

  constructor(private readonly quiz: Quiz) {}

  get session(): string | undefined {
    return this.#session;
  }

  get isShown(): boolean {
    return this.#shown !== undefined;
  }

  /** Leaves the round for later; what is chosen in an exam counts, unless the page itself brings it back. */
  leave(forGood = true): void {
    if (forGood) this.#keepChoice();
    if (this.#session) this.quiz.leave(this.#session);
    this.#session = undefined;
    this.#shown = undefined;
    this.#draft = undefined;
  }

  /** In an exam what is chosen counts, also when one goes elsewhere or the time is up before it is saved. */
  #keepChoice(): void {
    const round = this.#round();
    const draft = this.#draft;
    this.#draft = undefined;
    if (round === undefined || draft === undefined || !holdsAnswers(round.mode)) return;
    const asked = this.quiz.asked(round, round.index);
    if (asked?.form === 'several' && draft.chosen.length !== asked.key.length) return;
    const taken = this.quiz.answer(round.session, { ...draft, milliseconds: 0 });
    // Going on with the exam begins where it was left.
    if ('index' in taken) this.quiz.happen(round.session, 'goto', taken.index);
  }

  #turnTo(session: string): void {
    if (this.#session !== session) this.leave();
  }

  /** Goes on with a round where it stands, also after a reload. */
  resume(session: string): Answers {
    this.#turnTo(session);
    const round = this.quiz.resume(session);
    if (round === undefined) return [problem(this.quiz.say('This round is no longer in the log. Start a new one.'))];
    this.#session = session;
    return round.finished ? this.report(session) : this.#next();
  }

  /** After a reload: the result that the page showed, as far as the log still has it, or where the round stands. */
  restore(session: string, result: number | undefined): Answers {
    const round = this.quiz.round(session);
    if (round === undefined || result === undefined) return this.resume(session);
    const answered = round.answers[result] !== undefined && this.quiz.asked(round, result) !== undefined;
    if (!answered || (holdsAnswers(round.mode) && !round.finished)) return this.resume(session);
    this.#turnTo(session);
    this.#session = session;
    this.quiz.resume(session);
    return this.#show({ what: 'result', index: result, reviewing: round.finished || round.index !== result + 1 });
  }

  /** A message about this round; the caller knows that it is about this one. */
  receive(message: InRound): Answers {
    const { session } = message;
    switch (message.type) {
      case 'draft':
        this.#draft = message;
        return [];
      case 'answer':
        return this.#answered(this.quiz.answer(session, message), message);
      case 'reveal':
        return this.#reveal(message);
      case 'grade': {
        const given = { ...message, chosen: [], milliseconds: this.#turnedAfter + message.milliseconds };
        return this.#answered(this.quiz.grade(session, given, message.known), given);
      }
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
        return this.showAgain();
      case 'pause':
        this.quiz.leave(session);
        return this.showAgain();
      case 'unpause':
        this.quiz.resume(session);
        return this.showAgain();
      case 'finish':
        this.quiz.happen(session, 'finish');
        return this.report(session);
      default:
        return [];
    }
  }

  /** What was shown last, for a page that was hidden or whose question changed. */
  showAgain(): Answers {
    if (this.#shown) return this.#show(this.#shown);
    return this.#session === undefined ? [] : this.report(this.#session);
  }

  /** What is another over the bank as it is now, while the rest of the page stays untouched. */
  showChanged(): Answers {
    const round = this.#round();
    const slot = this.#shown && round?.queue[this.#shown.index];
    const item = slot && this.quiz.catalogue.item(slot.item);
    // What was answered is read to the end, even when its question is gone.
    if (this.#shown?.what === 'result' && item === undefined) return [];
    const edited = item !== undefined && item.version !== this.#version && this.#shown?.what === 'question';
    // Its options may be others now.
    if (edited) this.#draft = undefined;
    const before = this.#face;
    const answers = this.showAgain();
    if (this.#face === before) return [];
    return edited ? [...answers, info(this.quiz.say('This question was edited; it is shown as it is now.'))] : answers;
  }

  report(session: string): Answers {
    const round = this.quiz.round(session);
    if (round === undefined) return [problem(this.quiz.say('This round is no longer in the log.'))];
    if (!round.finished) return this.resume(session);
    this.#turnTo(session);
    this.#session = session;
    this.#shown = undefined;
    return this.#told([{ type: 'report', view: reportView(this.quiz, round) }]);
  }

  /** An answered place with every reason. Before an exam is over that would tell the answers. */
  review(session: string, index: number): Answers {
    const round = this.quiz.round(session);
    if (round === undefined) return [problem(this.quiz.say('This round is no longer in the log.'))];
    if (holdsAnswers(round.mode) && !round.finished) return this.resume(session);
    this.#turnTo(session);
    this.#session = session;
    return this.#show({ what: 'result', index, reviewing: true });
  }

  /** Asks next what tells the confused options apart. */
  followUp(item: string): Answers {
    if (this.#session === undefined) return [];
    this.quiz.insert(this.#session, item);
    return this.#next();
  }

  /** Ends a round whose time is over; nothing otherwise. */
  timeIsUp(): Answers | undefined {
    const round = this.#round();
    if (round === undefined || round.finished || this.quiz.left(round) !== 0) return undefined;
    this.#keepChoice();
    this.quiz.happen(round.session, 'finish');
    return [...this.report(round.session), info(this.quiz.say('The time is up.'))];
  }

  #round(): Round | undefined {
    return this.#session === undefined ? undefined : this.quiz.round(this.#session);
  }

  /** Shows the place the round stands at; where all is through, a practice round ends and an exam waits. */
  #next(): Answers {
    const round = this.#round();
    if (round === undefined) return [];
    this.#draft = undefined;
    if (round.finished) return this.report(round.session);
    if (holdsAnswers(round.mode)) return this.#nextHeld(round);
    const open = round.queue.findIndex((_, index) => index >= round.index && round.answers[index] === undefined);
    if (open >= 0) return this.#goto(open);
    this.quiz.happen(round.session, 'finish');
    return this.report(round.session);
  }

  #nextHeld(round: Round): Answers {
    const last = round.queue.length - 1;
    if (round.index <= last) return this.#show({ what: 'question', index: round.index, reviewing: false });
    // The last question stays, and may be answered once more.
    this.quiz.happen(round.session, 'goto', last);
    const shown = this.#show({ what: 'question', index: last, reviewing: false });
    const open = round.answers.filter((answer) => answer === undefined).length;
    const { say } = this.quiz;
    const words =
      open > 0
        ? say('That was the last question. {0} not answered yet. Finish the exam, or go back.', counted.questions(say, open))
        : say('That was the last question. All questions are answered. Finish the exam, or go back.');
    return [...shown, info(words)];
  }

  #goto(index: number): Answers {
    const round = this.#round();
    if (round === undefined || round.queue[index] === undefined) return [];
    const answered = round.answers[index] !== undefined;
    if (round.finished || (answered && !holdsAnswers(round.mode))) return this.#show({ what: 'result', index, reviewing: true });
    if (round.index !== index) this.quiz.happen(round.session, 'goto', index);
    return this.#show({ what: 'question', index, reviewing: false });
  }

  #answered(taken: { readonly index: number } | { readonly problem: string }, given: Given): Answers {
    const round = this.#round();
    if ('problem' in taken) return [info(taken.problem)];
    if (round === undefined) return [];
    if (this.#draft?.item === given.item) this.#draft = undefined;
    return holdsAnswers(round.mode) ? this.#next() : this.#show({ what: 'result', index: taken.index, reviewing: false });
  }

  #reveal(message: Extract<InRound, { type: 'reveal' }>): Answers {
    const index = this.#shown?.index ?? 0;
    if (this.#round()?.queue[index]?.item !== message.item) return [];
    this.#draft = { item: message.item, chosen: [], confidence: message.confidence };
    this.#turnedAfter = message.milliseconds;
    return this.#show({ what: 'reveal', index, reviewing: false });
  }

  #show(shown: Shown): Answers {
    const round = this.#round();
    const slot = round?.queue[shown.index];
    if (round === undefined || slot === undefined) return [];
    this.#shown = shown;
    const item = this.quiz.catalogue.item(slot.item);
    const asked = this.quiz.asked(round, shown.index);
    if (item === undefined || asked === undefined) return this.#gone(round, shown);
    this.#version = item.version;
    if (shown.what === 'result') {
      const view = resultView(this.quiz, this.#render, round, shown.index, item, shown.reviewing);
      return view ? this.#told([{ type: 'result', view }]) : [];
    }
    const draft = this.#draft?.item === item.id ? this.#draft : undefined;
    return shown.what === 'reveal'
      ? this.#told([{ type: 'reveal', view: revealView(this.quiz, this.#render, round, shown.index, asked, draft) }])
      : this.#told([{ type: 'question', view: questionView(this.quiz, this.#render, round, shown.index, asked, draft) }]);
  }

  #told(answers: Answers): Answers {
    this.#face = JSON.stringify(answers, (key, value) => (movesByItself.has(key) ? undefined : value));
    return answers;
  }

  /** The item went away with an update of the notes: the round goes on without it. */
  #gone(round: Round, shown: Shown): Answers {
    const notice = info(this.quiz.say('A question of this round is no longer in the bank; it is left out.'));
    if (shown.what === 'result' && !round.finished) return [notice, ...this.#next()];
    const isOpen = shown.what === 'question' && !round.finished && shown.index === Math.min(round.index, round.queue.length - 1);
    const isLast = shown.index + 1 >= round.queue.length;
    if (isOpen && !(isLast && holdsAnswers(round.mode))) {
      this.quiz.happen(round.session, 'skip', shown.index);
      return [notice, ...this.#next()];
    }
    if (!round.finished) this.quiz.happen(round.session, 'finish');
    return [notice, ...this.report(round.session)];
  }
}

/** A sentence for the live region. */
export const info = (text: string): FromHost => ({ type: 'notice', kind: 'info', text });
/** A sentence that stays until it is closed. */
export const problem = (text: string): FromHost => ({ type: 'notice', kind: 'problem', text });
