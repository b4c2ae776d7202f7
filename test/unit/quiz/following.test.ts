import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Conversation } from '../../../src/quiz/conversation';
import { Quiz } from '../../../src/quiz/quiz';
import { studyOf } from '../../../src/quiz/study';
import {
  answerHere,
  begun,
  everything,
  FakeHost,
  files,
  largeBank,
  openQuiz,
  parts,
  plainSettings,
  smallBank,
  view,
} from './bank';

/** The bank with a question file edited. */
const edited = (from: string | RegExp, to: string) =>
  smallBank(files.map(({ path, text }) => ({ path, text: path.endsWith('queue.quiz.md') ? text.replace(from, to) : text })));
const withoutSlow = () => edited(/^## A slow worker[\s\S]*?(?=^## Messages)/m, '');

async function asking(...ids: string[]) {
  const quiz = await openQuiz();
  const page = new Conversation(quiz, new FakeHost());
  const plan = { mode: 'practice', scope: { kind: 'item', ids, label: 'these' }, number: ids.length } as const;
  const shown = view(await page.start(plan), 'question').view;
  return { quiz, page, shown };
}

describe('an open quiz whose notes are edited', () => {
  it('shows the question on the page as it is now, without the choice among the old options', async () => {
    const { quiz, page, shown } = await asking('queue-slow');
    await page.receive({ type: 'draft', session: shown.session, item: shown.item, chosen: [1], confidence: 'sure' });
    quiz.follow(edited('needs 90 seconds', 'needs 95 seconds'));
    const answers = await page.showChanged();
    const now = view(answers, 'question').view;
    assert.match(now.stemHtml, /95 seconds/);
    assert.deepEqual(now.chosen, []);
    assert.match(view(answers, 'notice').text, /edited/);
    const given = { type: 'answer', session: shown.session, item: shown.item, chosen: [0], confidence: 'none', milliseconds: 1 };
    assert.equal(view(await page.receive(given), 'result').view.edited, false);
  });

  it('leaves a question alone of which nothing changed, with the choice', async () => {
    const { quiz, page, shown } = await asking('queue-slow');
    await page.receive({ type: 'draft', session: shown.session, item: shown.item, chosen: [1], confidence: 'sure' });
    quiz.follow(edited('after four days', 'after five days'));
    assert.deepEqual(await page.showChanged(), []);
    assert.deepEqual(view(await page.receive({ type: 'ready' }), 'question').view.chosen, [1]);
  });

  it('goes on to the next question when the one on the page is gone', async () => {
    const { quiz, page, shown } = await asking('queue-slow', 'queue-vanish');
    const first = shown.item === 'queue-slow';
    if (!first) await page.receive({ type: 'skip', session: shown.session, item: shown.item });
    quiz.follow(withoutSlow());
    const answers = await page.showChanged();
    assert.match(view(answers, 'notice').text, /no longer in the bank/);
    assert.equal(first ? view(answers, 'question').view.item : view(answers, 'report').type, first ? 'queue-vanish' : 'report');
  });

  it('follows a setting in the question at hand, keeps the choice, and stays on the page it is on', async () => {
    const settings = { ...plainSettings };
    const quiz = await openQuiz({ settings: () => ({ ...settings }) });
    const page = new Conversation(quiz, new FakeHost());
    const plan = { mode: 'practice', scope: { kind: 'item', ids: ['queue-slow'], label: '' }, number: 1 } as const;
    const shown = view(await page.start(plan), 'question').view;
    await page.receive({ type: 'draft', session: shown.session, item: shown.item, chosen: [1], confidence: 'none' });
    Object.assign(settings, { askConfidence: false });
    const now = view(await page.showChanged(), 'question').view;
    assert.deepEqual([now.askConfidence, now.chosen], [false, [1]]);
    assert.deepEqual(await page.showChanged(), []);
    await page.receive({ type: 'statistics' });
    assert.equal((await page.showChanged())[0]?.type, 'statistics');
  });

  for (const [kind, id] of [
    ['category', 'integration'],
    ['tag', 'task 1.1'],
  ] as const)
    it(`keeps answers forgotten that were reset by ${kind}, also when the question is gone`, async () => {
      const { quiz, shown } = await asking('queue-slow');
      answerHere(quiz, shown.session, true);
      assert.equal(quiz.reset({ kind, ids: [id], label: id }), 1);
      assert.equal(quiz.history.live('queue-slow').length, 0);
      quiz.follow(withoutSlow());
      assert.equal(quiz.history.live('queue-slow').length, 0);
      quiz.undo();
      assert.equal(quiz.history.live('queue-slow').length, 1);
    });

  it('lets a result be read to the end, and follows what its reasons say', async () => {
    const { quiz, page, shown } = await asking('queue-slow', 'queue-polling', 'queue-life');
    let at = shown;
    while (at.item !== 'queue-slow')
      at = view(await page.receive({ type: 'skip', session: at.session, item: at.item }), 'question').view;
    answerHere(quiz, at.session, true);
    await page.receive({ type: 'ready', session: at.session, result: at.index });
    await page.receive({ type: 'review', session: at.session, index: at.index });
    quiz.follow(edited('It stays hidden until then', 'It stays hidden for longer'));
    assert.match(JSON.stringify(await page.showChanged()), /hidden for longer/);
    quiz.follow(withoutSlow());
    assert.deepEqual(await page.showChanged(), []);
    const after = await page.receive({ type: 'flag', session: at.session, item: 'queue-slow', on: true });
    assert.ok(!quiz.round(at.session)?.finished || after.some(({ type }) => type === 'report'));
  });

  it('counts anew on the start page', async () => {
    const quiz = await openQuiz();
    const page = new Conversation(quiz, new FakeHost());
    const before = view(await page.receive({ type: 'ready' }), 'start').view.counts.items;
    quiz.follow(withoutSlow());
    assert.equal(view(await page.showChanged(), 'start').view.counts.items, before - 1);
  });

  it('knows after it what a quiz knows that is opened over the new notes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.nat({ max: 3 }), async (answers, undone) => {
        const given = parts({ catalogue: largeBank(9) });
        const quiz = await Quiz.open(given);
        const session = begun(quiz, { mode: 'practice', scope: everything, number: 20 });
        for (const right of answers) answerHere(quiz, session, right);
        for (let step = 0; step < undone; step++) quiz.undo(session);
        quiz.bookmark('q-1', true);
        quiz.reset({ kind: 'item', ids: ['q-3'], label: 'one' });
        await quiz.saved();
        const bank = largeBank(5);
        quiz.follow(bank);
        const fresh = await Quiz.open({ ...given, catalogue: bank, window: 'window02' });
        assert.deepEqual(studyOf(quiz), studyOf(fresh));
        assert.deepEqual(quiz.history.bookmarks(), fresh.history.bookmarks());
        assert.deepEqual(quiz.round(session), fresh.round(session));
      }),
      { numRuns: 60 },
    );
  });
});
