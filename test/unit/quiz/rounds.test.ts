import assert from 'node:assert/strict';
import fc from 'fast-check';
import { domains, domainWeights } from '../../../src/notes/model';
import { choose } from '../../../src/quiz/choosing';
import { byWeight, wilson } from '../../../src/quiz/domains';
import { seeded } from '../../../src/quiz/random';
import { usedAt } from '../../../src/quiz/round';
import {
  answerHere,
  begun,
  english,
  everything,
  FakeClock,
  largeBank,
  MemoryFiles,
  openQuiz,
  plainSettings,
  smallBank,
} from './bank';

const at = (scope: 'service' | 'category' | 'domain' | 'tag' | 'section' | 'item', ...ids: string[]) => ({
  kind: scope,
  ids,
  label: ids.join(),
});

describe('the weights of the domains', () => {
  it('make 21, 17, 15 and 12 of 65', () => {
    assert.deepEqual(byWeight(65), { development: 21, security: 17, deployment: 15, troubleshooting: 12 });
  });

  it('add up exactly, and are off by less than one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (total) => {
        const parts = byWeight(total);
        assert.equal(
          domains.reduce((sum, domain) => sum + parts[domain], 0),
          total,
        );
        for (const domain of domains) assert.ok(Math.abs(parts[domain] - (total * domainWeights[domain]) / 100) < 1);
      }),
    );
  });

  it('come with an interval that holds the share and shrinks with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (total, some) => {
        const right = some % (total + 1);
        const share = wilson(right, total);
        assert.ok(share.low >= 0 && share.high <= 100);
        assert.ok(share.low <= share.percent + 0.1 && share.percent <= share.high + 0.1);
        const more = wilson(right * 10, total * 10);
        assert.ok(more.high - more.low <= share.high - share.low + 0.1);
      }),
    );
    assert.deepEqual(wilson(0, 0), { right: 0, total: 0, percent: 0, low: 0, high: 100 });
    // From the formula worked by hand for 47 of 65.
    const { low, high } = wilson(47, 65);
    assert.deepEqual([low, high], [60.4, 81.7]);
  });
});

