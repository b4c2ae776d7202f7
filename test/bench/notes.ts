// npm run bench:notes [-- --json]: how long the build of the notes takes, and loading and linking them at run time.
import { readFileSync } from 'node:fs';
import { packNotes, packQuestions, readNotes } from '../../src/notes/bundle';
import { Library } from '../../src/notes/library';
import { unpackNotes, unpackQuestions } from '../../src/notes/unpack';
import { bundledFiles } from '../unit/notes/bundled';

const budgets = { build: 2000, load: 30 };

function best(times: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const files = bundledFiles(true);
const build = best(2, () => {
  const set = readNotes(files, 'bundled');
  packNotes(set.notes);
  packQuestions(set.questions);
});
const notes = readFileSync('dist/data/notes.bin');
const questions = readFileSync('dist/data/questions.json', 'utf8');
const load = best(7, () => new Library({ notes: unpackNotes(notes), questions: [] }));
const loadQuestions = best(7, () => unpackQuestions(questions));
const library = new Library({ notes: unpackNotes(notes), questions: [] });
const back = best(1, () => library.mentionsOf('sqs'));
const figures = {
  files: files.length,
  bytes: notes.length,
  buildMs: build,
  loadAndLinkMs: load,
  questionsMs: loadQuestions,
  backLinksMs: back,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(16)}${Number(value.toFixed(1))}`);
if (build > budgets.build || load > budgets.load) {
  console.error(`Over budget: build ${build.toFixed(0)} ms of ${budgets.build}, load ${load.toFixed(1)} ms of ${budgets.load}.`);
  process.exitCode = 1;
}
