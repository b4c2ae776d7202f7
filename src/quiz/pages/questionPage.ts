import { type Asked, ask } from '../asked';
import { followUp } from '../confusion';
import type { Item } from '../item';
import type { QuestionView, ResultView, RevealView } from '../protocol';
import type { Quiz } from '../quiz';
import type { Answer } from '../record';
import type { Renderer } from '../render';
import { holdsAnswers, type Round } from '../round';
import type { Say } from '../say';
import type { Confidence, NoteLink } from '../views';
import { comesBack, domainLabel } from './words';

/** A choice that is not an answer yet. */
export interface Draft {
  readonly chosen: readonly number[];
  readonly confidence: Confidence;
}

const letter = (position: number): string => String.fromCharCode(65 + position);

/** A link to a section, named by its note and title. */
export function noteLink(quiz: Quiz, section: string): NoteLink {
  const { library } = quiz.catalogue;
  const place = library.section(section);
  return place
    ? { section: place.section.id, label: `${place.note.title}: ${place.section.title}` }
    : { section, label: library.noteOf(section)?.title ?? section };
}

/** The question a round shows at a place, without anything that tells the answer. */
export function questionView(
  quiz: Quiz,
  render: Renderer,
  round: Round,
  index: number,
  asked: Asked,
  draft?: Draft,
): QuestionView {
  const { item } = asked;
  const held = holdsAnswers(round.mode);
  const answer = held ? round.answers[index] : undefined;
  const left = quiz.left(round);
  const given = answer && [...answer.chosen].map((id) => asked.options.findIndex((option) => option.id === id));
  return {
    session: round.session,
    mode: round.mode,
    item: item.id,
    version: item.version,
    index,
    total: round.queue.length,
    kind: item.kind,
    form: asked.form,
    title: item.kind === 'card' ? quiz.say('Do you know this?') : item.title,
    about: held ? '' : `${quiz.catalogue.noteTitle(item.noteId)} · ${domainLabel(item.domain, quiz.say)}`,
    stemHtml: render.block(asked.stem, item.noteId),
    options: asked.options.map((option, position) => ({
      position,
      label: letter(position),
      html: render.inline(option.markdown, item.noteId),
    })),
    choose: asked.form === 'several' ? asked.key.length : undefined,
    chosen: draft?.chosen ?? given?.filter((position) => position >= 0) ?? [],
    confidence: draft?.confidence ?? answer?.confidence ?? 'none',
    askConfidence: quiz.parts.settings().askConfidence,
    flagged: round.flagged.has(index),
    bookmarked: quiz.history.bookmarks().has(item.id),
    clock: left === undefined ? undefined : { left, paused: round.runningSince === undefined },
    map: held ? round.queue.map((_, at) => ({ answered: round.answers[at] !== undefined, flagged: round.flagged.has(at) })) : [],
    canUndo: quiz.canUndo(round.session),
    canGoBack: index > 0,
  };
}

/** A card turned round. */
export function revealView(quiz: Quiz, render: Renderer, round: Round, index: number, asked: Asked, draft?: Draft): RevealView {
  return {
    question: questionView(quiz, render, round, index, asked, draft),
    answerHtml: render.block(asked.explanation, asked.item.noteId),
    link: noteLink(quiz, asked.item.section),
  };
}

/** An answered place of a round with every reason; also of a place left unanswered, when the round is over. */
export function resultView(
  quiz: Quiz,
  render: Renderer,
  round: Round,
  index: number,
  item: Item,
  reviewing: boolean,
): ResultView | undefined {
  const slot = round.queue[index];
  if (slot === undefined) return undefined;
  const answer = round.answers[index];
  const asked = ask(item, slot, answer?.order);
  const card = reviewing ? undefined : quiz.history.card(item.id);
  const { docs } = quiz.catalogue.library.note(item.noteId) ?? { docs: undefined };
  return {
    question: questionView(quiz, render, round, index, asked, answer && draftOf(asked, answer)),
    right: answer?.right,
    announce: announce(asked, answer, quiz.say),
    options: asked.options.map((option, position) => ({
      position,
      label: letter(position),
      html: render.inline(option.markdown, item.noteId),
      chosen: asked.form !== 'order' && (answer?.chosen.includes(option.id) ?? false),
      right: option.right,
      place: asked.form === 'order' ? asked.key.indexOf(option.id) + 1 : undefined,
      reasonHtml: render.inline(option.reason, item.noteId),
      link: option.section ? noteLink(quiz, option.section) : undefined,
    })),
    explanationHtml: asked.explanation ? render.block(asked.explanation, item.noteId) : '',
    link: noteLink(quiz, item.section),
    docs,
    next: card ? comesBack(card, quiz.progress, quiz.say) : '',
    followUp: answer && !answer.right && !reviewing ? suggestion(quiz, round, item, answer) : undefined,
    edited: answer !== undefined && answer.version !== item.version,
    reviewing,
    isLast: index + 1 >= round.queue.length,
  };
}

const draftOf = (asked: Asked, answer: Answer): Draft => ({
  chosen: [...answer.chosen]
    .map((id) => asked.options.findIndex((option) => option.id === id))
    .filter((position) => position >= 0),
  confidence: answer.confidence,
});

function announce(asked: Asked, answer: Answer | undefined, say: Say): string {
  const labels = [...asked.key].map((id) => letter(asked.options.findIndex((option) => option.id === id)));
  const key =
    asked.form === 'order'
      ? say('The right order is {0}.', labels.join(', '))
      : labels.length === 1
        ? say('The right answer is {0}.', labels.join())
        : say('The right answers are {0}.', labels.sort().join(say(' and ')));
  if (asked.form === 'reveal')
    return answer === undefined ? say('Not answered.') : answer.right ? say('Known.') : say('Not known yet.');
  if (answer === undefined) return `${say('Not answered.')} ${key}`;
  return answer.right ? [say('Right.'), ...(asked.form === 'one' ? [] : [key])].join(' ') : `${say('Wrong.')} ${key}`;
}

function suggestion(quiz: Quiz, round: Round, item: Item, answer: Answer): ResultView['followUp'] {
  const taken = new Set(round.queue.map((slot) => slot.item));
  const next = followUp(quiz.catalogue, quiz.history, item, answer, taken);
  return (
    next && {
      item: next.item.id,
      title: next.item.title,
      why: quiz.say(
        'Tells {0} and {1} apart.',
        quiz.catalogue.sectionTitle(item.section),
        quiz.catalogue.sectionTitle(next.chosen),
      ),
    }
  );
}
