import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Bookmark, bookmarkList, readBookmarks, resolve, toggleBookmark } from '../../../src/notes/bookmarks';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { addRecent, mostRecents, readRecents } from '../../../src/notes/recents';

const sqs = (heading: string, binding = '') =>
  `---\ntitle: Amazon SQS\nsummary: Queues.\nweight: A\ndomains: [development]\nreviewed: 2026-11-21\n---\n\n## ${heading}\n${binding}\ntext\n\n## Long polling\n\ntext\n`;
const before = new Library(readNotes([{ path: 'integration/sqs.md', text: sqs('Hidden messages') }], 'bundled'));
const after = new Library(
  readNotes([{ path: 'integration/sqs.md', text: sqs('Visibility timeout', '<!-- formerly: hidden-messages -->') }], 'bundled'),
);
const mark = (id: string, title = id): Bookmark => ({ id, title, day: '2026-11-21' });
const ids = (marks: readonly { readonly id: string }[]) => marks.map(({ id }) => id);

describe('bookmarks', () => {
  it('go on and off, the newest first', () => {
    const one = toggleBookmark([], mark('sqs#hidden-messages'), before);
    const two = toggleBookmark(one, mark('sqs'), before);
    assert.deepEqual(ids(two), ['sqs', 'sqs#hidden-messages']);
    assert.deepEqual(ids(toggleBookmark(two, mark('sqs#hidden-messages'), before)), ['sqs']);
  });

  it('outlive the rename of a section: they lead to it, and are taken away under its new name', () => {
    const kept = toggleBookmark([], mark('sqs#hidden-messages'), before);
    assert.equal(resolve(kept, after)[0]?.section?.id, 'sqs#visibility-timeout');
    assert.deepEqual(toggleBookmark(kept, mark('sqs#visibility-timeout'), after), []);
  });

  it('under an old and a new name lead to one place', () => {
    const marks = [mark('sqs#visibility-timeout'), mark('sqs#hidden-messages')];
    assert.equal(resolve(marks, after).length, 1);
  });

  it('lead to the note when the section is gone, and stay when the note is gone too', () => {
    const [section, note] = resolve([mark('sqs#gone', 'Gone'), mark('mine', 'My note')], after);
    assert.deepEqual([section?.note?.id, section?.section], ['sqs', undefined]);
    assert.deepEqual([note?.note, note?.mark.title], [undefined, 'My note']);
  });

  it('are read whatever was stored', () => {
    const good = mark('sqs');
    assert.deepEqual(readBookmarks([good, good, { id: 'x' }, null, 7, { ...good, id: '' }]), [good]);
    fc.assert(fc.property(fc.jsonValue(), (value) => void readBookmarks(value)));
  });

  it('come out as a list of links by note', () => {
    const marks = [mark('sqs#hidden-messages'), mark('mine', 'My [note]'), mark('sqs')];
    assert.equal(
      bookmarkList(marks, after, (id) => `app:/${id}`),
      '# Bookmarks in AWS Dev Notes\n\n## Amazon SQS\n\n- [Visibility timeout](app:/sqs#visibility-timeout)\n- [Amazon SQS](app:/sqs)\n\n## No longer in the notes\n\n- My \\[note\\] (mine)\n',
    );
  });
});

describe('what was read last', () => {
  it('stands first, once, under its name of today', () => {
    const first = addRecent([], 'sqs#hidden-messages', before);
    const second = addRecent(first, 'sqs', before);
    assert.deepEqual(ids(addRecent(second, 'sqs#hidden-messages', after)), ['sqs#visibility-timeout', 'sqs']);
  });

  it('is a short list, whatever was read or stored', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 60 }), (all) => {
        const recents = all.reduce<ReturnType<typeof readRecents>>((list, id) => addRecent(list, id, after), []);
        assert.ok(recents.length <= mostRecents);
        assert.equal(new Set(ids(recents)).size, recents.length);
        if (all.length > 0) assert.equal(recents[0]?.id, all.at(-1));
        assert.deepEqual(readRecents(ids(recents)), recents);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => void readRecents(value)));
  });
});
