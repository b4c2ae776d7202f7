import assert from 'node:assert/strict';
import { fold } from '../../../src/quiz/archive';
import { arrived, carrierKey, carry } from '../../../src/quiz/carrier';
import { carrierKeys } from '../../../src/quiz/carrierKeys';
import { Conversation } from '../../../src/quiz/conversation';
import { toLine } from '../../../src/quiz/line';
import { Quiz } from '../../../src/quiz/quiz';
import type { LogRecord } from '../../../src/quiz/record';
import { rewriting } from '../../../src/quiz/rewriting';
import { answerHere, begun, english, everything, FakeClock, FakeHost, MemoryFiles, MemoryMemento, openQuiz, parts } from './bank';

const answer = (seq: number, at: number, writer = 'machinea-w1', item = 'queue-slow'): LogRecord => ({
  ...{
    type: 'answer',
    session: `s${Math.floor(seq / 20)}`,
    item,
    version: 'v',
    seed: seq * 31,
    order: 'abcd',
    chosen: 'b',
    right: false,
  },
  ...{ confidence: 'sure', took: 80, held: false, writer, seq, at },
});
const day = 86_400;

describe('storage', () => {
  it('gives a window started anew what the last one answered', async () => {
    const files = new MemoryFiles();
    const first = await openQuiz({ files });
    const id = answerHere(first, begun(first, { mode: 'practice', scope: everything, number: 3 }), true);
    await first.saved();
    const second = await openQuiz({ files, window: 'window02' });
    assert.equal(second.history.live(id).length, 1);
    assert.deepEqual(second.history.card(id), first.history.card(id));
  });

  it('shows a window what another one answered meanwhile', async () => {
    const files = new MemoryFiles();
    const memento = new MemoryMemento();
    const first = await openQuiz({ files, memento });
    const second = await openQuiz({ files, memento, window: 'window02' });
    const id = answerHere(first, begun(first, { mode: 'practice', scope: everything, number: 3 }), true);
    await first.saved();
    assert.equal(second.history.live(id).length, 0);
    await second.refresh();
    assert.equal(second.history.live(id).length, 1);
    await second.refresh();
    assert.equal(second.history.live(id).length, 1);
  });

  it('keeps what the disk refuses, says so, and writes it with the next answer', async () => {
    const files = new MemoryFiles();
    const quiz = await openQuiz({ files });
    const session = begun(quiz, { mode: 'practice', scope: everything, number: 5 });
    await quiz.saved();
    files.budget = 20;
    const lost = answerHere(quiz, session, true);
    assert.equal(await quiz.saved(), false);
    assert.match(quiz.storage.takeProblems().join(), /could not be saved yet/);
    files.budget = Number.POSITIVE_INFINITY;
    answerHere(quiz, session, true);
    assert.equal(await quiz.saved(), true);
    assert.equal((await openQuiz({ files, window: 'window02' })).history.live(lost).length, 1);
  });

  it('opens with a damaged file, reports it once, and reads the rest', async () => {
    const files = new MemoryFiles();
    const quiz = await openQuiz({ files });
    const id = answerHere(quiz, begun(quiz, { mode: 'practice', scope: everything, number: 3 }), true);
    await quiz.saved();
    const [name = ''] = files.texts.keys();
    files.texts.set(name, `\nrubbish${files.texts.get(name)}`);
    files.texts.set('other.log', 'not a log at all');
    files.texts.set('readme.txt', 'nothing of ours');
    const again = await openQuiz({ files, window: 'window02' });
    assert.equal(again.history.live(id).length, 1);
    await again.refresh();
    const problems = again.storage.takeProblems();
    assert.equal(problems.length, 2);
    assert.match(problems.join(' '), /set aside/);
    await again.refresh();
    assert.deepEqual(again.storage.takeProblems(), []);
    const later = await openQuiz({ files, window: 'window03' });
    await later.refresh();
    assert.deepEqual(later.storage.takeProblems(), [], 'nor at any later start');
    const asideNow = [...files.texts].flatMap(([file, text]) => (file.startsWith('damaged-') ? text.split('\n') : []));
    assert.deepEqual(asideNow.sort(), ['not a log at all', 'rubbish']);
  });

  it('takes a record that another window was just writing at the next look, and does not call it lost', async () => {
    const files = new MemoryFiles();
    const first = await openQuiz({ files });
    const session = begun(first, { mode: 'practice', scope: everything, number: 3 });
    const id = answerHere(first, session, true);
    await first.saved();
    const [name = ''] = files.texts.keys();
    const whole = files.texts.get(name) ?? '';
    const second = await openQuiz({ files: new MemoryFiles(), window: 'window02' });
    Object.assign(second.parts.files, { list: () => files.list(), read: (file: string) => files.read(file) });
    for (const length of [0, 20, whole.length - 30, whole.length - 1, 10, whole.length]) {
      files.texts.set(name, whole.slice(0, length));
      await second.refresh();
    }
    assert.equal(second.history.live(id).length, 1);
    assert.deepEqual(second.storage.takeProblems(), []);
  });

  it('starts even when the folder cannot be read', async () => {
    const files = new MemoryFiles();
    files.list = () => Promise.reject(new Error('no'));
    const quiz = await openQuiz({ files });
    assert.match(quiz.storage.takeProblems().join(), /cannot be read/);
  });

  it('begins a new file after two hundred records, and after a week', async () => {
    const files = new MemoryFiles();
    const clock = new FakeClock();
    const quiz = await openQuiz({ files, clock });
    for (let index = 0; index < 201; index++) {
      quiz.bookmark('queue-slow', index % 2 === 0);
      await quiz.saved();
    }
    const before = files.texts.size;
    assert.equal(before, 2);
    quiz.bookmark('queue-slow', false);
    await quiz.saved();
    assert.equal(files.texts.size, before);
    clock.passDays(8);
    quiz.bookmark('queue-slow', true);
    await quiz.saved();
    assert.equal(files.texts.size, before + 1);
  });
});

