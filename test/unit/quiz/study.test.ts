import assert from 'node:assert/strict';
import { daysAhead } from '../../../src/quiz/day';
import { type Selected, scopeOf } from '../../../src/quiz/selection';
import { sharesOf } from '../../../src/quiz/shares';
import { studyOf } from '../../../src/quiz/study';
import { answerHere, begun, everything, FakeClock, openQuiz, plainSettings, smallBank } from './bank';

const library = smallBank().library;
const sum = (shares: { known: number; learning: number; fresh: number } | undefined) =>
  shares ? shares.known + shares.learning + shares.fresh : 0;

describe('where a person stands', () => {
  it('is nothing before the first answer', async () => {
    const study = studyOf(await openQuiz());
    assert.deepEqual([study.answered, study.due, study.dueToday, study.weak, study.mock], [0, 0, 0, [], undefined]);
    assert.deepEqual(study.shares.get('topic')?.known, 0);
  });

  it('counts what comes due, and what the daily cap leaves of it', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock, settings: () => ({ ...plainSettings, dailyCap: 2 }) });
    const session = begun(quiz, { mode: 'practice', scope: everything, number: 6 });
    for (let index = 0; index < 6; index++) answerHere(quiz, session, true);
    assert.deepEqual([studyOf(quiz).answered, studyOf(quiz).today.right], [6, 6]);
    clock.passDays(30);
    const study = studyOf(quiz);
    assert.deepEqual([study.due, study.dueToday, study.today.answered], [6, 2, 0]);
  });

  it('has the newest mock exam, with what was left open as wrong', async () => {
    const quiz = await openQuiz();
    const session = begun(quiz, { mode: 'mock' });
    answerHere(quiz, session, true);
    assert.equal(studyOf(quiz).mock, undefined, 'not before it is finished');
    quiz.happen(session, 'finish');
    const { mock } = studyOf(quiz);
    assert.equal(mock?.session, session);
    assert.equal(mock?.share.right, 1);
    assert.equal(mock?.share.total, quiz.round(session)?.queue.length);
  });

  it('shares every item out as known, being learned or new', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock });
    const { catalogue, progress } = quiz;
    const items = catalogue.items.filter((item) => item.noteId === 'queue').length;
    const shares = () => sharesOf(catalogue.items, progress).get('queue');
    assert.deepEqual(shares(), { known: 0, learning: 0, fresh: items });
    const scope = { kind: 'service', ids: ['queue'], label: 'Queue' } as const;
    const first = begun(quiz, { mode: 'practice', scope, number: 1 });
    const item = answerHere(quiz, first, true);
    assert.deepEqual(shares(), { known: 0, learning: 1, fresh: items - 1 });
    clock.passDays(1);
    const again = begun(quiz, { mode: 'practice', scope: { kind: 'item', ids: [item], label: '' }, number: 1 });
    answerHere(quiz, again, true);
    assert.deepEqual(shares(), { known: 1, learning: 0, fresh: items - 1 });
    clock.passDays(2000);
    assert.deepEqual(shares(), { known: 0, learning: 1, fresh: items - 1 }, 'what is forgotten is learned again');
    assert.equal(sum(shares()), items);
  });
});

describe('the days to the exam', () => {
  const clock = new FakeClock(Date.UTC(2026, 10, 21, 12));
  const rows: readonly [string | undefined, number | undefined][] = [
    ['2026-11-21', 0],
    ['2026-12-25', 34],
    ['2026-11-20', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ];
  for (const [day, left] of rows)
    it(`are ${left ?? 'none'} for ${day}`, () => {
      assert.deepEqual(daysAhead(day, clock), left === undefined ? undefined : { day, daysLeft: left });
    });
});

describe('what a selection means for a quiz', () => {
  const note = (id: string): Selected => ({ kind: 'note', id });
  const section = (id: string): Selected => ({ kind: 'section', id });
  const category: Selected = { kind: 'category', id: 'serverless', title: 'Serverless' };
  const rows: readonly [name: string, Selected[], kind: string, ids: string[], label: string][] = [
    ['one service', [note('queue')], 'service', ['queue'], 'Queue'],
    ['two services', [note('queue'), note('topic'), note('queue')], 'service', ['queue', 'topic'], 'Queue and Topic'],
    ['a category', [category], 'category', ['serverless'], 'Serverless'],
    [
      'sections',
      [section('queue#polling'), section('queue#retention')],
      'section',
      ['queue#polling', 'queue#retention'],
      'Polling and Retention',
    ],
    [
      'a service and a section',
      [note('topic'), section('queue#polling')],
      'section',
      ['topic', 'topic#fan-out', 'topic#delivery', 'queue#polling'],
      'Topic and Polling',
    ],
    [
      'a category and a section',
      [category, section('queue#polling')],
      'section',
      ['topic', 'topic#fan-out', 'topic#delivery', 'queue#polling'],
      'Serverless and Polling',
    ],
    [
      'many',
      [section('queue#polling'), section('queue#retention'), section('queue#visibility'), note('topic')],
      'section',
      ['queue#polling', 'queue#retention', 'queue#visibility', 'topic', 'topic#fan-out', 'topic#delivery'],
      'Polling, Retention and 2 more',
    ],
  ];
  for (const [name, selection, kind, ids, label] of rows)
    it(name, () => {
      assert.deepEqual(scopeOf(selection, library), { kind, ids, label });
    });
  it('nothing', () => {
    assert.equal(scopeOf([], library), undefined);
  });
});
