import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNotes, packQuestions, readNotes } from '../../../src/notes/bundle';
import { noteDocument } from '../../../src/notes/document';
import { Library } from '../../../src/notes/library';
import { destination, sectionIdOf } from '../../../src/notes/links';
import type { Note } from '../../../src/notes/model';
import { slug } from '../../../src/notes/slug';
import { unpackNotes, unpackQuestions } from '../../../src/notes/unpack';

import { bundledFiles } from './bundled';

const note = (title: string, rest: string, sections: string) =>
  `---\ntitle: ${title}\nsummary: About ${title}.\nweight: B\ndomains: []\nreviewed: 2026-11-21\n${rest}---\n\n${sections}`;
const files = [
  {
    path: 'integration/sqs.md',
    text: note(
      'Amazon SQS',
      'covers: [AWS::SQS, "sqs:*"]\nrelated: [kms]\n',
      '## Timeout\n<!-- terms: AWS::SQS::Queue.VisibilityTimeout; formerly: hidden -->\n\n- **Default:** 30 s <!-- formerly: usual -->\n\n[keys](../security/kms.md#keys)\n',
    ),
  },
  { path: 'security/kms.md', text: note('AWS KMS', 'covers: [AWS::KMS::Key]\n', '## Keys\n\ntext\n') },
];
const library = new Library(readNotes(files, 'bundled'));

describe('the library', () => {
  it('finds sections and facts by id and by former id', () => {
    assert.equal(library.section('sqs#timeout')?.section.title, 'Timeout');
    assert.equal(library.section('sqs#hidden')?.section.title, 'Timeout');
    for (const id of ['sqs/timeout/default', 'sqs/timeout/usual', 'sqs/hidden/default', 'sqs/hidden/usual'])
      assert.equal(library.fact(id)?.value, '30 s', id);
    assert.equal(library.section('sqs#gone'), undefined);
  });
  it('finds the section of a term, and the note that covers a type or action', () => {
    assert.equal(library.sectionFor('AWS::SQS::Queue.VisibilityTimeout')?.section.id, 'sqs#timeout');
    assert.equal(library.noteFor('AWS::SQS::QueuePolicy')?.id, 'sqs');
    assert.equal(library.noteFor('AWS::KMS::Key')?.id, 'kms');
    assert.equal(library.noteFor('AWS::KMS::Alias'), undefined);
    assert.equal(library.noteFor('sqs:SendMessage')?.id, 'sqs');
    assert.equal(library.noteFor('sns:Publish'), undefined);
  });
  it('knows who mentions a note', () => {
    assert.deepEqual(
      library.mentionsOf('kms').map((place) => place.section.id),
      ['sqs#timeout'],
    );
    assert.deepEqual(library.mentionsOf('sqs'), []);
  });
  it('lets a person add notes but override nothing silently', () => {
    const own = readNotes(
      [
        { path: 'mine/sqs.md', text: files[0]?.text ?? '' },
        {
          path: 'mine/jobs.md',
          text: note(
            'Jobs',
            'covers: [AWS::KMS::Key]\n',
            '## Ours\n<!-- terms: AWS::SQS::Queue.VisibilityTimeout, AWS::SQS::Queue -->\n\ntext\n',
          ),
        },
      ],
      'user',
    );
    const both = new Library(readNotes(files, 'bundled'), own);
    assert.equal(both.note('sqs')?.origin, 'bundled');
    assert.equal(both.note('jobs')?.origin, 'user');
    assert.equal(both.sectionFor('AWS::SQS::Queue')?.section.id, 'jobs#ours');
    assert.equal(both.sectionFor('AWS::SQS::Queue.VisibilityTimeout')?.section.id, 'sqs#timeout');
    assert.equal(both.noteFor('AWS::KMS::Key')?.id, 'kms');
    assert.deepEqual(
      both.clashes.map((clash) => clash.file),
      ['mine/sqs.md', 'mine/jobs.md', 'mine/jobs.md'],
    );
  });
  it('makes a document that ends with related notes and who mentions it', () => {
    const [sqs, kms] = [library.note('sqs'), library.note('kms')];
    assert.ok(sqs && kms);
    assert.match(
      noteDocument(sqs, library),
      /^<!-- AWS Dev Notes -->\n\n# Amazon SQS\n[\s\S]*## Timeout\n\n- \*\*Default:\*\* 30 s[\s\S]*## Related notes\n\n- \[AWS KMS\]\(\.\.\/security\/kms\.md\)/,
    );
    assert.match(
      noteDocument(kms, library),
      /## Mentioned in\n\n- \[Amazon SQS: Timeout\]\(\.\.\/integration\/sqs\.md#timeout\)/,
    );
  });
});

