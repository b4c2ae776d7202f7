import { type Asked, isRight } from './asked';
import type { AnswerContent } from './record';
import { holdsAnswers, type Round } from './round';
import type { Say } from './say';
import type { Confidence } from './views';

/** An answer as the page gives it: positions among the options as they were shown. */
export interface Given {
  readonly item: string;
  readonly chosen: readonly number[];
  readonly confidence: Confidence;
  readonly milliseconds: number;
}

/** What a choice means for what was asked, or one sentence on why it is no answer. */
export type Choice = { readonly chosen: string; readonly right: boolean } | { readonly problem: string };

/** Reads a choice of options. */
export function choiceOf(asked: Asked, positions: readonly number[], say: Say): Choice {
  const letters = positions.map((position) => asked.options[position]?.id).filter((letter) => letter !== undefined);
  if (new Set(letters).size !== positions.length) return { problem: say('The choice does not fit the question. Choose again.') };
  switch (asked.form) {
    case 'reveal':
      return { problem: say('Turn the card first.') };
    case 'one':
      if (letters.length !== 1) return { problem: say('Choose one option first.') };
      break;
    case 'several':
      if (letters.length === 0) return { problem: say('Choose the options first.') };
      break;
    case 'order':
      if (letters.length !== asked.options.length) return { problem: say('Put all entries in order first.') };
  }
  const chosen = letters.join('');
  return { chosen, right: isRight(asked, chosen) };
}

/** The record of an answer. */
export function answerContent(round: Round, asked: Asked, given: Given, chosen: string, right: boolean): AnswerContent {
  return {
    type: 'answer',
    session: round.session,
    item: asked.item.id,
    version: asked.item.version,
    seed: asked.slot.seed,
    order: asked.options.map((option) => option.id).join(''),
    chosen,
    right,
    confidence: given.confidence,
    took: Math.round(given.milliseconds / 100),
    held: holdsAnswers(round.mode),
  };
}
