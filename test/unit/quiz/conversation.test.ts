import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Conversation } from '../../../src/quiz/conversation';
import { type FromHost, type FromPage, type Plan, readFromHost, readFromPage } from '../../../src/quiz/protocol';
import { Quiz, type QuizParts } from '../../../src/quiz/quiz';
import {
  begun,
  everything,
  FakeClock,
  FakeHost,
  files,
  largeBank,
  MemoryFiles,
  parts,
  plainSettings,
  smallBank,
  view,
} from './bank';

async function talk(given: Partial<QuizParts> = {}) {
  const clock = new FakeClock();
  const quiz = await Quiz.open(parts({ clock, ...given }));
  const host = new FakeHost();
  const page = new Conversation(quiz, host);
  /** Sends a message as the page does, and checks the answers as the page does. */
  const send = async (message: FromPage): Promise<readonly FromHost[]> => {
    const answers = await page.receive(JSON.parse(JSON.stringify(message)));
    for (const answer of answers) {
      const read = readFromHost(JSON.parse(JSON.stringify(answer)));
      assert.ok(read.ok, read.ok ? '' : read.problem);
      assert.deepEqual(JSON.parse(JSON.stringify(read.value)), JSON.parse(JSON.stringify(answer)), 'the page reads all of it');
    }
    return answers;
  };
  return { quiz, host, page, send, clock };
}

const only = (...ids: string[]): Plan => ({ mode: 'practice', scope: { kind: 'item', ids, label: 'these' }, number: ids.length });
const question = (answers: readonly FromHost[]) => view(answers, 'question').view;
const result = (answers: readonly FromHost[]) => view(answers, 'result').view;

/** The answer a person gives by the letters of the options in the file. */
function answer(quiz: Quiz, shown: ReturnType<typeof question>, letters: string): FromPage {
  const asked = quiz.asked(quiz.round(shown.session) ?? assert.fail(), shown.index);
  const chosen = [...letters].map((letter) => asked?.options.findIndex((option) => option.id === letter) ?? -1);
  return { type: 'answer', session: shown.session, item: shown.item, chosen, confidence: 'none', milliseconds: 3000 };
}

