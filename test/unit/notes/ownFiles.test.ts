import assert from 'node:assert/strict';
import { liesAside, mayHoldNotes, type OwnFile, ownFiles, type Tree } from '../../../src/notes/ownFiles';

const [file, folder, link] = [1, 2, 64];
type Entries = Readonly<Record<string, readonly (readonly [string, number])[]>>;

/** A file system that knows the folders which are written down. */
const treeOf = (folders: Entries, asked: string[] = []): Tree<string> => ({
  entries: async (at) => {
    asked.push(at);
    const entries = folders[at];
    if (!entries) throw new Error('There is no such folder.');
    return entries;
  },
  inside: (at, name) => `${at}/${name}`,
  address: encodeURI,
});
async function read(roots: readonly string[], tree: Tree<string>, depth = 8, folders = 100, most = Number.POSITIVE_INFINITY) {
  const found: OwnFile<string>[] = [];
  for await (const one of ownFiles(roots, tree, { depth, folders }, () => found.length >= most)) found.push(one);
  return found;
}
const paths = (found: readonly OwnFile<string>[]) => found.map(({ path, problem }) => (problem ? `${path}: ${problem}` : path));

describe('the files of folders with own notes', () => {
  it('are the Markdown files in order, whatever they are called, without hidden folders and packages', async () => {
    const tree = treeOf({
      '/my notes': [
        ['c# 100%.md', file],
        ['.git', folder],
        ['ünï', folder],
        ['node_modules', folder],
        ['a.txt', file],
      ],
      '/my notes/ünï': [['b.md', file]],
    });
    const found = await read(['/my notes'], tree);
    assert.deepEqual(paths(found), ['my notes/c# 100%.md', 'my notes/ünï/b.md']);
    assert.deepEqual(new Set(found.map((one) => one.folder)), new Set(['my notes']));
  });
  it('are read once, when folders are named twice or stand in each other', async () => {
    const tree = treeOf({ '/a': [['b', folder]], '/a/b': [['n.md', file]] });
    assert.deepEqual(paths(await read(['/a', '/a/b', '/a'], tree)), ['a/b/n.md']);
  });
  it('of folders with one name in two roots keep apart, so that a problem stands at the right file', async () => {
    const tree = treeOf({ '/one/notes': [['n.md', file]], '/two/notes': [['n.md', file]] });
    const found = await read(['/one/notes', '/two/notes'], tree);
    assert.deepEqual(
      found.map(({ at, folder, path }) => [at, folder, path]),
      [
        ['/one/notes/n.md', 'notes', 'notes/n.md'],
        ['/two/notes/n.md', 'notes', 'notes (2)/n.md'],
      ],
    );
  });
  it('are not looked for behind links, too deep, or in what cannot be read, and each is told', async () => {
    const tree = treeOf({
      '/a': [
        ['deep', folder],
        ['l', folder | link],
        ['l.md', file | link],
        ['l.txt', file | link],
        ['locked', folder],
      ],
      '/a/deep': [['er', folder]],
      '/a/deep/er': [['n.md', file]],
    });
    const told = paths(await read(['/a', '/gone'], tree, 1));
    assert.equal(told.length, 5);
    for (const [at, words] of [
      /^a\/deep\/er\/: .*1 levels/,
      /^a\/l: .*link/,
      /^a\/l\.md: .*link/,
      /^a\/locked\/: .*cannot be read/,
      /^gone\/: .*cannot be read/,
    ].entries())
      assert.match(told[at] ?? '', words);
  });
  it('of a folder that is too deep or a link are read without a complaint once that folder is named itself', async () => {
    const tree = treeOf({
      '/a': [
        ['deep', folder],
        ['l', folder | link],
      ],
      '/a/deep': [['er', folder]],
      '/a/deep/er': [['n.md', file]],
      '/a/l': [['m.md', file]],
      '/a/l/': [['m.md', file]],
    });
    assert.equal((await read(['/a'], tree, 1)).filter(({ problem }) => problem).length, 2);
    for (const roots of [
      ['/a', '/a/deep/er', '/a/l'],
      ['/a/l/', '/a/deep/er', '/a'],
    ]) {
      const found = await read(roots, tree, 1);
      assert.deepEqual(found.map(({ problem }) => problem).filter(Boolean), [], roots.join());
      assert.equal(found.length, 2);
    }
  });
  it('are looked for in so many folders and no more', async () => {
    const many = Array.from({ length: 50 }, (_, at) => [`f${at}`, folder] as const);
    const asked: string[] = [];
    const tree = treeOf({ '/a': many, ...Object.fromEntries(many.map(([name]) => [`/a/${name}`, []])) }, asked);
    const told = paths(await read(['/a'], tree, 8, 10));
    assert.deepEqual([asked.length, told.length], [10, 1]);
    assert.match(told[0] ?? '', /More than 10 folders/);
  });
  it('are not looked for any more once it is cancelled, also where there are none', async () => {
    const asked: string[] = [];
    const many = Array.from({ length: 50 }, (_, at) => [`f${at}`, folder] as const);
    const tree = treeOf(
      { '/a': [['1.md', file], ...many], ...Object.fromEntries(many.map(([name]) => [`/a/${name}`, []])) },
      asked,
    );
    await read(['/a'], tree, 8, 100, 1);
    assert.deepEqual(asked, ['/a']);
  });
});

describe('what comes or goes in a folder with own notes', () => {
  const known = ['file:///n/jobs/a.md', 'file:///n/v1.2/b.md'];
  const rows: readonly [address: string, wanted: boolean][] = [
    ['file:///n/jobs', true],
    ['file:///n/v1.2', true],
    ['file:///n/new', true],
    ['file:///n/picture.png', false],
    ['file:///n/jobs/a', true],
    ['file:///n/v1.3', false],
    ['file:///n/.git/FETCH_HEAD', false],
    ['file:///n/.git', false],
    ['file:///n/node_modules/left', false],
  ];
  for (const [address, wanted] of rows)
    it(`${wanted ? 'may' : 'does not'} hold notes: ${address}`, () =>
      assert.equal(mayHoldNotes('file:///n', address, known), wanted));
  it('is no note of the folder below one that is passed over, though the folder itself may be in such a one', () => {
    assert.ok(liesAside('file:///n', 'file:///n/node_modules/p/README.md'));
    assert.ok(!liesAside('file:///n', 'file:///n/.draft.md'));
    assert.ok(!liesAside('file:///home/.notes', 'file:///home/.notes/a.md'));
    assert.ok(mayHoldNotes('file:///home/.notes', 'file:///home/.notes/new', []));
  });
});