describe('choosing items', () => {
  const cases: readonly (readonly [
    string,
    Parameters<typeof at>,
    (item: { noteId: string; section: string; domain?: unknown; tags: readonly string[] }) => boolean,
  ])[] = [
    ['a service', ['service', 'topic'], (item) => item.noteId === 'topic'],
    ['a category', ['category', 'serverless'], (item) => item.noteId === 'topic'],
    ['a domain', ['domain', 'security'], (item) => item.domain === 'security'],
    ['a tag', ['tag', 'task 4.1'], (item) => item.tags.includes('task 4.1')],
    ['a section', ['section', 'queue#retention'], (item) => item.section === 'queue#retention'],
    ['an item', ['item', 'queue-slow'], (item) => item.section === 'queue#visibility'],
    [
      'sections of an open template',
      ['section', 'queue#polling', 'topic#delivery'],
      (item) => ['queue#polling', 'topic#delivery'].includes(item.section),
    ],
  ];
  for (const [name, scope, fits] of cases)
    it(`of ${name}`, async () => {
      const quiz = await openQuiz();
      const choice = choose({ mode: 'practice', scope: at(...scope), number: 500 }, quiz.progress, seeded(1), english);
      assert.ok('items' in choice);
      assert.ok(choice.items.length > 0);
      assert.ok(choice.items.every(fits));
      assert.equal(
        choice.items.length,
        quiz.catalogue.items.filter(fits).filter((item) => scope[0] !== 'item' || item.id === 'queue-slow').length,
      );
    });

  it('of the bookmarks', async () => {
    const quiz = await openQuiz();
    assert.ok(
      'problem' in quiz.begin({ mode: 'practice', scope: { kind: 'bookmarks', ids: [], label: 'bookmarks' }, number: 5 }),
    );
    quiz.bookmark('topic-many', true);
    quiz.bookmark('queue-slow', true);
    quiz.bookmark('queue-slow', false);
    const session = begun(quiz, { mode: 'practice', scope: { kind: 'bookmarks', ids: [], label: 'bookmarks' }, number: 5 });
    assert.deepEqual(
      quiz.round(session)?.queue.map((slot) => slot.item),
      ['topic-many'],
    );
  });

  it('says in a sentence why there are none', async () => {
    const quiz = await openQuiz();
    for (const plan of [
      { mode: 'practice', scope: at('service', 'nothing'), number: 5 },
      { mode: 'due', number: 5 },
      { mode: 'weak', by: 'section', number: 5 },
      { mode: 'weak', by: 'pair', number: 5 },
      { mode: 'custom', scope: at('service', 'topic'), number: 5, minutes: undefined, kinds: ['ordering'] },
    ] as const) {
      const result = quiz.begin(plan);
      assert.ok('problem' in result);
      assert.match(result.problem, /^[A-Z].*\.$/);
    }
    assert.equal(quiz.history.records.length, 0);
  });

  it('takes kinds and number of a custom round', async () => {
    const quiz = await openQuiz();
    const session = begun(quiz, { mode: 'custom', scope: everything, number: 7, minutes: 5, kinds: ['number', 'card'] });
    const kinds = quiz.round(session)?.queue.map((slot) => quiz.catalogue.item(slot.item)?.kind);
    assert.equal(kinds?.length, 7);
    assert.ok(kinds?.every((kind) => kind === 'number' || kind === 'card'));
  });

  it('of everything asks what the exam has before what lies outside it; of a part alike', async () => {
    const quiz = await openQuiz({ catalogue: largeBank(40, ['1.1', 'none']) });
    const outside = (scope: typeof everything | ReturnType<typeof at>) => {
      const choice = choose({ mode: 'practice', scope, number: 20 }, quiz.progress, seeded(5), english);
      assert.ok('items' in choice);
      return choice.items.filter((item) => item.kind !== 'card' && item.domain === undefined).length;
    };
    assert.equal(outside(everything), 0);
    assert.ok(outside(at('service', 'queue')) > 3);
  });

  it('asks due items before new ones, and those before known ones', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock });
    const scope = at('service', 'queue');
    const first = begun(quiz, { mode: 'practice', scope: at('item', 'queue-slow'), number: 1 });
    answerHere(quiz, first, false);
    const second = begun(quiz, { mode: 'practice', scope: at('item', 'queue-vanish'), number: 1 });
    for (const _ of [1]) answerHere(quiz, second, true);
    clock.pass(120);
    const choice = choose({ mode: 'practice', scope, number: 4 }, quiz.progress, seeded(3), english);
    assert.ok('items' in choice);
    assert.equal(choice.items[0]?.id, 'queue-slow', 'wrong a minute ago, due again');
    assert.equal(choice.items[3]?.id, 'queue-vanish', 'right, and due in ten minutes');
  });

  describe('that are due', () => {
    const dueRound = async (settings: Partial<typeof plainSettings>) => {
      const clock = new FakeClock();
      const quiz = await openQuiz({ clock, settings: () => ({ ...plainSettings, ...settings }) });
      const session = begun(quiz, { mode: 'custom', scope: everything, number: 12, minutes: undefined, kinds: ['card'] });
      for (let index = 0; index < 10; index++) answerHere(quiz, session, false);
      return { clock, quiz };
    };

    it('come after days, the likeliest forgotten first', async () => {
      const { clock, quiz } = await dueRound({});
      clock.passDays(3);
      const due = quiz.progress.due();
      assert.equal(due.length, 10);
      const recalls = due.map(({ item }) => quiz.progress.recall(item.id) ?? 1);
      assert.deepEqual(
        recalls,
        [...recalls].sort((a, b) => a - b),
      );
    });

    it('are capped by day, and the rest is not hidden', async () => {
      const { clock, quiz } = await dueRound({ dailyCap: 4 });
      clock.passDays(3);
      assert.equal(quiz.progress.due().length, 10);
      const session = begun(quiz, { mode: 'due', number: undefined });
      assert.equal(quiz.round(session)?.queue.length, 4);
      for (let index = 0; index < 4; index++) answerHere(quiz, session, true);
      assert.equal(quiz.progress.leftToday(), 0);
      const more = quiz.begin({ mode: 'due', number: undefined });
      assert.ok('problem' in more && /daily number/.test(more.problem));
      clock.passDays(1);
      assert.ok('session' in quiz.begin({ mode: 'due', number: undefined }));
    });

    it('are all that the cap counts: not what is practised besides, nor a card seen again within minutes', async () => {
      const { clock, quiz } = await dueRound({ dailyCap: 4 });
      const practise = (id: string) =>
        answerHere(quiz, begun(quiz, { mode: 'practice', scope: at('item', id), number: 1 }), true);
      for (let days = 0; days < 3; days++) {
        clock.passDays(7);
        for (const id of quiz.history.answered()) practise(id);
      }
      clock.passDays(1);
      assert.equal(quiz.progress.due().length, 0);
      for (const id of quiz.history.answered()) practise(id);
      assert.equal(quiz.progress.leftToday(), 4, 'nothing was due');
      clock.passDays(60);
      const session = begun(quiz, { mode: 'due', number: undefined });
      const id = answerHere(quiz, session, false);
      clock.pass(700);
      practise(id);
      assert.equal(quiz.progress.leftToday(), 3);
    });

    it('are joined in the last week by what is likeliest forgotten on exam day, after them', async () => {
      const clock = new FakeClock();
      const settings = { examDate: undefined as string | undefined };
      const quiz = await openQuiz({ clock, settings: () => ({ ...plainSettings, ...settings }) });
      const session = begun(quiz, { mode: 'custom', scope: everything, number: 10, minutes: undefined, kinds: ['card'] });
      for (let index = 0; index < 4; index++) answerHere(quiz, session, false);
      // The others graduate: they come back in days.
      for (let index = 4; index < 10; index++) answerHere(quiz, session, true);
      clock.pass(3600);
      const known =
        quiz
          .round(session)
          ?.queue.slice(4)
          .map((slot) => slot.item) ?? [];
      for (const id of known) answerHere(quiz, begun(quiz, { mode: 'practice', scope: at('item', id), number: 1 }), true);
      clock.passDays(1);
      const dueNow = new Set(quiz.progress.due().map(({ item }) => item.id));
      assert.equal(dueNow.size, 4);
      const plain = choose({ mode: 'due', number: 9 }, quiz.progress, seeded(1), english);
      assert.ok('items' in plain);
      assert.equal(plain.items.length, 4, 'no exam: only what is due');
      settings.examDate = '2026-11-26';
      const last = choose({ mode: 'due', number: 9 }, quiz.progress, seeded(1), english);
      assert.ok('items' in last);
      assert.equal(last.items.length, 9);
      assert.ok(
        last.items.slice(0, 4).every((item) => dueNow.has(item.id)),
        'due ones first',
      );
      const examDay = Date.UTC(2026, 10, 26, 12);
      const recalls = last.items.slice(4).map((item) => quiz.progress.recall(item.id, examDay) ?? 1);
      assert.deepEqual(
        recalls,
        [...recalls].sort((a, b) => a - b),
      );
      settings.examDate = '2026-12-26';
      const far = choose({ mode: 'due', number: 9 }, quiz.progress, seeded(1), english);
      assert.ok('items' in far);
      assert.equal(far.items.length, 4, 'the exam is far: only what is due');
    });
  });

  it('of weak sections asks there, what went wrong first', async () => {
    const quiz = await openQuiz();
    for (const [id, right] of [
      ['queue-vanish', false],
      ['queue-slow', true],
      ['topic-many', true],
      ['topic-delivery', true],
    ] as const)
      answerHere(quiz, begun(quiz, { mode: 'practice', scope: at('item', id), number: 1 }), right);
    assert.deepEqual(
      quiz.progress.weakSections().map(({ section }) => section),
      ['queue#retention'],
    );
    const session = begun(quiz, { mode: 'weak', by: 'section', number: undefined });
    const queue = quiz.round(session)?.queue.map((slot) => slot.item) ?? [];
    assert.equal(queue[0], 'queue-vanish');
    assert.ok(queue.every((id) => quiz.catalogue.item(id)?.section === 'queue#retention'));
  });

  it('of a mock exam: 65, by the weights, no two alike, only what the exam has', async () => {
    const quiz = await openQuiz({ catalogue: largeBank(400) });
    const session = begun(quiz, { mode: 'mock' });
    const items = quiz.round(session)?.queue.map((slot) => quiz.catalogue.item(slot.item)) ?? [];
    assert.equal(new Set(items).size, 65);
    const parts = byWeight(65);
    for (const domain of domains) assert.equal(items.filter((item) => item?.domain === domain).length, parts[domain], domain);
    assert.ok(items.every((item) => item?.kind === 'single' || item?.kind === 'multiple'));
  });

  it('of a second mock exam are others, while there are', async () => {
    const quiz = await openQuiz({ catalogue: largeBank(400), clock: new FakeClock() });
    const one = begun(quiz, { mode: 'mock' });
    for (let index = 0; index < 65; index++) answerHere(quiz, one, true);
    quiz.happen(one, 'finish');
    const seen = new Set(quiz.round(one)?.queue.map((slot) => slot.item));
    const two = begun(quiz, { mode: 'mock' });
    assert.deepEqual(
      quiz.round(two)?.queue.filter((slot) => seen.has(slot.item)),
      [],
    );
  });

  it('fills a mock exam from the other domains when one is short', async () => {
    const quiz = await openQuiz({ catalogue: smallBank() });
    const session = begun(quiz, { mode: 'mock' });
    assert.equal(quiz.round(session)?.queue.length, 5, 'all there are, without the ordering');
  });
});