describe('folding old files', () => {
  const now = 1_800_000_000;
  const filled = (count: number, age: number): MemoryFiles => {
    const files = new MemoryFiles();
    for (let index = 0; index < count; index++)
      files.texts.set(
        `m-w${index}-1.log`,
        toLine(answer(1, now - age * day, `m-w${index}`)) + toLine(answer(2, now - age * day, `m-w${index}`)),
      );
    return files;
  };
  const names = (files: MemoryFiles) => [...files.texts.keys()];

  it('makes one of many, with every record', async () => {
    const files = filled(12, 30);
    assert.equal(await fold(files, names(files), 'm-me', now), 12);
    assert.deepEqual(names(files), [`archive-m-me-${now}.log`]);
    const quiz = await openQuiz({ files });
    assert.equal(quiz.history.records.length, 24);
  });

  it('leaves young files and few files alone', async () => {
    for (const files of [filled(12, 5), filled(3, 30)]) {
      const before = new Map(files.texts);
      assert.equal(await fold(files, names(files), 'm-me', now), 0);
      assert.deepEqual(files.texts, before);
    }
  });

  it('removes nothing when the archive does not come out whole', async () => {
    const files = filled(12, 30);
    const all = [...files.texts.keys()];
    files.budget = 300;
    await assert.rejects(fold(files, all, 'm-me', now));
    for (const name of all) assert.ok(files.texts.has(name));
    assert.equal((await openQuiz({ files })).history.records.length, 24);
  });

  it('keeps damaged lines in a file of their own', async () => {
    const files = filled(12, 30);
    files.texts.set('m-w3-1.log', `${files.texts.get('m-w3-1.log')}\nbroken line`);
    await fold(files, names(files), 'm-me', now);
    assert.equal(files.texts.get(`damaged-m-me-${now}.txt`), 'broken line');
  });

  it('takes nothing from the window that goes on, where files can only be replaced', async () => {
    const disk = filled(12, 30);
    disk.texts.set('m-w3-1.log', `${disk.texts.get('m-w3-1.log')}\nbroken line`);
    const files = rewriting(disk);
    const clock = new FakeClock(now * 1000);
    const quiz = await openQuiz({ files, clock });
    const session = begun(quiz, { mode: 'practice', scope: everything, number: 5 });
    answerHere(quiz, session, true);
    answerHere(quiz, session, true);
    await new Conversation(quiz, new FakeHost()).close();
    assert.ok(names(disk).some((name) => name.startsWith('archive-')));
    answerHere(quiz, session, true);
    await quiz.saved();
    const again = await openQuiz({ files: rewriting(disk), clock, window: 'window02' });
    assert.equal(again.round(session)?.answers.filter((one) => one).length, 3);
    assert.deepEqual(again.storage.takeProblems(), [], 'what was set aside is no log');
  });

  it('happens by itself when a page closes, and changes nothing that is known', async () => {
    const files = filled(12, 30);
    const clock = new FakeClock(now * 1000);
    const quiz = await openQuiz({ files, clock });
    await new Conversation(quiz, new FakeHost()).close();
    assert.deepEqual(
      names(files).filter((name) => !name.startsWith('archive-')),
      [],
    );
    assert.equal((await openQuiz({ files, clock, window: 'window02' })).history.records.length, quiz.history.records.length);
  });
});

