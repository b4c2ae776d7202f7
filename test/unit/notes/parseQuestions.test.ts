import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuestions } from '../../../src/notes/parseQuestions';

const good = `## A message is processed twice {#sqs-visibility-slow-worker}
<!-- task: 1.1; section: visibility-timeout; reads: error -->

A worker needs 90 seconds. Which change fixes this?

\`\`\`text
duplicate order 4711
\`\`\`

- [x] Raise the visibility timeout. — The message stays hidden.
- [ ] Switch on long polling. — It saves empty receives ([long polling](sqs.md#long-polling)).
- [ ] Use \`sns\`. — For copies ([SNS](../integration/sns.md#fan-out)).
- [ ] Add a delay. — It hides new messages only.

## Put in order {#sqs-order}
<!-- task: none; section: receiving -->

In which order?

1. Receive — first
2. Work — then
3. Delete — last
`;
const parse = (text: string) => parseQuestions('integration/sqs.quiz.md', text);

describe('a file of questions', () => {
  const { questions, problems } = parse(good);
  const [single, ordering] = questions;

  it('is read without problems', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(
      questions.map((question) => [question.id, question.kind, question.task, question.section]),
      [
        ['sqs-visibility-slow-worker', 'single', '1.1', 'sqs#visibility-timeout'],
        ['sqs-order', 'ordering', undefined, 'sqs#receiving'],
      ],
    );
  });
  it('keeps the stem with its code, and the options with reasons and sections', () => {
    assert.ok(single?.stem.includes('duplicate order 4711'));
    assert.equal(single?.reads, 'error');
    assert.deepEqual(
      single?.options.map((option) => [option.id, option.right, option.section]),
      [
        ['a', true, undefined],
        ['b', false, 'sqs#long-polling'],
        ['c', false, 'sns#fan-out'],
        ['d', false, undefined],
      ],
    );
    assert.equal(single?.options[0]?.reason, 'The message stays hidden.');
  });
  it('keeps the right order of an ordering', () => {
    assert.deepEqual(
      ordering?.options.map((option) => [option.markdown, option.reason]),
      [
        ['Receive', 'first'],
        ['Work', 'then'],
        ['Delete', 'last'],
      ],
    );
  });
  it('marks each wording with its own version', () => {
    assert.equal(parse(good).questions[0]?.version, single?.version);
    assert.notEqual(parse(good.replace('90 seconds', '91 seconds')).questions[0]?.version, single?.version);
  });
});

describe('a broken question', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['no id', good.replace(' {#sqs-visibility-slow-worker}', ''), /no id/],
    ['no section', good.replace('; section: visibility-timeout', ''), /no section/],
    ['an unknown task', good.replace('1.1', '9.9'), /unknown task "9.9"/],
    ['no right option', good.replace('[x]', '[ ]'), /no right option/],
    ['no options', good.slice(0, good.indexOf('- [x]')), /no options/],
  ];
  for (const [what, text, message] of cases) {
    it(`is reported and left out, the other is kept: ${what}`, () => {
      const { questions, problems } = parse(text);
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(problems[0]?.line, 0);
      assert.equal(questions.length, text.includes('sqs-order') ? 1 : 0);
    });
  }
  it('of a note of any name is told an id that it may have', () => {
    const told = (heading: string) =>
      parseQuestions('my/C# (Draft).quiz.md', good.replace('{#sqs-visibility-slow-worker}', heading)).problems[0]?.message ?? '';
    const [, id = ''] = /(\{#[^{]+\})\.$/.exec(told('{#C# (Draft)-x}')) ?? [];
    assert.equal(id, '{#c-draft-some-name}');
    assert.equal(told(id), '');
  });
  it('is never an exception, whatever the damage', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(60), fc.string(), (at, cut, put) => {
        parse(good.slice(0, at) + put + good.slice(at + cut));
      }),
      { numRuns: 300 },
    );
  });
});
