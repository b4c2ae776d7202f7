import assert from 'node:assert/strict';
import { Loaded } from '../../src/editor/loaded';

describe('what is loaded on first use', () => {
  it('is loaded once, also when asked for twice at once', async () => {
    let loads = 0;
    const data = new Loaded(async () => {
      loads += 1;
      return 'data';
    });
    assert.equal(loads, 0);
    assert.deepEqual(await Promise.all([data.get(), data.get()]), ['data', 'data']);
    assert.equal(await data.get(), 'data');
    assert.equal(loads, 1);
  });
  it('fails for all who wait, and is tried again for the next', async () => {
    let loads = 0;
    const data = new Loaded(async () => {
      loads += 1;
      if (loads === 1) throw new Error('The disk is away.');
      return 'data';
    });
    const both = await Promise.allSettled([data.get(), data.get()]);
    assert.deepEqual(
      both.map((one) => one.status),
      ['rejected', 'rejected'],
    );
    assert.equal(await data.get(), 'data');
    assert.equal(loads, 2);
  });
});