describe('links and anchors', () => {
  it('make anchors as VS Code does', () => {
    for (const [heading, anchor] of [
      ['Visibility timeout', 'visibility-timeout'],
      ['  What is `x-ray`?  ', 'what-is-x-ray'],
      ['C++ / Rust & Go', 'c--rust--go'],
      ['Größe ändern', 'größe-ändern'],
    ] as const)
      assert.equal(slug(heading), anchor);
  });
  it('lead to notes, to the web, or nowhere', () => {
    assert.deepEqual(destination('#a', 'sqs'), { kind: 'note', noteId: 'sqs', anchor: 'a' });
    assert.deepEqual(destination('../security/kms.md#b', 'sqs'), { kind: 'note', noteId: 'kms', anchor: 'b' });
    assert.deepEqual(destination('https://aws.amazon.com/', 'sqs'), { kind: 'web', url: 'https://aws.amazon.com/' });
    for (const target of ['http://a', 'command:x', 'javascript:alert(1)', '//host/x', 'x.png'])
      assert.deepEqual(destination(target, 'sqs'), { kind: 'other' });
    assert.equal(sectionIdOf('kms.md', 'sqs'), 'kms');
  });
  it('are read as Markdown encodes them, also where the encoding is broken', () => {
    assert.equal(sectionIdOf('../my%20notes/c%23%20%3F.md#gr%C3%B6%C3%9Fe', 'sqs'), 'c# ?#größe');
    assert.equal(sectionIdOf('100%.md#%', 'sqs'), '100%#%');
  });
  it('lead from note to note whatever the file is called', () => {
    const own = ['c# (draft).md', 'why?.md', '...md', 'a%20b.md'].map((name, index, names) => ({
      path: `my notes/${name}`,
      text: note(`N${index}`, `related: [${JSON.stringify(names[(index + 1) % 4]?.slice(0, -3))}]\n`, '## S\n\ntext\n'),
    }));
    const mine = new Library(readNotes(own, 'user'));
    for (const from of mine.notes) {
      const [, target = ''] = /## Related notes\n\n- \[N\d\]\((\S+)\) /.exec(noteDocument(from, mine)) ?? [];
      assert.equal(sectionIdOf(target, from.id), from.related[0]);
    }
    assert.equal(mine.noteOf('c# (draft)')?.id, 'c# (draft)');
    assert.equal(mine.noteOf('c# (draft)#gone')?.id, 'c# (draft)');
    assert.equal(mine.noteOf('gone#s'), undefined);
  });
});

/** A note with everything that is read only when somebody asks. */
const read = (shipped: Note): Note => ({
  ...shipped,
  sections: shipped.sections.map((section) => {
    const { id, noteId, anchor, title, level, terms, facts, callouts, links, markdown, bodyLine, formerly, line } = section;
    return { id, noteId, anchor, title, level, terms, facts, callouts, links, markdown, bodyLine, formerly, line };
  }),
});

describe('what is shipped', () => {
  it('unpacks to what was packed', () => {
    const set = readNotes(bundledFiles(true), 'bundled');
    assert.deepEqual(unpackNotes(packNotes(set.notes)).map(read), set.notes);
    assert.deepEqual(unpackQuestions(packQuestions(set.questions)), JSON.parse(JSON.stringify(set.questions)));
  });
  it('unpacks to what was packed, whatever stands in a note', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '## B',
        '```',
        '> [!WARNING]',
        '> [!TIP] Short.',
        '> said',
        'lazy',
        '- **A:** b',
        '- **`A`:** <!-- formerly: x, Y z --> c',
      ),
      fc.constantFrom(
        '  more',
        '  - **In:** side',
        '* **A**: b',
        '1. **One:** two',
        '- **A:**',
        '[l](#b)',
        '| a | **b:** |',
        '<!-- terms: a:B; formerly: c -->',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const property = fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const set = readNotes([{ path: 'a/b.md', text: note('A', '', `intro\n\n## A\n\n${lines.join('\n')}\n`) }], 'bundled');
      assert.deepEqual(unpackNotes(packNotes(set.notes)).map(read), set.notes);
    });
    fc.assert(property, { numRuns: 500 });
  });
  it('that is damaged is refused with the next step', () => {
    for (const text of ['', '{}', '{}\n', '[{"id":"a"}]\n', '[{"id":"a","sections":[1]}]\n'])
      assert.throws(() => unpackNotes(new TextEncoder().encode(text)), /Install the extension again/, text);
  });
});
