import { type Domain, domains, domainWeights, type Problem, type Question, tasks } from '../notes/model';
import { plainText, tokenise } from '../notes/tokens';

/** The domain a question counts for; background questions count for none. */
export function domainOf(question: Pick<Question, 'task'>): Domain | undefined {
  return question.task ? domains[Number(question.task[0]) - 1] : undefined;
}

/** The figures of a whole bank. */
export interface BankFigures {
  readonly questions: number;
  readonly byKind: Readonly<Record<Question['kind'], number>>;
  readonly byDomain: Readonly<Record<string, number>>;
  readonly domainShare: Readonly<Record<string, number>>;
  readonly byTask: Readonly<Record<string, number>>;
  readonly readingCode: number;
  readonly onlyLongestShare: number;
  readonly onlyShortestShare: number;
  readonly shortStemShare: number;
}

/** Counts what the gates are about. */
export function bankFigures(questions: readonly Question[]): BankFigures {
  const choices = questions.filter((question) => question.kind !== 'ordering');
  const relevant = questions.filter((question) => question.task);
  const byDomain = countBy(questions, (question) => domainOf(question) ?? 'none');
  return {
    questions: questions.length,
    byKind: { single: 0, multiple: 0, ordering: 0, ...countBy(questions, (question) => question.kind) },
    byDomain,
    domainShare: Object.fromEntries(domains.map((domain) => [domain, percent(byDomain[domain] ?? 0, relevant.length)])),
    byTask: {
      ...Object.fromEntries(tasks.map((task) => [task, 0])),
      ...countBy(questions, (question) => question.task ?? 'none'),
    },
    readingCode: questions.filter((question) => question.reads).length,
    onlyLongestShare: percent(choices.filter((question) => stands(question, (a, b) => a > b)).length, choices.length),
    onlyShortestShare: percent(choices.filter((question) => stands(question, (a, b) => a < b)).length, choices.length),
    shortStemShare: percent(questions.filter((question) => wordsOf(question.stem).length < 30).length, questions.length),
  };
}

/** The gates over a whole bank; `expected` says how many questions each note must have. */
export function checkBank(questions: readonly Question[], expected: ReadonlyMap<string, number>): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, message: string, at?: Question) =>
    problems.push({ code, file: at?.file ?? 'notes', line: at?.line ?? 0, message });
  const figures = bankFigures(questions);
  const perNote = countBy(questions, (question) => question.noteId);
  for (const [noteId, count] of expected)
    if ((perNote[noteId] ?? 0) !== count)
      report('bank-count', `The note ${noteId} has ${perNote[noteId] ?? 0} questions, ${count} are planned.`);
  for (const domain of domains) {
    const share = figures.domainShare[domain] ?? 0;
    if (Math.abs(share - domainWeights[domain]) > 2)
      report('bank-domain', `The domain ${domain} has ${share} % of the questions, the exam ${domainWeights[domain]} %.`);
  }
  for (const task of tasks)
    if ((figures.byTask[task] ?? 0) < 25)
      report('bank-task', `The task ${task} has ${figures.byTask[task]} questions, at least 25 are planned.`);
  const multiple = percent(figures.byKind.multiple, figures.questions);
  if (multiple < 11 || multiple > 18)
    report('bank-multiple', `${multiple} % of the questions are multiple responses; about one in seven is planned.`);
  if (figures.byKind.ordering < 30)
    report('bank-ordering', `The bank has ${figures.byKind.ordering} orderings, at least 30 are planned.`);
  if (figures.readingCode < 120) report('bank-reading', `${figures.readingCode} questions read code, at least 120 are planned.`);
  if (figures.onlyLongestShare > 30)
    report(
      'bank-longest',
      `The right option is the only longest in ${figures.onlyLongestShare} % of the questions; at most 30 % are allowed.`,
    );
  if (figures.onlyShortestShare > 30)
    report(
      'bank-shortest',
      `The right option is the only shortest in ${figures.onlyShortestShare} % of the questions; at most 30 % are allowed.`,
    );
  for (const [question, twin, why] of alike(questions))
    report('bank-alike', `The questions ${question.id} and ${twin.id} are too alike (${why}).`, question);
  return problems;
}

/** Whether a right option stands alone at one end of the lengths. */
function stands(question: Question, beats: (a: number, b: number) => boolean): boolean {
  const wrong = question.options.filter((option) => !option.right).map((option) => option.markdown.length);
  return question.options.some((option) => option.right && wrong.every((length) => beats(option.markdown.length, length)));
}

function wordsOf(markdown: string): string[] {
  const { tokens } = tokenise(markdown);
  return (
    plainText(tokens.filter((token) => token.type !== 'fence'))
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Pairs of questions that share a run of eight words before their last sentence, or most of their stems' and options' words. */
function alike(questions: readonly Question[]): [Question, Question, string][] {
  const pairs: [Question, Question, string][] = [];
  const runs = new Map<string, Question>();
  const reported = new Set<string>();
  const add = (a: Question, b: Question, why: string) => {
    const key = [a.id, b.id].sort().join(' ');
    if (!reported.has(key)) pairs.push([a, b, why]);
    reported.add(key);
  };
  for (const question of questions) {
    const { tokens } = tokenise(question.stem);
    const prose = plainText(tokens.filter((token) => token.type !== 'fence'));
    const sentences = prose.split(/(?<=[.?!])\s+/);
    const scenario = sentences
      .slice(
        0,
        Math.max(
          1,
          sentences.findLastIndex((sentence) => sentence.includes('?')),
        ),
      )
      .join(' ');
    const words = scenario.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    for (let index = 0; index + 8 <= words.length; index += 1) {
      const run = words.slice(index, index + 8).join(' ');
      const twin = runs.get(run);
      if (twin && twin !== question) add(question, twin, `both say "${run}"`);
      else runs.set(run, question);
    }
  }
  const bags = questions.map((question) => ({
    question,
    bag: new Set(wordsOf(`${question.stem}\n\n${question.options.map((option) => option.markdown).join('\n')}`)),
  }));
  for (const [index, one] of bags.entries()) {
    for (const other of bags.slice(index + 1)) {
      if (one.question.section !== other.question.section) continue;
      const shared = [...one.bag].filter((word) => other.bag.has(word)).length;
      const union = one.bag.size + other.bag.size - shared;
      if (union > 0 && shared / union > 0.7)
        add(one.question, other.question, `${Math.round((shared / union) * 100)} % of their words`);
    }
  }
  return pairs;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}
