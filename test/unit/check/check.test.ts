import assert from 'node:assert/strict';
import { bankFigures, checkBank } from '../../../src/check/bank';
import { noteFigures, untouchedSections } from '../../../src/check/figures';
import { idsOf, vanishedIds } from '../../../src/check/ids';
import { checkNotes } from '../../../src/check/notes';
import { checkQuestion } from '../../../src/check/questions';
import { sampleProblem } from '../../../src/check/samples';
import { keyLikeStrings } from '../../../src/check/secrets';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';

const filler =
  'A message waits in the queue until a consumer takes it and deletes it after the work is done, which is what this section says in enough words to pass the check of length without any doubt at all.';
const noteText = (change: (text: string) => string = (text) => text) =>
  change(
    `---\ntitle: Amazon SQS\naliases: []\nsummary: Queues.\nweight: A\ndomains: [development]\ndocs: https://docs.aws.amazon.com/sqs/\ncovers: []\nrelated: []\nreviewed: 2026-11-21\n---\n\nIntro.\n\n## Timeout\n<!-- terms: AWS::SQS::Queue -->\n\n${filler}\n\n- **Default:** 30 s\n`,
  );
const problemsOf = (text: string, file = 'integration/sqs.md') => {
  const set = readNotes([{ path: file, text }], 'bundled');
  const library = new Library(set);
  return [...set.problems, ...checkNotes(library, { today: '2026-11-21', knownTerm: (term) => term === 'AWS::SQS::Queue' })].map(
    (problem) => problem.code,
  );
};

describe('the checks of a note', () => {
  it('find nothing wrong with a good one', () => assert.deepEqual(problemsOf(noteText()), []));
  const cases: readonly [what: string, change: (text: string) => string, code: string][] = [
    ['an unknown term', (text) => text.replace('AWS::SQS::Queue', 'AWS::SQS::Kew'), 'unknown-term'],
    ['a short section', (text) => text.replace(filler, 'Few words.'), 'section-short'],
    ['a long section', (text) => text.replace(filler, `${filler} `.repeat(10)), 'section-long'],
    ['a dead link', (text) => text.replace('Intro.', '[a](../security/kms.md)'), 'dead-link'],
    ['a dead anchor', (text) => text.replace('Intro.', '[a](#nowhere)'), 'dead-link'],
    ['a link that is no note', (text) => text.replace('Intro.', '[a](http://example.com)'), 'dead-link'],
    ['a dead related note', (text) => text.replace('related: []', 'related: [kms]'), 'dead-link'],
    ['an old review', (text) => text.replace('2026-11-21', '2025-01-01'), 'reviewed'],
    ['a sample that does not parse', (text) => `${text}\n\`\`\`json\n{"a":}\n\`\`\`\n`, 'sample'],
    ['a key', (text) => `${text}\nAKIA${'ABCDEFGHIJKLMNOP'}\n`, 'key'],
    ['a key in the introduction', (text) => text.replace('Intro.', `AKIA${'ABCDEFGHIJKLMNOP'}`), 'key'],
    ['a sample in the introduction that does not parse', (text) => text.replace('Intro.', '```json\n{"a":}\n```'), 'sample'],
    ['a language that nobody reads', (text) => `${text}\n\`\`\`rust\nfn main() {}\n\`\`\`\n`, 'sample'],
    ['no documentation page', (text) => text.replace(/docs: .*/, ''), 'docs'],
  ];
  for (const [what, change, code] of cases)
    it(`find ${what}`, () => assert.ok(problemsOf(noteText(change)).includes(code), problemsOf(noteText(change)).join()));
  it('of a person’s own let code in any language be, but not what cannot be read', () => {
    const own = (fence: string) => {
      const set = readNotes(
        [{ path: 'mine/jobs.md', text: `---\ntitle: J\nsummary: J.\n---\n\n## A\n\n\`\`\`${fence}\n\`\`\`\n` }],
        'user',
      );
      return checkNotes(new Library(set), { today: '2026-11-21', knownTerm: () => true }).map(({ code }) => code);
    };
    for (const fence of [
      'rust\nfn main() {}',
      '\nplain',
      'yaml title="a file"\na: 1',
      'bash\nls',
      'yaml numbered\n- a',
      'mermaid\nmindmap',
    ])
      assert.deepEqual(own(fence), []);
    for (const fence of ['json\n{', 'yaml template\nA: 1']) assert.deepEqual(own(fence), ['sample']);
  });
  it('find an unknown category', () => assert.ok(problemsOf(noteText(), 'cooking/sqs.md').includes('unknown-category')));
});

