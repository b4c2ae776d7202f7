import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote } from '../../../src/notes/parseNote';

const head = `---
title: Amazon SQS
aliases: [Simple Queue Service]
summary: Managed queues.
weight: A
domains: [development]
docs: https://docs.aws.amazon.com/sqs/
covers: [AWS::SQS, "sqs:*"]
related: [sns]
reviewed: 2026-11-21
---
`;
const body = `
What it is for.

## Visibility timeout
<!-- terms: AWS::SQS::Queue.VisibilityTimeout, sqs:ChangeMessageVisibility; formerly: hidden-time -->

A message stays hidden, see [KMS](../security/kms.md#keys).

- **Default:** 30 seconds
- **Range:** 0 seconds to \`12 hours\` <!-- formerly: limits -->
- plain item

> [!WARNING]
> Exam trap: too short.

### Extending it

More words.

\`\`\`json policy
{"a": 1}
\`\`\`
`;
const parse = (text: string) => parseNote('integration/sqs.md', text, 'bundled');

describe('a note', () => {
  const { note, problems } = parse(head + body);

  it('is read whole, without problems', () => {
    assert.deepEqual(problems, []);
    assert.equal(note?.id, 'sqs');
    assert.equal(note?.category, 'integration');
    assert.equal(note?.reviewed, '2026-11-21');
    assert.equal(note?.intro, 'What it is for.');
    assert.deepEqual(
      note?.sections.map((section) => [section.id, section.level, section.line]),
      [
        ['sqs#visibility-timeout', 2, 14],
        ['sqs#extending-it', 3, 26],
      ],
    );
  });
  it('binds terms and former names to its section', () => {
    assert.deepEqual(note?.sections[0]?.terms, ['AWS::SQS::Queue.VisibilityTimeout', 'sqs:ChangeMessageVisibility']);
    assert.deepEqual(note?.sections[0]?.formerly, ['hidden-time']);
    assert.ok(!note?.sections[0]?.markdown.includes('terms:'));
  });
  it('has its facts, callouts and links', () => {
    assert.deepEqual(note?.sections[0]?.facts, [
      { id: 'sqs/visibility-timeout/default', name: 'Default', value: '30 seconds', formerly: [] },
      { id: 'sqs/visibility-timeout/range', name: 'Range', value: '0 seconds to `12 hours`', formerly: ['limits'] },
    ]);
    assert.deepEqual(note?.sections[0]?.callouts, [{ kind: 'trap', markdown: 'Exam trap: too short.' }]);
    assert.equal(note?.sections[0]?.links[0]?.target, '../security/kms.md#keys');
  });
  it('is the same with CRLF and a byte-order mark', () => {
    assert.deepEqual(parse(`\uFEFF${(head + body).replaceAll('\n', '\r\n')}`).note, note);
  });
});

describe('a broken note', () => {
  const cases: readonly [what: string, text: string, code: string, line: number][] = [
    ['JavaScript front matter, which is not run', '---js\n{ title: (globalThis.ran = true) }\n---\n## A\n', 'front-matter', 0],
    ['CoffeeScript front matter', '---coffee\ntitle: 1\n---\n', 'front-matter', 0],
    ['front matter that is no YAML', '---\ntitle: [\n---\n', 'front-matter', 1],
    ['no front matter', '# Hello\n', 'missing-title', 0],
    ['no summary', '---\ntitle: A\n---\n', 'missing-summary', 0],
    ['front matter with a line that is no YAML', '---\ntitle: A\nsummary: B\nweight: A: B\n---\n', 'front-matter', 3],
    ['the same with CRLF and a byte-order mark', '\uFEFF---\r\ntitle: A\r\nsummary: a: b\r\n---\r\n', 'front-matter', 2],
    ['an unknown field', head.replace('aliases', 'nicknames'), 'unknown-field', 2],
    ['an unknown domain', head.replace('[development]', '[cooking]'), 'unknown-domain', 5],
    ['a list with something else in it', head.replace('[sns]', '[sns, [kms]]'), 'list', 8],
    ['a page that is no address', head.replace('https://docs.aws.amazon.com/sqs/', 'https://the docs'), 'docs', 6],
    ['a wrong day', head.replace('2026-11-21', 'yesterday'), 'reviewed', 9],
    ['a fact without a value', `${head}\n## A\n\n- **Default:**\n`, 'fact-value', 14],
    ['two facts of one name', `${head}\n## A\n\n- **B:** 1\n- **B:** 2\n`, 'duplicate-fact', 15],
    ['two sections of one name', `${head}\n## A\n\ntext\n\n## A\n`, 'duplicate-anchor', 16],
    ['an unknown callout', `${head}\n## A\n\n> [!HUH]\n> text\n`, 'callout', 14],
    ['a heading of level 1', `${head}\n# A\n`, 'heading', 12],
  ];
  for (const [what, text, code, line] of cases) {
    it(`reports ${what}`, () => {
      const found = parse(text).problems.find((problem) => problem.code === code);
      assert.ok(found, JSON.stringify(parse(text).problems));
      assert.equal(found.line, line);
      assert.equal(found.file, 'integration/sqs.md');
    });
  }
  it('with two sections of one name gives each an address of its own, as the preview does', () => {
    const { note } = parse(`${head}\n## A\n\n## A 1\n\n## A\n\n- **B:** 1\n\n## A\n`);
    assert.deepEqual(
      note?.sections.map((section) => section.id),
      ['sqs#a', 'sqs#a-1', 'sqs#a-2', 'sqs#a-3'],
    );
    assert.equal(note?.sections[2]?.facts[0]?.id, 'sqs/a-2/b');
  });
  it('has no page where what stands there is no address', () => {
    assert.equal(parse(head.replace('https://docs.aws.amazon.com/sqs/', 'https://the docs')).note?.docs, '');
  });
  it('never runs code from a note', () => {
    assert.ok(!('ran' in globalThis));
  });
  it('read twice says the same twice', () => {
    const text = '---\ntitle: [\n---\n';
    assert.deepEqual(parse(text), parse(text));
  });
  it('is never an exception, whatever the damage', () => {
    const whole = head + body;
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string(), (at, cut, put) => {
        parse(whole.slice(0, at) + put + whole.slice(at + cut));
      }),
      { numRuns: 300 },
    );
  });
});
