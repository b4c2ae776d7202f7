import assert from 'node:assert/strict';
import { confusedPairs, followUp } from '../../../src/quiz/confusion';
import type { Quiz } from '../../../src/quiz/quiz';
import { begun, FakeClock, files, openQuiz, smallBank } from './bank';

/** Answers an item with the option of a letter. */
function choose(quiz: Quiz, id: string, letter: string): void {
  const session = begun(quiz, { mode: 'practice', scope: { kind: 'item', ids: [id], label: id }, number: 1 });
  const asked = quiz.asked(quiz.round(session) ?? assert.fail(), 0);
  const position = asked?.options.findIndex((option) => option.id === letter) ?? -1;
  const taken = quiz.answer(session, { item: id, chosen: [position], confidence: 'none', milliseconds: 1 });
  assert.ok('index' in taken);
}

const pairs = (quiz: Quiz) => confusedPairs(quiz.catalogue, quiz.history);

describe('pairs of confused options', () => {
  it('are the section asked about and the one where the chosen option would be right', async () => {
    const quiz = await openQuiz();
    choose(quiz, 'queue-slow', 'b');
    assert.deepEqual(pairs(quiz), [{ asked: 'queue#visibility', chosen: 'queue#retention', times: 1 }]);
  });

  it('are taken back by a right answer to a question that tells both apart', async () => {
    const clock = new FakeClock();
    const quiz = await openQuiz({ clock });
    choose(quiz, 'queue-slow', 'b');
    clock.pass(60);
    choose(quiz, 'topic-many', 'a');
    assert.equal(pairs(quiz).length, 1, 'another question says nothing about it');
    clock.pass(60);
    choose(quiz, 'queue-vanish', 'a');
    assert.deepEqual(pairs(quiz), []);
    clock.pass(60);
    choose(quiz, 'queue-vanish', 'b');
    assert.deepEqual(pairs(quiz), [{ asked: 'queue#retention', chosen: 'queue#visibility', times: 1 }]);
  });

  it('lead to the question from the other side', async () => {
    const quiz = await openQuiz();
    const item = quiz.catalogue.item('queue-slow');
    assert.ok(item);
    const wrong = { chosen: 'b', version: item.version };
    const next = followUp(quiz.catalogue, quiz.history, item, wrong, new Set());
    assert.equal(next?.item.id, 'queue-vanish');
    assert.equal(next?.chosen, 'queue#retention');
  });

  it('lead to a question about the other section when none tells both apart, and nowhere when there is none', async () => {
    const quiz = await openQuiz();
    const item = quiz.catalogue.item('queue-slow');
    assert.ok(item);
    const topic = followUp(quiz.catalogue, quiz.history, item, { chosen: 'd', version: item.version }, new Set());
    assert.equal(topic?.item.id, 'topic-many');
    const none = followUp(quiz.catalogue, quiz.history, item, { chosen: 'd', version: item.version }, new Set(['topic-many']));
    assert.equal(none, undefined);
  });

  it('are chosen for a round of weak pairs', async () => {
    const quiz = await openQuiz();
    choose(quiz, 'queue-slow', 'b');
    const session = begun(quiz, { mode: 'weak', by: 'pair', number: undefined });
    const queue = quiz.round(session)?.queue.map((slot) => slot.item) ?? [];
    assert.equal(queue[0], 'queue-vanish', 'the other side first');
    assert.ok(queue.includes('queue-slow'));
  });

  it('say nothing of an older wording', async () => {
    const quiz = await openQuiz();
    choose(quiz, 'queue-slow', 'b');
    await quiz.saved();
    const edited = files.map((file) => ({ ...file, text: file.text.replace('needs 90 seconds', 'needs 100 seconds') }));
    const later = await openQuiz({ files: quiz.parts.files, catalogue: smallBank(edited), window: 'window02' });
    assert.equal(later.history.live('queue-slow').length, 1, 'the history stays');
    assert.deepEqual(pairs(later), []);
  });
});
