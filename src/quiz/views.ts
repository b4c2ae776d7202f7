import { itemKinds, modes, scopeShape } from './plan';
import { amount, count, entity, flag, list, maybe, type Of, oneOf, text } from './shape';

// What the page shows, as plain data. Fields ending in `Html` are safe HTML made by the host; all others are plain text.

/** A link to a section of a note (note#anchor), followed by the host. */
const noteLink = entity({ section: text(300), label: text(500) });
export type NoteLink = Of<typeof noteLink>;

/** A share with its Wilson interval; all three are per cent. */
const share = entity({ right: count(), total: count(), percent: amount, low: amount, high: amount });
export type ShareView = Of<typeof share>;

/** How sure the person says to be before the reveal. */
export const confidences = ['none', 'sure', 'unsure'] as const;
export type Confidence = (typeof confidences)[number];

/** A question as it stands before the answer: nothing in it tells what is right. */
export const questionView = entity({
  session: text(100),
  mode: oneOf(...modes),
  item: text(300),
  version: text(100),
  /** From 0. */
  index: count(),
  total: count(),
  kind: oneOf(...itemKinds),
  /** How it is answered: one option, several, an order, or a reveal. */
  form: oneOf('one', 'several', 'order', 'reveal'),
  title: text(1_000),
  /** "Amazon SQS · Development"; empty in a mock exam. */
  about: text(500),
  stemHtml: text(),
  /** In the order to show; the position is the option's handle, the label its letter. */
  options: list(entity({ position: count(50), label: text(10), html: text() }), 50),
  /** How many to choose, where the stem says so. */
  choose: maybe(count(50)),
  /** Positions chosen so far: an unfinished choice, or the answer already given in a mock exam. */
  chosen: list(count(50), 50),
  confidence: oneOf(...confidences),
  askConfidence: flag,
  flagged: flag,
  bookmarked: flag,
  /** Seconds left when the message was sent; nothing in an untimed round. */
  clock: maybe(entity({ left: count(), paused: flag })),
  /** One entry a question in rounds where one may go back; empty otherwise. */
  map: list(entity({ answered: flag, flagged: flag }), 1_000),
  canUndo: flag,
  canGoBack: flag,
});
export type QuestionView = Of<typeof questionView>;

/** A fact card turned round: asks whether it was known. */
export const revealView = entity({ question: questionView, answerHtml: text(), link: maybe(noteLink) });
export type RevealView = Of<typeof revealView>;

/** An answered question: what was chosen, what is right, and every option's reason. */
export const resultView = entity({
  question: questionView,
  /** Nothing: it was not answered. */
  right: maybe(flag),
  /** One sentence for the live region. */
  announce: text(2_000),
  options: list(
    entity({
      position: count(50),
      label: text(10),
      html: text(),
      chosen: flag,
      right: flag,
      /** Of an ordering: the place it belongs, from 1. */
      place: maybe(count(50)),
      reasonHtml: text(),
      link: maybe(noteLink),
    }),
    50,
  ),
  /** The value of a card, the steps of a number; empty otherwise. */
  explanationHtml: text(),
  link: maybe(noteLink),
  docs: maybe(text(1_000)),
  /** "Comes back in 3 days"; empty where it does not. */
  next: text(300),
  /** The question that tells the confused options apart. */
  followUp: maybe(entity({ item: text(300), title: text(1_000), why: text(1_000) })),
  /** The item was edited since this answer: the text shown is the newer one. */
  edited: flag,
  reviewing: flag,
  isLast: flag,
});
export type ResultView = Of<typeof resultView>;

/** The end of a round; of a mock exam with all that can be said honestly. */
export const reportView = entity({
  session: text(100),
  mode: oneOf(...modes),
  title: text(300),
  /** Seconds. */
  used: count(),
  all: share,
  domains: list(entity({ id: text(100), label: text(100), share }), 20),
  unanswered: count(),
  /** Sentences under the figures: what they mean and what they do not. */
  words: list(text(1_000), 20),
  answers: list(
    entity({
      index: count(),
      title: text(1_000),
      domain: text(100),
      right: maybe(flag),
      flagged: flag,
      /** Seconds. */
      took: count(),
    }),
    1_000,
  ),
  canUndo: flag,
});
export type ReportView = Of<typeof reportView>;

const statisticsRow = entity({
  id: text(300),
  label: text(500),
  /** Items of the bank there, and how many of them were answered at least once. */
  items: count(),
  seen: count(),
  answers: share,
  /** Mean predicted recall now of what was seen, per cent. */
  recall: maybe(amount),
  /** Last 14 days against the 14 before, in points of per cent. */
  trend: maybe(amount),
});
export type StatisticsRow = Of<typeof statisticsRow>;

/** All of the statistics page; days are ISO days of the person's own calendar. */
export const statisticsView = entity({
  all: statisticsRow,
  domains: list(statisticsRow),
  services: list(statisticsRow),
  sections: list(statisticsRow),
  /** Answers to items that are no longer in the bank. */
  removed: share,
  calibration: list(entity({ id: oneOf(...confidences), label: text(100), share }), 10),
  forecast: list(entity({ day: text(10), due: count() }), 400),
  heat: list(entity({ day: text(10), answers: count(), right: count() }), 800),
  streak: maybe(entity({ days: count(), best: count(), today: flag })),
  pairs: list(entity({ asked: noteLink, chosen: noteLink, times: count() }), 200),
  words: list(text(1_000), 20),
});
export type StatisticsView = Of<typeof statisticsView>;

/** A part of the bank one can practise. */
const scopeRow = entity({ scope: scopeShape, items: count(), due: count(), seen: count(), recall: maybe(amount) });
export type ScopeRow = Of<typeof scopeRow>;

/** The first page. */
export const startView = entity({
  counts: entity({ due: count(), fresh: count(), weak: count(), bookmarked: count(), items: count() }),
  today: entity({ answered: count(), right: count(), cap: maybe(count()) }),
  streak: maybe(entity({ days: count(), best: count(), today: flag })),
  exam: maybe(entity({ day: text(10), daysLeft: count() })),
  /** What to do today, honestly, also after days away. */
  words: list(text(1_000), 10),
  domains: list(scopeRow),
  categories: list(scopeRow),
  services: list(scopeRow),
  tags: list(scopeRow),
  kinds: list(entity({ kind: oneOf(...itemKinds), items: count() }), 10),
  /** Rounds begun and not finished, newest first. */
  open: list(
    entity({ session: text(100), mode: oneOf(...modes), label: text(300), answered: count(), total: count(), day: text(10) }),
    50,
  ),
  /** Mock exams done, newest first. */
  mocks: list(entity({ session: text(100), day: text(10), share }), 200),
  canUndo: flag,
  problems: list(text(2_000), 50),
});
export type StartView = Of<typeof startView>;