describe('the checks of samples', () => {
  const cases: readonly [info: string, code: string, wrong: RegExp | undefined][] = [
    ['json', '{"a": 1}', undefined],
    ['json', '{a: 1}', /does not parse/],
    ['yaml fragment', 'Timeout: !Ref A\nOther: !Sub "${A}"\n', undefined],
    ['yaml', 'a: [1', /does not parse/],
    ['yaml template', 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n', undefined],
    ['yaml template', 'A: 1\n', /no Resources/],
    ['yaml template', 'Resources:\n  A: {}\n', /no Type/],
    [
      'json policy',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
      undefined,
    ],
    ['json policy', '{"Version":"2008-10-17","Statement":[]}', /no Version/],
    ['json policy', '{"Version":"2012-10-17","Statement":{"Effect":"Permit","Action":"*","Resource":"*"}}', /no Effect/],
    ['json policy', '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*"}}', /neither Resource nor Principal/],
    ['yaml buildspec', 'version: 0.2\nphases: {}\n', undefined],
    ['yaml buildspec', 'phases: {}\n', /no version/],
    ['yaml appspec', 'version: 0.0\nhooks: {}\n', undefined],
    ['yaml appspec', 'version: 0.0\n', /has no version with/],
    ['mermaid', 'flowchart TD\n  A --> B\n', undefined],
    ['mermaid', 'A --> B\n', /no known kind/],
    ['yaml recipe', 'a: 1\n', /Unknown role/],
    ['cobol', 'DISPLAY "A"', /Unknown language/],
    ['sh', '', /empty/],
  ];
  for (const [info, code, wrong] of cases)
    it(`${info}: ${JSON.stringify(code.slice(0, 40))} is ${wrong ? 'refused' : 'taken'}`, () => {
      const problem = sampleProblem({ info, code, line: 0 });
      if (wrong) assert.match(problem ?? 'nothing', wrong);
      else assert.equal(problem, undefined);
    });
  it('know only the documented example keys as harmless', () => {
    assert.deepEqual(
      keyLikeStrings('AKIAIOSFODNN7EXAMPLE and aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
      [],
    );
    assert.equal(keyLikeStrings(`ASIA${'ZYXWVUTSRQPONMLK'} -----BEGIN RSA PRIVATE KEY-----`).length, 2);
  });
});

const question = (change: (text: string) => string = (text) => text, id = 'sqs-a') =>
  change(
    `## Title {#${id}}\n<!-- task: 1.1; section: timeout -->\n\nA worker takes ninety seconds for each message of a standard queue. Which change keeps others from taking it too?\n\n- [x] Raise the timeout. — It stays hidden.\n- [ ] Use long polling for all. — For empty receives.\n- [ ] Add a delivery delay. — For new messages.\n- [ ] Keep messages for longer. — For slow consumers.\n`,
  );
const codesOf = (text: string) => {
  const set = readNotes(
    [
      { path: 'integration/sqs.md', text: noteText() },
      { path: 'integration/sqs.quiz.md', text },
    ],
    'bundled',
  );
  const library = new Library(set);
  return [...set.problems, ...library.questions.flatMap((one) => checkQuestion(one, library))].map((problem) => problem.code);
};

describe('the checks of a question', () => {
  it('find nothing wrong with a good one', () => assert.deepEqual(codesOf(question()), []));
  const cases: readonly [what: string, change: (text: string) => string, code: string][] = [
    ['three options', (text) => text.replace(/- \[ \] Keep.*\n/, ''), 'question-options'],
    ['an option without a reason', (text) => text.replace(' — For new messages.', ''), 'question-reason'],
    ['a section that does not exist', (text) => text.replace('section: timeout', 'section: nowhere'), 'question-section'],
    ['an id of another note', (text) => text.replace('#sqs-a', '#sns-a'), 'question-id'],
    ['two right options in a single choice', (text) => text.replace('- [ ] Use', '- [x] Use'), 'question-options'],
    ['a stem that asks for two but has one', (text) => text.replace('it too?', 'it too? Choose TWO.'), 'question-choose'],
    ['a negative stem', (text) => text.replace('Which change keeps', 'Which is not a change that keeps'), 'question-phrase'],
    ['all of the above', (text) => text.replace('Keep messages for longer.', 'All of the above'), 'question-phrase'],
    ['a very short stem', (text) => text.replace(/A worker[^?]*\?/, 'Which one?'), 'question-stem'],
    ['a very long stem', (text) => text.replace('A worker', `${'word '.repeat(90)}A worker`), 'question-stem'],
    ['a dead link in a reason', (text) => text.replace('For slow consumers.', '([a](../security/kms.md)).'), 'dead-link'],
    ['code that does not parse', (text) => text.replace('A worker', '```json\n{\n```\n\nA worker'), 'sample'],
    ['a key in an option', (text) => text.replace('Add a delivery delay.', `AKIA${'ABCDEFGHIJKLMNOP'}`), 'key'],
    ['two options alike', (text) => text.replace('Add a delivery delay.', 'Raise the timeout.'), 'question-options'],
  ];
  for (const [what, change, code] of cases)
    it(`find ${what}`, () => assert.ok(codesOf(question(change)).includes(code), codesOf(question(change)).join()));
});

describe('the gates of the bank', () => {
  const bank = (texts: readonly string[]) =>
    readNotes([{ path: 'integration/sqs.quiz.md', text: texts.join('\n') }], 'bundled').questions;
  it('count what they are about', () => {
    const figures = bankFigures(
      bank([
        question(),
        question((text) => text.replace('Raise the timeout.', 'Raise the timeout far above what the work needs.'), 'sqs-b'),
      ]),
    );
    assert.equal(figures.questions, 2);
    assert.equal(figures.onlyLongestShare, 50);
    assert.equal(figures.onlyShortestShare, 50);
    assert.equal(figures.byTask['1.1'], 2);
  });
  it('find questions that are too alike, wrong counts, and shares that are off', () => {
    const codes = checkBank(bank([question(), question(undefined, 'sqs-b')]), new Map([['sqs', 24]])).map(
      (problem) => problem.code,
    );
    for (const code of ['bank-alike', 'bank-count', 'bank-domain', 'bank-task', 'bank-multiple', 'bank-ordering', 'bank-reading'])
      assert.ok(codes.includes(code), code);
  });
});

describe('ids and figures', () => {
  const before = new Library(
    readNotes(
      [
        { path: 'integration/sqs.md', text: noteText() },
        { path: 'integration/sqs.quiz.md', text: question() },
      ],
      'bundled',
    ),
  );
  it('lose no id that a reader may hold', () => {
    const list = idsOf(before);
    assert.deepEqual(list, ['fact sqs/timeout/default', 'note sqs', 'question sqs-a', 'section sqs#timeout']);
    const renamed = new Library(
      readNotes([{ path: 'integration/sqs.md', text: noteText((text) => text.replace('## Timeout', '## Hiding')) }], 'bundled'),
    );
    assert.deepEqual(vanishedIds(list, renamed), ['fact sqs/timeout/default', 'question sqs-a', 'section sqs#timeout']);
    const kept = new Library(
      readNotes(
        [
          {
            path: 'integration/sqs.md',
            text: noteText((text) => text.replace('## Timeout', '## Hiding').replace('terms:', 'formerly: timeout; terms:')),
          },
        ],
        'bundled',
      ),
    );
    assert.deepEqual(vanishedIds(list, kept), ['question sqs-a']);
  });
  it('count a note', () => {
    const [note] = before.notes;
    assert.ok(note);
    const figures = noteFigures(note, before.questions);
    assert.deepEqual([figures.sections, figures.facts, figures.terms, figures.questions], [1, 1, 1, 1]);
    assert.deepEqual(untouchedSections(before), []);
  });
});
