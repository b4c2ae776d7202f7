// The second answer: questions without key and reasons, to be answered from the notes alone, and the comparison afterwards.
//   npm run blind -- sheet CATEGORY[/NOTE]     prints the questions with their options in another order
//   npm run blind -- score ANSWERS.tsv ...     a line is "question id<TAB>letters" (AC for two, BDAC for an order); prints the agreement
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotes } from '../src/notes/bundle';
import type { Option, Question } from '../src/notes/model';
import { fingerprint } from '../src/notes/parseQuestions';

const files = readdirSync('notes', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.quiz.md'))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('notes', path), 'utf8') }));
const { questions } = readNotes(files, 'bundled');

/** The options in an order that depends on their words only, so that sheet and score agree. */
function shuffled(question: Question): Option[] {
  return [...question.options].sort((a, b) =>
    fingerprint(`${question.id}${a.markdown}`) < fingerprint(`${question.id}${b.markdown}`) ? -1 : 1,
  );
}

const letter = (index: number) => String.fromCharCode(65 + index);

/** The right letters: in order for an ordering, sorted otherwise. */
function key(question: Question): string {
  const order = shuffled(question);
  const letters = question.options.filter((option) => option.right).map((option) => letter(order.indexOf(option)));
  return (question.kind === 'ordering' ? letters : letters.sort()).join('');
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'sheet') {
  for (const question of questions.filter((one) => rest.length === 0 || rest.some((part) => one.file.startsWith(part)))) {
    const how = {
      single: 'one',
      multiple: `${question.options.filter((option) => option.right).length}`,
      ordering: 'all, in order',
    }[question.kind];
    console.log(`\n### ${question.id}  (note ${question.noteId}; choose ${how})\n\n${question.stem}\n`);
    for (const [index, option] of shuffled(question).entries()) console.log(`${letter(index)}) ${option.markdown}`);
  }
} else if (mode === 'score') {
  const byId = new Map(questions.map((question) => [question.id, question]));
  let answered = 0;
  let agreed = 0;
  for (const line of rest.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))) {
    const [id = '', letters = ''] = line.split('\t');
    const question = byId.get(id.trim());
    if (!question) {
      console.log(`${id}: no such question`);
      continue;
    }
    answered += 1;
    const given = letters.toUpperCase().replace(/[^A-Z]/g, '');
    const mine = question.kind === 'ordering' ? given : [...given].sort().join('');
    if (mine === key(question)) agreed += 1;
    else console.log(`${question.file}:${question.line + 1} ${id}: answered ${mine}, key ${key(question)}`);
  }
  console.log(
    `${answered} of ${questions.length} questions answered, ${agreed} agree (${((agreed / Math.max(1, answered)) * 100).toFixed(1)} %)`,
  );
} else {
  console.error('Use: npm run blind -- sheet CATEGORY, or npm run blind -- score ANSWERS.tsv');
  process.exitCode = 2;
}
