import { type Domain, domains } from '../../notes/model';
import { wilson } from '../domains';
import { backgroundLabel, domainLabels } from '../item';
import type { ReportView } from '../protocol';
import type { Quiz } from '../quiz';
import { holdsAnswers, type Round } from '../round';
import { counted, duration } from './words';

const titles: Readonly<Record<Round['mode'], string>> = {
  practice: 'Practice',
  due: 'Reviews',
  weak: 'Weak areas',
  mock: 'Mock exam',
  custom: 'Custom round',
};

/** A round's name: its mode, and what it is about. */
export const roundTitle = (round: Round): string =>
  round.plan.mode === 'practice' || round.plan.mode === 'custom'
    ? `${titles[round.mode]}: ${round.plan.scope.label}`
    : titles[round.mode];

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
  const label = (domain: Domain | undefined) => (domain ? domainLabels[domain] : backgroundLabel);
  return {
    session: round.session,
    mode: round.mode,
    title: roundTitle(round),
    used: round.used,
    all,
    domains: [...domains, undefined].flatMap((domain) => {
      const of = places.filter((place) => place.domain === domain);
      return of.length === 0 ? [] : [{ id: domain ?? 'background', label: label(domain), share: share(of) }];
    }),
    unanswered,
    words: words(round, all, unanswered),
    answers: places.map(({ index, answer, item, domain }) => ({
      index,
      title: item?.source === 'card' ? item.prompt : (item?.title ?? 'No longer in the bank'),
      domain: label(domain),
      right: answer?.right,
      flagged: round.flagged.has(index),
      took: Math.round((answer?.took ?? 0) / 10),
    })),
    canUndo: quiz.canUndo(round.session),
  };
}

function words(round: Round, all: ReportView['all'], unanswered: number): readonly string[] {
  const summary = `${all.right} of ${all.total} right in ${duration(round.used)}.`;
  if (!holdsAnswers(round.mode))
    return [summary, ...(unanswered > 0 ? [`${counted(unanswered, 'question')} not answered.`] : [])];
  const short = round.queue.length < 65 ? [`The bank gave only ${round.queue.length} questions; the exam has 65.`] : [];
  return [
    summary,
    `A raw share of ${all.percent} %. With as many questions of this kind, ${all.low} to ${all.high} % fits your knowledge as well (95 % interval).`,
    'This is no AWS score. AWS reports a scaled score from 100 to 1,000 with 720 to pass, counts only 50 of the 65 questions, and does not publish how right answers become points: no raw percentage can be turned into it.',
    ...(unanswered > 0
      ? [`${counted(unanswered, 'question')} not answered, counted as wrong: in the exam a guess costs nothing.`]
      : []),
    ...short,
  ];
}
