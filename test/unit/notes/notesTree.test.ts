import assert from 'node:assert/strict';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { type Layout, layOut, type NotesNode, type NotesWish } from '../../../src/notes/notesTree';

const text = (title: string, weight: string, domains: string, sections: readonly string[]) =>
  `---\ntitle: ${title}\nsummary: About ${title}.\nweight: ${weight}\ndomains: [${domains}]\nreviewed: 2026-11-21\n---\n\n${sections
    .map((name) => `## ${name}\n\ntext\n`)
    .join('\n')}`;

const bundled = readNotes(
  [
    { path: 'integration/sqs.md', text: text('Amazon SQS', 'A', 'development', ['Visibility timeout', 'Long polling']) },
    { path: 'integration/amazon-mq.md', text: text('Amazon MQ', 'D', '', ['Brokers']) },
    { path: 'serverless/lambda.md', text: text('AWS Lambda', 'A', 'development', ['Timeout']) },
    { path: 'foundations/region.md', text: text('Regions', 'B', 'security', ['Zones']) },
  ],
  'bundled',
);
const read = readNotes([{ path: 'team/serverless.md', text: text('Our jobs', 'C', 'development', ['Names']) }], 'user');
const own = { ...read, notes: read.notes.map((note) => ({ ...note, category: 'serverless' })) };
const library = new Library(bundled, own);
const wish: NotesWish = { layout: 'category', background: true, found: undefined };
const { notes } = library;

/** The tree as indented lines. */
function drawn(nodes: readonly NotesNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const title = node.kind === 'shelf' ? node.title : node.kind === 'note' ? node.note.title : node.section.title;
    return [`${indent}${title}`, ...(node.kind === 'section' ? [] : drawn(node.children, `${indent}  `))];
  });
}
const tops = (layout: Layout, background = true) =>
  drawn(layOut(notes, { layout, background, found: undefined }).roots).filter((line) => !line.startsWith('    '));

describe('the tree of notes', () => {
  it('stands by category, with a person’s own folder on a shelf of its own even under a known name', () => {
    assert.deepEqual(drawn(layOut(notes, wish).roots), [
      'serverless',
      '  Our jobs',
      '    Names',
      'Serverless',
      '  AWS Lambda',
      '    Timeout',
      'Application integration',
      '  Amazon MQ',
      '    Brokers',
      '  Amazon SQS',
      '    Visibility timeout',
      '    Long polling',
      'Foundations',
      '  Regions',
      '    Zones',
    ]);
    assert.equal(new Set(layOut(notes, wish).roots.map((node) => node.kind === 'shelf' && node.id)).size, 4);
  });

  it('stands from A to Z without AWS and Amazon', () => {
    assert.deepEqual(
      tops('name').filter((line) => !line.startsWith('  ')),
      ['AWS Lambda', 'Amazon MQ', 'Our jobs', 'Regions', 'Amazon SQS'],
    );
  });

  it('stands by weight, and what is outside the exam last', () => {
    assert.deepEqual(tops('weight'), [
      'Asked most',
      '  AWS Lambda',
      '  Amazon SQS',
      'Asked often',
      '  Regions',
      'Asked now and then',
      '  Our jobs',
      'Background, outside the exam',
      '  Amazon MQ',
    ]);
  });

  for (const layout of ['category', 'name', 'weight'] as const)
    it(`hides what is outside the exam: ${layout}`, () => {
      assert.ok(tops(layout).some((line) => line.includes('Amazon MQ')));
      assert.ok(!tops(layout, false).some((line) => line.includes('Amazon MQ')));
    });

  it('never hides a person’s own notes, which need not name a domain of the exam', () => {
    const mine = readNotes([{ path: 'team/names.md', text: text('Names', 'D', '', ['Ours']) }], 'user').notes;
    const tree = layOut([...notes, ...mine], { layout: 'name', background: false, found: undefined });
    assert.ok(tree.find('names') && !tree.find('amazon-mq'));
    const weighed = layOut([...notes, ...mine], { layout: 'weight', background: false, found: undefined });
    assert.deepEqual(
      weighed.roots
        .filter((root) => root.kind === 'shelf' && /own|Background/.test(root.title))
        .map((root) => root.kind === 'shelf' && root.title),
      ['Your own notes'],
    );
  });

  it('shows only what was found, the best first, and knows the best', () => {
    const found = ['lambda#timeout', 'sqs#long-polling', 'amazon-mq#brokers', 'sqs#visibility-timeout'].map((id) => {
      const place = library.section(id);
      assert.ok(place, id);
      return place.section;
    });
    const tree = layOut(notes, { ...wish, found });
    assert.deepEqual(drawn(tree.roots), [
      'Serverless',
      '  AWS Lambda',
      '    Timeout',
      'Application integration',
      '  Amazon SQS',
      '    Long polling',
      '    Visibility timeout',
      '  Amazon MQ',
      '    Brokers',
    ]);
    assert.equal(tree.best?.noteId, 'lambda#timeout');
    assert.deepEqual([tree.notes, tree.sections], [3, 4]);
    const hidden = layOut(notes, { ...wish, background: false, found: [...found].reverse().slice(1) });
    assert.equal(hidden.best?.noteId, 'sqs#long-polling', 'a hidden note is not the best');
  });

  it('finds each node by id, and each knows its way up', () => {
    for (const layout of ['category', 'name', 'weight'] as const) {
      const tree = layOut(notes, { ...wish, layout });
      for (const note of notes)
        for (const id of [note.id, ...note.sections.map((section) => section.id)]) {
          let node: NotesNode | undefined = tree.find(id);
          assert.ok(node, id);
          while (node && node.kind !== 'shelf' && node.parent) {
            const { parent }: { parent: Exclude<NotesNode, { kind: 'section' }> | undefined } = node;
            assert.ok(parent);
            const children: readonly NotesNode[] = parent.children;
            assert.ok(children.includes(node));
            node = parent;
          }
          assert.ok(node && tree.roots.includes(node));
        }
    }
  });
});
