// npm run check:notes [-- FOLDER] [--json] [--accept]: checks a notes folder; without FOLDER the bundled notes with the gates of the bank.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { bankFigures, checkBank } from '../src/check/bank';
import { noteFigures, totalFigures, untouchedSections } from '../src/check/figures';
import { idsOf, vanishedIds } from '../src/check/ids';
import { checkNotes } from '../src/check/notes';
import { checkQuestion } from '../src/check/questions';
import { readNotes } from '../src/notes/bundle';
import { Library } from '../src/notes/library';
import type { Problem } from '../src/notes/model';
import { Reference } from '../src/reference/reference';
import { knownTerm } from '../src/reference/terms';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const own = folder === undefined;
const root = folder ?? 'notes';
if (!existsSync(root)) {
  console.error(`There is no folder ${root}. Name a folder with notes: npm run check:notes -- FOLDER`);
  process.exit(2);
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const set = readNotes(files, 'bundled');
const library = new Library(set);
if (!existsSync('dist/data/reference/index.json')) {
  console.error('The reference data is not built yet. Run: npm run build');
  process.exit(2);
}
const reference = new Reference({
  read: async (file) => readFileSync(join('dist/data/reference', file)),
  inflate: async (bytes) => inflateRawSync(bytes),
});
await reference.loadAll();
const rules = { today: new Date().toISOString().slice(0, 10), knownTerm: (term: string) => knownTerm(reference, term) };
const problems: Problem[] = [
  ...set.problems,
  ...library.clashes,
  ...checkNotes(library, rules),
  ...library.questions.flatMap((question) => checkQuestion(question, library)),
];
if (own) problems.push(...checkSyllabus());

/** The bundled notes against the plan, the bank's gates and the list of ids that readers may hold. */
function checkSyllabus(): Problem[] {
  const rows = readFileSync('test/fixtures/syllabus.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
  const found: Problem[] = [];
  for (const [id = '', category = '', weight] of rows) {
    const note = library.note(id);
    const file = `${category}/${id}.md`;
    if (!note) found.push({ code: 'missing-note', file, line: 0, message: `The planned note ${id} does not exist.` });
    else if (note.category !== category || note.weight !== weight)
      found.push({ code: 'plan', file: note.file, line: 0, message: `The plan has ${id} in ${category} with weight ${weight}.` });
  }
  for (const note of library.notes)
    if (!rows.some(([id]) => id === note.id))
      found.push({
        code: 'unplanned-note',
        file: note.file,
        line: 0,
        message: `The note ${note.id} is not in test/fixtures/syllabus.tsv. Add it there.`,
      });
  found.push(...checkBank(library.questions, new Map(rows.map(([id = '', , , count]) => [id, Number(count)]))));
  const bound = readFileSync('test/fixtures/bound.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const term of bound) {
    const lands = library.sectionFor(term) ?? (/^AWS::[^.]+$/.test(term) ? library.noteFor(term) : undefined);
    if (!lands)
      found.push({
        code: 'unbound',
        file: 'test/fixtures/bound.txt',
        line: 0,
        message: `No section is bound to "${term}". Bind the one that explains it.`,
      });
  }
  const list = 'test/fixtures/ids.txt';
  if (flags.includes('--accept')) writeFileSync(list, `${idsOf(library).join('\n')}\n`);
  const committed = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  for (const id of vanishedIds(committed, library))
    found.push({
      code: 'vanished-id',
      file: list,
      line: 0,
      message: `The ${id} is gone; readers hold it. Keep the old name as "formerly", or accept the loss with: npm run check:notes -- --accept`,
    });
  return found;
}

const byNote = Object.fromEntries(library.notes.map((note) => [note.id, noteFigures(note, library.questions)]));
const total = totalFigures(Object.values(byNote));
const bank = bankFigures(library.questions);
if (flags.includes('--json')) {
  console.log(
    JSON.stringify(
      {
        notes: library.notes.length,
        ...total,
        problems: problems.length,
        bank,
        byNote,
        untouchedSections: untouchedSections(library),
        list: problems,
      },
      null,
      2,
    ),
  );
} else {
  for (const problem of problems)
    console.log(`${relative('.', join(root, problem.file))}:${problem.line + 1} ${problem.code}: ${problem.message}`);
  console.log(
    `${library.notes.length} notes, ${total.sections} sections, ${total.facts} facts, ${total.terms} terms, ${total.links} links, ${total.diagrams} diagrams, ${total.words} words, ${total.questions} questions, ${problems.length} problems`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
