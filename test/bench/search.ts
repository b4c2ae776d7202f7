// npm run bench:search -- FILE.tsv [--json]: a line is "query<TAB>note ids joined by |". How often the right note stands first and among the
// first three, and how long a keystroke takes, for this search and for plain libraries over the same sections.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { Library } from '../../src/notes/library';
import { unpackNotes } from '../../src/notes/unpack';
import { Search } from '../../src/search/search';
import { packIndex, unpackIndex } from '../../src/search/sectionIndex';
import { type IndexedSection, indexed } from '../../src/search/sections';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [file = 'test/fixtures/search/queries.tsv'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!existsSync(file) || !existsSync('dist/data/search.json')) {
  console.error(existsSync(file) ? 'The index is not built yet. Run: npm run build' : `There is no file ${file}.`);
  process.exit(2);
}
const queries = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => {
    const [query = '', ids = ''] = line.split('\t');
    return { query, ids: new Set(ids.trim().split('|')) };
  });

const time = <T>(run: () => T): [T, number] => {
  const started = performance.now();
  const result = run();
  return [result, performance.now() - started];
};
/** The cost of a first search in a fresh process, the middle of five. */
const starts = Array.from({ length: 5 }, () => {
  const run = spawnSync(process.execPath, ['test/run-ts.mjs', 'test/bench/searchStart.ts'], { encoding: 'utf8' });
  return JSON.parse(run.stdout) as Record<'notes' | 'index' | 'prepare' | 'search' | 'whole', number>;
}).sort((a, b) => a.whole - b.whole);
const start = starts[2];
const library = new Library({ notes: unpackNotes(readFileSync('dist/data/notes.bin')), questions: [] });
const own = new Search(library, unpackIndex(readFileSync('dist/data/search.json', 'utf8')));
const places = library.notes.flatMap((note) => note.sections.map((section) => ({ note, section })));
const [, build] = time(() => unpackIndex(packIndex(places)));
const sections = places.map(indexed);

/** A library as a function from a query to section ids, best first. */
type Finder = (query: string) => readonly string[];

const fields = ['title', 'note', 'facts', 'terms', 'body'] as const;

function miniDefaults(): Finder {
  const mini = new MiniSearch<IndexedSection>({ fields: [...fields] });
  mini.addAll(sections);
  return (query) =>
    mini
      .search(query, { prefix: true })
      .slice(0, 40)
      .map((result) => String(result.id));
}

function flex(): Finder {
  const flexed = new Document<{ [key: string]: string }>({ document: { id: 'id', index: [...fields] }, tokenize: 'forward' });
  for (const section of sections) flexed.add({ ...section });
  return (query) => {
    const seen = new Set<string>();
    for (const { result } of flexed.search(query, { limit: 40 })) for (const id of result) seen.add(String(id));
    return [...seen];
  };
}

function lunrs(): Finder {
  const made = lunr(function (this: lunr.Builder) {
    this.ref('id');
    for (const field of fields) this.field(field);
    for (const section of sections) this.add(section);
  });
  return (query) => {
    try {
      return made
        .search(query)
        .slice(0, 40)
        .map((result) => result.ref);
    } catch {
      return [];
    }
  };
}

function orama(): Finder {
  const db = create({
    schema: { id: 'string', title: 'string', note: 'string', facts: 'string', terms: 'string', body: 'string' } as const,
  });
  insertMultiple(db, [...sections]);
  return (query) => {
    const found = oramaSearch(db, { term: query, limit: 40 });
    return 'hits' in found ? found.hits.map((hit) => String(hit.document.id)) : [];
  };
}

function fuse(): Finder {
  const fused = new Fuse(sections, { keys: [...fields], ignoreLocation: true });
  return (query) => fused.search(query, { limit: 40 }).map((result) => result.item.id);
}

interface Figures {
  readonly name: string;
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const misses: string[] = [];

function measure(name: string, find: Finder, everyPrefix: boolean): Figures {
  let [one, three, reciprocal] = [0, 0, 0];
  const times: number[] = [];
  for (const { query, ids } of queries) {
    for (let length = everyPrefix ? 1 : query.length; length <= query.length; length += 1)
      times.push(time(() => find(query.slice(0, length)))[1]);
    const notes = find(query).map((id) => id.split('#')[0] ?? '');
    const rank = notes.findIndex((id) => ids.has(id));
    if (rank === 0) one += 1;
    else if (name === 'this search') misses.push(`${query}: ${notes.slice(0, 3).join(', ')}`);
    if (rank >= 0 && rank < 3) three += 1;
    if (rank >= 0) reciprocal += 1 / (rank + 1);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    name,
    success1: one / queries.length,
    success3: three / queries.length,
    mrr: reciprocal / queries.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

const results = [
  measure('this search', (query) => own.search(query, 40).hits.map((hit) => hit.place.section.id), true),
  measure('MiniSearch, defaults', miniDefaults(), true),
  measure('FlexSearch', flex(), true),
  measure('Lunr', lunrs(), true),
  measure('Orama', orama(), true),
  // Fuse looks through every text at every key: whole queries only, or the run takes minutes.
  measure('Fuse (whole queries)', fuse(), false),
];
if (flags.includes('--json'))
  console.log(
    JSON.stringify({ queries: queries.length, sections: sections.length, results, start, buildInstead: build, misses }, null, 2),
  );
else {
  console.log(`${queries.length} queries, ${sections.length} sections`);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  console.log(`${''.padEnd(24)}success@1 success@3    MRR   key p50   p95   p99 (ms)`);
  for (const r of results)
    console.log(
      `${r.name.padEnd(24)}${percent(r.success1)} ${percent(r.success3)}   ${r.mrr.toFixed(3)}   ${r.p50.toFixed(2)}   ${r.p95.toFixed(2)}   ${r.p99.toFixed(2)}`,
    );
  console.log(
    `first search in a fresh process ${start?.whole.toFixed(1)} ms: ${Object.entries(start ?? {})
      .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
      .join(', ')}; building the index instead ${build.toFixed(0)} ms`,
  );
  if (flags.includes('--misses')) for (const miss of misses) console.log(miss);
}
