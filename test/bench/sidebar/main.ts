import { readFileSync } from 'node:fs';
import { notesItem } from '../../../src/editor/sidebar/notesItems';
import { Library } from '../../../src/notes/library';
import { layOut, type NotesNode } from '../../../src/notes/notesTree';
import { unpackNotes } from '../../../src/notes/unpack';

const plain = { marked: new Set<string>(), shares: new Map(), filter: undefined };
const time = <T>(act: () => T): readonly [number, T] => {
  const started = performance.now();
  const result = act();
  return [performance.now() - started, result];
};
const draw = (nodes: readonly NotesNode[]) => nodes.map((node) => notesItem(node, plain));

const [opening, { tree, library }] = time(() => {
  const notes = unpackNotes(readFileSync(process.argv[2] ?? ''));
  const built = new Library({ notes, questions: [] });
  const laid = layOut(built.notes, { layout: 'category', background: true, found: undefined });
  draw(laid.roots);
  return { tree: laid, library: built };
});
const expanding = Math.max(...tree.roots.map((root) => time(() => root.kind === 'shelf' && draw(root.children))[0]));
const found = library.notes.flatMap((note) => note.sections.slice(0, 2)).slice(0, 100);
const filter = { text: 'queue', words: ['queue'] };
const [filtering] = time(() => {
  const laid = layOut(library.notes, { layout: 'category', background: true, found });
  const all = (nodes: readonly NotesNode[]): unknown =>
    nodes.map((node) => [notesItem(node, { ...plain, filter }), node.kind === 'section' ? [] : all(node.children)]);
  all(laid.roots);
});
console.log(JSON.stringify({ opening, expanding, filtering, notes: tree.notes, sections: tree.sections }));
