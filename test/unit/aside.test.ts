import assert from 'node:assert/strict';
import { asideTo } from '../../src/editor/aside';

describe('what nobody waits for', () => {
  const told: unknown[][] = [];
  const aside = asideTo({ error: (...words: unknown[]) => void told.push(words) });

  it('is told to the log when it fails, with the reason', async () => {
    const reason = new Error('The disk is away.');
    const work = Promise.reject(reason);
    aside('Marking a note', work);
    await work.catch(() => undefined);
    assert.deepEqual(told, [['Marking a note failed.', reason]]);
  });
  it('is not told of when it succeeds', async () => {
    told.length = 0;
    const work = Promise.resolve('done');
    aside('Marking a note', work);
    await work;
    assert.deepEqual(told, []);
  });
});