describe('a round', () => {
  it('goes on where it stood after the window was closed', async () => {
    const files = new MemoryFiles();
    const first = await openQuiz({ files });
    const session = begun(first, { mode: 'practice', scope: everything, number: 6 });
    answerHere(first, session, true);
    answerHere(first, session, false);
    first.happen(session, 'flag', 2);
    await first.saved();
    const second = await openQuiz({ files, window: 'window02' });
    const round = second.resume(session);
    assert.equal(round?.index, 2);
    assert.ok(round?.flagged.has(2));
    assert.deepEqual(round?.queue, first.round(session)?.queue);
    const before = first.asked(first.round(session) ?? assert.fail(), 2)?.options.map((option) => option.id);
    assert.deepEqual(
      second.asked(round, 2)?.options.map((option) => option.id),
      before,
      'the same order of options',
    );
  });

  it('does not count the time it was paused or its window was gone', async () => {
    const clock = new FakeClock();
    const files = new MemoryFiles();
    const catalogue = largeBank(100);
    const quiz = await openQuiz({ clock, files, catalogue });
    const session = begun(quiz, { mode: 'mock' });
    clock.pass(60);
    answerHere(quiz, session, true);
    quiz.leave(session);
    clock.pass(5000);
    quiz.resume(session);
    clock.pass(30);
    answerHere(quiz, session, true);
    await quiz.saved();
    clock.pass(7000);
    const second = await openQuiz({ clock, files, catalogue, window: 'window02' });
    const round = second.resume(session);
    assert.ok(round);
    assert.equal(usedAt(round, second.now()), 90);
    assert.equal(second.left(round), 130 * 60 - 90);
  });

  it('takes an answer only to what it asks, and only one that fits', async () => {
    const quiz = await openQuiz();
    const session = begun(quiz, { mode: 'practice', scope: at('item', 'queue-polling'), number: 1 });
    const given = { item: 'queue-polling', confidence: 'none', milliseconds: 10 } as const;
    const problem = (chosen: readonly number[], item: string = given.item) => {
      const result = quiz.answer(session, { ...given, item, chosen });
      assert.ok('problem' in result);
      return result.problem;
    };
    assert.match(problem([0], 'queue-slow'), /answered already/);
    assert.match(problem([]), /Choose/);
    assert.match(problem([0, 0]), /does not fit/);
    assert.match(problem([99]), /does not fit/);
    assert.equal(quiz.history.live('queue-polling').length, 0);
    assert.ok('index' in quiz.answer(session, { ...given, chosen: [0] }));
    assert.match(problem([0]), /./);
    assert.match(JSON.stringify(quiz.answer('nonsense', { ...given, chosen: [0] })), /over/);
  });

  it('takes a multiple response as right only when all and no other options are chosen', async () => {
    for (const [letters, right] of [
      ['ab', true],
      ['ba', true],
      ['a', false],
      ['abc', false],
      ['ac', false],
    ] as const) {
      const quiz = await openQuiz();
      const session = begun(quiz, { mode: 'practice', scope: at('item', 'queue-polling'), number: 1 });
      const asked = quiz.asked(quiz.round(session) ?? assert.fail(), 0);
      const chosen = [...letters].map((id) => asked?.options.findIndex((option) => option.id === id) ?? -1);
      quiz.answer(session, { item: 'queue-polling', chosen, confidence: 'none', milliseconds: 1 });
      assert.equal(quiz.history.live('queue-polling')[0]?.right, right, letters);
    }
  });

  it('takes an ordering as right only in its order, and never shows it solved', async () => {
    const quiz = await openQuiz();
    for (let index = 0; index < 30; index++) {
      const session = begun(quiz, { mode: 'practice', scope: at('item', 'queue-life'), number: 1 });
      const asked = quiz.asked(quiz.round(session) ?? assert.fail(), 0);
      assert.notEqual(asked?.options.map((option) => option.id).join(''), 'abc');
      answerHere(quiz, session, index % 2 === 0);
      assert.equal(quiz.history.live('queue-life').at(-1)?.right, index % 2 === 0);
    }
  });

  it('asks again today what went wrong in the order that was seen, and later in another', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock });
    const orders = (right: boolean, id: string) => {
      const session = begun(quiz, { mode: 'practice', scope: at('item', id), number: 1 });
      const asked = quiz.asked(quiz.round(session) ?? assert.fail(), 0);
      answerHere(quiz, session, right);
      return `${asked?.stem} ${asked?.options.map((option) => option.markdown).join()}`;
    };
    for (const id of ['queue-polling', 'number:lambda-cost']) {
      const seen = orders(false, id);
      clock.pass(600);
      assert.equal(orders(true, id), seen);
      const others = [1, 2, 3, 4].map(() => orders(true, id));
      assert.ok(others.some((order) => order !== seen));
    }
  });

  it('puts the right option at every place about equally often', async () => {
    const quiz = await openQuiz();
    const places = [0, 0, 0, 0];
    for (let index = 0; index < 800; index++) {
      const session = begun(quiz, { mode: 'practice', scope: at('item', 'queue-slow'), number: 1 });
      const asked = quiz.asked(quiz.round(session) ?? assert.fail(), 0);
      const place = asked?.options.findIndex((option) => option.right) ?? 0;
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) assert.ok(count > 140 && count < 260, places.join());
  });
});

