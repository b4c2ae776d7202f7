import { type Domain, domains } from '../../notes/model';
import { wilson } from '../domains';
import type { ReportView } from '../protocol';
import type { Quiz } from '../quiz';
import { holdsAnswers, type Round } from '../round';
import type { Say } from '../say';
import { counted, domainLabel, duration } from './words';

/** A round's name: its mode, and what it is about. */
export function roundTitle({ plan }: Round, say: Say): string {
  switch (plan.mode) {
    case 'practice':
      return say('Practice: {0}', plan.scope.label);
    case 'due':
      return say('Reviews');
    case 'weak':
      return say('Weak areas');
    case 'mock':
      return say('Mock exam');
    case 'custom':
      return say('Custom round: {0}', plan.scope.label);
  }
}

/** The end of a round. In a mock exam an unanswered question is a wrong one, as in the exam. */
export function reportView(quiz: Quiz, round: Round): ReportView {
  const held = holdsAnswers(round.mode);
  const places = round.queue.map((slot, index) => ({
    index,
    answer: round.answers[index],
    item: quiz.catalogue.item(slot.item),
    domain: quiz.history.place(slot.item)?.domain,
  }));
  const share = (of: typeof places) =>
    wilson(of.filter(({ answer }) => answer?.right).length, held ? of.length : of.filter(({ answer }) => answer).length);
  const unanswered = places.filter(({ answer }) => answer === undefined).length;
  const all = share(places);
  const label = (domain: Domain | undefined) => domainLabel(domain, quiz.say);
  return {
    session: round.session,
    mode: round.mode,
    title: roundTitle(round, quiz.say),
    used: round.used,
    all,
    domains: [...domains, undefined].flatMap((domain) => {
      const of = places.filter((place) => place.domain === domain);
      return of.length === 0 ? [] : [{ id: domain ?? 'background', label: label(domain), share: share(of) }];
    }),
    unanswered,
    words: words(round, all, unanswered, quiz.say),
    answers: places.map(({ index, answer, item, domain }) => ({
      index,
      title: item?.source === 'card' ? item.prompt : (item?.title ?? quiz.say('No longer in the bank')),
      domain: label(domain),
      right: answer?.right,
      flagged: round.flagged.has(index),
      took: Math.round((answer?.took ?? 0) / 10),
    })),
    canUndo: quiz.canUndo(round.session),
  };
}

function words(round: Round, all: ReportView['all'], unanswered: number, say: Say): readonly string[] {
  const summary = say('{0} of {1} right in {2}.', all.right, all.total, duration(round.used, say));
  if (!holdsAnswers(round.mode))
    return [summary, ...(unanswered > 0 ? [say('{0} not answered.', counted.questions(say, unanswered))] : [])];
  const short = round.queue.length < 65 ? [say('The bank gave only {0} questions; the exam has 65.', round.queue.length)] : [];
  return [
    summary,
    say(
      'A raw share of {0} %. With as many questions of this kind, {1} to {2} % fits your knowledge as well (95 % interval).',
      all.percent,
      all.low,
      all.high,
    ),
    say(
      'This is no AWS score. AWS reports a scaled score from 100 to 1,000 with 720 to pass, counts only 50 of the 65 questions, and does not publish how right answers become points: no raw percentage can be turned into it.',
    ),
    ...(unanswered > 0
      ? [say('{0} not answered, counted as wrong: in the exam a guess costs nothing.', counted.questions(say, unanswered))]
      : []),
    ...short,
  ];
}
