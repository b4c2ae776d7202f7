import assert from 'node:assert/strict';
import { startView } from '../../../src/quiz/pages/startPage';
import { statisticsView } from '../../../src/quiz/pages/statisticsPage';
import type { Quiz } from '../../../src/quiz/quiz';
import { answerHere, begun, FakeClock, files, openQuiz, plainSettings, smallBank } from './bank';

const once = (quiz: Quiz, id: string, right: boolean, confidence: 'none' | 'sure' | 'unsure' = 'none') =>
  answerHere(
    quiz,
    begun(quiz, { mode: 'practice', scope: { kind: 'item', ids: [id], label: id }, number: 1 }),
    right,
    confidence,
  );

describe('statistics', () => {
  it('count by domain, service and section what was seen and right', async () => {
    const quiz = await openQuiz();
    once(quiz, 'queue-slow', true);
    once(quiz, 'queue-slow', false);
    once(quiz, 'queue-vanish', true);
    once(quiz, 'topic-many', true);
    const view = statisticsView(quiz);
    const row = (rows: typeof view.domains, id: string) => {
      const found = rows.find((one) => one.id === id);
      return found && [found.seen, found.answers.right, found.answers.total];
    };
    assert.deepEqual(row(view.domains, 'development'), [1, 1, 2]);
    assert.deepEqual(row(view.domains, 'troubleshooting'), [1, 1, 1]);
    assert.deepEqual(row(view.services, 'queue'), [2, 2, 3]);
    assert.deepEqual(row(view.sections, 'queue#visibility'), [1, 1, 2]);
    assert.deepEqual([view.all.seen, view.all.answers.right, view.all.answers.total], [3, 3, 4]);
    assert.equal(view.all.items, quiz.catalogue.items.length);
    assert.ok((view.all.recall ?? 0) > 0 && (view.all.recall ?? 101) <= 100);
  });

  it('compare the last two weeks with the two before', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock });
    for (const right of [true, false, false, false]) once(quiz, 'queue-slow', right);
    clock.passDays(14);
    for (const right of [true, true, true, false]) once(quiz, 'queue-slow', right);
    assert.equal(statisticsView(quiz).all.trend, 50);
    clock.passDays(60);
    assert.equal(statisticsView(quiz).all.trend, undefined, 'nothing to compare');
  });

  it('show how far confidence can be trusted', async () => {
    const quiz = await openQuiz();
    once(quiz, 'queue-slow', true, 'sure');
    once(quiz, 'queue-vanish', false, 'sure');
    once(quiz, 'topic-many', true, 'unsure');
    const shares = statisticsView(quiz).calibration.map(({ id, share }) => [id, share.right, share.total]);
    assert.deepEqual(shares, [
      ['none', 0, 0],
      ['sure', 1, 2],
      ['unsure', 1, 1],
    ]);
  });

  it('keep answers to questions that are gone', async () => {
    const first = await openQuiz();
    once(first, 'topic-many', true);
    once(first, 'queue-slow', false);
    await first.saved();
    const quiz = await openQuiz({
      files: first.parts.files,
      window: 'window02',
      catalogue: smallBank(files.filter(({ path }) => path !== 'serverless/topic.quiz.md')),
    });
    const view = statisticsView(quiz);
    assert.deepEqual([view.removed.right, view.removed.total], [1, 1]);
    assert.equal(view.all.answers.total, 2);
    assert.equal(view.domains.find(({ id }) => id === 'security')?.answers.right, 1);
    assert.equal(view.services.find(({ id }) => id === 'topic')?.answers.total, 1);
  });

  it('draw a calendar by the local day, and a streak that can be switched off', async () => {
    const clock = new FakeClock(Date.UTC(2026, 10, 18, 20), 9 * 60);
    const settings = { streak: true };
    const quiz = await openQuiz({ clock, settings: () => ({ ...plainSettings, ...settings }) });
    once(quiz, 'queue-slow', true);
    // Three in the morning is still the evening before, five is a new day.
    clock.pass(22 * 3600);
    once(quiz, 'queue-slow', false);
    clock.pass(2 * 3600);
    once(quiz, 'queue-vanish', true);
    const view = statisticsView(quiz);
    assert.deepEqual(view.heat, [
      { day: '2026-11-19', answers: 2, right: 1 },
      { day: '2026-11-20', answers: 1, right: 1 },
    ]);
    assert.deepEqual(view.streak, { days: 2, best: 2, today: true });
    settings.streak = false;
    assert.equal(statisticsView(quiz).streak, undefined);
    assert.equal(startView(quiz, []).streak, undefined);
  });

  it('forecast every known item once, at the latest on exam day', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock, settings: () => ({ ...plainSettings, examDate: '2026-11-25' }) });
    for (const id of ['queue-slow', 'queue-vanish', 'topic-many'])
      for (let index = 0; index < 6; index++) {
        once(quiz, id, true);
        clock.pass(900);
      }
    const { forecast } = statisticsView(quiz);
    assert.equal(
      forecast.reduce((sum, { due }) => sum + due, 0),
      3,
    );
    assert.ok(forecast.every(({ day, due }) => due === 0 || day <= '2026-11-25'));
  });

  it('say when settings sync cannot carry everything', async () => {
    const quiz = await openQuiz();
    assert.ok(!statisticsView(quiz, 0).words.join().includes('Settings Sync'));
    assert.match(statisticsView(quiz, 12_345).words.join(), /oldest 12,345 of this machine/);
  });
});