describe('undo', () => {
  it('takes back any number of steps, also the end, and leaves what never happened', async () => {
    const quiz = await openQuiz();
    const session = begun(quiz, { mode: 'practice', scope: everything, number: 4 });
    const states = [JSON.stringify(snapshot())];
    for (let index = 0; index < 4; index++) {
      if (index === 1) quiz.happen(session, 'skip', index);
      else answerHere(quiz, session, index % 2 === 0);
      states.push(JSON.stringify(snapshot()));
    }
    quiz.happen(session, 'finish');
    // The end and the last answer go together.
    states.pop();
    while (states.length > 0) {
      assert.ok(quiz.undo(session));
      assert.equal(JSON.stringify(snapshot()), states.pop());
    }
    assert.equal(quiz.undo(session), undefined);

    function snapshot() {
      const round = quiz.round(session);
      return {
        index: round?.index,
        finished: round?.finished,
        answers: round?.answers.map((answer) => answer?.chosen),
        cards: round?.queue.map((slot) => quiz.history.card(slot.item)),
        done: quiz.progress.done(),
      };
    }
  });

  it('without a round takes back the newest step of this machine, also a reset', async () => {
    const quiz = await openQuiz();
    const id = answerHere(quiz, begun(quiz, { mode: 'practice', scope: at('service', 'queue'), number: 3 }), true);
    assert.equal(quiz.reset(at('service', 'queue')), 1);
    assert.equal(quiz.history.live(id).length, 0);
    assert.equal(quiz.undo()?.type, 'reset');
    assert.equal(quiz.history.live(id).length, 1);
    assert.equal(quiz.undo()?.type, 'answer');
    assert.equal(quiz.history.live(id).length, 0);
    assert.equal(quiz.canUndo(), false);
    assert.equal(quiz.undo(), undefined);
  });

  it('reopens a mock exam', async () => {
    const quiz = await openQuiz({ catalogue: largeBank(100) });
    const session = begun(quiz, { mode: 'mock' });
    const id = answerHere(quiz, session, true);
    quiz.happen(session, 'finish');
    assert.equal(quiz.history.live(id).length, 1);
    quiz.undo(session);
    assert.equal(quiz.round(session)?.finished, false);
    assert.equal(quiz.history.live(id).length, 0);
    assert.equal(quiz.resume(session)?.index, 1);
  });
});
