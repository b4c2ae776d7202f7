import type { Confidence, QuestionView } from '../../src/quiz/protocol';

interface Draft {
  readonly item: string;
  readonly chosen: readonly number[];
  readonly confidence: Confidence;
}

/** VS Code keeps this small value when the page goes away, also over a reload of the window. */
interface Store {
  getState(): unknown;
  setState(state: unknown): void;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What the page remembers of itself: which round it shows and which result in it, a choice not yet answered, whether the exam is paused. */
export class Kept {
  #session: string | undefined;
  #paused = false;
  #result: number | undefined;
  #draft: Draft | undefined;
  #asked = { what: '', since: 0 };

  constructor(private readonly store: Store) {
    const state = store.getState();
    if (!isObject(state)) return;
    if (typeof state.session === 'string') this.#session = state.session;
    this.#paused = state.paused === true;
    if (Number.isSafeInteger(state.result)) this.#result = Number(state.result);
    const { draft } = state;
    if (!isObject(draft) || typeof draft.item !== 'string' || !Array.isArray(draft.chosen)) return;
    const chosen = draft.chosen.filter((position): position is number => Number.isInteger(position));
    const confidence = (['sure', 'unsure'] as const).find((word) => word === draft.confidence) ?? 'none';
    this.#draft = { item: draft.item, chosen, confidence };
  }

  get session(): string | undefined {
    return this.#session;
  }

  /** Whether the round was paused when the page went away: going on is the person's to say. */
  get paused(): boolean {
    return this.#paused;
  }

  /** The place whose result was shown. */
  get result(): number | undefined {
    return this.#result;
  }

  show(session: string | undefined, { paused = false, result }: { paused?: boolean; result?: number | undefined } = {}): void {
    if (session !== this.#session) this.#draft = undefined;
    // A pause is no time of the question, and one that is asked again begins anew.
    if (paused || result !== undefined || session !== this.#session) this.#asked = { what: '', since: 0 };
    this.#session = session;
    this.#paused = paused;
    this.#result = result;
    this.#save();
  }

  /** Since when a question is on the page, however often it is shown anew meanwhile. */
  since(view: QuestionView, now: number): number {
    const what = `${view.session} ${drawn(view)}`;
    if (this.#asked.what !== what) this.#asked = { what, since: now };
    return this.#asked.since;
  }

  draft(view: QuestionView, chosen: readonly number[], confidence: Confidence): void {
    this.#draft = { item: drawn(view), chosen, confidence };
    this.#save();
  }

  /** The choice made on a question before the page went away. */
  draftOf(view: QuestionView): Draft | undefined {
    return this.#draft?.item === drawn(view) ? this.#draft : undefined;
  }

  /** The same where the host does not know it, as after a reload of the window: in an exam it counts also when nothing more is done. */
  untold(view: QuestionView): Draft | undefined {
    const draft = this.draftOf(view);
    return draft?.chosen.join() === view.chosen.join() ? undefined : draft;
  }

  forgetDraft(): void {
    this.#draft = undefined;
    this.#save();
  }

  #save(): void {
    this.store.setState({ session: this.#session, paused: this.#paused, result: this.#result, draft: this.#draft });
  }
}

/** A question as it is written now: a choice among options that were edited since is none. */
const drawn = ({ index, item, version }: QuestionView): string => `${index} ${item} ${version}`;
