import type { Library } from '../notes/library';
import type { Problem, Question } from '../notes/model';
import { plainText, proseWords, samplesOf, tokenise } from '../notes/tokens';
import { linkProblem } from './notes';
import { sampleProblem } from './samples';
import { keyLikeStrings } from './secrets';

const forbidden = [
  /\b(all|none|both) of (the above|these)\b/i,
  /\bwhich\b[^.?]{0,30}\b(is|are|does|do|should|would|can|will) not\b/i,
  /\bNOT\b|\bEXCEPT\b/,
];
const numbers: ReadonlyMap<string, number> = new Map([
  ['TWO', 2],
  ['THREE', 3],
]);

/** What every single question must satisfy beyond what parsing reports. */
export function checkQuestion(question: Question, library: Library): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, message: string) =>
    problems.push({ code, file: question.file, line: question.line, message: `${question.id}: ${message}` });
  const right = question.options.filter((option) => option.right).length;
  const count = question.options.length;
  const place = library.section(question.section);
  if (!place)
    report('question-section', `the section ${question.section} does not exist. Name the anchor that proves the answer.`);
  if (!question.id.startsWith(`${question.noteId}-`)) report('question-id', `the id does not start with "${question.noteId}-".`);
  if (question.kind === 'single' && count !== 4) report('question-options', `a single choice has 4 options, this one ${count}.`);
  if (question.kind === 'multiple' && (count < 5 || count > 6 || right < 2 || right > 3))
    report('question-options', `a multiple response has 5 or 6 options, 2 or 3 right; this one ${count} and ${right}.`);
  if (question.kind === 'ordering' && (count < 3 || count > 6))
    report('question-options', `an ordering has 3 to 6 items, this one ${count}.`);
  const told = /\(?Choose (TWO|THREE)\b/i.exec(question.stem)?.[1]?.toUpperCase();
  if (question.kind === 'multiple' && numbers.get(told ?? '') !== right)
    report('question-choose', `the stem does not say how many to choose. End it with "Choose ${right === 2 ? 'TWO' : 'THREE'}."`);
  if (question.kind !== 'multiple' && told)
    report('question-choose', `the stem says "Choose ${told}" but one answer is expected.`);
  for (const option of question.options) {
    if (option.reason === '')
      report('question-reason', `the option "${option.markdown.slice(0, 40)}" has no reason. Add one after " — ".`);
    for (const target of targetsOf(option.reason)) {
      const problem = linkProblem(
        { id: question.noteId, category: place?.note.category ?? '', origin: place?.note.origin ?? 'bundled' },
        target,
        library,
      );
      if (problem) report('dead-link', problem);
    }
  }
  const words = new Set(question.options.map((option) => option.markdown.toLowerCase()));
  if (words.size < count) report('question-options', 'two options are the same.');
  const { tokens } = tokenise(question.stem);
  const length = proseWords(tokens);
  if (length < 6 || length > 90) report('question-stem', `the stem has ${length} words; 6 to 90 are allowed.`);
  const text = plainText(tokens.filter((token) => token.type !== 'fence'));
  const said = [text, ...question.options.map((option) => option.markdown)].join('\n');
  const phrase = forbidden.map((pattern) => pattern.exec(said)).find((found) => found !== null);
  if (phrase && place?.note.origin !== 'user') report('question-phrase', `"${phrase[0]}" is not wanted. Ask for what is right.`);
  for (const sample of samplesOf(tokens, question.line)) {
    const problem = sampleProblem(sample);
    if (problem) report('sample', problem);
  }
  const shown = [question.stem, ...question.options.flatMap((option) => [option.markdown, option.reason])];
  if (shown.some((words) => keyLikeStrings(words).length > 0))
    report('key', "it shows what looks like a real key. Use AWS's documented example keys.");
  return problems;
}

function targetsOf(markdown: string): string[] {
  return tokenise(markdown).tokens.flatMap((token) =>
    (token.children ?? []).flatMap((child) => (child.type === 'link_open' ? [String(child.attrGet('href') ?? '')] : [])),
  );
}