describe('the conversation with the page', () => {
  it('starts with the start page', async () => {
    const { send } = await talk();
    const { view: start } = view(await send({ type: 'ready', session: undefined, result: undefined }), 'start');
    assert.equal(start.counts.due, 0);
    assert.equal(start.counts.fresh, start.counts.items);
    assert.deepEqual(
      start.services.map((row) => row.scope.label),
      [...start.services.map((row) => row.scope.label)].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.ok(start.services.some((row) => row.scope.label === 'Queue' && row.items > 4));
    assert.match(start.words.join(), /Nothing answered yet/);
  });

  it('says nothing of the answer before it is given', async () => {
    const { send, quiz } = await talk({ catalogue: largeBank(60) });
    const plans: Plan[] = [
      { mode: 'mock' },
      { mode: 'custom', scope: everything, number: 60, minutes: undefined, kinds: ['single', 'multiple', 'number', 'card'] },
    ];
    for (const plan of plans) {
      const shown = question(await send({ type: 'start', plan }));
      const text = JSON.stringify(shown);
      assert.ok(!/right"|reason|"key"|explanation/.test(text), text);
      const asked = quiz.asked(quiz.round(shown.session) ?? assert.fail(), shown.index);
      for (const option of asked?.options ?? []) if (option.reason.length > 4) assert.ok(!text.includes(option.reason));
    }
  });

  it('shows every reason, the links and the next question after an answer', async () => {
    const { send, quiz } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow', 'queue-polling') }));
    const first = shown.item === 'queue-slow';
    const got = result(await send(answer(quiz, shown, first ? 'b' : 'c')));
    assert.equal(got.right, false);
    assert.match(got.announce, /^Wrong\. The right answer/);
    assert.ok(got.options.every((option) => option.reasonHtml !== ''));
    assert.ok(got.options.some((option) => option.link !== undefined));
    assert.equal(got.options.filter((option) => option.chosen).length, 1);
    assert.match(got.docs ?? '', /^https:\/\/docs\.aws\.amazon\.com\//);
    assert.match(got.next, /^Comes back/);
    const next = question(await send({ type: 'next', session: shown.session }));
    assert.equal(next.index, 1);
    assert.equal(next.canGoBack, true);
    const back = result(await send({ type: 'back', session: shown.session }));
    assert.deepEqual(
      back.options.map((option) => option.html),
      got.options.map((option) => option.html),
      'in the order seen',
    );
    assert.equal(question(await send({ type: 'next', session: shown.session })).item, next.item);
  });

  it('offers and inserts the question that tells the confused apart', async () => {
    const { send, quiz } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow') }));
    const got = result(await send(answer(quiz, shown, 'b')));
    assert.equal(got.followUp?.item, 'queue-vanish');
    assert.match(got.followUp?.why ?? '', /Visibility and Retention/);
    const next = question(await send({ type: 'followUp', item: 'queue-vanish' }));
    assert.equal(next.item, 'queue-vanish');
    assert.equal(next.total, 2);
    await send(answer(quiz, next, 'a'));
    assert.equal(view(await send({ type: 'next', session: shown.session }), 'report').view.all.right, 1);
  });

  it('turns a card and takes whether it was known', async () => {
    const { send, quiz } = await talk();
    const card = 'card:queue/visibility/default';
    const shown = question(await send({ type: 'start', plan: only(card) }));
    assert.equal(shown.form, 'reveal');
    assert.match(shown.stemHtml, /Queue · Visibility · Default/);
    const message = { session: shown.session, item: card, confidence: 'sure', milliseconds: 2000 } as const;
    const turned = view(await send({ type: 'reveal', ...message }), 'reveal').view;
    assert.match(turned.answerHtml, /30 seconds/);
    const got = result(await send({ type: 'grade', ...message, milliseconds: 500, known: true }));
    assert.equal(got.right, true);
    assert.equal(quiz.history.live(card)[0]?.confidence, 'sure');
    assert.equal(quiz.history.live(card)[0]?.took, 25, 'with the time before it was turned');
  });

  it('undoes from the question, the result and the last page', async () => {
    const { send, quiz } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow') }));
    await send(answer(quiz, shown, 'a'));
    assert.equal(question(await send({ type: 'undo' })).item, 'queue-slow');
    assert.equal(quiz.history.live('queue-slow').length, 0);
    await send(answer(quiz, shown, 'a'));
    view(await send({ type: 'next', session: shown.session }), 'report');
    const undone = await send({ type: 'undo' });
    assert.equal(question(undone).item, 'queue-slow');
    assert.match(view(undone, 'notice').text, /Undone: the answer to "A slow worker"/);
    assert.equal(view(await send({ type: 'undo' }), 'notice').text, 'There is nothing left to undo here.');
  });

  it('shows a hidden page again what it showed, with the unfinished choice', async () => {
    const { send } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow', 'queue-vanish') }));
    await send({ type: 'draft', session: shown.session, item: shown.item, chosen: [1], confidence: 'unsure' });
    const again = question(await send({ type: 'ready', session: undefined, result: undefined }));
    assert.deepEqual(again.chosen, [1]);
    assert.equal(again.confidence, 'unsure');
    assert.deepEqual(again.options, shown.options);
  });

  it('restores a round after a reload in the middle of a question', async () => {
    const disk = new MemoryFiles();
    const before = await talk({ files: disk });
    const shown = question(await before.send({ type: 'start', plan: only('queue-slow', 'queue-vanish', 'queue-polling') }));
    await before.send(answer(before.quiz, shown, shown.item === 'queue-polling' ? 'ab' : 'a'));
    const second = question(await before.send({ type: 'next', session: shown.session }));
    const after = await talk({ files: disk, window: 'window02' });
    const restored = question(await after.send({ type: 'ready', session: shown.session, result: undefined }));
    assert.deepEqual({ ...restored, clock: 0 }, { ...second, clock: 0 });
  });

  it('shows the result that was on the page before a reload again, and goes on from there', async () => {
    const disk = new MemoryFiles();
    const before = await talk({ files: disk });
    const shown = question(await before.send({ type: 'start', plan: only('queue-slow', 'queue-vanish') }));
    const told = result(await before.send(answer(before.quiz, shown, 'b')));
    await before.page.close();
    const after = await talk({ files: disk, window: 'window02' });
    const again = result(await after.send({ type: 'ready', session: shown.session, result: 0 }));
    assert.deepEqual(again, told);
    assert.equal(question(await after.send({ type: 'next', session: shown.session })).index, 1);
  });

  it('shows the result of the last question again, and the report after it', async () => {
    const disk = new MemoryFiles();
    const before = await talk({ files: disk });
    const { session, ...shown } = question(await before.send({ type: 'start', plan: only('queue-slow') }));
    await before.send(answer(before.quiz, { session, ...shown }, 'a'));
    const after = await talk({ files: disk, window: 'window02' });
    assert.equal(result(await after.send({ type: 'ready', session, result: 0 })).reviewing, false);
    const report = view(await after.send({ type: 'next', session }), 'report');
    const last = await talk({ files: disk, window: 'window03' });
    assert.deepEqual(view(await last.send({ type: 'ready', session, result: undefined }), 'report'), report);
    assert.equal(result(await last.send({ type: 'review', session, index: 0 })).reviewing, true);
    const reviewed = await talk({ files: disk, window: 'window04' });
    assert.equal(result(await reviewed.send({ type: 'ready', session, result: 0 })).reviewing, true);
  });

  it('shows the question where the log has no such result, and never the answer of a running exam', async () => {
    const disk = new MemoryFiles();
    const before = await talk({ files: disk, catalogue: largeBank(70) });
    const practice = question(await before.send({ type: 'start', plan: only('q-1', 'q-2') }));
    await before.send(answer(before.quiz, practice, 'a'));
    await before.send({ type: 'undo' });
    const mock = question(await before.send({ type: 'start', plan: { mode: 'mock' } }));
    await before.send(answer(before.quiz, mock, 'a'));
    const after = await talk({ files: disk, catalogue: largeBank(70), window: 'window02' });
    for (const place of [0, 1, 9_999])
      assert.equal(question(await after.page.receive({ type: 'ready', session: practice.session, result: place })).index, 0);
    const exam = await talk({ files: disk, catalogue: largeBank(70), window: 'window03' });
    assert.equal(question(await exam.send({ type: 'ready', session: mock.session, result: 0 })).index, 1);
  });

  it('goes to the start page when the round of a restored panel is gone', async () => {
    const { send } = await talk();
    view(await send({ type: 'ready', session: 'gone', result: undefined }), 'start');
  });

  it('answers a late or strange message without harm', async () => {
    const { send, quiz, page } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow', 'queue-vanish') }));
    const late = answer(quiz, shown, 'a');
    await send(late);
    assert.equal(view(await send(late), 'notice').kind, 'info');
    assert.equal(quiz.history.live(shown.item).length, 1);
    assert.deepEqual(await send({ ...late, session: 'another' } as FromPage), []);
    for (const strange of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { type: 'explode' },
      { type: 'answer' },
      { type: '__proto__' },
      { type: 'start', plan: { mode: 'all' } },
    ]) {
      const [problem] = await page.receive(strange);
      assert.equal(problem?.type, 'notice', JSON.stringify(strange));
    }
  });

  it('never throws, whatever a page sends', async () => {
    const { page, quiz } = await talk();
    const session = begun(quiz, { mode: 'mock' });
    await page.receive({ type: 'resume', session });
    const types = [
      'ready',
      'home',
      'start',
      'resume',
      'draft',
      'answer',
      'reveal',
      'grade',
      'next',
      'back',
      'goto',
      'skip',
      'flag',
      'bookmark',
      'pause',
      'unpause',
      'finish',
      'undo',
      'followUp',
      'report',
      'review',
      'statistics',
      'openDocs',
    ];
    const message = fc.record(
      {
        type: fc.constantFrom(...types),
        session: fc.constantFrom(session, 'x'),
        item: fc.constantFrom('queue-slow', 'topic-many', 'x'),
        index: fc.integer({ min: -1, max: 9 }),
        chosen: fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
        confidence: fc.constantFrom('none', 'sure', 'unsure', 'maybe'),
        milliseconds: fc.integer({ min: -5, max: 100_000 }),
        known: fc.boolean(),
        on: fc.boolean(),
        url: fc.webUrl(),
        plan: fc.constantFrom(
          { mode: 'mock' },
          { mode: 'due' },
          { mode: 'weak', by: 'pair' },
          { mode: 'practice', scope: everything, number: 3 },
          {},
        ),
      },
      { requiredKeys: ['type'], noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 20 }), async (messages) => {
        for (const one of messages)
          for (const answered of await page.receive(one)) {
            const read = readFromHost(JSON.parse(JSON.stringify(answered)));
            assert.ok(read.ok, read.ok ? '' : read.problem);
          }
      }),
      { numRuns: 60 },
    );
  });

  describe('in a mock exam', () => {
    it('tells nothing until the end, lets one go back and change, and reports by domain', async () => {
      const { send, quiz, clock } = await talk({ catalogue: largeBank(300) });
      let shown = question(await send({ type: 'start', plan: { mode: 'mock' } }));
      assert.equal(shown.total, 65);
      assert.equal(shown.clock?.left, 7800);
      assert.equal(shown.about, '');
      for (let index = 0; index < 65; index++) {
        clock.pass(60);
        const key = quiz.asked(quiz.round(shown.session) ?? assert.fail(), shown.index)?.key ?? '';
        if (index === 10) {
          shown = question(await send({ type: 'skip', session: shown.session, item: shown.item }));
          continue;
        }
        if (index === 20) await send({ type: 'flag', session: shown.session, item: shown.item, on: true });
        const answers = await send(answer(quiz, shown, index < 40 ? key : key === 'a' || key.length > 1 ? 'b' : 'a'));
        assert.ok(!answers.some(({ type }) => type === 'result'));
        shown = question(answers);
      }
      assert.equal(shown.index, 64, 'stays at the last');
      assert.equal(shown.map.filter((place) => place.answered).length, 64);
      assert.ok(shown.map[20]?.flagged);
      assert.equal(
        (await send({ type: 'review', session: shown.session, index: 3 })).some(({ type }) => type === 'result'),
        false,
      );
      // Back to the skipped one, and to one that is changed.
      shown = question(await send({ type: 'goto', session: shown.session, index: 10 }));
      assert.deepEqual(shown.chosen, []);
      await send(answer(quiz, shown, quiz.asked(quiz.round(shown.session) ?? assert.fail(), 10)?.key ?? ''));
      shown = question(await send({ type: 'goto', session: shown.session, index: 0 }));
      assert.ok(shown.chosen.length > 0);
      await send(answer(quiz, shown, quiz.asked(quiz.round(shown.session) ?? assert.fail(), 0)?.key === 'a' ? 'b' : 'a'));
      const { view: report } = view(await send({ type: 'finish', session: shown.session }), 'report');
      assert.equal(report.all.right, 39);
      assert.equal(report.all.total, 65);
      assert.equal(report.used, 65 * 60);
      assert.deepEqual(
        report.domains.map(({ id, share }) => [id, share.total]),
        [
          ['development', 21],
          ['security', 17],
          ['deployment', 15],
          ['troubleshooting', 12],
        ],
      );
      assert.match(report.words.join(' '), /no AWS score/);
      assert.ok(report.all.low < report.all.percent && report.all.percent < report.all.high);
      const reviewed = result(await send({ type: 'review', session: shown.session, index: 20 }));
      assert.equal(reviewed.reviewing, true);
      assert.ok(reviewed.options.every((option) => option.reasonHtml !== ''));
    });

    it('lets the last question be answered after it was skipped, and again after it was answered', async () => {
      const { send, quiz } = await talk({ catalogue: largeBank(100) });
      let shown = question(await send({ type: 'start', plan: { mode: 'mock' } }));
      shown = question(await send({ type: 'goto', session: shown.session, index: 64 }));
      shown = question(await send({ type: 'skip', session: shown.session, item: shown.item }));
      for (const letters of ['a', 'b']) {
        const answers = await send(answer(quiz, shown, letters));
        shown = question(answers);
        assert.match(view(answers, 'notice').text, /last question. 64 questions not answered/);
        assert.equal(quiz.round(shown.session)?.answers[64]?.chosen, letters);
      }
    });

    it('counts what is chosen when the page goes away or the time is up, though not in practice', async () => {
      const choose = async (plan: Plan) => {
        const talking = await talk({ catalogue: largeBank(100) });
        const { send, quiz } = talking;
        const shown = question(await send({ type: 'start', plan }));
        const { chosen } = { chosen: [], ...answer(quiz, shown, 'a') };
        await send({ type: 'draft', session: shown.session, item: shown.item, chosen, confidence: 'none' });
        return {
          ...talking,
          shown,
          chosen,
          given: () =>
            quiz
              .round(shown.session)
              ?.answers.map((one) => one?.chosen)
              .filter(Boolean),
        };
      };
      const ways: readonly ((talking: Awaited<ReturnType<typeof choose>>) => Promise<unknown>)[] = [
        ({ send }) => send({ type: 'home' }),
        ({ page }) => page.close(),
        ({ clock, send }) => {
          clock.pass(7801);
          return send({ type: 'home' });
        },
      ];
      for (const goes of ways) {
        const exam = await choose({ mode: 'mock' });
        await goes(exam);
        assert.deepEqual(exam.given(), ['a']);
        const round = exam.quiz.round(exam.shown.session);
        if (!round?.finished) {
          const again = question(await exam.send({ type: 'resume', session: exam.shown.session }));
          assert.deepEqual([again.index, again.chosen], [0, exam.chosen], 'goes on where it was left');
        }
        const practice = await choose({ mode: 'practice', scope: everything, number: 3 });
        await goes(practice);
        assert.deepEqual(practice.given(), []);
      }
    });

    it('leaves it to the page to bring back what was chosen before a reload of the window', async () => {
      const { send, quiz, page } = await talk({ catalogue: largeBank(100) });
      const { session, item } = question(await send({ type: 'start', plan: { mode: 'mock' } }));
      await send({ type: 'draft', session, item, chosen: [0], confidence: 'none' });
      await page.close(false);
      assert.equal(quiz.round(session)?.answers[0], undefined);
      assert.equal(quiz.round(session)?.runningSince, undefined, 'the clock stands');
    });

    it('survives a reload, pauses, and ends when the time is up', async () => {
      const disk = new MemoryFiles();
      const clock = new FakeClock();
      const catalogue = largeBank(100);
      const before = await talk({ files: disk, clock, catalogue });
      let shown = question(await before.send({ type: 'start', plan: { mode: 'mock' } }));
      clock.pass(100);
      shown = question(await before.send(answer(before.quiz, shown, 'a')));
      assert.equal(shown.clock?.left, 7700);
      clock.pass(50_000);
      const { send, quiz } = await talk({ files: disk, clock, catalogue, window: 'window02' });
      shown = question(await send({ type: 'ready', session: shown.session, result: undefined }));
      assert.equal(shown.index, 1);
      assert.equal(shown.clock?.left, 7700, 'the hours between do not count');
      const paused = question(await send({ type: 'pause', session: shown.session }));
      assert.equal(paused.clock?.paused, true);
      clock.pass(50_000);
      shown = question(await send({ type: 'unpause', session: shown.session }));
      assert.equal(shown.clock?.left, 7700);
      clock.pass(7701);
      const over = await send(answer(quiz, shown, 'a'));
      assert.equal(view(over, 'notice').text, 'The time is up.');
      const { view: report } = view(over, 'report');
      assert.equal(report.unanswered, 64);
      assert.equal(report.used, 7800);
      const { view: start } = view(await send({ type: 'home' }), 'start');
      assert.equal(start.mocks.length, 1);
      assert.equal(start.open.length, 0);
    });
  });

  it('lists an open round and goes on with it', async () => {
    const { send, quiz } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow', 'queue-vanish') }));
    await send(answer(quiz, shown, 'a'));
    const { view: start } = view(await send({ type: 'home' }), 'start');
    assert.deepEqual(
      start.open.map(({ session, answered, total }) => [session, answered, total]),
      [[shown.session, 1, 2]],
    );
    assert.equal(start.today.answered, 1);
    assert.equal(question(await send({ type: 'resume', session: shown.session })).index, 1);
  });

  it('goes on without a question that left the bank', async () => {
    const disk = new MemoryFiles();
    const before = await talk({ files: disk });
    const shown = question(await before.send({ type: 'start', plan: only('queue-slow', 'topic-many') }));
    const left = smallBank(
      files.filter((file) => !file.path.includes(shown.item.split('-')[0] ?? '') || !file.path.endsWith('quiz.md')),
    );
    const { send } = await talk({ files: disk, catalogue: left, window: 'window02' });
    const answers = await send({ type: 'ready', session: shown.session, result: undefined });
    assert.match(view(answers, 'notice').text, /no longer in the bank/);
    assert.notEqual(question(answers).item, shown.item);
  });

  it('resets a scope when the person agrees, and undoes it', async () => {
    const { send, quiz, host } = await talk();
    const shown = question(await send({ type: 'start', plan: only('queue-slow') }));
    await send(answer(quiz, shown, 'a'));
    const scope = { kind: 'service', ids: ['queue'], label: 'Queue' } as const;
    host.agrees = false;
    assert.deepEqual(await send({ type: 'reset', scope }), []);
    assert.equal(quiz.history.live('queue-slow').length, 1);
    host.agrees = true;
    view(await send({ type: 'reset', scope }), 'start');
    assert.equal(quiz.history.live('queue-slow').length, 0);
    assert.match(view(await send({ type: 'undo' }), 'notice').text, /reset of Queue/);
    assert.equal(quiz.history.live('queue-slow').length, 1);
  });

  it('hands over to the editor what it cannot do itself', async () => {
    const { send, host } = await talk();
    await send({ type: 'openSection', section: 'queue#visibility' });
    await send({ type: 'openDocs', url: 'https://docs.aws.amazon.com/x/' });
    for (const url of [
      'https://example.com/',
      'https://docs.aws.amazon.com@example.com/',
      'http://docs.aws.amazon.com/',
      'command:x',
      '',
    ])
      assert.equal(view(await send({ type: 'openDocs', url }), 'notice').kind, 'problem', url);
    await send({ type: 'reportQuestion', item: 'queue-slow', version: 'v1' });
    assert.deepEqual(host.calls, [
      ['section', 'queue#visibility'],
      ['docs', 'https://docs.aws.amazon.com/x/'],
      ['report', { item: 'queue-slow', version: 'v1', title: 'A slow worker' }],
    ]);
  });

  it('tells honestly what waits after days away', async () => {
    const { send, clock, quiz } = await talk({ settings: () => ({ ...plainSettings, dailyCap: 3, examDate: '2026-12-04' }) });
    let shown = question(
      await send({ type: 'start', plan: { mode: 'custom', scope: everything, number: 10, minutes: undefined, kinds: ['card'] } }),
    );
    for (let index = 0; index < 10; index++) {
      const message = { session: shown.session, item: shown.item, confidence: 'none', milliseconds: 1 } as const;
      await send({ type: 'reveal', ...message });
      await send({ type: 'grade', ...message, known: false });
      const answers = await send({ type: 'next', session: shown.session });
      if (index < 9) shown = question(answers);
    }
    clock.passDays(9);
    const { view: start } = view(await send({ type: 'home' }), 'start');
    assert.equal(start.counts.due, 10);
    assert.match(
      start.words.join(' '),
      /away for 9 days.*10 reviews are due, 3 of them today; at 3 a day it takes about 4 days.*5 days to the exam/,
    );
    assert.equal(start.streak?.days, 0);
    assert.equal(quiz.progress.forecast(3)[0], 10);
  });
});

describe('the checks of messages', () => {
  it('give a problem for anything malformed, on both sides', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const read of [readFromPage(value), readFromHost(value)])
          if (!read.ok) assert.match(read.problem, /^message/);
          else assert.ok(typeof value === 'object');
      }),
    );
  });

  it('leave behind what they do not know', () => {
    const read = readFromPage({ type: 'goto', session: 's', index: 3, extra: 'x', __proto__: { evil: 1 } });
    assert.deepEqual(read, { ok: true, value: { type: 'goto', session: 's', index: 3 } });
  });

  it('bound texts, lists and numbers', () => {
    const draft = { type: 'draft', session: 's', item: 'i', chosen: [], confidence: 'none' };
    assert.ok(readFromPage(draft).ok);
    for (const wrong of [
      { item: 'x'.repeat(301) },
      { chosen: Array(51).fill(0) },
      { chosen: [-1] },
      { chosen: [0.5] },
      { confidence: 'very' },
      { session: 5 },
    ])
      assert.ok(!readFromPage({ ...draft, ...wrong }).ok, JSON.stringify(wrong).slice(0, 60));
  });
});
