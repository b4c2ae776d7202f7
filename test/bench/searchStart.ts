// What a first search costs in a fresh process: reading, loading, linking, searching. Printed as JSON for test/bench/search.ts.
import { readFileSync } from 'node:fs';
import { Library } from '../../src/notes/library';
import { unpackNotes } from '../../src/notes/unpack';
import { Search } from '../../src/search/search';
import { unpackIndex } from '../../src/search/sectionIndex';

const marks: [string, number][] = [['start', performance.now()]];
const mark = (name: string) => marks.push([name, performance.now()]);
const notes = readFileSync('dist/data/notes.bin');
const library = new Library({ notes: unpackNotes(notes), questions: [] });
mark('notes');
const index = unpackIndex(readFileSync('dist/data/search.json', 'utf8'));
mark('index');
const search = new Search(library, index);
mark('prepare');
search.search('visibility timeout', 40);
mark('search');
const parts = Object.fromEntries(marks.slice(1).map(([name, at], position) => [name, at - (marks[position]?.[1] ?? at)]));
console.log(JSON.stringify({ ...parts, whole: (marks.at(-1)?.[1] ?? 0) - (marks[0]?.[1] ?? 0) }));
