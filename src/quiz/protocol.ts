import { planShape, scopeShape } from './plan';
import { count, flag, list, maybe, type Of, oneOf, type Read, text, variant } from './shape';
import { confidences, questionView, reportView, resultView, revealView, startView, statisticsView } from './views';

export type { ItemKind, Mode, Plan, Scope } from './plan';
export type { Read } from './shape';
export type {
  Confidence,
  NoteLink,
  QuestionView,
  ReportView,
  ResultView,
  RevealView,
  ScopeRow,
  ShareView,
  StartView,
  StatisticsRow,
  StatisticsView,
} from './views';

/** Keys that VS Code's keybindings forward to the page, which knows where the focus is. */
export const pageCommands = [
  ...(['choose1', 'choose2', 'choose3', 'choose4', 'choose5', 'choose6', 'choose7', 'choose8', 'choose9'] as const),
  ...(['answer', 'unsure', 'flag', 'bookmark', 'skip', 'back', 'undo', 'note', 'pause', 'finish', 'help'] as const),
  ...(['next', 'previous', 'moveUp', 'moveDown'] as const),
] as const;
export type PageCommand = (typeof pageCommands)[number];

const item = text(300);
const session = text(100);
const positions = list(count(50), 50);
const milliseconds = count(86_400_000);

const fromPage = variant('type', {
  /** The page stands and asks for its state; before a reload it showed this round, or in it the result of this place. */
  ready: { session: maybe(session), result: maybe(count(10_000)) },
  home: {},
  start: { plan: planShape },
  resume: { session },
  /** Chosen but not yet answered; kept by the host for a page that is hidden and shown again. */
  draft: { session, item, chosen: positions, confidence: oneOf(...confidences) },
  answer: { session, item, chosen: positions, confidence: oneOf(...confidences), milliseconds },
  /** Turn a fact card round. */
  reveal: { session, item, confidence: oneOf(...confidences), milliseconds },
  /** Whether a turned card was known. */
  grade: { session, item, known: flag, confidence: oneOf(...confidences), milliseconds },
  next: { session },
  back: { session },
  goto: { session, index: count(10_000) },
  skip: { session, item },
  flag: { session, item, on: flag },
  bookmark: { item, on: flag },
  pause: { session },
  unpause: { session },
  finish: { session },
  undo: {},
  followUp: { item },
  report: { session },
  review: { session, index: count(10_000) },
  statistics: {},
  openSection: { section: text(300) },
  openDocs: { url: text(2_000) },
  copy: { text: text() },
  reportQuestion: { item, version: text(100) },
  export: { format: oneOf('json', 'csv', 'anki') },
  import: {},
  reset: { scope: scopeShape },
});
/** What the page asks of the host. */
export type FromPage = Of<typeof fromPage>;

const pageWish = variant('type', {
  /** Whether keys go to the page; the keybindings look at it. */
  focus: { on: flag },
  /** Show the keybindings, ask for the exam's date, show the settings. */
  keys: {},
  examDate: {},
  settings: {},
});
/** What the page asks of the panel alone; the engine never sees it. */
export type PageWish = Of<typeof pageWish>;

const fromHost = variant('type', {
  start: { view: startView },
  question: { view: questionView },
  reveal: { view: revealView },
  result: { view: resultView },
  report: { view: reportView },
  statistics: { view: statisticsView },
  /** A sentence for the live region; a problem is shown until it is closed. */
  notice: { kind: oneOf('info', 'problem'), text: text(2_000) },
  command: { command: oneOf(...pageCommands) },
});
/** What the host shows on the page. */
export type FromHost = Of<typeof fromHost>;

/** Reads a message that came from the page; an unknown or malformed one is a problem, never an exception. */
export function readFromPage(message: unknown): Read<FromPage> {
  return fromPage(message, 'message');
}

/** Reads a message of the page that is for the panel; anything else is the engine's to judge. */
export function readPageWish(message: unknown): Read<PageWish> {
  return pageWish(message, 'message');
}

/** Reads a message that came from the host, on the page's side. */
export function readFromHost(message: unknown): Read<FromHost> {
  return fromHost(message, 'message');
}
