import assert from 'node:assert/strict';
import { Kept } from '../../media/quiz/kept';
import type { QuestionView } from '../../src/quiz/protocol';

const asked = (index: number): QuestionView => ({
  ...{ session: 's', mode: 'practice', item: `item${index}`, version: 'v', index, total: 9, kind: 'single', form: 'one' },
  ...{ title: '', about: '', stemHtml: '', options: [], choose: undefined, chosen: [], confidence: 'none' },
  ...{ askConfidence: true, flagged: false, bookmarked: false, clock: undefined, map: [], canUndo: false, canGoBack: false },
});

function kept() {
  let state: unknown;
  const store = {
    getState: () => state,
    setState: (value: unknown) => {
      state = JSON.parse(JSON.stringify(value));
    },
  };
  const page = new Kept(store);
  const show = (index: number, now: number) => {
    page.show('s');
    return page.since(asked(index), now);
  };
  return { page, show, store };
}

describe('what the quiz page remembers of itself', () => {
  it('is since when a question is there, though a flag or a bookmark shows it anew', () => {
    const { show } = kept();
    assert.equal(show(0, 100), 100);
    assert.equal(show(0, 900), 100);
    assert.equal(show(1, 1000), 1000);
  });

  it('begins the time anew after a pause, a result, or in another round', () => {
    for (const away of [
      (page: Kept) => page.show('s', { paused: true }),
      (page: Kept) => page.show('s', { result: 0 }),
      (page: Kept) => page.show('other'),
    ]) {
      const { page, show } = kept();
      show(0, 100);
      away(page);
      assert.equal(show(0, 900), 900);
    }
  });

  it('is the choice on a question, as long as it is the same question, also for a page made anew', () => {
    const { page, show, store } = kept();
    show(0, 1);
    page.draft(asked(0), [2], 'sure');
    const again = new Kept(store);
    assert.deepEqual(again.draftOf(asked(0))?.chosen, [2]);
    assert.equal(again.draftOf(asked(1)), undefined);
    assert.equal(again.draftOf({ ...asked(0), version: 'edited' }), undefined);
    // The host of a window that was reloaded is told of it, one that has it already is not.
    assert.deepEqual(again.untold(asked(0))?.chosen, [2]);
    assert.equal(again.untold({ ...asked(0), chosen: [2] }), undefined);
    assert.equal(again.untold(asked(1)), undefined);
    again.forgetDraft();
    assert.equal(new Kept(store).draftOf(asked(0)), undefined);
  });
});