describe('the carrier between machines', () => {
  const own = (count: number) => Array.from({ length: count }, (_, index) => answer(index + 1, 1_700_000_000 + index * 40));

  it('brings answers to another machine, which keeps them even when the carrier is gone', async () => {
    const memento = new MemoryMemento();
    const first = await openQuiz({ memento });
    const id = answerHere(first, begun(first, { mode: 'practice', scope: everything, number: 3 }), true);
    await first.saved();
    await first.storage.publish();
    const files = new MemoryFiles();
    const second = await openQuiz({ memento, files, machine: 'machineb' });
    assert.deepEqual(second.history.card(id), first.history.card(id));
    memento.values.clear();
    const later = await openQuiz({ memento, files, machine: 'machineb', window: 'window02' });
    assert.equal(later.history.live(id).length, 1);
  });

  it('is published again when it is missing or older', async () => {
    const memento = new MemoryMemento();
    const files = new MemoryFiles();
    const quiz = await openQuiz({ memento, files });
    const session = begun(quiz, { mode: 'practice', scope: everything, number: 5 });
    answerHere(quiz, session, true);
    await quiz.saved();
    await quiz.storage.publish();
    const key = carrierKey(memento, 'machinea');
    const older = memento.values.get(key);
    answerHere(quiz, session, true);
    await quiz.saved();
    for (const state of ['missing', 'older']) {
      if (state === 'missing') memento.values.delete(key);
      else memento.values.set(key, older);
      const next = await openQuiz({ memento, files, window: `w${state}` });
      assert.equal(next.storage.isBehind, true, state);
      await next.storage.publish();
      assert.equal(next.storage.isBehind, false, state);
      const read = arrived(memento, 'machineb', [], english);
      assert.equal(read.records.filter(({ type }) => type === 'answer').length, 2, state);
    }
  });

  it('keeps nobody waiting for a first question', async () => {
    const memento = new MemoryMemento();
    const files = new MemoryFiles();
    const quiz = await openQuiz({ memento, files });
    answerHere(quiz, begun(quiz, { mode: 'practice', scope: everything, number: 3 }), true);
    await quiz.saved();
    memento.set = () => new Promise(() => undefined);
    const next = await openQuiz({ memento, files, window: 'window02' });
    const answers = await new Conversation(next, new FakeHost()).receive({
      type: 'ready',
      session: undefined,
      result: undefined,
    });
    assert.equal(answers[0]?.type, 'start');
    assert.equal(next.storage.isBehind, true);
  });

  it('is not packed again when it holds everything, and still says what did not fit', async () => {
    const memento = new MemoryMemento();
    const { value } = carry(own(5000), 'machinea', 20_000);
    memento.values.set(carrierKeys[0] ?? '', value);
    const files = new MemoryFiles();
    await files.append('machinea-w1-1.log', own(5000).map(toLine).join(''));
    const quiz = await openQuiz({ memento, files });
    assert.equal(quiz.storage.isBehind, false);
    assert.ok(quiz.storage.left > 0);
    memento.set = () => assert.fail('nothing new is to be carried');
    await quiz.storage.publish();
  });

  it('holds only what its machine wrote', async () => {
    const { value } = carry([...own(3), answer(1, 5, 'machineb-w1')], 'machinea');
    assert.equal(value.count, 3);
    assert.equal(value.total, 3);
  });

  it('stays within its budget, keeps the newest, and says how many it left out', () => {
    const records = own(5000);
    for (const budget of [2_000, 20_000, 60_000]) {
      const { value, left } = carry(records, 'machinea', budget);
      assert.ok(JSON.stringify(value).length <= budget);
      assert.ok(left > 0 && left < 5000);
      assert.equal(value.count, 5000 - left);
      assert.ok(JSON.stringify(value).length > budget * 0.7, 'the budget is used');
      const memento = new MemoryMemento();
      memento.values.set(carrierKeys[0] ?? '', value);
      const read = arrived(memento, 'machineb', [], english);
      assert.deepEqual(read.records, records.slice(left));
    }
    assert.equal(carry(own(500), 'machinea').left, 0);
  });

  it('stands under a key that every machine names, one for each machine', async () => {
    const memento = new MemoryMemento();
    for (let round = 0; round < 2; round++)
      for (let index = 0; index < carrierKeys.length; index++) {
        const machine = `machine${index}`;
        const { value } = carry([answer(1, 1000 + index, `${machine}-w`)], machine);
        memento.values.set(carrierKey(memento, machine), value);
      }
    assert.deepEqual([...memento.values.keys()].sort(), [...carrierKeys].sort());
    // One more machine takes the place of the one longest silent, which then takes that of the next.
    const replaced = carrierKey(memento, 'newcomer');
    assert.match(JSON.stringify(memento.values.get(replaced)), /"machine0"/);
    memento.values.set(replaced, carry([answer(1, 5000, 'newcomer-w')], 'newcomer').value);
    assert.match(JSON.stringify(memento.values.get(carrierKey(memento, 'machine0'))), /"machine1"/);
  });

  it('leaves what cannot be read to the version that can', () => {
    const memento = new MemoryMemento();
    for (const key of carrierKeys) memento.values.set(key, { format: 2 });
    const [key = ''] = carrierKeys;
    memento.values.set(key, carry(own(3), 'machinea').value);
    assert.equal(carrierKey(memento, 'machineb'), key);
  });

  it('is a problem and nothing more when it cannot be read', async () => {
    for (const value of [
      'text',
      42,
      null,
      { format: 2 },
      { format: 1, machine: 'machineb', until: 1, total: 1, texts: [], answers: '%%%', count: 9, rows: [] },
      [],
    ]) {
      const memento = new MemoryMemento();
      memento.values.set(carrierKeys[0] ?? '', value);
      const quiz = await openQuiz({ memento });
      assert.equal(quiz.history.records.length, 0);
      assert.match(quiz.storage.takeProblems().join(), /still on that machine/, JSON.stringify(value));
    }
  });

  it('gives a machine back its own answers when its files are lost', async () => {
    const memento = new MemoryMemento();
    const quiz = await openQuiz({ memento });
    const id = answerHere(quiz, begun(quiz, { mode: 'practice', scope: everything, number: 3 }), true);
    await quiz.saved();
    await quiz.storage.publish();
    const again = await Quiz.open(parts({ memento, window: 'window02' }));
    assert.equal(again.history.live(id).length, 1);
  });
});
